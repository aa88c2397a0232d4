import type { Descriptor } from "./descriptor.ts";
import type { MarginFinding } from "./design-contract.ts";
import type { Dispute } from "./dispute.ts";
import { type MarginQuery, marginFindings } from "./margin.ts";

/** The margin of every framework, at hardly more cost than of one. */
export const margins = {
  id: "margins",
  asks: "What would break the verdict on each framework, and what would mend it?",
  belongsTo: "margin",
  gives: "finding",
  find: (dispute: Dispute, query: MarginQuery): Promise<MarginFinding[]> =>
    marginFindings(dispute, dispute.frameworks, query),
} as const satisfies Descriptor;
