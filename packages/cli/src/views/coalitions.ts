import { COALITION_CONCEPTS, type CoalitionConcept, type CoalitionTable } from "@detente/core";
import { nearest } from "@detente/core/authoring";
import { Refusal } from "../exit.ts";
import { coalitionsReport, type OverturnedFramework } from "../report/coalitions.ts";
import type { CommonOptions } from "../session.ts";
import { type Asked, conditionalReport, type View } from "../view.ts";

interface CoalitionsOptions extends CommonOptions {
  readonly concepts?: string;
}

/** States written at a time. */
const BATCH = 1024;

/** What each coalition could overturn. The document is written piece by piece: it may be longer than any string can be. */
export const view: View<"coalitions", CoalitionsOptions> = {
  refuse: ({ concepts }) => void conceptsOf(concepts),
  query: (_, { concepts }) => ({ concepts: conceptsOf(concepts) }),
  async tell(session, asked) {
    const { finding, options } = asked;
    if (options.json === true) return await session.output.pieces(asJson(finding, session.signal));
    await told(session, asked);
  },
};

const told = conditionalReport(async (page, asked: Asked<"coalitions">) => {
  const { study, scenario, finding } = asked;
  const frameworks: OverturnedFramework[] = [];
  // Nobody would gain by answering: that is what cseq asks.
  for (const { id } of finding.concepts.includes("cseq") ? scenario.frameworks : []) {
    const best = await study.best(id);
    frameworks.push({ id, best, overturners: await study.ask("overturners", { state: best }) });
  }
  return coalitionsReport(page, asked, finding, frameworks);
});

function conceptsOf(typed: string | undefined): readonly CoalitionConcept[] {
  if (typed === undefined) return COALITION_CONCEPTS;
  const names = typed.split(",").map((name) => name.trim());
  for (const name of names) {
    if (COALITION_CONCEPTS.some((concept) => concept === name)) continue;
    const near = nearest(name, COALITION_CONCEPTS);
    throw new Refusal(
      `there is no concept "${name}" of coalitions`,
      near === null ? `give some of ${COALITION_CONCEPTS.join(",")}` : `did you mean ${near}?`,
    );
  }
  return COALITION_CONCEPTS.filter((concept) => names.includes(concept));
}

/** The document, laid out as other commands lay theirs out. */
function* asJson(table: CoalitionTable, signal: AbortSignal): Generator<string> {
  const laidOut = new Map<readonly CoalitionConcept[], string>();
  const text = (list: readonly CoalitionConcept[]) => {
    let known = laidOut.get(list);
    if (known === undefined) {
      known = JSON.stringify(list, null, 2).replaceAll("\n", "\n    ");
      laidOut.set(list, known);
    }
    return known;
  };
  let opening = "{";
  for (const row of table.coalitions) {
    yield `${opening}\n  ${JSON.stringify(row.name)}: [`;
    for (let first = 1; first <= table.feasible; first += BATCH) {
      signal.throwIfAborted();
      const end = Math.min(first + BATCH, table.feasible + 1);
      let piece = "";
      for (let state = first; state < end; state++) {
        piece += `${state === 1 ? "" : ","}\n    ${text(row.at(state))}`;
      }
      yield piece;
    }
    yield "\n  ]";
    opening = ",";
  }
  yield "\n}\n";
}
