import type { Ranged } from "../design/ranges.ts";
import { type Descriptor, throughRanges } from "./descriptor.ts";
import type { MarginFinding } from "./design-contract.ts";
import type { Dispute } from "./dispute.ts";
import { type MarginQuery, marginsRanged } from "./margin.ts";

/** The margin of every framework, at hardly more cost than of one. */
export const margins = {
  id: "margins",
  asks: "What would break the verdict on each framework, and what would mend it?",
  belongsTo: "margin",
  gives: "finding",
  find: throughRanges(ranged),
  ranged,
} as const satisfies Descriptor;

function ranged(dispute: Dispute, query: MarginQuery): Promise<Ranged<MarginFinding[]>> {
  return marginsRanged(dispute, dispute.frameworks, query);
}
