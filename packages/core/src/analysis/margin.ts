import { type Change, type Margin, marginOf, margins } from "../design/margin.ts";
import { kernelOf, type WantQuery, wanted } from "./answers.ts";
import type { Descriptor } from "./descriptor.ts";
import type { ChangeFinding, MarginFinding } from "./design-contract.ts";
import type { Dispute, FrameworkStates } from "./dispute.ts";

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
  async find(
    dispute: Dispute,
    { framework, ...query }: MarginQuery & { readonly framework: string },
  ): Promise<MarginFinding> {
    const [found] = await marginFindings(dispute, [dispute.framework(framework)], query);
    return found!;
  },
} as const satisfies Descriptor;

/** What would break the answers on some frameworks, and what would mend them. */
export async function marginFindings(
  dispute: Dispute,
  frameworks: readonly FrameworkStates[],
  { want, changes = 1 }: MarginQuery,
): Promise<MarginFinding[]> {
  const { crew } = dispute.model;
  const asked = wanted(dispute, want);
  const kernel = kernelOf(dispute, frameworks);
  const found = await margins(kernel, dispute.reading, frameworks.length, asked, changes, crew.pace);
  return frameworks.map(({ framework }, k) => marginFinding(dispute, framework.id, found[k]!));
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
