import { CONCEPTS, type Concept } from "../stability/concept.ts";
import { listed } from "../stability/solution.ts";
import type { Analysis, ByConcept, Equilibria } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import { shiftsAt } from "./dilemmas.ts";
import type { Dispute } from "./dispute.ts";
import { frameworkFindings } from "./frameworks.ts";
import { misperceptions } from "./perceptions.ts";
import { Steps } from "./steps.ts";
import { circumstances } from "./verdicts.ts";

/** The main job: for every framework, would they sign it, would they keep it, who would be safe, and what it rests on. */
export const analyze = {
  id: "analyze",
  asks: "Would they sign each framework, keep it and be safe under it, and what does that rest on?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute): Promise<Analysis> {
    const { scenario, model } = dispute;
    const steps = new Steps(model.crew.pace, 1 + scenario.lenses.length + scenario.frameworks.length + 2);
    const frameworks = await frameworkFindings(dispute, steps);
    steps.begin("comparing what is stable and what seems so");
    const { solution } = await dispute.reference();
    const entries: [Concept, Equilibria | null][] = [];
    for (const concept of CONCEPTS) {
      const states = await solution.equilibria(concept);
      entries.push([concept, states && listed(states)]);
    }
    const equilibria = Object.fromEntries(entries) as ByConcept<Equilibria | null>;
    const { illusions, lost } = await misperceptions(dispute);
    steps.begin("looking for dilemmas");
    const { shifts, spirals } =
      dispute.statusQuo === null
        ? { shifts: null, spirals: null }
        : await shiftsAt(dispute, dispute.statusQuo);
    return { ...circumstances(dispute), equilibria, illusions, lost, frameworks, shifts, spirals };
  },
} as const satisfies Descriptor;
