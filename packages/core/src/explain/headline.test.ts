import { describe, expect, it } from "vitest";
import { studyOf } from "../../test/sound.ts";
import type { FrameworkFinding } from "../analysis/contract.ts";
import { assumptionSentences } from "./assumptions.ts";
import { explain } from "./explain.ts";
import {
  actorReasons,
  actorSentence,
  isImposed,
  type Reasons,
  reasons,
  verdictSentences,
} from "./headline.ts";
import { securitySentence } from "./security.ts";

/** Two sides with a campaign each; Red alone can also cede. */
async function judged(
  rest: string,
  blue = "{name: Blue",
  vital = "{red: [not blue.fight, not red.cede], blue: [not red.fight]}",
) {
  const study = await studyOf(`
detente: 1
title: Two campaigns
actors:
  red: {name: Red, options: {fight: {label: Fight}, cede: {label: Cede, moves: forward}}}
  blue: ${blue}, options: {fight: {label: Fight}}}
status_quo: {red.fight: yes, red.cede: no, blue.fight: yes}
vital: ${vital}
${rest}`);
  const { scenario } = study;
  const analysis = await study.ask("analyze");
  const finding = (id: string): FrameworkFinding => analysis.frameworks.find((found) => found.id === id)!;
  return { study, scenario, analysis, finding };
}

const FRAMEWORKS = `frameworks:
  rage: {where: red.fight and blue.fight and red.cede}
  terms: {where: not red.fight and not blue.fight and red.cede}
  war: {where: red.fight and blue.fight and not red.cede}
`;

