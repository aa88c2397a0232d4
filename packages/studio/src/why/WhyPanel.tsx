import type { Scenario, Sentence } from "@detente/core";
import { memo, useEffect, useRef, useState } from "react";
import { setParams, useParam } from "../address/route.ts";
import type { Judged, Told } from "../engine/protocol.ts";
import { useAnswer } from "../engine/useAnswer.ts";
import { actorName, actorNames, counted, frameworkLabel, lensPhrase } from "../look/names.ts";
import { type About, parseAbout } from "./about.ts";
import { Chain } from "./Chain.tsx";
import { Cited, Footnotes } from "./Footnotes.tsx";
import { Resting } from "./Resting.tsx";
import { Wants } from "./Wants.tsx";
import "./why.css";

/** The column beside a place that answers “why?”; while nothing is asked it says what the page rests on. */
export const WhyPanel = memo(({ judged }: { judged: Judged }) => {
  const [why] = useParam("why");
  const about = parseAbout(why);
  if (about === null)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      <aside className="why resting" aria-label="What this rests on" tabIndex={0}>
        <Resting judged={judged} />
      </aside>
    );
  return <Explanation key={why} judged={judged} about={about} />;
});

/** In layers: three sentences, the chain that decides, and behind a disclosure the whole proof. A state, which no sentence sums up, has the proof in brief first. */
function Explanation({ judged, about }: { judged: Judged; about: About }) {
  const { scenario, lens } = judged;
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus goes to the answer, and with it the page where they do not stand beside each other; and back to where it was asked.
  useEffect(() => {
    const asked = document.activeElement;
    const panel = heading.current?.closest("aside");
    if (asked instanceof HTMLElement && asked.matches(".ask")) heading.current?.focus();
    return () => {
      const isLeft = panel?.contains(document.activeElement) || document.activeElement === document.body;
      if (isLeft && asked instanceof HTMLElement && asked.isConnected) asked.focus();
    };
  }, []);
  const [isProved, setProved] = useState(false);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) setParams({ why: null });
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, []);
  const told = reasonsOf(judged, about);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside className="why" aria-labelledby="why-title" tabIndex={0}>
      <header>
        <h2 id="why-title" ref={heading} tabIndex={-1}>
          {titleOf(scenario, about)}
        </h2>
        <button
          type="button"
          className="plain close"
          onClick={() => setParams({ why: null })}
          aria-label="Close the explanation"
        >
          ✕
        </button>
      </header>
      {told === null ? (
        <Proof judged={judged} about={about} brief />
      ) : (
        <InShort told={told} scenario={scenario} />
      )}
      <Chain judged={judged} about={about} />
      {told !== null && <Footnotes ids={citedIn(told)} scenario={scenario} />}
      <details className="proof" onToggle={({ currentTarget }) => setProved(currentTarget.open)}>
        <summary>The whole proof: every move, answer and escape</summary>
        {isProved && <Proof judged={judged} about={about} />}
      </details>
      {about.actor !== null && <Wants scenario={scenario} actor={about.actor} lens={lens} />}
      <footer>
        Judged {lensPhrase(scenario, lens)}. Every sentence follows from the scenario’s assumptions; change
        one and see.
      </footer>
    </aside>
  );
}

function InShort({ told, scenario }: { told: Told; scenario: Scenario }) {
  const cited = citedIn(told);
  const { sign, keep, safe } = told;
  return (
    <>
      <p className="in-short">{told.inShort}</p>
      <ul className="reasons">
        {Object.entries({ "Sign?": sign, "Keep?": keep, "Safe?": safe }).map(
          ([question, { text, sources }]) => (
            <li key={question}>
              <b>{question}</b> {text}
              <Cited sources={sources} cited={cited} scenario={scenario} />
            </li>
          ),
        )}
      </ul>
    </>
  );
}

function citedIn({ sign, safe }: Told): string[] {
  return [...new Set([...sign.sources, ...safe.sources])];
}

function reasonsOf({ said }: Judged, { target, actor }: About): Told | null {
  if (!("framework" in target)) return null;
  const known = said.get(target.framework);
  if (known === undefined || actor === null) return known?.reasons ?? null;
  // An address may name what every object has.
  return Object.hasOwn(known.ofActors, actor) ? known.ofActors[actor]! : null;
}

function Proof({ judged, about, brief = false }: { judged: Judged; about: About; brief?: boolean }) {
  const { scenario, text, lens, clauses } = judged;
  const { answer, failure, stale } = useAnswer("explain", { text, lens, clauses, ...about, brief });
  return (
    <div className={stale ? "stale" : ""}>
      {/* What is heard at once is that there is an answer, not the whole of it. */}
      <p role="status" className="hidden">
        {answer !== null && !stale && counted(answer.sentences.length, "sentence")}
      </p>
      {failure !== null && <p className="problem">{failure}</p>}
      {answer === null && failure === null && <p className="quiet">Working it out …</p>}
      {answer !== null && <Sentences sentences={answer.sentences} scenario={scenario} first={about.actor} />}
    </div>
  );
}

function aboutText(scenario: Scenario, about: string): string {
  if (scenario.actors.some(({ id }) => id === about)) return actorName(scenario, about);
  return about === "state" ? "The state as a whole" : `${frameworkLabel(scenario, about)} as a whole`;
}

function titleOf(scenario: Scenario, { target, actor }: About): string {
  const place =
    "framework" in target ? `“${frameworkLabel(scenario, target.framework)}”` : `state ${target.state}`;
  return actor === null ? `Why? ${place}` : `Why? ${actorNames(scenario, [actor])} under ${place}`;
}

/** Sentences in order, under what they are about, each with the numbers of its sources; the sources as footnotes. */
function Sentences({
  sentences,
  scenario,
  first,
}: {
  sentences: readonly Sentence[];
  scenario: Scenario;
  /** Whoever was asked about comes first. */
  first: string | null;
}) {
  const cited = [...new Set(sentences.flatMap((sentence) => sentence.sources))];
  const parts = [...Map.groupBy(sentences, ({ about }) => about)].sort(
    ([a], [b]) => Number(b === first) - Number(a === first),
  );
  return (
    <>
      {parts.map(([about, said]) => (
        <section key={about} aria-label={aboutText(scenario, about)}>
          {about !== parts[0]?.[0] && <h3>{aboutText(scenario, about)}</h3>}
          <ol className="reasons">
            {said.map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences are a fixed text
              <li key={index}>
                {sentence.text}
                <Cited sources={sentence.sources} cited={cited} scenario={scenario} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Footnotes ids={cited} scenario={scenario} />
    </>
  );
}
