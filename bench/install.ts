import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pack, stage } from "../release/stage.ts";

const run = promisify(execFile);

/** The way from tarballs to a first verdict, in milliseconds. */
export interface Way {
  /** npm puts them and what they need into an empty folder; what comes from the registry is in its cache. */
  readonly install: number;
  readonly verdict: number;
}

/** Goes that way some times in folders of their own; `fetching` is how much longer npm takes where its cache is empty. */
export async function install(times: number): Promise<{ ways: Way[]; fetching: number }> {
  const folder = await mkdtemp(join(tmpdir(), "detente-install-"));
  try {
    await stage();
    const tarballs = (await pack(folder)).map(({ path }) => path);
    const inHome = async (name: string, ...more: string[]) => {
      const cwd = join(folder, name);
      await mkdir(cwd);
      await writeFile(join(cwd, "package.json"), '{ "private": true }');
      const options = ["--no-audit", "--no-fund", "--cache", join(folder, "cache"), ...more];
      const install = await took(() => run("npm", ["install", ...options, ...tarballs], { cwd }));
      const verdict = await took(() =>
        run("npx", ["--no", "--", "detente", "analyze", "ukraine_2025"], { cwd }),
      );
      return { install, verdict };
    };
    const fetched = await inHome("fetched");
    const ways: Way[] = [];
    for (let time = 0; time < times; time++) ways.push(await inHome(`cached-${time}`, "--offline"));
    return { ways, fetching: fetched.install - ways[0]!.install };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `detente analyze` on scenarios of the library, each in a process of its own; milliseconds by scenario. */
export async function analyzeEach(scenarios: readonly string[]): Promise<{ [scenario: string]: number }> {
  const program = join(import.meta.dirname, "../packages/cli/bin/detente.js");
  const times: { [scenario: string]: number } = {};
  for (const id of scenarios) times[id] = await took(() => run(process.execPath, [program, "analyze", id]));
  return times;
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
