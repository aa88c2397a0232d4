import { afterEach, describe, expect, it, vi } from "vitest";
import { readScenario, Study } from "../src/index.ts";
import { example, sound } from "./sound.ts";

/** What a signal does to the analyses of designs, whenever it comes. */

const { scenario } = sound(readScenario(example("design.yaml")));

async function opened(found: ReturnType<typeof Study.open>): Promise<Study> {
  return sound(await found).study;
}

const ANALYSES: [string, (study: Study) => Promise<unknown>][] = [
  ["search", (study) => study.ask("search")],
  ["search over worlds", (study) => study.ask("search", { worlds: {} })],
  ["search over worlds drawn", (study) => study.ask("search", { worlds: { exact: 1, draws: 30 } })],
  ["choices", (study) => study.ask("choices")],
  ["choices over worlds", (study) => study.ask("choices", { worlds: {} })],
  ["margin", (study) => study.ask("margin", { framework: "neutral" })],
  ["margin of two changes", (study) => study.ask("margin", { framework: "member", changes: 2 })],
  ["packages", (study) => study.ask("packages", { framework: "neutral" })],
  ["worlds", (study) => study.ask("worlds")],
  ["worlds drawn", (study) => study.ask("worlds", { exact: 1, draws: 30, total: true })],
  ["slips", (study) => study.ask("slips")],
];

describe.each(ANALYSES)("%s", (_, analysis) => {
  afterEach(() => vi.restoreAllMocks());

  /** With a clock by which every turn is over as soon as it has begun, so that each is a chance to hear the signal. */
  const everyTurnEnds = () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  };

  it("stops at the next turn with the signal's reason, and leaves a study that finds what a new one does", async () => {
    everyTurnEnds();
    let reports = 0;
    const counted = await opened(Study.open(scenario, { progress: () => void reports++ }));
    reports = 0;
    const expected = await analysis(counted);
    for (const last of new Set([1, Math.ceil(reports / 2), reports])) {
      const controller = new AbortController();
      const reason = new Error(`enough after ${last}`);
      let left = Number.POSITIVE_INFINITY;
      const progress = () => {
        if (--left === 0) controller.abort(reason);
      };
      const study = await opened(Study.open(scenario, { signal: controller.signal, progress }));
      left = last;
      await expect(analysis(study)).rejects.toBe(reason);
      // At most what was reported on the way to the next turn.
      expect(left).toBeGreaterThanOrEqual(-1);
      const again = await opened(study.revise(scenario, { signal: undefined }));
      expect(await analysis(again)).toEqual(expected);
    }
  });
});
