import { describe, expect, it } from "vitest";
import { sound } from "../../test/sound.ts";
import { parseCondition } from "../scenario/parse-condition.ts";
import { readScenario } from "../scenario/read.ts";
import type { Statement } from "../scenario/scenario.ts";
import { counted, listed, ordinal, Phrases } from "./phrase.ts";

const { scenario } = sound(
  readScenario(`
detente: 1
title: A border
actors:
  red:
    name: Red Republic
    options:
      deploy: {label: Deploy at the border}
      campaign: {label: Campaign, values: [halt, fight, all_out]}
  states: {name: United States, options: {join: {label: "Join\\n  <b>the alliance</b>"}}}
`),
);

/** The states of the border, numbered by mixed radix as everywhere. */
function values(state: number): number[] {
  const code = state - 1;
  return [code % 2, Math.floor(code / 2) % 3, Math.floor(code / 6)];
}

const phrases = new Phrases({ scenario, values });

function said(text: string): string {
  const { condition } = sound(parseCondition(text));
  const statement: Statement = { condition, text, says: null, place: null };
  return phrases.statement(statement);
}

it("a name takes its article in sentences, and none on boards", () => {
  const { scenario } = sound(
    readScenario(`
detente: 1
title: Names
actors: {us: {name: United States, article: the, options: {a: {}}}, hawks: {name: hawks, article: the, plural: true}}
`),
  );
  const named = Phrases.ofNames(scenario);
  expect(["us", "hawks"].map((id) => named.actor(id))).toEqual(["the United States", "the hawks"]);
  expect(["us", "hawks"].map((id) => named.name(id))).toEqual(["United States", "Hawks"]);
  expect(["us", "hawks"].map((id) => named.possessive(id))).toEqual(["the United States’", "the hawks’"]);
});

describe("a list, a count, a place", () => {
  it("reads as people write it", () => {
    expect(listed(["A"])).toBe("A");
    expect(listed(["A", "B", "C"], "or")).toBe("A, B or C");
    expect([0, 1, 2, 12, 13, 1200].map((n) => counted(n, "move"))).toEqual([
      "no moves",
      "one move",
      "two moves",
      "twelve moves",
      "13 moves",
      "1,200 moves",
    ]);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 113].map(ordinal)).toEqual(
      "first second third fourth eleventh twelfth 13th 21st 102nd 113th".split(" "),
    );
  });
});

describe("a change", () => {
  it.each([
    [1, 2, "does", "takes up “Deploy at the border”"],
    [2, 1, "do", "give up “Deploy at the border”"],
    [1, 5, "doing", "setting “Campaign” from halt to all out"],
    [2, 3, "does", "gives up “Deploy at the border” and sets “Campaign” from halt to fight"],
    [3, 3, "does", "changes nothing"],
  ] as const)("from state %i to state %i: %s", (from, to, form, text) => {
    expect(phrases.act(from, to, form)).toBe(text);
  });

  it("by several is told owner by owner, labels on one line and no markup added or taken away", () => {
    expect(phrases.deeds(1, 8)).toBe(
      "Red Republic takes up “Deploy at the border” and United States takes up “Join <b>the alliance</b>”",
    );
  });

  it("as a finding lists it names the new values", () => {
    expect(phrases.changed({ "red.deploy": "no", "red.campaign": "all_out" })).toBe(
      "Red Republic gives up “Deploy at the border” and sets “Campaign” to all out",
    );
  });
});

