import { type Formula, optionsOf } from "./formula.ts";
import type { Work } from "./work.ts";

/**
 * What is known of a formula under the current domains of the options.
 */
const FALSE = 0;
const TRUE = 1;
const OPEN = 2;
type Verdict = typeof FALSE | typeof TRUE | typeof OPEN;

/** How many search nodes are visited between two yields. */
const NODES_PER_YIELD = 2048;

/** Receives whole boxes of solutions: the values that remain for each option. */
export type TakeBox = (remaining: (option: number) => readonly number[]) => boolean;

/**
 * All assignments that satisfy a conjunction of rules, by constraint propagation and backtracking over the options.
 * Rules assert their consequences on the domains until nothing changes; a rule that holds whatever
 * the open options become is laid aside; when none is left, everything that remains is handed over as one box.
 * Branches on an option with the fewest values left, and among those the one that most open rules mention.
 * Exact; the boxes are disjoint. Cost: worst case exponential in the options under rules (it is constraint
 * satisfaction), in practice a few propagations for each box.
 */
export class Search {
  readonly #radix: readonly number[];
  readonly #rules: readonly Formula[];
  readonly #mentions: readonly (readonly number[])[];
  /** domain[offset[o] + v] is 1 while option o may still take value v. */
  readonly #domain: Uint8Array;
  readonly #offset: readonly number[];
  readonly #left: Int32Array;
  /** Positions of `#domain` cleared so far, to be restored on return. */
  readonly #trail: number[] = [];
  readonly #optionAt: Int32Array;
  #failed = false;
  #changed = false;
  #nodes = 0;

  constructor(radix: readonly number[], rules: readonly Formula[]) {
    this.#radix = radix;
    this.#rules = rules;
    this.#mentions = rules.map((rule) => [...optionsOf(rule)]);
    const offset: number[] = [];
    let values = 0;
    for (const count of radix) {
      offset.push(values);
      values += count;
    }
    this.#offset = offset;
    this.#domain = new Uint8Array(values).fill(1);
    this.#left = Int32Array.from(radix);
    this.#optionAt = new Int32Array(values);
    for (const [option, at] of offset.entries()) this.#optionAt.fill(option, at, at + radix[option]!);
  }

  /** Yields the nodes visited; ends early when `take` returns false. */
  *run(take: TakeBox): Work<void> {
    const values = (option: number): readonly number[] => {
      const at = this.#offset[option]!;
      const list: number[] = [];
      for (let v = 0; v < this.#radix[option]!; v++) if (this.#domain[at + v] === 1) list.push(v);
      return list;
    };
    yield* this.#descend(
      this.#rules.map((_, k) => k),
      values,
      take,
    );
  }

