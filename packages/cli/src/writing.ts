import { randomBytes } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal, reasonOf } from "./exit.ts";
import { makeFolder } from "./folder.ts";
import { clean } from "./report/width.ts";

/** Writes a file so that it is there whole or not at all, whatever else is written at the same time. A link in its place goes, not what it leads to. */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const draft = join(dirname(path), `.${randomBytes(6).toString("hex")}~`);
  try {
    await makeFolder(dirname(path));
    await writeFile(draft, content, { mode, flag: "wx", flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw new Refusal(`cannot write ${clean(path)}: ${reasonOf(error)}`);
  }
}

/** Writes somebody's own file anew: a link to it stays one, and who may read it. */
export async function rewrite(path: string, content: string | Uint8Array): Promise<void> {
  const real = await realpath(path).catch(() => path);
  const mode = await stat(real).then(
    (stats) => stats.mode,
    () => undefined,
  );
  await writeWhole(real, content, mode);
}
