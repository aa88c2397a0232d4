import type { Clause, Scenario } from "@detente/core";

/** The clauses that an address names, in file order, without those that may not stand together. */
export function readClauses(text: string | null, { clauses }: Scenario): string[] {
  const named = clauses.filter(({ id }) => text?.split(",").includes(id));
  const allowed = named.filter(
    (clause) => !named.some((other) => other.index < clause.index && bars(other, clause)),
  );
  return idsOf(withoutDangling(allowed));
}

/** With a clause switched on or off: on comes what it requires, off goes what excludes it; off goes what requires it. */
export function switched({ clauses }: Scenario, on: readonly string[], id: string): string[] {
  const now = clauses.filter((clause) => on.includes(clause.id));
  const clause = clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) return idsOf(now);
  if (on.includes(id)) return idsOf(withoutDangling(now.filter((other) => other !== clause)));
  const added = new Set([clause]);
  for (const each of added) for (const index of each.requires) added.add(clauses[index]!);
  const left = now.filter((other) => ![...added].some((each) => bars(each, other)));
  return idsOf(withoutDangling(clauses.filter((each) => added.has(each) || left.includes(each))));
}

/** Whether one of two cannot be there with the other. */
function bars(a: Clause, b: Clause): boolean {
  return a.excludes.includes(b.index) || b.excludes.includes(a.index);
}

/** Without those that lack what they require. */
function withoutDangling(chosen: readonly Clause[]): readonly Clause[] {
  const left = chosen.filter(({ requires }) =>
    requires.every((index) => chosen.some((other) => other.index === index)),
  );
  return left.length === chosen.length ? left : withoutDangling(left);
}

function idsOf(clauses: readonly Clause[]): string[] {
  return clauses.map(({ id }) => id);
}

export function costOf({ clauses }: Scenario, on: readonly string[]): number {
  return clauses.reduce((sum, { id, cost }) => (on.includes(id) ? sum + cost : sum), 0);
}
