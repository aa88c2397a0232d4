import { GRADES, type Grade } from "@detente/core";
import { GRADE_MEANINGS, Phrases } from "@detente/core/sentences";
import type { Element } from "hast";
import { h, s } from "hastscript";
import type { Findings } from "../findings.ts";
import type { Figure } from "./figure.ts";
import { brokenShapes, gradeShapes, gradeWord } from "./glyphs.ts";

interface Frame {
  /** As style sheets know it. */
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** How wide its nodes are. */
  readonly node: number;
}

/** One is shown: on a small screen a wide picture's words would be too small to read. */
const FRAMES: readonly Frame[] = [
  { name: "wide", width: 640, height: 380, node: 142 },
  { name: "narrow", width: 340, height: 400, node: 128 },
];
const NODE_HEIGHT = 52;
const MARGIN = { x: 6, y: 12 };
const HEAD = "M0 0L-12 -5.5L-9.5 0L-12 5.5Z";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** All of one actor's threats to another, as one arrow of the worst grade. */
interface Arrow {
  readonly by: string;
  readonly to: string;
  readonly grade: Grade;
  readonly interests: readonly string[];
}

/** Who threatens whom under a framework: actors on an ellipse, an arrow for each who could break what another holds vital. */
export function threats(findings: Findings, framework: string): Figure {
  const { analysis } = findings;
  const { label, actors } = analysis.frameworks.find(({ id }) => id === framework)!;
  const phrases = new Phrases(findings);
  const arrows = arrowsOf(actors);
  const title = `Who threatens whom: ${label}`;
  const grades = GRADES.filter((grade) => arrows.some((arrow) => arrow.grade === grade));
  const lens = analysis.lens;
  return {
    id: `security-${framework}`,
    title,
    caption: [
      {
        type: "text",
        value:
          arrows.length === 0
            ? "No arrows: nobody can break what another holds vital by a single move."
            : "An arrow runs from who could break what another holds vital by one move; it is drawn as the gravest of these threats is.",
      },
      ...grades.flatMap((grade) => [
        h(
          "span",
          { className: ["key", `edge-${grade}`] },
          s(
            "svg",
            { width: 44, height: 12, viewBox: "0 0 44 12", ariaHidden: "true" },
            ...line("M0 6h34", grade),
            s("path", { d: HEAD, className: "head", transform: "translate(44 6)" }),
          ),
          `${grade}: ${GRADE_MEANINGS[grade]}.`,
        ),
      ]),
    ],
    picture: h("div", ...FRAMES.map((frame) => graph(findings, actors, arrows, title, frame))),
    data: {
      columns: ["by", "threatens", "grade", "what it holds vital", "would gain by it"],
      rows: Object.entries(actors).flatMap(([actor, { threats }]) =>
        threats.map(({ by, interest, grade, motivated }) => [
          phrases.name(by),
          phrases.name(actor),
          grade,
          phrases.interest(lens, actor, interest),
          motivated ? "yes" : "no",
        ]),
      ),
    },
    isTable: false,
  };
}

function graph(
  { scenario }: Findings,
  actors: Actors,
  arrows: readonly Arrow[],
  title: string,
  frame: Frame,
): Element {
  const points = layOut(frame, scenario.actors.length);
  const at = new Map(scenario.actors.map(({ id }, k) => [id, points[k]!]));
  return s(
    "svg",
    {
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      role: "img",
      ariaLabel: title,
      className: ["graph", frame.name],
    },
    ...arrows.map(({ by, to, grade }) => {
      const { path, tip, angle } = arc(at.get(by)!, at.get(to)!, frame);
      const transform = `translate(${r(tip.x)} ${r(tip.y)}) rotate(${r(angle)})`;
      return s(
        "g",
        { className: `edge-${grade}` },
        ...line(path, grade),
        s("path", { d: HEAD, className: "head", transform }),
      );
    }),
    ...scenario.actors.map(({ id, name }) => {
      const { grade, broken } = actors[id]!;
      return node(name, at.get(id)!, grade, broken.length, frame.node);
    }),
  );
}

function node(name: string, { x, y }: Point, grade: Grade | null, broken: number, width: number): Element {
  const height = NODE_HEIGHT;
  return s(
    "g",
    { transform: `translate(${r(x)} ${r(y)})`, className: "node" },
    s("rect", { x: -width / 2, y: -height / 2, width, height, rx: 4 }),
    s("text", { y: -5, textAnchor: "middle", className: "name" }, shortened(name, width)),
    s(
      "g",
      { transform: `translate(${broken > 0 ? 8 - width / 2 : -40} 3)` },
      ...gradeShapes(grade),
      s("text", { x: 20, y: 12 }, gradeWord(grade)),
    ),
    broken === 0
      ? null
      : s(
          "g",
          { transform: `translate(${width / 2 - 56} 3)`, className: "level-broken" },
          ...brokenShapes(),
          s("text", { x: 18, y: 12 }, `${broken} lost`),
        ),
  );
}

function line(d: string, grade: Grade): Element[] {
  const drawn = s("path", { d, className: "line" });
  // Two lines beside each other: together.
  return grade === "concerted" ? [drawn, s("path", { d, className: "core" })] : [drawn];
}

type Actors = Findings["analysis"]["frameworks"][number]["actors"];

function arrowsOf(actors: Actors): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const [to, { threats }] of Object.entries(actors))
    for (const { by, interest, grade } of threats) {
      const before = arrows.get(`${by} ${to}`);
      const worst = before && GRADES.indexOf(before.grade) > GRADES.indexOf(grade) ? before.grade : grade;
      arrows.set(`${by} ${to}`, {
        by,
        to,
        grade: worst,
        interests: [...(before?.interests ?? []), interest],
      });
    }
  return [...arrows.values()].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
}

/** On an ellipse, the first at the top, or in the corners where there are four; two face each other. The frame is filled. */
function layOut({ width, height, node }: Frame, count: number): Point[] {
  const turn = count === 4 ? Math.PI / 4 : count === 2 && width > height ? Math.PI / 2 : 0;
  const around = Array.from({ length: count }, (_, k) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * k) / count + turn;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const reach = (pick: (point: Point) => number) =>
    Math.max(0.7, ...around.map((point) => Math.abs(pick(point))));
  const across = (width / 2 - node / 2 - MARGIN.x) / reach(({ x }) => x);
  const down = (height / 2 - NODE_HEIGHT / 2 - MARGIN.y) / reach(({ y }) => y);
  return around.map(({ x, y }) => ({ x: width / 2 + x * across, y: height / 2 + y * down }));
}

/** A bow from one node to another, bent to its left so that an arrow back does not lie on it, ending at the node's border. */
function arc(from: Point, to: Point, frame: Frame): { path: string; tip: Point; angle: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = 0.14;
  const middle = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const start = border(from, middle, 4, frame);
  const tip = border(to, middle, 5, frame);
  const angle = (Math.atan2(tip.y - middle.y, tip.x - middle.x) * 180) / Math.PI;
  const path = `M${r(start.x)} ${r(start.y)}Q${r(middle.x)} ${r(middle.y)} ${r(tip.x)} ${r(tip.y)}`;
  return { path, tip, angle };
}

function border(node: Point, towards: Point, gap: number, frame: Frame): Point {
  const [dx, dy] = [towards.x - node.x, towards.y - node.y];
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
