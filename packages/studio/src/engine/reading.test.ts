import { expect, test } from "vitest";
import { readToShow } from "./reading.ts";

test("words are set as a printer would, and the rest stays as the file has it", () => {
  const read = readToShow(`
detente: 1
title: Moscow's "terms"
sources: { s: { title: The '90s, url: "https://example.org/it's", date: 2025-10-01 } }
actors:
  red: { name: Red's, options: { arm: { label: Red's arms, labels: { no: it's off }, says: { yes: isn't off } } } }
preferences: { red: { because: '"Why" -- so', priorities: [{ prefer: 'red.arm = yes', says: red's arms }] } }
vital: { red: [not red.arm] }
frameworks: { deal: { label: The "deal", where: red.arm, source: [s] } }
`);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { title, sources, actors, options, preferences, vital, frameworks } = read.scenario;
  expect(title).toBe("Moscow’s “terms”");
  expect(sources[0]).toMatchObject({
    title: "The ’90s",
    url: "https://example.org/it's",
    date: "2025-10-01",
  });
  expect(actors[0]).toMatchObject({ id: "red", name: "Red’s", said: "Red’s" });
  expect(options[0]).toMatchObject({
    label: "Red’s arms",
    labels: ["it’s off", "yes"],
    says: [null, "isn’t off"],
  });
  expect(preferences[0]).toMatchObject({
    because: "“Why” – so",
    statements: [{ says: "red’s arms", prefer: { text: "red.arm = yes" } }],
  });
  expect(vital[0]?.[0]?.condition).toMatchObject({ kind: "not", operand: { actor: "red", option: "arm" } });
  expect(frameworks[0]).toMatchObject({ label: "The “deal”", source: ["s"], where: { text: "red.arm" } });
});
