import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detente, ENLARGEMENT, folder } from "./run.ts";

const here = folder();
const text = readFileSync(ENLARGEMENT, "utf8");

function file(name: string, content: string | Uint8Array): string {
  const path = join(here, name);
  writeFileSync(path, content);
  return path;
}

describe("FILE", () => {
  it("may be a path, - or a library id", async () => {
    const byPath = await detente(["check", ENLARGEMENT, "--json"]);
    expect(byPath.code).toBe(0);
    expect(await detente(["check", "-", "--json"], { input: text })).toEqual(byPath);
    expect(await detente(["check", "prisoners_dilemma", "--json"])).toMatchObject({ code: 0 });
  });

  it("may start with a byte order mark and end lines with CRLF", async () => {
    const path = file("crlf.yaml", `\ufeff${text.replaceAll("\n", "\r\n")}`);
    expect(await detente(["analyze", path, "--json"])).toEqual(
      await detente(["analyze", ENLARGEMENT, "--json"]),
    );
  });

  it("may be JSON", async () => {
    const path = file(
      "tiny.json",
      '{"detente": 1, "title": "Tiny", "actors": {"a": {"options": {"b": {}}}}}',
    );
    expect(await detente(["check", path])).toMatchObject({ code: 0 });
  });

  mkdirSync(join(here, "folder"));
  it.each([
    ["is missing", "nowhere.yaml", "there is no file nowhere.yaml"],
    ["is nearly a library id", "prisoner_dilemma", "did you mean prisoners_dilemma"],
    ["is a directory", join(here, "folder"), "is a directory"],
    ["is below a file", join(ENLARGEMENT, "x"), "there is no file"],
    ["has a name that is too long", "x".repeat(5000), "too long"],
    ["is empty", file("empty.yaml", ""), "empty.yaml"],
    ["holds NUL", file("nul.yaml", "detente: 1\ntitle: a\0b\n"), "nul.yaml"],
    ["is not UTF-8", file("latin1.yaml", Buffer.from("detente: 1\ntitle: caf\xe9\n", "latin1")), "UTF-8"],
    ["is not YAML", file("broken.yaml", "detente: [1\ntitle"), "broken.yaml:"],
    [
      "is a picture",
      file("picture.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
      "picture.png",
    ],
    ["is an alias bomb", file("bomb.yaml", bomb()), "bomb.yaml"],
    ["is nested 100,000 deep", file("deep.yaml", `detente: 1\ntitle: ${"[".repeat(100_000)}`), "deep.yaml"],
    [
      "has a condition nested 100,000 deep",
      file("parens.yaml", text.replace("where: ", `where: ${"(".repeat(100_000)}`)),
      "parens.yaml",
    ],
    ["uses __proto__ as an id", file("proto.yaml", text.replaceAll("small", "__proto__")), "__proto__"],
    ["has __proto__ as a key", file("key.yaml", `${text}\n__proto__: {polluted: true}\n`), "__proto__"],
  ])("that %s is refused, without a trace of ours", async (_, path, said) => {
    const run = await detente(["check", path]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toMatch(/^\s+at |node:internal/m);
  });

  it("that is huge is refused unread", async () => {
    const path = file("huge.yaml", "");
    truncateSync(path, 2 ** 33);
    const run = await detente(["check", path]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("larger than 16 MiB");
  });

  it("that never ends is refused", async () => {
    const run = await detente(["check", "/dev/zero"]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("larger than 16 MiB");
  });

  it("names with control characters do not act on the terminal", async () => {
    const run = await detente(["check", "no\u001b[31mwhere\u0007"]);
    expect(run.stderr).toContain("there is no file nowhere");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about.
    expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe("problems", () => {
  it("come all at once, each with its place, its line and a caret", async () => {
    const path = file(
      "typos.yaml",
      text
        .replace("small.join: no", "small.jion: no")
        .replace("alliance.strike -> small.join", "alliance.strike -> smal.join")
        .replace("perceptions:", "perception:"),
    );
    const run = await detente(["analyze", path, "--json"]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    const places = run.stderr.split("\n").filter((line) => line.startsWith(path));
    expect(places.length).toBeGreaterThanOrEqual(3);
    for (const line of places) expect(line.slice(path.length)).toMatch(/^:\d+:\d+: \S/);
    expect(run.stderr).toContain("small.jion");
    expect(run.stderr).toContain("smal.join");
    expect(run.stderr.match(/^ +\^+$/gm)?.length).toBe(places.length);
    expect(run.stderr).toMatch(/did you mean/i);
  });

  it.each([
    ["no feasible state", (t: string) => t.replace("rules:", "rules:\n  - small.join and not small.join")],
    [
      "a framework without states",
      (t: string) => t.replace("not small.join and not great.attack", "small.join and not small.join"),
    ],
    ["an infeasible status quo", (t: string) => t.replace("alliance.strike: no", "alliance.strike: yes")],
    ["an incomplete status quo", (t: string) => t.replace("small.join: no,", "")],
  ])("of the model are problems of the file: %s", async (_, edit) => {
    const edited = edit(text);
    expect(edited).not.toBe(text);
    const run = await detente(["analyze", file("edited.yaml", edited)]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/edited\.yaml:\d+:\d+: /);
  });
});

function bomb(): string {
  const lines = ["detente: 1", "title: bomb", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 12; level++) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
    );
  }
  return lines.join("\n");
}
