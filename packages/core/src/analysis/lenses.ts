import { subcoalitions } from "../coalitions/subcoalitions.ts";
import { differing } from "../perception/lenses.ts";
import { kernelOf } from "./answers.ts";
import type { LensesFinding } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { lensFindings } from "./frameworks.ts";
import { Steps } from "./steps.ts";

/**
 * Frameworks × lenses, and for each framework and pair of lenses that disagree on whether it is kept the crux: the smallest
 * set of actors whose preferences and vital interests, taken from the later lens (`to`) into the earlier (`from`), flip it;
 * among equals the first in file order. Cost: for each set tried, shared by all
 * frameworks, as `Kernel.answers`.
 */
export const lenses = {
  id: "lenses",
  asks: "How does each lens judge each framework, and on whose reading do disagreements turn?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute): Promise<LensesFinding> {
    const count = dispute.scenario.lenses.length;
    const steps = new Steps(dispute.model.crew.pace, count + (count * (count - 1)) / 2);
    const findings = await lensFindings(dispute, dispute.frameworks, steps);
    const frameworks = dispute.frameworks.map(({ framework }, k) => ({ id: framework.id, ...findings[k]! }));
    const cruxes: LensesFinding["cruxes"] = [];
    const { scenario } = dispute;
    const kernel = kernelOf(dispute);
    for (const from of scenario.lenses) {
      for (const to of scenario.lenses.slice(from.index + 1)) {
        steps.begin(`what ${from.id} and ${to.id} disagree on`);
        const open = new Set(
          frameworks
            .filter(({ lenses }) => lenses[from.id]!.kept !== lenses[to.id]!.kept)
            .map(({ id }) => id),
        );
        const readings = [dispute.readingOf(from.index), dispute.readingOf(to.index)] as const;
        const actors = differing(...readings);
        const [theirs, others] = await Promise.all(readings.map((reading) => kernel.stances(reading)));
        for (const set of subcoalitions(actors)) {
          if (open.size === 0) break;
          const answers = await kernel.answers(
            theirs!.map((own, i) => (set.includes(i) ? others![i]! : own)),
          );
          for (const id of open) {
            const { index } = scenario.frameworks.find((framework) => framework.id === id)!;
            if (answers[index]!.kept === findings[index]!.lenses[from.id]!.kept) continue;
            cruxes.push({ id, from: from.id, to: to.id, actors: dispute.ids(set) });
            open.delete(id);
          }
        }
      }
    }
    const order = new Map(scenario.frameworks.map(({ id, index }) => [id, index]));
    cruxes.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
    return { frameworks, cruxes };
  },
} as const satisfies Descriptor;
