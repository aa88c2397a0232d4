import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ThreadedCrew } from "../../cli/src/crew.ts";
import thread from "../../cli/src/thread.ts";
import { Study } from "../src/index.ts";
import type { Payoffs } from "../src/model/payoffs.ts";
import { LimitExceeded, Pace } from "../src/model/work.ts";
import { readScenario } from "../src/scenario/read.ts";
import { nash } from "../src/stability/nash.ts";

/** What comes back from the command line's threads, beside the results that all random models agree on (agreement.ts). */

describe("from a thread", () => {
  it("a limit comes back as a limit", async () => {
    const payoffs = {
      get rank(): never {
        throw new LimitExceeded("too much");
      },
    };
    expect(thread({ name: "nash", args: [payoffs, new Uint8Array(1), { shared: true }] })).toEqual({
      limit: "too much",
    });
  });

  it("a defect comes back as a defect", async () => {
    const crew = new ThreadedCrew(new Pace(), 1, 0);
    const found = crew.run(nash, null as unknown as Payoffs, new Uint8Array(1), crew.memory);
    await expect(found).rejects.toThrow(TypeError);
  });

  it("nothing comes back once it is cancelled, but the reason", async () => {
    const text = readFileSync(new URL("../../../scenarios/ukraine_2025.yaml", import.meta.url));
    const read = readScenario(text);
    if ("problems" in read) throw new Error("the scenario has problems");
    const cancellation = new AbortController();
    const reason = new Error("enough");
    let analysing = false;
    const opened = await Study.open(read.scenario, {
      signal: cancellation.signal,
      crew: (pace) => new ThreadedCrew(pace, 2, 0),
      progress: () => {
        if (analysing) setTimeout(() => cancellation.abort(reason), 20);
      },
    });
    if ("problems" in opened) throw new Error("the scenario cannot be opened");
    analysing = true;
    await expect(opened.study.analyze()).rejects.toBe(reason);
  });
});
