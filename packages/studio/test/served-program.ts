import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../cli/bin/detente.js");

export interface Program {
  readonly child: ChildProcess;
  /** The address that it shows. */
  readonly address: string;
  /** What it has said on standard error so far. */
  said(): string;
}

/** Starts `detente studio` with some arguments, and opens no browser. */
export function startStudio(...args: string[]): Promise<Program> {
  return start([...args, "--no-open"], process.env);
}

/** Starts it with a path on which its browser is looked for. */
export async function start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Program> {
  const child = spawn(process.execPath, [CLI, "studio", ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  let errors = "";
  child.stderr.on("data", (part) => (errors += part));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (part) => {
      said += part;
      const found = /http:\S+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
    child.on("exit", (code) => reject(new Error(`detente studio ended with ${code}: ${said}${errors}`)));
  });
  return { child, address, said: () => errors };
}
