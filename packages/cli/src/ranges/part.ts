import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AnalysisId } from "@detente/core";
import { partOf, writeQuestion } from "@detente/core/sharing";
import { Refusal } from "../exit.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";
import type { OpenedStudy } from "../study.ts";
import { version } from "../version.ts";
import { type Part, readShard, shardName, writeShard } from "./shard.ts";
import { throughThreads } from "./threads.ts";

/** Finds one part of a question and leaves it in a folder; what is there already, whole, is not found again. */
export async function findPart(
  session: Session,
  { study, source, pool }: OpenedStudy,
  asked: { readonly analysis: AnalysisId; readonly query: object },
  part: Part,
  folder: string,
): Promise<void> {
  const ranged = await study.ranged(asked.analysis, asked.query as never);
  if (!ranged) throw unsplit();
  const question = writeQuestion(source, asked);
  const { items } = ranged;
  const range = partOf(items, part.number, part.of);
  const name = `shard ${part.number}/${part.of}`;
  if (range.from === range.to) {
    session.note(`${name} has nothing to do: there are ${items} items only`);
    return;
  }
  const path = join(folder, shardName(question, range));
  if (existsSync(path)) {
    const known = await readShard(path).catch(() => null);
    if (known?.question === question) {
      session.note(`${name} is in ${clean(path)} already`);
      return;
    }
  }
  const gathering = ranged.gather();
  await throughThreads({ ranged, question }, gathering, pool, study.pace, { within: range });
  const found = gathering.pack(range);
  await writeShard(folder, { detente: version(), question, part, items, range, found });
  session.note(`${name} is in ${clean(path)}`);
}

/** The refusal of a question that does not split into ranges. */
export function unsplit(): Refusal {
  return new Refusal(
    "this question does not split into ranges",
    "worlds, search --worlds, margin and packages do",
  );
}
