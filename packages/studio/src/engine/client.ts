import type { FromWorker, Progress, Question, Questions, ToWorker } from "./protocol.ts";

/** The engine could not answer: a limit, or a defect of ours. */
export class EngineFailure extends Error {
  readonly kind: "limit" | "defect";
  constructor(message: string, kind: "limit" | "defect") {
    super(message);
    this.name = "EngineFailure";
    this.kind = kind;
  }
}

interface Pending {
  readonly message: ToWorker;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
  readonly part: ((part: never) => void) | undefined;
  cancelledAt: ReturnType<typeof setTimeout> | undefined;
}

/** How long a cancelled computation may take to notice before its worker is ended. */
const PATIENCE = 400;

/**
 * The engine in its worker, as questions and answers. Questions are self-contained, so that a worker that crashes or
 * does not heed a cancellation is replaced and what still waits is asked again.
 */
export class Engine {
  #worker: Worker | null = null;
  readonly #spawn: () => Worker;
  readonly #pending = new Map<number, Pending>();
  #next = 1;

  constructor(spawn: () => Worker) {
    this.#spawn = spawn;
  }

  /** Rejects with `signal.reason` when cancelled, with {@link EngineFailure} when it cannot be answered. */
  ask<Q extends Question>(
    question: Q,
    ask: Questions[Q]["ask"],
    options: {
      signal?: AbortSignal | undefined;
      progress?: (progress: Progress) => void;
      /** Given what can be said before the whole answer. */
      part?: (part: Questions[Q]["answer"]) => void;
    } = {},
  ): Promise<Questions[Q]["answer"]> {
    const { signal, progress, part } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const message: ToWorker = { id, question, ask };
      this.#pending.set(id, { message, resolve, reject, progress, part, cancelledAt: undefined });
      signal?.addEventListener("abort", () => this.#cancel(id, signal.reason), { once: true });
      this.#post(message);
    });
  }

  /** Starts the worker where none is running, so that it is there by the time it is asked. */
  start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#spawn();
    worker.onmessage = (event: MessageEvent<FromWorker>) => this.#receive(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#crashed(event.message || "the analysis ended unexpectedly");
    };
    this.#worker = worker;
    return worker;
  }

  #post(message: ToWorker): void {
    this.start().postMessage(message);
  }

  #receive(message: FromWorker): void {
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    if ("progress" in message) {
      pending.progress?.(message.progress);
      return;
    }
    if ("part" in message) {
      pending.part?.(message.part as never);
      return;
    }
    clearTimeout(pending.cancelledAt);
    this.#pending.delete(message.id);
    if ("answer" in message) pending.resolve(message.answer as never);
    else if (message.kind !== "cancelled") pending.reject(new EngineFailure(message.failure, message.kind));
  }

  #cancel(id: number, reason: unknown): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    pending.reject(reason);
    this.#worker?.postMessage({ id, cancel: true } satisfies ToWorker);
    pending.cancelledAt = setTimeout(() => {
      this.#pending.delete(id);
      this.#replace();
    }, PATIENCE);
  }

  /** A new worker, asked again what the old one still owed. */
  #replace(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const [id, pending] of this.#pending) {
      if (pending.cancelledAt === undefined) this.#post(pending.message);
      else {
        clearTimeout(pending.cancelledAt);
        this.#pending.delete(id);
      }
    }
  }

  #crashed(message: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    const owed = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of owed) {
      clearTimeout(pending.cancelledAt);
      pending.reject(new EngineFailure(`The engine stopped: ${message}`, "defect"));
    }
  }

  /** Ends the worker as a crash would; for tests of what the page does then. */
  crash(): void {
    this.#crashed("ended on request");
  }
}

export const engine = new Engine(
  () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "detente engine" }),
);
