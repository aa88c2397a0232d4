import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locate } from "@detente/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Findings, MARKS, readBody } from "../src/index.ts";
import { elements, hasClass, named, parsed, textOf } from "./outline.ts";
import { contextOf, findingsOfText, pageOf, SMALL } from "./studies.ts";

let findings: Findings;
beforeAll(async () => {
  findings = await findingsOfText(SMALL);
});

/** A page with an author's text, and that part of it. */
async function bodyOf(markdown: string) {
  const page = await pageOf(findings, { markdown });
  return { page, body: elements(parsed(page), hasClass("body"))[0]! };
}

describe("a mark", () => {
  it("is told of in the docs, with what it takes", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/how-to/brief.md"), "utf8");
    const told = [...page.matchAll(/^\| `\{\{(.*)\}\}` \|/gm)].map(([, words]) => words);
    expect(told).toEqual(
      MARKS.map(({ mark, takes }) => [mark, ...takes.map((what) => what.toUpperCase())].join(" ")),
    );
  });

  it.each([
    ["{{keep both}}", "hollow"],
    ["{{label both}}", "Both swerve"],
    ["{{count frameworks}}", "2"],
    ["{{grade red both}}", "clear"],
    ["{{source book}}", "1"],
  ])("%s says %s", async (mark, said) => {
    const { body } = await bodyOf(`It is ${mark} here.`);
    expect(textOf(body)).toBe(`It is ${said} here.`);
  });

  it("is resolved whatever its kind", async () => {
    const given = { framework: "both", actor: "red", answer: "kept", source: "book", count: "states" };
    for (const { mark, takes } of MARKS) {
      if (mark === "figure path") continue;
      const text = `{{${[mark, ...takes.map((what) => given[what])].join(" ")}}}`;
      expect(readBody(text, contextOf(findings)), text).toHaveProperty("body");
    }
  });

  it("puts a figure into its place, and nowhere else", async () => {
    const { page, body } = await bodyOf("First.\n\n{{figure security crash}}\n\nLast.");
    expect(named(body, "figure").map(({ properties }) => properties.id)).toEqual(["figure-security-crash"]);
    expect(page.split('id="figure-security-crash"')).toHaveLength(2);
  });

  it("is left alone in code", async () => {
    const { body } = await bodyOf("Write `{{keep both}}`.");
    expect(textOf(body)).toBe("Write {{keep both}}.");
  });

  it.each([
    ["Now\n\nsee {{verdct both}}", "3:5", "There is no mark `verdct`", "Did you mean `verdict`?"],
    ["{{figure bord}}", "1:1", "There is no figure `bord`", "Did you mean `board`?"],
    ["a *b {{keep boht}}*", "1:6", "There is no framework `boht`", "Did you mean `both`?"],
    ["{{grade rde both}}", "1:1", "There is no actor `rde`", "Did you mean `red`?"],
    ["{{share won both}}", "1:1", "There is no answer `won`", "There are signable, kept, safe, all"],
    ["{{source boook}}", "1:1", "There is no source `boook`", "Did you mean `book`?"],
    ["{{count stats}}", "1:1", "There is no count `stats`", "Did you mean `states`?"],
    ["{{keep}}", "1:1", "`keep` names 0 of 1 things", "Write `{{keep FRAMEWORK}}`"],
    ["so {{keep both", "1:4", "This mark is not closed", "End it with `}}` on the same line"],
    [
      "see {{figure board}}",
      "1:5",
      "`{{figure board}}` is a figure within a line",
      "Give it a paragraph of its own",
    ],
    [
      "{{figure board}}\n\n{{figure board}}",
      "3:1",
      "`figure board` stands here a second time",
      "A page shows each figure once",
    ],
    ["{{constructor both}}", "1:1", "There is no mark `constructor`", "There are verdict"],
  ])("%j is a problem at %s", (text, at, message, hint) => {
    const read = readBody(text, contextOf(findings));
    if (!("problems" in read)) throw new Error("it was read");
    const [problem] = read.problems;
    const { line, column } = locate(text, problem!.place!.start);
    expect([`${line}:${column}`, problem!.message]).toEqual([at, message]);
    expect(problem!.hint).toContain(hint);
  });
});

