import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Refusal } from "../exit.ts";
import { readInput } from "../input.ts";
import { CHECKOUT, PACKAGE } from "../installation.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";
import { fixedDocument, type ServedDocument, type Serving, serveStudio, type Workbench } from "../studio.ts";

/** Always the same, since what a browser keeps belongs to an address. */
const PORT = 4848;

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
  readonly links?: string;
  readonly open: boolean;
}

/** Serves the workbench until Ctrl-C, with FILE in it if one is given. */
export async function studio(
  session: Session,
  file: string | undefined,
  options: StudioOptions,
): Promise<void> {
  const document = file === undefined ? null : await documentOf(file);
  const links = linksTo(options.links ?? process.env.DETENTE_STUDIO_URL);
  const folder = await findBuild(session);
  const workbench = await serve(session, folder, { document, links }, options.port);
  const url = document === null ? workbench.url : `${workbench.url}#/served/verdict?key=${workbench.key}`;
  await session.output.lines([`The studio is at ${url}`, "Nothing leaves this machine. Ctrl-C stops it."]);
  const page = options.open ? await openBrowser(url) : null;
  await new Promise<void>((resolve) => {
    if (session.signal.aborted) resolve();
    session.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  // At once: little time is left.
  if (page !== null) rmSync(page, { recursive: true, force: true });
  await workbench.close();
}

/** The address of a studio that others can open, as links need it. */
function linksTo(text: string | undefined): string | null {
  if (text === undefined || text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Refusal(`${clean(text)} is no address of a web page`, "such as https://example.org/studio/");
  url.hash = "";
  return url.href;
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
  // The library's scenarios are not the reader's to change.
  return { name: basename(path), path, writable: path === file, read };
}

async function serve(
  session: Session,
  folder: string,
  serving: Serving,
  port: number | undefined,
): Promise<Workbench> {
  try {
    return await serveStudio(folder, { ...serving, port: port ?? PORT });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const reason = code === "EADDRINUSE" ? "is in use" : "may not be used";
    if (port !== undefined) throw new Refusal(`port ${port} ${reason}`, "name another with --port, or none");
    session.note(
      `Port ${PORT} ${reason}, so this is another. What a browser has kept under ${PORT} is not seen under it.`,
    );
    return serveStudio(folder, serving);
  }
}

/**
 * Opens a browser by way of a page in a folder of the user's own, which it returns: a program's arguments are seen by every user of
 * the machine, and the address may hold the key.
 */
async function openBrowser(url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "detente-"));
  const page = join(folder, "studio.html");
  await writeFile(
    page,
    `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${url}"><title>Detente</title>`,
    { mode: 0o600 },
  );
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", page]
      : process.platform === "win32"
        ? ["explorer", page]
        : ["xdg-open", pathToFileURL(page).href];
  const child = spawn(command ?? "", args, { stdio: "ignore", detached: true });
  // No browser to open: the address has been printed.
  child.on("error", () => {});
  child.unref();
  return folder;
}
