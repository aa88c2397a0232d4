import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that tests need and npm does not bring. */
export interface Needed {
  /** Who needs what, for people: "The browser tests need Chromium". */
  readonly what: string;
  /** Environment variable that may name it. */
  readonly variable: string;
  readonly names: readonly string[];
  /** Debian's packages, any of which has it. */
  readonly packages: readonly string[];
}

/** What the variable names, or what is installed, or Debian's, which root may install. */
export function findProgram({ what, variable, names, packages }: Needed): string {
  const named = process.env[variable];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which is not there.`);
  }
  const installed = onPath(names);
  if (installed !== undefined) return installed;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    install(packages);
    const now = onPath(names);
    if (now !== undefined) return now;
  }
  throw new Error(`${what}: install it, or name its program in ${variable}.`);
}

/** Where none of them can be had, there is none. Test files side by side may want to install at once, and only one of them can. */
function install(packages: readonly string[]): void {
  const apt = (...words: string[]) =>
    spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=90", ...words], {
      stdio: "ignore",
      // A server is started by whoever needs it.
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
    }).status === 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    apt("update");
    if (packages.some((name) => apt("install", "--yes", "--no-install-recommends", name))) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
}

const ATTEMPTS = 3;
const PAUSE_MS = 5000;

function onPath(names: readonly string[]): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
