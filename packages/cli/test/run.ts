import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const PROGRAM = fileURLToPath(new URL("../bin/detente.js", import.meta.url));
/** The enlargement example of the JSON contract. */
export const ENLARGEMENT = fileURLToPath(new URL("fixtures/enlargement.yaml", import.meta.url));

/** The example of worlds, margin and packages. */
export const DESIGN = fileURLToPath(new URL("../../core/test/example/design.yaml", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  /** What it reads from standard input; nothing when left out. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called with what standard output holds so far, each time there is more, and a way to send a signal. */
  readonly watch?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Sends Ctrl-C after so many milliseconds. */
  readonly interruptAfter?: number;
  /** Closes the pipe behind standard output after so many characters, as `head` does. */
  readonly readOnly?: number;
}

/** Runs the real program as people do, in a process of its own, without a terminal. */
export function detente(args: readonly string[], how: How = {}): Promise<Run> {
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", LANG: "C.UTF-8", ...how.env };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, cwd: how.cwd });
  if (how.interruptAfter !== undefined) setTimeout(() => child.kill("SIGINT"), how.interruptAfter);
  child.stdin.on("error", () => {});
  child.stdin.end(how.input ?? "");
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    stdout += part;
    if (how.readOnly !== undefined && stdout.length >= how.readOnly) child.stdout.destroy();
    how.watch?.(stdout, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding("utf8").on("data", (part) => (stderr += part));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder for the files of one test file; gone when its tests are done. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "detente-cli-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
