import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { detente, folder } from "./run.ts";

const LITERATURE = fileURLToPath(new URL("../../../scenarios/literature/", import.meta.url));

/** A folder with studies of these names. */
function studies(...names: readonly string[]): string {
  const home = folder();
  mkdirSync(join(home, "in/deep"), { recursive: true });
  for (const name of names) copyFileSync(join(LITERATURE, `${name}.yaml`), join(home, "in", `${name}.yaml`));
  return home;
}

const files = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const build = (cwd: string, ...more: readonly string[]) =>
  detente(["site", "in", "--out", "out", ...more], { cwd });

describe("detente site", () => {
  it("builds a magazine, and again only what has changed", async () => {
    const cwd = studies("chicken", "stag_hunt");
    const first = await build(cwd, "--address", "https://example.org");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^out\/index\.html: 2 studies, 2 analysed, (\d+) of \1 files written\n$/);
    const page = join(cwd, "out/studies/chicken.html");
    const [text, { mtimeMs }] = [readFileSync(page, "utf8"), statSync(page)];
    expect(text).toContain("Related studies");
    expect(text).not.toContain("<!--");
    expect((await build(cwd, "--address", "https://example.org")).stdout).toMatch(
      /2 studies, 0 analysed, 0 of /,
    );
    expect(statSync(page).mtimeMs).toBe(mtimeMs);

    const source = join(cwd, "in/chicken.yaml");
    writeFileSync(source, readFileSync(source, "utf8").replace(/^title: .*$/m, "title: Changed"));
    expect((await build(cwd, "--address", "https://example.org")).stdout).toContain("2 studies, 1 analysed");
    expect(readFileSync(join(cwd, "out/studies/stag_hunt.html"), "utf8")).toContain(">Changed</a>");
  });

  it("gives the same bytes wherever and whenever it is built", async () => {
    const [one, two] = [studies("chicken"), studies("chicken")];
    for (const cwd of [one, two]) await build(cwd);
    const paths = files(join(one, "out"));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(readFileSync(path.replace(one, two))).toEqual(readFileSync(path));
  });

  it("takes away the pages of what is gone, and nothing else", async () => {
    const cwd = studies("chicken", "stag_hunt");
    await build(cwd);
    writeFileSync(join(cwd, "out/studies/mine.html"), "mine");
    rmSync(join(cwd, "in/stag_hunt.yaml"));
    await build(cwd);
    expect(existsSync(join(cwd, "out/studies/stag_hunt.html"))).toBe(false);
    expect(existsSync(join(cwd, "out/studies/mine.html"))).toBe(true);
  });

  it("says what keeps it from being built", async () => {
    const cwd = studies("chicken");
    expect(await detente(["site", "nowhere"], { cwd })).toMatchObject({ code: 2 });
    copyFileSync(join(cwd, "in/chicken.yaml"), join(cwd, "in/deep/chicken.yaml"));
    const { code, stderr } = await build(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain("would be one page");
    writeFileSync(join(cwd, "in/deep/chicken.yaml"), "detente: 1\n");
    rmSync(join(cwd, "in/chicken.yaml"));
    expect((await build(cwd)).stderr).toMatch(/in\/deep\/chicken\.yaml:\d+:\d+: /);
  });
});
