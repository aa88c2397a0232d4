import { existsSync } from "node:fs";
import { readFile, realpath, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import { isOurs } from "@detente/brief";
import { Refusal, reasonOf } from "./exit.ts";
import { makeFolder } from "./folder.ts";
import { clean } from "./report/width.ts";
import { writeWhole } from "./writing.ts";

/** In the folder of what is built: what makes the next building short. */
export const KEPT = ".detente";

/** Which files buildings wrote. */
const LIST = `${KEPT}/pages.json`;

/** A folder that is built, and built again. Paths are within it, also where links lead. What no building wrote is left as it is. */
export class Built {
  readonly folder: string;
  readonly #home: string;
  readonly #ours: Set<string>;

  private constructor(folder: string, home: string, ours: Set<string>) {
    this.folder = folder;
    this.#home = home;
    this.#ours = ours;
  }

  static async in(folder: string): Promise<Built> {
    try {
      await makeFolder(folder);
      const ours = await record<unknown>(join(folder, LIST));
      const paths = Array.isArray(ours) ? ours.filter((path) => typeof path === "string") : [];
      return new Built(folder, await realpath(folder), new Set(paths));
    } catch (error) {
      throw new Refusal(`cannot write ${clean(folder)}: ${reasonOf(error)}`);
    }
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** What an earlier building kept; null where it kept nothing that can be read. */
  record<T>(path: string): Promise<T | null> {
    return record(join(this.folder, path));
  }

  /** Takes files as its own before any of them is written, lest an interrupted building takes them for another's. */
  async claim(paths: Iterable<string>): Promise<void> {
    const fresh = [...paths].filter((path) => !this.#ours.has(path));
    for (const path of fresh)
      if (await this.#isAnothers(path))
        throw new Refusal(
          `${clean(join(this.folder, path))} is there already, and no page that was built here`,
          "name a folder of its own with --out; this file is left as it is",
        );
    for (const path of fresh) this.#ours.add(path);
    if (fresh.length > 0) await this.replace(LIST, JSON.stringify([...this.#ours]));
  }

  /** Writes a file of its own; whether there was anything to write. */
  async write(path: string, content: string | Uint8Array): Promise<boolean> {
    if (await this.#holds(path, content)) {
      this.#ours.add(path);
      return false;
    }
    await this.claim([path]);
    await this.replace(path, content);
    return true;
  }

  /** Writes a file whatever was there, and which stays when what was built is swept. */
  async replace(path: string, content: string | Uint8Array): Promise<void> {
    if (await this.#holds(path, content)) return;
    await makeFolder(dirname(join(this.folder, path))).catch(() => {});
    if (!(await this.#isWithin(path)))
      throw new Refusal(`${clean(join(this.folder, path))} leads out of its folder`);
    await writeWhole(join(this.folder, path), content);
  }

  /** Takes away what earlier buildings wrote and is none of these. */
  async sweep(paths: Iterable<string>): Promise<void> {
    const now = new Set(paths);
    for (const path of this.#ours) {
      if (!now.has(path) && this.has(path) && (await this.#isWithin(path))) await rm(join(this.folder, path));
    }
    await this.replace(LIST, JSON.stringify([...now]));
  }

  async #holds(path: string, content: string | Uint8Array): Promise<boolean> {
    return (await read(join(this.folder, path)))?.equals(Buffer.from(content)) === true;
  }

  /** Whether a file is there that no building wrote: where their list is lost, pages tell, and the first page for what else there is. */
  async #isAnothers(path: string): Promise<boolean> {
    if (path.startsWith(`${KEPT}/`) || !this.has(path)) return false;
    const page = await read(join(this.folder, path.endsWith(".html") ? path : "index.html"));
    return page === null || !isOurs(page.toString());
  }

  async #isWithin(path: string): Promise<boolean> {
    // Where there is no way there, writing will say so.
    const real = await realpath(dirname(join(this.folder, path))).catch(() => this.#home);
    const place = relative(this.#home, real);
    return !place.startsWith("..") && !isAbsolute(place);
  }
}

/** What a file holds; null where there is none. What would keep its reader waiting is none. */
export async function read(path: string): Promise<Buffer | null> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch {
    return null;
  }
}

async function record<T>(path: string): Promise<T | null> {
  const bytes = await read(path);
  try {
    return bytes && (JSON.parse(bytes.toString()) as T);
  } catch {
    return null;
  }
}
