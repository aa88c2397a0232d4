import { CONCEPTS, type Concept, GRADES, type StateFinding } from "@detente/core";

/** How many rows are taken before others get a turn. */
const SLICE = 8192;

/**
 * The states that a condition leaves, column by column in typed arrays (a few bytes per cell), so that a million rows
 * can be sorted and paged. Filled once from the engine's stream of findings.
 */
export class StatesTable {
  readonly #values: readonly (readonly string[])[];
  #count = 0;
  #numbers = new Float64Array(1024);
  readonly #states: Uint8Array[];
  readonly #payoffs: Uint32Array[];
  /** Bit c where the state is stable for the actor by concept c. */
  readonly #stable: Uint8Array[];
  /** 0: not assessed; else one more than the grade's rank. */
  readonly #grades: Uint8Array[];
  readonly #broken: Uint8Array[];
  #order: Uint32Array | null = null;

  /** @param values each option's values @param actors how many */
  constructor(values: readonly (readonly string[])[], actors: number) {
    this.#values = values;
    const each = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
    this.#states = each(values.length, () => new Uint8Array(1024));
    this.#payoffs = each(actors, () => new Uint32Array(1024));
    this.#stable = each(actors, () => new Uint8Array(1024));
    this.#grades = each(actors, () => new Uint8Array(1024));
    this.#broken = each(actors, () => new Uint8Array(1024));
  }

  get count(): number {
    return this.#count;
  }

  /** Takes in all findings. Rejects with the signal's reason when cancelled. */
  async fill(
    findings: AsyncIterable<StateFinding>,
    signal: AbortSignal,
    progress: (done: number) => void,
  ): Promise<void> {
    for await (const finding of findings) {
      this.#add(finding);
      if (this.#count % SLICE === 0) {
        progress(this.#count);
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      }
    }
  }

  #add(finding: StateFinding): void {
    if (this.#count === this.#numbers.length) this.#grow();
    const row = this.#count++;
    this.#numbers[row] = finding.n;
    finding.values.forEach((value, option) => {
      this.#states[option]![row] = this.#values[option]!.indexOf(value);
    });
    finding.payoffs.forEach((payoff, actor) => {
      this.#payoffs[actor]![row] = payoff;
      this.#stable[actor]![row] = (finding.stable[actor] ?? []).reduce(
        (bits, concept) => bits | (1 << CONCEPTS.indexOf(concept)),
        0,
      );
      const grade = finding.grades[actor] ?? null;
      this.#grades[actor]![row] = grade === null ? 0 : GRADES.indexOf(grade) + 1;
      // Null goes with a null grade.
      this.#broken[actor]![row] = Math.min(finding.broken[actor] ?? 0, 255);
    });
  }

  #grow(): void {
    const size = this.#numbers.length * 2;
    const numbers = new Float64Array(size);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    for (const columns of [this.#states, this.#stable, this.#grades, this.#broken])
      columns.forEach((column, index) => {
        columns[index] = new Uint8Array(size);
        columns[index].set(column);
      });
    this.#payoffs.forEach((column, index) => {
      this.#payoffs[index] = new Uint32Array(size);
      this.#payoffs[index].set(column);
    });
  }

  /** Orders the rows; states that are equal in it stay in the order of their numbers. */
  sort(column: Column, descending: boolean): void {
    if (column.kind === "number" && !descending) {
      this.#order = null;
      return;
    }
    const order = Uint32Array.from({ length: this.#count }, (_, row) => row);
    const key = this.#key(column);
    const sign = descending ? -1 : 1;
    this.#order = order.sort((a, b) => sign * (key(a) - key(b)) || a - b);
  }

  #key(column: Column): (row: number) => number {
    if (column.kind === "number") return (row) => this.#numbers[row]!;
    if (column.kind === "equilibrium") return (row) => bits(this.#equilibrium(row));
    const cells = {
      option: this.#states,
      payoff: this.#payoffs,
      stable: this.#stable,
      grade: this.#grades,
      broken: this.#broken,
    }[column.kind][column.index];
    if (cells === undefined) return () => 0;
    return column.kind === "stable" ? (row) => bits(cells[row]!) : (row) => cells[row]!;
  }

  #equilibrium(row: number): number {
    return this.#stable.reduce((held, column) => held & column[row]!, (1 << CONCEPTS.length) - 1);
  }

  /** Rows `from` to `from + count` in the present order, as findings. */
  page(from: number, count: number): StateFinding[] {
    const end = Math.min(from + count, this.#count);
    const rows: StateFinding[] = [];
    for (let index = Math.max(0, from); index < end; index++)
      rows.push(this.#finding(this.#order?.[index] ?? index));
    return rows;
  }

  #finding(row: number): StateFinding {
    return {
      n: this.#numbers[row]!,
      values: this.#states.map((column, option) => this.#values[option]![column[row]!]!),
      payoffs: this.#payoffs.map((column) => column[row]!),
      stable: this.#stable.map((column) => conceptsOf(column[row]!)),
      grades: this.#grades.map((column) => GRADES[column[row]! - 1] ?? null),
      broken: this.#broken.map((column, actor) => (this.#grades[actor]![row] === 0 ? null : column[row]!)),
    };
  }
}

export type Column =
  | { readonly kind: "number" }
  | { readonly kind: "equilibrium" }
  | { readonly kind: "option" | "payoff" | "stable" | "grade" | "broken"; readonly index: number };

function conceptsOf(held: number): Concept[] {
  return CONCEPTS.filter((_, concept) => (held & (1 << concept)) !== 0);
}

function bits(held: number): number {
  let count = 0;
  for (let rest = held; rest !== 0; rest &= rest - 1) count++;
  return count;
}
