import { setTimeout } from "node:timers/promises";
import type { AnalysisId } from "@detente/core";
import {
  type Gathering,
  type Pace,
  type Range,
  type Ranged,
  Rationing,
  type Share,
  writeQuestion,
} from "@detente/core/sharing";
import { Queue } from "bullmq";
import { Refusal } from "../exit.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";
import { version } from "../version.ts";
import { type Job, Link, PREFIX, placeOf, QUEUE } from "./link.ts";
import type { Source } from "./sharing.ts";

/** Milliseconds that a worker is to take for a range. */
const RANGE_MS = 3000;

/** Milliseconds between looks at what has been found. */
const LOOK_MS = 100;

/** Milliseconds after which ranges that are still out are put into the queue again, lest a server has lost them. */
const AGAIN_MS = 5000;

/** Ranges that wait for workers, besides one for each that is being worked on. */
const AHEAD = 8;

/** Workers that take ranges from a queue go through what splits into some. */
export function amongWorkers(session: Session, source: Source, url: string, resume: boolean): Share {
  return (ranged, asked, pace) =>
    withQueue(url, async (link, queue) => {
      const question = writeQuestion(source, asked);
      const gathering = ranged.gather();
      const hash = await link.put(question, resume);
      const asking = new Asking(link, queue, hash, ranged, gathering);
      const kept = () => session.note("what has been found is kept: the same command goes on from there");
      pace.signal?.addEventListener("abort", kept);
      try {
        await asking.goThrough(pace);
      } finally {
        pace.signal?.removeEventListener("abort", kept);
      }
      return await ranged.answer(gathering.pack());
    });
}

/** Clears a question: what waits in the queue, and what has been found. */
export async function clear(
  session: Session,
  source: Source,
  url: string,
  asked: { readonly analysis: AnalysisId; readonly query: object },
): Promise<void> {
  await withQueue(url, async (link, queue) => {
    const hash = link.hash(writeQuestion(source, asked));
    const wasThere = await link.clear(hash);
    await unqueue(queue, hash);
    session.note(wasThere ? "cleared" : "there was nothing of this question to be cleared");
  });
}

async function withQueue<T>(url: string, use: (link: Link, queue: Queue<Job>) => Promise<T>): Promise<T> {
  const link = await Link.to(placeOf(url));
  const queue = new Queue<Job>(QUEUE, { connection: link.redis, prefix: PREFIX });
  // The link tells of errors.
  queue.on("error", () => {});
  try {
    return await use(link, queue);
  } finally {
    await queue.close().catch(() => {});
    link.close();
  }
}

/** Takes out what waits of a question. */
async function unqueue(queue: Queue<Job>, hash: string): Promise<void> {
  const waiting = await queue.getJobs(["waiting", "delayed", "prioritized"]);
  for (const job of waiting) {
    // Jobs of others may be anything.
    if (job?.id?.startsWith(`${hash}-`)) await job.remove().catch(() => {});
  }
}

/** One question, from the side of whoever asks. */
class Asking {
  readonly #link: Link;
  readonly #queue: Queue<Job>;
  readonly #hash: string;
  readonly #ranged: Ranged<unknown>;
  readonly #gathering: Gathering;
  /** The most bytes that a range can find. */
  readonly #most: number;
  /** What is in the queue or with a worker. */
  readonly #out = new Map<string, Range>();
  readonly #seen = new Set<string>();

  constructor(link: Link, queue: Queue<Job>, hash: string, ranged: Ranged<unknown>, gathering: Gathering) {
    this.#link = link;
    this.#queue = queue;
    this.#hash = hash;
    this.#ranged = ranged;
    this.#gathering = gathering;
    this.#most = gathering.pack().length;
  }

  /** Puts ranges into the queue and takes in what they find, until there is enough. */
  async goThrough(pace: Pace): Promise<void> {
    const { what, items } = this.#ranged;
    await unqueue(this.#queue, this.#hash);
    await this.#collect(null);
    const before = this.#gathering.count;
    const started = performance.now();
    const rationing = new Rationing(this.#gathering.missing());
    let again = started + AGAIN_MS;
    let workers = 0;
    let ahead = AHEAD;
    while (!this.#gathering.isEnough) {
      pace.signal?.throwIfAborted();
      const refusal = await this.#link.refusal(this.#hash);
      if (refusal !== null) throw new Refusal(`a worker cannot do this: ${clean(refusal)}`);
      await this.#collect(rationing);
      if (performance.now() > again) {
        await this.#enqueue([...this.#out.values()]);
        workers = await this.#queue.getWorkersCount();
        ahead = AHEAD + (await this.#queue.getActiveCount());
        again = performance.now() + AGAIN_MS;
      }
      const next: Range[] = [];
      while (this.#out.size < ahead) {
        const range = rationing.next(RANGE_MS);
        if (!range) break;
        if (this.#gathering.missing(range).length === 0) continue;
        this.#out.set(idOf(this.#hash, range), range);
        next.push(range);
      }
      await this.#enqueue(next);
      const rate = (1000 * (this.#gathering.count - before)) / (performance.now() - started);
      const by = rate === 0 ? "" : `, ${workers || "some"} workers, ${rate.toPrecision(2)} a second`;
      pace.report(rate === 0 ? `${what}, waiting for workers` : `${what}${by}`, this.#gathering.count, items);
      await setTimeout(LOOK_MS, undefined, pace.signal && { signal: pace.signal }).catch(() => {});
    }
  }

  /** Takes in what has been found since the last look. */
  async #collect(rationing: Rationing | null): Promise<void> {
    const ranges = await this.#link.ranges(this.#hash);
    for (const range of ranges.sort((a, b) => a.from - b.from)) {
      const id = idOf(this.#hash, range);
      if (this.#seen.has(id)) continue;
      this.#seen.add(id);
      const { from, to } = range;
      // What an earlier asking has left may be cut otherwise.
      const isNew = from < to && this.#gathering.missing(range)[0]?.to === to;
      if (isNew && this.#gathering.missing(range)[0]!.from === from) {
        const kept = await this.#link.found(this.#hash, range, this.#most);
        try {
          this.#gathering.add(range, kept!.found);
          rationing?.took(range, kept!.milliseconds);
        } catch {
          // Whatever this is, no worker has found it: one will.
          await this.#link.drop(this.#hash, range);
          this.#seen.delete(id);
          continue;
        }
      }
      this.#out.delete(id);
    }
    for (const [id, range] of this.#out) {
      if (this.#gathering.missing(range).length === 0) this.#out.delete(id);
    }
  }

  /** What is there already, by its id, is not put there again. */
  async #enqueue(ranges: readonly Range[]): Promise<void> {
    if (ranges.length === 0) return;
    await this.#queue.addBulk(
      ranges.map((range) => ({
        name: "range",
        data: { detente: version(), hash: this.#hash, ...range },
        opts: {
          jobId: idOf(this.#hash, range),
          // What fails is told of by the worker, at once or after some tries.
          attempts: 2 ** 30,
          backoff: { type: "fixed", delay: 500 },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    );
  }
}

function idOf(hash: string, { from, to }: Range): string {
  return `${hash}-${from}-${to}`;
}
