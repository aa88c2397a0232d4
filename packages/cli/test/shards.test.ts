import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DESIGN, detente, folder } from "./run.ts";

/** Shards of a question, and what they are put together to. */

const files = folder();
const CALLS = [
  ["worlds", DESIGN],
  ["search", DESIGN, "--worlds", "--limit", "4", "--where", "not small.join"],
  ["margin", DESIGN, "neutral", "--changes", "2"],
  ["packages", DESIGN, "neutral", "--lens", "fear"],
];

async function shards(out: string, call: readonly string[], of: number): Promise<void> {
  for (let number = 1; number <= of; number++) {
    const run = await detente([...call, "--shard", `${number}/${of}`, "--out", out, "--threads", "1"]);
    expect(run).toMatchObject({ code: 0, stdout: "" });
  }
}

describe("shards", () => {
  it.each(CALLS)("of %s are merged to what one machine prints", async (...call) => {
    const out = join(files, call[0]!);
    await shards(out, call, 3);
    for (const how of [[], ["--json"], ...(call[0] === "margin" ? [["--full"]] : [])]) {
      const alone = await detente([...call, ...how]);
      expect(alone.code).toBe(0);
      expect(await detente(["merge", out, ...how])).toEqual(alone);
    }
  });

  it("say what is missing, twice there, of another question or version, or damaged", async () => {
    const out = join(files, "worlds");
    const names = readdirSync(out);
    const [first, second] = names.map((name) => join(out, name));
    const merged = async (...places: string[]) => {
      const { code, stderr } = await detente(["merge", ...places, "--json"]);
      return `${code} ${stderr.replaceAll(files, "")}`;
    };
    expect(await merged(first!)).toContain("2 detente: of 4 items 3 are missing: shard 2-3 of 3");
    expect(await merged(out, first!)).toMatch(/^0 shard 1\/3 is there twice: .* is left out\n$/);
    expect(await merged(out, join(files, "margin"))).toMatch(/^2 detente: the shards belong to 2 questions/);

    const strange = join(files, "strange");
    mkdirSync(strange);
    const altered = (name: string, alter: (shard: Record<string, unknown>) => void) => {
      const shard = JSON.parse(readFileSync(second!, "utf8"));
      alter(shard);
      writeFileSync(join(strange, name), JSON.stringify(shard));
      return join(strange, name);
    };
    const older = altered("detente-older.json", (shard) => (shard.detente = "0.0.1"));
    expect(await merged(older)).toContain("was written by detente 0.0.1");
    const endless = altered("detente-endless.json", (shard) => (shard.part = { number: 2, of: 9e15 }));
    expect(await merged(endless)).toContain("its part and its items do not fit");
    const cutIntoMany = altered(
      "detente-many.json",
      (shard) => (shard.part = { number: 500_000_000, of: 999_999_999 }),
    );
    expect(await merged(cutIntoMany)).toContain("3 are missing: shard 250000000,");
    const wider = altered("detente-wider.json", (shard) =>
      Object.assign(shard, { part: { number: 1, of: 2 }, range: { from: 0, to: 2 } }),
    );
    expect(await merged(out, wider)).toContain("cover some of the same items");
    const damaged = altered("detente-damaged.json", (shard) => (shard.sha256 = "0"));
    expect(await merged(damaged)).toContain("what it found is damaged");
    const longer = altered("detente-longer.json", (shard) =>
      Object.assign(shard, { part: { number: 2, of: 2 }, range: { from: 2, to: 4 } }),
    );
    expect(await merged(longer)).toContain("cannot have found that");
    writeFileSync(join(strange, "detente-cut.json"), readFileSync(second!).subarray(0, 500));
    expect(await merged(join(strange, "detente-cut.json"))).toContain("it is damaged");
    expect(await merged(join(files, "none"))).toContain("2 detente: cannot read");
    mkdirSync(join(files, "empty"));
    expect(await merged(join(files, "empty"))).toContain("there are no shards");
  });

  it("are left as they are where they are whole, and written again where they are not", async () => {
    const out = join(files, "again");
    const call = ["worlds", DESIGN, "--shard", "1/1", "--out", out];
    expect((await detente(call)).stderr).toContain("shard 1/1 is in");
    const [name] = readdirSync(out);
    const whole = readFileSync(join(out, name!), "utf8");
    expect((await detente(call)).stderr).toContain("already");
    writeFileSync(join(out, name!), whole.slice(0, 99));
    expect((await detente(call)).stderr).not.toContain("already");
    expect(readFileSync(join(out, name!), "utf8")).toBe(whole);
    expect(readdirSync(out)).toEqual([name]);
  });

  it("have nothing to do where there are more of them than items", async () => {
    const out = join(files, "many");
    const run = await detente(["worlds", DESIGN, "--shard", "9/9", "--out", out]);
    expect(run.code).toBe(0);
    const none = await detente(["worlds", DESIGN, "--shard", "1/9", "--out", out]);
    expect(none.stderr).toContain("shard 1/9 has nothing to do: there are 4 items only");
  });

  it.each([
    [["worlds", DESIGN, "--shard", "3/2", "--out", "x"], "K from 1 to N"],
    [["worlds", DESIGN, "--shard", "1/2"], "--shard K/N goes with --out DIR"],
    [["worlds", DESIGN, "--out", "x"], "--shard K/N goes with --out DIR"],
    [["search", DESIGN, "--shard", "1/2", "--out", "x"], "does not split into ranges"],
    [["worlds", DESIGN, "--shard", "1/2", "--out", "x", "--queue", "redis://x"], "does not go with --queue"],
    [["worlds", DESIGN, "--cancel"], "--queue"],
    [["worlds", DESIGN, "--queue", "http://u:secret@x"], "redis://HOST:PORT"],
  ])("are refused: %s", async (call, why) => {
    const { code, stderr } = await detente(call);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain("secret");
  });
});
