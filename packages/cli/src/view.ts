import type { Found, Query, QuestionId } from "@detente/core";
import { Refusal } from "./exit.ts";
import { assumptionLines } from "./report/assumptions.ts";
import { type Block, documentLines } from "./report/document.ts";
import { documentMarkdown } from "./report/markdown.ts";
import type { Page } from "./report/page.ts";
import type { CommonOptions, Session } from "./session.ts";
import { type OpenedStudy, openStudy } from "./study.ts";

/** What a call asked of a study, and what was found. */
export interface Asked<A extends QuestionId, O = CommonOptions> extends OpenedStudy {
  readonly options: O;
  readonly query: Query<A>;
  readonly finding: Found<A>;
}

/** How the command line shows an analysis: what a call asks, and what is told of the answer. */
export interface View<A extends QuestionId, O extends CommonOptions = CommonOptions> {
  /** Refuses what makes no sense whatever the file says. */
  refuse?(options: O, file: string): void;
  /** What a call asks; `typed` is what it names after the file. Refuses what the scenario does not have. */
  query(opened: OpenedStudy, options: O, typed: string | undefined): Query<A> | Promise<Query<A>>;
  /** The same as it is to be told by other options; what is found it does not change. */
  retold?(query: Query<A>, options: O): Query<A>;
  /** Tells what was found, as {@link report} mostly does. */
  tell(session: Session, asked: Asked<A, O>): Promise<void>;
}

/** Opens the study, asks, and tells. */
export async function show<A extends QuestionId>(
  question: A,
  view: View<A>,
  session: Session,
  file: string,
  typed: string | undefined,
  options: CommonOptions,
): Promise<void> {
  refuseRanges(options);
  view.refuse?.(options, file);
  const opened = await openStudy(session, file, options);
  const query = await view.query(opened, options, typed);
  const { shard, out, queue, cancel } = options;
  if (shard !== undefined) {
    const { findPart } = await import("./ranges/part.ts");
    return await findPart(session, opened, { analysis: question, query: query as object }, shard, out!);
  }
  if (cancel === true) {
    const { clear } = await import("./ranges/queue.ts");
    return await clear(session, opened.source, queue!, { analysis: question, query: query as object });
  }
  const finding = await opened.study.ask(question, query);
  await view.tell(session, { ...opened, options, query, finding });
}

/** Refuses flags that do not go together. */
function refuseRanges({ shard, out, queue, resume, cancel }: CommonOptions): void {
  if ((shard === undefined) !== (out === undefined)) throw new Refusal("--shard K/N goes with --out DIR");
  if (shard !== undefined && queue !== undefined) throw new Refusal("--shard does not go with --queue");
  if (queue === undefined && (resume === true || cancel === true)) {
    throw new Refusal("--resume and --cancel say what becomes of a --queue");
  }
}

/** Tells a finding as one JSON document or as a report, whichever is asked for; `lines` may ask more for what it says beside. */
export function report<T extends Told>(
  lines: (page: Page, asked: T) => readonly string[] | Promise<readonly string[]>,
): (session: Session, asked: T) => Promise<void> {
  return async ({ output, page }, asked) => {
    if (asked.options.json === true) await output.json(asked.finding);
    else await output.lines(await lines(page, asked));
  };
}

/** The same, with what the report is conditional on at its end. */
export function conditionalReport<T extends Told>(
  lines: (page: Page, asked: T) => readonly string[] | Promise<readonly string[]>,
): (session: Session, asked: T) => Promise<void> {
  return report(async (page, asked) => [
    ...(await lines(page, asked)),
    ...assumptionLines(page, asked.scenario, asked.options.lens ?? null),
  ]);
}

/** The options of a command whose report is to be had as a document, too, and in full. */
export interface DocumentOptions extends CommonOptions {
  readonly markdown?: boolean;
  readonly full?: boolean;
}

/** Refuses to print two documents at once. */
export function oneForm({ json, markdown }: DocumentOptions): void {
  if (json === true && markdown === true) throw new Refusal("--json and --markdown exclude each other");
}

/** The same of what is written as a document: `--markdown` prints it as one to attach to a memo. */
export function documentReport<T extends Told & { readonly options: DocumentOptions }>(
  blocks: (asked: T) => readonly Block[] | Promise<readonly Block[]>,
): (session: Session, asked: T) => Promise<void> {
  const told = conditionalReport(async (page, asked: T) => documentLines(page, await blocks(asked)));
  return async (session, asked) => {
    const { options, scenario } = asked;
    if (options.markdown !== true) return await told(session, asked);
    await session.output.lines(documentMarkdown(scenario, options.lens ?? null, await blocks(asked)));
  };
}

type Told = OpenedStudy & { readonly options: CommonOptions; readonly finding: unknown };
