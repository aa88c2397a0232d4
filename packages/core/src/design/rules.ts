/** A set of worlds that gives each actor a set of readings: by actor, the indices of its classes of readings. */
export interface Rule {
  readonly classes: readonly (readonly number[])[];
  /** The weight of its worlds. */
  readonly share: number;
}

/** At most so many rules. */
export const MOST_RULES = 12;

/** Worlds looked at to find each rule; where they do not suffice it is the best met. */
const BUDGET = 2 ** 22;

/** Which of two weights is greater is not asked any closer. */
const ALIKE = 1e-9;

/**
 * Covers the worlds in which an answer holds with maximal products of sets of readings (prime implicants of a many-valued function),
 * always the one that covers most weight not covered yet, of equals the heaviest. `holds` is by world, the first actor's class varying
 * fastest; `weights` by actor and class. Cost: for each rule a search by branch and bound, in the end exponential in the classes of
 * all actors and held to {@link BUDGET}; readings that make no difference to the answer are taken together first. Source: Quine, "A way to simplify truth functions" (1955), for values
 * beyond two as in Su & Cheung, "Computer minimization of multivalued switching functions" (1972).
 */
export function rules(holds: Uint8Array, weights: readonly (readonly number[])[]): Rule[] {
  const groups = weights.map((own, i) => alike(holds, weights, i, own.length));
  const merged = groups.map((own, i) =>
    own.map((group) => group.reduce((sum, c) => sum + weights[i]![c]!, 0)),
  );
  const small = new Uint8Array(merged.reduce((product, own) => product * own.length, 1));
  const first = groups.map((own) => own.map((group) => [group[0]!]));
  const strides = stridesOf(weights);
  for (let cell = 0, rest = 0; cell < small.length; cell++) {
    rest = cell;
    let world = 0;
    for (const [i, own] of first.entries()) {
      world += own[rest % own.length]![0]! * strides[i]!;
      rest = Math.floor(rest / own.length);
    }
    small[cell] = holds[world]!;
  }
  return cover(small, merged).map(({ classes, share }) => ({
    classes: classes.map((own, i) => own.flatMap((group) => groups[i]![group]!).sort((a, b) => a - b)),
    share,
  }));
}

function stridesOf(weights: readonly (readonly number[])[]): number[] {
  let stride = 1;
  return weights.map(({ length }) => {
    const own = stride;
    stride *= length;
    return own;
  });
}

/** The classes of actor i, those together between which the answer never tells a difference. */
function alike(
  holds: Uint8Array,
  weights: readonly (readonly number[])[],
  i: number,
  count: number,
): number[][] {
  const stride = stridesOf(weights)[i]!;
  const groups: number[][] = [];
  const differ = (a: number, b: number) => {
    for (let high = 0; high < holds.length; high += stride * count) {
      for (let low = 0; low < stride; low++) {
        if (holds[high + a * stride + low] !== holds[high + b * stride + low]) return true;
      }
    }
    return false;
  };
  for (let c = 0; c < count; c++) {
    const group = groups.find(([member]) => !differ(member!, c));
    if (group) group.push(c);
    else groups.push([c]);
  }
  return groups;
}

function cover(holds: Uint8Array, weights: readonly (readonly number[])[]): Rule[] {
  const strides = stridesOf(weights);
  const weightOf = Float64Array.from(holds, (_, world) =>
    weights.reduce((product, own, i) => product * own[Math.floor(world / strides[i]!) % own.length]!, 1),
  );
  /** The weight that a rule can still cover in each world, and have; none may lie where the answer does not hold. */
  const gains = weightOf.map((weight, world) => (holds[world] === 1 ? weight : Number.NEGATIVE_INFINITY));
  const shares = gains.slice();
  const found: Rule[] = [];
  while (found.length < MOST_RULES) {
    // Too many to be the arguments of one call.
    const seed = gains.indexOf(gains.reduce((most, gain) => Math.max(most, gain)));
    if (!(gains[seed]! > 0)) break;
    const classes = widest(gains, shares, weights, seed);
    const worlds = worldsOf(classes, strides);
    for (const world of worlds) gains[world] = 0;
    found.push({ classes, share: worlds.reduce((sum, world) => sum + weightOf[world]!, 0) });
  }
  return found;
}

function worldsOf(classes: readonly (readonly number[])[], strides: readonly number[]): number[] {
  return classes.reduce<number[]>(
    (worlds, own, i) => own.flatMap((c) => worlds.map((world) => world + c * strides[i]!)),
    [0],
  );
}

/** A maximal rule, of those the one with the greatest gain, and of these with the greatest share; a world to start from is given. */
function widest(
  gains: Float64Array,
  shares: Float64Array,
  weights: readonly (readonly number[])[],
  seed: number,
): number[][] {
  const strides = stridesOf(weights);
  const sumIn = (classes: readonly (readonly number[])[], of: Float64Array) =>
    worldsOf(classes, strides).reduce((sum, world) => sum + of[world]!, 0);

  /** Takes in the class that gains most, until none can be. */
  const grown = (from: number[][]): { classes: number[][]; gain: number; share: number } => {
    let classes = from;
    for (;;) {
      const wider = weights.flatMap((own, i) =>
        own.flatMap((_, c) => {
          if (classes[i]!.includes(c)) return [];
          const gain = sumIn(classes.with(i, [c]), gains);
          return gain >= 0 ? { i, c, gain } : [];
        }),
      );
      if (wider.length === 0) break;
      const { i, c } = wider.reduce((best, other) => (other.gain > best.gain + ALIKE ? other : best));
      classes = classes.with(i, [...classes[i]!, c]);
    }
    return { classes, gain: sumIn(classes, gains), share: sumIn(classes, shares) };
  };

  let best = grown(weights.map((own, i) => [Math.floor(seed / strides[i]!) % own.length]));
  let left = BUDGET;
  /** Whether what has so much at most can still be better. */
  const promises = (gain: number, share: number) =>
    gain > best.gain + ALIKE || (gain > best.gain - ALIKE && share > best.share + ALIKE);

  /** Sums over the actors' classes chosen so far, by what the actors from the i-th on may have. */
  const choose = (chosen: number[][], gain: Float64Array, share: Float64Array): void => {
    const i = chosen.length;
    if (i === weights.length) {
      if (promises(gain[0]!, share[0]!)) best = { classes: chosen, gain: gain[0]!, share: share[0]! };
      return;
    }
    const size = weights[i]!.length;
    const rest = gain.length / size;
    const take = (own: number[], from: number, sums: Float64Array, sharesOf: Float64Array): void => {
      if (left < 0) return;
      left -= rest * (size - from + 1);
      let [most, mostShare] = [0, 0];
      for (let r = 0; r < rest; r++) {
        if (sums[r]! < 0) continue;
        most += sums[r]!;
        mostShare += sharesOf[r]!;
        for (let c = from; c < size; c++) {
          if (gain[r * size + c]! < 0) continue;
          most += gain[r * size + c]!;
          mostShare += share[r * size + c]!;
        }
      }
      if (!promises(most, mostShare)) return;
      if (from === size) {
        if (own.length > 0) choose([...chosen, own], sums, sharesOf);
        return;
      }
      const plus = (sums: Float64Array, of: Float64Array) => sums.map((sum, r) => sum + of[r * size + from]!);
      take([...own, from], from + 1, plus(sums, gain), plus(sharesOf, share));
      take(own, from + 1, sums, sharesOf);
    };
    take([], 0, new Float64Array(rest), new Float64Array(rest));
  };
  choose([], gains, shares);
  // Where the budget was spent a wider one may not have been met.
  return grown(best.classes).classes;
}
