import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "./folder.ts";

const home = mkdtempSync(join(tmpdir(), "detente-folder-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("a folder", () => {
  it("is made with those that lead to it, and may be there already", async () => {
    const path = join(home, "a", "b", "c");
    await makeFolder(path);
    await makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it("is refused behind a file", async () => {
    writeFileSync(join(home, "file"), "");
    await expect(makeFolder(join(home, "file"))).rejects.toThrow("EEXIST");
    await expect(makeFolder(join(home, "file", "x"))).rejects.toThrow("ENOTDIR");
  });

  it.runIf(process.platform === "linux")("is refused, not tried for ever, where none can be", async () => {
    await expect(makeFolder("/proc/detente/x")).rejects.toThrow("ENOENT");
  });
});
