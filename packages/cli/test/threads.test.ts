import { readdirSync, readFileSync } from "node:fs";
import { LimitExceeded, readScenario, type Scenario, Study, type StudyOptions } from "@detente/core";
import { type Crew, goThrough, openQuestion, writeQuestion } from "@detente/core/sharing";
import { describe, expect, it } from "vitest";
import { sound } from "../../core/test/sound.ts";
import { ThreadedCrew } from "../src/crew.ts";
import { Pool } from "../src/pool.ts";
import { throughThreads } from "../src/ranges/threads.ts";
import thread from "../src/thread.ts";
import { DESIGN } from "./run.ts";

/** What comes back from the command line's threads, which are sent even the smallest kernels here. */

const LIBRARY = new URL("../../../scenarios/", import.meta.url);

function scenarioIn(file: string): Scenario {
  return sound(readScenario(readFileSync(new URL(file, LIBRARY)))).scenario;
}

async function open(scenario: Scenario, options: StudyOptions): Promise<Study> {
  return sound(await Study.open(scenario, options)).study;
}

describe("from a thread", () => {
  it.each(readdirSync(LIBRARY).filter((file) => file.endsWith(".yaml")))(
    "comes what one thread finds alone: %s",
    async (file) => {
      const scenario = scenarioIn(file);
      const alone = await open(scenario, {});
      const together = await open(scenario, { crew: (pace) => new ThreadedCrew(pace, new Pool(2), 0) });
      expect(await together.ask("analyze")).toEqual(await alone.ask("analyze"));
    },
  );

  it.each([
    ["worlds", { exact: 1, draws: 300, total: true }],
    ["search", { worlds: { exact: 1, draws: 200 } }],
    ["packages", { framework: "istanbul" }],
  ] as const)("come ranges of %s that make what one thread finds", async (analysis, query) => {
    const scenario = readFileSync(
      analysis === "packages" ? new URL("ukraine_2025.yaml", LIBRARY) : DESIGN,
      "utf8",
    );
    const question = writeQuestion({ scenario, lens: null, clauses: [] }, { analysis, query });
    const { ranged, study } = sound(await openQuestion(question));
    const gathering = ranged.gather();
    const pool = new Pool(2);
    const whole = ranged.gather();
    const within = { from: 20, to: 90 };
    await throughThreads({ ranged, question }, gathering, pool, study.pace, { within, worth: 0 });
    expect(gathering.missing(within)).toEqual([]);
    expect(gathering.count).toBe(70);
    const all = { from: 0, to: Math.min(whole.items, 300) };
    await throughThreads({ ranged, question }, gathering, pool, study.pace, { within: all, worth: 0 });
    await goThrough(ranged, whole, study.pace, { within: all });
    expect(gathering.pack(all)).toEqual(whole.pack(all));
    await pool.close();
  });

  it("a range that there is not is refused, and so is what is no question", async () => {
    const pool = new Pool(1);
    const scenario = readFileSync(DESIGN, "utf8");
    const question = writeQuestion({ scenario, lens: null, clauses: [] }, { analysis: "worlds", query: {} });
    const memory = 2 ** 30;
    const range = { from: 0, to: 99 };
    await expect(pool.run({ question, range, memory })).rejects.toThrow(
      "there is no range 0 to 99 among 4 items",
    );
    await expect(pool.run({ question: "{}", range, memory })).rejects.toThrow("this is no question");
    await pool.close();
  });

  it("a limit comes back as a limit", async () => {
    const payoffs = {
      get rank(): never {
        throw new LimitExceeded("too much");
      },
    };
    const args = [payoffs, new Uint8Array(1), { shared: true }];
    expect(await thread({ name: "nashStable", args })).toEqual({ limit: "too much" });
  });

  it("a defect comes back as a defect", async () => {
    const opened = open(scenarioIn("ukraine_2025.yaml"), {
      crew: (pace) => {
        const crew = new ThreadedCrew(pace, new Pool(1), 0);
        const { run } = crew;
        // Every kernel is called without what it works on.
        crew.run = ((kernel: Parameters<Crew["run"]>[0]) => run(kernel)) as Crew["run"];
        return crew;
      },
    });
    await expect(opened).rejects.toThrow(TypeError);
  });

  it("nothing comes back once it is cancelled, but the reason", async () => {
    const cancellation = new AbortController();
    const reason = new Error("enough");
    let analysing = false;
    const study = await open(scenarioIn("ukraine_2025.yaml"), {
      signal: cancellation.signal,
      crew: (pace) => new ThreadedCrew(pace, new Pool(2), 0),
      progress: () => {
        if (analysing) setTimeout(() => cancellation.abort(reason), 20);
      },
    });
    analysing = true;
    await expect(study.ask("analyze")).rejects.toBe(reason);
  });
});
