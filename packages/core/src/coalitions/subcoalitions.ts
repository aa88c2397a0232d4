/** The non-empty subsets of at most `largest` actors, by size, then in the actors' order. */
export function subcoalitions(actors: readonly number[], largest = actors.length): number[][] {
  const all: number[][] = [];
  let layer: { set: number[]; next: number }[] = [{ set: [], next: 0 }];
  for (let size = 1; size <= largest; size++) {
    layer = layer.flatMap(({ set, next }) =>
      actors.slice(next).map((actor, k) => ({ set: [...set, actor], next: next + k + 1 })),
    );
    all.push(...layer.map(({ set }) => set));
  }
  return all;
}
