import { REFERENCE_READING } from "../identifier.ts";
import type {
  Framework,
  Grounds,
  Interest,
  Option,
  Preference,
  PriorityStatement,
  RankingStatement,
  Rule,
  Scenario,
  Statement,
} from "../scenario.ts";
import type {
  ClausePriorityFile,
  InterestFile,
  PreferenceFile,
  PriorityFile,
  RuleFile,
  ScenarioFile,
  StatementFile,
} from "../schema.ts";
import { sectionedYaml } from "./yaml-text.ts";

/** Drops the entries that say nothing: undefined and null. */
function given<T extends object>(entries: { [K in keyof T]: T[K] | null | undefined }): T {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as T;
}

/** Entries by id; null when there are none. */
function byId<T>(entries: Iterable<readonly [string, T]>): { [id: string]: T } | undefined {
  const all = [...entries];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

function list<T>(items: readonly T[]): T[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

/** Years are written without quotes. */
function date(text: string | null): string | number | null {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : text;
}

function statement({ text }: Statement): StatementFile {
  return text === "true" ? true : text === "false" ? false : text;
}

function grounds({ because, source }: Grounds) {
  return { because, source: list(source) };
}

/** What may stand beside a condition. */
function remarks(item: Grounds & { readonly says: string | null }) {
  return { says: item.says, ...grounds(item) };
}

/** A condition by itself, or under `key` where there is more to say. */
function long<K extends string>(key: K, item: Statement & Grounds) {
  const more = given(remarks(item));
  if (Object.keys(more).length === 0) return statement(item);
  return { [key]: statement(item), ...more } as { [key in K]: StatementFile } & typeof more;
}

function rule(item: Rule): RuleFile {
  return long("rule", item);
}

function interest(item: Interest): InterestFile {
  return long("interest", item);
}

function priority(item: PriorityStatement, at?: "last"): PriorityFile & ClausePriorityFile {
  const more = given({
    when: item.when === null ? undefined : statement(item.when),
    at,
    ...remarks(item),
  });
  if (Object.keys(more).length === 0) return statement(item.prefer);
  return { prefer: statement(item.prefer), ...more };
}

function preference(item: Preference): PreferenceFile {
  return given({ ...order(item), ...grounds(item) });
}

function order(item: Preference): PreferenceFile {
  switch (item.kind) {
    case "priorities":
      return { priorities: item.statements.map((each) => priority(each)) };
    case "weights":
      return {
        weights: item.statements.map((each) =>
          given({
            if: statement(each.if),
            score: each.score,
            ...remarks({ ...each, says: each.if.says }),
          }),
        ),
      };
    case "ranking": {
      const ranked = (each: RankingStatement) => long("prefer", each);
      return {
        ranking: item.places.map((place) => (place.length === 1 ? ranked(place[0]!) : place.map(ranked))),
      };
    }
  }
}

/** Texts by value; undefined when there are none. */
function ofValues({ values }: Option, text: (value: number) => string | null | undefined) {
  return byId(
    values.flatMap((value, i) => {
      const own = text(i);
      return own === null || own === undefined ? [] : [[value, own] as const];
    }),
  );
}

function framework(item: Framework, scenario: Scenario) {
  return given<NonNullable<ScenarioFile["frameworks"]>[string]>({
    label: item.label === item.id ? undefined : item.label,
    summary: item.summary,
    parties: item.parties?.map((actor) => scenario.actors[actor]!.id),
    where: statement(item.where),
    ...grounds(item),
  });
}

/** A name and its article as a file gives them. */
function named({
  id,
  name,
  said,
}: Scenario["actors"][number]): Pick<ScenarioFile["actors"][string], "name" | "article"> {
  const hasArticle = said !== name;
  const bare = hasArticle ? said.slice("the ".length) : name;
  return given({ name: bare === id ? undefined : bare, article: hasArticle ? "the" : undefined });
}

/** The scenario as its file holds it, with everything left out that is said by default. */
function fileOf(scenario: Scenario): ScenarioFile {
  const { actors, options } = scenario;
  const state = (values: readonly number[] | null) =>
    values === null
      ? undefined
      : byId(options.map((option, i) => [option.ref, option.values[values[i]!]!] as const));
  const forActors = <T, U>(items: readonly T[], write: (item: T) => U | undefined) =>
    byId(
      actors.flatMap(({ id }, i) => {
        const item = write(items[i]!);
        return item === undefined ? [] : [[id, item] as const];
      }),
    );
  const { statusQuo, noDeal } = scenario;
  const isDefault = noDeal === null || (statusQuo !== null && noDeal.join() === statusQuo.join());
  return given<ScenarioFile>({
    detente: 1,
    title: scenario.title,
    summary: scenario.summary,
    date: date(scenario.date),
    as_of: date(scenario.asOf),
    authors: list(scenario.authors),
    tags: list(scenario.tags),
    section: scenario.section,
    image: scenario.image === null ? undefined : given({ ...scenario.image }),
    sources: byId(
      scenario.sources.map(({ id, title, ...rest }) => [
        id,
        given<NonNullable<ScenarioFile["sources"]>[string]>({
          title: title === id ? undefined : title,
          ...rest,
          date: date(rest.date),
        }),
      ]),
    ),
    actors: Object.fromEntries(
      actors.map((actor) => [
        actor.id,
        given<ScenarioFile["actors"][string]>({
          ...named(actor),
          plural: actor.plural || undefined,
          options: byId(
            options.slice(actor.firstOption, actor.firstOption + actor.optionCount).map((option) => [
              option.id,
              given({
                label: option.label === option.id ? undefined : option.label,
                values: option.values.join() === "no,yes" ? undefined : [...option.values],
                moves: option.moves === "free" ? undefined : option.moves,
                labels: ofValues(option, (i) =>
                  option.labels[i] === option.values[i] ? null : option.labels[i],
                ),
                says: ofValues(option, (i) => option.says[i]),
                ...grounds(option),
              }),
            ]),
          ),
          ...grounds(actor),
        }),
      ]),
    ),
    status_quo: state(statusQuo),
    no_deal: isDefault ? undefined : state(noDeal),
    rules: list(scenario.rules.map(rule)),
    preferences: forActors(scenario.preferences, (item) => (item === null ? undefined : preference(item))),
    vital: forActors(scenario.vital, (items) => list(items.map(interest))),
    frameworks: byId(scenario.frameworks.map((item) => [item.id, framework(item, scenario)])),
    clauses: byId(
      scenario.clauses.map((clause) => [
        clause.id,
        given<NonNullable<ScenarioFile["clauses"]>[string]>({
          label: clause.label === clause.id ? undefined : clause.label,
          cost: clause.cost === 1 ? undefined : clause.cost,
          requires: list(clause.requires.map((other) => scenario.clauses[other]!.id)),
          excludes: list(clause.excludes.map((other) => scenario.clauses[other]!.id)),
          rules: list(clause.rules.map(rule)),
          moves: byId(
            options.flatMap(({ ref }, i) => {
              const moves = clause.moves[i]!;
              return moves === null ? [] : [[ref, moves] as const];
            }),
          ),
          priorities: forActors(clause.priorities, (own) =>
            own === null
              ? undefined
              : [
                  ...own.first.map((each) => priority(each)),
                  ...own.last.map((each) => priority(each, "last")),
                ],
          ),
          vital: forActors(clause.vital, (items) => list(items.map(interest))),
          ...grounds(clause),
        }),
      ]),
    ),
    lenses: byId(
      scenario.lenses.map((lens) => [
        lens.id,
        given<NonNullable<ScenarioFile["lenses"]>[string]>({
          label: lens.label === lens.id ? undefined : lens.label,
          summary: lens.summary,
          preferences: forActors(lens.preferences, (item) => (item === null ? undefined : preference(item))),
          vital: forActors(lens.vital, (items) => (items === null ? undefined : items.map(interest))),
          ...grounds(lens),
        }),
      ]),
    ),
    perceptions: forActors(scenario.perceptions, (lens) =>
      lens === null ? undefined : scenario.lenses[lens]!.id,
    ),
    credence: forActors(scenario.credence, (weights) =>
      weights === null
        ? undefined
        : Object.fromEntries(
            [REFERENCE_READING, ...scenario.lenses.map(({ id }) => id)]
              .map((id, reading) => [id, weights[reading]!] as const)
              .filter(([, weight]) => weight !== 0),
          ),
    ),
  });
}

const SECTIONS = [
  "sources",
  "actors",
  "status_quo",
  "rules",
  "preferences",
  "vital",
  "frameworks",
  "clauses",
  "lenses",
  "perceptions",
  "credence",
];

/** A scenario as a fresh YAML file, which `readScenario` reads back as the same scenario (but for places). */
export function writeScenario(scenario: Scenario): string {
  return writeFile(fileOf(scenario));
}

/** What a scenario file holds as YAML, laid out as people write it; with comments above top-level keys. */
export function writeFile(file: ScenarioFile, comments: { readonly [key: string]: string } = {}): string {
  return sectionedYaml(file, { spaced: SECTIONS, comments });
}
