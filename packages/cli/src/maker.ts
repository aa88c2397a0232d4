import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Changes whenever what makes pages does: this program, the pages' package and the engine to the letter, what they are built with by
 * version. What was kept under another is made anew, so that nobody has to take it away by hand.
 */
export async function makerKey(): Promise<string> {
  const modules = ["#main", "@detente/brief", "@detente/core"].map((name) => import.meta.resolve(name));
  const manifests = await Promise.all(modules.map(dependencies));
  const folders = modules.map((address) => dirname(fileURLToPath(address)));
  return createHash("sha256")
    .update(JSON.stringify([process.version, manifests, await contentKey(folders)]))
    .digest("hex");
}

/** Changes with the programs in folders and below them, wherever these are. */
export async function contentKey(folders: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter(({ name }) => /\.[jt]s$/.test(name) && !/\.test\.ts$/.test(name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
    for (const path of paths) hash.update(JSON.stringify([path, await readFile(join(folder, path), "utf8")]));
  }
  return hash.digest("hex");
}

/** The versions of all that a module's package depends on. */
async function dependencies(module: string): Promise<readonly string[]> {
  const own = findPackageJSON(module)!;
  const names = Object.keys((await manifest(own)).dependencies ?? {});
  return Promise.all(
    names.map(async (name) => `${name}@${(await manifest(findPackageJSON(name, own)!)).version}`),
  );
}

async function manifest(
  path: string,
): Promise<{ version: string; dependencies?: Readonly<Record<string, string>> }> {
  return JSON.parse(await readFile(path, "utf8"));
}
