import { COALITION_CONCEPTS, type CoalitionConcept, type CoalitionTable, nearest } from "@detente/core";
import { Refusal } from "../exit.ts";
import { assumptionLines } from "../report/assumptions.ts";
import { coalitionsReport, type OverturnedFramework } from "../report/coalitions.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";

interface CoalitionsOptions extends CommonOptions {
  readonly concepts?: string;
}

/** States written at a time. */
const BATCH = 1024;

/** What each coalition could overturn. The document is written piece by piece: it may be longer than any string can be. */
export async function coalitions(session: Session, file: string, options: CoalitionsOptions): Promise<void> {
  const concepts = conceptsOf(options.concepts);
  const opened = await openStudy(session, file, options);
  const { study, scenario } = opened;
  const table = await study.coalitionTable({ concepts });
  if (options.json === true) {
    return await session.output.pieces(asJson(table, session.signal));
  }
  const frameworks: OverturnedFramework[] = [];
  // Nobody would gain by answering: that is what cseq asks.
  for (const { id } of concepts.includes("cseq") ? scenario.frameworks : []) {
    const best = await study.best(id);
    frameworks.push({ id, best, overturners: await study.overturners(best) });
  }
  await session.output.lines([
    ...coalitionsReport(session.page, opened, table, frameworks),
    ...assumptionLines(session.page, scenario, options.lens ?? null),
  ]);
}

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
