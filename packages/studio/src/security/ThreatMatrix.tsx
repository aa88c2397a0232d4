import type { Standing, ThreatArrow } from "@detente/brief/figures";
import { GradeGlyph } from "../look/glyphs.tsx";
import { Scrolling } from "../look/Scrolling.tsx";
import { gradeSeen } from "./threats.ts";

/** Who threatens (down) whom (across), where there are too many parties for arrows. */
export function ThreatMatrix({
  actors,
  arrows,
  chosen,
  choose,
}: {
  actors: readonly Standing[];
  arrows: readonly ThreatArrow[] | null;
  chosen: ThreatArrow | null;
  choose: (arrow: ThreatArrow | null) => void;
}) {
  if (arrows === null) return <p className="quiet">Working it out …</p>;
  return (
    <Scrolling label="Who threatens whom">
      <table className="board threat-matrix">
        <caption className="hidden">Rows threaten columns</caption>
        <thead>
          <tr>
            <td className="quiet small">who ↓ threatens whom →</td>
            {actors.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map(({ id: by, name }) => (
            <tr key={by}>
              <th scope="row">{name}</th>
              {actors.map(({ id: to }) => {
                const arrow = arrows.find((each) => each.by === by && each.to === to);
                const isChosen = chosen?.by === by && chosen.to === to;
                return (
                  <td key={to} className={to === by ? "self" : undefined}>
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
    </Scrolling>
  );
}
