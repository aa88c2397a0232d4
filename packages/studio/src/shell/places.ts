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

/** Every place, loaded when it is gone to; the first is there at once. */
export const SHOWN: { readonly [P in Place]: ShownPlace } = {
  verdict: { Place: VerdictPlace },
  security: { Place: lazy(() => import("../security/SecurityPlace.tsx")) },
  guarantees: { Place: lazy(() => import("../guarantees/GuaranteesPlace.tsx")) },
  perceptions: { Place: lazy(() => import("../perceptions/PerceptionsPlace.tsx")) },
  "carrying-out": { Place: lazy(() => import("../evolution/CarryingOutPlace.tsx")) },
  find: { Place: lazy(() => import("../find/FindPlace.tsx")), isWide: true },
  worlds: { Place: lazy(() => import("../worlds/WorldsPlace.tsx")), isWide: true },
  packages: { Place: lazy(() => import("../packages/PackagesPlace.tsx")), isWide: true },
  states: { Place: lazy(() => import("../states/StatesPlace.tsx")), isWide: true },
  source: { Unread: lazy(() => import("../source/SourcePlace.tsx")), isWide: true },
};
