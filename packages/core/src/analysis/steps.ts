import type { Pace } from "../model/work.ts";

/** How far an analysis of several steps is, as people are told. What a step takes is not known beforehand: all count the same. */
export class Steps {
  readonly #pace: Pace;
  readonly #of: number;
  #done = 0;

  constructor(pace: Pace, of: number) {
    this.#pace = pace;
    this.#of = of;
  }

  /** The step before is done; `what` begins. */
  begin(what: string): void {
    this.#pace.report(what, this.#done++, this.#of);
  }
}