describe("an imposed peace", () => {
  it("is what leaves somebody safe over what holds without a deal, and no quarrel that lasts", async () => {
    const { study, analysis, finding } = await judged(FRAMEWORKS);
    // Nobody prefers anything: all is kept.
    expect(["rage", "terms", "war"].map((id) => finding(id).kept)).toEqual([true, true, true]);
    expect(["rage", "terms", "war"].map((id) => isImposed(finding(id), study, analysis))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("what is kept over something vital though all whose part it takes would refuse", () => {
  it("is no imposed peace: there is nobody to impose it", async () => {
    const cession = "frameworks:\n  cession: {where: red.fight and blue.fight and red.cede}\n";
    const vital = "{red: [red.fight], blue: [not red.cede]}";
    for (const [wish, imposed] of [
      ["not red.cede", false],
      ["red.cede", true],
    ] as const) {
      const { study, analysis, finding } = await judged(
        `preferences: {red: {priorities: [${wish}]}}\n${cession}`,
        undefined,
        vital,
      );
      expect([finding("cession").kept, isImposed(finding("cession"), study, analysis)]).toEqual([
        true,
        imposed,
      ]);
    }
  });
});

describe("what is kept over something vital by a part that its owner would refuse", () => {
  it("is no imposed peace, and the refusal is told", async () => {
    const { study, analysis, finding } = await judged(`preferences:
  red: {priorities: [not red.cede]}
  blue: {priorities: [red.cede]}
${FRAMEWORKS}`);
    const terms = finding("terms");
    expect([terms.kept, isImposed(terms, study, analysis)]).toEqual([true, false]);
    expect(verdictSentences(terms, study, analysis).join(" ")).toContain(
      "What Red holds vital (that Red has not taken up “Cede”) is broken all the same; Red would refuse its own part in it.",
    );
  });
});

describe("what a framework leaves open", () => {
  it("is told with how its owners settle it, and when it would be ripe", async () => {
    const { study, analysis, finding } = await judged(`preferences:
  red: {priorities: [red.fight, not red.cede]}
  blue: {priorities: [blue.fight, not red.fight]}
frameworks:
  pause: {where: not red.fight}
`);
    const text = verdictSentences(finding("pause"), study, analysis).join(" ");
    expect(text).toContain(
      "What it leaves open would be settled so: Red has not taken up “Cede” and Blue has taken up “Fight”. Of the four situations it allows, none would be signed, kept and safe for all.",
    );
    expect(text).toContain(
      "Red would rather have no deal: this goes against its first priority, that Red has taken up “Fight”.",
    );
    expect(text).toContain("Nothing that no deal could turn into would make every party sign it.");
  });
});

describe("a name with an article, or a plural", () => {
  it("begins a sentence with a capital and has its verbs in the plural", async () => {
    const { study, analysis, finding } = await judged(
      `preferences:
  red: {priorities: [red.fight]}
  blue: {priorities: [blue.fight]}
frameworks:
  pause: {where: not red.fight and not blue.fight and not red.cede}
`,
      "{name: Blues, article: the, plural: true",
    );
    const [first] = verdictSentences(finding("pause"), study, analysis);
    expect(first).toContain(
      "Red would rather have no deal: this goes against its only priority, that Red has taken up “Fight”. The Blues would rather have no deal: this goes against their only priority, that the Blues have taken up “Fight”.",
    );
    const { sentences } = explain(await study.ask("explain", { framework: "pause" }), study);
    const ofBlue = sentences.filter(({ about }) => about === "blue").map(({ text }) => text);
    expect(ofBlue.join(" ")).toMatch(
      /that the Blues tell apart.*Their consent is needed.*they object\..*The Blues hold one thing vital.*Their grade/s,
    );
  });
});

describe("what every result rests on", () => {
  it("says whose the order is, and why where the file does", async () => {
    const { scenario } = await judged(`as_of: 1999-12-31
sources: {speech: {title: A speech}}
preferences:
  red: {priorities: [red.fight], because: It said so., source: [speech]}
  blue: {priorities: [blue.fight]}
`);
    expect(assumptionSentences(scenario, null, true)).toEqual([
      "Facts as of 1999-12-31.",
      "The order in which each actor puts its wishes is the modeller’s, for sources bear out the wishes, seldom their order; the file says why for Red.",
      "Red: It said so – A speech.",
    ]);
    expect(assumptionSentences(scenario, null)).toHaveLength(2);
  });
});

describe("the three answers, each with its reason", () => {
  const PREFERENCES = `preferences:
  red: {priorities: [red.fight, not red.cede]}
  blue: {priorities: [not red.fight, not blue.fight]}
frameworks:
  pause: {label: The pause, where: not red.fight and not blue.fight and not red.cede}
  war: {where: red.fight and blue.fight and not red.cede}
`;

  const texts = ({ sign, keep, safe }: Reasons) => ({ sign: sign.text, keep: keep.text, safe: safe.text });

  it("with the sources of what decides, and of what is broken", async () => {
    const { study, analysis, finding } =
      await judged(`sources: {speech: {title: A speech}, map: {title: A map}}
preferences:
  red: {priorities: [{prefer: red.fight, source: [speech]}, {prefer: not red.cede, source: [map]}]}
  blue: {priorities: [not red.fight]}
frameworks:
  pause: {where: not red.fight and not blue.fight and not red.cede}
`);
    expect(reasons(finding("pause"), study, analysis).sign.sources).toEqual(["speech"]);
    expect(actorReasons(finding("pause"), "red", study, analysis).sign.sources).toEqual(["speech"]);
    expect(actorReasons(finding("pause"), "blue", study, analysis).sign.sources).toEqual([]);
  });

  it("of a framework: who objects, who would leave, who is in danger from whom, and no state by its number", async () => {
    const { study, analysis, finding } = await judged(PREFERENCES);
    expect(texts(reasons(finding("pause"), study, analysis))).toEqual({
      sign: "Red would rather have no deal: this goes against its first priority, that Red has taken up “Fight”.",
      keep: "It would not stand: Red would be better off leaving it, whatever the others did in answer.",
      safe: "Blue would not be safe: exposed to Red.",
    });
    expect(reasons(finding("war"), study, analysis).sign.text).toBe(
      "There is nothing to sign: it is what comes without a deal.",
    );
    expect(reasons(finding("pause"), study, analysis, "but only by chance").keep.text).toMatch(
      /It is deterred, but only by chance, which deters nothing\.$/,
    );
  });

  it("of an actor in it", async () => {
    const { study, analysis, finding } = await judged(PREFERENCES);
    expect(texts(actorReasons(finding("pause"), "red", study, analysis))).toEqual({
      sign: "Red would rather have no deal: this goes against its first priority, that Red has taken up “Fight”.",
      keep: "Red would gain by leaving, and at least one such move goes unanswered.",
      safe: expect.stringMatching(/^Red would be safe: /),
    });
    expect(texts(actorReasons(finding("pause"), "blue", study, analysis))).toEqual({
      sign: "Blue would rather have this than no deal: no deal goes against its first priority, that Red has not taken up “Fight”.",
      keep: "Blue would gain nothing by leaving.",
      safe: "Blue would not be safe: exposed to Red.",
    });
  });

  it("of security: what is mutual, and lost alike, once", async () => {
    const { scenario, finding } = await judged(`preferences:
  red: {priorities: [not blue.fight, red.fight]}
  blue: {priorities: [not red.fight, blue.fight]}
frameworks:
  pause: {label: The pause, where: not red.fight and not blue.fight and not red.cede}
`);
    const { id, actors } = finding("pause");
    const lost = Object.fromEntries(
      Object.entries(actors).map(([actor, found]) => [actor, { ...found, broken: ["peace"] }]),
    );
    expect(securitySentence(scenario, { id, actors: lost })).toBe(
      "Under “The pause”, Red and Blue would gain by harming each other, but that is deterred. Lost already: what Red and Blue hold vital (“peace”).",
    );
  });

  it("of security: who would harm whom, and what is broken already", async () => {
    const { scenario, finding } = await judged(PREFERENCES);
    expect(securitySentence(scenario, finding("pause"))).toBe(
      "Under “The pause”, Red would gain by harming Blue, and nothing reliable stands in the way.",
    );
    expect(securitySentence(scenario, finding("war"))).toMatch(
      /Lost already: what Red holds vital \(that Blue has not taken up “Fight”\) and what Blue holds vital \(.*\)\.$/,
    );
  });
});

describe("an actor's three answers in one sentence", () => {
  it("say what it would sign, keep and be", async () => {
    const { study, analysis, finding } = await judged(`preferences:
  red: {priorities: [not red.cede]}
  blue: {priorities: [red.cede]}
${FRAMEWORKS}`);
    const told = (framework: string) =>
      ["red", "blue"].map((actor) => actorSentence(finding(framework), actor, study, analysis));
    expect(told("terms")).toEqual([
      "Red would not sign it, but would keep it, and would not be safe.",
      "Blue would sign and keep it, and would be safe.",
    ]);
    // What comes without a deal.
    expect(told("war")).toEqual([
      "Red would keep it, and would not be safe.",
      "Blue would keep it, and would not be safe.",
    ]);
  });

  it("leave out what is not asked", async () => {
    const { study, finding } = await judged(FRAMEWORKS);
    const { actors, ...rest } = finding("terms");
    const said = (change: Partial<FrameworkFinding>, gain: -1 | null, durability: "hollow" | "deterred") =>
      actorSentence(
        { ...rest, ...change, actors: { ...actors, red: { ...actors.red!, gain, durability } } },
        "red",
        study,
        { no_deal: null },
      );
    expect(said({ safe: [], unsafe: [] }, null, "deterred")).toBe("Red would keep it.");
    expect(said({ parties: ["blue"], unsafe: ["red"] }, -1, "hollow")).toBe(
      "Red would not keep it, and would not be safe.",
    );
    expect(said({ parties: null, safe: ["red"], unsafe: [] }, -1, "hollow")).toBe(
      "Red would neither sign nor keep it, and would be safe.",
    );
    expect(said({ parties: null, safe: ["red"], unsafe: [] }, -1, "deterred")).toBe(
      "Red would not sign it, but would keep it, and would be safe.",
    );
  });
});
