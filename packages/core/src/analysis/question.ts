import { z } from "zod";
import type { Range, Ranged } from "../design/ranges.ts";
import { CONDITIONS } from "../design/search.ts";
import type { Problem } from "../scenario/problem.ts";
import { readScenario } from "../scenario/read.ts";
import { readCondition } from "../scenario/read-condition.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { AnalysisId, Query } from "./analyses.ts";
import { Study, type StudyOptions } from "./study.ts";

const count = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const some = { exact: count.optional(), draws: count.optional(), seed: count.optional() };
const wanted = z.array(z.enum(CONDITIONS)).optional();
const credence = z.record(z.string(), z.record(z.string(), z.number())).optional();
const changes = z.union([z.literal(1), z.literal(2)]).optional();

const HEAD = {
  /** The text of the file. */
  scenario: z.string(),
  lens: z.string().nullable(),
  clauses: z.array(z.string()),
  maxStates: count.optional(),
};

/** A question that splits into ranges, with all that it is asked of: plain data that a file or a queue may carry. */
const QUESTION = z.discriminatedUnion("analysis", [
  z.strictObject({
    ...HEAD,
    analysis: z.literal("worlds"),
    query: z.strictObject({ ...some, total: z.boolean().optional(), credence }),
  }),
  z.strictObject({
    ...HEAD,
    analysis: z.literal("search"),
    query: z.strictObject({
      want: wanted,
      where: z.string().optional(),
      limit: count.optional(),
      worlds: z.strictObject(some),
    }),
  }),
  z.strictObject({
    ...HEAD,
    analysis: z.literal("margin"),
    query: z.strictObject({ framework: z.string(), want: wanted, changes }),
  }),
  z.strictObject({
    ...HEAD,
    analysis: z.literal("margins"),
    query: z.strictObject({ want: wanted, changes }),
  }),
  z.strictObject({
    ...HEAD,
    analysis: z.literal("packages"),
    query: z.strictObject({ framework: z.string(), want: wanted }),
  }),
]);
type Parsed = z.infer<typeof QUESTION>;

/** What a query only says of how its answer is told: whoever tells it says so again. */
type Manner = "occurring";

/** Parts of queries that the shapes above have forgotten. */
type Forgotten = {
  [A in Parsed["analysis"]]: Exclude<
    keyof Query<A>,
    keyof Extract<Parsed, { analysis: A }>["query"] | Manner
  >;
}[Parsed["analysis"]];
type Whole<Q, _Forgotten extends never> = Q;

/** A question that splits into ranges, with the text of the scenario that it is asked of. */
export type Question = Whole<Parsed, Forgotten>;

/** What a question is asked of. */
export type Ground = Pick<Question, keyof typeof HEAD>;

/**
 * A question as text: the same for the same question, so that its hash tells it from any other. A condition goes as it was written.
 * Throws where the analysis does not split into ranges.
 */
export function writeQuestion(
  ground: Ground,
  { analysis, query }: { readonly analysis: AnalysisId; readonly query: object },
): string {
  const {
    where,
    occurring: _,
    ...rest
  } = query as {
    readonly where?: { readonly text: string };
  } & { readonly [manner in Manner]?: unknown };
  const plain = where === undefined ? rest : { ...rest, where: where.text };
  return JSON.stringify(QUESTION.parse(JSON.parse(JSON.stringify({ ...ground, analysis, query: plain }))));
}

/** A question whose study is open. */
export interface OpenQuestion {
  readonly question: Question;
  readonly study: Study;
  readonly query: object;
  readonly ranged: Ranged<unknown>;
}

/**
 * Opens what {@link writeQuestion} wrote, from wherever the text comes: the scenario is read as a file's text is, and every id and number is
 * looked at. Returns what is wrong with it; throws `LimitExceeded` as {@link Study.open} does.
 */
export async function openQuestion(
  text: string,
  options: StudyOptions = {},
): Promise<OpenQuestion | { readonly problems: readonly Problem[] }> {
  const parsed = QUESTION.safeParse(json(text));
  if (!parsed.success) return refused(`this is no question: ${z.prettifyError(parsed.error)}`);
  const question = parsed.data;
  const read = readScenario(question.scenario);
  if ("problems" in read) return read;
  const query = queryOf(question, read.scenario);
  if ("problems" in query) return query;
  const { lens, clauses, maxStates } = question;
  const opened = await Study.open(read.scenario, { ...options, lens, clauses, maxStates });
  if ("problems" in opened) return opened;
  const { study } = opened;
  try {
    const ranged = await study.ranged(question.analysis, query as never);
    return { question, study, query, ranged: ranged! };
  } catch (error) {
    if (error instanceof RangeError) return refused(error.message);
    throw error;
  }
}

function queryOf({ query }: Question, scenario: Scenario): object | { problems: Problem[] } {
  if (!("where" in query) || query.where === undefined) return query;
  const read = readCondition(query.where, scenario);
  if ("problems" in read) return read;
  return { ...query, where: { condition: read.condition, text: query.where } };
}

function refused(message: string): { problems: Problem[] } {
  return { problems: [{ message, hint: "", place: null }] };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The range of items that part `number` of `of` covers; empty where there are fewer items than parts. */
export function partOf(items: number, number: number, of: number): Range {
  return { from: Math.floor((items * (number - 1)) / of), to: Math.floor((items * number) / of) };
}
