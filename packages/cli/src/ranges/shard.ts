import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { partOf, type Range } from "@detente/core/sharing";
import { Refusal, reasonOf } from "../exit.ts";
import { clean } from "../report/width.ts";
import { version } from "../version.ts";
import { writeWhole } from "../writing.ts";

/** Which of how many parts, counted from 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** What a part of a question has found, as its file tells it. */
export interface Shard {
  readonly detente: string;
  readonly question: string;
  readonly part: Part;
  readonly items: number;
  readonly range: Range;
  readonly found: Uint8Array;
}

/** A shard and where it was read. */
export interface ShardFile extends Shard {
  readonly path: string;
}

/** What tells a question, or what was found, from any other. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

const PREFIX = "detente-";

/** A question is cut into no more. */
const MOST_PARTS = 999_999_999;

/** By the hash of the scenario with the question, and the range. */
export function shardName(question: string, { from, to }: Range): string {
  return `${PREFIX}${hashOf(question).slice(0, 16)}-${from}-${to}.json`;
}

/** Writes a shard; where. */
export async function writeShard(directory: string, shard: Shard): Promise<string> {
  const path = join(directory, shardName(shard.question, shard.range));
  const packed = deflateRawSync(shard.found).toString("base64");
  const document = { ...shard, found: packed, sha256: hashOf(shard.found) };
  await writeWhole(path, `${JSON.stringify(document)}\n`);
  return path;
}

/** Shards of one file or folder; other files in a folder are left alone. */
export async function readShards(place: string): Promise<ShardFile[]> {
  try {
    if (!(await stat(place)).isDirectory()) return [await readShard(place)];
    const names = (await readdir(place)).filter((name) => name.startsWith(PREFIX) && name.endsWith(".json"));
    const shards: ShardFile[] = [];
    for (const name of names.sort()) shards.push(await readShard(join(place, name)));
    return shards;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`cannot read ${clean(place)}: ${reasonOf(error)}`);
  }
}

/** The shard in a file. Throws {@link Refusal} where it is none, or damaged. */
export async function readShard(path: string): Promise<ShardFile> {
  const broken = (why: string) =>
    new Refusal(`${clean(path)} is no shard: ${why}`, "write it again with --shard, or take it away");
  const document = parsed(await readFile(path, "utf8"));
  if (document === null) throw broken("it is damaged");
  const { detente, question, part, items, range, found, sha256 } = document;
  if (detente !== version()) {
    throw new Refusal(
      `${clean(path)} was written by detente ${clean(String(detente))}; this is ${version()}`,
      "all shards and the merge need the same version",
    );
  }
  const numbers = [part?.number, part?.of, items, range?.from, range?.to];
  if (typeof question !== "string" || typeof found !== "string" || !numbers.every(Number.isSafeInteger)) {
    throw broken("it is damaged");
  }
  const told = partOf(items as number, part!.number!, part!.of!);
  if (part!.of! > MOST_PARTS || told.from !== range!.from || told.to !== range!.to)
    throw broken("its part and its items do not fit");
  const bytes = inflated(found);
  if (bytes === null || hashOf(bytes) !== sha256) throw broken("what it found is damaged");
  return { detente, question, part, items, range, found: bytes, path } as ShardFile;
}

/** Keys of a shard's file, none of which need be there. */
type Document = { readonly [key in keyof Shard]?: unknown } & {
  readonly part?: Partial<Part>;
  readonly range?: Partial<Range>;
  readonly sha256?: unknown;
};

function parsed(text: string): Document | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/** What no range can find is not unpacked. */
const MOST_BYTES = 2 ** 32;

function inflated(packed: string): Uint8Array | null {
  try {
    return inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: MOST_BYTES - 1 });
  } catch {
    return null;
  }
}
