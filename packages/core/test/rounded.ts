/** A document with its numbers to nine places: sums of weights in another order differ by less. */
export function rounded(document: unknown): unknown {
  if (typeof document === "number") return Math.round(document * 1e9) / 1e9 + 0;
  if (Array.isArray(document)) return document.map(rounded);
  if (typeof document !== "object" || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([key, item]) => [key, rounded(item)]));
}
