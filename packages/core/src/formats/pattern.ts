import type { Condition, Literal } from "../scenario/condition.ts";
import type { Option } from "../scenario/scenario.ts";

/**
 * A box of states: for some options (by index) the values (by index, ascending) it allows; options it does not
 * name are free. The states of a pattern are those allowed by every entry. What GMCR+ calls a condition, with
 * more than two values.
 */
export type Pattern = ReadonlyMap<number, readonly number[]>;

const EVERYTHING: Pattern = new Map();

/** The pattern of one state, given the value index of each option. */
export function patternOf(values: readonly number[]): Pattern {
  return new Map(values.map((value, option) => [option, [value]]));
}

function intersection(a: Pattern, b: Pattern): Pattern | null {
  const both = new Map(a);
  for (const [option, allowed] of b) {
    const already = both.get(option);
    const kept = already ? already.filter((value) => allowed.includes(value)) : allowed;
    if (kept.length === 0) return null;
    both.set(option, kept);
  }
  return both;
}

function covers(outer: Pattern, inner: Pattern): boolean {
  for (const [option, allowed] of outer) {
    const values = inner.get(option);
    if (!values?.every((value) => allowed.includes(value))) return false;
  }
  return true;
}

function withoutCovered(patterns: readonly Pattern[]): Pattern[] {
  const kept: Pattern[] = [];
  for (const pattern of [...patterns].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => covers(other, pattern))) kept.push(pattern);
  return kept;
}

/**
 * Fewer patterns for the same states: pairs that differ in one option alone become one, as long as there are any
 * (one half of Quine–McCluskey). Patterns that were disjoint stay so. Cost: patterns × options² at worst.
 */
export function merge(patterns: readonly Pattern[], sizes: readonly number[]): Pattern[] {
  let current = [...patterns];
  for (let before = Number.POSITIVE_INFINITY; current.length < before && current.length > 1; ) {
    before = current.length;
    for (const option of new Set(current.flatMap((pattern) => [...pattern.keys()]))) {
      const groups = new Map<string, { rest: [number, readonly number[]][]; values: Set<number> | null }>();
      for (const pattern of current) {
        const rest = [...pattern].filter(([other]) => other !== option).sort(([a], [b]) => a - b);
        const key = rest.map(([other, values]) => `${other}:${values.join()}`).join(";");
        const values = pattern.get(option);
        const group = groups.get(key);
        if (!group) groups.set(key, { rest, values: values ? new Set(values) : null });
        else if (values && group.values) for (const value of values) group.values.add(value);
        else group.values = null;
      }
      current = [...groups.values()].map(({ rest, values }) =>
        values === null || values.size === sizes[option]
          ? new Map(rest)
          : new Map([...rest, [option, [...values].sort((a, b) => a - b)]]),
      );
    }
  }
  return current;
}

/**
 * The states where the condition is true as a union of patterns (its disjunctive normal form), or null when there
 * would be more than `limit` on the way, or when a reference does not resolve.
 */
