import { describe, expect, it } from "vitest";
import { sound } from "../../test/sound.ts";
import type {
  ArrangementFinding,
  SearchFinding,
  SearchReading,
  WorldsSearchFinding,
} from "../analysis/search-contract.ts";
import { Study } from "../analysis/study.ts";
import { readScenario } from "../scenario/read.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { Phrases } from "./phrase.ts";
import {
  arrangementSentences,
  hindranceSentences,
  regionWords,
  searchSentence,
  waySentence,
} from "./search.ts";

const { scenario } = sound(
  readScenario(`
detente: 1
title: A pact
actors:
  red:
    name: Red
    options:
      posture: {label: Posture, values: [low, high, war], says: {low: stands down, high: stands ready, war: attacks}}
      inspect: {label: Inspection, says: {yes: lets inspectors in, no: keeps them out}}
  blue: {name: Blue, options: {pact: {label: Pact}}}
rules: ["blue.pact -> red.posture != war", "red.posture = low -> red.inspect"]
status_quo: {red.posture: high, red.inspect: no, blue.pact: no}
no_deal: {red.posture: war, red.inspect: no, blue.pact: no}
preferences:
  red: {priorities: [red.posture != war]}
  blue: {priorities: [red.posture != war, blue.pact]}
vital: {blue: [red.posture != war]}
lenses: {hawk: {label: Hawk, preferences: {red: {priorities: [red.posture = war]}}}}
frameworks: {pact: {label: The pact, where: blue.pact}}
`),
);

async function study(): Promise<Study> {
  return sound(await Study.open(scenario)).study;
}

