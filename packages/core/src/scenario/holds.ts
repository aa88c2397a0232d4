import type { Condition } from "./condition.ts";

/**
 * Whether a condition holds in one state, given as the value each option has in it. For many states, compile the
 * condition (the model room does) instead.
 */
export function holds(condition: Condition, valueIn: (actor: string, option: string) => string): boolean {
  switch (condition.kind) {
    case "constant":
      return condition.value;
    case "literal": {
      const value = valueIn(condition.actor, condition.option);
      switch (condition.test) {
        case "bare":
          return value === "yes";
        case "!=":
          return value !== condition.values[0];
        default:
          return condition.values.includes(value);
      }
    }
    case "not":
      return !holds(condition.operand, valueIn);
    case "and":
      return condition.operands.every((operand) => holds(operand, valueIn));
    case "or":
      return condition.operands.some((operand) => holds(operand, valueIn));
    case "implies":
      return !holds(condition.left, valueIn) || holds(condition.right, valueIn);
    case "iff":
      return holds(condition.left, valueIn) === holds(condition.right, valueIn);
    case "count": {
      const count = condition.operands.filter((operand) => holds(operand, valueIn)).length;
      switch (condition.comparison) {
        case "atleast":
          return count >= condition.bound;
        case "atmost":
          return count <= condition.bound;
        case "exactly":
          return count === condition.bound;
      }
    }
  }
}
