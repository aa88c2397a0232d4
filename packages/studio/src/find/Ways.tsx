import type { ChoicesFinding } from "@detente/core";
import { ANSWER_WORDS } from "@detente/core/sentences";
import { memo } from "react";
import type { Judged } from "../engine/protocol.ts";
import { counted, grouped } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { readingLabel, whoIsInTheWay } from "./reading.ts";

interface WaysProps {
  readonly judged: Judged;
  readonly found: ChoicesFinding;
  /** No deal, as the index of each option's value. */
  readonly noDeal: readonly number[] | undefined;
}

/** Reading by reading: how far arrangements come, and who stands in the way of the others. */
export const Ways = memo((props: WaysProps) => {
  const { judged, found, noDeal } = props;
  const { scenario, lens } = judged;
  const { readings, want, considered } = found;
  // Nobody prefers no deal to itself.
  const withNoDeal =
    want[0] === "signable" &&
    noDeal !== undefined &&
    scenario.options.every(
      ({ ref, index, values }) =>
        found.fixed[ref] === undefined || found.fixed[ref] === values[noDeal[index]!],
    );
  const most = Math.max(1, ...readings.flatMap(({ after }) => after));
  return (
    <section className="how-far" aria-labelledby="ways-title">
      <h2 id="ways-title">
        How far they come{" "}
        <small>how many of {counted(considered, "arrangement")} are left as more is asked</small>
      </h2>
      <Scrolling label="How far arrangements come">
        <table className="funnel steps">
          <thead>
            <tr>
              <th scope="col">Reading</th>
              {want.map((answer, k) => (
                <th key={answer} scope="col">
                  {k === 0 ? "" : "and "}
                  {ANSWER_WORDS[answer]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {readings.map(({ lens: reading, after }) => (
              <tr key={reading ?? "#reference"}>
                <th scope="row">{readingLabel(scenario, reading, lens)}</th>
                {after.map((n, k) => (
                  <td key={want[k]} className={n === 0 ? "zero" : k === after.length - 1 ? "final" : ""}>
                    {grouped(n)}
                    <span className="step" style={{ width: `${(100 * n) / most}%` }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {withNoDeal && (
        <p className="quiet small">
          One of the signable is no deal itself: nobody objects to what comes without a deal anyway.
        </p>
      )}
      <h2 id="way-title">
        Who stands in the way{" "}
        <small>how many more would stand if this party alone had nothing against them</small>
      </h2>
      <p className="small">{whoIsInTheWay(scenario, found)}</p>
      <Scrolling label="Who stands in the way">
        <table className="funnel">
          <thead>
            <tr>
              <th scope="col">Reading</th>
              {scenario.actors.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {readings.map(({ lens: reading, after, without }) => (
              <tr key={reading ?? "#reference"}>
                <th scope="row">{readingLabel(scenario, reading, lens)}</th>
                {scenario.actors.map(({ id }) => {
                  const more = (without[id] ?? 0) - (after.at(-1) ?? 0);
                  return (
                    <td key={id} className={more > 0 ? "final" : "zero"}>
                      {more > 0 ? `+${grouped(more)}` : "–"}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
});
