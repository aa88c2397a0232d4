/** How much searching is allowed before an answer is left undetermined: one unit is one state or move looked at. */
export class Budget {
  left: number;

  constructor(units: number) {
    this.left = units;
  }

  get spent(): boolean {
    return this.left <= 0;
  }
}

/** The non-empty subsets of a set of actors, single actors first, otherwise in the actors' order. */
export function subcoalitions(actors: readonly number[]): number[][] {
  const subsets: number[][] = [];
  for (let mask = 1; mask < 2 ** actors.length; mask++) {
    subsets.push(actors.filter((_, k) => (mask >>> k) & 1));
  }
  return subsets.sort((a, b) => a.length - b.length);
}
