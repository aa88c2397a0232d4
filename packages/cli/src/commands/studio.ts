import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "../exit.ts";
import { readInput } from "../input.ts";
import type { Session } from "../session.ts";
import { fixedDocument, type ServedDocument, serveStudio } from "../studio.ts";

/** Beside the program when published, else the studio's build in the checkout. */
const BUILDS = ["../../studio", "../../../studio/dist"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The studio's source in a checkout. */
const SOURCE = fileURLToPath(new URL("../../../studio/", import.meta.url));

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
  const folder = findBuild() ?? (await build(session));
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

function findBuild(): string | undefined {
  return BUILDS.find((folder) => existsSync(`${folder}/index.html`));
}

/** Builds the studio in a checkout that has not done so yet. */
async function build(session: Session): Promise<string> {
  if (existsSync(`${SOURCE}vite.config.ts`)) {
    session.note("Building the studio, this once…");
    const vite = join(dirname(createRequire(SOURCE).resolve("vite/package.json")), "bin/vite.js");
    const child = spawn(process.execPath, [vite, "build", "--logLevel", "error"], {
      cwd: SOURCE,
      stdio: ["ignore", "ignore", "inherit"],
      signal: session.signal,
    });
    await once(child, "close");
  }
  const folder = findBuild();
  if (folder === undefined) throw new Refusal("the studio is missing: it could not be built here");
  return folder;
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
