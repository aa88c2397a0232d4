import type { Reading } from "../model/game.ts";
import type { Pace } from "../model/work.ts";
import type { Interest, Preference } from "../scenario/scenario.ts";
import { type Answers, holdAll, Kernel, type Stance } from "./kernel.ts";
import { CONDITIONS, type Wanted } from "./search.ts";

/** One thing altered in one actor's preference or vital interests. Items and positions count from 0. */
export interface Change {
  readonly actor: number;
  readonly kind: "move" | "drop" | "halve" | "double" | "vital";
  readonly item: number;
  /** Null but for moves. */
  readonly to: number | null;
  readonly distance: number | null;
}

/** What would break a framework's answers, and what would mend them. */
export interface Margin {
  readonly answers: Answers;
  /** By answer that can be given: for every item the nearest flipping move up and down, and every flipping change without distance. */
  readonly flips: ReadonlyMap<Wanted, readonly Change[]>;
  readonly mends: { readonly least: 0 | 1 | 2 | null; readonly sets: readonly (readonly Change[])[] };
}

interface Alternative {
  readonly change: Change;
  readonly preference: Preference | null;
  readonly vital: readonly Interest[];
}

/**
 * For some frameworks the flips of each answer under a single change of a reading, and the least changes (of different actors, up to
 * `most`) after which everything wanted holds. Cost: one judgement of all frameworks, as {@link Kernel.answers}, for each change that
 * makes a difference to somebody's payoffs or interests, and with `most` 2 for each pair of those. Source: the robustness radius,
 * Ali et al., "Measuring the robustness of a resource allocation", IEEE TPDS 15 (2004).
 */
export async function margins(
  kernel: Kernel,
  reading: Reading,
  frameworks: number,
  want: readonly Wanted[],
  most: 1 | 2,
  pace: Pace,
): Promise<Margin[]> {
  const base = await kernel.stances(reading);
  const now = await kernel.answers(base);
  const judged = (stances: readonly Stance[]) =>
    kernel.answers(base.map((own, i) => stances.find(({ actor }) => actor === i) ?? own));

  const changed: { readonly change: Change; readonly stance: Stance; readonly after: readonly Answers[] }[] =
    [];
  const alternatives = reading.preferences.flatMap((own, i) => alternativesOf(i, own, reading.vital[i]!));
  for (const [k, { change, preference, vital }] of alternatives.entries()) {
    pace.report("changing one thing", k, alternatives.length);
    const stance = await kernel.stance(change.actor, preference, vital);
    changed.push({ change, stance, after: await judged([stance]) });
  }

  const found = Array.from({ length: frameworks }, (_, k): Margin => {
    const answers = now[k]!;
    const sayable = CONDITIONS.filter((answer) => answers[answer] !== null);
    const mending = changed.filter(({ after }) => holdAll(after[k]!, want));
    const flips = (answer: Wanted) =>
      nearest(
        changed.filter(({ after }) => after[k]![answer] !== answers[answer]).map(({ change }) => change),
      );
    return {
      answers,
      flips: new Map(sayable.map((answer) => [answer, flips(answer)])),
      mends: holdAll(answers, want)
        ? { least: 0, sets: [] }
        : { least: mending.length > 0 ? 1 : null, sets: mending.map(({ change }) => [change]) },
    };
  });
  const unmended = new Set([...found.keys()].filter((k) => found[k]!.mends.least === null));
  if (most === 1 || unmended.size === 0) return found;

  /** By actor, the changes that come to the same. */
  const groups = base.map((own) => {
    const byKey = Map.groupBy(
      changed.filter(({ stance }) => stance.actor === own.actor),
      ({ stance }) => Kernel.key([stance]),
    );
    byKey.delete(Kernel.key([own]));
    return [...byKey.values()];
  });
  const pairs = groups.flatMap((own, i) =>
    own.flatMap((one) => groups.slice(i + 1).flatMap((theirs) => theirs.map((two) => [one, two] as const))),
  );
  const sets = new Map<number, Change[][]>();
  for (const [done, [one, two]] of pairs.entries()) {
    pace.report("changing two things", done, pairs.length);
    const after = await judged([one[0]!.stance, two[0]!.stance]);
    for (const k of unmended) {
      if (!holdAll(after[k]!, want)) continue;
      const both = one.flatMap((first) => two.map((second) => [first.change, second.change]));
      sets.set(k, [...(sets.get(k) ?? []), ...both]);
    }
  }
  return found.map((margin, k) => {
    const mending = sets.get(k);
    return mending ? { ...margin, mends: { least: 2, sets: mending } } : margin;
  });
}

/** The least distance among flips; null where none has any. */
export function marginOf(flips: readonly Change[]): number | null {
  const distances = flips.flatMap(({ distance }) => distance ?? []);
  return distances.length === 0 ? null : Math.min(...distances);
}

/** Without the moves of an item that go further the same way than another does. */
function nearest(flips: readonly Change[]): Change[] {
  const isUp = ({ item, to }: Change) => to! < item;
  return flips.filter(
    (flip) =>
      flip.to === null ||
      !flips.some(
        (other) =>
          other.to !== null &&
          other.actor === flip.actor &&
          other.item === flip.item &&
          isUp(other) === isUp(flip) &&
          other.distance! < flip.distance!,
      ),
  );
}

function alternativesOf(
  actor: number,
  preference: Preference | null,
  vital: readonly Interest[],
): Alternative[] {
  const altered = (kind: "drop" | "halve" | "double", item: number, preference: Preference): Alternative => ({
    change: { actor, kind, item, to: null, distance: null },
    preference,
    vital,
  });
  const reordered = <T>(items: readonly T[], put: (items: readonly T[]) => Preference) =>
    items.flatMap((own, item) => {
      const others = items.toSpliced(item, 1);
      const moves = items.flatMap((_, to): Alternative[] => {
        if (to === item) return [];
        const change = { actor, kind: "move", item, to, distance: Math.abs(to - item) } as const;
        return [{ change, preference: put(others.toSpliced(to, 0, own)), vital }];
      });
      return [...moves, altered("drop", item, put(others))];
    });
  const ofPreference = (): Alternative[] => {
    switch (preference?.kind) {
      case undefined:
        return [];
      case "priorities":
        return reordered(preference.statements, (statements) => ({ ...preference, statements }));
      case "ranking":
        return reordered(preference.places, (places) => ({ ...preference, places }));
      case "weights": {
        const { statements } = preference;
        const scaled = (item: number, factor: number) => ({
          ...preference,
          statements: statements.with(item, {
            ...statements[item]!,
            score: statements[item]!.score * factor,
          }),
        });
        return statements.flatMap((_, item) => [
          altered("drop", item, { ...preference, statements: statements.toSpliced(item, 1) }),
          altered("halve", item, scaled(item, 1 / 2)),
          altered("double", item, scaled(item, 2)),
        ]);
      }
    }
  };
  return [
    ...ofPreference(),
    ...vital.map(
      (_, item): Alternative => ({
        change: { actor, kind: "vital", item, to: null, distance: null },
        preference,
        vital: vital.toSpliced(item, 1),
      }),
    ),
  ];
}
