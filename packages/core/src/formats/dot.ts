import type { StudiedModel } from "../model/studied.ts";
import type { ExportedChunks } from "./exchange.ts";
import { arcs, type GraphLimits, statusQuoState, tooLarge } from "./graph.ts";

/** Okabe and Ito's colours, told apart by colour-blind readers too; every arc also carries its actor's name. */
const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"];

/** A quoted string of the DOT language, in which only the quote and the backslash mean anything; `\n` is a line break. */
function quoted(...lines: readonly string[]): string {
  const escaped = lines.map((line) =>
    line
      .toWellFormed()
      .replace(/\p{Cc}+/gu, " ")
      .replaceAll("\\", "\\\\")
      .replaceAll('"', '\\"'),
  );
  return `"${escaped.join("\\n")}"`;
}

function* written(model: StudiedModel): Generator<string> {
  const { scenario } = model;
  const statusQuo = statusQuoState(model);
  yield `// Solid arrows are improvements for the actor that moves, dashed ones are not.
digraph ${quoted(scenario.title)} {
  graph [label=${quoted(scenario.title)}, labelloc=t, rankdir=LR];
  node [shape=box, style=rounded];
`;
  for (let state = 1; state <= model.feasible; state++) {
    const values = model.values(state);
    const shown = scenario.options.map((option) => option.values[values[option.index]!]!);
    const told = scenario.options.map((option, index) => `${option.ref} = ${shown[index]}`);
    const here = state === statusQuo ? ", peripheries=2" : "";
    yield `  ${state} [label=${quoted(String(state), shown.join(" "))}, tooltip=${quoted(...told)}${here}];\n`;
  }
  for (const { from, to, actor, gain } of arcs(model)) {
    const { id, name } = scenario.actors[actor]!;
    const colour = COLOURS[actor % COLOURS.length];
    const style = gain > 0 ? "solid" : "dashed";
    const tooltip = `${name}: ${from} to ${to}${gain > 0 ? ", an improvement" : ""}`;
    yield `  ${from} -> ${to} [label=${quoted(id)}, color="${colour}", fontcolor="${colour}", style=${style}, tooltip=${quoted(tooltip)}];\n`;
  }
  yield "}\n";
}

/**
 * The move graph in the DOT language of Graphviz: a node per state (its number and values; the status quo framed twice), an arc
 * per move, in its actor's colour, solid where it is an improvement. Cost: the moves, twice.
 */
export function exportDot(model: StudiedModel, limits: GraphLimits = {}): ExportedChunks {
  const problem = tooLarge(model, limits);
  return problem ? { problems: [problem] } : { chunks: written(model), warnings: [] };
}
