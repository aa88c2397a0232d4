import type { Reading } from "../model/game.ts";
import { answersOf, codeOf, holdAll, isCode, Kernel, type Stance } from "./kernel.ts";
import { uniform } from "./philox.ts";
import { type Range, type Ranged, Records } from "./ranges.ts";
import { rules } from "./rules.ts";
import { CONDITIONS, type Wanted } from "./search.ts";

/** How worlds are gone through. */
export interface WorldsQuery {
  /** The most distinct worlds that are all judged; by default 20,000. */
  readonly exact?: number | undefined;
  /** How many are drawn where there are more; by default 10,000. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
  /** Estimate total indices from draws, too: as many judgements again for each actor. */
  readonly total?: boolean | undefined;
}

/** How much one answer on a framework is a matter of opinion. Actors and readings are indices, the reference the reading 0. */
export interface Opinion {
  /** The weight of the worlds in which it holds. */
  readonly share: number;
  /** 95 %, from draws. */
  readonly interval: readonly [number, number] | null;
  readonly actors: readonly {
    readonly first: number | null;
    readonly total: number | null;
    readonly given: readonly (number | null)[];
  }[];
  /** None from draws. */
  readonly rules: readonly { readonly readings: readonly (readonly number[])[]; readonly share: number }[];
}

export interface Worlds {
  readonly worlds: number;
  readonly distinct: number;
  readonly draws: number | null;
  readonly seed: number | null;
  /** By framework; signable null without a no-deal state. */
  readonly frameworks: readonly (Record<Exclude<Wanted, "signable"> | "all", Opinion> & {
    readonly signable: Opinion | null;
  })[];
}

/** Readings of one actor that leave it alike. */
interface Alike {
  readonly stance: Stance;
  readonly readings: number[];
  weight: number;
}

/** What varies from world to world: each actor's readings. */
interface Views {
  readonly readings: number;
  /** By actor: the weight of each reading, divided by their sum. */
  readonly weights: readonly (readonly number[])[];
  /** By actor: those of positive weight. */
  readonly alike: readonly (readonly Alike[])[];
}

/** Shares nearer than this to 0 or 1 do not vary. */
const CERTAIN = 1e-12;

/**
 * Judges frameworks in every world: each actor with its preference and interests from one reading, of which the first is the
 * reference. Worlds in which everybody is alike are judged once; where these are more than `exact`, worlds are drawn. The indices
 * are those of Sobol' for independent inputs. The items are the distinct worlds, or the draws. Cost: each as {@link Kernel.answers}, and
 * a byte for every framework. Source: Sobol' 1993; Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181 (2010).
 */
export async function worlds(
  kernel: Kernel,
  readings: readonly Reading[],
  credence: readonly (readonly number[] | null)[],
  { exact = 20_000, draws = 10_000, seed = 1, total = false }: WorldsQuery = {},
): Promise<Ranged<Worlds>> {
  const views = await viewsOf(kernel, readings, credence);
  const distinct = views.alike.reduce((product, own) => product * own.length, 1);
  const head = { worlds: readings.length ** credence.length, distinct };
  const isLegal = (code: number) => kernel.isCode(code);
  if (distinct <= exact) {
    const answer = async (codes: Uint8Array): Promise<Worlds> => {
      const weights = weightsOf(views, distinct);
      return {
        ...head,
        draws: null,
        seed: null,
        frameworks: opinions(kernel.count, codes, kernel.count, (holds) =>
          exactOpinion(views, weights, holds),
        ),
      };
    };
    return {
      what: "judging worlds",
      items: distinct,
      find: (range) => judgeAll(kernel, views, range),
      gather: () => new Records(distinct, kernel.count, isLegal),
      answer,
    };
  }
  const draw = new Draws(views, seed);
  /** Worlds judged for each draw: itself, and with one reading drawn again for each actor. */
  const judged = total ? credence.length + 1 : 1;
  const answer = async (codes: Uint8Array): Promise<Worlds> => {
    const classes = draw.classes(draws);
    return {
      ...head,
      draws,
      seed,
      frameworks: opinions(kernel.count, codes, judged * kernel.count, (holds, again) =>
        drawnOpinion(views, classes, holds, total ? again : null),
      ),
    };
  };
  return {
    what: "judging worlds drawn",
    items: draws,
    find: (range) => draw.judge(kernel, range, total),
    gather: () => new Records(draws, judged * kernel.count, isLegal),
    answer,
  };
}

