import { describe, expect, it } from "vitest";
import { example, sound, studyOf } from "../../test/sound.ts";
import type { Shift } from "../analysis/contract.ts";
import { readScenario } from "../scenario/read.ts";
import { idleSentence, shiftSentence, shiftsByMove, shiftsInBrief } from "./shifts.ts";

const { scenario } = sound(
  readScenario(`
detente: 1
title: Two
actors:
  red: {name: Red, options: {a: {label: A}, b: {label: B}}}
  blue: {name: Blue}
`),
);
const setting = { scenario, values: (state: number) => [(state - 1) % 2, Math.floor((state - 1) / 2)] };

function shift(to: number, kind: Shift["kind"], tempting: boolean, misread: Shift["misread"] = null): Shift {
  return { actor: "red", to, against: "blue", kind, seen: kind, misread, grave: true, tempting };
}

describe("moves that bear on another's security", () => {
  it("stand apart, folded and counted, where nobody would gain by making them", () => {
    const { told, idle } = shiftsInBrief(setting, 1, [
      shift(2, "predation", false, "under"),
      shift(4, "predation", false, "under"),
      shift(3, "breach", true),
    ]);
    expect(told.map(({ item }) => item.to)).toEqual([3]);
    expect(idle.map(({ item, added }) => [item.to, added.length])).toEqual([[2, 1]]);
    expect(idleSentence(scenario, idle)).toBe(
      "Without gaining by it, Red could leave Blue open to what others would gain by (two moves).",
    );
    expect(idleSentence(scenario, [])).toBe("");
  });

  it("are told once of all to whom they are the same, unless one reads more into them", () => {
    const breach = { item: shift(3, "breach", true), added: [] };
    const too = { item: { ...breach.item, against: "red" }, added: [] };
    const feared = { item: { ...too.item, seen: "predation" as const }, added: [] };
    expect(shiftsByMove([breach, too])).toEqual([[breach, too]]);
    expect(shiftsByMove([breach, feared])).toHaveLength(2);
    expect(shiftSentence(setting, 1, breach.item, undefined, ["blue", "red"])).toMatch(
      /: to Blue and Red this is .*it leaves each of them with more/,
    );
  });

  it("are told where they are feared for more than they are", () => {
    const { told, idle } = shiftsInBrief(setting, 1, [shift(2, "predation", false, "over")]);
    expect([told.length, idle.length]).toEqual([1, 0]);
  });

  it("name whose threats they open, to whom", async () => {
    const study = await studyOf(example("enlargement.yaml"));
    const { shifts } = await study.ask("dilemmas", { state: 1, named: true });
    const feared = shifts.find(({ seen }) => seen === "predation")!;
    expect(feared.threatened_by).toEqual(["alliance"]);
    expect(shiftSentence(study, 1, feared)).toContain(
      "As it sees it, after it alliance would gain by breaking what is vital to great, and did not before, or feared a better answer.",
    );
    expect((await study.ask("dilemmas", { state: 1 })).shifts.some((each) => "threatened_by" in each)).toBe(
      false,
    );
  });
});
