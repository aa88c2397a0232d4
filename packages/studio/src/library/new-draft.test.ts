import { readScenario, Study } from "@detente/core";
import { describe, expect, it } from "vitest";
import { type DraftOption, type DraftWish, draftYaml, type NewDraft, without } from "./new-draft.ts";

const option = (key: number, label: string, values = ""): DraftOption => ({ key, label, values });
let wishes = 100;
const wish = (of: number, avoided: boolean, value: string | null = null): DraftWish => ({
  key: wishes++,
  of,
  value,
  avoided,
});

const DRAFT: NewDraft = {
  title: 'Who patrols the "strait"?',
  summary: "",
  actors: [
    {
      key: 1,
      name: "Red Republic",
      options: [option(2, "Patrol the strait"), option(3, "Posture", "forward, mixed, back"), option(4, " ")],
      // The last is of an option without a name.
      wants: [wish(6, true), wish(3, true, "back"), wish(2, false), wish(4, false)],
      vital: [wish(6, true)],
    },
    { key: 5, name: "Blue", options: [option(6, "Blockade", "no, yes")], wants: [wish(3, false)], vital: [] },
    { key: 7, name: "", options: [option(8, "Nothing")], wants: [], vital: [] },
  ],
  proposals: [
    { key: 9, name: "Both stand back", arranged: { 3: "back" } },
    { key: 10, name: " ", arranged: {} },
    { key: 11, name: "Blue stops", arranged: { 6: "yes" } },
  ],
  next: 12,
};

/** The scenario that a draft makes. */
function scenarioOf(draft: NewDraft) {
  const read = readScenario(draftYaml(draft));
  if ("problems" in read) throw new Error(read.problems[0]?.message);
  return read.scenario;
}

describe("the text of the guided form", () => {
  it("makes conditions of wishes, in their order", () => {
    expect(
      draftYaml(DRAFT),
    ).toBe(`# yaml-language-server: $schema=https://unpkg.com/@detente/core/scenario.schema.json
# docs/reference/scenario.md says what else a scenario can hold: rules, clauses, lenses, sources.
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
    state: {red_republic.patrol_the_strait: no, red_republic.posture: back, blue.blockade: no}
  blue_stops:
    label: Blue stops
    state:
      red_republic.patrol_the_strait: no
      red_republic.posture: forward
      blue.blockade: yes
`);
  });

  it("can be analysed at once", async () => {
    const opened = await Study.open(scenarioOf(DRAFT));
    if ("problems" in opened) throw new Error(opened.problems[0]?.message);
    const { frameworks } = await opened.study.ask("verdicts");
    expect(frameworks).toMatchObject([{ id: "both_stand_back" }, { id: "blue_stops" }]);
  });

  it("takes names and values of any kind, and shows them as they were written", () => {
    const { actors, options, frameworks } = scenarioOf({
      ...DRAFT,
      title: "Null",
      actors: [
        {
          key: 1,
          name: "Null",
          options: [option(2, "税率", "10%, 20 %")],
          wants: [wish(2, false)],
          vital: [],
        },
        {
          key: 3,
          name: "北京",
          options: [option(4, "True", "null，да、нет")],
          wants: [wish(2, true)],
          vital: [],
        },
        { key: 5, name: "null", options: [option(6, "No", "yes, no")], wants: [wish(6, true)], vital: [] },
      ],
      proposals: [{ key: 9, name: "否", arranged: { 2: "value_20" } }],
    });
    expect(actors.map(({ name }) => name)).toEqual(["Null", "北京", "null"]);
    expect(options.map(({ label, labels }) => [label, ...labels])).toEqual([
      ["税率", "10%", "20 %"],
      ["True", "null", "да", "нет"],
      ["No", "yes", "no"],
    ]);
    expect(frameworks.map(({ label }) => label)).toEqual(["否"]);
  });

  it("forgets what was said about what is removed, and nothing else", () => {
    const fewer = without(DRAFT, 3);
    expect(draftYaml(fewer)).not.toContain("posture");
    expect(fewer.actors[0]?.wants.map(({ of }) => of)).toEqual([6, 2, 4]);
    expect(fewer.proposals.map(({ arranged }) => arranged)).toEqual([{}, {}, { 6: "yes" }]);
    const alone = without(DRAFT, 5);
    expect(scenarioOf(alone).actors.map(({ id }) => id)).toEqual(["red_republic"]);
    expect(alone.actors[0]?.vital).toEqual([]);
  });
});
