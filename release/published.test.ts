import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Packed, pack, STAGED, stage } from "./stage.ts";

// What a user gets who has npm and no checkout: the tarballs, installed in an empty folder.

const run = promisify(execFile);
const TOP = join(import.meta.dirname, "..");

/** The oldest Node that is promised, and the one that is current. */
const NODES = ["22.18.0", "24"];

let folder: string;
let packed: { [name: string]: Packed };
let inCheckout: string;

beforeAll(async () => {
  await stage();
  folder = await mkdtemp(join(tmpdir(), "detente-published-"));
  inCheckout = (await run("npx", ["detente", "analyze", "ukraine_2025"], { cwd: TOP })).stdout;
  packed = Object.fromEntries((await pack(folder)).map((each) => [each.name, each]));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the tarballs", () => {
  test.each(["core", "brief", "cli"])("of %s are as npm and bundlers want them", async (name) => {
    const pkgDir = join(STAGED, name);
    const { messages, pkg } = await publint({ pkgDir, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
  });

  test("hold what is needed and no sources, tests or pictures", () => {
    const paths = Object.values(packed).flatMap(({ files }) => files.map(({ path }) => path));
    expect(paths).toContain("dist/index.d.ts");
    expect(paths).toContain("results/analyze.schema.json");
    expect(paths).toContain("scenarios/ukraine_2025.yaml");
    expect(paths).toContain("studio/index.html");
    expect(paths).toContain("LICENSE");
    expect(paths).toContain("studio/licences.md");
    expect(paths.filter((path) => /\.test\.|^src\/|^test\/|[^d]\.ts$|\.png$/.test(path))).toEqual([]);
  });

  test("are small", () => {
    expect(packed.core!.size).toBeLessThan(1_000_000);
    expect(packed.brief!.size).toBeLessThan(200_000);
    expect(packed.cli!.size).toBeLessThan(3_000_000);
  });
});

async function programIn(readme: string): Promise<string> {
  return (await readFile(join(TOP, readme), "utf8")).match(/```ts\n([\s\S]*?)```/)![1]!;
}

describe.each(NODES)("in an empty folder, with Node %s", (version) => {
  let home: string;
  const inHome = (command: string, ...args: string[]) =>
    run("npx", ["--no", "--", command, ...args], { cwd: home });

  beforeAll(async () => {
    home = join(folder, `node-${version}`);
    await mkdir(home);
    await writeFile(
      join(home, "package.json"),
      '{ "private": true, "type": "module", "allowScripts": { "node": true } }',
    );
    const tarballs = Object.values(packed).map(({ path }) => path);
    await run("npm", ["install", "--no-audit", "--no-fund", `node@${version}`, ...tarballs], { cwd: home });
  });

  test("analyses the library", async () => {
    const { stdout } = await inHome("detente", "analyze", "ukraine_2025");
    expect(stdout).toContain("Would they sign it, keep it, be safe under it?");
    expect(stdout).toBe(inCheckout);
  });

  test("writes a study as a page", async () => {
    await inHome("detente", "brief", "chicken", "--out", "pages");
    expect(await readFile(join(home, "pages/chicken.html"), "utf8")).toMatch(/^<!doctype html>/);
  });

  test("begins a scenario and shares the work on it among threads", async () => {
    const child = spawn("npx", ["--no", "--", "detente", "new", "mine.yaml"], { cwd: home });
    child.stdin.end("Who gets the well?\nHill\nfence it\n.\n");
    expect(await once(child, "close")).toEqual([0, null]);
    const [one, two] = await Promise.all(
      ["1", "2"].map((threads) => inHome("detente", "analyze", "mine.yaml", "--json", "--threads", threads)),
    );
    expect(two!.stdout).toBe(one!.stdout);
  });

  test("serves the studio", async () => {
    const child = spawn("npx", ["--no", "--", "detente", "studio", "--no-open"], {
      cwd: home,
    });
    try {
      const [line] = (await once(createInterface(child.stdout), "line")) as [string];
      const url = line.match(/http:\S+/)?.[0];
      const page = await (await fetch(url!)).text();
      expect(page).toContain("<title>");
    } finally {
      child.kill("SIGINT");
    }
  });

  test("runs the program of the README", async () => {
    await copyFile(join(TOP, "scenarios/helsinki_1975.yaml"), join(home, "my_dispute.yaml"));
    await writeFile(join(home, "ten-lines.ts"), await programIn("README.md"));
    const { stdout } = await inHome("node", "ten-lines.ts");
    expect(stdout).toMatch(/signable: (true|false)/);
  });
});

test("every entry of the core is there, with its types", async () => {
  const { exports } = JSON.parse(await readFile(join(STAGED, "core/package.json"), "utf8"));
  const entries = Object.values<{ types: string; default: string }>(exports).filter(
    (each) => typeof each === "object",
  );
  expect(entries.length).toBe(5);
  const files = packed.core!.files.map(({ path }) => `./${path}`);
  for (const entry of entries) expect(files).toEqual(expect.arrayContaining([entry.types, entry.default]));
});

test("the program of the README is that of the core's, and compiles beside the tarballs", async () => {
  expect(await programIn("packages/core/README.md")).toBe(await programIn("README.md"));
  const program = join(folder, `node-${NODES[0]}`, "ten-lines.ts");
  const typeRoots = join(TOP, "node_modules/@types");
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--types", "node", "--typeRoots", typeRoots];
  for (const module of ["nodenext", "preserve"])
    await run("npx", ["tsc", ...options, "--module", module, program], { cwd: TOP });
});
