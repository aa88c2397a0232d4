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
import { sentenceCase } from "../look/glyphs.tsx";
import { count, counted, dateText, inForceText, isolated, lensLabel, lensPhrase } from "../look/names.ts";
import { headPages } from "../look/printing.ts";
import { Quoted } from "../look/Quoted.tsx";
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
  const help = useCallback(() => setHelping(true), []);
  useShortcuts(key, help);
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
      <Header documentKey={key} place={place} query={query} help={help} />
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
        {missing !== null && <Missing {...missing} />}
        {opened?.key === key && known === null && !("Unread" in shown) && (
          <Unread sourceHref={hrefOf(key, "source", query)} />
        )}
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

function Missing({ title, message }: { title: string; message: string }) {
  return (
    <article>
      <h1>{title}</h1>
      <p className="stand">{message}</p>
      <p>
        <a href="#/">Go to the library</a>
      </p>
    </article>
  );
}

/** So many mistakes are told where the text itself is not in sight. */
const MOST_PROBLEMS = 6;

/** What stands in a place before there is anything to show there. */
function Unread({ sourceHref }: { sourceHref: string }) {
  const { document, problems, working, progress, failure, isCancelled } = useSession();
  if (problems !== null)
    return (
      <article>
        <h1>The text cannot be read yet</h1>
        <p className="stand">
          {sentenceCase(counted(problems.length, "mistake"))} {problems.length === 1 ? "stands" : "stand"} in
          the way{problems.length > MOST_PROBLEMS && `; the first ${count(MOST_PROBLEMS)}`}:
        </p>
        <ol>
          {problems.slice(0, MOST_PROBLEMS).map(({ line, column, message, hint }) => (
            <li key={`${line}:${column}:${message}`}>
              <span className="quiet">Line {line}:</span> <Quoted text={message} />.{" "}
              {hint !== null && (
                <span className="quiet">
                  <Quoted text={/[.?!`]$/.test(hint) ? hint : `${hint}.`} />
                </span>
              )}
            </li>
          ))}
        </ol>
        <p>
          <a href={sourceHref}>Mend them in the source</a>
        </p>
      </article>
    );
  if (working)
    return (
      <article className="waiting">
        <h1>{document?.name}</h1>
        <p className="stand">{progress === null ? "It is being judged" : sentenceCase(progress.what)} …</p>
      </article>
    );
  if (failure === null && !isCancelled) return null;
  return (
    <article>
      <h1>There is nothing to show yet</h1>
      <p className="stand">
        {isCancelled
          ? "The analysis was cancelled before it found anything."
          : "The analysis did not come to its end."}
      </p>
      <p>
        {isCancelled && (
          <button type="button" className="button" onClick={judge}>
            Analyse again
          </button>
        )}{" "}
        <a href={sourceHref}>Go to the source</a>
      </p>
    </article>
  );
}

/** What the engine is doing, what is wrong with the text, and what the analysis in sight belongs to. */
function Status({ documentKey, query }: { documentKey: string; query: URLSearchParams }) {
  const { problems, judged, failure, elsewhere, progress, working, lens, text, isCancelled } = useSession();
  const sourceHref = hrefOf(documentKey, "source", query);
  const unknownLens =
    judged !== null && lens !== null && !judged.scenario.lenses.some((known) => known.id === lens);
  return (
    <div className="status" aria-live="polite">
      {working && progress !== null && (
        <p className="working">
          <progress max={progress.of || 1} value={progress.done} aria-label={progress.what} />{" "}
          {sentenceCase(progress.what)}{" "}
          <button type="button" className="plain link" onClick={cancel}>
            Cancel
          </button>
        </p>
      )}
      {problems !== null && (
        <p className="problem">
          The text has {counted(problems.length, "mistake")}: <Quoted text={problems[0]?.message ?? ""} />.{" "}
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
      {isCancelled && judged !== null && (
        <p>
          The analysis was cancelled
          {judged.text === text ? "" : "; what you see belongs to an earlier version"}.{" "}
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
