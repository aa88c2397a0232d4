import { GRADES, type Grade, type ThreatFinding } from "@detente/core";
import type { Element, Properties } from "hast";
import { s } from "hastscript";
import { brokenShapes, gradeShapes, gradeWord } from "./glyphs.ts";

interface Frame {
  readonly width: number;
  readonly height: number;
  /** How wide its nodes are. */
  readonly node: number;
}

/** One is shown: on a small screen a wide picture's words would be too small to read. */
export const FRAMES = {
  wide: { width: 760, height: 430, node: 156 },
  narrow: { width: 340, height: 430, node: 118 },
} as const satisfies Record<string, Frame>;

/** What a node's name and its grade take, and what is lost below them. */
const NODE = { height: 52, lost: 20 };
/** From this width on a node says in full what its signs are of. */
const ROOMY = 150;
/** Room for what stands beyond a node. */
const MARGIN = { x: 8, y: 24 };
const HEAD = "M0 0L-12 -5.5L-9.5 0L-12 5.5Z";

/** How arrows of each grade are drawn; none by its colour alone. */
const LINES: { readonly [grade in Grade]: { colour: string; width: number; dashes?: string } } = {
  clear: { colour: "var(--gauge)", width: 1 },
  latent: { colour: "var(--gauge)", width: 1.4, dashes: "1.5 4" },
  deterred: { colour: "var(--deterred)", width: 1.8, dashes: "6 4" },
  contested: { colour: "var(--contested)", width: 2, dashes: "9 3 2 3" },
  // Two lines beside each other: together.
  concerted: { colour: "var(--concerted)", width: 5 },
  hollow: { colour: "var(--hollow)", width: 2.8, dashes: "14 5" },
  exposed: { colour: "var(--broken)", width: 3.4 },
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node's place, and how high it is. */
interface Node extends Point {
  readonly height: number;
}

/** An actor as it stands in the graph. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly grade: Grade | null;
  /** How many of its vital interests are broken. */
  readonly broken: number;
  /** What stands beside it. */
  readonly note: string | null;
}

/** All of one actor's threats to another, as one arrow of the worst grade. */
export interface ThreatArrow {
  readonly by: string;
  readonly to: string;
  readonly grade: Grade;
  readonly interests: readonly string[];
  /** Where it is drawn as one side sees it: the grade it has in the reference, null where there is no such threat. */
  readonly really?: Grade | null;
}

/** The arrows, mildest first, of what threatens each actor. */
export function threatArrows(threats: { readonly [actor: string]: readonly ThreatFinding[] }): ThreatArrow[] {
  const arrows = new Map<string, { by: string; to: string; grade: Grade; interests: string[] }>();
  for (const [to, list] of Object.entries(threats))
    for (const { by, interest, grade } of list) {
      const arrow = arrows.get(`${by}-${to}`);
      if (arrow === undefined) arrows.set(`${by}-${to}`, { by, to, grade, interests: [interest] });
      else {
        arrow.interests.push(interest);
        if (GRADES.indexOf(grade) > GRADES.indexOf(arrow.grade)) arrow.grade = grade;
      }
    }
  return [...arrows.values()].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
}

/** Actors on an ellipse, an arrow for each who threatens another. `dress` is what a page adds to an arrow; along `moving` a dot goes. */
export function threatGraph(
  actors: readonly Standing[],
  arrows: readonly ThreatArrow[],
  frame: Frame,
  properties: Properties,
  dress: (arrow: ThreatArrow) => Properties = () => ({}),
  moving: ThreatArrow | null = null,
): Element {
  const nodes = layOut(frame, actors);
  const at = new Map(actors.map(({ id }, k) => [id, nodes[k]!]));
  return s(
    "svg",
    { viewBox: viewBox(frame, actors.length), ...properties },
    ...arrows.map((arrow) => {
      const { by, to, grade } = arrow;
      const { path, tip, angle, middle } = arc(at.get(by)!, at.get(to)!, frame);
      const { colour } = LINES[grade];
      return s(
        "g",
        dress(arrow),
        // Wide enough to be pointed at.
        s("path", { d: path, className: "reach", fill: "none", stroke: "transparent", strokeWidth: 18 }),
        ...line(path, grade),
        head(grade, `translate(${r(tip.x)} ${r(tip.y)}) rotate(${r(angle)})`),
        s(
          "text",
          {
            x: middle.x,
            y: middle.y,
            dy: 4,
            textAnchor: "middle",
            className: "edge-word",
            stroke: "var(--paper)",
            strokeWidth: 5,
            paintOrder: "stroke",
          },
          grade,
        ),
        moving === arrow
          ? s(
              "circle",
              { r: 5, fill: colour },
              s("animateMotion", {
                dur: "1.8s",
                repeatCount: 3,
                path,
                calcMode: "spline",
                keyTimes: "0;1",
                keySplines: ".4 0 .2 1",
              }),
            )
          : null,
      );
    }),
    ...actors.map((actor) => node(actor, at.get(actor.id)!, frame)),
  );
}

