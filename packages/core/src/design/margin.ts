import type { Reading } from "../model/game.ts";
import type { Interest, Preference } from "../scenario/scenario.ts";
import { type Answers, answersOf, codeOf, holdAll, Kernel, type Stance } from "./kernel.ts";
import { type Range, type Ranged, Records } from "./ranges.ts";
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

/** A change with what it makes of its actor. */
interface Changed {
  readonly change: Change;
  readonly stance: Stance;
}

/**
 * For the kernel's frameworks the flips of each answer under a single change of a reading, and the least changes (of different actors,
 * up to `most`) after which everything wanted holds. The items are the reading itself, every change, then every pair that makes a
 * difference. Cost: for each a judgement of all frameworks, as {@link Kernel.answers}; the pairs are left out where nothing is left to be
 * mended. Source: the robustness radius, Ali et al., "Measuring the robustness of a resource allocation", IEEE TPDS 15 (2004).
 */
export async function margins(
  kernel: Kernel,
  reading: Reading,
  want: readonly Wanted[],
  most: 1 | 2,
): Promise<Ranged<Margin[]>> {
  const base = await kernel.stances(reading);
  const alternatives = reading.preferences.flatMap((own, i) => alternativesOf(i, own, reading.vital[i]!));
  const stanceOf = ({ change, preference, vital }: Alternative) =>
    kernel.stance(change.actor, preference, vital);
  const singles = 1 + alternatives.length;
  const pairs = most === 1 ? [] : pairsOf(base, await changedBy(alternatives, stanceOf));
  const width = kernel.count;

  /** Who takes which stance in an item. */
  const stancesIn = async (item: number): Promise<readonly Stance[]> => {
    if (item === 0) return [];
    if (item < singles) return [await stanceOf(alternatives[item - 1]!)];
    return pairs[item - singles]!.map((alike) => alike[0]!.stance);
  };
  const find = async ({ from, to }: Range): Promise<Uint8Array> => {
    const codes = new Uint8Array((to - from) * width);
    for (let item = from; item < to; item++) {
      const stances = await stancesIn(item);
      const all = base.map((own, i) => stances.find(({ actor }) => actor === i) ?? own);
      codes.set((await kernel.answers(all)).map(codeOf), (item - from) * width);
    }
    return codes;
  };

  const answersIn = (codes: Uint8Array, item: number, k: number) => answersOf(codes[item * width + k]!);
  const marginIn = (codes: Uint8Array, k: number): Margin => {
    const answers = answersIn(codes, 0, k);
    const sayable = CONDITIONS.filter((answer) => answers[answer] !== null);
    const after = alternatives.map(({ change }, at) => ({ change, answers: answersIn(codes, at + 1, k) }));
    const flips = (answer: Wanted) =>
      nearest(
        after.filter(({ answers: other }) => other[answer] !== answers[answer]).map(({ change }) => change),
      );
    const mending = after.filter((single) => holdAll(single.answers, want));
    return {
      answers,
      flips: new Map(sayable.map((answer) => [answer, flips(answer)])),
      mends: holdAll(answers, want)
        ? { least: 0, sets: [] }
        : { least: mending.length > 0 ? 1 : null, sets: mending.map(({ change }) => [change]) },
    };
  };
  const marginsIn = (codes: Uint8Array) => Array.from({ length: width }, (_, k) => marginIn(codes, k));
  const answer = async (codes: Uint8Array): Promise<Margin[]> =>
    marginsIn(codes).map((margin, k) => {
      if (margin.mends.least !== null) return margin;
      const mending = pairs.filter((_, at) => holdAll(answersIn(codes, singles + at, k), want));
      const sets = mending.flatMap(([one, two]) =>
        one.flatMap((first) => two.map((second) => [first.change, second.change])),
      );
      return mending.length === 0 ? margin : { ...margin, mends: { least: 2, sets } };
    });
  const isMended = (codes: Uint8Array) =>
    codes.length >= singles * width && marginsIn(codes).every(({ mends }) => mends.least !== null);
  const items = singles + pairs.length;
  return {
    what: "changing one thing or two",
    items,
    find,
    gather: () => new Records(items, width, (code) => kernel.isCode(code), isMended),
    answer,
  };
}

async function changedBy(
  alternatives: readonly Alternative[],
  stanceOf: (alternative: Alternative) => Promise<Stance>,
): Promise<Changed[]> {
  const changed: Changed[] = [];
  for (const one of alternatives) changed.push({ change: one.change, stance: await stanceOf(one) });
  return changed;
}

/** The pairs of changes, of different actors, that make a difference; those that come to the same are taken together. */
function pairsOf(base: readonly Stance[], changed: readonly Changed[]): [Changed[], Changed[]][] {
  const groups = base.map((own) => {
    const byKey = Map.groupBy(
      changed.filter(({ stance }) => stance.actor === own.actor),
      ({ stance }) => Kernel.key([stance]),
    );
    byKey.delete(Kernel.key([own]));
    return [...byKey.values()];
  });
  return groups.flatMap((own, i) =>
    own.flatMap((one) =>
      groups.slice(i + 1).flatMap((theirs) => theirs.map((two): [Changed[], Changed[]] => [one, two])),
    ),
  );
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
