import type { CarryingOutFinding } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { pathFinding, scheduleFinding } from "./frameworks.ts";

/** Path and schedule to a framework's best state from the status quo, or from another state. */
export const path = {
  id: "path",
  asks: "How could they get to a framework, move by move and in stages that hold?",
  belongsTo: null,
  gives: "finding",
  async find(
    dispute: Dispute,
    { framework, from }: { readonly framework: string; readonly from?: number | undefined },
  ): Promise<CarryingOutFinding> {
    const start = from === undefined ? dispute.statusQuo : dispute.state(from);
    const reference = await dispute.reference();
    const verdict = await dispute.judge(reference, dispute.framework(framework));
    return {
      id: framework,
      path: await pathFinding(dispute, reference, start, verdict.best),
      schedule: await scheduleFinding(dispute, reference, verdict, start),
    };
  },
} as const satisfies Descriptor;
