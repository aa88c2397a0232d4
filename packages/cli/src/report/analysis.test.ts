import { readFileSync } from "node:fs";
import { markdownReport } from "@detente/brief/report";
import { type Analysis, readScenario, type StatesFinding } from "@detente/core";
import { describe, expect, it } from "vitest";
import { sound } from "../../../core/test/sound.ts";
import { analysisReport } from "./analysis.ts";
import type { Page } from "./page.ts";
import type { AnalysisReport } from "./setting.ts";
import { width } from "./width.ts";

const fixtures = new URL("../../test/fixtures/", import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(new URL(name, fixtures), "utf8"));

/** The enlargement example: three actors, two frameworks, every part of the contract. */
function enlargement(): AnalysisReport {
  const { scenario } = sound(readScenario(readFileSync(new URL("enlargement.yaml", fixtures))));
  const { states } = json("states.json") as StatesFinding;
  const values = (state: number) =>
    scenario.options.map((option) => option.values.indexOf(states[state - 1]?.values[option.index] ?? ""));
  return { scenario, analysis: json("analyze.json") as Analysis, values };
}

/** The same with other words in it, as a scenario that was not read from a file might have. */
function withWords(title: string, label: string): AnalysisReport {
  const report = enlargement();
  const options = report.scenario.options.map((option) => ({ ...option, label }));
  return { ...report, scenario: { ...report.scenario, title, options } };
}

const page: Page = { columns: 80, colour: false, unicode: true };

describe("the report on an analysis", () => {
  it.each([80, 120])("reads well at %i columns", async (columns) => {
    const lines = analysisReport({ ...page, columns }, enlargement());
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      `../../test/reports/enlargement-${columns}.txt`,
    );
  });

  it("holds everything with --full", async () => {
    const lines = analysisReport({ ...page, columns: 100 }, enlargement(), { full: true });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../test/reports/enlargement-full.txt");
  });

  it("says the same in ASCII and without colour", () => {
    const plain = analysisReport({ ...page, unicode: false }, enlargement(), { full: true }).join("\n");
    expect(plain).toMatch(/^[\x20-\x7e\n]*$/);
    for (const word of ["untempted", "hollow", "nobody objects", "nothing to sign", "all 3 safe"])
      expect(plain).toContain(word);
  });

  it("adds colours and nothing else on a terminal that has them", () => {
    const coloured = analysisReport({ ...page, colour: true }, enlargement(), { full: true }).join("\n");
    const plain = analysisReport(page, enlargement(), { full: true }).join("\n");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences.
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(coloured).not.toBe(plain);
  });

  it.each([40, 60, 80, 100, 160])("never exceeds %i columns", (columns) => {
    for (const line of analysisReport({ ...page, columns }, enlargement(), { full: true })) {
      expect(width(line)).toBeLessThanOrEqual(columns);
    }
  });

  it("shows 26 frameworks of many, and says how many are left", () => {
    const report = enlargement();
    const [neutral, member] = report.analysis.frameworks;
    const frameworks = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? neutral! : member!));
    const many = { ...report, analysis: { ...report.analysis, frameworks } };
    for (const columns of [60, 100]) {
      const lines = analysisReport({ ...page, columns }, many);
      expect(lines).toContain("and 14 more; --full lists all");
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
    }
    expect(analysisReport(page, many, { full: true })).not.toContain("and 14 more; --full lists all");
  });

  it("lets no text from the file act on the terminal", () => {
    const hostile = withWords(
      "\u001b[2J\u001b]0;owned\u0007Enlargement\u202e",
      "Join\r\n\u001b[31mthe alliance",
    );
    const lines = analysisReport(page, hostile, { full: true });
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(lines[0]).toBe("Enlargement");
    expect(lines.join("\n")).toContain("Join the alliance");
  });
});

describe("the Markdown document", () => {
  it("reads well", async () => {
    const text = `${markdownReport(enlargement()).join("\n")}\n`;
    await expect(text).toMatchFileSnapshot("../../test/reports/enlargement.md.txt");
  });

  it("takes no markup from the file", () => {
    const hostile = withWords("# <img src=x> *a* | [b](c) `d`", "|");
    expect(markdownReport(hostile)[0]).toBe("# \\# &lt;img src=x&gt; \\*a\\* \\| \\[b\\](c) \\`d\\`");
  });
});
