import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DESIGN, detente, ENLARGEMENT } from "./run.ts";

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"));

/** The one JSON document on standard output, with nothing beside it. */
async function json(...args: string[]) {
  const run = await detente([...args, "--json"]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout.endsWith("}\n")).toBe(true);
  return JSON.parse(run.stdout);
}

describe("--json", () => {
  it.each(["analyze", "states", "coalitions"])("%s gives the example of the contract", async (command) => {
    expect(await json(command, ENLARGEMENT)).toEqual(fixture(`${command}.json`));
  });

  it("takes a lens as the reference", async () => {
    const under = await json("analyze", ENLARGEMENT, "--lens", "fear");
    expect(under.lens).toBe("fear");
    expect(under.frameworks[0]).toMatchObject(fixture("analyze.json").frameworks[0].lenses.fear);
  });

  const example = fixture("analyze.json");
  const [neutral, member] = example.frameworks;
  it.each([
    [
      ["check"],
      {
        options: 3,
        combinations: 8,
        feasible: 6,
        rules: [{ rule: "alliance.strike -> small.join", removes: 2 }],
        warnings: [
          {
            message:
              "the framework member leaves open what decides its verdict: of the 2 states it allows it is signable in 1, safe in 1",
            line: 35,
            column: 39,
          },
        ],
      },
    ],
    [["path", "member"], { id: "member", path: member.path, schedule: member.schedule }],
    [["dilemmas"], { state: 1, shifts: example.shifts, spirals: example.spirals }],
    [["dilemmas", "neutral"], { state: 1, shifts: example.shifts, spirals: example.spirals }],
    [
      ["perceptions"],
      {
        illusions: example.illusions,
        lost: example.lost,
        frameworks: [neutral, member].map(({ id, actors }) => ({
          id,
          actors: { great: actors.great.perceived },
        })),
      },
    ],
    [
      ["lenses"],
      {
        frameworks: [neutral, member].map(({ id, robust, lenses }) => ({ id, robust, lenses })),
        cruxes: [{ id: "neutral", from: "fear", to: "trust", actors: ["alliance"] }],
      },
    ],
    [
      ["guarantees", "neutral"],
      {
        state: 1,
        durability: "hollow",
        hangs_on: neutral.hangs_on,
        temptations: [
          {
            by: "small",
            to: 2,
            inside: false,
            level: "hollow",
            breaks: {},
            answer: { moves: [{ by: "alliance", to: 3 }], self_help: false, anyway: false },
            rider: false,
          },
        ],
      },
    ],
    [
      ["explain", "neutral"],
      {
        state: 1,
        sentences: expect.arrayContaining([{ about: "small", text: expect.any(String), sources: [] }]),
      },
    ],
  ])("%j gives the documented document", async ([command, ...args], document) => {
    expect(await json(command ?? "", ENLARGEMENT, ...args)).toEqual(document);
  });
});

describe("coalitions", () => {
  it("lays its document out as all are, though it writes it piece by piece", async () => {
    const { stdout } = await detente(["coalitions", ENLARGEMENT, "--json"]);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  });

  it("finds only the concepts asked for", async () => {
    const found = await json("coalitions", ENLARGEMENT, "--concepts", "cgmr,cnash");
    const asked = Object.entries(fixture("coalitions.json") as Record<string, string[][]>).map(
      ([coalition, states]) => [
        coalition,
        states.map((stable) => stable.filter((concept) => concept === "cnash" || concept === "cgmr")),
      ],
    );
    expect(found).toEqual(Object.fromEntries(asked));
    const { stdout } = await detente(["coalitions", ENLARGEMENT, "--concepts", "cgmr"]);
    expect(stdout).toContain("cgmr");
    expect(stdout).not.toMatch(/cnash|csmr|cseq|could leave it/);
  });
});

describe("states", () => {
  it("keeps to a condition and a limit", async () => {
    const found = await json("states", ENLARGEMENT, "--where", "great.attack", "--limit", "2");
    expect(found.feasible).toBe(6);
    expect(found.states).toEqual(fixture("states.json").states.slice(3, 5));
  });

  it("writes comma-separated values", async () => {
    const { code, stdout } = await detente(["states", ENLARGEMENT, "--csv"]);
    expect(code).toBe(0);
    const lines = stdout.split("\r\n");
    expect(lines).toHaveLength(8);
    expect(lines[0]).toContain("n,small.join,alliance.strike,great.attack,payoff:small");
    expect(lines[1]).toContain("1,no,no,no,5,4,6,smr gmr,");
  });

  it("lists them as a table for people", async () => {
    const { code, stdout } = await detente(["states", ENLARGEMENT], { env: { COLUMNS: "100" } });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot("reports/states.txt");
  });
});

