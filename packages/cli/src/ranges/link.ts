import { setTimeout } from "node:timers/promises";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Range } from "@detente/core/sharing";
import { Redis } from "ioredis";
import { z } from "zod";
import { Refusal } from "../exit.ts";
import { version } from "../version.ts";
import { hashOf } from "./shard.ts";

/** All keys begin so, the queue's own among them: other keys on the server are left alone. */
export const PREFIX = "detente";
export const QUEUE = "ranges";

/** Questions and what was found are kept for so many seconds after they were last touched: a week. */
const KEPT = 7 * 24 * 3600;

/** Answers that do not become others by waiting. */
const DENIED = /^(NOAUTH|WRONGPASS|NOPERM)$/;

/** Milliseconds after which a server that does not answer is asked again. */
const AGAIN_MS = 1000;

/** No question is longer than a scenario file, escaped, may be. */
const MOST_QUESTION = 2 ** 26;

/** What a worker is handed: numbers and the hash of a question that it finds on the server. */
export const JOB = z.strictObject({
  detente: z.string().max(64),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  from: z.number().int().min(0),
  to: z.number().int().min(1),
});
export type Job = z.infer<typeof JOB>;

/** Where a queue is: a URL with or without a password, which the environment may hold instead. */
export interface Place {
  readonly url: string;
  /** What may be printed. */
  readonly name: string;
}

export function placeOf(text: string): Place {
  const scheme = /^(redis|rediss|valkey|valkeys):\/\//.exec(text)?.[1];
  const url = scheme !== undefined && URL.canParse(text) ? new URL(text) : null;
  if (!url) throw new Refusal("a queue is redis://HOST:PORT, or rediss://… with TLS");
  const isSafe = scheme === "rediss" || scheme === "valkeys";
  const name = `${isSafe ? "rediss" : "redis"}://${url.host}${url.pathname.replace(/^\/$/, "")}`;
  return { url: text.replace(/^[a-z]+/, isSafe ? "rediss" : "redis"), name };
}

/**
 * The questions on a server and what has been found of them. Everything is keyed by the hash of version, scenario and question, and by range:
 * who finds a range twice writes the same twice.
 */
export class Link {
  readonly redis: Redis;
  readonly place: Place;

  private constructor(redis: Redis, place: Place) {
    this.redis = redis;
    this.place = place;
  }

  /** Connects; where the server does not answer, `patient` is told why, and waits. Throws {@link Refusal} where there is no use in that. */
  static async to(place: Place, patient?: (why: string) => void): Promise<Link> {
    const { DETENTE_QUEUE_USER: username, DETENTE_QUEUE_PASSWORD: password } = process.env;
    const redis = new Redis(place.url, {
      ...(username !== undefined && { username }),
      ...(password !== undefined && { password }),
      lazyConnect: true,
      // Blocking commands wait for as long as it takes, through any restart of the server.
      maxRetriesPerRequest: null,
      retryStrategy: (times) => Math.min(100 * times, 2000),
    });
    const link = new Link(redis, place);
    redis.on("error", () => {});
    for (;;) {
      const failure = await link.#reach();
      if (failure === null) return link;
      const why = `cannot reach the queue at ${place.name}: ${failure}`;
      if (!patient || DENIED.test(failure)) {
        link.close();
        throw new Refusal(why);
      }
      patient(why);
      await setTimeout(AGAIN_MS);
    }
  }

