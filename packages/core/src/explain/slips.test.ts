import { describe, expect, it } from "vitest";
import { sound } from "../../test/sound.ts";
import type { FrameworkSlips, SlipFate, SlipFinding } from "../analysis/search-contract.ts";
import { readScenario } from "../scenario/read.ts";
import { countsSentence, settlesSentence, slipSentences, slipsSentence, untouchedSentence } from "./slips.ts";

const { scenario } = sound(
  readScenario(`
detente: 1
title: A truce
actors:
  red: {name: Red, options: {fire: {label: Fire, says: {yes: opens fire, no: holds its fire}}}}
  blue: {name: Blue, options: {arm: {label: Arm}, talk: {label: Talk}}}
preferences: {blue: {priorities: [blue.arm]}}
lenses: {dove: {preferences: {blue: {priorities: [blue.arm and blue.talk]}}}}
status_quo: {red.fire: yes, blue.arm: no, blue.talk: no}
no_deal: {red.fire: yes, blue.arm: yes, blue.talk: no}
frameworks: {truce: {label: Truce, where: not red.fire and blue.talk}}
`),
);
const setting = {
  scenario,
  values: (n: number) => [(n - 1) % 2, Math.floor((n - 1) / 2) % 2, Math.floor((n - 1) / 4)],
};

function fate(outcome: SlipFate["outcome"], first: number, way: number[], through: string[] = []): SlipFate {
  const harmed = outcome === "collapses" ? ["blue"] : [];
  return { outcome, ends: { first, states: 1 }, harmed, way, through };
}

function slip(option: string, value: string, own: SlipFate): SlipFinding {
  return { ...own, actor: option.split(".")[0]!, option, value, to: 1 };
}

function found(untouched: SlipFate, ...slips: SlipFinding[]): FrameworkSlips {
  const n = (outcome: SlipFate["outcome"]) => slips.filter((each) => each.outcome === outcome).length;
  return {
    id: "truce",
    untouched,
    slips,
    heals: n("heals"),
    drifts: n("drifts"),
    collapses: n("collapses"),
  };
}

describe("slips in words", () => {
  it("say where today settles by what is known of it", () => {
    const settles = [1, 2, 4, 5].map((first) => ({ first, states: first === 5 ? 2 : 1, within: [] }));
    expect(settlesSentence(setting, settles)).toBe(
      "Left to itself, today can settle in four places, which are, compared with today: Red holds its fire (state 1); today’s situation (state 2); what no deal leads to (state 4); a round of two situations, one of them: “Truce” (state 5).",
    );
    expect(settlesSentence(setting, null)).toContain("names no status quo");
  });

  it("say first what becomes of a framework without any", () => {
    expect(untouchedSentence(setting, found(fate("heals", 5, [])))).toBe(
      "Without any slip it stays within its terms.",
    );
    expect(untouchedSentence(setting, found(fate("collapses", 2, [6, 2])))).toBe(
      "It is rotten before any slip: left to itself it collapses, breaking what Blue held vital, in two steps, and ends in today’s situation (state 2).",
    );
  });

  it("answer in one sentence that names the framework", () => {
    const held = fate("heals", 5, []);
    const heals = slip("blue.arm", "yes", fate("heals", 5, [5]));
    const drifts = slip("blue.talk", "no", fate("drifts", 1, [1]));
    const collapses = slip("red.fire", "yes", fate("collapses", 2, [2]));
    expect(slipsSentence(setting.scenario, found(held, collapses, collapses, drifts, heals))).toBe(
      "Of four mistakes that could be made under “Truce”, two would bring it down and break what somebody holds vital, one could lead out of it and one would heal.",
    );
    expect(slipsSentence(setting.scenario, found(held, heals))).toBe(
      "No single mistake brings Truce down: the one that could be made heals.",
    );
    expect(slipsSentence(setting.scenario, found(held, heals, heals))).toBe(
      "No single mistake brings Truce down: both that could be made heal.",
    );
    expect(slipsSentence(setting.scenario, found(held))).toBe(
      "Under “Truce” there is nothing that anybody could do by mistake.",
    );
    expect(slipsSentence(setting.scenario, found(fate("collapses", 2, [2]), collapses))).toBe(
      "Truce needs no mistake to fall: left to itself it collapses.",
    );
  });

  it("set apart what a step carries along to no gain, where it still holds at the end", () => {
    const told = (end: number, way: number[], lens?: string) =>
      slipSentences(setting, found(fate("heals", 5, []), slip("blue.arm", "yes", fate("drifts", end, way))), {
        ...(lens === undefined ? {} : { lens }),
      })[0];
    expect(told(7, [7])).toMatch(/ \(state 7\)\. Blue would gain as much without taking up “Talk”\.$/);
    expect(told(7, [7], "dove")).toMatch(/ \(state 7\)\.$/);
    expect(told(3, [7, 3])).toMatch(/ \(state 3\)\.$/);
  });

  it("stay so where nobody takes a step from where they lead", () => {
    const stays = found(fate("heals", 5, []), slip("blue.arm", "yes", fate("drifts", 7, [])));
    expect(slipSentences(setting, stays)).toEqual([
      "If Blue takes up “Arm”: it drifts at once and stays so (state 7).",
    ]);
  });

  it("are taken together where they come to the same, the worst first, and counted exactly", () => {
    const slips = found(
      fate("heals", 5, []),
      slip("blue.arm", "yes", fate("heals", 5, [5], ["red"])),
      slip("red.fire", "yes", fate("collapses", 2, [2])),
      slip("blue.talk", "no", fate("collapses", 2, [3, 1, 2])),
    );
    expect(slipSentences(setting, slips)).toEqual([
      "If Red opens fire or Blue gives up “Talk”: it collapses in one to three steps, breaking what Blue held vital, and ends in today’s situation (state 2).",
      "If Blue takes up “Arm”: it heals in one step, with what Red held vital broken on the way or where it ends, and ends where it does without any slip.",
    ]);
    const quick = slip("blue.talk", "no", fate("collapses", 2, []));
    const spread = found(fate("heals", 5, []), quick, slip("blue.arm", "yes", fate("collapses", 2, [1, 2])));
    expect(slipSentences(setting, spread)[0]).toContain(
      "it collapses at once or in up to two steps, breaking",
    );
    expect(countsSentence(slips)).toBe("Of three possible slips two collapse and one heals.");
    const many = found(
      fate("heals", 5, []),
      ...Array.from({ length: 6 }, () => slip("blue.arm", "yes", fate("drifts", 1, []))),
    );
    expect(slipSentences(setting, many)[0]).toContain("or one of two other slips is made: it drifts at once");
    expect(slipSentences(setting, many, { all: true })[0]).not.toContain("other slip");
  });
});
