import { editScenario, type Scenario, type ScenarioEdit } from "@detente/core";
import { firstLook } from "./judging.ts";
import type { Game } from "./protocol.ts";
import { readToShow } from "./reading.ts";
import { MOST_STATES, type Opened, type Task, withStudy } from "./studies.ts";

/*
 * The first edit would be slow, as a browser compiles code only once it has run for a while. So while nothing is asked, the
 * engine practises.
 */

/** Moves there and back. */
const ROUNDS = 12;
/** Between the moves made: no two of them alike, and of every actor's some. */
const STRIDE = 5;
/** Larger disputes have most code compiled by their first judgement, and would keep the processor for long. */
const MOST_REHEARSED = 2 ** 16;

let current: AbortController | null = null;

/** Ends the rehearsal under way: something is asked. */
export function giveWay(): void {
  current?.abort();
}

/** Makes edits as a reader would and judges what comes of them, for nothing; false where it had to give way. */
export async function rehearse(game: Game, task: Task): Promise<boolean> {
  const controller = new AbortController();
  current = controller;
  try {
    // With the task's own signal, for the study stays when its rehearsal ends.
    const opened = await withStudy(game, task, async (opened) => opened);
    if (!("problems" in opened)) await practise(game, opened, controller.signal);
    return true;
  } catch (error) {
    if (controller.signal.aborted) return false;
    throw error;
  }
}

async function practise(game: Game, { study: opened }: Opened, signal: AbortSignal): Promise<void> {
  const moves = swaps(opened.scenario);
  if (opened.feasible > MOST_REHEARSED || moves.length === 0) return;
  const options = { lens: game.lens, signal, progress: () => {}, maxStates: MOST_STATES };
  let study = opened;
  let { text } = game;
  // An even number of turns: the last makes the first text again, which is the one that the reader will edit.
  for (let turn = 0; turn < 2 * ROUNDS; turn++) {
    // Whoever asks now is heard.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    const edited = editScenario(text, [moves[((turn >> 1) * STRIDE) % moves.length]!]);
    if ("problems" in edited) return;
    text = edited.text;
    const read = readToShow(text);
    if ("problems" in read) return;
    const revised = await study.revise(read.scenario, options);
    if ("problems" in revised) return;
    study = revised.study;
    await firstLook({ text, lens: game.lens }, study, read.warnings);
  }
}

/** Each two neighbouring statements of everybody, changing places: preferences that are not known yet. */
function swaps({ actors, preferences }: Scenario): ScenarioEdit[] {
  return actors.flatMap(({ id, index }) => {
    const preference = preferences[index];
    if (preference?.kind !== "priorities") return [];
    const path = ["preferences", id, "priorities"];
    return preference.statements
      .slice(1)
      .map((_, from) => ({ kind: "move", path, from, to: from + 1 }) as const);
  });
}