describe("a condition", () => {
  const deployed = "Red Republic has taken up “Deploy at the border”";
  const not = "Red Republic has not taken up “Deploy at the border”";
  const joined = "United States has taken up “Join <b>the alliance</b>”";
  const notJoined = "United States has not taken up “Join <b>the alliance</b>”";
  it.each([
    ["red.deploy", deployed],
    ["not red.deploy", not],
    ["not not red.deploy", deployed],
    ["red.deploy = no", not],
    ["red.deploy != no", deployed],
    ["red.campaign = all_out", "Red Republic’s “Campaign” is all out"],
    ["not red.campaign in {halt, fight}", "Red Republic’s “Campaign” is neither halt nor fight"],
    ["red.campaign in {halt, fight}", "Red Republic’s “Campaign” is halt or fight"],
    ["red.deploy and states.join", `${deployed} and ${joined}`],
    ["not (red.deploy and states.join)", `${not} or ${notJoined}`],
    ["not (red.deploy or states.join)", `${not} and ${notJoined}`],
    ["red.deploy -> states.join", `if ${deployed}, then ${joined}`],
    ["not (red.deploy -> states.join)", `${deployed} and ${notJoined}`],
    [
      "red.campaign = halt and (red.deploy or states.join)",
      `Red Republic’s “Campaign” is halt and either ${deployed} or ${joined}`,
    ],
    [
      "red.campaign = halt or red.deploy and states.join",
      `Red Republic’s “Campaign” is halt or both ${deployed} and ${joined}`,
    ],
    ["red.deploy <-> states.join", `these hold together or not at all: ${deployed}; ${joined}`],
    ["not (red.deploy <-> states.join)", `exactly one of these holds: ${deployed}; ${joined}`],
    ["atleast(1, red.deploy, states.join)", `at least one of these holds: ${deployed}; ${joined}`],
    ["not atmost(1, red.deploy, states.join)", `more than one of these holds: ${deployed}; ${joined}`],
    ["atleast(2, red.deploy, states.join)", `at least two of these hold: ${deployed}; ${joined}`],
    ["exactly(0, red.deploy, states.join)", `none of these holds: ${deployed}; ${joined}`],
    ["not atmost(0, red.deploy, states.join)", `at least one of these holds: ${deployed}; ${joined}`],
    ["not atleast(1, red.deploy, states.join)", `none of these holds: ${deployed}; ${joined}`],
    ["true", "anything holds"],
    ["not true", "something impossible holds"],
  ])("%s", (condition, words) => {
    expect(said(condition)).toBe(words);
  });

  it("that nests deeply is kept together by brackets, never quoted as written", () => {
    const maze =
      "red.deploy or (states.join and (red.deploy or (states.join and exactly(1, red.deploy, states.join))))";
    expect(said(maze)).toBe(
      `${deployed} or (${joined} and (${deployed} or (${joined} and (exactly one of these holds: ${deployed}; ${joined}))))`,
    );
  });

  it("inside another says where a choice of values begins and ends", () => {
    expect(said("red.deploy or red.campaign in {halt, fight}")).toBe(
      `${deployed} or Red Republic’s “Campaign” is either halt or fight`,
    );
  });
});

describe("what a file says itself", () => {
  const { scenario } = sound(
    readScenario(`
detente: 1
title: A border
actors:
  red:
    name: Red
    options:
      troops: {says: {yes: posts troops at the border, no: keeps away from it}}
      posture: {label: Posture, values: [low, high_alert], labels: {high_alert: on alert}}
preferences:
  red: {priorities: [{prefer: red.troops, when: red.posture = low, says: a quiet border}]}
vital:
  red: [{interest: red.troops, says: a border that is watched}]
`),
  );
  const values = (state: number) => [(state - 1) % 2, Math.floor((state - 1) / 2)];
  const phrases = new Phrases({ scenario, values });

  it("stands for a move, a state and a condition", () => {
    expect(phrases.move("red", 1, 2)).toBe("Red posts troops at the border");
    expect(phrases.act(1, 4, "doing")).toBe(
      "posting troops at the border and setting “Posture” from low to on alert",
    );
    expect(phrases.act(2, 1, "do")).toBe("keep away from it");
    expect(phrases.changed({ "red.troops": "no" })).toBe("Red keeps away from it");
    expect(phrases.situation(3)).toBe("Red keeps away from it; Red’s “Posture” is on alert");
    const { condition } = sound(parseCondition("not red.troops and red.posture = high_alert"));
    expect(phrases.statement({ condition, text: "", says: null, place: null })).toBe(
      "Red keeps away from it and Red’s “Posture” is on alert",
    );
  });

  it("stands for a priority with its condition, and for an interest", () => {
    const [preference] = scenario.preferences;
    if (preference?.kind !== "priorities") throw new Error("it has priorities");
    expect(phrases.priority(preference.statements[0]!)).toBe("“a quiet border”");
    expect(phrases.interest(null, "red", "red.troops")).toBe("“a border that is watched”");
  });
});

describe("a name that is a plural", () => {
  const { scenario } = sound(
    readScenario(`
detente: 1
title: An assembly
actors:
  unionists:
    name: Ulster Unionists
    plural: true
    options:
      seat: {says: {yes: sits in the executive, no: does not sit in it}}
      arms: {label: Arms}
      mood: {label: Mood, values: [calm, sour, angry]}
  party: {name: The party}
`),
  );
  const values = (n: number) => [(n - 1) % 2, Math.floor((n - 1) / 2) % 2, Math.floor((n - 1) / 4)];
  const phrases = new Phrases({ scenario, values });

  it("has its verbs in the plural, as a list of several has", () => {
    expect(phrases.deeds(1, 4)).toBe("Ulster Unionists sit in the executive and take up “Arms”");
    expect(phrases.act(1, 4, "do")).toBe("sit in the executive and take up “Arms”");
    expect(phrases.changed({ "unionists.seat": "no", "unionists.mood": "sour" })).toBe(
      "Ulster Unionists do not sit in it and set “Mood” to sour",
    );
    expect(phrases.situation(1)).toBe(
      "Ulster Unionists do not sit in it; Ulster Unionists have not taken up “Arms”; Ulster Unionists’ “Mood” is calm",
    );
    expect(phrases.agree(["unionists"], "objects", "object")).toBe("object");
    expect(phrases.agree([1], "objects", "object")).toBe("objects");
    expect(phrases.agree(["party", "unionists"], "objects", "object")).toBe("object");
  });
});