describe("--expect", () => {
  it.each([
    [["neutral=hollow"], 0],
    [["neutral=hollow,signable,safe", "member=untempted"], 0],
    [["neutral=broken"], 0],
    [["neutral=deterred"], 1],
    [["neutral=kept"], 1],
    [["member=kept", "neutral=kept"], 1],
  ])("%j exits with %i", async (expected, code) => {
    const run = await detente([
      "analyze",
      ENLARGEMENT,
      "--json",
      ...expected.flatMap((each) => ["--expect", each]),
    ]);
    expect(run.code).toBe(code);
    expect(JSON.parse(run.stdout)).toEqual(fixture("analyze.json"));
    expect(run.stderr).toBe(
      code === 0 ? "" : `neutral: expected ${expected.at(-1)?.slice(8)}, found hollow\n`,
    );
  });
});

describe("what design.md asks, as JSON", () => {
  it.each([
    ["margin", "margin-neutral"],
    ["packages", "packages-neutral"],
  ])("%s is the published document", async (command, name) => {
    const run = await detente([command, DESIGN, "neutral", "--json"]);
    expect(JSON.parse(run.stdout)).toEqual(
      JSON.parse(readFileSync(DESIGN.replace(".yaml", `.${name}.json`), "utf8")),
    );
  });

  it("clauses in force change the game of every command", async () => {
    const [plain, bound] = await Promise.all(
      [[], ["--with", "renounce"]].map(async (more) => {
        const run = await detente(["analyze", DESIGN, "--json", ...more]);
        return JSON.parse(run.stdout).frameworks[0] as { kept: boolean };
      }),
    );
    expect([plain!.kept, bound!.kept]).toEqual([false, true]);
  });
});

describe("for people", () => {
  it.each([
    ["check", []],
    ["search", []],
    ["search-worlds", ["--worlds", "--limit", "3"]],
    ["slips", []],
    ["explain", ["neutral"]],
    ["guarantees", ["neutral"]],
    ["dilemmas", []],
    ["perceptions", []],
    ["lenses", []],
    ["coalitions", []],
    ["path", ["member"]],
    ["path-neutral", ["neutral"]],
    ["worlds", []],
    ["worlds-drawn", ["--exact", "3", "--draws", "200", "--total"]],
    ["margin", ["neutral", "--changes", "2"]],
    ["analyze-design", ["--full"]],
    ["packages", ["neutral"]],
    ["packages-with", ["neutral", "--with", "tripwire", "--want", "kept,safe"]],
  ])("%s reads well", async (name, args) => {
    const command = name.split("-")[0]!;
    const file = ["analyze", "worlds", "margin", "packages"].includes(command) ? DESIGN : ENLARGEMENT;
    const run = await detente([command, file, ...args], { env: { COLUMNS: "90" } });
    expect(run.code).toBe(0);
    expect(run.stdout.split("\n").filter((line) => line.length > 90)).toEqual([]);
    await expect(run.stdout).toMatchFileSnapshot(`reports/${name}.txt`);
  });

  it.each([
    ["search", ["--limit", "2"]],
    ["search-worlds", ["--worlds", "--limit", "2"]],
    ["margin", ["neutral"]],
    ["packages", ["neutral"]],
    ["worlds", []],
    ["slips", ["neutral"]],
  ])("%s is a document, too", async (name, args) => {
    const command = name.split("-")[0]!;
    const run = await detente([command, DESIGN, ...args, "--markdown"]);
    expect(run.code).toBe(0);
    await expect(run.stdout).toMatchFileSnapshot(`reports/${name}.md.txt`);
    const both = await detente([command, DESIGN, ...args, "--markdown", "--json"]);
    expect([both.code, both.stdout]).toEqual([2, ""]);
    expect(both.stderr).toContain("--json and --markdown exclude each other");
  });

  it("colours come with FORCE_COLOR only, as there is no terminal here", async () => {
    const plain = await detente(["analyze", ENLARGEMENT]);
    const coloured = await detente(["analyze", ENLARGEMENT], { env: { FORCE_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b");
    expect(coloured.stdout).toContain("\u001b[");
  });
});
