import type { Framework, Statement } from "../../src/scenario/scenario.ts";
import { acceptance, changedFromNoDeal } from "./acceptance.ts";
import type {
  RegionDocument,
  SearchDocument,
  SearchWorldsDocument,
  ShareDocument,
  Wanted,
} from "./documents.ts";
import { judge } from "./frameworks.ts";
import type { Games } from "./perception.ts";
import { isSafe } from "./security.ts";
import { worthTaking } from "./settling.ts";
import { differing, type Game, holdsAt, remember, type Space, valuesAt } from "./states.ts";
import { ALIKE, drawnWorlds, readings, shareOf, worldsOf } from "./worlds.ts";

/** What is asked for: by default all three answers, `signable` only where there is a no-deal state. */
export function wantedBy(games: Games, want?: readonly Wanted[]): Wanted[] {
  const sayable: Wanted[] =
    games.space.scenario.noDeal === null ? ["kept", "safe"] : ["signable", "kept", "safe"];
  if (want?.some((answer) => !sayable.includes(answer))) throw new Error("Nothing is signable");
  return sayable.filter((answer) => want === undefined || want.includes(answer));
}

/** A state judged as an arrangement of its own: who stands in the way of each answer, by index. */
type Hindrance = { readonly [answer in Wanted]: readonly number[] };

function hindrance(game: Game, s: number): Hindrance {
  return remember(game, "hindrance", [s], () => ({
    // "Parties by the default rule."
    signable: acceptance(game, { parties: null }, s)?.objectors ?? [],
    kept: game.space.actors.filter((i) => worthTaking(game, i, s).length > 0),
    safe: game.space.actors.filter((i) => isSafe(game, i, s) === false),
  }));
}

interface Question {
  readonly want?: readonly Wanted[];
  readonly where?: Statement;
  readonly limit?: number;
}

function considered(games: Games, where: Statement | undefined): number[] {
  return games.space.numbers.filter((s) => where === undefined || holdsAt(games.space, where, s));
}

export function searchDocument(games: Games, question: Question = {}): SearchDocument {
  const { space } = games;
  const { actors } = space.scenario;
  const want = wantedBy(games, question.want);
  const states = considered(games, question.where);
  const views = readings(games);
  const hindered = (game: Game, s: number, answer: Wanted, aside: number | null = null) =>
    hindrance(game, s)[answer].some((i) => i !== aside);
  const isWanted = (game: Game, s: number, aside: number | null = null) =>
    want.every((answer) => !hindered(game, s, answer, aside));
  const wanted = (s: number) => views.filter(({ game }) => isWanted(game, s)).length;
  const pairs = (s: number) =>
    views.flatMap(({ game }) => want.filter((answer) => !hindered(game, s, answer))).length;
  const top = Math.max(0, ...states.map(wanted));
  const ids = (indices: readonly number[]) => indices.map((i) => actors[i]!.id);
  const count = (holds: (s: number) => boolean) => states.filter(holds).length;
  const ordered = [...states].sort(
    (s, t) => wanted(t) - wanted(s) || pairs(t) - pairs(s) || byChanges(games, s, t),
  );
  return {
    want,
    where: question.where?.text ?? null,
    considered: states.length,
    readings: views.map(({ lens, game }) => ({
      lens,
      signable: space.scenario.noDeal === null ? null : count((s) => !hindered(game, s, "signable")),
      kept: count((s) => !hindered(game, s, "kept")),
      safe: count((s) => !hindered(game, s, "safe")),
      wanted: count((s) => isWanted(game, s)),
      without: Object.fromEntries(
        actors.map(({ id, index }) => [id, count((s) => isWanted(game, s, index))]),
      ),
    })),
    top,
    regions: top === 0 ? [] : regions(space, new Set(states.filter((s) => wanted(s) === top))),
    arrangements: ordered.slice(0, question.limit ?? 10).map((state) => ({
      state,
      wanted: wanted(state),
      changes: changedFromNoDeal(games.reference, state),
      nearest: nearest(games, state),
      readings: views.map(({ lens, game }) => {
        const { signable, kept, safe } = hindrance(game, state);
        return { lens, objectors: ids(signable), tempted: ids(kept), unsafe: ids(safe) };
      }),
    })),
  };
}

