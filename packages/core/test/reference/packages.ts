import type { Clause, Preference, PriorityStatement, Scenario } from "../../src/scenario/scenario.ts";
import { statusQuo } from "./acceptance.ts";
import type { PackagesDocument, Wanted } from "./documents.ts";
import { statesOf } from "./frameworks.ts";
import { lexicographically } from "./guarantees.ts";
import { type Games, gamesOf } from "./perception.ts";
import { wantedBy } from "./search.ts";
import { numberOf, subsets } from "./states.ts";
import { answersOn, readings } from "./worlds.ts";

/**
 * The scenario with clauses in force: their rules added, their moves in place of an option's own (of two clauses
 * that move one option, the later's), their statements before and after an actor's own ("first ones stand before
 * everything in that order, last ones after everything") and their interests added, "in the file's preferences and
 * in every lens that has its own for that actor".
 */
export function scenarioWith(scenario: Scenario, clauses: readonly Clause[]): Scenario {
  const preference = (own: Preference | null, actor: number): Preference | null => {
    const added = (at: "first" | "last"): PriorityStatement[] =>
      clauses.flatMap(({ priorities }) => priorities[actor]?.[at] ?? []);
    const [first, last] = [added("first"), added("last")];
    if (first.length === 0 && last.length === 0) return own;
    if (own !== null && own.kind !== "priorities")
      throw new Error("Statements are put beside priorities only");
    const statements = [...first, ...(own?.statements ?? []), ...last];
    return own === null
      ? { kind: "priorities", statements, because: null, source: [] }
      : { ...own, statements };
  };
  const interests = (actor: number) => clauses.flatMap(({ vital }) => vital[actor]!);
  return {
    ...scenario,
    options: scenario.options.map((option) => ({
      ...option,
      moves:
        clauses.map(({ moves }) => moves[option.index]).findLast((moves) => moves !== null) ?? option.moves,
    })),
    rules: [...scenario.rules, ...clauses.flatMap(({ rules }) => rules)],
    preferences: scenario.preferences.map(preference),
    vital: scenario.vital.map((own, actor) => [...own, ...interests(actor)]),
    lenses: scenario.lenses.map((lens) => ({
      ...lens,
      preferences: lens.preferences.map((own, actor) => own && preference(own, actor)),
      vital: lens.vital.map((own, actor) => own && [...own, ...interests(actor)]),
    })),
  };
}

/** Whether what a set's clauses require is in it and what they exclude is not. */
function isPermitted(set: readonly Clause[]): boolean {
  const has = (index: number) => set.some((clause) => clause.index === index);
  return set.every(({ requires, excludes }) => requires.every(has) && !excludes.some(has));
}

interface Question {
  readonly want?: readonly Wanted[];
}

/** Every permitted set of clauses judged in every reading. */
export function judgedSets(scenario: Scenario, lens: string | null, id: string, question: Question = {}) {
  const want = wantedBy(gamesOf(scenario, lens), question.want);
  return subsets(scenario.clauses)
    .filter(isPermitted)
    .flatMap((clauses) => {
      const games = gamesOf(scenarioWith(scenario, clauses), lens);
      if (!isPlayable(games, id)) return [];
      const framework = scenario.frameworks.find((found) => found.id === id)!;
      const verdicts = readings(games).map(({ lens, game }) => ({ lens, ...answersOn(game, framework) }));
      return {
        clauses,
        cost: clauses.reduce((sum, { cost }) => sum + cost, 0),
        wanted: verdicts.filter((verdict) => want.every((answer) => verdict[answer])).length,
        verdicts,
      };
    });
}

/** `packages`, proved. */
export function packagesDocument(
  scenario: Scenario,
  lens: string | null,
  id: string,
  question: Question = {},
): PackagesDocument {
  const tried = judgedSets(scenario, lens, id, question);
  const indices = (set: { readonly clauses: readonly Clause[] }) => set.clauses.map(({ index }) => index);
  // "The front is what no other set beats in cost and in the number of readings wanted: by ascending cost, one entry
  // for each number of readings, the first with fewest clauses, then the first in file order."
  const front = tried
    .filter(
      (set) =>
        !tried.some(
          (other) =>
            other.cost <= set.cost &&
            other.wanted >= set.wanted &&
            (other.cost < set.cost || other.wanted > set.wanted),
        ),
    )
    .sort(
      (a, b) =>
        a.cost - b.cost || a.clauses.length - b.clauses.length || lexicographically(indices(a), indices(b)),
    );
  const first = front.filter((set, at) => front.findIndex(({ wanted }) => wanted === set.wanted) === at);
  return {
    id,
    want: wantedBy(gamesOf(scenario, lens), question.want),
    tried: tried.length,
    exhaustive: true,
    front: first.map((set) => ({ ...set, clauses: set.clauses.map((clause) => clause.id) })),
  };
}

/** Not "a set of clauses under which the status quo, the no-deal state or the framework has no feasible state". */
function isPlayable({ reference, space }: Games, id: string): boolean {
  const { scenario } = space;
  const framework = scenario.frameworks.find((found) => found.id === id)!;
  return (
    (scenario.statusQuo === null || statusQuo(reference) !== null) &&
    (scenario.noDeal === null || numberOf(space, scenario.noDeal) !== null) &&
    statesOf(reference, framework).length > 0
  );
}