  /** Null once the server answers, or what kind of error keeps it from that: the whole message may tell of the URL. */
  async #reach(): Promise<string | null> {
    const { promise, reject } = Promise.withResolvers<never>();
    this.redis.once("error", reject);
    try {
      await Promise.race([this.redis.ping(), promise]);
      return null;
    } catch (error) {
      const { code, message, name } = error as NodeJS.ErrnoException;
      return code ?? /^[A-Z]{4,}/.exec(message)?.[0] ?? name;
    } finally {
      this.redis.off("error", reject);
      // One of them may fail after the other.
      promise.catch(() => {});
    }
  }

  close(): void {
    this.redis.disconnect();
  }

  /** What tells a question from any other, and from the same to another version. */
  hash(question: string): string {
    return hashOf(`${version()}\n${question}`);
  }

  /** Puts a question there; its hash. To `resume`, it must be there. */
  async put(question: string, resume: boolean): Promise<string> {
    const hash = this.hash(question);
    if (resume && (await this.redis.exists(keyOf("question", hash))) === 0) {
      throw new Refusal(
        `there is nothing to resume at ${this.place.name}`,
        "the same file, flags and version find it; without --resume it begins anew",
      );
    }
    await this.redis.set(keyOf("question", hash), question, "EX", KEPT);
    await this.redis.del(keyOf("refused", hash));
    return hash;
  }

  /** The question of a hash; null where it is not there any more, or not what its hash says. */
  async question(hash: string): Promise<string | null> {
    const key = keyOf("question", hash);
    if ((await this.redis.strlen(key)) > MOST_QUESTION) return null;
    const question = await this.redis.get(key);
    return question !== null && this.hash(question) === hash ? question : null;
  }

  /** Keeps what a range has found, unless the question has been cleared. */
  async keep(hash: string, range: Range, found: Uint8Array, milliseconds: number): Promise<void> {
    if ((await this.redis.expire(keyOf("question", hash), KEPT)) === 0) return;
    const head = Buffer.alloc(8);
    head.writeDoubleLE(milliseconds);
    const key = keyOf("found", hash);
    await this.redis
      .multi()
      .hset(key, fieldOf(range), Buffer.concat([head, deflateRawSync(found)]))
      .expire(key, KEPT)
      .exec();
  }

  async has(hash: string, range: Range): Promise<boolean> {
    return (await this.redis.hexists(keyOf("found", hash), fieldOf(range))) === 1;
  }

  /** Which ranges have been found. */
  async ranges(hash: string): Promise<Range[]> {
    const fields = await this.redis.hkeys(keyOf("found", hash));
    return fields.flatMap((field) => {
      const [, from, to] = /^([0-9]{1,16})-([0-9]{1,16})$/.exec(field) ?? [];
      return from === undefined ? [] : [{ from: Number(from), to: Number(to) }];
    });
  }

  /** What a range has found, of at most so many bytes, and how long that took; null where it is damaged. */
  async found(
    hash: string,
    range: Range,
    most: number,
  ): Promise<{ found: Uint8Array; milliseconds: number } | null> {
    const packed = await this.redis.hgetBuffer(keyOf("found", hash), fieldOf(range));
    if (!packed || packed.length < 8) return null;
    try {
      const found = inflateRawSync(packed.subarray(8), { maxOutputLength: Math.max(1, most) });
      return { found, milliseconds: packed.readDoubleLE(0) };
    } catch {
      return null;
    }
  }

  /** Lets go of what a range has found. */
  async drop(hash: string, range: Range): Promise<void> {
    await this.redis.hdel(keyOf("found", hash), fieldOf(range));
  }

  /** Why no worker can do a range of a question; whoever asks reads it. */
  async refuse(hash: string, why: string): Promise<void> {
    await this.redis.set(keyOf("refused", hash), why.slice(0, 1000), "EX", KEPT);
  }

  async refusal(hash: string): Promise<string | null> {
    return await this.redis.get(keyOf("refused", hash));
  }

  /** Clears a question and all that was found of it; whether it was there. */
  async clear(hash: string): Promise<boolean> {
    const keys = ["question", "found", "refused"].map((kind) => keyOf(kind, hash));
    return (await this.redis.del(...keys)) > 0;
  }
}

function keyOf(kind: string, hash: string): string {
  return `${PREFIX}:${kind}:${hash}`;
}

function fieldOf({ from, to }: Range): string {
  return `${from}-${to}`;
}
