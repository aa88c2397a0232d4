import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { scenarioFiles } from "../../../test/arbitrary.ts";
import { sound } from "../../../test/sound.ts";
import { readScenario } from "../read.ts";
import type { Scenario } from "../scenario.ts";
import { writeScenario } from "./write.ts";

function read(text: string): Scenario {
  return sound(readScenario(text)).scenario;
}

function withoutPlaces(scenario: Scenario): unknown {
  return JSON.parse(
    JSON.stringify(scenario, (key, value) => (/^place$|Place$/.test(key) ? undefined : value)),
  );
}

test("a written scenario reads back as the same scenario, and is written the same again", () => {
  fc.assert(
    fc.property(scenarioFiles, (file) => {
      const scenario = read(JSON.stringify(file));
      const text = writeScenario(scenario);
      const again = read(text);
      expect(withoutPlaces(again)).toEqual(withoutPlaces(scenario));
      expect(writeScenario(again)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test("JSON and YAML of the same data are the same scenario", () => {
  fc.assert(
    fc.property(scenarioFiles, (file) => {
      const scenario = withoutPlaces(read(JSON.stringify(file)));
      expect(withoutPlaces(read(stringify(file)))).toEqual(scenario);
      expect(
        withoutPlaces(read(stringify(file, { collectionStyle: "flow" }).replaceAll("\n", "\r\n"))),
      ).toEqual(scenario);
    }),
  );
});

test("what is said by default is left out, and the rest laid out as people write it", () => {
  const text = `detente: 1
title: "Border: a crisis"
date: 1975

sources:
  pact: {title: Final Act, publisher: CSCE, date: 1975-08-01}

actors:
  red:
    name: Red Republic
    options:
      deploy: {label: Deploy at the border, source: [pact]}
  blue:
    options:
      posture: {values: [withdrawn, defensive]}

status_quo: {red.deploy: no, blue.posture: defensive}

rules:
  - rule: not (red.deploy and blue.posture = withdrawn)
    because: They never withdrew.
  - true

preferences:
  red:
    weights:
      - {if: red.deploy, score: -1.5}
  blue:
    ranking:
      - not red.deploy
      - [blue.posture = defensive, "blue.posture in {withdrawn, defensive}"]

frameworks:
  deal:
    label: Deal
    parties: [red, blue]
    where: not red.deploy
`;
  expect(writeScenario(read(text))).toBe(text);
});
