import { ANSWER_WORDS } from "@detente/core/sentences";
import { useSessionPart } from "../document/session.ts";
import { counted, frameworkLabel } from "../look/names.ts";
import type { Flip, Nearest } from "./nearest.ts";
import "./margin.css";

/** How far a statement can move before which answer flips. */
export function Margin({ nearest }: { nearest: Nearest | undefined }) {
  if (nearest === undefined) return null;
  const { up, down, dropped } = nearest;
  return (
    <span className="margin small">
      {up.length + down.length + dropped.length === 0 ? (
        <span className="quiet">By itself it changes no answer.</span>
      ) : (
        <>
          <Way arrow="↑" word="higher" flips={up} />
          <Way arrow="↓" word="lower" flips={down} />
          {up.length + down.length === 0 && <Way arrow="✕" word="left out" flips={dropped} />}
        </>
      )}
    </span>
  );
}

function Way({ arrow, word, flips }: { arrow: string; word: string; flips: readonly Flip[] }) {
  const [first, ...others] = flips;
  if (first === undefined) return null;
  return (
    <span>
      <b>
        <span aria-hidden="true">{arrow} </span>
        {first.change.distance === null ? "" : `${counted(first.change.distance, "place")} `}
        {word}
      </b>
      : <Flipped flips={[first]} />
      {others.length > 0 && <span className="quiet"> and {others.length} more</span>}
    </span>
  );
}

/** What would flip where a dragged row would come to lie. */
export function Here({ flips, at }: { flips: Nearest | undefined; at: number }) {
  const here = [...(flips?.up ?? []), ...(flips?.down ?? [])].filter(({ change }) => change.to === at + 1);
  if (here.length === 0) return null;
  return (
    <span className="here small">
      Here: <Flipped flips={here} />
    </span>
  );
}

function Flipped({ flips }: { flips: readonly Flip[] }) {
  const scenario = useSessionPart(({ judged }) => judged?.scenario ?? null);
  if (scenario === null) return null;
  return flips
    .map(
      ({ framework, answer, holds }) =>
        `${frameworkLabel(scenario, framework)} ${holds ? "no longer " : ""}${ANSWER_WORDS[answer]}`,
    )
    .join("; ");
}
