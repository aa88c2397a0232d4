import type { Problem } from "./problem.ts";
import type { Place } from "./scenario.ts";

/** Most problems reported of one file; beyond it, how many more there are. */
export const PROBLEM_LIMIT = 100;

/** Gathers what is wrong with a file. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  #count = 0;

  /** Hints may be given as functions: they can be costly to find, and nobody asks for more than the limit. */
  add(place: Place | null, message: string, hint: string | (() => string)): void {
    this.#count += 1;
    if (this.#problems.length >= PROBLEM_LIMIT) return;
    this.#problems.push({ message, hint: typeof hint === "function" ? hint() : hint, place });
  }

  get empty(): boolean {
    return this.#count === 0;
  }

  /** The problems in the order of the text. */
  inOrder(): Problem[] {
    const start = (problem: Problem) => problem.place?.start ?? -1;
    const sorted = this.#problems.toSorted((a, b) => start(a) - start(b));
    const more = this.#count - sorted.length;
    if (more > 0) {
      sorted.push({
        message: `And ${more.toLocaleString("en")} more ${more === 1 ? "problem" : "problems"}`,
        hint: "Mend these first",
        place: null,
      });
    }
    return sorted;
  }
}
