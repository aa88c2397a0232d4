import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { invalid } from "../../brief/test/checks.ts";
import { named, parsed } from "../../brief/test/outline.ts";
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

  it("makes anew what another program made, and what is damaged", async () => {
    const cwd = studies("chicken", "stag_hunt");
    await build(cwd);
    const kept = join(cwd, "out/.detente/studies/chicken.json");
    const text = readFileSync(kept, "utf8");
    writeFileSync(kept, JSON.stringify({ ...JSON.parse(text), key: "of an earlier program", page: "old" }));
    writeFileSync(join(cwd, "out/.detente/studies/stag_hunt.json"), text.slice(0, 999));
    expect((await build(cwd)).stdout).toMatch(/2 studies, 2 analysed, 0 of /);
    expect(readFileSync(kept, "utf8")).toBe(text);
  });

  it("gives the same bytes wherever, whenever and on however many threads it is built", async () => {
    // Large enough for threads.
    const [one, two] = [studies("chicken"), studies("chicken")];
    for (const cwd of [one, two])
      copyFileSync(join(LITERATURE, "../mackerel_2025.yaml"), join(cwd, "in/fish.yaml"));
    await build(one, "--address", "https://example.org", "--threads", "1");
    await build(two, "--address", "https://example.org", "--threads", "2");
    const paths = files(join(one, "out"));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths)
      expect(readFileSync(path.replace(one, two)).equals(readFileSync(path)), path).toBe(true);
  });

  it("draws and lays anew only what has changed", async () => {
    const cwd = studies("chicken", "stag_hunt");
    const picture = join(cwd, "in/road.png");
    copyFileSync(join(import.meta.dirname, "pictures/card.png"), picture);
    const source = join(cwd, "in/chicken.yaml");
    const image = "image: { src: road.png, alt: A road, credit: Somebody }\n";
    writeFileSync(source, image + readFileSync(source, "utf8"));
    await build(cwd);
    const laid = join(cwd, "out/pictures/chicken.png");
    expect(readFileSync(laid).equals(readFileSync(picture))).toBe(true);
    const [card, other] = ["chicken", "stag_hunt"].map((id) => join(cwd, `out/cards/${id}.png`));
    const before = [readFileSync(card!), statSync(other!).mtimeMs] as const;

    copyFileSync(join(import.meta.dirname, "pictures/card-arabic.png"), picture);
    expect((await build(cwd)).stdout).toContain("2 studies, 1 analysed, 1 of ");
    expect(readFileSync(laid).equals(readFileSync(picture))).toBe(true);

    writeFileSync(source, readFileSync(source, "utf8").replace(/^title: .*$/m, "title: Changed"));
    rmSync(laid);
    await build(cwd);
    expect(readFileSync(card!).equals(before[0])).toBe(false);
    expect(statSync(other!).mtimeMs).toBe(before[1]);
    expect(existsSync(laid)).toBe(true);

    writeFileSync(source, readFileSync(source, "utf8").replace(image, ""));
    await build(cwd);
    expect(existsSync(laid)).toBe(false);
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
    writeFileSync(join(cwd, "in/deep/CHICKEN.yml"), "detente: 1\n");
    expect((await build(cwd)).stderr).toContain("would be one page");
  });

  describe("with a hostile folder", () => {
    const cwd = folder();
    const secret = join(cwd, "secret.txt");
    const study = (title: string, more = "") =>
      `detente: 1\ntitle: ${JSON.stringify(title)}\n${more}actors:\n  red: { name: Red, options: { go: {} } }\n`;
    const put = (path: string, text: string) => writeFileSync(join(cwd, "in", path), text);

    it("builds pages that do nothing", async () => {
      mkdirSync(join(cwd, "in"));
      writeFileSync(secret, "SECRET");
      put(
        "a # b?.yaml",
        study(
          '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
          `section: "</title><b>"\ntags: ["../../up", ".."]\nauthors: ["javascript:alert(1)"]\ndate: 2025-13-45\n` +
            'sources: { bad: { title: Trap, url: "javascript:alert(1)" } }\n',
        ),
      );
      put(
        "a # b?.md",
        "<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/z.png)\n",
      );
      put("bidi.yaml", study("safe\u202edettimda\u2066", 'date: "</time>"\n'));
      put("long.yaml", study("x".repeat(1_000_000), `section: ${"y".repeat(5000)}\ndate: 1648-10-24\n`));
      put("pages.yaml", study("As what is kept is called"));
      symlinkSync(secret, join(cwd, "in/linked.yaml"));
      symlinkSync(cwd, join(cwd, "in/loop"));
      const { code, stdout, stderr } = await build(cwd, "--address", "https://example.org/");
      expect(stderr).toBe("");
      expect(stdout).toContain(": 4 studies, 4 analysed");
      expect(code).toBe(0);
      const built = files(join(cwd, "out"));
      for (const path of built.filter((name) => /\.(html|xml|json)$/.test(name))) {
        const text = readFileSync(path, "utf8");
        expect(text.includes("SECRET"), path).toBe(false);
        if (!path.endsWith(".html")) continue;
        expect(/[\u202e\u2066]/.test(text), path).toBe(false);
        const page = parsed(text);
        expect(named(page, "script"), path).toHaveLength(1);
        expect(named(page, "img", "iframe", "object", "base", "form"), path).toEqual([]);
        for (const { properties } of named(page, "a"))
          expect(String(properties.href), path).not.toMatch(/^\s*(?!https?:|data:)\w+:/);
        if (!path.includes("long") && text.length < 500_000) expect(await invalid(text), path).toEqual([]);
      }
      expect(files(cwd).filter((path) => !/\/(in|out)\//.test(path))).toEqual([secret]);
      // Nobody can tell when a study without a proper date appeared.
      expect(JSON.parse(readFileSync(join(cwd, "out/feed.json"), "utf8")).items).toHaveLength(1);
      expect((await build(cwd, "--address", "https://example.org/")).stdout).toContain(" 0 analysed, 0 of ");
    });

    it.each([
      ["a text", "linked.md", study("Linked")],
      ["a picture", "linked.png", study("Linked", "image: { src: linked.png, alt: A link }\n")],
    ])("takes no link out of the folder for %s", async (_, name, text) => {
      const home = folder();
      mkdirSync(join(home, "in"));
      writeFileSync(join(home, "in/linked.yaml"), text);
      symlinkSync(secret, join(home, "in", name));
      const { code, stderr } = await build(home);
      expect(code).toBe(2);
      expect(stderr).toContain("leads out of its folder");
    });

    it("lays no picture that could run a script when it is opened by itself", async () => {
      const home = studies("chicken");
      const image = "image: { src: road.s%76g, alt: A road }\n";
      const source = join(home, "in/chicken.yaml");
      writeFileSync(source, image + readFileSync(source, "utf8"));
      writeFileSync(
        join(home, "in/road.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
      );
      for (const analysed of [1, 0])
        expect((await build(home)).stdout).toContain(`1 studies, ${analysed} analysed`);
      expect(files(join(home, "out")).filter((path) => path.endsWith("g"))).toEqual([
        join(home, "out/card.png"),
        join(home, "out/cards/chicken.png"),
      ]);
      for (const page of ["index", "studies/chicken"]) {
        const [picture] = named(parsed(readFileSync(join(home, `out/${page}.html`), "utf8")), "img");
        expect(picture!.properties.src).toMatch(/^data:image\/svg\+xml;base64,/);
      }
    });

    it.each(["linked.md", "linked.png"])("does not wait for %s, a pipe", async (name) => {
      const home = folder();
      mkdirSync(join(home, "in"));
      writeFileSync(
        join(home, "in/linked.yaml"),
        study("Linked", "image: { src: linked.png, alt: A pipe }\n"),
      );
      writeFileSync(join(home, "in/linked.png"), "");
      rmSync(join(home, "in", name), { force: true });
      execFileSync("mkfifo", [join(home, "in", name)]);
      expect(await build(home)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`${name} is no file`),
      });
    });

    it("writes over nothing that it did not write, in its folder or where links lead", async () => {
      const home = studies("chicken");
      mkdirSync(join(home, "out/.detente"), { recursive: true });
      mkdirSync(join(home, "elsewhere"));
      writeFileSync(join(home, "out/index.html"), "mine");
      const refused = await build(home);
      expect(refused).toMatchObject({ code: 2, stdout: "" });
      expect(refused.stderr).toContain("out/index.html is there already");
      expect(readFileSync(join(home, "out/index.html"), "utf8")).toBe("mine");
      rmSync(join(home, "out/index.html"));
      symlinkSync(join(home, "elsewhere"), join(home, "out/studies"));
      expect((await build(home)).stderr).toContain("out/studies/chicken.html leads out of its folder");
      expect(readdirSync(join(home, "elsewhere"))).toEqual([]);
      for (const path of ["out/studies", "out/index.html"]) rmSync(join(home, path));
      symlinkSync(join(home, "elsewhere/page.html"), join(home, "out/index.html"));
      expect((await build(home)).code).toBe(0);
      expect(readdirSync(join(home, "elsewhere"))).toEqual([]);
      writeFileSync(join(home, "in/100%.yaml"), study("With a percent sign"));
      expect((await build(home)).code).toBe(0);
      rmSync(join(home, "in/100%.yaml"));
      expect((await build(home)).code).toBe(0);
      expect(readdirSync(join(home, "out/studies"))).toEqual(["chicken.html"]);
      expect(files(join(home, "out")).filter((path) => path.endsWith("~"))).toEqual([]);
    });

    it("goes on after a building that was interrupted", async () => {
      const home = studies("chicken", "stag_hunt");
      await build(home);
      const whole = files(join(home, "out"));
      const pages = whole.filter((path) => path.endsWith(".html"));
      // What it has claimed is partly there, and nothing was swept.
      rmSync(join(home, "out"), { recursive: true });
      mkdirSync(join(home, "out/.detente"), { recursive: true });
      writeFileSync(
        join(home, "out/.detente/pages.json"),
        JSON.stringify(pages.map((path) => path.slice(join(home, "out/").length))),
      );
      writeFileSync(join(home, "out/archive.html"), "half a pa");
      expect((await build(home)).code).toBe(0);
      expect(files(join(home, "out"))).toEqual(whole);
      expect(readFileSync(join(home, "out/archive.html"), "utf8")).toMatch(/<\/html>\n$/);
    });

    it("takes away nothing outside of what it built", async () => {
      const home = studies("chicken");
      await build(home);
      writeFileSync(join(home, "mine.txt"), "mine");
      writeFileSync(
        join(home, "out/.detente/pages.json"),
        JSON.stringify(["../mine.txt", join(home, "mine.txt")]),
      );
      expect((await build(home)).code).toBe(0);
      expect(existsSync(join(home, "mine.txt"))).toBe(true);
    });
  });
});
