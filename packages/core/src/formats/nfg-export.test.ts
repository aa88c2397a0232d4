import { describe, expect, test } from "vitest";
import { enumerated } from "../../test/enumerated.ts";
import { sound } from "../../test/sound.ts";
import { type DraftActor, draftScenario } from "../scenario/authoring/draft.ts";
import { exportNfg } from "./nfg-export.ts";
import { importNfg } from "./nfg-import.ts";

const DILEMMA = `NFG 1 R "Prisoner's \\"dilemma\\""
{ "Row" "Column" }
{
  { "cooperate" "defect" }
  { "cooperate" "defect" }
}
"In short"

3 3
4 1
1 4
2 2
`;

const plain = (id: string, ...options: DraftActor["options"]): DraftActor => ({ id, name: id, options });
const option = (id: string, values: string[], moves: "free" | "fixed" = "free") => ({
  id,
  label: id,
  values,
  moves,
});

function model(actors: DraftActor[], rules: Parameters<typeof draftScenario>[0]["rules"] = []) {
  return enumerated(
    draftScenario({ title: "t", summary: null, actors, rules, preferences: actors.map(() => null) }),
  );
}

describe("a scenario written for Gambit", () => {
  test("is a table of dense ranks, the first player's strategy varying fastest", () => {
    const back = exportNfg(enumerated(sound(importNfg(DILEMMA)).scenario));
    expect("text" in back && back.text).toBe(DILEMMA);
    expect(back).toMatchObject({ warnings: [] });
  });

  test("has an actor's combinations for its strategies, and one strategy for an actor without options", () => {
    const { text, warnings } = sound(
      exportNfg(model([plain("a", option("x", ["no", "yes"]), option("y", ["low", "high"])), plain("b")])),
    );
    expect(text).toContain('{ "x no, y low" "x yes, y low" "x no, y high" "x yes, y high" }\n  { "none" }');
    expect(warnings).toEqual(['Without options, so with the one strategy "none": b']);
  });

  test("is refused where rules exclude combinations or options do not move freely", () => {
    const result = exportNfg(
      model(
        [plain("a", option("x", ["no", "yes"]), option("y", ["no", "yes"], "fixed"))],
        [{ kind: "literal", actor: "a", option: "x", test: "bare", values: [] }],
      ),
    );
    expect("problems" in result && result.problems.map(({ message }) => message)).toEqual([
      "This scenario has no strategic form: in strategic form every combination of strategies can occur, and here the rules exclude 2 of 4",
      "This scenario has no strategic form: in strategic form a player may change to any strategy, and these options do not move freely: a.y (fixed)",
    ]);
  });
});
