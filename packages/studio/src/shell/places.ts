import { type ComponentType, lazy } from "react";
import type { Place } from "../address/route.ts";
import type { PlaceProps } from "../document/place.ts";
import VerdictPlace from "../verdict/VerdictPlace.tsx";

/** A place as the page shows it. */
type ShownPlace = (
  | { readonly Place: ComponentType<PlaceProps> }
  /** One that is there before the text could be read, and while it never can be. */
  | { readonly Unread: ComponentType<{ [P in keyof PlaceProps]: PlaceProps[P] | null }> }
) & {
  /** It takes the page's whole width; explanations come over it. */
  readonly isWide?: boolean;
};

const LOADING = {
  security: () => import("../security/SecurityPlace.tsx"),
  guarantees: () => import("../guarantees/GuaranteesPlace.tsx"),
  perceptions: () => import("../perceptions/PerceptionsPlace.tsx"),
  "carrying-out": () => import("../evolution/CarryingOutPlace.tsx"),
  find: () => import("../find/FindPlace.tsx"),
  worlds: () => import("../worlds/WorldsPlace.tsx"),
  packages: () => import("../packages/PackagesPlace.tsx"),
  states: () => import("../states/StatesPlace.tsx"),
  source: () => import("../source/SourcePlace.tsx"),
  sources: () => import("../sources/SourcesPlace.tsx"),
};

/** Every place; the first is there at once. */
export const SHOWN: { readonly [P in Place]: ShownPlace } = {
  verdict: { Place: VerdictPlace },
  security: { Place: lazy(LOADING.security) },
  guarantees: { Place: lazy(LOADING.guarantees) },
  perceptions: { Place: lazy(LOADING.perceptions) },
  "carrying-out": { Place: lazy(LOADING["carrying-out"]) },
  find: { Place: lazy(LOADING.find), isWide: true },
  worlds: { Place: lazy(LOADING.worlds), isWide: true },
  packages: { Place: lazy(LOADING.packages), isWide: true },
  states: { Place: lazy(LOADING.states), isWide: true },
  source: { Unread: lazy(LOADING.source), isWide: true },
  sources: { Place: lazy(LOADING.sources) },
};

/** Loads the other places one by one while the browser has nothing to do, so that going to one waits for nothing. */
export function loadAtIdle(): () => void {
  const left = Object.values(LOADING);
  let idle = 0;
  const next = () => {
    idle = requestIdleCallback(async () => {
      // A place that cannot be loaded now is asked for again by whoever goes there.
      await left
        .shift()?.()
        .catch(() => {});
      if (left.length > 0) next();
    });
  };
  next();
  return () => {
    left.length = 0;
    cancelIdleCallback(idle);
  };
}