async function viewsOf(
  kernel: Kernel,
  readings: readonly Reading[],
  credence: readonly (readonly number[] | null)[],
): Promise<Views> {
  const weights = credence.map((own) => {
    const given = own ?? readings.map(() => 1);
    // The largest first: the sum of the largest numbers there are is not one of them.
    const largest = Math.max(...given);
    const sum = given.reduce((sum, weight) => sum + weight / largest, 0);
    return given.map((weight) => weight / largest / sum);
  });
  const alike: Alike[][] = credence.map(() => []);
  for (const [reading, { preferences, vital }] of readings.entries()) {
    for (const [i, own] of alike.entries()) {
      const stance = await kernel.stance(i, preferences[i]!, vital[i]!);
      let group = own.find((each) => Kernel.key([each.stance]) === Kernel.key([stance]));
      if (!group) own.push((group = { stance, readings: [], weight: 0 }));
      group.readings.push(reading);
      group.weight += weights[i]![reading]!;
    }
  }
  return {
    readings: readings.length,
    weights,
    alike: alike.map((own) => own.filter(({ weight }) => weight > 0)),
  };
}

/** The worlds by number: the first actor's readings vary fastest. */
function stridesOf({ alike }: Views): number[] {
  return alike.map((_, i) => alike.slice(0, i).reduce((product, own) => product * own.length, 1));
}

/** The answers in some worlds, framework by framework. */
async function judgeAll(kernel: Kernel, views: Views, { from, to }: Range): Promise<Uint8Array> {
  const { alike } = views;
  const strides = stridesOf(views);
  const classOf = (world: number, i: number) => Math.floor(world / strides[i]!) % alike[i]!.length;
  const stancesOf = (world: number) => alike.map((own, i) => own[classOf(world, i)]!.stance);
  for (const [i, stride] of strides.entries()) {
    for (let first = from; first < to; first++) {
      const own = classOf(first, i);
      // Worlds that differ in this actor alone follow one another.
      if (own > 0 && first - stride >= from) continue;
      const last = first + (alike[i]!.length - own) * stride;
      for (let world = first; world < Math.min(last, to); world += stride) {
        await kernel.prepare(i, stancesOf(world));
      }
    }
  }
  const codes = new Uint8Array((to - from) * kernel.count);
  for (let world = from; world < to; world++) {
    codes.set((await kernel.answers(stancesOf(world))).map(codeOf), (world - from) * kernel.count);
  }
  return codes;
}

/** The weight of every distinct world. */
function weightsOf(views: Views, distinct: number): Float64Array {
  const strides = stridesOf(views);
  const weights = new Float64Array(distinct);
  for (let world = 0; world < distinct; world++) {
    let weight = 1;
    for (const [i, own] of views.alike.entries()) {
      weight *= own[Math.floor(world / strides[i]!) % own.length]!.weight;
    }
    weights[world] = weight;
  }
  return weights;
}

/**
 * An opinion on every framework and answer, from records of `width` codes for each world or draw: whether the answer holds, and whether it
 * does in the worlds judged beside.
 */
function opinions(
  frameworks: number,
  codes: Uint8Array,
  width: number,
  opinion: (holds: Uint8Array, again: (record: number, k: number) => boolean) => Opinion,
): Worlds["frameworks"] {
  const canSign = isCode(codes[0]!, true);
  return Array.from({ length: frameworks }, (_, k) => {
    const on = (asked: readonly Wanted[]) => {
      const fulfils = Uint8Array.from({ length: 256 }, (_, code) => Number(holdAll(answersOf(code), asked)));
      const holds = new Uint8Array(codes.length / width);
      for (let record = 0; record < holds.length; record++) {
        holds[record] = fulfils[codes[record * width + k]!]!;
      }
      return opinion(
        holds,
        (record, beside) => fulfils[codes[record * width + beside * frameworks + k]!] === 1,
      );
    };
    return {
      signable: canSign ? on(["signable"]) : null,
      kept: on(["kept"]),
      safe: on(["safe"]),
      all: on(CONDITIONS),
    };
  });
}

function exactOpinion(
  { alike, weights, readings }: Views,
  ofWorld: Float64Array,
  holds: Uint8Array,
): Opinion {
  const share = ofWorld.reduce((sum, weight, world) => sum + weight * holds[world]!, 0);
  const isCertain = share < CERTAIN || share > 1 - CERTAIN;
  const variance = share * (1 - share);
  let stride = 1;
  const actors = alike.map((own, i) => {
    const byClass = new Float64Array(own.length);
    const span = stride * own.length;
    let ofOthers = 0;
    for (let first = 0; first < ofWorld.length; first += span) {
      for (let low = first; low < first + stride; low++) {
        let likely = 0;
        let true_ = 0;
        for (let c = 0, world = low; c < own.length; c++, world += stride) {
          likely += ofWorld[world]!;
          if (holds[world] === 0) continue;
          true_ += ofWorld[world]!;
          byClass[c]! += ofWorld[world]!;
        }
        if (likely > 0) ofOthers += likely * (true_ / likely - share) ** 2;
      }
    }
    stride = span;
    const means = own.map(({ weight }, c) => byClass[c]! / weight);
    const ofOwn = own.reduce((sum, { weight }, c) => sum + weight * (means[c]! - share) ** 2, 0);
    return {
      first: isCertain ? null : index(ofOwn / variance),
      total: isCertain ? null : index(1 - ofOthers / variance),
      given: givenOf(own, means, weights[i]!),
    };
  });
  const found = rules(
    holds,
    alike.map((own) => own.map(({ weight }) => weight)),
  );
  return { share: limited(share), interval: null, actors, rules: found.map(spelledOut) };

  function spelledOut({ classes, share }: (typeof found)[number]) {
    return {
      readings: classes.map((own, i) =>
        Array.from({ length: readings }, (_, reading) => reading).filter((reading) =>
          own.some((c) => alike[i]![c]!.readings.includes(reading)),
        ),
      ),
      share: limited(share),
    };
  }
}