/** Two that face each other leave most of a wide frame's height empty. */
function viewBox({ width, height }: Frame, count: number): string {
  const shown = count === 2 && width > height ? 200 : height;
  return `0 ${(height - shown) / 2} ${width} ${shown}`;
}

/** An arrow of a grade, for a legend. */
export function threatKey(grade: Grade): Element {
  return s(
    "svg",
    { width: 44, height: 12, viewBox: "0 0 44 12", ariaHidden: "true" },
    ...line("M0 6h34", grade),
    head(grade, "translate(44 6)"),
  );
}

function line(d: string, grade: Grade): Element[] {
  const { colour, width, dashes } = LINES[grade];
  const drawn = { d, className: "line", fill: "none", stroke: colour, strokeWidth: width };
  const outer = s("path", dashes === undefined ? drawn : { ...drawn, strokeDashArray: dashes });
  return grade === "concerted"
    ? [outer, s("path", { d, fill: "none", stroke: "var(--paper)", strokeWidth: 2 })]
    : [outer];
}

function head(grade: Grade, transform: string): Element {
  return s("path", { d: HEAD, fill: LINES[grade].colour, transform });
}

function node({ name, grade, broken, note }: Standing, at: Node, { width, height, node }: Frame): Element {
  const top = -at.height / 2;
  const isRoomy = node >= ROOMY;
  return s(
    "g",
    { transform: `translate(${r(at.x)} ${r(at.y)})`, className: "node" },
    s("rect", { x: -node / 2, y: top, width: node, height: at.height, rx: 4, className: "box" }),
    s("text", { y: top + 21, textAnchor: "middle", className: "name" }, shortened(name, node)),
    signed(top + 29, gradeShapes(grade), isRoomy ? standingWords(grade) : gradeWord(grade)),
    broken === 0
      ? null
      : signed(
          top + 49,
          brokenShapes(),
          isRoomy ? `${broken} interest${broken === 1 ? "" : "s"} lost` : `${broken} lost`,
          "level-broken",
        ),
    note === null
      ? null
      : // Away from the middle, where the arrows are.
        s(
          "text",
          {
            x: at.x < width / 4 ? -node / 2 : at.x > (3 * width) / 4 ? node / 2 : 0,
            y: at.y < height / 2 ? top - 8 : -top + 17,
            textAnchor: at.x < width / 4 ? "start" : at.x > (3 * width) / 4 ? "end" : "middle",
            className: "seen-as",
          },
          note,
        ),
  );
}

function standingWords(grade: Grade | null): string {
  return grade === null ? gradeWord(grade) : grade === "clear" ? "not threatened" : `threats ${grade}`;
}

/** A sign and a word beside it, together in the middle. */
function signed(y: number, sign: readonly Element[], word: string, className?: string): Element {
  const across = 20 + 6.4 * word.length;
  return s(
    "g",
    { transform: `translate(${r(-across / 2)} ${r(y)})`, className },
    ...sign,
    s("text", { x: 20, y: 12, className: "word" }, word),
  );
}

/** On an ellipse, the first at the top, or in the corners where there are four; two face each other. The frame is filled. */
function layOut({ width, height, node }: Frame, actors: readonly Standing[]): Node[] {
  const count = actors.length;
  const turn = count === 4 ? Math.PI / 4 : count === 2 && width > height ? Math.PI / 2 : 0;
  const around = actors.map(({ broken }, k) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * k) / count + turn;
    return { x: Math.cos(angle), y: Math.sin(angle), height: NODE.height + (broken > 0 ? NODE.lost : 0) };
  });
  const reach = (pick: (point: Point) => number) =>
    Math.max(0.7, ...around.map((point) => Math.abs(pick(point))));
  const tallest = Math.max(...around.map((one) => one.height));
  const across = (width / 2 - node / 2 - MARGIN.x) / reach(({ x }) => x);
  const down = (height / 2 - tallest / 2 - MARGIN.y) / reach(({ y }) => y);
  return around.map((one) => ({ ...one, x: width / 2 + one.x * across, y: height / 2 + one.y * down }));
}

/** A bow from one node to another, bent to its left so that an arrow back does not lie on it, ending at the node's border. */
function arc(from: Node, to: Node, frame: Frame): { path: string; tip: Point; angle: number; middle: Point } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
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

function border(node: Node, towards: Point, gap: number, frame: Frame): Point {
  const [dx, dy] = [towards.x - node.x, towards.y - node.y];
  const scale = Math.min(
    (frame.node / 2 + gap) / Math.max(Math.abs(dx), 1e-6),
    (node.height / 2 + gap) / Math.max(Math.abs(dy), 1e-6),
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