describe("a search in words", () => {
  it("says how many would stand, and who would have to be right", async () => {
    const opened = await study();
    const finding = (await opened.ask("search")) as SearchFinding;
    const said = (change: Partial<SearchFinding>, reference: string | null = null) =>
      searchSentence(new Phrases(opened), { ...finding, ...change }, reference);
    const [declared, hawk] = finding.readings as [SearchReading, SearchReading];
    const reading = (lens: string | null, wanted: number): SearchReading => ({ ...declared, lens, wanted });
    expect([declared.wanted, hawk.wanted, finding.top]).toEqual([3, 0, 1]);
    expect(said({})).toBe(
      "Three of eight arrangements would be signed and kept, and leave everyone safe, but only if everyone is as declared; in the other reading none would.",
    );
    expect(said({}, "hawk")).toContain("but only if “Hawk” is right; in the other reading");
    const want: SearchFinding["want"] = ["kept"];
    const three = [reading(null, 3), reading("hawk", 12), reading("dove", 0)];
    expect(said({ want, top: 2, readings: three })).toBe(
      "Three to twelve of eight arrangements would be kept, but only if everyone is as declared or “Hawk” is right, and the best of them in both; in the other reading none would.",
    );
    expect(said({ want, top: 2, readings: [reading(null, 1), reading("hawk", 1), ...three.slice(2)] })).toBe(
      "One of eight arrangements would be kept, but only if everyone is as declared or “Hawk” is right; in the other reading none would.",
    );
    expect(said({ want, top: 1, readings: three })).toContain("and none of them in more than one; in the");
    expect(
      said({ want, top: 2, readings: [reading(null, 3), reading("hawk", 3), ...three.slice(2)] }, "hawk"),
    ).toBe(
      "Three of eight arrangements would be kept, but only in two of three readings, and the best of them in both; in the other reading none would.",
    );
  });

  it("says so where it is the same in every reading, or there is but one", async () => {
    const opened = await study();
    const finding = (await opened.ask("search")) as SearchFinding;
    const said = (change: Partial<SearchFinding>) =>
      searchSentence(new Phrases(opened), { ...finding, want: ["kept", "safe"], ...change });
    const readings = (...wanted: number[]) =>
      wanted.map((n, k) => ({ ...finding.readings[0]!, lens: k === 0 ? null : "hawk", wanted: n }));
    expect(said({ top: 2, readings: readings(3, 8) })).toBe(
      "Three to eight of eight arrangements would be kept and leave everyone safe, depending on which of the two readings is right, and the best of them in both.",
    );
    expect(said({ top: 2, readings: readings(8, 8) })).toMatch(/^All eight arrangements would be kept/);
    expect(said({ top: 0, readings: readings(0, 0), where: "blue.pact", want: ["signable", "safe"] })).toBe(
      "Where blue.pact, none of eight arrangements would be signed and leave everyone safe, whichever of the two readings is right.",
    );
    expect(said({ readings: readings(3), want: ["safe"] })).toBe(
      "Three of eight arrangements would leave everyone safe.",
    );
    expect(said({ considered: 1, readings: readings(1) })).toBe(
      "The one arrangement would be kept and leave everyone safe.",
    );
    expect(said({ considered: 1, top: 0, readings: readings(0, 0) })).toMatch(
      /^No arrangement would be kept/,
    );
    expect(said({ top: 4, readings: readings(1, 2, 3, 4, 0) })).toMatch(
      /, but only in four of five readings, and the best of them in all four; in the other reading none would\.$/,
    );
  });

  it("says under which clauses that is", async () => {
    const opened = await study();
    const finding = (await opened.ask("search")) as SearchFinding;
    const clause = { id: "watch", label: "Inspectors" } as Scenario["clauses"][number];
    const phrases = Phrases.ofNames({ ...scenario, clauses: [clause], inForce: [0] });
    expect(searchSentence(phrases, { ...finding, where: "blue.pact" })).toMatch(
      /^With “Inspectors” in force, where blue\.pact, three of eight arrangements would/,
    );
  });

  it("gives the share of worlds, and says when they were drawn or are weighed", async () => {
    const opened = await study();
    const finding = (await opened.ask("search", { worlds: {} })) as WorldsSearchFinding;
    const said = (change: Partial<WorldsSearchFinding>, credence = scenario.credence) =>
      searchSentence(Phrases.ofNames({ ...scenario, credence }), { ...finding, ...change });
    expect(said({})).toBe(
      "In 50 % of four worlds the best of eight arrangements would be signed and kept, and leave everyone safe.",
    );
    expect(said({ top: 0 })).toBe(
      "In none of four worlds would any of eight arrangements be signed and kept, and leave everyone safe.",
    );
    expect(said({ where: "blue.pact", considered: 1, drawn: { draws: 10_000, seed: 1 } })).toMatch(
      /^Where blue\.pact, in 50 % of 10,000 worlds drawn of 4 the one arrangement would/,
    );
    expect(said({}, [[1, 3], null])).toMatch(/four worlds, each weighed by how far it is believed, the best/);
  });

  it("never names a value as left open that the rules exclude", async () => {
    const opened = await study();
    const { regions } = await opened.ask("search", { occurring: true });
    const all = regions.map((region) => regionWords(new Phrases(opened), region));
    expect(all[0]).toEqual({
      size: "Three situations, the first of them state 6",
      settled: "Blue – Pact: yes",
      follows: "",
      open: "Red – Posture: low or high, Inspection",
    });
    const region = {
      states: 1,
      first: 1,
      values: {
        "red.posture": ["low", "high", "war"],
        "red.inspect": ["no", "yes"],
        "blue.pact": ["yes"],
      },
      occurring: { "red.posture": ["low", "high"], "red.inspect": ["yes"], "blue.pact": ["yes"] },
    };
    expect(regionWords(Phrases.ofNames(scenario), region)).toEqual({
      size: "One situation, state 1",
      settled: "Blue – Pact: yes",
      follows: "Red – Inspection: yes",
      open: "Red – Posture: low or high",
    });
    expect((await opened.ask("search")).regions.some((found) => "occurring" in found)).toBe(false);
  });

  it("says in words what an arrangement changes, and names today and no deal", async () => {
    const opened = await study();
    const number = (values: number[]) => opened.number(values)!;
    const found = (values: number[], changes: number): ArrangementFinding => ({
      state: number(values),
      wanted: 1,
      changes,
      nearest: { framework: "pact", differs: ["blue.pact"] },
      readings: [],
    });
    expect(arrangementSentences(opened, found([1, 0, 0], 1))).toEqual([
      "One change from no deal, to today: Red stands ready.",
      "Nearest on the table: “The pact”, whose best outcome differs in Blue’s “Pact”.",
    ]);
    expect(arrangementSentences(opened, found([2, 0, 0], 0))[0]).toBe(
      "This is no deal: nothing would have to be agreed.",
    );
  });

  it("takes readings together in which the same actors stand in the way", () => {
    const phrases = Phrases.ofNames(scenario);
    const reading = (lens: string | null, objectors: string[], tempted: string[] = []) => ({
      lens,
      objectors,
      tempted,
      unsafe: [],
    });
    expect(hindranceSentences(phrases, [reading(null, ["red"], ["blue"]), reading("hawk", [])])).toEqual([
      "As declared: Red would object; Blue could break it undeterred.",
      "As in “Hawk”: nobody stands in the way.",
    ]);
    expect(hindranceSentences(phrases, [reading(null, []), reading("hawk", [])])).toEqual([
      "In both readings: nobody stands in the way.",
    ]);
    expect(hindranceSentences(phrases, [reading(null, [])], "hawk")).toEqual([
      "As in “Hawk”: nobody stands in the way.",
    ]);
  });

  it("says who stands most in the way", () => {
    const phrases = Phrases.ofNames(scenario);
    const reading = (red: number, blue: number): SearchReading => ({
      lens: null,
      signable: 1,
      kept: 1,
      safe: 1,
      wanted: 1,
      without: { red, blue },
    });
    expect(waySentence(phrases, [reading(1, 3), reading(2, 2), reading(2, 1), reading(2, 1)])).toBe(
      "Red stands most in the way in three readings and Blue in two.",
    );
    expect(waySentence(phrases, [reading(2, 2)])).toBe("Red and Blue stand most in the way.");
    expect(waySentence(phrases, [reading(1, 1)])).toContain("No one party stands in the way");
  });
});
