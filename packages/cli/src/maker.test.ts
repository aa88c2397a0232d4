import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { contentKey, makerKey } from "./maker.ts";

const home = mkdtempSync(join(tmpdir(), "detente-maker-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function program(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, name, path, ".."), { recursive: true });
    writeFileSync(join(home, name, path), text);
  }
  return join(home, name);
}

const FILES = { "index.ts": "one", "deep/other.js": "two" };

it("changes with any program, wherever it lies, and with nothing else", async () => {
  const first = await contentKey([program("a", FILES)]);
  expect(await contentKey([program("b", FILES)])).toBe(first);
  expect(await contentKey([program("b", { "notes.md": "new", "deep/other.test.ts": "new" })])).toBe(first);
  expect(await contentKey([program("b", { "deep/other.js": "two " })])).not.toBe(first);
  expect(await contentKey([program("c", { "index.js": "one", "deep/other.js": "two" })])).not.toBe(first);
  expect(await contentKey([program("a", FILES), program("d", { "more.ts": "" })])).not.toBe(first);
});

it("is the same for the same program", async () => {
  expect(await makerKey()).toBe(await makerKey());
});
