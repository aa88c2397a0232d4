/**
 * A condition on states, as written: references are names, so that a condition can be parsed, printed and
 * edited without its scenario. `and`, `or` and `->` chains are n-ary; a tree is never deeper than
 * `CONDITION_DEPTH_LIMIT`, which parsing guarantees, so plain recursion over it is safe.
 */
export type Condition =
  | { readonly kind: "constant"; readonly value: boolean }
  | Literal
  | { readonly kind: "not"; readonly operand: Condition }
  | { readonly kind: "and" | "or"; readonly operands: readonly Condition[] }
  /** `implies` associates to the right, `iff` to the left. */
  | { readonly kind: "implies" | "iff"; readonly left: Condition; readonly right: Condition }
  | {
      readonly kind: "count";
      readonly comparison: "atleast" | "atmost" | "exactly";
      readonly bound: number;
      readonly operands: readonly Condition[];
    };

/** A test of one option's value. `bare` means `= yes` and is allowed only for options whose values are exactly no, yes. */
export interface Literal {
  readonly kind: "literal";
  readonly actor: string;
  readonly option: string;
  readonly test: "bare" | "=" | "!=" | "in";
  /** Empty for `bare`, one value for `=` and `!=`, one or more for `in`. */
  readonly values: readonly string[];
  /** Half-open range of characters in the condition's text. */
  readonly span?: readonly [start: number, end: number];
}

export const CONDITION_DEPTH_LIMIT = 256;
