import { execFile } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { QUESTIONS } from "@detente/core";
import { describe, expect, it } from "vitest";
import { WRITERS } from "../src/commands/export.ts";
import { READERS } from "../src/commands/import.ts";
import { COMMANDS } from "../src/commands.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const page = (name: string) => readFileSync(`${ROOT}docs/reference/${name}.md`, "utf8");

/** Where the recipes say that things are: `core/src/…`, below packages. */
function pathsIn(recipe: string): string[] {
  return [...recipe.matchAll(/`((?:core|cli|studio)\/[\w./-]+)`/g)].map(([, path]) => path!);
}

/** A recipe of the house, by its heading. */
function recipe(heading: string): string {
  const found = page("house")
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`the house has no recipe “${heading}”`);
  return found;
}

const questions = Object.values(QUESTIONS).filter(({ belongsTo }) => belongsTo === null);

describe("the recipes name what is there:", () => {
  it.each(["Adding a solution concept", "Adding an analysis", "Adding a format"])("%s", (heading) => {
    const paths = pathsIn(recipe(heading)).filter((path) => !path.includes("/ID"));
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) expect(existsSync(`${ROOT}packages/${path}`), path).toBe(true);
  });

  it("an analysis is the file of its id, a view where it is a question of its own, and a document of the reference", async () => {
    const [analysis, view] = pathsIn(recipe("Adding an analysis")).filter((path) => path.includes("/ID"));
    for (const { id } of Object.values(QUESTIONS)) {
      const module = await import(`${ROOT}packages/${analysis!.replace("ID", id)}`);
      expect(module[id]).toBe(QUESTIONS[id]);
    }
    for (const { id } of questions) {
      expect(existsSync(`${ROOT}packages/${view!.replace("ID", id)}`), id).toBe(true);
      expect(page("cli")).toContain(`**\`${id}\`**`);
    }
  });

  it("a format is a row of the table of formats, and one that is written is named where help tells of --to", () => {
    const rows = page("formats")
      .split("\n")
      .filter((line) => /^\| \[/.test(line));
    const told = (sign: string) =>
      rows.filter((row) => row.includes(sign)).map((row) => /`\.(\w+)`/.exec(row)![1]);
    expect(told("`--to ").sort()).toEqual(Object.keys(WRITERS).sort());
    expect(told("`detente import`").sort()).toEqual(Object.keys(READERS).sort());
    expect(COMMANDS.export.options?.[0]?.description.split(/, | or /)).toEqual(Object.keys(WRITERS));
  });
});

describe("the drawing of core's rooms", () => {
  const core = `${ROOT}packages/core/src/`;
  const imports = new Map<string, Set<string>>();
  for (const file of globSync("*/**/*.ts", { cwd: core }).filter((name) => !name.endsWith(".test.ts"))) {
    const [room] = file.split("/");
    const others = imports.get(room!) ?? imports.set(room!, new Set()).get(room!)!;
    for (const [, path] of readFileSync(`${core}${file}`, "utf8").matchAll(/ from "(\.[^"]+)"/g)) {
      const [other] = join(file, "..", path!).split("/");
      if (other !== room) others.add(other!);
    }
  }
  const arrows = [...page("house").matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => [from!, to!]);
  const below = (room: string, found = new Set<string>()): Set<string> => {
    for (const [from, to] of arrows) {
      if (from === room && !found.has(to!)) below(to!, found.add(to!));
    }
    return found;
  };

  it("leads from each room to all that it imports, and by no arrow that others imply", () => {
    for (const [room, others] of imports) {
      expect([...others].filter((other) => !below(room).has(other))).toEqual([]);
    }
    for (const [from, to] of arrows) {
      expect(imports.get(from!), `${from} → ${to}`).toContain(to);
      const around = arrows.filter(([room, other]) => room === from && other !== to);
      expect(around.filter(([, other]) => below(other!).has(to!))).toEqual([]);
    }
  });

  it("has no circle", () => {
    for (const room of imports.keys()) expect(below(room)).not.toContain(room);
  });
});

it("the page of the command line has a row for each command, in the order of its help", () => {
  const [table] = page("cli").split("\n\n## ");
  const rows = [...table!.matchAll(/^\| `(\w+)(?: [^`]*)?` \|/gm)].map(([, name]) => name!);
  expect(rows).toEqual([...Object.keys(COMMANDS), "completion"]);
});

it("the library's page has a row for each entry of the package", () => {
  const { exports } = JSON.parse(readFileSync(`${ROOT}packages/core/package.json`, "utf8"));
  const rows = [...page("library").matchAll(/^\| `(@detente\/core[\w/]*)` \|/gm)].map(([, entry]) => entry);
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
  expect(rows).toEqual(entries.map((entry) => entry.replace(".", "@detente/core")));
});

it("the library's page shows what its program prints", async () => {
  const [, program, printed] = /^```ts\n([\s\S]*?)^```\n\n^```text\n([\s\S]*?)^```/m.exec(page("library"))!;
  const run = promisify(execFile)(process.execPath, ["--input-type=module-typescript", "--eval", program!], {
    cwd: ROOT,
  });
  expect((await run).stdout).toBe(printed);
});