  *#descend(
    open: readonly number[],
    values: (option: number) => readonly number[],
    take: TakeBox,
  ): Work<boolean> {
    if (++this.#nodes % NODES_PER_YIELD === 0) yield NODES_PER_YIELD;
    const undecided = this.#propagate(open);
    if (!undecided) return true;
    if (undecided.length === 0) return take(values);
    const option = this.#branch(undecided);
    const at = this.#offset[option]!;
    for (const value of values(option)) {
      const mark = this.#trail.length;
      for (let v = 0; v < this.#radix[option]!; v++) {
        if (v !== value && this.#domain[at + v] === 1) this.#clear(at + v);
      }
      const goOn = yield* this.#descend(undecided, values, take);
      this.#undo(mark);
      if (!goOn) return false;
    }
    return true;
  }

  /** The rules still open once their consequences are drawn, or null on a contradiction (undone by the caller's mark). */
  #propagate(open: readonly number[]): readonly number[] | null {
    this.#failed = false;
    let rules = open;
    do {
      this.#changed = false;
      const still: number[] = [];
      for (const k of rules) {
        const rule = this.#rules[k]!;
        const verdict = this.#judge(rule);
        if (verdict === FALSE) return null;
        if (verdict === TRUE) continue;
        this.#assert(rule, true);
        if (this.#failed) return null;
        still.push(k);
      }
      rules = still;
    } while (this.#changed);
    return rules;
  }

  #branch(open: readonly number[]): number {
    const weight = new Map<number, number>();
    for (const k of open) {
      for (const option of this.#mentions[k]!) {
        if (this.#left[option]! > 1) weight.set(option, (weight.get(option) ?? 0) + 1);
      }
    }
    let best = -1;
    for (const [option, count] of weight) {
      if (
        best < 0 ||
        this.#left[option]! < this.#left[best]! ||
        (this.#left[option] === this.#left[best] && count > weight.get(best)!)
      ) {
        best = option;
      }
    }
    return best;
  }

  #clear(position: number): void {
    this.#domain[position] = 0;
    const option = this.#optionAt[position]!;
    if (--this.#left[option]! === 0) this.#failed = true;
    this.#trail.push(position);
    this.#changed = true;
  }

  #undo(mark: number): void {
    while (this.#trail.length > mark) {
      const position = this.#trail.pop()!;
      this.#domain[position] = 1;
      this.#left[this.#optionAt[position]!]!++;
    }
  }

  #judge(formula: Formula): Verdict {
    switch (formula.kind) {
      case "constant":
        return formula.value ? TRUE : FALSE;
      case "test": {
        const at = this.#offset[formula.option]!;
        let inside = false;
        let outside = false;
        for (let v = 0; v < formula.allowed.length; v++) {
          if (this.#domain[at + v] === 0) continue;
          if (formula.allowed[v] === 1) inside = true;
          else outside = true;
        }
        return inside ? (outside ? OPEN : TRUE) : FALSE;
      }
      case "not": {
        const verdict = this.#judge(formula.operand);
        return verdict === OPEN ? OPEN : verdict === TRUE ? FALSE : TRUE;
      }
      case "and":
      case "or": {
        const decisive = formula.kind === "and" ? FALSE : TRUE;
        let result: Verdict = formula.kind === "and" ? TRUE : FALSE;
        for (const operand of formula.operands) {
          const verdict = this.#judge(operand);
          if (verdict === decisive) return decisive;
          if (verdict === OPEN) result = OPEN;
        }
        return result;
      }
      case "iff": {
        const left = this.#judge(formula.left);
        const right = this.#judge(formula.right);
        if (left === OPEN || right === OPEN) return OPEN;
        return left === right ? TRUE : FALSE;
      }
      case "count": {
        let sure = 0;
        let possible = 0;
        for (const operand of formula.operands) {
          const verdict = this.#judge(operand);
          if (verdict === TRUE) sure++;
          if (verdict !== FALSE) possible++;
        }
        if (sure > formula.most || possible < formula.least) return FALSE;
        return sure >= formula.least && possible <= formula.most ? TRUE : OPEN;
      }
    }
  }

  /** Draws the consequences of `formula` having the given truth value. */
  #assert(formula: Formula, truth: boolean): void {
    if (this.#failed) return;
    switch (formula.kind) {
      case "constant":
        if (formula.value !== truth) this.#failed = true;
        return;
      case "test": {
        const at = this.#offset[formula.option]!;
        for (let v = 0; v < formula.allowed.length; v++) {
          if (this.#domain[at + v] === 1 && (formula.allowed[v] === 1) !== truth) this.#clear(at + v);
        }
        return;
      }
      case "not":
        this.#assert(formula.operand, !truth);
        return;
      case "and":
      case "or": {
        if ((formula.kind === "and") === truth) {
          for (const operand of formula.operands) this.#assert(operand, truth);
          return;
        }
        // One operand must differ from the rest: if a single one still can, it does.
        let last: Formula | null = null;
        for (const operand of formula.operands) {
          const verdict = this.#judge(operand);
          if (verdict === (truth ? TRUE : FALSE)) return;
          if (verdict !== OPEN) continue;
          if (last) return;
          last = operand;
        }
        if (last) this.#assert(last, truth);
        else this.#failed = true;
        return;
      }
      case "iff": {
        const left = this.#judge(formula.left);
        const right = this.#judge(formula.right);
        if (left !== OPEN) this.#assert(formula.right, (left === TRUE) === truth);
        else if (right !== OPEN) this.#assert(formula.left, (right === TRUE) === truth);
        return;
      }
      case "count": {
        if (!truth) return;
        const undecided: Formula[] = [];
        let sure = 0;
        for (const operand of formula.operands) {
          const verdict = this.#judge(operand);
          if (verdict === TRUE) sure++;
          else if (verdict === OPEN) undecided.push(operand);
        }
        if (sure === formula.most) for (const operand of undecided) this.#assert(operand, false);
        else if (sure + undecided.length === formula.least) {
          for (const operand of undecided) this.#assert(operand, true);
        }
        return;
      }
    }
  }
}
