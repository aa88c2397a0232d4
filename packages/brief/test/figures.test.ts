import { beforeAll, describe, expect, it } from "vitest";
import { csv } from "../src/figures/figure.ts";
import type { Findings } from "../src/index.ts";
import { elements, hasClass, parsed, textOf } from "./outline.ts";
import { findingsOfText, libraryText, pageOf } from "./studies.ts";

describe("the data of figures", () => {
  let findings: Findings;
  let data: ReadonlyMap<string, Record<string, unknown>[]>;
  let tables: ReadonlyMap<string, string>;

  beforeAll(async () => {
    findings = await findingsOfText(libraryText("mackerel_2025"));
    const page = parsed(await pageOf(findings));
    const file = (ending: string) =>
      elements(page, ({ properties }) => String(properties.download ?? "").endsWith(ending)).map(
        ({ properties: { download, href } }) =>
          [
            String(download).slice(0, -ending.length),
            decodeURIComponent(String(href).slice(String(href).indexOf(",") + 1)),
          ] as const,
      );
    data = new Map(file(".json").map(([id, text]) => [id, JSON.parse(text)]));
    tables = new Map(file(".csv"));
  });

  it("is there for every figure, in both forms", () => {
    expect([...data.keys()]).toEqual([...tables.keys()]);
    expect(data.size).toBeGreaterThan(6);
  });

  it("has what was found of each party", () => {
    expect(data.get("parties")).toEqual(
      findings.analysis.frameworks.flatMap(({ id, actors }) =>
        Object.entries(actors).map(([actor, { gain, durability, grade, broken }]) => ({
          framework: id,
          actor,
          gain,
          durability,
          grade,
          broken: broken.join("; "),
        })),
      ),
    );
  });

  it("has the verdict of each lens", () => {
    const found = data.get("lenses")!.filter(({ lens }) => lens !== "");
    expect(
      found.map(({ framework, lens, durability, unsafe }) => [framework, lens, durability, unsafe]),
    ).toEqual(
      findings.lenses!.frameworks.flatMap(({ id, lenses }) =>
        Object.entries(lenses).map(([lens, { durability, unsafe }]) => [
          id,
          lens,
          durability,
          unsafe.join(" "),
        ]),
      ),
    );
  });

  it("has the shares of worlds and the margins", () => {
    for (const { framework, answer, share } of data.get("worlds")!)
      expect(findings.worlds!.frameworks.find(({ id }) => id === framework)![answer as "kept"]!.share).toBe(
        share,
      );
    for (const { framework, answer, margin } of data.get("margins")!)
      expect(findings.margins.find(({ id }) => id === framework)!.margin[answer as "kept"] ?? null).toBe(
        margin,
      );
  });

  it("has every threat, of whom the picture shows the worst", () => {
    for (const { id, actors } of findings.analysis.frameworks) {
      const threats = Object.values(actors).flatMap((actor) => actor.threats);
      expect(data.get(`security-${id}`)).toHaveLength(threats.length);
    }
  });

  it("keeps a spreadsheet from running what it reads", () => {
    expect(csv({ columns: ["a"], rows: [["=1+1"], ['say "hi", then go'], [null], [-2]] })).toBe(
      'a\r\n\'=1+1\r\n"say ""hi"", then go"\r\n\r\n-2\r\n',
    );
  });

  it("is in words beside each picture", async () => {
    const page = parsed(await pageOf(findings));
    for (const figure of elements(page, hasClass("figure"))) {
      const isPicture = elements(figure, hasClass("graph")).length > 0;
      const words = elements(figure, ({ tagName }) => tagName === "summary").map(textOf);
      expect(words).toEqual(isPicture ? ["The picture in words"] : []);
    }
  });
});
