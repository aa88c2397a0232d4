import type { Condition } from "./condition.ts";

/** How tightly each kind binds; a looser condition inside a tighter one needs parentheses. */
const PRECEDENCE: { readonly [kind in Condition["kind"]]: number } = {
  iff: 0,
  implies: 1,
  or: 2,
  and: 3,
  not: 4,
  constant: 5,
  count: 5,
  literal: 5,
};

/** Prints `condition` in parentheses when it binds more loosely than `least`. */
function print(condition: Condition, least: number): string {
  const chain = condition.kind === "and" || condition.kind === "or";
  if (chain && condition.operands.length === 1) return print(condition.operands[0]!, least);
  const text = printOpen(condition);
  return PRECEDENCE[condition.kind] < least ? `(${text})` : text;
}

function printOpen(condition: Condition): string {
  switch (condition.kind) {
    case "constant":
      return String(condition.value);
    case "literal": {
      const reference = `${condition.actor}.${condition.option}`;
      switch (condition.test) {
        case "bare":
          return reference;
        case "in":
          return `${reference} in {${condition.values.join(", ")}}`;
        default:
          return `${reference} ${condition.test} ${condition.values[0]}`;
      }
    }
    case "not":
      return `not ${print(condition.operand, PRECEDENCE.not)}`;
    case "and":
    case "or": {
      // No text reads as a chain of none or one; what they mean can be said.
      if (condition.operands.length === 0) return String(condition.kind === "and");
      if (condition.operands.length === 1) return printOpen(condition.operands[0]!);
      // A chain inside a chain of the same kind keeps its parentheses, so that the tree reads back as it was.
      const least = PRECEDENCE[condition.kind] + 1;
      return condition.operands.map((operand) => print(operand, least)).join(` ${condition.kind} `);
    }
    case "implies":
      return `${print(condition.left, PRECEDENCE.or)} -> ${print(condition.right, PRECEDENCE.implies)}`;
    case "iff":
      return `${print(condition.left, PRECEDENCE.iff)} <-> ${print(condition.right, PRECEDENCE.implies)}`;
    case "count":
      return `${condition.comparison}(${[condition.bound, ...condition.operands.map(printOpen)].join(", ")})`;
  }
}

/**
 * The condition as text, with no parentheses but the needed ones: `parseCondition` reads it back as the same tree.
 * (A chain of one operand, which no text says, is printed as that operand; an empty one as true or false.)
 */
export function printCondition(condition: Condition): string {
  return printOpen(condition);
}
