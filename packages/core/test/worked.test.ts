import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COALITION_CONCEPTS, DEFINITIONS } from "../src/index.ts";
import { stableIn, workedGame } from "./worked/game.ts";

/** Games whose stable states are written out beside why, so that a reader can check each of them by eye. */

const FOLDER = new URL("./worked/", import.meta.url);
const GAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => workedGame(readFileSync(new URL(name, FOLDER), "utf8")));

describe.each(GAMES)("$title", (game) => {
  it.each(game.rows)("$concept: $because", async (row) => {
    const stable = Object.entries(row.stable).map(([who, states]) => [
      who,
      game.states.filter((state) => states.includes(state)),
    ]);
    expect(Object.fromEntries(stable)).toEqual(row.stable);
    expect(await stableIn(game, row)).toEqual(row.stable);
  });
});

it.each([...Object.keys(DEFINITIONS), ...COALITION_CONCEPTS])("%s is worked in four games at least", (id) => {
  const worked = GAMES.filter(({ rows }) => rows.some(({ concept }) => concept.split(":")[0] === id));
  expect(worked.length).toBeGreaterThanOrEqual(4);
});
