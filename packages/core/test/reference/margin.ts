import type { Interest, Preference } from "../../src/scenario/scenario.ts";
import type { Answers, ChangeDocument, MarginDocument, Wanted } from "./documents.ts";
import type { Games } from "./perception.ts";
import { wantedBy } from "./search.ts";
import { game } from "./states.ts";
import { answersOn } from "./worlds.ts";

/** What the actors prefer and hold vital, by actor index. */
interface Views {
  readonly preferences: readonly (Preference | null)[];
  readonly vital: readonly (readonly Interest[])[];
}

/** One change of one actor's views: "alters one thing in one actor's preference or vital interests". */
interface Change {
  readonly actor: number;
  readonly told: ChangeDocument;
  readonly preference: Preference | null;
  readonly vital: readonly Interest[];
}

/** Those of the reference: "where the lens leaves the actor's to the file, the file's". */
function viewsOf({ space, lens }: Games): Views {
  const { scenario } = space;
  const through = scenario.lenses.find(({ id }) => id === lens);
  return {
    preferences: scenario.preferences.map((own, i) => through?.preferences[i] ?? own),
    vital: scenario.vital.map((own, i) => through?.vital[i] ?? own),
  };
}

function changed(views: Views, changes: readonly Change[]): Views {
  const of = (actor: number) => changes.find((change) => change.actor === actor);
  return {
    preferences: views.preferences.map((own, i) => {
      const change = of(i);
      return change === undefined ? own : change.preference;
    }),
    vital: views.vital.map((own, i) => of(i)?.vital ?? own),
  };
}

function changesOf(games: Games): Change[] {
  const views = viewsOf(games);
  return games.space.scenario.actors.flatMap(({ id, index: actor }): Change[] => {
    const own = views.preferences[actor]!;
    const interests = views.vital[actor]!;
    const change = (
      kind: ChangeDocument["kind"],
      at: number,
      to: number | null,
      preference: Preference | null,
      vital: readonly Interest[] = interests,
    ): Change => ({
      actor,
      told: {
        actor: id,
        kind,
        item: at + 1,
        to: to === null ? null : to + 1,
        distance: to === null ? null : Math.abs(to - at),
      },
      preference,
      vital,
    });
    const items = (count: number) => Array.from({ length: count }, (_, at) => at);
    const ordered = <T>(list: readonly T[], put: (list: readonly T[]) => Preference): Change[] =>
      items(list.length).flatMap((at) => {
        const others = list.toSpliced(at, 1);
        return [
          ...items(list.length)
            .filter((to) => to !== at)
            .map((to) => change("move", at, to, put(others.toSpliced(to, 0, list[at]!)))),
          change("drop", at, null, put(others)),
        ];
      });
    const ofPreference = (): Change[] => {
      switch (own?.kind) {
        case undefined:
          return [];
        case "priorities":
          return ordered(own.statements, (statements) => ({ ...own, statements }));
        case "ranking":
          return ordered(own.places, (places) => ({ ...own, places }));
        case "weights": {
          const { statements } = own;
          const scaled = (at: number, factor: number): Preference => ({
            ...own,
            statements: statements.with(at, { ...statements[at]!, score: statements[at]!.score * factor }),
          });
          return items(statements.length).flatMap((at) => [
            change("drop", at, null, { ...own, statements: statements.toSpliced(at, 1) }),
            change("halve", at, null, scaled(at, 1 / 2)),
            change("double", at, null, scaled(at, 2)),
          ]);
        }
      }
    };
    return [
      ...ofPreference(),
      ...items(interests.length).map((at) => change("vital", at, null, own, interests.toSpliced(at, 1))),
    ];
  });
}

/**
 * `margin`: for a framework "judged anew after it", the flips of each answer, the margins, and the mends with up to
 * `most` changes. Flips and mends come in order of actor, preferences before interests, item, then position or kind.
 */
export function marginDocument(
  games: Games,
  id: string,
  question: { readonly most?: 1 | 2; readonly want?: readonly Wanted[] } = {},
): MarginDocument {
  const { space } = games;
  const framework = space.scenario.frameworks.find((found) => found.id === id)!;
  const want = wantedBy(games, question.want);
  const views = viewsOf(games);
  const known = new Map<string, Answers>();
  const judged = (changes: readonly Change[]): Answers => {
    const { preferences, vital } = changed(views, changes);
    const changedGame = game(space, preferences, vital);
    const key = JSON.stringify([changedGame.payoffs, vital.map((own) => own.map(({ text }) => text))]);
    const found = known.get(key) ?? answersOn(changedGame, framework);
    known.set(key, found);
    return found;
  };
  const isWanted = (answers: Answers) => want.every((answer) => answers[answer]);
  const now = judged([]);
  const changes = changesOf(games);
  const after = new Map(changes.map((change) => [change, judged([change])]));

  const sayable = (["signable", "kept", "safe"] as const).filter((answer) => now[answer] !== null);
  const flips = (answer: Wanted) => {
    const flipping = changes.filter((change) => after.get(change)![answer] !== now[answer]);
    return flipping.filter(({ told }) => {
      // "For every item the nearest flipping move up and down, and every flipping change without distance."
      if (told.kind !== "move") return true;
      return !flipping.some(
        ({ told: other }) =>
          other.kind === "move" &&
          other.actor === told.actor &&
          other.item === told.item &&
          other.to! < other.item === told.to! < told.item &&
          other.distance! < told.distance!,
      );
    });
  };
  const least = (answer: Wanted) =>
    flips(answer).reduce<number | null>(
      (nearest, { told: { distance } }) =>
        distance === null || (nearest !== null && nearest <= distance) ? nearest : distance,
      null,
    );
  const mends = (): { least: 0 | 1 | 2 | null; sets: Change[][] } => {
    if (isWanted(now)) return { least: 0, sets: [] };
    const single = changes.filter((change) => isWanted(after.get(change)!));
    if (single.length > 0) return { least: 1, sets: single.map((change) => [change]) };
    if (question.most !== 2) return { least: null, sets: [] };
    const pairs = changes
      .flatMap((one) => changes.filter((two) => two.actor > one.actor).map((two) => [one, two]))
      .filter((pair) => isWanted(judged(pair)));
    return pairs.length > 0 ? { least: 2, sets: pairs } : { least: null, sets: [] };
  };
  const found = mends();
  return {
    id,
    ...now,
    margin: Object.fromEntries(sayable.map((answer) => [answer, least(answer)])),
    flips: Object.fromEntries(sayable.map((answer) => [answer, flips(answer).map(({ told }) => told)])),
    mends: { least: found.least, sets: found.sets.map((set) => set.map(({ told }) => told)) },
  };
}
