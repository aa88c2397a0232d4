import {
  type AskedConcept,
  askedConcept,
  type Concept,
  DEFINITIONS,
  exportCsv,
  type StateFinding,
  type StatesTable,
  strongest,
} from "@detente/core";
import { grouped } from "@detente/core/sentences";
import { Refusal } from "../exit.ts";
import type { Output } from "../output.ts";
import { assumptionLines } from "../report/assumptions.ts";
import { namesOf } from "../report/names.ts";
import type { Page } from "../report/page.ts";
import { statesLegend, statesTable } from "../report/states.ts";
import type { CommonOptions } from "../session.ts";
import { conditionOf, type OpenedStudy } from "../study.ts";
import type { View } from "../view.ts";

interface StatesOptions extends CommonOptions {
  readonly where?: string;
  readonly limit?: number;
  readonly csv?: boolean;
  readonly concept?: readonly string[];
}

/** How many states the table for people lists unless `--limit` says otherwise; JSON and CSV list all. */
const LISTED = 100;

/** Every feasible state, written as it is read: memory does not grow with their number. */
export const view: View<"states", StatesOptions> = {
  refuse({ json, csv, concept }) {
    if (json === true && csv === true) throw new Refusal("--json and --csv exclude each other");
    concept?.map(asked);
  },
  query: ({ scenario }, { where, concept }) => ({
    where: where === undefined ? undefined : conditionOf(where, scenario),
    concepts: concept?.map(asked),
  }),
  async tell({ output, page }, { finding, options, ...opened }) {
    const { json, csv, limit, lens } = options;
    if (json === true) await output.pieces(asJson(opened, finding.first(limit)));
    else if (csv === true) await output.pieces(exportCsv(opened.scenario, finding.first(limit)));
    else {
      await asTable(output, page, opened, finding, limit ?? LISTED);
      const rest = assumptionLines(page, opened.scenario, lens ?? null);
      if (rest.length > 0) await output.lines(rest);
    }
  },
};

/** The concepts that can be asked for, and how far they look. */
const HORIZONS = Object.values(DEFINITIONS).flatMap(({ id, farthest }) =>
  farthest === null ? [] : [`${id}:H, H from 1 to ${farthest}`],
);

function asked(text: string): AskedConcept {
  const concept = askedConcept(text);
  if (concept) return concept;
  throw new Refusal(`there is no concept "${text}" to ask for`, `give ${HORIZONS.join(" or ")}`);
}

/** The document of `states --json`, one state a line. */
async function* asJson(
  { study, scenario }: OpenedStudy,
  found: AsyncIterable<StateFinding>,
): AsyncGenerator<string> {
  const head = {
    actors: scenario.actors.map((actor) => actor.id),
    options: scenario.options.map((option) => option.ref),
    combinations: study.combinations,
    feasible: study.feasible,
  };
  yield JSON.stringify(head, null, 1).replace(/\n\}$/, ',\n "states": [');
  let between = "\n  ";
  for await (const state of found) {
    yield between + JSON.stringify(state);
    between = ",\n  ";
  }
  yield "\n ]\n}\n";
}

async function asTable(output: Output, page: Page, opened: OpenedStudy, found: StatesTable, limit: number) {
  const { study, scenario } = opened;
  const names = namesOf(scenario);
  const listed = Math.min(limit, found.count);
  let batch: StateFinding[] = [];
  const met = new Set<Concept | AskedConcept>();
  const flush = async () => {
    if (batch.length > 0) await output.lines(statesTable(page, opened, names, batch));
    batch = [];
  };
  for await (const state of found.first(listed)) {
    batch.push(state);
    for (const stable of state.stable) for (const concept of strongest(stable)) met.add(concept);
    if (batch.length === LISTED) await flush();
  }
  await flush();
  const of = found.count > listed ? ` and there are more; --limit lists them` : "";
  await output.lines([
    "",
    ...statesLegend(
      page,
      found.concepts.filter((concept) => met.has(concept)),
    ),
    `${grouped(listed)} listed of ${grouped(study.feasible)} feasible states${of}.`,
  ]);
}
