import { LimitExceeded } from "@detente/core";
import { answers } from "./answers.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { giveWay } from "./rehearsal.ts";

/*
 * The engine's thread: each message is a question with an id, or the wish to cancel one.
 */

const running = new Map<number, AbortController>();

const post = (message: FromWorker) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data;
  if ("cancel" in data) {
    running.get(id)?.abort();
    return;
  }
  const controller = new AbortController();
  running.set(id, controller);
  giveWay();
  try {
    const answer = await answers[data.question](data.ask as never, {
      signal: controller.signal,
      progress: (progress) => post({ id, progress }),
      part: (part) => post({ id, part }),
    });
    post({ id, answer });
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const kind = controller.signal.aborted
      ? "cancelled"
      : error instanceof LimitExceeded
        ? "limit"
        : "defect";
    post({ id, failure, kind });
  } finally {
    running.delete(id);
  }
};
