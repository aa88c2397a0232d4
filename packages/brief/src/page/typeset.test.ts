import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { describe, expect, it } from "vitest";
import { set, typeset } from "./typeset.ts";

describe("text as a printer sets it", () => {
  it.each([
    [`a "steel porcupine", Ukraine's`, "a “steel porcupine”, Ukraine’s"],
    [`"'because of GERD', they said"`, "“‘because of GERD’, they said”"],
    [`the guarantors' consultations ("both")`, "the guarantors’ consultations (“both”)"],
    [`of August 1994"; in the '90s, 'tis`, "of August 1994”; in the ’90s, ’tis"],
    ["“set” already, isn’t it", "“set” already, isn’t it"],
    ["a - b, a--b, a -- b ... and --memo", "a – b, a–b, a – b … and --memo"],
    ["on 2025-10-01, not 2025-02-30", "on 1 October 2025, not 2025-02-30"],
    ["1994-2008, pp. 28-29; ES-11/1, F-35, 2005-9002-x", "1994–2008, pp. 28–29; ES-11/1, F-35, 2005-9002-x"],
    ["https://example.org/2025-10-01/1-2", "https://example.org/2025-10-01/1-2"],
  ])("%s", (typed, printed) => {
    expect(set(typed)).toBe(printed);
    expect(set(printed)).toBe(printed);
  });

  it("goes on through marks in a line, begins anew with each block, and leaves code and attributes", () => {
    const tree = h("div", { title: `"a"` }, [
      h("p", `"`, h("em", "one"), `" and `, h("strong", `"two"`), `'s `, h("code", `"x"`), `'s`),
      h("p", `"three"`),
    ]);
    typeset(tree);
    expect(toHtml(tree)).toBe(
      `<div title="&#x22;a&#x22;"><p>“<em>one</em>” and <strong>“two”</strong>’s <code>"x"</code>’s</p><p>“three”</p></div>`,
    );
  });

  it("breaks no line between a number and what it counts or numbers", () => {
    const tree = h(
      "p",
      "On 1 October 2025, 2,304 sets and 19 % under Article 5 hold after move 3. In 1994 it was so.",
    );
    typeset(tree);
    expect(toHtml(tree).replaceAll("\u00a0", "~")).toBe(
      "<p>On 1~October 2025, 2,304~sets and 19~% under Article~5~hold after move~3. In 1994 it was so.</p>",
    );
  });
});
