import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "./debian.ts";
import { folder } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PROGRAM = join(ROOT, "packages/cli/bin/detente.js");
const PAGES = [
  "README.md",
  "packages/cli/README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" }).map((path) => join("docs", path)),
]
  // What the site draws of itself, and what it is made with, is nobody's prose.
  .filter((path) => path.endsWith(".md") && !/^docs\/(api|library|node_modules)\//.test(path))
  .sort();

/** Blocks of commands and what they print: ```console, then `$ command` and its output, until the next `$`. */
const BLOCK = /^```console\n([\s\S]*?)^```$/gm;

/** What the program has printed for the same arguments before, so that pages can show one report in several parts; files stay as they are. */
const cache = folder();
const SHELL = `
npm() { # run --silent generate -- …
  shift 4
  "${process.execPath}" bench/generate.ts "$@"
}
npx() {
  shift
  case " $* " in *" - "*) "${process.execPath}" "${PROGRAM}" "$@"; return;; esac
  local key; key="${cache}/$(printf '%s\\0' "$@" | cksum | tr ' ' -)"
  if [ ! -e "$key.code" ]; then
    "${process.execPath}" "${PROGRAM}" "$@" >"$key.out" 2>"$key.err"
    echo $? >"$key.code"
  fi
  cat "$key.out"
  cat "$key.err" >&2
  return "$(cat "$key.code")"
}
`;

/** GNU parallel, which one of the pages uses. */
function findParallel(): void {
  findProgram({
    what: "A page of the docs needs GNU parallel",
    variable: "DETENTE_PARALLEL",
    names: ["parallel"],
    packages: ["parallel"],
  });
}

/** Runs a command line as a reader of the docs would, at the top of a checkout, in a terminal of 100 columns. */
function shell(command: string): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", LANG: "C.UTF-8", COLUMNS: "100" };
  return new Promise((resolve) => {
    const script = `${SHELL}{ ${command}\n} 2>&1`;
    execFile("bash", ["-c", script], { cwd: ROOT, env, maxBuffer: 1 << 26 }, (_, stdout) => resolve(stdout));
  });
}

/** The block with what its commands print now. */
async function rerun(block: string): Promise<string> {
  const commands = block.split("\n").filter((line) => line.startsWith("$ "));
  let text = "";
  for (const command of commands) text += `${command}\n${await shell(command.slice(2))}`;
  return text;
}

// `UPDATE_DOCS=1 npx vitest run packages/cli/test/docs` writes what the commands print into the pages.
describe.each(PAGES)("%s", (page) => {
  const path = join(ROOT, page);
  const text = readFileSync(path, "utf8");
  const blocks = [...text.matchAll(BLOCK)].map((match) => match[1] ?? "");

  it("links to pages that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
    for (const link of links) expect(existsSync(join(path, "..", link)), link).toBe(true);
  });

  if (blocks.length === 0) return;
  if (blocks.some((block) => block.includes("$ parallel "))) beforeAll(findParallel, 120_000);
  it("shows what its commands print", async () => {
    let updated = text;
    for (const block of blocks) {
      const now = await rerun(block);
      if (process.env.UPDATE_DOCS) updated = updated.replace(block, () => now);
      else expect(now).toBe(block);
    }
    if (updated !== text) writeFileSync(path, updated);
  });
});
