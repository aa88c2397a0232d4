/** A set of worlds that gives each actor a set of readings: by actor, the indices of its classes of readings. */
export interface Rule {
  readonly classes: readonly (readonly number[])[];
  /** The weight of its worlds. */
  readonly share: number;
}

/** At most so many rules. */
export const MOST_RULES = 12;

/** Worlds from which rules are grown, for each rule. */
const SEEDS = 64;

/** Which of two weights is greater is not asked any closer. */
const ALIKE = 1e-9;

/**
 * Covers the worlds in which an answer holds with maximal products of sets of readings (prime implicants of a many-valued function),
 * the one that covers most weight first, as far as it is found by growing from single worlds. `holds` is by world, the first actor's
 * class varying fastest; `weights` by actor and class. Cost: worlds × classes for each rule and world grown from; readings that
 * make no difference to the answer are taken together first. Source: Quine, "A way to simplify truth functions" (1955), for values
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
  const left = new Set<number>();
  for (const [world, value] of holds.entries()) if (value === 1) left.add(world);
  const worldsOf = (classes: readonly (readonly number[])[]) =>
    classes.reduce<number[]>(
      (worlds, own, i) => own.flatMap((c) => worlds.map((w) => w + c * strides[i]!)),
      [0],
    );
  const weightIn = (worlds: readonly number[], among: { has(world: number): boolean }) =>
    worlds.reduce((sum, world) => (among.has(world) ? sum + weightOf[world]! : sum), 0);

  /** A maximal rule with a world in it: takes in the class that covers most, until none can be. */
  const grown = (seed: number): number[][] => {
    const classes = weights.map((own, i) => [Math.floor(seed / strides[i]!) % own.length]);
    let others = weights.flatMap((own, i) =>
      own.flatMap((_, c) => (classes[i]![0] === c ? [] : [{ actor: i, c }])),
    );
    for (;;) {
      let best: (typeof others)[number] | null = null;
      let most = -1;
      others = others.filter((other) => {
        const worlds = worldsOf(classes.with(other.actor, [other.c]));
        // What lies outside once does so ever after.
        if (worlds.some((world) => holds[world] === 0)) return false;
        const gained = weightIn(worlds, left);
        if (gained > most + ALIKE) {
          most = gained;
          best = other;
        }
        return true;
      });
      if (best === null) return classes;
      const { actor, c }: { actor: number; c: number } = best;
      classes[actor]!.push(c);
      others = others.filter((other) => other !== best);
    }
  };

  const found: Rule[] = [];
  while (left.size > 0 && found.length < MOST_RULES) {
    const every = Math.ceil(left.size / SEEDS);
    let best: { classes: number[][]; worlds: number[]; gained: number } | null = null;
    for (const [k, seed] of [...left].entries()) {
      if (k % every !== 0 || best?.worlds.includes(seed)) continue;
      const classes = grown(seed);
      const worlds = worldsOf(classes);
      const gained = weightIn(worlds, left);
      if (best === null || gained > best.gained + ALIKE) best = { classes, worlds, gained };
    }
    for (const world of best!.worlds) left.delete(world);
    found.push({
      classes: best!.classes,
      share: best!.worlds.reduce((sum, world) => sum + weightOf[world]!, 0),
    });
  }
  return found;
}
