import { yaml } from "@codemirror/lang-yaml";
import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { yamlPlace } from "./yaml-path.ts";

/** The place of the `|` in a text. */
function placeIn(text: string) {
  const position = text.indexOf("|");
  const state = EditorState.create({ doc: text.replace("|", ""), extensions: [yaml()] });
  ensureSyntaxTree(state, state.doc.length, 5000);
  return yamlPlace(state, position);
}

describe("where in the document's mappings a position is", () => {
  it.each([
    ["ti|", [], "key"],
    ["title: |", ["title"], "value"],
    ["actors:\n  red:\n    na|", ["actors", "red"], "key"],
    [
      "actors:\n  red:\n    options:\n      deploy:\n        moves: fr|",
      ["actors", "red", "options", "deploy", "moves"],
      "value",
    ],
    ["rules:\n  - |", ["rules", null], "key"],
    ["rules:\n  - rule: a.b\n    bec|", ["rules", null], "key"],
    [
      "preferences:\n  red:\n    priorities:\n      - not a.|",
      ["preferences", "red", "priorities", null],
      "key",
    ],
    ["preferences:\n  red: {priorities: [not a.|]}", ["preferences", "red", "priorities", null], "value"],
    [
      "preferences:\n  red: { priorities: [not a.b, c.| ] }\nvital:\n  red: [x]",
      ["preferences", "red", "priorities", null],
      "value",
    ],
    ["status_quo: {red.a: |}", ["status_quo", "red.a"], "value"],
    ["status_quo: {red.a: no, |}", ["status_quo"], "key"],
    ["perceptions:\n  red: ha|", ["perceptions", "red"], "value"],
  ])("%j", (text, path, at) => {
    expect(placeIn(text as string)).toEqual({ path, at });
  });
});
