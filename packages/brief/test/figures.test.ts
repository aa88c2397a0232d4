import { beforeAll, describe, expect, it } from "vitest";
import { csv } from "../src/figures/figure.ts";
import type { Findings } from "../src/index.ts";
import { carried, elements, hasClass, parsed, textOf } from "./outline.ts";
import { findingsOfText, libraryText, pageOf } from "./studies.ts";

/** The rows of comma-separated values, by the names of their columns. */
function records(text: string): Record<string, string>[] {
  const [names = [], ...rows] = text
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
      ),
    );
  return rows.map((row) => Object.fromEntries(names.map((name, k) => [name, row[k]!])));
}

describe("the data of figures", () => {
  let findings: Findings;
  let data: Map<string, Record<string, string>[]>;

  beforeAll(async () => {
    findings = await findingsOfText(libraryText("mackerel_2025"));
    const page = parsed(await pageOf(findings));
    data = new Map();
    for (const { properties } of elements(page, ({ properties }) =>
      /\.csv$/.test(String(properties.download)),
    ))
      data.set(String(properties.download).replace(/\.csv$/, ""), records(await carried(properties.href)));
  });

  it("is there for every figure", async () => {
    const page = parsed(await pageOf(findings));
    const ids = elements(page, hasClass("figure")).map(({ properties }) => `${properties.id}`.slice(7));
    expect([...data.keys()]).toEqual(ids);
    for (const kind of [
      "lenses",
      "worlds",
      "perceptions",
      "packages",
      "margins",
      "parties",
      "slips",
      "board",
    ])
      expect(ids).toContain(kind);
  });

  it("has what was found of each party", () => {
    expect(data.get("parties")).toEqual(
      findings.analysis.frameworks.flatMap(({ id, actors }) =>
        Object.entries(actors).map(([actor, { gain, durability, grade, broken }]) => ({
          framework: id,
          actor,
          gain: String(gain ?? ""),
          durability,
          grade: grade ?? "",
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
        Number(share),
      );
    for (const { framework, answer, margin } of data.get("margins")!)
      expect(`${findings.margins.find(({ id }) => id === framework)!.margin[answer as "kept"] ?? ""}`).toBe(
        margin,
      );
  });

  it("has how each party sees itself beside how it is", () => {
    expect(
      data.get("perceptions")!.map((row) => [row.framework, row.actor, row["seen grade"], row.estimate]),
    ).toEqual(
      findings.analysis.frameworks.flatMap(({ id, actors }) =>
        Object.entries(actors).flatMap(([actor, { perceived }]) =>
          perceived ? [[id, actor, perceived.grade ?? "", perceived.estimate ?? ""]] : [],
        ),
      ),
    );
  });

  it("has every mistake, and every set of clauses worth its cost", () => {
    expect(data.get("slips")!.map(({ framework, option, outcome }) => [framework, option, outcome])).toEqual(
      findings.slips!.frameworks.flatMap(({ id, slips }) =>
        slips.map(({ option, outcome }) => [id, option, outcome]),
      ),
    );
    expect(data.get("packages")!.map(({ framework, clauses, cost }) => [framework, clauses, cost])).toEqual(
      findings.packages.flatMap(({ id, front }) =>
        front.map(({ clauses, cost }) => [id, clauses.join(" "), String(cost)]),
      ),
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
