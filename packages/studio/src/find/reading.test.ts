import { readFileSync } from "node:fs";
import { type ChoicesFinding, type Query, readScenario, Study } from "@detente/core";
import { expect, test } from "vitest";
import { firstOfThem, onlyLens, whatStands } from "./reading.ts";

const read = readScenario(readFileSync(new URL("../../test/enlargement.yaml", import.meta.url), "utf8"));
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { scenario } = read;

async function found(query: Query<"choices">): Promise<ChoicesFinding> {
  const opened = await Study.open(scenario);
  if ("problems" in opened) throw new Error(JSON.stringify(opened.problems));
  return opened.study.ask("choices", query);
}

const noDeal = scenario.noDeal ?? undefined;

test("names what is fixed, as long as that is little", async () => {
  const one = await found({ fixed: { "small.join": "no" } });
  expect(whatStands(scenario, null, one)).toBe(
    "Where small gives up “Join the alliance”, one of two arrangements would be signed and kept, and leave everyone safe, but only if “As the great power fears” is right; in the other two readings none would.",
  );
  const fixed = Object.fromEntries(scenario.options.map(({ ref, values }) => [ref, values[0]!]));
  expect(whatStands(scenario, null, await found({ fixed }))).toMatch(
    /^Where small gives up .* and great gives up /,
  );
  expect(whatStands(scenario, null, { ...one, fixed: { ...fixed, "no.other": "yes" } })).toMatch(
    /^Where the four values are as fixed, one of two/,
  );
  expect(whatStands(scenario, null, { ...one, considered: 0 })).toContain("no situation");
});

test("counts over readings, or worlds", async () => {
  expect(whatStands(scenario, null, await found({}))).toBe(
    "One of six arrangements would be signed and kept, and leave everyone safe, depending on which of the three readings is right, and none of them in more than two.",
  );
  expect(whatStands(scenario, null, await found({ want: ["kept"], worlds: {} }))).toBe(
    "In 67 % of 27 worlds the best of six arrangements would be kept.",
  );
});

test("says of the first what it would change beside that, all of it", async () => {
  expect(firstOfThem(scenario, noDeal, await found({}))).toBe(
    "In the first of them small takes up “Join the alliance”.",
  );
  expect(firstOfThem(scenario, noDeal, await found({ fixed: { "small.join": "yes" } }))).toBe(
    "Nothing else would have to change.",
  );
  expect(firstOfThem(scenario, noDeal, await found({ fixed: { "small.join": "no" } }))).toBe(
    "It is no deal itself.",
  );
  expect(firstOfThem(scenario, noDeal, await found({ fixed: { "great.attack": "yes" } }))).toBe("");
  const whole = await found({});
  const [first] = whole.arrangements;
  const other = { ...whole, arrangements: [{ ...first!, values: [1, 1, 1] }] };
  expect(firstOfThem(scenario, noDeal, other)).toBe(
    "In the first of them small takes up “Join the alliance”, alliance takes up “Strike the great power” and great takes up “Attack the small state”.",
  );
  expect(firstOfThem(scenario, undefined, whole)).toBe("");
});

test("says what the only lens is that lets anything stand", async () => {
  const whole = await found({});
  const [reference, lens] = whole.readings;
  const alone = {
    ...whole,
    readings: [
      { ...reference!, after: [1, 0] },
      { ...lens!, after: [2, 1] },
    ],
  };
  const { id, label } = scenario.lenses[0]!;
  const described = {
    ...scenario,
    lenses: [
      { ...scenario.lenses[0]!, id, label, summary: "It reads the parties in its own way. And more." },
    ],
  };
  expect(onlyLens(described, null, alone)).toBe(
    `“${label}” is a lens, a way to read the parties: It reads the parties in its own way.`,
  );
  expect(onlyLens(described, null, { ...alone, readings: alone.readings.toReversed().slice(0, 1) })).toBe("");
  expect(onlyLens(described, null, { ...alone, worlds: 3 })).toBe("");
});
