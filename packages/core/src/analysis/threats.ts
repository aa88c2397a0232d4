import type { ByActor, ThreatFinding } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { threatFindings } from "./frameworks.ts";

/** The threats to each actor that has a perception, in the game it perceives, where the framework is at its best. */
export const threats = {
  id: "threats",
  asks: "Whom does each actor that sees the others through a lens see threaten it under a framework?",
  belongsTo: "perceptions",
  gives: "finding",
  async find(
    dispute: Dispute,
    { framework }: { readonly framework: string },
  ): Promise<ByActor<ThreatFinding[]>> {
    const { index } = dispute.framework(framework).framework;
    const { best } = (await dispute.verdicts())[index]!;
    const seen: ByActor<ThreatFinding[]> = Object.create(null);
    for (const { id, index: i } of dispute.scenario.actors) {
      if (!dispute.hasPerception(i)) continue;
      const perceived = await dispute.perceived(i);
      const found = perceived.threats(await perceived.answers(), i, best);
      seen[id] = threatFindings(dispute, perceived, i, found);
    }
    return seen;
  },
} as const satisfies Descriptor;
