import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_PLAN, randomScenario } from "./scenario.ts";

const PROGRAM = fileURLToPath(new URL("../packages/cli/bin/detente.js", import.meta.url));

const SECTIONS = ["Europe", "Asia", "Trade", "Commons"];

/** Milliseconds that `detente site` takes for so many random studies, and once more after one has changed. */
export async function magazineTimes(
  studies: number,
  threads: number,
): Promise<{ readonly first: number; readonly rebuilt: number }> {
  const home = mkdtempSync(join(tmpdir(), "detente-magazine-"));
  try {
    mkdirSync(join(home, "in"));
    const file = (k: number) => join(home, "in", `study_${k}.yaml`);
    for (let k = 0; k < studies; k++) {
      const plan = { ...DEFAULT_PLAN, frameworks: 4, lenses: 2, seed: k + 1 };
      const month = String((k % 12) + 1).padStart(2, "0");
      const more = `date: ${2000 + (k % 25)}-${month}-01\nsection: ${SECTIONS[k % SECTIONS.length]}\ntags: [tag ${k % 40}]\n`;
      writeFileSync(file(k), randomScenario(plan) + more);
    }
    const first = await build(home, threads);
    appendFileSync(file(0), "summary: Changed.\n");
    return { first, rebuilt: await build(home, threads) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function build(home: string, threads: number): Promise<number> {
  const start = performance.now();
  const args = [
    "site",
    "in",
    "--out",
    "out",
    "--address",
    "https://example.org/",
    "--threads",
    String(threads),
  ];
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: home,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`detente site ended with ${code}`);
  return performance.now() - start;
}
