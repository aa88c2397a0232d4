import type { Reading } from "../model/game.ts";
import type { Pace } from "../model/work.ts";
import { type Answers, Kernel, type Stance } from "./kernel.ts";
import { uniform } from "./philox.ts";
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
 * are those of Sobol' for independent inputs. Cost: the distinct worlds, each as {@link Kernel.answers}. Source: Sobol' 1993;
 * Saltelli et al., "Variance based sensitivity analysis of model output", Computer Physics Communications 181 (2010).
 */
export async function worlds(
  kernel: Kernel,
  readings: readonly Reading[],
  credence: readonly (readonly number[] | null)[],
  pace: Pace,
  { exact = 20_000, draws = 10_000, seed = 1, total = false }: WorldsQuery = {},
): Promise<Worlds> {
  const views = await viewsOf(kernel, readings, credence);
  const distinct = views.alike.reduce((product, own) => product * own.length, 1);
  const head = { worlds: readings.length ** credence.length, distinct };
  if (distinct <= exact) {
    const { answers, weights } = await judgeAll(kernel, views, distinct, pace);
    return {
      ...head,
      draws: null,
      seed: null,
      frameworks: opinions(answers, (holds) => exactOpinion(views, weights, holds)),
    };
  }
  const drawn = await draw(kernel, views, draws, seed, total, pace);
  return {
    ...head,
    draws,
    seed,
    frameworks: opinions(drawn.answers, (holds, others) => drawnOpinion(views, drawn, holds, others)),
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

/** The answers by world, framework by framework, and the weights of the worlds; the first actor's readings vary fastest. */
async function judgeAll(kernel: Kernel, { alike }: Views, distinct: number, pace: Pace) {
  const sizes = alike.map(({ length }) => length);
  const strides = sizes.map((_, i) => sizes.slice(0, i).reduce((product, size) => product * size, 1));
  const stancesOf = (world: number) =>
    alike.map((own, i) => own[Math.floor(world / strides[i]!) % sizes[i]!]!.stance);
  const steps = alike.length + 1;
  for (const [i, stride] of strides.entries()) {
    const span = stride * sizes[i]!;
    for (let first = 0, k = 0; first < distinct; first += span) {
      for (let low = 0; low < stride; low++) {
        pace.report("judging worlds", (i * distinct) / sizes[i]! + k++, (steps * distinct) / sizes[i]!);
        for (let own = 0; own < sizes[i]!; own++) {
          await kernel.prepare(i, stancesOf(first + low + own * stride));
        }
      }
    }
  }
  const answers: (readonly Answers[])[] = [];
  const weights = new Float64Array(distinct);
  for (let world = 0; world < distinct; world++) {
    pace.report("judging worlds", (steps - 1) * distinct + world, steps * distinct);
    answers.push(await kernel.answers(stancesOf(world)));
    weights[world] = alike.reduce(
      (product, own, i) => product * own[Math.floor(world / strides[i]!) % sizes[i]!]!.weight,
      1,
    );
  }
  return { answers, weights };
}

/** An opinion on every framework and answer, from the answers by world (and in worlds that differ in one actor). */
function opinions(
  answers: readonly (readonly Answers[])[],
  opinion: (holds: Uint8Array, of: (answers: readonly Answers[]) => boolean) => Opinion,
): Worlds["frameworks"] {
  return (answers[0] ?? []).map((sample, k) => {
    const on = (asked: readonly Wanted[]) => {
      const of = (found: readonly Answers[]) => asked.every((answer) => found[k]![answer] !== false);
      return opinion(
        Uint8Array.from(answers, (found) => Number(of(found))),
        of,
      );
    };
    return {
      signable: sample.signable === null ? null : on(["signable"]),
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
  const sum = (from: Float64Array) => from.reduce((sum, each) => sum + each, 0);
  const share = sum(ofWorld.map((weight, world) => weight * holds[world]!));
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

interface Drawn {
  /** By draw. */
  readonly answers: readonly (readonly Answers[])[];
  /** By draw and actor, the class of its reading. */
  readonly classes: readonly (readonly number[])[];
  /** By draw and actor, the answers with only this actor's reading drawn again; null where that was not asked for. */
  readonly again: readonly (readonly (readonly Answers[])[])[] | null;
}

/** Draws worlds; draw k of a seed is the same whatever the others are. */
async function draw(
  kernel: Kernel,
  { alike }: Views,
  draws: number,
  seed: number,
  total: boolean,
  pace: Pace,
): Promise<Drawn> {
  const answers: (readonly Answers[])[] = [];
  const classes: number[][] = [];
  const again: (readonly Answers[])[][] = [];
  const pick = (k: number, i: number, stream: number) => {
    let left = uniform(seed, k, i, stream);
    const own = alike[i]!;
    for (const [c, { weight }] of own.entries()) if ((left -= weight) < 0) return c;
    return own.length - 1;
  };
  const judge = (picked: readonly number[]) => kernel.answers(picked.map((c, i) => alike[i]![c]!.stance));
  for (let k = 0; k < draws; k++) {
    pace.report("judging worlds drawn", k, draws);
    const picked = alike.map((_, i) => pick(k, i, 0));
    classes.push(picked);
    answers.push(await judge(picked));
    if (!total) continue;
    const others: (readonly Answers[])[] = [];
    for (const i of alike.keys()) others.push(await judge(picked.with(i, pick(k, i, 1))));
    again.push(others);
  }
  return { answers, classes, again: total ? again : null };
}

/**
 * From draws: first indices by the share under each reading, less what chance alone would make these differ; total ones by drawing
 * one reading again (Jansen 1999).
 */
function drawnOpinion(
  { alike, weights }: Views,
  { classes, again }: Drawn,
  holds: Uint8Array,
  of: (answers: readonly Answers[]) => boolean,
): Opinion {
  const n = holds.length;
  const share = holds.reduce((sum, held) => sum + held, 0) / n;
  const isCertain = share === 0 || share === 1;
  const variance = share * (1 - share);
  const actors = alike.map((own, i) => {
    const count = own.map(() => 0);
    const held = own.map(() => 0);
    for (const [k, picked] of classes.entries()) {
      count[picked[i]!]!++;
      held[picked[i]!]! += holds[k]!;
    }
    const means = own.map((_, c) => (count[c] === 0 ? null : held[c]! / count[c]!));
    let between = 0;
    for (const [c, mean] of means.entries()) {
      if (mean === null) continue;
      const byChance = count[c]! > 1 ? (mean * (1 - mean)) / (count[c]! - 1) : 0;
      between += (count[c]! / n) * ((mean - share) ** 2 - byChance);
    }
    const changed = again?.reduce((sum, others, k) => sum + Number(of(others[i]!) !== (holds[k] === 1)), 0);
    return {
      first: isCertain ? null : limited(between / variance),
      total: isCertain || changed === undefined ? null : changed / n / 2 / variance,
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
