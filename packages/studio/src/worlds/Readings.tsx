import type { OpinionFinding } from "@detente/core";
import { percent } from "@detente/core/sentences";
import { useId } from "react";
import { change } from "../document/session.ts";
import type { Judged } from "../engine/protocol.ts";
import { lensLabel } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { type Credence, credenceEdits, fileWeights, HEAVIEST, isSound, readingIds } from "./credence.ts";

/** Actor by reading: in how many of the worlds with that reading it holds, and how much the reading weighs. */
export function Readings({
  judged,
  opinion,
  credence,
  setCredence,
}: {
  judged: Judged;
  opinion: OpinionFinding;
  credence: Credence;
  setCredence: (credence: Credence | null) => void;
}) {
  const { scenario, lens } = judged;
  const note = useId();
  const ids = readingIds(scenario);
  const labels = ids.map((id) =>
    id === "reference" ? lensLabel(scenario, lensOf(judged)) : lensLabel(scenario, id),
  );
  const isChanged = Object.keys(credence).length > 0;
  return (
    <section aria-labelledby="readings-title">
      <h2 id="readings-title">
        Believe one reading more than another{" "}
        <small>
          in each cell: the share of worlds with that reading in which it holds, and how much the reading
          weighs
        </small>
      </h2>
      <Scrolling label="Readings of each party">
        <table className="readings">
          <thead>
            <tr>
              <td />
              {labels.map((label, k) => (
                <th key={ids[k]} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenario.actors.map(({ id: actor, name, index }) => {
              const weights = credence[actor] ?? fileWeights(scenario, index);
              const sum = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
              const given = opinion.actors[actor]?.given ?? [];
              return (
                <tr key={actor}>
                  <th scope="row">{name}</th>
                  {ids.map((id, k) => {
                    const share = given[k] ?? null;
                    const weight = weights[id] ?? 0;
                    return (
                      <td key={id}>
                        <span
                          className="given"
                          style={{ "--share": `${100 * (share ?? 0)}%` } as React.CSSProperties}
                        >
                          {share === null ? "–" : percent(share)}
                        </span>
                        <input
                          type="range"
                          min={0}
                          max={HEAVIEST}
                          step={0.5}
                          value={weight}
                          aria-label={`Weight of ${name} as in ${labels[k]}`}
                          aria-valuetext={sum === 0 ? "0" : percent(weight / sum)}
                          aria-describedby={note}
                          onChange={(event) => {
                            performance.mark("detente: weight");
                            setCredence({
                              ...credence,
                              [actor]: { ...weights, [id]: Number(event.target.value) },
                            });
                          }}
                        />
                        <span className="quiet small weight">
                          {sum === 0 ? "–" : `weighs ${percent(weight / sum)}`}
                        </span>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
      <p id={note} className="quiet small">
        Weights say how much one believes each reading of a party; nothing else changes with them.
        {!isSound(credence) && " Somebody has no reading left: what you see belongs to the last weights."}
      </p>
      {isChanged && (
        <p className="weigh">
          <button
            type="button"
            className="button primary"
            aria-disabled={!isSound(credence)}
            onClick={() => {
              if (isSound(credence)) void change(credenceEdits(credence));
            }}
          >
            Write these weights into the scenario
          </button>{" "}
          <button type="button" className="button" onClick={() => setCredence(null)}>
            Back to the scenario’s
          </button>
        </p>
      )}
    </section>
  );

  function lensOf({ scenario: { lenses } }: Judged): string | null {
    return lenses.some(({ id }) => id === lens) ? lens : null;
  }
}
