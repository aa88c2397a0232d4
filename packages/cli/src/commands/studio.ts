import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../exit.ts";
import { readInput } from "../input.ts";
import { CHECKOUT, PACKAGE } from "../installation.ts";
import type { Session } from "../session.ts";
import { fixedDocument, type ServedDocument, serveStudio } from "../studio.ts";

/** Beside the program, when published. */
const PUBLISHED = join(PACKAGE, "studio");

/** The studio's source in a checkout, and where it is built. */
const SOURCE = join(CHECKOUT, "packages/studio/");
const BUILT = join(SOURCE, "dist");

/** What a build is made of: when any of it is newer, the build is stale. */
const MADE_OF = [
  "src",
  "public",
  "index.html",
  "vite.config.ts",
  "library-plugin.ts",
  "font-plugin.ts",
  "../core/src",
  "../../scenarios",
];

interface StudioOptions {
  readonly port?: number;
  readonly open: boolean;
}

/** Serves the workbench until Ctrl-C, with FILE in it if one is given. */
export async function studio(
  session: Session,
  file: string | undefined,
  options: StudioOptions,
): Promise<void> {
  const document = file === undefined ? null : await documentOf(file);
  const folder = await findBuild(session);
  const workbench = await serve(folder, document, options.port);
  const url = document === null ? workbench.url : `${workbench.url}#/served/verdict`;
  await session.output.lines([`The studio is at ${url}`, "Nothing leaves this machine. Ctrl-C stops it."]);
  if (options.open) openBrowser(url);
  await new Promise<void>((resolve) => {
    if (session.signal.aborted) resolve();
    session.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await workbench.close();
}

/** The studio, built anew in a checkout whose source has changed since. */
async function findBuild(session: Session): Promise<string> {
  if (isBuild(PUBLISHED)) return PUBLISHED;
  const isCheckout = existsSync(join(SOURCE, "vite.config.ts"));
  const had = isBuild(BUILT);
  if (isCheckout && (!had || changedAfter(statSync(join(BUILT, "index.html")).mtimeMs))) {
    session.note(
      had ? "The studio’s source has changed; building it again…" : "Building the studio, this once…",
    );
    if (!(await build(session.signal)) && had)
      session.note("It could not be built; this is the earlier build.");
  }
  if (!isBuild(BUILT)) throw new Refusal("the studio is missing: it could not be built here");
  return BUILT;
}

function isBuild(folder: string): boolean {
  return existsSync(join(folder, "index.html"));
}

/** Whether anything that the studio is made of changed after a time, in milliseconds since 1970. */
function changedAfter(time: number): boolean {
  const isNewer = (path: string): boolean => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || path.endsWith(".test.ts")) return false;
    // A folder is newer too when something in it was deleted.
    return (
      stats.mtimeMs > time ||
      (stats.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name))))
    );
  };
  return MADE_OF.some((path) => isNewer(join(SOURCE, path)));
}

/** Builds the studio; false where that fails. */
async function build(signal: AbortSignal): Promise<boolean> {
  const vite = join(dirname(createRequire(SOURCE).resolve("vite/package.json")), "bin/vite.js");
  const child = spawn(process.execPath, [vite, "build", "--logLevel", "error"], {
    cwd: SOURCE,
    stdio: ["ignore", "ignore", "inherit"],
    signal,
  });
  const [code] = await once(child, "close");
  return code === 0;
}

async function documentOf(file: string): Promise<ServedDocument> {
  const input = await readInput(file);
  const path = input.path;
  if (path === null) return fixedDocument(input);
  const read = async () => {
    try {
      return (await readInput(path)).bytes;
    } catch {
      return null;
    }
  };
  return { name: basename(path), path, read };
}

async function serve(folder: string, document: ServedDocument | null, port: number | undefined) {
  try {
    return await serveStudio(folder, document, port);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE")
      throw new Refusal(`port ${port} is in use`, "name another with --port, or none");
    if (code === "EACCES")
      throw new Refusal(`port ${port} may not be used`, "name another with --port, or none");
    throw error;
  }
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["explorer", url]
        : ["xdg-open", url];
  const child = spawn(command ?? "", args, { stdio: "ignore", detached: true });
  // No browser to open: the address has been printed.
  child.on("error", () => {});
  child.unref();
}
