import { GRADES, type Grade, type Scenario } from "@detente/core";
import { BrokenGlyph, GradeGlyph, gradeWord } from "../look/glyphs.tsx";
import { useNarrow, useReducedMotion } from "../look/media.ts";
import { actorName } from "../look/names.ts";
import { FigureActions } from "../share/FigureActions.tsx";
import { gradeSeen, type ThreatArrow } from "./threats.ts";

interface Frame {
  readonly width: number;
  readonly height: number;
  /** How wide its nodes are. */
  readonly node: number;
}

const WIDE: Frame = { width: 760, height: 420, node: 150 };
/** On a small screen, where a wide picture's words would be too small to read. */
const TALL: Frame = { width: 340, height: 400, node: 128 };
const NODE_HEIGHT = 52;
/** Room for what stands below a node. */
const MARGIN = { x: 8, y: 24 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An actor as it stands in the graph. */
export interface Standing {
  readonly id: string;
  readonly grade: Grade | null;
  /** How many of its vital interests are broken. */
  readonly broken: number;
  /** What stands below it. */
  readonly note: string | null;
}

/** Actors on an ellipse, an arrow for each who threatens another. The table below says the same in words. */
export function ThreatGraph({
  scenario,
  name,
  label,
  actors,
  arrows,
  chosen,
  choose,
}: {
  scenario: Scenario;
  /** Of the files it is saved as. */
  name: string;
  label: string;
  actors: readonly Standing[];
  /** Null while they are being found. */
  arrows: readonly ThreatArrow[] | null;
  chosen: ThreatArrow | null;
  choose: (arrow: ThreatArrow | null) => void;
}) {
  const still = useReducedMotion();
  const narrow = useNarrow();
  const frame = narrow ? TALL : WIDE;
  const points = layOut(frame, actors.length);
  const at = new Map(actors.map(({ id }, index) => [id, points[index]]));
  const grades = GRADES.filter((grade) => arrows?.some((arrow) => arrow.grade === grade));
  return (
    <figure className="graph">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
        {arrows?.map((arrow) => {
          const from = at.get(arrow.by);
          const to = at.get(arrow.to);
          if (from === undefined || to === undefined) return null;
          const { path, tip, angle, middle } = arc(from, to, frame);
          const selected = chosen?.by === arrow.by && chosen.to === arrow.to;
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button
            <g
              key={`${arrow.by}-${arrow.to}`}
              role="button"
              tabIndex={0}
              aria-pressed={selected}
              aria-label={`${actorName(scenario, arrow.by)} threatens ${actorName(scenario, arrow.to)}: ${gradeSeen(arrow)}, ${arrow.interests.join(" and ")}`}
              className={`arrow edge-${arrow.grade} ${emphasis(arrow, chosen)}`}
              onClick={() => choose(selected ? null : arrow)}
              onKeyDown={(event) => {
                if (event.key === "Enter" || event.key === " ") {
                  event.preventDefault();
                  choose(selected ? null : arrow);
                }
              }}
            >
              <path d={path} className="reach" />
              <path d={path} className="line" />
              {arrow.grade === "concerted" && <path d={path} className="core" />}
              <path
                d="M0 0L-12 -5.5L-9.5 0L-12 5.5Z"
                className="head"
                transform={`translate(${tip.x} ${tip.y}) rotate(${angle})`}
              />
              <text
                x={middle.x}
                y={middle.y}
                dy="4"
                textAnchor="middle"
                className="edge-word"
                stroke="var(--paper)"
                strokeWidth="5"
                paintOrder="stroke"
              >
                {arrow.grade}
              </text>
              {selected && !still && (
                <circle r="5" className="head">
                  <animateMotion
                    dur="1.8s"
                    repeatCount="3"
                    path={path}
                    calcMode="spline"
                    keyTimes="0;1"
                    keySplines=".4 0 .2 1"
                  />
                </circle>
              )}
            </g>
          );
        })}
        {actors.map(({ id, grade, broken, note }) => {
          const point = at.get(id);
          if (point === undefined) return null;
          return (
            <g key={id} transform={`translate(${point.x} ${point.y})`} className="node">
              <rect x={-frame.node / 2} y={-NODE_HEIGHT / 2} width={frame.node} height={NODE_HEIGHT} rx="4" />
              <text y="-5" textAnchor="middle" className="name">
                {shortened(actorName(scenario, id), frame.node)}
              </text>
              <g transform={`translate(${broken > 0 ? 8 - frame.node / 2 : -40} 3)`}>
                <GradeGlyph grade={grade} />
                <text x="20" y="12" className="grade">
                  {gradeWord(grade)}
                </text>
              </g>
              {note !== null && (
                // Away from the middle, where the arrows are.
                <text
                  y={point.y < frame.height / 2 ? -NODE_HEIGHT / 2 - 8 : NODE_HEIGHT / 2 + 17}
                  textAnchor="middle"
                  className="seen-as"
                >
                  {note}
                </text>
              )}
              {broken > 0 && (
                <g transform={`translate(${frame.node / 2 - 56} 3)`}>
                  <BrokenGlyph />
                  <text x="18" y="12" className="grade">
                    {broken} lost
                  </text>
                </g>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {arrows === null && "Working it out …"}
        {arrows?.length === 0 && "No arrows: nobody can break what another holds vital by a single move."}
        {grades.map((grade) => (
          <span key={grade} className={`key edge-${grade}`}>
            <svg width="44" height="10" viewBox="0 0 44 10" aria-hidden="true">
              <path d="M0 5h34" className="line" />
              {grade === "concerted" && <path d="M0 5h34" className="core" />}
              <path d="M0 0L-12 -5.5L-9.5 0L-12 5.5Z" className="head" transform="translate(44 5)" />
            </svg>
            {grade}
          </span>
        ))}
        <FigureActions name={name} />
      </figcaption>
    </figure>
  );
}

/** Beside a chosen arrow the others are faint, and what is seen as it is stands back. */
function emphasis(arrow: ThreatArrow, chosen: ThreatArrow | null): string {
  if (chosen !== null) return arrow.by === chosen.by && arrow.to === chosen.to ? "" : "faint";
  return arrow.really === arrow.grade ? "alike" : "";
}

/** On an ellipse, the first at the top, or in the corners where there are four; two face each other. The frame is filled. */
function layOut({ width, height, node }: Frame, count: number): Point[] {
  const turn = count === 4 ? Math.PI / 4 : count === 2 && width > height ? Math.PI / 2 : 0;
  const around = Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * index) / count + turn;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const reach = (pick: (point: Point) => number) => Math.max(...around.map((point) => Math.abs(pick(point))));
  const across =
    (width / 2 - node / 2 - MARGIN.x) /
    Math.max(
      reach(({ x }) => x),
      0.7,
    );
  const down =
    (height / 2 - NODE_HEIGHT / 2 - MARGIN.y) /
    Math.max(
      reach(({ y }) => y),
      0.7,
    );
  return around.map(({ x, y }) => ({ x: width / 2 + x * across, y: height / 2 + y * down }));
}

/** A bow from one node to another, bent to its left so that an arrow back does not lie on it, ending at the node's border. */
function arc(
  from: Point,
  to: Point,
  frame: Frame,
): { path: string; tip: Point; angle: number; middle: Point } {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const bend = 0.14;
  const middle = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const start = border(from, middle, 4, frame);
  const tip = border(to, middle, 5, frame);
  const angle = (Math.atan2(tip.y - middle.y, tip.x - middle.x) * 180) / Math.PI;
  return {
    path: `M${r(start.x)} ${r(start.y)}Q${r(middle.x)} ${r(middle.y)} ${r(tip.x)} ${r(tip.y)}`,
    tip,
    angle,
    // On the curve, nearer its start, so that words of arrows that meet keep apart.
    middle: {
      x: r(0.36 * start.x + 0.48 * middle.x + 0.16 * tip.x),
      y: r(0.36 * start.y + 0.48 * middle.y + 0.16 * tip.y),
    },
  };
}

function border(node: Point, towards: Point, gap: number, frame: Frame): Point {
  const dx = towards.x - node.x;
  const dy = towards.y - node.y;
  const scale = Math.min(
    (frame.node / 2 + gap) / Math.max(Math.abs(dx), 1e-6),
    (NODE_HEIGHT / 2 + gap) / Math.max(Math.abs(dy), 1e-6),
  );
  return { x: node.x + dx * scale, y: node.y + dy * scale };
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}

function shortened(name: string, width: number): string {
  const fits = Math.floor(width / 7.8);
  return name.length > fits ? `${name.slice(0, fits - 1)}…` : name;
}
