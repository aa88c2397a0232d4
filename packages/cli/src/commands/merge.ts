import { availableParallelism } from "node:os";
import { type Gathering, lengthOf, openQuestion, partOf, type Range } from "@detente/core/sharing";
import { Refusal, Rejected } from "../exit.ts";
import { Pool } from "../pool.ts";
import { unsplit } from "../ranges/part.ts";
import { hashOf, readShards, type ShardFile } from "../ranges/shard.ts";
import { amongThreads } from "../ranges/sharing.ts";
import { clean } from "../report/width.ts";
import type { CommonOptions, Session } from "../session.ts";
import { studyOptions } from "../study.ts";
import type { View } from "../view.ts";

interface MergeOptions extends CommonOptions {
  readonly full?: boolean;
}

/** The commands that leave shards. */
const VIEWS = {
  worlds: () => import("../views/worlds.ts"),
  search: () => import("../views/search.ts"),
  margin: () => import("../views/margin.ts"),
  packages: () => import("../views/packages.ts"),
};

/** Puts shards together, and tells what one machine would have told. */
export async function merge(
  session: Session,
  places: readonly string[],
  options: MergeOptions,
): Promise<void> {
  const shards: ShardFile[] = [];
  for (const place of places) shards.push(...(await readShards(place)));
  const text = questionOf(shards);
  const pool = new Pool(options.threads ?? availableParallelism());
  const bytes = Buffer.from(text);
  const input = { name: "the shards", path: null, isOwn: false, bytes };
  const source = JSON.parse(text);
  const opened = await openQuestion(text, {
    ...studyOptions(session, options, pool),
    share: amongThreads(pool, source),
  });
  if ("problems" in opened) throw new Rejected(input, opened.problems);
  const { study, question } = opened;
  if (!(question.analysis in VIEWS)) throw unsplit();
  const view = (await VIEWS[question.analysis as keyof typeof VIEWS]()).view as View<"worlds">;
  const query = view.retold?.(opened.query, options) ?? opened.query;
  const ranged = (await study.ranged(question.analysis as "worlds", query))!;
  const gathering = ranged.gather();
  addAll(gathering, shards, session);
  if (!gathering.isEnough) throw incomplete(gathering, shards);
  const finding = await ranged.answer(gathering.pack());
  await view.tell(session, {
    study,
    scenario: study.scenario,
    input,
    source,
    pool,
    warnings: [],
    values: (state) => study.values(state),
    options: { ...options, ...(question.lens !== null && { lens: question.lens }) },
    query,
    finding,
  });
}

/** The question that all shards belong to. */
function questionOf(shards: readonly ShardFile[]): string {
  const [first] = shards;
  if (!first) throw new Refusal("there are no shards", "--shard K/N --out DIR writes them");
  const questions = [...Map.groupBy(shards, ({ question }) => question).values()];
  if (questions.length > 1) {
    const named = questions.map(
      ([one], k) => `${k === 0 ? "" : "and "}${clean(one!.path)} to ${hashOf(one!.question).slice(0, 16)}`,
    );
    throw new Refusal(
      `the shards belong to ${questions.length} questions: ${named.join(", ")}`,
      "a question is a scenario with a command and its flags: merge the shards of each by themselves",
    );
  }
  if (shards.some(({ items }) => items !== first.items)) throw new Refusal("the shards do not fit together");
  return first.question;
}

/** Adds every shard once; whatever covers some of the same items must be the same. */
function addAll(gathering: Gathering, shards: readonly ShardFile[], session: Session): void {
  const added: ShardFile[] = [];
  for (const shard of shards) {
    const { range, found, path } = shard;
    const other = added.find((known) => range.from < known.range.to && known.range.from < range.to);
    if (other) {
      if (!sameRange(other.range, range)) {
        throw new Refusal(
          `${clean(path)} and ${clean(other.path)} cover some of the same items`,
          "shards K/N fit together for one N only: take those of the other away",
        );
      }
      if (!Buffer.from(other.found).equals(found)) {
        throw new Refusal(
          `${clean(path)} and ${clean(other.path)} say different things of the same items`,
          "one of the machines is at fault: write both again",
        );
      }
      session.note(`shard ${shard.part.number}/${shard.part.of} is there twice: ${clean(path)} is left out`);
      continue;
    }
    try {
      gathering.add(range, found);
    } catch (error) {
      throw new Refusal(`${clean(path)} is no shard of this question: ${(error as Error).message}`);
    }
    added.push(shard);
  }
}

function sameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Which shards, of as many parts as most of them say there are, are missing. */
function incomplete(gathering: Gathering, shards: readonly ShardFile[]): Refusal {
  const missing = gathering.missing();
  const [{ part }] = shards as [ShardFile];
  const numbers: number[] = [];
  for (const gap of missing)
    for (let at = gap.from; at < gap.to; ) {
      // Not part by part: most of many are empty.
      let number = Math.max(1, Math.floor(((at + 1) * part.of) / gathering.items));
      while (partOf(gathering.items, number, part.of).to <= at) number++;
      if (number !== numbers.at(-1)) numbers.push(number);
      at = partOf(gathering.items, number, part.of).to;
    }
  return new Refusal(
    `of ${gathering.items} items ${lengthOf(missing)} are missing: shard ${inRuns(numbers)} of ${part.of}`,
    `find them with --shard K/${part.of}, then merge again`,
  );
}

/** Numbers as array jobs take them: 1-3,7. */
function inRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join();
}
