import type { ChoicesFinding } from "@detente/core";
import { engine } from "../engine/client.ts";
import type { Judged } from "../engine/protocol.ts";

/** Larger disputes have most code compiled by the search itself. */
const MOST_REHEARSED = 2 ** 16;

let isDue = true;

/**
 * Has the engine count what some choices would leave, once: the first that the reader makes would be slow, as a browser compiles code
 * only once it has run for a while. Until told to stop; one choice at a time, so that whoever asks meanwhile is heard.
 */
export function rehearse(
  { text, lens, clauses, scenario }: Judged,
  { considered }: ChoicesFinding,
): () => void {
  let isStopped = false;
  const practise = async () => {
    for (const { ref, values } of scenario.options) {
      await new Promise((resolve) => requestIdleCallback(resolve));
      if (isStopped) return;
      await engine.ask("find", {
        text,
        lens,
        clauses,
        analysis: "choices",
        query: { fixed: { [ref]: values[0]! } },
      });
    }
    isDue = false;
  };
  if (isDue && considered <= MOST_REHEARSED) practise().catch(() => {});
  return () => {
    isStopped = true;
  };
}
