import { actorReasons, answerSentence, reasons, verdictSentences } from "@detente/core/sentences";
import { beforeAll, describe, expect, it } from "vitest";
import { type Findings, memo } from "../src/index.ts";
import { carried, elements, hasClass, named, outline, parsed, textOf } from "./outline.ts";
import { findingsOfText, libraryText, pageOf, SMALL } from "./studies.ts";

describe.each(["literature/cuban_1962", "mackerel_2025", "helsinki_1975"])("the article on %s", (id) => {
  it("tells this, in this order", async () => {
    const page = await pageOf(await findingsOfText(libraryText(id)));
    await expect(outline(page)).toMatchFileSnapshot(`outlines/${id.replace("/", "-")}.txt`);
  });
});

describe("an article", () => {
  let findings: Findings;
  let page: string;
  beforeAll(async () => {
    findings = await findingsOfText(SMALL);
    page = await pageOf(findings, { text: SMALL });
  });

  it("begins with section, headline, standfirst, authors, both dates and the picture with its credit", () => {
    const [heading] = elements(parsed(page), hasClass("heading"));
    expect(textOf(heading!).replace(/\s+/g, " ")).toBe(
      "RoadsWho blinks?Two on one road.By Ann Author2 January 2025Facts as of 1 January 2025Somebody",
    );
    const [picture] = named(heading!, "img");
    expect(picture!.properties).toMatchObject({ alt: "A road", src: "data:image/png;base64,AAAA" });
  });

  it("answers in the explanation's own sentences, and gives each verdict whole", () => {
    const tree = parsed(page);
    const [said] = elements(tree, hasClass("said"));
    expect(textOf(said!)).toBe(answerSentence(findings.scenario, findings.analysis));
    for (const framework of findings.analysis.frameworks) {
      const [fold] = elements(tree, ({ properties }) => properties.id === `why-${framework.id}`);
      const told = textOf(fold!);
      const once = [
        reasons(framework, findings, findings.analysis).keep.text,
        ...findings.scenario.actors.flatMap(({ id }) => {
          const { sign, keep, safe } = actorReasons(framework, id, findings, findings.analysis);
          return [sign.text, keep.text, safe.text];
        }),
      ];
      for (const text of once) expect(told).toContain(text);
      // The rest of the verdict stands there in one piece or around what is told elsewhere in the fold.
      const rest = once.reduce(
        (parts, text) => parts.flatMap((part) => part.split(text)),
        verdictSentences(framework, findings, findings.analysis),
      );
      for (const part of rest) expect(told).toContain(part.trim());
    }
  });

  it("numbers its notes in the order in which they are cited, and leads nowhere but to the web and itself", () => {
    const tree = parsed(page);
    const numbers = named(tree, "sup").flatMap((sup) => named(sup, "a").map(textOf).map(Number));
    const firsts = [...new Set(numbers)];
    expect(firsts).toEqual(firsts.map((_, k) => k + 1));
    const ids = new Set(
      elements(tree, ({ properties }) => "id" in properties).map(({ properties }) => properties.id),
    );
    for (const { properties } of named(tree, "a")) {
      const href = String(properties.href);
      expect(href).toMatch(/^(#|https:|data:(text\/csv|application\/yaml);)/);
      if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
    }
    expect(page).toContain("A trap");
    expect(page).not.toContain("javascript:");
  });

  it("carries the whole scenario, in whatever spelling is shorter", async () => {
    for (const text of [SMALL, `${SMALL}# ${"“%” ".repeat(200)}\n`]) {
      const tree = parsed(await pageOf(findings, { text }));
      const [link] = elements(tree, ({ properties }) => properties.download === "study.yaml");
      expect(await carried(link!.properties.href)).toBe(text);
    }
  });

  it("is the same for the same input, to the byte", async () => {
    expect(await pageOf(await findingsOfText(SMALL), { text: SMALL })).toBe(page);
  });

  it("has, as a memo, the date, the question, the verdict in a table, what decides and what would change it", async () => {
    expect(outline(await pageOf(findings, { view: memo }))).toMatchInlineSnapshot(`
      "  Brief
      # Who blinks?
        By Ann Author2 January 2025Facts as of 1 January 2025
        table: 3 rows, 12 cells
      ## What decides
      ## What would change it
      "
    `);
  });
});
