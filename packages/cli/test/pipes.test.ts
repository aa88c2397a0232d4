import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detente, ENLARGEMENT, folder } from "./run.ts";

const here = folder();

/** Two actors with n options in all, each wanting the other's not taken: 2^n states. */
function large(options: number): string {
  const of = (actor: string) => Array.from({ length: options / 2 }, (_, index) => `${actor}.o${index}`);
  const declared = (actor: string) =>
    `  ${actor}: {options: {${of(actor)
      .map((ref) => `${ref.slice(2)}: {}`)
      .join(", ")}}}`;
  const wants = (actor: string, other: string) =>
    `  ${actor}: {priorities: [${[...of(other).map((ref) => `not ${ref}`), ...of(actor)].join(", ")}]}`;
  const refs = [...of("a"), ...of("b")];
  const text = [
    "detente: 1",
    "title: Large",
    "actors:",
    declared("a"),
    declared("b"),
    `status_quo: {${refs.map((ref) => `${ref}: no`).join(", ")}}`,
    "preferences:",
    wants("a", "b"),
    wants("b", "a"),
    "vital: {a: [not b.o0], b: [not a.o0]}",
    "frameworks: {peace: {where: not a.o0 and not b.o0}}",
    "",
  ].join("\n");
  const path = join(here, `large-${options}.yaml`);
  writeFileSync(path, text);
  return path;
}

describe("standard output", () => {
  it("holds everything, however slowly it is read", async () => {
    const run = await detente(["states", large(14), "--json"]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).states).toHaveLength(2 ** 14);
  });

  it("may be closed early, as by head", async () => {
    const run = await detente(["states", large(14), "--csv"], { readOnly: 10 });
    expect(run).toMatchObject({ code: 0, stderr: "" });
  });

  it("closed early does not make a failed expectation look met", async () => {
    const run = await detente(["analyze", ENLARGEMENT, "--full", "--expect", "neutral=kept"], {
      readOnly: 0,
    });
    expect(run.code).toBe(1);
  });

  it("is empty when a limit stops the analysis", async () => {
    const run = await detente(["analyze", large(16), "--max-states", "1000"]);
    expect(run).toMatchObject({ code: 3, stdout: "" });
    expect(run.stderr).toMatch(
      /^detente: 65,536 feasible states, more than the limit of 1,000 .* drop an option/,
    );
    expect(run.stderr).toMatch(/ of memory and .* s\n$/);
  });
});

describe("Ctrl-C", () => {
  it("stops the work with exit code 3", async () => {
    let asked = false;
    const run = await detente(["states", large(18), "--csv"], {
      watch: (_, kill) => {
        if (!asked) kill("SIGINT");
        asked = true;
      },
    });
    expect(run.code).toBe(3);
    expect(run.stderr).toBe("detente: cancelled\n");
  });

  it.each(["1", "2"])("stops kernels deep in their work, on %s threads", async (threads) => {
    // Simultaneous stability of so many states would take minutes.
    const run = await detente(["analyze", large(20), "--sim", "--threads", threads], {
      interruptAfter: 2500,
    });
    expect(run).toEqual({ code: 3, stdout: "", stderr: "detente: cancelled\n" });
  });
});
