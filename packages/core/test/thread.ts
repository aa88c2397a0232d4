import { parentPort } from "node:worker_threads";
import { runKernel } from "../src/analysis/kernels.ts";
import type { Answered, Asked } from "./crew.ts";

/** What a thread of {@link TestCrew} does: one kernel at a time, to its end. */
parentPort!.on("message", ({ id, name, args }: Asked) => {
  parentPort!.postMessage({ id, result: runKernel(name, args) } satisfies Answered);
});
