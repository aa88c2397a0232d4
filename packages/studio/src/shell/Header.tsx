import type { Scenario } from "@detente/core";
import { lazy, memo, Suspense, useEffect, useRef } from "react";
import { hrefOf, KEY_OF, PLACE_IDS, PLACES, type Place } from "../address/route.ts";
import { save } from "../document/saving.ts";
import { revert, useSessionPart } from "../document/session.ts";
import { seenAs } from "../look/names.ts";
import { useOncePainted } from "../look/painted.ts";
import { ThemeButton } from "../look/ThemeButton.tsx";
import { More } from "./More.tsx";

// What opens menus comes after the page that they are about has been painted.
const ShareMenu = lazy(() => painted().then(() => import("../share/ShareMenu.tsx")));
const LensChoice = lazy(() => painted().then(() => import("./LensChoice.tsx")));

function painted(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}

/** Parameters that mean the same in every place. */
const SHARED = ["lens", "framework", "with", "story"];

/** Places that are looked into rather than read: where there is little room, behind one word. */
const SECONDARY: readonly Place[] = ["states", "sources"];

interface HeaderProps {
  readonly documentKey: string;
  readonly place: Place;
  readonly query: URLSearchParams;
  /** Shows what keys do. */
  readonly help: () => void;
}

export const Header = memo(({ documentKey, place, query, help }: HeaderProps) => {
  const kept = new URLSearchParams([...query].filter(([name]) => SHARED.includes(name)));
  const isMissing = useSessionPart(({ missing }) => missing !== null);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector(`[href*="/${place}"]`)?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [place]);
  const link = (other: Place) => (
    <a
      key={other}
      href={hrefOf(documentKey, other, kept)}
      aria-current={other === place ? "page" : undefined}
      aria-keyshortcuts={KEY_OF[other]}
    >
      {PLACES[other]}
    </a>
  );
  return (
    <header className="top">
      <a className="brand" href="#/" title="The library">
        Detente
      </a>
      {!isMissing && (
        <nav aria-label="Places" ref={nav}>
          {PLACE_IDS.filter((other) => !SECONDARY.includes(other)).map(link)}
          <More at={SECONDARY.find((other) => other === place) ?? null}>
            {SECONDARY.map(link)}
            <button type="button" className="plain keys-link" aria-keyshortcuts="?" onClick={help}>
              Keys <kbd>?</kbd>
            </button>
          </More>
        </nav>
      )}
      <div className="tools">
        <Saving />
        <LensSelect />
        <Suspense
          fallback={
            <span className="plain">
              Share <span aria-hidden="true">▾</span>
            </span>
          }
        >
          <ShareMenu />
        </Suspense>
        <ThemeButton />
      </div>
    </header>
  );
});

function LensSelect() {
  const lens = useSessionPart((session) => session.lens);
  const judged = useSessionPart(({ judged }) => judged?.scenario ?? null);
  const before = useOncePainted(judged);
  const scenario = judged === null ? null : (before ?? judged);
  if (scenario === null || scenario.lenses.length === 0) return null;
  return (
    // Until the choice is there its words hold its place.
    <Suspense fallback={<Chosen scenario={scenario} lens={lens} />}>
      <LensChoice scenario={scenario} lens={lens} />
    </Suspense>
  );
}

function Chosen({ scenario, lens }: { scenario: Scenario; lens: string | null }) {
  const [seen, as] = seenAs(scenario, lens);
  return (
    <span className="lens">
      <span className="quiet">{seen}</span>{" "}
      <span className="plain">
        <span data-rac="">{as}</span> <span aria-hidden="true">▾</span>
      </span>
    </span>
  );
}

/** Says that the text differs from the saved version, or is kept nowhere, and what can be done about it. */
function Saving() {
  const document = useSessionPart((session) => session.document);
  const edited = useSessionPart(({ document, text }) => document !== null && text !== document.saved);
  if (document === null || (!edited && document.origin !== "link")) return null;
  const copies = document.origin !== "own" && !document.writable;
  return (
    <span className="saving">
      <span className="quiet">{edited ? "edited" : "not kept"}</span>{" "}
      <button type="button" className="plain link" onClick={() => void save()} title="Ctrl+S">
        {copies ? "Keep a copy" : "Save"}
      </button>{" "}
      {edited && (
        <button type="button" className="plain link" onClick={revert}>
          Revert
        </button>
      )}
    </span>
  );
}