export function searchWorldsDocument(
  games: Games,
  question: Question & { readonly drawn?: { readonly draws: number; readonly seed: number } } = {},
): SearchWorldsDocument {
  const want = wantedBy(games, question.want);
  const states = considered(games, question.where);
  const { drawn } = question;
  const worlds = drawn ? drawnWorlds(games, drawn.draws, drawn.seed) : worldsOf(games);
  const canSign = games.space.scenario.noDeal !== null;
  const shares = new Map(
    states.map((s): [number, ShareDocument] => {
      const share = (answers: readonly Wanted[]) =>
        shareOf(worlds, ({ game }) => answers.every((answer) => hindrance(game, s)[answer].length === 0));
      return [
        s,
        {
          wanted: share(want),
          signable: canSign ? share(["signable"]) : null,
          kept: share(["kept"]),
          safe: share(["safe"]),
        },
      ];
    }),
  );
  const wanted = (s: number) => shares.get(s)!.wanted;
  const sum = (s: number) => {
    const { signable, kept, safe } = shares.get(s)!;
    return (signable ?? 0) + kept + safe;
  };
  const unlessAlike = (difference: number) => (Math.abs(difference) <= ALIKE ? 0 : difference);
  const top = Math.max(0, ...states.map(wanted));
  const ordered = [...states].sort(
    (s, t) => unlessAlike(wanted(t) - wanted(s)) || unlessAlike(sum(t) - sum(s)) || byChanges(games, s, t),
  );
  return {
    want,
    where: question.where?.text ?? null,
    considered: states.length,
    worlds: worldsOf(games).length,
    ...(drawn && { drawn }),
    top,
    regions:
      top <= ALIKE
        ? []
        : regions(games.space, new Set(states.filter((s) => unlessAlike(top - wanted(s)) === 0))),
    arrangements: ordered.slice(0, question.limit ?? 10).map((state) => ({
      state,
      share: shares.get(state)!,
      changes: changedFromNoDeal(games.reference, state),
      nearest: nearest(games, state),
    })),
  };
}

/** "Fewest options changed from no deal; then lowest number." */
function byChanges(games: Games, s: number, t: number): number {
  const changed = (state: number) => changedFromNoDeal(games.reference, state) ?? 0;
  return changed(s) - changed(t) || s - t;
}

/** "The one whose best state (in the reference) differs in the fewest options, the first of those in the file." */
function nearest(games: Games, s: number): { framework: string; differs: string[] } | null {
  const { frameworks, options } = games.space.scenario;
  const differs = (framework: Framework) => differing(games.space, s, judge(games.reference, framework).best);
  const fewest = Math.min(...frameworks.map((framework) => differs(framework).length));
  const found = frameworks.find((framework) => differs(framework).length === fewest);
  return found === undefined
    ? null
    : { framework: found.id, differs: differs(found).map((at) => options[at]!.ref) };
}

/**
 * "A region gives each option a set of values such that every feasible state it allows is in W. Starting from the
 * lowest state of W that no region covers yet, try options in file order and their values in order, and admit each
 * value with which all feasible states allowed are still in W. … Sorted by the states covered, most first, then by
 * lowest state; at most 20."
 */
export function regions(space: Space, W: ReadonlySet<number>): RegionDocument[] {
  const { options } = space.scenario;
  const allowedBy = (sets: readonly ReadonlySet<number>[]) =>
    space.numbers.filter((s) => valuesAt(space, s).every((value, at) => sets[at]!.has(value)));
  const covered = new Set<number>();
  const found: RegionDocument[] = [];
  for (const start of [...W].sort((a, b) => a - b)) {
    if (covered.has(start)) continue;
    let sets: ReadonlySet<number>[] = valuesAt(space, start).map((value) => new Set([value]));
    for (const [at, { values }] of options.entries()) {
      for (const value of values.keys()) {
        const wider = sets.with(at, new Set([...sets[at]!, value]));
        if (allowedBy(wider).every((s) => W.has(s))) sets = wider;
      }
    }
    const states = allowedBy(sets);
    for (const s of states) covered.add(s);
    found.push({
      states: states.length,
      first: states[0]!,
      values: Object.fromEntries(
        options.map(({ ref, values }, at) => [ref, values.filter((_, value) => sets[at]!.has(value))]),
      ),
    });
  }
  return found.sort((a, b) => b.states - a.states || a.first - b.first).slice(0, 20);
}
