import {
  type AskedConcept,
  askedConcept,
  exportCsv,
  SOLUTION_CONCEPTS,
  type SolutionConcept,
  type StateFinding,
} from "@detente/core";
import { Refusal } from "../exit.ts";
import { assumptionLines } from "../report/assumptions.ts";
import { namesOf, number } from "../report/names.ts";
import { paragraph } from "../report/page.ts";
import { STATES_LEGEND, statesTable } from "../report/states.ts";
import type { CommonOptions, Session } from "../session.ts";
import { conditionOf, type OpenedStudy, openStudy } from "../study.ts";

interface StatesOptions extends CommonOptions {
  readonly where?: string;
  readonly limit?: number;
  readonly csv?: boolean;
  readonly concept?: readonly string[];
}

/** How many states the table for people lists unless `--limit` says otherwise; JSON and CSV list all. */
const LISTED = 100;

/** Every feasible state, written as it is found: memory does not grow with their number. */
export async function states(session: Session, file: string, options: StatesOptions): Promise<void> {
  if (options.json === true && options.csv === true) throw new Refusal("--json and --csv exclude each other");
  const concepts = (options.concept ?? []).map(asked);
  const opened = await openStudy(session, file, options);
  const where = options.where === undefined ? {} : { where: conditionOf(options.where, opened.scenario) };
  const limit = options.limit === undefined ? {} : { limit: options.limit };
  if (options.json === true || options.csv === true) {
    const found = opened.study.states({ ...where, ...limit, concepts });
    const pieces = options.json === true ? asJson(opened, found) : exportCsv(opened.scenario, found);
    await session.output.pieces(pieces);
  } else {
    const listed = options.limit ?? LISTED;
    const found = opened.study.states({ ...where, limit: listed + 1, concepts });
    await asTable(session, opened, found, listed);
    const rest = assumptionLines(session.page, opened.scenario, options.lens ?? null);
    if (rest.length > 0) await session.output.lines(rest);
  }
}

/** The concepts that can be asked for, and how far they look. */
const HORIZONS = Object.values<SolutionConcept>(SOLUTION_CONCEPTS).flatMap(({ id, farthest }) =>
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

async function asTable(
  session: Session,
  { study, scenario }: OpenedStudy,
  found: AsyncIterable<StateFinding>,
  limit: number,
) {
  const names = namesOf(scenario);
  const batch: StateFinding[] = [];
  let listed = 0;
  let more = false;
  const flush = async () => {
    if (batch.length > 0) await session.output.lines(statesTable(session.page, scenario, names, batch));
    batch.length = 0;
  };
  for await (const state of found) {
    if (listed === limit) {
      more = true;
      break;
    }
    batch.push(state);
    listed++;
    if (batch.length === LISTED) await flush();
  }
  await flush();
  const of = more ? ` and there are more; --limit lists them` : "";
  await session.output.lines([
    "",
    ...paragraph(session.page, STATES_LEGEND),
    `${number(listed)} listed of ${number(study.feasible)} feasible states${of}.`,
  ]);
}
