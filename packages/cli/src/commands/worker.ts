import { availableParallelism } from "node:os";
import { UnrecoverableError, WaitingError, Worker } from "bullmq";
import { Refusal } from "../exit.ts";
import { Pool } from "../pool.ts";
import { JOB, type Job, Link, PREFIX, placeOf, QUEUE } from "../ranges/link.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";
import { version } from "../version.ts";

interface WorkerOptions {
  readonly queue?: string;
  readonly threads?: number;
  readonly lock?: number;
  readonly quiet?: boolean;
}

/** Times that a range may fail for reasons that are not its own before whoever asks is told. */
const TRIES = 5;

/** As often as it takes. */
const ANY_NUMBER = 2 ** 30;

/** Takes ranges from a queue and finds what they find. Ends when it is stopped; SIGTERM lets it finish what it has begun. */
export async function worker(session: Session, options: WorkerOptions): Promise<void> {
  if (options.queue === undefined) throw new Refusal("a worker needs a queue", "--queue redis://HOST:PORT");
  const say = (text: string) => {
    if (options.quiet !== true) session.note(text);
  };
  let told = "";
  const once = (text: string) => {
    if (text !== told) say(text);
    told = text;
  };
  const link = await Link.to(placeOf(options.queue), once);
  const pool = new Pool(options.threads ?? availableParallelism());
  const lock = 1000 * (options.lock ?? 30);
  const { promise: stopped, resolve, reject } = Promise.withResolvers<void>();
  // Ranges are found on threads: this one stays free to renew their locks.
  const taking = new Worker<Job>(
    QUEUE,
    async (job, token) => {
      const { success, data } = JOB.safeParse(job.data);
      if (!success || data.to <= data.from) throw new UnrecoverableError("this is no range of a question");
      if (data.detente !== version()) {
        await job.moveToWait(token);
        reject(
          new Refusal(
            `the queue holds work for detente ${clean(data.detente)}; this is ${version()}`,
            "workers and whoever asks need the same version; the work is left for others",
          ),
        );
        throw new WaitingError();
      }
      await work(link, pool, data, job.attemptsMade, session.signal);
    },
    {
      connection: link.redis,
      prefix: PREFIX,
      concurrency: pool.threads,
      lockDuration: lock,
      stalledInterval: lock / 2,
      maxStalledCount: ANY_NUMBER,
      drainDelay: 1,
      runRetryDelay: 1000,
    },
  );
  // Connections tell of theirs; a lock lost to a stop or a restart is another worker's by now.
  taking.on("error", () => {});
  say(`taking ranges from ${link.place.name} on ${pool.threads} threads`);
  process.once("SIGTERM", () => resolve());
  session.signal.addEventListener("abort", () => reject(session.signal.reason));
  try {
    await stopped;
    await taking.close();
  } finally {
    await taking.close(true).catch(() => {});
    await pool.close();
    link.close();
  }
}

/** Finds what a range finds, and keeps it. */
async function work(
  link: Link,
  pool: Pool,
  { hash, from, to }: Job,
  failed: number,
  signal: AbortSignal,
): Promise<void> {
  const range = { from, to };
  const question = await link.question(hash);
  // Cleared, or found by another.
  if (question === null || (await link.has(hash, range))) return;
  const started = performance.now();
  try {
    const memory = process.availableMemory() / pool.threads;
    const found = (await pool.run({ question, range, memory }, signal)) as Uint8Array;
    await link.keep(hash, range, found, performance.now() - started);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === "LimitExceeded" || error instanceof Refusal) {
      await link.refuse(hash, message);
      throw new UnrecoverableError(message);
    }
    if (failed + 1 >= TRIES) await link.refuse(hash, `${name}: ${message}`);
    throw error;
  }
}
