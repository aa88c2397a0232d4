import { chmodSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { detente, folder } from "./run.ts";

const example = (name: string) => fileURLToPath(new URL(`../../core/test/example/${name}`, import.meta.url));
const DESIGN = example("design.yaml");
const text = readFileSync(DESIGN, "utf8");
const cwd = folder();

/** A copy of the example that may be written into. */
function copy(name: string, content = text): string {
  const path = join(cwd, name);
  writeFileSync(path, content);
  return path;
}

describe("search and slips", () => {
  it.each(["search", "slips"])("%s --json gives the example of the contract", async (command) => {
    const run = await detente([command, DESIGN, "--json"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toEqual(
      JSON.parse(readFileSync(example(`design.${command}.json`), "utf8")),
    );
  });

  it("tells one framework's slips by themselves", async () => {
    const run = await detente(["slips", DESIGN, "member", "--json"]);
    const { reference } = JSON.parse(readFileSync(example("design.slips.json"), "utf8"));
    expect(JSON.parse(run.stdout).reference).toEqual({
      ...reference,
      frameworks: reference.frameworks.slice(1),
    });
  });

  it("draws worlds where they are too many, the same for the same seed, and says so", async () => {
    const drawn = ["search", DESIGN, "--worlds", "--exact", "2", "--draws", "300"];
    const [one, two, other] = await Promise.all([
      detente([...drawn, "--json"]),
      detente([...drawn, "--json", "--threads", "2"]),
      detente([...drawn, "--json", "--seed", "2"]),
    ]);
    const found = JSON.parse(one.stdout);
    expect(found.drawn).toEqual({ draws: 300, seed: 1 });
    expect(found.top).toBeGreaterThan(0.55);
    expect(found.top).toBeLessThan(0.78);
    expect(two.stdout).toBe(one.stdout);
    expect(JSON.parse(other.stdout).arrangements).not.toEqual(found.arrangements);
    expect((await detente(drawn)).stdout).toContain("300 worlds drawn of 27");
  });
});

describe("search --add", () => {
  it("writes the best arrangement into the file, comments kept", async () => {
    const path = copy("best.yaml");
    const run = await detente(["search", path, "--add", "found"]);
    expect(run).toMatchObject({ code: 0, stderr: `added the framework found to ${path}\n` });
    const written = readFileSync(path, "utf8");
    expect(written).toContain("# enlargement.yaml with clauses and credences");
    const { frameworks } = JSON.parse((await detente(["analyze", path, "--json"])).stdout);
    expect(frameworks.at(-1)).toMatchObject({
      id: "found",
      states: { count: 1, states: [2] },
      signable: true,
      kept: true,
    });
    const again = await detente(["search", path, "--add", "found"]);
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(readFileSync(path, "utf8")).toBe(written);
  });

  it("writes the file whole or not at all, where a link leads, for whom it was to be read", async () => {
    const path = copy("private.yaml");
    chmodSync(path, 0o600);
    const link = join(cwd, "link.yaml");
    symlinkSync(path, link);
    const { ino } = statSync(path);
    expect((await detente(["search", link, "--add", "found"])).code).toBe(0);
    expect(readlinkSync(link)).toBe(path);
    expect(readFileSync(path, "utf8")).toContain("found:");
    // Another file took its place: none was cut short to be written.
    expect(statSync(path).ino).not.toBe(ino);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("writes the widest region as a condition", async () => {
    const path = copy("region.yaml");
    const run = await detente(["search", path, "--want", "kept", "--add", "found", "--region"]);
    expect(run.code).toBe(0);
    const [{ states }] = JSON.parse((await detente(["search", path, "--want", "kept", "--json"])).stdout)
      .regions as { states: number }[];
    const { frameworks } = JSON.parse((await detente(["analyze", path, "--json"])).stdout);
    expect(frameworks.at(-1)).toMatchObject({ id: "found", states: { count: states } });
    expect(readFileSync(path, "utf8")).toContain("where:");
  });

  it.each([
    [["cuban_1962", "--add", "found"], "copy the scenario"],
    [[copy("nothing.yaml"), "--where", "great.attack", "--add", "found"], "nothing found is wanted"],
    [[copy("region-alone.yaml"), "--region"], "--add"],
    [[copy("want.yaml"), "--want", "kpt"], "did you mean kept?"],
    [[copy("where.yaml"), "--where", "great.atack"], "great.attack"],
    [
      [copy("bare.yaml", text.replace(/^status_quo.*\n/m, "")), "--want", "signable"],
      "without a no-deal state",
    ],
  ])("search %j is wrong, and says why", async (args, why) => {
    const run = await detente(["search", ...args]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(why);
  });
});
