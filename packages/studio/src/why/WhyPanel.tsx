import type { Scenario, Sentence } from "@detente/core";
import { memo, useEffect, useRef, useState } from "react";
import { setParams, useParam } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { useAnswer } from "../engine/useAnswer.ts";
import { actorName, counted, frameworkLabel, lensLabel } from "../look/names.ts";
import { type About, parseAbout } from "./about.ts";
import { Footnotes } from "./Footnotes.tsx";
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

function Explanation({ judged, about }: { judged: Judged; about: About }) {
  const { scenario, text, lens } = judged;
  // What decides comes first; the chains of move, answer and escape are told on demand.
  const [brief, setBrief] = useState(true);
  const { answer, failure, stale } = useAnswer("explain", { text, lens, ...about, brief });
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
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) setParams({ why: null });
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, []);
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
      {/* What is heard at once is that there is an answer, not the whole of it. */}
      <p role="status" className="hidden">
        {answer !== null && !stale && counted(answer.sentences.length, "sentence")}
      </p>
      <div className={stale ? "stale" : ""}>
        {failure !== null && <p className="problem">{failure}</p>}
        {answer === null && failure === null && <p className="quiet">Working it out …</p>}
        {answer !== null && <Reasons sentences={answer.sentences} scenario={scenario} first={about.actor} />}
      </div>
      {brief && answer !== null && (
        <button type="button" className="plain" onClick={() => setBrief(false)}>
          Tell every move, answer and escape
        </button>
      )}
      {about.actor !== null && <Wants scenario={scenario} actor={about.actor} lens={lens} />}
      <footer>
        Seen through the lens “{lensLabel(scenario, lens)}”. Every sentence follows from the scenario’s
        assumptions; change one and see.
      </footer>
    </aside>
  );
}

function aboutText(scenario: Scenario, about: string): string {
  if (scenario.actors.some(({ id }) => id === about)) return actorName(scenario, about);
  return about === "state" ? "The state as a whole" : `${frameworkLabel(scenario, about)} as a whole`;
}

function titleOf(scenario: Scenario, { target, actor }: About): string {
  const place = "framework" in target ? frameworkLabel(scenario, target.framework) : `state ${target.state}`;
  return actor === null ? `Why? ${place}` : `Why? ${actorName(scenario, actor)} under ${place}`;
}

/** Sentences in order, under what they are about, each with the numbers of its sources; the sources as footnotes. */
function Reasons({
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
                {sentence.sources.length > 0 && (
                  <sup>{sentence.sources.map((source) => cited.indexOf(source) + 1).join(", ")}</sup>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Footnotes ids={cited} scenario={scenario} />
    </>
  );
}
