import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detente, folder } from "./run.ts";

const cwd = folder();
/** Title; parties; what each could do; what is so today; wants and needs of each; a proposal and what it fixes; no more; no lens. */
const ANSWERS = [
  'Who fishes: "ours" or theirs?',
  "Île d'Or, Not, Île d'Or",
  "Patrol the bank, License boats",
  "Withdraw boats",
  "sue",
  "1, 3",
  "2, -1",
  "-3",
  "4, 2",
  "",
  "-1",
  "",
  "Shared licences",
  "2, -1",
  "",
  "",
];

describe("new", () => {
  it("writes a scenario that can be analysed at once, and never over another", async () => {
    const path = join(cwd, "fish.yaml");
    const run = await detente(["new", "fish.yaml"], { cwd, input: `${ANSWERS.join("\n")}\n` });
    expect(run).toMatchObject({ code: 0, stdout: "Wrote fish.yaml. Now: detente analyze fish.yaml\n" });
    await expect(readFileSync(path, "utf8")).toMatchFileSnapshot("reports/new.yaml.txt");
    expect((await detente(["analyze", path])).code).toBe(0);

    const before = readFileSync(path, "utf8");
    const again = await detente(["new", "fish.yaml"], { cwd, input: `${ANSWERS.join("\n")}\n` });
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain("exists already");
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("names the file after the title when none is given", async () => {
    const run = await detente(["new"], { cwd, input: `${ANSWERS.join("\n")}\n` });
    expect(run.stdout).toContain("Wrote who_fishes_ours_or_theirs.yaml.");
  });

  it("asks again where an answer makes no sense", async () => {
    const answers = ["", "Again", " , ", ...ANSWERS.slice(1, 5), "9", "one", "1 1", ...ANSWERS.slice(5)];
    const run = await detente(["new", "again.yaml"], { cwd, input: `${answers.join("\n")}\n` });
    expect(run.code).toBe(0);
    expect(run.stderr).toContain("Please give numbers from 1 to 4");
  });

  it("takes options of several values, several proposals or none, and lenses", async () => {
    const answers = [
      "A war",
      "Red, Blue",
      "Campaign: halt/fight/all out!, Talk",
      "Resist",
      "2, 5",
      "1, -3, 4",
      "",
      "5, 1",
      "1",
      "A pause",
      "1, -5",
      "Reference",
      "4",
      "",
      "Reference",
      "3",
      "",
      "",
    ];
    const run = await detente(["new", "war.yaml"], { cwd, input: `${answers.join("\n")}\n` });
    expect(run.code).toBe(0);
    await expect(readFileSync(join(cwd, "war.yaml"), "utf8")).toMatchFileSnapshot(
      "reports/new-several.yaml.txt",
    );
    expect((await detente(["analyze", join(cwd, "war.yaml")])).code).toBe(0);
    const none = ["Peace", "A", "b", "", "", "", "", ""];
    expect((await detente(["new", "peace.yaml"], { cwd, input: `${none.join("\n")}\n` })).code).toBe(0);
    expect(readFileSync(join(cwd, "peace.yaml"), "utf8")).not.toMatch(/^(?:frameworks|lenses):/m);
  });

  it.each([["."], [""]])("keeps what was entered when the answers stop with %j", async (dot) => {
    const file = dot === "" ? "ended.yaml" : "dotted.yaml";
    const input = `A river\nUp, Down\nFill\nStrike\n1\n1, -2\n${dot === "" ? "" : `${dot}\n2\n`}`;
    const run = await detente(["new", file], { cwd, input });
    expect(run).toMatchObject({ code: 0, stdout: `Wrote ${file}. Now: detente analyze ${file}\n` });
    expect(run.stderr).toContain(`Stopped early: ${file} holds what was entered.`);
    const text = readFileSync(join(cwd, file), "utf8");
    expect(text).toContain("- not down.strike");
    expect(text).toContain("up.fill: yes");
    expect((await detente(["analyze", join(cwd, file)])).code).toBe(0);
  });

  it("keeps a lens in the middle of which the answers stop", async () => {
    const answers = [
      "A river",
      "Up, Down",
      "Fill",
      "Strike",
      "1",
      "1",
      "",
      "-2",
      "",
      "",
      "As Down fears",
      "2",
      ".",
    ];
    const run = await detente(["new", "seen.yaml"], { cwd, input: `${answers.join("\n")}\n` });
    expect(run.code).toBe(0);
    const [, lenses] = readFileSync(join(cwd, "seen.yaml"), "utf8").split("\nlenses:");
    expect(lenses).toContain("label: As Down fears");
    expect(lenses).toContain("- down.strike");
  });

  it("leaves nothing behind when the answers end early", async () => {
    const run = await detente(["new", "early.yaml"], { cwd, input: "Title\nA, B\n" });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(existsSync(join(cwd, "early.yaml"))).toBe(false);
  });
});
