import type { Clause, ClausePriorities, Preference, PriorityStatement, Scenario } from "./scenario.ts";

/**
 * The scenario with clauses agreed (indices into {@link Scenario.clauses}, in any order). The game with its clauses holds
 * throughout, for the no-deal state too:
 *
 * - their rules stand after the file's;
 * - their `moves` replace an option's; of two clauses the later in the file wins;
 * - of their statements the `first` ones, clause by clause in file order, stand before everything in an actor's order and
 *   the `last` ones likewise after everything, in the file's preferences and in every lens that has its own for that actor;
 *   an actor without preferences gets theirs alone;
 * - their vital interests stand after the actor's, in the file and in every lens that has its own for that actor.
 *
 * The clauses stay listed: choose all at once, as one after the other would not keep file order. What no clause touches is
 * shared with the scenario given. Whether the choice is allowed is for {@link conflictAmong} to say. Takes time in the size of
 * the file, whatever the number of states.
 */
export function withClauses(scenario: Scenario, chosen: readonly number[]): Scenario {
  const clauses = inFileOrder(scenario, chosen);
  if (clauses.length === 0) return scenario;
  const { options, rules, preferences, vital, lenses } = scenario;
  const withInterests = (own: Scenario["vital"][number], actor: number) =>
    clauses.some((clause) => clause.vital[actor]!.length > 0)
      ? [...own, ...clauses.flatMap((clause) => clause.vital[actor]!)]
      : own;
  const withStatements = (own: Preference | null, actor: number) =>
    withPriorities(
      own,
      clauses.flatMap(({ priorities }) => priorities[actor] ?? []),
    );
  return {
    ...scenario,
    options: options.map((option) => {
      const moves = clauses.findLast((clause) => clause.moves[option.index] !== null)?.moves[option.index];
      return moves === undefined || moves === null ? option : { ...option, moves };
    }),
    inForce: clauses.map(({ index }) => index),
    rules: [...rules, ...clauses.flatMap((clause) => clause.rules)],
    preferences: preferences.map(withStatements),
    vital: vital.map(withInterests),
    lenses: lenses.map((lens) => ({
      ...lens,
      preferences: lens.preferences.map((own, actor) => (own === null ? null : withStatements(own, actor))),
      vital: lens.vital.map((own, actor) => (own === null ? null : withInterests(own, actor))),
    })),
  };
}

/** Why a set of clauses cannot be chosen. */
export interface Conflict {
  readonly kind: "requires" | "excludes";
  /** Indices into {@link Scenario.clauses}: the clause that has the condition, and the one that is missing or too many. */
  readonly clause: number;
  readonly other: number;
}

/** The first thing, in file order, that forbids to choose these clauses together; null where nothing does. */
export function conflictAmong(scenario: Scenario, chosen: readonly number[]): Conflict | null {
  for (const { index: clause, requires, excludes } of inFileOrder(scenario, chosen)) {
    const missing = requires.find((other) => !chosen.includes(other));
    if (missing !== undefined) return { kind: "requires", clause, other: missing };
    const excess = excludes.find((other) => chosen.includes(other));
    if (excess !== undefined) return { kind: "excludes", clause, other: excess };
  }
  return null;
}

function inFileOrder({ clauses }: Scenario, chosen: readonly number[]): Clause[] {
  return clauses.filter(({ index }) => chosen.includes(index));
}

function withPriorities(
  own: Preference | null,
  added: readonly NonNullable<ClausePriorities>[],
): Preference | null {
  if (added.length === 0) return own;
  const before = added.flatMap(({ first }) => first);
  const after = added.flatMap(({ last }) => last);
  const statements: readonly PriorityStatement[] = own?.kind === "priorities" ? own.statements : [];
  return {
    kind: "priorities",
    because: own?.because ?? null,
    source: own?.source ?? [],
    statements: [...before, ...statements, ...after],
  };
}
