/** A number held exactly: `numerator / denominator`, the denominator positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

/** Digits and powers of ten beyond which a number is refused: no payoff needs them, and comparing them takes long. */
const LONGEST = 400;

/** Reads an integer, a decimal with or without exponent (`-.5`, `1e3`) or a fraction (`1/3`). Null for anything else. */
export function parseRational(text: string): Rational | null {
  if (text.length > LONGEST) return null;
  const fraction = /^([+-]?)([0-9]+)\/([0-9]+)$/.exec(text);
  if (fraction) {
    const denominator = BigInt(fraction[3]!);
    const numerator = BigInt(fraction[2]!);
    return denominator === 0n
      ? null
      : { numerator: fraction[1] === "-" ? -numerator : numerator, denominator };
  }
  const decimal = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  if (!decimal) return null;
  const [, sign, whole = "", part = "", exponent = "0"] = decimal;
  if (whole + part === "") return null;
  const power = Number(exponent) - part.length;
  if (Math.abs(power) > LONGEST) return null;
  const digits = BigInt(whole + part) * (sign === "-" ? -1n : 1n);
  return power < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-power) }
    : { numerator: digits * 10n ** BigInt(power), denominator: 1n };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
