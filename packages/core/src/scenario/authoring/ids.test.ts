import fc from "fast-check";
import { expect, test } from "vitest";
import { isIdentifier } from "../identifier.ts";
import { Identifiers, tidyName } from "./ids.ts";

test.each([
  ["Île d'Or", "ile_dor"],
  ["  NATO–Russia  Council ", "nato_russia_council"],
  ["Київ", "kiyiv"],
  ["Łódź & Straße", "lodz_strasse"],
  ["not", "not_"],
  ["2025 deal", "framework_2025_deal"],
  ["停戦", "framework_1"],
  ["", "framework_1"],
  ["a".repeat(60), "a".repeat(40)],
])("`%s` becomes `%s`", (name, id) => {
  expect(new Identifiers("framework").take(name).id).toBe(id);
});

test("no id is given twice, and none that is taken", () => {
  const ids = new Identifiers("lens", ["hawk", "reference"]);
  const names = ["Hawk", "hawk!", "Reference", "or", "or", "?", "?"];
  expect(names.map((name) => ids.take(name).id)).toEqual([
    "hawk_2",
    "hawk_3",
    "reference_2",
    "or_",
    "or_2",
    "lens_6",
    "lens_7",
  ]);
});

test("whatever the names, ids are ids and distinct", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
      const ids = new Identifiers("actor");
      const given = names.map((name) => ids.take(name).id);
      for (const id of given) expect(isIdentifier(id)).toBe(true);
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

test("a tidy name stands on one line", () => {
  expect(tidyName(" two\n\tlines\u2028and\u0007more \ud800")).toBe("two lines and more \ufffd");
});
