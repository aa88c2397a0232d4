import type { Framework, Grounds, Interest, Preference, Rule, Scenario, Statement } from "./scenario.ts";
import type { InterestFile, PreferenceFile, ScenarioFile, StatementFile } from "./schema.ts";
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

function isGrounded({ because, source }: Grounds): boolean {
  return because !== null || source.length > 0;
}

function rule(item: Rule): NonNullable<ScenarioFile["rules"]>[number] {
  return isGrounded(item) ? given({ rule: statement(item), ...grounds(item) }) : statement(item);
}

function interest(item: Interest): InterestFile {
  return isGrounded(item) ? given({ interest: statement(item), ...grounds(item) }) : statement(item);
}

function preference(item: Preference): PreferenceFile {
  switch (item.kind) {
    case "priorities":
      return {
        priorities: item.statements.map((each) =>
          each.when === null && !isGrounded(each)
            ? statement(each.prefer)
            : given({
                prefer: statement(each.prefer),
                when: each.when === null ? undefined : statement(each.when),
                ...grounds(each),
              }),
        ),
      };
    case "weights":
      return {
        weights: item.statements.map((each) =>
          given({ if: statement(each.if), score: each.score, ...grounds(each) }),
        ),
      };
    case "ranking":
      return {
        ranking: item.places.map((place) =>
          place.length === 1 ? statement(place[0]!) : place.map(statement),
        ),
      };
  }
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
          name: actor.name === actor.id ? undefined : actor.name,
          options: byId(
            options.slice(actor.firstOption, actor.firstOption + actor.optionCount).map((option) => [
              option.id,
              given({
                label: option.label === option.id ? undefined : option.label,
                values: option.values.join() === "no,yes" ? undefined : [...option.values],
                moves: option.moves === "free" ? undefined : option.moves,
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
  "lenses",
  "perceptions",
];

/** A scenario as a fresh YAML file, which `readScenario` reads back as the same scenario (but for places). */
export function writeScenario(scenario: Scenario): string {
  return sectionedYaml(fileOf(scenario), SECTIONS);
}
