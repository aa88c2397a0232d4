import { describe, expect, it } from "vitest";
import type { ArrangementFinding, SearchFinding, SearchReading } from "../analysis/search-contract.ts";
import { Study } from "../analysis/study.ts";
import { readScenario } from "../scenario/read.ts";
import { Phrases } from "./phrase.ts";
import {
  arrangementSentences,
  hindranceSentences,
  regionWords,
  searchSentence,
  waySentence,
} from "./search.ts";

const read = readScenario(`
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
`);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { scenario } = read;

async function study(): Promise<Study> {
  if ("problems" in read) throw new Error("it has none");
  const opened = await Study.open(read.scenario);
  if ("problems" in opened) throw new Error(JSON.stringify(opened.problems));
  return opened.study;
}

describe("a search in words", () => {
  it("says in how many readings the best would stand, and in which the first of them", async () => {
    const opened = await study();
    const phrases = new Phrases(opened);
    const finding = (await opened.ask("search")) as SearchFinding;
    expect(searchSentence(phrases, finding)).toBe(
      "Of eight situations, each as an arrangement of its own, the best would be signable, kept and safe for all in one of two readings, the first listed as declared.",
    );
    const told = (change: Partial<SearchFinding>) => searchSentence(phrases, { ...finding, ...change });
    expect(told({ top: 2 })).toMatch(/safe for all in all two readings\.$/);
    expect(told({ readings: finding.readings.slice(0, 1) })).toMatch(
      /safe for all, every actor as declared\.$/,
    );
    const none: SearchFinding = { ...finding, top: 0, regions: [], where: "blue.pact" };
    expect(searchSentence(phrases, none)).toContain(
      "Of eight situations where blue.pact, each as an arrangement of its own, none would be",
    );
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
    expect(waySentence(phrases, [reading(3, 1), reading(2, 2)])).toBe(
      "The most would be gained by setting aside the objection, temptations and danger of Red in two readings and of Blue in one reading.",
    );
    expect(waySentence(phrases, [reading(1, 1)])).toContain("No one actor stands in the way");
  });
});
