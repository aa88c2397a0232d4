import { Worker } from "node:worker_threads";
import { kernelName } from "../src/analysis/kernels.ts";
import type { Crew } from "../src/model/crew.ts";
import { Pace } from "../src/model/work.ts";

/** What a thread is asked, and what it answers. */
export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}
export interface Answered {
  readonly id: number;
  readonly result: unknown;
}

/** Two threads over shared memory, which every kernel is sent to, however small. A defect on one of them ends the test. */
export class TestCrew implements Crew {
  readonly memory = { shared: true };
  readonly pace = new Pace();
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #threads = [this.#start(), this.#start()];
  #asked = 0;

  run: Crew["run"] = (kernel, ...args) => {
    const name = kernelName(kernel);
    if (name === null) return this.pace.drive(kernel(...args));
    const id = this.#asked++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as (result: unknown) => void);
      this.#threads[id % this.#threads.length]!.postMessage({ id, name, args } satisfies Asked);
    });
  };

  #start(): Worker {
    const thread = new Worker(new URL("./thread.ts", import.meta.url));
    thread.unref();
    return thread.on("message", ({ id, result }: Answered) => {
      this.#waiting.get(id)!(result);
      this.#waiting.delete(id);
    });
  }
}
