import type { Setting } from "./phrase.ts";

/** A move with those that make all its changes and more, which the reader need not be told one by one. */
export interface Folded<T> {
  readonly item: T;
  readonly added: readonly T[];
}

/** Moves from a state folded into the leanest of those that are alike (the longer one given first), in the order given. Cost: the square of their number. */
export function folded<T extends { readonly to: number }>(
  setting: Setting,
  from: number,
  items: readonly T[],
  alike: (a: T, b: T) => boolean,
): Folded<T>[] {
  const start = setting.values(from);
  const changes = new Map(
    items.map(({ to }) => [
      to,
      setting.values(to).flatMap((value, option) => (value === start[option] ? [] : [[option, value]])),
    ]),
  );
  const size = ({ to }: T) => changes.get(to)!.length;
  const contains = (a: T, b: T) => {
    const whole = new Map(changes.get(a.to) as [number, number][]);
    return size(a) > size(b) && changes.get(b.to)!.every(([option, value]) => whole.get(option!) === value);
  };
  const lean = items.filter((item) => !items.some((other) => alike(item, other) && contains(item, other)));
  const home = (item: T) => lean.find((other) => alike(item, other) && contains(item, other));
  const added = new Map<T, T[]>(lean.map((item) => [item, []]));
  for (const item of items) if (!added.has(item)) added.get(home(item)!)!.push(item);
  return lean.map((item) => ({ item, added: added.get(item)! }));
}