export function patternsWhere(
  condition: Condition,
  options: readonly Option[],
  limit: number,
): Pattern[] | null {
  const byRef = new Map(options.map((option) => [option.ref, option]));
  const sizes = options.map((option) => option.values.length);
  const known = { true: new Map<Condition, Pattern[]>(), false: new Map<Condition, Pattern[]>() };

  class TooMany extends Error {}
  const tidy = (patterns: readonly Pattern[]): Pattern[] => {
    if (patterns.length > limit * 4) throw new TooMany();
    const tidied = merge(withoutCovered(patterns), sizes);
    if (tidied.length > limit) throw new TooMany();
    return tidied;
  };
  const or = (parts: readonly Pattern[][]): Pattern[] => tidy(parts.flat());
  const and = (a: readonly Pattern[], b: readonly Pattern[]): Pattern[] => {
    if (a.length * b.length > limit * 4) throw new TooMany();
    return tidy(a.flatMap((x) => b.map((y) => intersection(x, y))).filter((pattern) => pattern !== null));
  };
  const all = (parts: readonly Pattern[][]): Pattern[] =>
    parts.reduce((product, part) => and(product, part), [EVERYTHING] as Pattern[]);

  /** At least `bound` of the operands have the given truth: one row of Pascal's triangle after the other. */
  const atLeast = (bound: number, operands: readonly Condition[], truth: boolean): Pattern[] => {
    if (bound <= 0) return [EVERYTHING];
    if (bound > operands.length) return [];
    let rows: Pattern[][] = [[EVERYTHING], ...Array.from({ length: bound }, () => [])];
    for (const operand of operands) {
      const holds = where(operand, truth);
      rows = rows.map((row, count) => (count === 0 ? row : or([row, and(rows[count - 1]!, holds)])));
    }
    return rows[bound]!;
  };

  const expand = (node: Condition, truth: boolean): Pattern[] => {
    switch (node.kind) {
      case "constant":
        return node.value === truth ? [EVERYTHING] : [];
      case "literal": {
        const option = byRef.get(`${node.actor}.${node.option}`);
        if (!option) throw new TooMany();
        const named = node.test === "bare" ? ["yes"] : node.values;
        const wanted = (node.test === "!=") !== truth;
        const values = option.values.flatMap((value, index) =>
          named.includes(value) === wanted ? [index] : [],
        );
        if (values.length === 0) return [];
        return values.length === option.values.length ? [EVERYTHING] : [new Map([[option.index, values]])];
      }
      case "not":
        return where(node.operand, !truth);
      case "and":
      case "or": {
        const parts = node.operands.map((operand) => where(operand, truth));
        return (node.kind === "and") === truth ? all(parts) : or(parts);
      }
      case "implies":
        return truth
          ? or([where(node.left, false), where(node.right, true)])
          : and(where(node.left, true), where(node.right, false));
      case "iff":
        return or([
          and(where(node.left, true), where(node.right, truth)),
          and(where(node.left, false), where(node.right, !truth)),
        ]);
      case "count": {
        const { bound, operands } = node;
        const enough = (least: number) => atLeast(least, operands, true);
        // Fewer than `least` hold when enough of them fail.
        const tooFew = (least: number) => atLeast(operands.length - least + 1, operands, false);
        switch (node.comparison) {
          case "atleast":
            return truth ? enough(bound) : tooFew(bound);
          case "atmost":
            return truth ? tooFew(bound + 1) : enough(bound + 1);
          case "exactly":
            return truth ? and(enough(bound), tooFew(bound + 1)) : or([tooFew(bound), enough(bound + 1)]);
        }
      }
    }
  };
  const where = (node: Condition, truth: boolean): Pattern[] => {
    const memory = known[`${truth}`];
    const before = memory.get(node);
    if (before) return before;
    const patterns = expand(node, truth);
    memory.set(node, patterns);
    return patterns;
  };

  try {
    return where(condition, true);
  } catch (thrown) {
    if (thrown instanceof TooMany) return null;
    throw thrown;
  }
}

/** `actor.option` tested against some of its values, in the shortest way the language has. */
function literal(option: Option, actor: string, values: readonly number[]): Condition {
  const test = (kind: Literal["test"], chosen: readonly number[]): Literal => ({
    kind: "literal",
    actor,
    option: option.id,
    test: kind,
    values: chosen.map((value) => option.values[value]!),
  });
  const yesNo = option.values.length === 2 && option.values[0] === "no" && option.values[1] === "yes";
  if (yesNo && values.length === 1)
    return values[0] === 1 ? test("bare", []) : { kind: "not", operand: test("bare", []) };
  if (values.length === 1) return test("=", values);
  const others = option.values.map((_, index) => index).filter((value) => !values.includes(value));
  return others.length === 1 ? test("!=", others) : test("in", values);
}

/** The pattern as a conjunction of tests, in the order of the options. */
export function conditionOf(
  pattern: Pattern,
  options: readonly Option[],
  actors: readonly { readonly id: string }[],
): Condition {
  const operands = [...pattern]
    .sort(([a], [b]) => a - b)
    .map(([index, values]) => literal(options[index]!, actors[options[index]!.actor]!.id, values));
  if (operands.length === 0) return { kind: "constant", value: true };
  return operands.length === 1 ? operands[0]! : { kind: "and", operands };
}
