import { analyze } from "./analyze.ts";
import { check } from "./check.ts";
import { choices } from "./choices.ts";
import { coalitions } from "./coalitions.ts";
import type { Descriptor } from "./descriptor.ts";
import { dilemmas } from "./dilemmas.ts";
import type { Dispute } from "./dispute.ts";
import { explain } from "./explain.ts";
import { guarantees } from "./guarantees.ts";
import { lenses } from "./lenses.ts";
import { margin } from "./margin.ts";
import { margins } from "./margins.ts";
import { overturners } from "./overturners.ts";
import { packages } from "./packages.ts";
import { path } from "./path.ts";
import { perceptions } from "./perceptions.ts";
import { search } from "./search.ts";
import { slips } from "./slips.ts";
import { states } from "./states.ts";
import { threats } from "./threats.ts";
import { verdicts } from "./verdicts.ts";
import { worlds } from "./worlds.ts";

/** Every analysis: all there is to register. What a study can be asked, the commands and the questions of the studio's engine come from it. */
export const ANALYSES = byId({
  check,
  analyze,
  verdicts,
  search,
  choices,
  slips,
  states,
  explain,
  guarantees,
  dilemmas,
  perceptions,
  threats,
  lenses,
  coalitions,
  overturners,
  path,
  worlds,
  margin,
  margins,
  packages,
});

/** Each under its own id, belonging to one that there is. */
function byId<
  T extends {
    readonly [id in keyof T]: Descriptor & { readonly id: id; readonly belongsTo: keyof T | null };
  },
>(analyses: T): T {
  return analyses;
}

type Analyses = typeof ANALYSES;

/** An analysis, by id. */
export type AnalysisId = keyof Analyses;

/** Those that are questions of their own. */
export type QuestionId = {
  [id in AnalysisId]: Analyses[id]["belongsTo"] extends null ? id : never;
}[AnalysisId];

/** Those whose finding is one plain document, which may be sent to another thread or machine. */
export type FindingId = {
  [id in AnalysisId]: Analyses[id]["gives"] extends "finding" ? id : never;
}[AnalysisId];

/** What an analysis is asked. */
export type Query<A extends AnalysisId> =
  Parameters<Analyses[A]["find"]> extends readonly [Dispute, infer Asked] ? Asked : NoQuery;
type NoQuery = Readonly<Record<never, never>>;

/** What an analysis finds. */
export type Found<A extends AnalysisId> = Awaited<ReturnType<Analyses[A]["find"]>>;
