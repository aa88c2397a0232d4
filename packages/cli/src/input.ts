import { open } from "node:fs/promises";
import { basename } from "node:path";
import { nearest } from "@detente/core/authoring";
import { Refusal, reasonOf } from "./exit.ts";
import { libraryScenarios } from "./library.ts";
import { clean } from "./report/width.ts";

/** Larger files are refused before they are read. */
export const INPUT_LIMIT = 16 * 1024 * 1024;

export interface Input {
  /** As problems name it: the path, or `-` for standard input. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Whether the path is the person's own, and not the library's. */
  readonly isOwn: boolean;
  readonly bytes: Uint8Array;
}

/**
 * Reads what FILE names: a path, `-` for standard input, or the id of a scenario in the library. A path that
 * exists wins over an id. Throws {@link Refusal} where there is nothing readable of a sensible size.
 */
export async function readInput(file: string): Promise<Input> {
  if (file === "-") {
    return { name: "-", path: null, isOwn: false, bytes: await gather(process.stdin, "standard input") };
  }
  if (file === "" || file.includes("\0"))
    throw new Refusal("the file's name is empty or holds a NUL character");
  const read = await readPath(file);
  if (read !== null) return { name: file, path: file, isOwn: true, bytes: read };

  const library = libraryScenarios();
  const path = library.get(file);
  if (path !== undefined) {
    const bytes = await readPath(path);
    if (bytes !== null) return { name: path, path, isOwn: false, bytes };
  }
  throw missing(file, library);
}

/** Null when there is no such file. A directory counts as missing when the library has a scenario of that name. */
async function readPath(path: string): Promise<Uint8Array | null> {
  const name = clean(path);
  try {
    await using file = await open(path, "r");
    const stat = await file.stat();
    if (stat.isDirectory()) {
      if (libraryScenarios().has(path)) return null;
      throw new Refusal(`${name} is a directory, not a scenario file`);
    }
    if (stat.size > INPUT_LIMIT) throw tooLarge(name);
    return await gather(file.createReadStream({ autoClose: false }), name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new Refusal(`cannot read ${name}: ${reasonOf(error)}`);
  }
}

async function gather(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > INPUT_LIMIT) throw tooLarge(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(name: string): Refusal {
  return new Refusal(`${name} is larger than ${INPUT_LIMIT / 1024 / 1024} MiB, the most a file may hold`);
}

function missing(file: string, library: ReadonlyMap<string, string>): Refusal {
  const name = clean(file);
  const near = nearest(basename(file).replace(/\.ya?ml$/, ""), library.keys());
  if (near !== null)
    return new Refusal(`there is no file ${name}`, `did you mean ${near}, from the library?`);
  const ids = [...library.keys()];
  return new Refusal(
    `there is no file ${name}, and no scenario of that name in the library`,
    ids.length === 0 ? null : `the library has ${ids.join(", ")}`,
  );
}
