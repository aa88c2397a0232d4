import type { OpinionFinding } from "@detente/core";
import { Phrases, percent, ruleSentences, turnsOn } from "@detente/core/sentences";
import type { Judged } from "../engine/protocol.ts";
import { actorName } from "../look/names.ts";
import type { Answer } from "./WorldsPlace.tsx";

/** As many rules as a finding holds at most: there may then be more. */
const MOST_RULES = 12;

const HOLDS: { readonly [answer in Answer]: string } = {
  signable: "It would be signable",
  kept: "It would be kept",
  safe: "It would be safe for all",
  all: "All of it would hold",
};

/** On whom an answer turns, and where it holds. */
export function Opinion({
  judged,
  opinion,
  answer,
}: {
  judged: Judged;
  opinion: OpinionFinding;
  answer: Answer;
}) {
  const { scenario } = judged;
  const turning = turnsOn(opinion);
  const readings = [null, ...scenario.lenses.map(({ id }) => id)];
  const sentences = ruleSentences(Phrases.ofNames(scenario), readings, opinion);
  const { share, interval, rules } = opinion;
  return (
    <div className="opinion">
      <section aria-labelledby="doubt-title">
        <h3 id="doubt-title">Whose reading decides it</h3>
        {turning.length === 0 ? (
          <p className="quiet">Nobody’s: it is the same in every world.</p>
        ) : (
          <ul className="doubt">
            {turning.map(({ actor, index }) => (
              <li key={actor}>
                <span>{actorName(scenario, actor)}</span>
                <span className="measure">
                  <span className="fill" style={{ width: `${100 * Math.min(1, index)}%` }} />
                </span>
                <span className="number">{percent(Math.min(1, index))}</span>
              </li>
            ))}
          </ul>
        )}
        {turning.length > 0 && (
          <p className="quiet small">
            How much of the doubt each party’s reading has a part in; parts overlap where readings act
            together.
          </p>
        )}
      </section>
      <section aria-labelledby="rules-title">
        <h3 id="rules-title">Where it holds</h3>
        <p className="rule-head">
          {HOLDS[answer]}{" "}
          {interval === null && share === 0
            ? "in no world."
            : interval === null && share === 1
              ? "in every world."
              : `in ${percent(share)} of worlds${interval === null ? "" : ` (between ${percent(interval[0])} and ${percent(interval[1])})`}${sentences === null ? "." : `, ${rules.length < MOST_RULES ? "exactly" : "among others,"} where`}`}
        </p>
        {sentences !== null && (
          <ul className="rules">
            {sentences.map((text, k) => (
              <li key={text}>
                {text} <span className="quiet small">{percent(rules[k]?.share ?? 0)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
