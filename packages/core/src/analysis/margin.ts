import { type Change, type Margin, marginOf, margins } from "../design/margin.ts";
import { type Ranged, told } from "../design/ranges.ts";
import { kernelOf, type WantQuery, wanted } from "./answers.ts";
import { type Descriptor, throughRanges } from "./descriptor.ts";
import type { ChangeFinding, MarginFinding } from "./design-contract.ts";
import type { Dispute, FrameworkStates } from "./dispute.ts";

/** Which answers may change, by how many changes. */
export interface MarginQuery extends WantQuery {
  /** The most changes that mend: 1 by default. */
  readonly changes?: 1 | 2 | undefined;
}

/** What would break a framework's answers, and what would mend them. */
export const margin = {
  id: "margin",
  asks: "What would break the verdict on a framework, and what would mend it?",
  belongsTo: null,
  gives: "finding",
  find: throughRanges(ranged),
  ranged,
} as const satisfies Descriptor;

async function ranged(
  dispute: Dispute,
  { framework, ...query }: MarginQuery & { readonly framework: string },
): Promise<Ranged<MarginFinding>> {
  const found = await marginsRanged(dispute, [dispute.framework(framework)], query);
  return told(found, ([margin]) => margin!);
}

/** What would break the answers on some frameworks, and what would mend them. */
export async function marginsRanged(
  dispute: Dispute,
  frameworks: readonly FrameworkStates[],
  { want, changes = 1 }: MarginQuery,
): Promise<Ranged<MarginFinding[]>> {
  const asked = wanted(dispute, want);
  const found = await margins(kernelOf(dispute, frameworks), dispute.reading, asked, changes);
  return told(found, (each) =>
    frameworks.map(({ framework }, k) => marginFinding(dispute, framework.id, each[k]!)),
  );
}

function marginFinding(dispute: Dispute, id: string, { answers, flips, mends }: Margin): MarginFinding {
  const change = ({ actor, kind, item, to, distance }: Change): ChangeFinding => ({
    actor: dispute.scenario.actors[actor]!.id,
    kind,
    item: item + 1,
    to: to === null ? null : to + 1,
    distance,
  });
  const byAnswer = <T>(value: (changes: readonly Change[]) => T) =>
    Object.fromEntries(Array.from(flips, ([answer, changes]) => [answer, value(changes)]));
  return {
    id,
    ...answers,
    margin: byAnswer(marginOf),
    flips: byAnswer((changes) => changes.map(change)),
    mends: { least: mends.least, sets: mends.sets.map((set) => set.map(change)) },
  };
}
