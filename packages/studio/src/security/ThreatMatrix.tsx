import type { Scenario } from "@detente/core";
import { GradeGlyph } from "../look/glyphs.tsx";
import { actorName } from "../look/names.ts";
import type { Standing } from "./ThreatGraph.tsx";
import { gradeSeen, type ThreatArrow } from "./threats.ts";

/** Who threatens (down) whom (across), where there are too many parties for arrows. */
export function ThreatMatrix({
  scenario,
  actors,
  arrows,
  chosen,
  choose,
}: {
  scenario: Scenario;
  actors: readonly Standing[];
  arrows: readonly ThreatArrow[] | null;
  chosen: ThreatArrow | null;
  choose: (arrow: ThreatArrow | null) => void;
}) {
  if (arrows === null) return <p className="quiet">Working it out …</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" aria-label="Who threatens whom" tabIndex={0}>
      <table className="board threat-matrix">
        <caption className="hidden">Rows threaten columns</caption>
        <thead>
          <tr>
            <td className="quiet small">threatens →</td>
            {actors.map(({ id }) => (
              <th key={id} scope="col">
                {actorName(scenario, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map(({ id: by }) => (
            <tr key={by}>
              <th scope="row">{actorName(scenario, by)}</th>
              {actors.map(({ id: to }) => {
                const arrow = arrows.find((each) => each.by === by && each.to === to);
                const isChosen = chosen?.by === by && chosen.to === to;
                return (
                  <td key={to}>
                    {arrow !== undefined && (
                      <button
                        type="button"
                        className="plain ask graded"
                        aria-pressed={isChosen}
                        onClick={() => choose(isChosen ? null : arrow)}
                      >
                        <GradeGlyph grade={arrow.grade} /> {gradeSeen(arrow)}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
