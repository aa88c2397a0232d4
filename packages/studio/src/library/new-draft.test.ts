import { readScenario, Study } from "@detente/core";
import { describe, expect, it } from "vitest";
import { draftYaml, type NewDraft } from "./new-draft.ts";

const DRAFT: NewDraft = {
  title: 'Who patrols the "strait"?',
  summary: "",
  actors: [
    {
      name: "Red Republic",
      options: [
        { label: "Patrol the strait", values: "" },
        { label: "Posture", values: "forward, mixed, back" },
        { label: " ", values: "" },
      ],
      wants: [
        { of: { actor: 1, option: 0 }, value: null, avoided: true },
        { of: { actor: 0, option: 1 }, value: "back", avoided: true },
        { of: { actor: 0, option: 0 }, value: null, avoided: false },
        // Of an option without a name.
        { of: { actor: 0, option: 2 }, value: null, avoided: false },
      ],
      vital: [{ of: { actor: 1, option: 0 }, value: null, avoided: true }],
    },
    {
      name: "Blue",
      options: [{ label: "Blockade", values: "no, yes" }],
      wants: [{ of: { actor: 0, option: 1 }, value: null, avoided: false }],
      vital: [],
    },
    { name: "", options: [{ label: "Nothing", values: "" }], wants: [], vital: [] },
  ],
  framework: "Both stand back",
  arranged: { "0.0": "no", "0.1": "back" },
};

describe("the text of the guided form", () => {
  it("makes conditions of wishes, in their order", () => {
    expect(
      draftYaml(DRAFT),
    ).toBe(`# docs/reference/scenario.md says what else a scenario can hold: rules, clauses, lenses, sources.
detente: 1
title: Who patrols the "strait"?

actors:
  red_republic:
    name: Red Republic
    options:
      patrol_the_strait: {label: Patrol the strait}
      posture: {label: Posture, values: [forward, mixed, back]}
  blue:
    name: Blue
    options:
      blockade: {label: Blockade}

status_quo:
  red_republic.patrol_the_strait: no
  red_republic.posture: forward
  blue.blockade: no

# What each wants, most important first.
preferences:
  red_republic:
    priorities:
      - not blue.blockade
      - red_republic.posture != back
      - red_republic.patrol_the_strait
  blue:
    priorities:
      - red_republic.posture = mixed

# What each holds vital.
vital:
  red_republic:
    - not blue.blockade

# What is proposed. What a framework leaves open, its owners settle.
frameworks:
  both_stand_back:
    label: Both stand back
    state:
      red_republic.patrol_the_strait: no
      red_republic.posture: back
      blue.blockade: yes
`);
  });

  it("can be analysed at once", async () => {
    const read = readScenario(draftYaml(DRAFT));
    if ("problems" in read) throw new Error(read.problems[0]?.message);
    const opened = await Study.open(read.scenario);
    if ("problems" in opened) throw new Error(opened.problems[0]?.message);
    const { frameworks } = await opened.study.ask("verdicts");
    expect(frameworks).toMatchObject([{ id: "both_stand_back", objectors: ["red_republic"] }]);
  });
});
