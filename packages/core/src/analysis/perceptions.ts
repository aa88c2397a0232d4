import type { Bits } from "../model/bits.ts";
import { type Misperception, misperception } from "../perception/hypergame.ts";
import { CONCEPTS } from "../stability/concept.ts";
import { listed } from "../stability/solution.ts";
import type { FrameworkPerceived, PerceptionsFinding, StatesByConcept } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { perceivedFinding } from "./frameworks.ts";
import { Steps } from "./steps.ts";

/** Each framework's best state as each actor that has a perception sees it, and what is stable only as they all see it. */
export const perceptions = {
  id: "perceptions",
  asks: "How does each actor see each framework, and what stands or falls only because of that?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute): Promise<PerceptionsFinding> {
    const reference = await dispute.reference();
    const frameworks: PerceptionsFinding["frameworks"] = [];
    const steps = new Steps(dispute.model.crew.pace, dispute.frameworks.length + 1);
    for (const framework of dispute.frameworks) {
      steps.begin(`${framework.framework.id} through everybody's eyes`);
      const verdict = await dispute.judge(reference, framework);
      const actors: FrameworkPerceived["actors"] = Object.create(null);
      for (const { id, index } of dispute.scenario.actors) {
        if (!dispute.hasPerception(index)) continue;
        actors[id] = await perceivedFinding(dispute, reference, framework.states, verdict.best, index);
      }
      frameworks.push({ id: framework.framework.id, actors });
    }
    steps.begin("comparing what is stable and what seems so");
    return { ...(await misperceptions(dispute)), frameworks };
  },
} as const satisfies Descriptor;

/** Hypergame equilibria that are no reference equilibria, and the reverse, for each concept. */
export async function misperceptions(
  dispute: Dispute,
): Promise<{ illusions: StatesByConcept; lost: StatesByConcept }> {
  const hypergame = {
    reference: await dispute.reference(),
    perceived: await Promise.all(dispute.scenario.actors.map(({ index }) => dispute.perceived(index))),
  };
  const found: [string, Misperception | null][] = [];
  for (const concept of CONCEPTS) found.push([concept, await misperception(hypergame, concept)]);
  const states = (pick: (result: Misperception) => Bits) =>
    Object.fromEntries(
      found.map(([concept, result]) => [concept, result && listed(pick(result)).states]),
    ) as StatesByConcept;
  return { illusions: states(({ illusions }) => illusions), lost: states(({ lost }) => lost) };
}
