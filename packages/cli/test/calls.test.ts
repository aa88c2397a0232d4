import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { COALITION_CONCEPTS } from "@detente/core";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/commands.ts";
import { DESIGN, detente, ENLARGEMENT, folder } from "./run.ts";

describe("a call", () => {
  it.each(Object.keys(COMMANDS))("%s --help shows an example", async (command) => {
    const run = await detente([command, "--help"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain(`Usage: detente ${command}`);
    expect(run.stdout).toContain(`Example:\n  detente ${command}`);
  });

  it("coalitions --help names every concept", async () => {
    const { stdout } = await detente(["coalitions", "--help"]);
    expect(stdout).toContain(COALITION_CONCEPTS.join(","));
  });

  it("without a command shows the help, as a wrong call", async () => {
    const run = await detente([]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    for (const command of Object.keys(COMMANDS)) expect(run.stderr).toContain(`\n  ${command}`);
  });

  it("--version prints the version", async () => {
    expect(await detente(["--version"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it("keeps compiled code, which a later call runs, where no other user can lay any", async () => {
    const home = folder();
    const shared = folder();
    for (const env of [
      { HOME: home, TMPDIR: shared },
      { XDG_CACHE_HOME: join(home, "xdg"), TMPDIR: shared },
    ])
      expect(await detente(["--version"], { env })).toMatchObject({ code: 0 });
    expect(readdirSync(shared)).toEqual([]);
    for (const place of [".cache", "xdg"]) expect(existsSync(join(home, place, "detente")), place).toBe(true);
  });

  it.each([
    [["analize", ENLARGEMENT], "Did you mean analyze?"],
    [["analyze", ENLARGEMENT, "--jsn"], "Did you mean --json?"],
    [["analyze"], "missing required argument"],
    [["analyze", ENLARGEMENT, "extra"], "too many arguments"],
    [["analyze", ENLARGEMENT, "--max-states", "many"], "whole number"],
    [["analyze", ENLARGEMENT, "--max-states", "0"], "whole number"],
    [["analyze", ENLARGEMENT, "--lens"], "argument missing"],
    [["analyze", ENLARGEMENT, "--lens", "feer"], "did you mean fear?"],
    [["analyze", ENLARGEMENT, "--json", "--markdown"], "exclude each other"],
    [["analyze", ENLARGEMENT, "--expect", "neutral"], "FRAMEWORK=LEVEL"],
    [["analyze", ENLARGEMENT, "--expect", "neutrl=kept"], "did you mean neutral?"],
    [["analyze", ENLARGEMENT, "--expect", "neutral=keept"], "did you mean kept?"],
    [["analyze", ENLARGEMENT, "--expect", "neutral=kept,"], "no level"],
    [["explain", ENLARGEMENT, "7"], "states are numbered from 1 to 6"],
    [["explain", ENLARGEMENT, "0"], "states are numbered from 1 to 6"],
    [["explain", ENLARGEMENT, "99999999999999999999"], "no state"],
    [["explain", ENLARGEMENT, "membr"], "did you mean member?"],
    [["explain", ENLARGEMENT, "1", "--actor", "grat"], "did you mean great?"],
    [["guarantees", ENLARGEMENT, "-1"], "no state number or framework"],
    [["path", ENLARGEMENT, "nowhere"], "the file has neutral, member"],
    [["states", ENLARGEMENT, "--json", "--csv"], "exclude each other"],
    [["states", ENLARGEMENT, "--where", "small.join and"], "--where:1:15"],
    [["states", ENLARGEMENT, "--where", "small.jion"], "small.join"],
    [["coalitions", ENLARGEMENT, "--concepts", "cnash,cgrm"], "did you mean cgmr?"],
    [["worlds", ENLARGEMENT, "--with", "tripwire"], "no clauses"],
    [["worlds", DESIGN, "--with", "tripwre"], "did you mean tripwire?"],
    [["worlds", DESIGN, "--with", "withdrawal"], "requires no_missiles"],
    [["worlds", DESIGN, "--with", "tripwire,no_missiles"], "excludes tripwire"],
    [["margin", DESIGN, "netral"], "did you mean neutral?"],
    [["margin", DESIGN, "neutral", "--changes", "3"], "1 or 2"],
    [["margin", DESIGN, "neutral", "--want", "kpt"], "did you mean kept?"],
    [["packages", DESIGN, "nowhere"], "the file has neutral, member"],
    [["export", ENLARGEMENT], "--to"],
    [["export", ENLARGEMENT, "--to", "gmrc"], "did you mean gmcr?"],
  ])("%j is wrong, and says why", async (args, why) => {
    const run = await detente(args);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr.toLowerCase()).toContain(why.toLowerCase());
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});