describe("an author's text", () => {
  it("is Markdown with tables, and its headings stand below the page's", async () => {
    const { body } = await bodyOf("# One\n\n## Two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n");
    expect(named(body, "h2", "h3", "td").map(textOf)).toEqual(["One", "Two", "1", "2"]);
  });

  it("shows pictures of its own folder, and of others their words", async () => {
    const { body } = await bodyOf(
      "![A map](map.png) ![up](../x.png) ![far](https://example.org/x.png) ![root](/etc/x.png) ![dots](a/%2e%2e/%2e%2e/x.png)",
    );
    expect(named(body, "img").map(({ properties }) => properties.src)).toEqual([
      "data:image/png;base64,AAAA",
    ]);
    expect(textOf(body)).toBe(" up far root dots");
  });
});

describe("hostile text", () => {
  const TRAPS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<style>*{display:none}</style>",
    "<iframe src=https://example.org></iframe>",
    "[a](javascript:alert(1))",
    "[b](java&#10;script:alert(1))",
    "[c](data:text/html,<script>alert(1)</script>)",
    "[d](file:///etc/passwd)",
    "[e](//example.org)",
    "<https://example.org/ok>",
    "![f](javascript:alert(1))",
    "![g](http://example.org/pixel.gif)",
  ].join("\n\n");

  it("in Markdown does nothing and loads nothing", async () => {
    const { body } = await bodyOf(TRAPS);
    expect(named(body, "script", "style", "iframe", "img", "object", "embed", "form", "input")).toEqual([]);
    const links = named(body, "a").map(({ properties }) => properties.href);
    expect(links.filter((href) => href !== undefined)).toEqual(["https://example.org/ok"]);
  });

  it.each([
    ["quotations", "> ".repeat(60_000)],
    ["lists", "- ".repeat(60_000)],
    ["lists line by line", Array.from({ length: 60 }, (_, k) => `${"  ".repeat(k)}- x`).join("\n")],
    ["emphasis", `${"*".repeat(60_000)}x${"*".repeat(60_000)}`],
    ["emphasis in emphasis", `${"*a **b ".repeat(150)}${"c** d*".repeat(150)}`],
    ["links", "[".repeat(120_000)],
  ])("is not followed into %s without end", (_, text) => {
    const read = readBody(text, contextOf(findings));
    expect(read).toMatchObject({ problems: [{ message: "The text is nested too deep" }] });
  });

  it("is not made long by what is repeated", async () => {
    const { body } = await bodyOf(`[a]: https://example.org/${"x".repeat(9000)}\n\n${"[a] ".repeat(300)}`);
    expect(named(body, "a").every(({ properties }) => properties.href === undefined)).toBe(true);
  });

  it("in a scenario is text, and cannot turn the reading direction", async () => {
    const trap = "</title><script>alert(1)</script>\u202eevil\u2066";
    const text = SMALL.replace("Who blinks?", JSON.stringify(trap))
      .replace("label: Both swerve", `label: ${JSON.stringify(`${trap} both`)}`)
      .replace("name: Red", `name: ${JSON.stringify(`<img src=x onerror=alert(1)>`)}`);
    const page = await pageOf(await findingsOfText(text), { text });
    const tree = parsed(page);
    expect(named(tree, "script")).toHaveLength(1);
    expect(named(tree, "img")).toHaveLength(1);
    expect(textOf(named(tree, "h1")[0]!)).toBe("</title><script>alert(1)</script>evil");
    expect(page.replace(/href="data:[^"]*"/g, "")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    for (const element of elements(tree, () => true))
      for (const name of Object.keys(element.properties)) expect(name).not.toMatch(/^on/i);
  });
});
