import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { giveWay, rehearse } from "./rehearsal.ts";
import { type Task, withStudy } from "./studies.ts";

const game = {
  text: readFileSync(new URL("../../test/enlargement.yaml", import.meta.url), "utf8"),
  lens: null,
};
const task = (): Task => ({ signal: new AbortController().signal, progress: () => {}, part: () => {} });
const study = async () => {
  const opened = await withStudy(game, task(), async (opened) => opened);
  return "study" in opened ? opened.study : null;
};

test("leaves everything as it was", async () => {
  const before = await study();
  expect(await rehearse(game, task())).toBe(true);
  expect(await study()).toBe(before);
});

test("gives way to a question, and can be done again", async () => {
  const before = await study();
  const rehearsal = rehearse(game, task());
  giveWay();
  expect(await rehearsal).toBe(false);
  expect(await study()).toBe(before);
  expect(await rehearse(game, task())).toBe(true);
});

test("has nothing to say of a text that cannot be judged", async () => {
  expect(await rehearse({ text: "detente: 2", lens: null }, task())).toBe(true);
});
