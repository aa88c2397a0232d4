import { DURABILITIES, type GuaranteesFinding } from "@detente/core";

/** What is known of a framework when some actors never answer, from the minimal sets of at most three that it hangs on. */
export type Withdrawal = "holds" | "falls" | "not determined";

export function withdrawal(finding: GuaranteesFinding, off: ReadonlySet<string>): Withdrawal {
  if (off.size === 0) return "holds";
  // Fewer answers never strengthen it, so a larger set falls when a smaller one in it does.
  if (finding.hangs_on.some((set) => set.every((actor) => off.has(actor)))) return "falls";
  // Nothing is weaker than broken.
  if (finding.durability === DURABILITIES.at(-1)) return "holds";
  return off.size <= 3 ? "holds" : "not determined";
}

/** Everyone who gives an answer to somebody's temptation. */
export function guarantors(finding: GuaranteesFinding): string[] {
  const answering = finding.temptations.flatMap(({ answer }) => answer?.moves.flatMap(({ by }) => by) ?? []);
  return [...new Set([...answering, ...finding.hangs_on.flat()])];
}
