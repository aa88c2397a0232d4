import type { Element } from "hast";
import { s } from "hastscript";

export interface BarPart {
  /** Of the whole width, from 0 to 1. */
  readonly share: number;
  /** As style sheets know it. */
  readonly name: string;
}

/** Shares of a whole beside each other, as wide as where they stand. Words beside it say the same. */
export function bar(parts: readonly BarPart[]): Element {
  let x = 0;
  const drawn = parts.map(({ share, name }) => {
    const width = Math.round(share * 1000) / 10;
    const part = s("rect", { x, width, height: 6, className: name });
    x = Math.round((x + width) * 10) / 10;
    return part;
  });
  return s(
    "svg",
    { className: "bar", viewBox: "0 0 100 6", preserveAspectRatio: "none", ariaHidden: "true" },
    s("rect", { width: 100, height: 6, className: "rail" }),
    ...drawn,
  );
}
