import type { Condition } from "../scenario/condition.ts";
import type { Option, Scenario } from "../scenario/scenario.ts";

/**
 * A condition with its references resolved: plain data over option and value indices, so that it can be
 * evaluated on whole ranges of states and sent to a worker thread.
 */
export type Formula =
  | { readonly kind: "constant"; readonly value: boolean }
  /** The option's value is one for which `allowed` holds 1. */
  | { readonly kind: "test"; readonly option: number; readonly allowed: Uint8Array }
  | { readonly kind: "not"; readonly operand: Formula }
  | { readonly kind: "and" | "or"; readonly operands: readonly Formula[] }
  | { readonly kind: "iff"; readonly left: Formula; readonly right: Formula }
  /** Between `least` and `most` (inclusive) of the operands hold. */
  | {
      readonly kind: "count";
      readonly least: number;
      readonly most: number;
      readonly operands: readonly Formula[];
    };

/** Resolves a condition of a checked scenario. Cost: the condition's size. */
export function formulate(condition: Condition, scenario: Pick<Scenario, "actors" | "options">): Formula {
  const byRef = new Map<string, Option>(scenario.options.map((option) => [option.ref, option]));
  const resolve = (node: Condition): Formula => {
    switch (node.kind) {
      case "constant":
        return { kind: "constant", value: node.value };
      case "literal": {
        const option = byRef.get(`${node.actor}.${node.option}`);
        if (!option) throw new Error(`unresolved reference ${node.actor}.${node.option}`);
        const named = node.test === "bare" ? ["yes"] : node.values;
        const allowed = new Uint8Array(option.values.length);
        for (const value of named) allowed[option.values.indexOf(value)] = 1;
        if (node.test === "!=") for (let v = 0; v < allowed.length; v++) allowed[v]! ^= 1;
        return { kind: "test", option: option.index, allowed };
      }
      case "not":
        return { kind: "not", operand: resolve(node.operand) };
      case "and":
      case "or":
        return { kind: node.kind, operands: node.operands.map(resolve) };
      case "implies":
        return {
          kind: "or",
          operands: [{ kind: "not", operand: resolve(node.left) }, resolve(node.right)],
        };
      case "iff":
        return { kind: "iff", left: resolve(node.left), right: resolve(node.right) };
      case "count": {
        const operands = node.operands.map(resolve);
        const least = node.comparison === "atmost" ? 0 : node.bound;
        const most = node.comparison === "atleast" ? operands.length : node.bound;
        return { kind: "count", least, most, operands };
      }
    }
  };
  return resolve(condition);
}

/** Adds the indices of the options a formula mentions to `into`. */
export function optionsOf(formula: Formula, into = new Set<number>()): Set<number> {
  switch (formula.kind) {
    case "constant":
      break;
    case "test":
      into.add(formula.option);
      break;
    case "not":
      optionsOf(formula.operand, into);
      break;
    case "iff":
      optionsOf(formula.left, into);
      optionsOf(formula.right, into);
      break;
    default:
      for (const operand of formula.operands) optionsOf(operand, into);
  }
  return into;
}

/** Whether a formula holds where each option has the value `valueAt(option)`. Cost: the formula's size. */
export function holds(formula: Formula, valueAt: (option: number) => number): boolean {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "test":
      return formula.allowed[valueAt(formula.option)] === 1;
    case "not":
      return !holds(formula.operand, valueAt);
    case "and":
      return formula.operands.every((operand) => holds(operand, valueAt));
    case "or":
      return formula.operands.some((operand) => holds(operand, valueAt));
    case "iff":
      return holds(formula.left, valueAt) === holds(formula.right, valueAt);
    case "count": {
      let count = 0;
      for (const operand of formula.operands) if (holds(operand, valueAt)) count++;
      return count >= formula.least && count <= formula.most;
    }
  }
}
