import type { Circumstances, VerdictsFinding } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { frameworkVerdicts } from "./frameworks.ts";

/** What is known first: the reference's verdict on every framework. Costs what the judging in `analyze` does, which takes it over. */
export const verdicts = {
  id: "verdicts",
  asks: "Would they sign each framework, keep it, and be safe under it?",
  belongsTo: "analyze",
  gives: "finding",
  async find(dispute: Dispute): Promise<VerdictsFinding> {
    return { ...circumstances(dispute), frameworks: await frameworkVerdicts(dispute) };
  },
} as const satisfies Descriptor;

/** What is judged, before any judgement. */
export function circumstances(dispute: Dispute): Circumstances {
  const { scenario, model, view, statusQuo, noDeal } = dispute;
  return {
    detente: 1,
    title: scenario.title,
    lens: view.lens === null ? null : scenario.lenses[view.lens]!.id,
    actors: scenario.actors.map(({ id }) => id),
    options: scenario.options.map(({ ref }) => ref),
    combinations: model.space.combinations,
    feasible: model.space.size,
    status_quo: statusQuo === null ? null : statusQuo + 1,
    no_deal: noDeal === null ? null : noDeal + 1,
  };
}
