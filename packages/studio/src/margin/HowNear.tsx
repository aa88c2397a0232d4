import type { MarginFinding } from "@detente/core";
import { flipSentence, Phrases } from "@detente/core/sentences";
import { useState } from "react";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { counted, frameworkLabel } from "../look/names.ts";
import { Footnotes } from "../why/Footnotes.tsx";
import { flipsOf, leastOf } from "./nearest.ts";
import "./margin.css";

/** How near each verdict is to another, looked for once somebody asks. */
export function HowNear({ judged }: { judged: Judged }) {
  const { text, lens } = judged;
  const [isOpen, setOpen] = useState(false);
  const { answer, stale, failure, progress } = useFinding(
    "margins",
    isOpen ? { text, lens, query: {} } : null,
  );
  return (
    <details className="how-near" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>How near is each verdict to another?</h2>
      </summary>
      {failure !== null && <p className="problem">{failure}</p>}
      {answer === null || stale ? (
        failure === null && <p className="quiet">{progress?.what ?? "Every change is being tried"} …</p>
      ) : (
        <Nearness judged={judged} margins={answer} />
      )}
    </details>
  );
}

function Nearness({ judged, margins }: { judged: Judged; margins: readonly MarginFinding[] }) {
  const { scenario, lens } = judged;
  const phrases = Phrases.ofNames(scenario);
  const cited: string[] = [];
  const note = (id: string) => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  return (
    <>
      <ul>
        {margins.map((margin) => {
          const all = flipsOf(margin);
          const moves = leastOf(all.filter(({ change }) => change.distance !== null));
          const flips = moves.length > 0 ? moves : all;
          const [first] = flips;
          if (first === undefined)
            return (
              <li key={margin.id}>
                <b>{frameworkLabel(scenario, margin.id)}</b>{" "}
                <span className="quiet">No one change of one party’s wishes changes a verdict on it.</span>
              </li>
            );
          const { framework, answer, holds, change } = first;
          const said = flipSentence(phrases, lens, framework, answer, holds, change);
          return (
            <li key={margin.id}>
              <b>{frameworkLabel(scenario, margin.id)}</b>{" "}
              <span className="quiet">
                {change.distance === null
                  ? "no reordering suffices"
                  : `${counted(change.distance, "place")} away`}
                {flips.length > 1 && `, in ${counted(flips.length, "way")}`}.
              </span>{" "}
              {said.text}
              {said.sources.length > 0 && <sup>{said.sources.map(note).join(", ")}</sup>}
            </li>
          );
        })}
      </ul>
      <p className="quiet small">
        The nearest change of one party’s order after which an answer differs; a place is one position of one
        statement. A margin round one reading says nothing about another.
      </p>
      <Footnotes ids={cited} scenario={scenario} />
    </>
  );
}
