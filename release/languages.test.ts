import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

// The programs of docs/how-to/python-and-r.md, where somebody is there to run them.

const run = promisify(execFile);
const TOP = join(import.meta.dirname, "..");
const PAGE = readFileSync(join(TOP, "docs/how-to/python-and-r.md"), "utf8");

const programIn = (language: string) => PAGE.match(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``))![1]!;
const answers = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

describe("a program reads results", () => {
  test.runIf(answers("python3", "--version"))("in Python", async () => {
    const { stdout } = await run("python3", ["-c", programIn("python")], { cwd: TOP });
    expect(stdout).toContain("{'id': 'withdrawal', 'signable': True, 'kept': True, 'safe': ['us', 'ussr']}");
    expect(stdout).toMatch(/\{'id': 'istanbul', 'signable': 0\.\d+, 'kept': 0\.\d+, 'safe': 0\.\d+\}/);
  });

  test.runIf(answers("Rscript", "-e", "library(jsonlite)"))("in R", async () => {
    const { stdout } = await run("Rscript", ["-e", programIn("r")], { cwd: TOP });
    expect(stdout).toMatch(/withdrawal +TRUE +TRUE/);
  });
});
