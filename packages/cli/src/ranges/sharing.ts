import { type Share, writeQuestion } from "@detente/core/sharing";
import type { Pool } from "../pool.ts";
import { throughThreads } from "./threads.ts";

/** What a question is asked of. */
export type Source = Parameters<typeof writeQuestion>[0];

/** The threads of this machine go through what splits into ranges. */
export function amongThreads(pool: Pool, source: Source): Share {
  return async (ranged, asked, pace) => {
    const gathering = ranged.gather();
    await throughThreads({ ranged, question: writeQuestion(source, asked) }, gathering, pool, pace);
    return await ranged.answer(gathering.pack());
  };
}
