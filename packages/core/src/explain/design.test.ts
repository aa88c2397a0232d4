import { describe, expect, it } from "vitest";
import { example, sound } from "../../test/sound.ts";
import { Study } from "../analysis/study.ts";
import { readScenario } from "../scenario/read.ts";
import { readingWords } from "./answers.ts";
import { marginSentence, mendWords, nearestFirst, sameText } from "./margin.ts";
import { clauseSentence, missingSentences, packageSentence, packagesSentence } from "./packages.ts";
import { Phrases } from "./phrase.ts";
import { opinionSentence, turningText, worldsSentence } from "./worlds.ts";

const { scenario } = sound(readScenario(example("design.yaml")));
const phrases = Phrases.ofNames(scenario);

async function study(): Promise<Study> {
  return sound(await Study.open(scenario)).study;
}

describe("readings in words", () => {
  it("say whose they are once", () => {
    const [a, b] = scenario.lenses.map(({ id }) => id);
    expect(readingWords(phrases, [null])).toBe("as declared");
    expect(readingWords(phrases, [null], { reference: a! })).toBe("“as the great power fears”");
    expect(readingWords(phrases, [null, a!, b!])).toBe(
      "as declared, “as the great power fears” or “as the alliance hopes”",
    );
    const renamed = {
      ...scenario,
      lenses: scenario.lenses.map((lens, k) => ({ ...lens, label: `Lens ${k}` })),
    };
    expect(readingWords(Phrases.ofNames(renamed), [null, a!, b!])).toBe(
      "as declared or as in “Lens 0” or “Lens 1”",
    );
  });
});

describe("worlds in words", () => {
  it("say in how many an answer holds and where, no share twice, no rule left uncounted", async () => {
    const finding = await (await study()).ask("worlds");
    expect(worldsSentence(scenario, finding)).toMatch(/^\d+ worlds: in each every actor is read by itself/);
    const rule = (share: number) => ({ readings: { small: [null] }, share });
    const opinion = { share: 0.25, interval: null, actors: {} };
    expect(opinionSentence(phrases, "kept", { ...opinion, rules: [rule(0.25)] })).toBe(
      "Kept in 25 %: exactly where small is as declared.",
    );
    const five = { ...opinion, rules: Array.from({ length: 5 }, () => rule(0.1)) };
    expect(opinionSentence(phrases, "kept", five)).toMatch(/\(10 %\); or in two other cases\.$/);
    expect(opinionSentence(phrases, "kept", five, true)).not.toContain("other case");
    expect(opinionSentence(phrases, "safe", { ...opinion, share: 0, rules: [] })).toBe("Never safe for all.");
  });

  it("say on whom it turns, and of what", () => {
    const opinion = (share: number, total: number) => ({
      share,
      interval: null,
      actors: { small: { first: null, total, given: [] } },
      rules: [],
    });
    const framework = (all: number) => ({
      id: "member",
      signable: null,
      kept: opinion(0.5, 0.3),
      safe: opinion(1, 0),
      all: opinion(all, 0.8),
    });
    expect(turningText(phrases, framework(0.5))).toBe("small (80 %)");
    expect(turningText(phrases, framework(0))).toBe("kept or not: small (30 %)");
  });
});

describe("a margin in words", () => {
  it("tells the nearest first, and mends of interests apart", async () => {
    const opened = await study();
    const finding = await opened.ask("margin", { framework: "neutral", changes: 2 });
    const mends = mendWords(phrases, null, finding);
    expect(mends.sentence).toMatch(/^All that is wanted of .* would hold with (one|two) changes?:$/);
    expect(mends.ofPreference.length + mends.ofInterests.length).toBe(finding.mends.sets.length);
    expect(mends.ofInterests.every((text) => text.includes("no longer held vital"))).toBe(true);
    expect(mends.ofPreference.some((text) => text.includes("no longer held vital"))).toBe(false);
    const distances = nearestFirst(finding.flips.kept ?? []).map(({ distance }) => distance ?? 1e9);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(marginSentence(2, [])).toBe("The nearest reordering that flips it: two places.");
    expect(marginSentence(null, [])).toBe("No single change flips it.");
    const worlds = await opened.ask("worlds");
    const share = worlds.frameworks.find(({ id }) => id === "neutral")!.kept.share;
    expect(sameText(worlds, "neutral", "kept", share > 0.5)).toMatch(/^the same in \d+ % of \d+ worlds$/);
  });
});

describe("packages in words", () => {
  it("claim no other set where there is but the one without clauses", async () => {
    const finding = await (await study()).ask("packages", { framework: "neutral" });
    expect(packagesSentence(scenario, finding)).toContain(
      "Each set listed does better than any that costs less.",
    );
    const [first] = finding.front;
    expect(packagesSentence(scenario, { ...finding, front: [{ ...first!, clauses: [] }] })).toContain(
      "No set of clauses makes it hold in more readings than it does without any.",
    );
    const told = finding.front.map((entry) => packageSentence(scenario, entry));
    expect(told.filter((text) => text.startsWith("Without any clause:"))).toHaveLength(1);
    expect(told.at(-1)).toMatch(
      /^With “.*”, at a cost of [\d.]+: all that is wanted holds in \w+ of \w+ readings\.$/,
    );
  });

  it("take readings together in which the same is missing", () => {
    const verdict = (lens: string | null, kept: boolean) => ({ lens, signable: true, kept, safe: kept });
    const [a] = scenario.lenses.map(({ id }) => id);
    const entry = {
      clauses: [],
      cost: 0,
      wanted: 0,
      verdicts: [verdict(null, false), verdict(a!, false), verdict(a!, true)],
    };
    expect(missingSentences(phrases, entry, ["signable", "kept", "safe"])).toEqual([
      "As declared and “as the great power fears”: neither kept nor safe for all.",
    ]);
    const alike = { ...entry, verdicts: entry.verdicts.slice(0, 2) };
    expect(missingSentences(phrases, alike, ["kept"])).toEqual(["In both readings: not kept."]);
    expect(missingSentences(phrases, entry, ["signable"])).toEqual([]);
  });

  it("say what is easily overlooked about a clause", () => {
    const all = scenario.clauses.map((clause) => clauseSentence(phrases, clause).text);
    expect(all.some((text) => text.includes("want counts without a deal, too"))).toBe(true);
    expect(all.every((text, k) => text.includes(`cost ${scenario.clauses[k]!.cost}`))).toBe(true);
  });
});
