import { type ComponentType, memo, Suspense, useCallback, useEffect, useState } from "react";
import { hrefOf, PLACES, type Route } from "../address/route.ts";
import { useInForce } from "../document/inForce.ts";
import type { PlaceProps } from "../document/place.ts";
import { keepCopy } from "../document/saving.ts";
import {
  cancel,
  changedOnDisk,
  judge,
  open,
  say,
  session,
  takeOther,
  useSession,
  useSessionPart,
} from "../document/session.ts";
import { engine } from "../engine/client.ts";
import { watchServed } from "../files/served.ts";
import { counted, dateText, inForceText, isolated, lensLabel, lensPhrase } from "../look/names.ts";
import { headPages } from "../look/printing.ts";
import { readClauses } from "../packages/switching.ts";
import { WhyPanel } from "../why/WhyPanel.tsx";
import { Failing } from "./Failing.tsx";
import { Header } from "./Header.tsx";
import { InForce } from "./InForce.tsx";
import { Notice } from "./Notice.tsx";
import { loadAtIdle, SHOWN } from "./places.ts";
import { Shortcuts } from "./Shortcuts.tsx";
import { Story } from "./Story.tsx";
import { useShortcuts } from "./shortcuts.ts";
import "../look/frame.css";

export function DocumentPage({ route }: { route: Route & { at: "document" } }) {
  const { document: key, place, query } = route;
  const lens = query.get("lens");
  useEffect(() => {
    void open(key, lens);
  }, [key, lens]);
  // What was said of a document is not said of the library.
  useEffect(() => () => say(null), []);
  const [isHelping, setHelping] = useState(false);
  useShortcuts(
    key,
    useCallback(() => setHelping(true), []),
  );
  const judged = useSessionPart((session) => session.judged);
  const baseline = useSessionPart((session) => session.baseline);
  const missing = useSessionPart((session) => session.missing);
  const opened = useSessionPart((session) => session.document);
  const title = judged?.scenario.title ?? opened?.name;
  const isServed = opened?.origin === "served";
  useEffect(() => (isServed ? watchServed(changedOnDisk) : undefined), [isServed]);
  useEffect(() => {
    document.title = [PLACES[place], ...(title === undefined ? [] : [isolated(title)]), "Detente"].join(
      " – ",
    );
  }, [title, place]);
  const known = opened?.key === key ? judged : null;
  const clauses = known === null ? NONE : readClauses(query.get("with"), known.scenario);
  // The text is the file's, and the place that switches clauses compares with and without.
  const isBare = place === "source" || place === "packages" || clauses.length === 0;
  const inForce = useInForce(known, isBare ? NONE : clauses);
  const isWhole = known?.stage === "whole";
  useEffect(() => (isWhole ? loadAtIdle() : undefined), [isWhole]);
  const shown = SHOWN[place];
  const isWide = shown.isWide ?? false;
  const seen = inForce.judged ?? judged;
  useEffect(() => {
    if (seen === null) return;
    const { scenario } = seen;
    const withClauses = scenario.inForce.length === 0 ? "" : ` · ${inForceText(scenario)}`;
    const date = scenario.date === null ? "" : ` · ${dateText(scenario.date)}`;
    headPages(
      `${isolated(scenario.title)} · ${PLACES[place]}`,
      `seen ${lensPhrase(scenario, seen.lens)}${withClauses}${date} · Detente`,
    );
  }, [seen, place]);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: the address’s fragment is the route, so the jump is made by hand */}
      <a className="skip" href="#main" onClick={skip}>
        Skip to the content
      </a>
      <Header documentKey={key} place={place} query={query} />
      <Status documentKey={key} query={query} />
      {known !== null && clauses.length > 0 && place !== "packages" && (
        <InForce
          scenario={known.scenario}
          clauses={clauses}
          place={place}
          failure={inForce.failure}
          isFound={isBare || inForce.judged !== null}
        />
      )}
      <main id="main" tabIndex={-1} className={isWide ? "wide" : "beside"}>
        {missing !== null && <Missing message={missing} />}
        <Failing key={`${opened?.turn}/${place}`}>
          <Suspense fallback={null}>
            {"Unread" in shown
              ? opened?.key === key && <shown.Unread judged={known} baseline={baseline} />
              : inForce.judged !== null && (
                  <Shown Place={shown.Place} judged={inForce.judged} baseline={isBare ? baseline : known} />
                )}
            {inForce.judged !== null && (!isWide || query.has("why")) && <WhyPanel judged={inForce.judged} />}
          </Suspense>
        </Failing>
      </main>
      {query.has("story") && known !== null && <Story at={query.get("story") ?? ""} />}
      {isHelping && <Shortcuts close={() => setHelping(false)} />}
    </>
  );
}

const NONE: readonly string[] = [];

const Shown = memo(({ Place, ...props }: PlaceProps & { Place: ComponentType<PlaceProps> }) => (
  <Place {...props} />
));

function skip(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function Missing({ message }: { message: string }) {
  return (
    <article>
      <h1>Not found</h1>
      <p className="stand">{message}</p>
      <p>
        <a href="#/">Go to the library</a>
      </p>
    </article>
  );
}

/** What the engine is doing, what is wrong with the text, and what the analysis in sight belongs to. */
function Status({ documentKey, query }: { documentKey: string; query: URLSearchParams }) {
  const { problems, judged, failure, elsewhere, progress, working, lens, text } = useSession();
  const sourceHref = hrefOf(documentKey, "source", query);
  const unknownLens =
    judged !== null && lens !== null && !judged.scenario.lenses.some((known) => known.id === lens);
  return (
    <div className="status" aria-live="polite">
      {working && progress !== null && (
        <p className="working">
          <progress max={progress.of || 1} value={progress.done} aria-label={progress.what} /> {progress.what}{" "}
          <button type="button" className="plain link" onClick={cancel}>
            Cancel
          </button>
        </p>
      )}
      {problems !== null && (
        <p className="problem">
          The text has {counted(problems.length, "problem")}: {problems[0]?.message}.{" "}
          <a href={sourceHref}>Show it in the source</a>
          {judged !== null && ". What you see belongs to the last version that could be read."}
        </p>
      )}
      {failure !== null && (
        <p className="problem">
          {failure}{" "}
          {judged !== null && judged.text !== text && "What you see belongs to an earlier version. "}
          <button type="button" className="plain link" onClick={judge}>
            Analyse again
          </button>
        </p>
      )}
      {unknownLens && (
        <p className="problem">
          The scenario has no lens “{lens}”; it is seen {lensLabel(judged.scenario, null).toLowerCase()}.
        </p>
      )}
      {elsewhere !== null && (
        <p className="problem">
          Another tab has changed this document too, so your text is not kept over its.{" "}
          <button type="button" className="plain link" onClick={() => void keepCopy()}>
            Keep mine as a copy
          </button>{" "}
          <button type="button" className="plain link" onClick={takeOther}>
            Take the other tab’s
          </button>
        </p>
      )}
      <Notice />
    </div>
  );
}

/** For scripts and tests: what the page knows, and the engine’s crash. */
Object.assign(globalThis, { detente: { session, judge, crash: () => engine.crash() } });
