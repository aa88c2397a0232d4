import type { StudiedModel } from "../model/studied.ts";
import type { ExportedChunks } from "./exchange.ts";
import { arcs, type GraphLimits, statusQuoState, tooLarge } from "./graph.ts";

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it may stand in XML 1.0, in an element or a quoted attribute; characters that XML forbids become spaces. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, " ")
      .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
  );
}

function* written(model: StudiedModel): Generator<string> {
  const { scenario } = model;
  const statusQuo = statusQuoState(model);
  const key = (id: string, on: string, name: string, type: string) =>
    `  <key id="${id}" for="${on}" attr.name="${escaped(name)}" attr.type="${type}"/>\n`;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  yield key("title", "graph", "title", "string");
  yield key("n", "node", "n", "int");
  yield key("label", "node", "label", "string");
  yield key("status_quo", "node", "status_quo", "boolean");
  for (const { index, ref } of scenario.options) yield key(`o${index}`, "node", ref, "string");
  for (const { index, id } of scenario.actors) yield key(`p${index}`, "node", `payoff:${id}`, "int");
  yield key("actor", "edge", "actor", "string");
  yield key("improvement", "edge", "improvement", "boolean");
  yield key("gain", "edge", "gain", "int");
  yield `  <graph id="moves" edgedefault="directed">\n    <data key="title">${escaped(scenario.title)}</data>\n`;

  const data = (id: string, value: string | number | boolean) =>
    `<data key="${id}">${escaped(String(value))}</data>`;
  for (let state = 1; state <= model.feasible; state++) {
    const values = model.values(state);
    const shown = scenario.options.map((option) => option.values[values[option.index]!]!);
    yield [
      `    <node id="s${state}">`,
      data("n", state),
      data("label", `${state}: ${shown.join(" ")}`),
      data("status_quo", state === statusQuo),
      ...shown.map((value, option) => data(`o${option}`, value)),
      ...scenario.actors.map((_, actor) => data(`p${actor}`, model.payoff(actor, state))),
      "</node>\n",
    ].join("");
  }
  for (const { from, to, actor, gain } of arcs(model))
    yield [
      `    <edge source="s${from}" target="s${to}">`,
      data("actor", scenario.actors[actor]!.id),
      data("improvement", gain > 0),
      data("gain", gain),
      "</edge>\n",
    ].join("");
  yield "  </graph>\n</graphml>\n";
}

/**
 * The move graph in GraphML, for Gephi, yEd, NetworkX, igraph and the like: a node per state with its number, values and payoffs
 * (dense ranks), an edge per move with its actor, what the actor gains in ranks, and whether that is an improvement. Cost: the moves, twice.
 */
export function exportGraphml(model: StudiedModel, limits: GraphLimits = {}): ExportedChunks {
  const problem = tooLarge(model, limits);
  return problem ? { problems: [problem] } : { chunks: written(model), warnings: [] };
}
