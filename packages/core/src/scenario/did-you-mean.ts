/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`, or `limit + 1`
 * when it takes more than `limit`.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** The known name nearest to `name`, when one is near enough to be what was meant; capitals, `-` and spaces count for nothing. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = name.toLowerCase().replace(/[-\s]/g, "_");
  if (wanted.length > 60) return null;
  let best: string | null = null;
  let limit = wanted.length < 4 ? 1 : wanted.length < 8 ? 2 : 3;
  for (const candidate of known) {
    if (wanted.length >= 3 && candidate.startsWith(wanted)) return candidate;
    const d = distance(wanted, candidate.toLowerCase(), limit);
    // Half of the name must be left: `gren` is not near `red`.
    if (d <= limit && 2 * d <= Math.min(wanted.length, candidate.length)) {
      best = candidate;
      if (d === 0) return best;
      limit = d - 1;
    }
  }
  return best;
}

/** So many names are listed. */
const LISTED = 8;

/** `Did you mean …?`, or else the names there are, the first ones when they are many. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== null) return `Did you mean \`${near}\`?`;
  if (known.length === 0) return "There are none";
  const names = known.slice(0, LISTED).map((each) => `\`${each}\``);
  if (known.length > LISTED) names.push(`${known.length - LISTED} more`);
  return names.length === 1
    ? `There is only ${names[0]}`
    : `There are ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