/** By reading the mean of its class; null for one of weight 0. */
function givenOf(
  own: readonly Alike[],
  means: readonly (number | null)[],
  weights: readonly number[],
): (number | null)[] {
  return weights.map((weight, reading) => {
    if (weight === 0) return null;
    const mean = means[own.findIndex(({ readings }) => readings.includes(reading))] ?? null;
    return mean === null ? null : limited(mean);
  });
}

/** What rounding leaves of 0 and 1 is none of it. */
function index(value: number): number {
  if (Math.abs(value) < CERTAIN) return 0;
  return Math.abs(value - 1) < CERTAIN ? 1 : value;
}

function limited(share: number): number {
  return Math.min(1, Math.max(0, index(share)));
}

/** Worlds drawn; draw k of a seed is the same whatever the others are. */
class Draws {
  readonly #alike: Views["alike"];
  readonly #seed: number;

  constructor({ alike }: Views, seed: number) {
    this.#alike = alike;
    this.#seed = seed;
  }

  /** By draw and actor, the class of its reading. */
  classes(draws: number): Uint16Array {
    const classes = new Uint16Array(draws * this.#alike.length);
    for (let k = 0; k < draws; k++) classes.set(this.picked(k), k * this.#alike.length);
    return classes;
  }

  /** By actor, the class of its reading in draw k. */
  picked(k: number): number[] {
    return this.#alike.map((_, i) => this.#pick(k, i, 0));
  }

  #pick(k: number, i: number, stream: number): number {
    let left = uniform(this.#seed, k, i, stream);
    const own = this.#alike[i]!;
    for (const [c, { weight }] of own.entries()) if ((left -= weight) < 0) return c;
    return own.length - 1;
  }

  /** The answers in some draws, framework by framework, each followed, where that is asked for, by those with each actor drawn again. */
  async judge(kernel: Kernel, { from, to }: Range, again: boolean): Promise<Uint8Array> {
    const codes: number[] = [];
    const judge = async (picked: readonly number[]) => {
      const answers = await kernel.answers(picked.map((c, i) => this.#alike[i]![c]!.stance));
      for (const each of answers) codes.push(codeOf(each));
    };
    for (let k = from; k < to; k++) {
      const picked = this.picked(k);
      await judge(picked);
      if (again) for (const i of picked.keys()) await judge(picked.with(i, this.#pick(k, i, 1)));
    }
    return Uint8Array.from(codes);
  }
}

/**
 * From draws: first indices by the share under each reading, less what chance alone would make these differ; total ones by drawing
 * one reading again (Jansen 1999).
 */
function drawnOpinion(
  { alike, weights }: Views,
  classes: Uint16Array,
  holds: Uint8Array,
  again: ((draw: number, beside: number) => boolean) | null,
): Opinion {
  const n = holds.length;
  const share = holds.reduce((sum, held) => sum + held, 0) / n;
  const isCertain = share === 0 || share === 1;
  const variance = share * (1 - share);
  const actors = alike.map((own, i) => {
    const count = own.map(() => 0);
    const held = own.map(() => 0);
    for (let k = 0; k < n; k++) {
      const c = classes[k * alike.length + i]!;
      count[c]!++;
      held[c]! += holds[k]!;
    }
    const means = own.map((_, c) => (count[c] === 0 ? null : held[c]! / count[c]!));
    let between = 0;
    for (const [c, mean] of means.entries()) {
      if (mean === null) continue;
      const byChance = count[c]! > 1 ? (mean * (1 - mean)) / (count[c]! - 1) : 0;
      between += (count[c]! / n) * ((mean - share) ** 2 - byChance);
    }
    const changed =
      again && holds.reduce((sum, held, k) => sum + Number(again(k, i + 1) !== (held === 1)), 0);
    return {
      first: isCertain ? null : limited(between / variance),
      total: isCertain || changed === null ? null : changed / n / 2 / variance,
      given: givenOf(own, means, weights[i]!),
    };
  });
  return { share, interval: wilson(share, n), actors, rules: [] };
}

/**
 * The 95 % interval for a share of n draws. Source: Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927).
 */
function wilson(share: number, n: number): [number, number] {
  const z = 1.959963984540054;
  const middle = share + z ** 2 / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  return [limited((middle - half) / scale), limited((middle + half) / scale)];
}
