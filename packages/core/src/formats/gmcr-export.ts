import type { StudiedModel } from "../model/studied.ts";
import type { Option, Preference, Scenario } from "../scenario/scenario.ts";
import { type Exported, listed, problem } from "./exchange.ts";
import { type Pattern, patternsWhere } from "./pattern.ts";

/** How many numbers the rankings of a file may hold in all. */
const RANKING_LIMIT = 5_000_000;
/** How many patterns `infeasibles` may hold. */
const INFEASIBLE_LIMIT = 100_000;
/** How many patterns one rule may turn into before the infeasible states are described by themselves. */
const RULE_LIMIT = 1000;
/** How many members a priority may have before a ranking says it better. */
const PRIORITY_LIMIT = 256;
/** GMCR+ adds up powers of two in machine integers, in its older versions of 32 bits. */
const MOST_PRIORITIES = 31;

type Test = readonly [option: number, taken: "Y" | "N"];
type GmcrPattern = readonly Test[];

interface GmcrOption {
  readonly name: string;
  readonly permittedDirection: "both" | "fwd" | "back";
}

/** One option of the scenario as two-valued options of the file, starting at index `first`. */
interface Encoding {
  readonly options: readonly GmcrOption[];
  /** What rules out the combinations of these options that stand for no value, by indices from 0. */
  readonly infeasibles: readonly GmcrPattern[];
  /** The tests, by indices from 0, of which exactly the given values pass at least one. Values ascend and are not all values. */
  readonly tests: (values: readonly number[]) => GmcrPattern[];
  /** How the option is encoded, where that is not plain. */
  readonly note: string | null;
}

const isYesNo = (option: Option) =>
  option.values.length === 2 && option.values[0] === "no" && option.values[1] === "yes";

/**
 * Two-valued options that together move and are numbered exactly as the option does. In all three encodings a
 * later value has a higher decimal value, so states keep their numbers:
 * - an option that moves freely becomes an option per value after the first, at most one of them taken;
 * - one that moves forward or backward becomes "this value or a later one" per value after the first, each
 *   implying the one before, and each moving in that one direction;
 * - one that never moves becomes an option per value, exactly one taken, all of which may only be taken up:
 *   then no change of value is possible.
 */
function encode(option: Option): Encoding {
  const { label, values, moves } = option;
  const indices = values.map((_, value) => value);
  if (moves === "fixed") {
    const pairs = indices.flatMap((b) =>
      indices.slice(0, b).map(
        (a): GmcrPattern => [
          [a, "Y"],
          [b, "Y"],
        ],
      ),
    );
    return {
      options: values.map((value) => ({ name: `${label}: ${value}`, permittedDirection: "fwd" })),
      infeasibles: [...pairs, indices.map((value) => [value, "N"])],
      tests: (allowed) =>
        allowed.length === 1
          ? [[[allowed[0]!, "Y"]]]
          : [indices.filter((value) => !allowed.includes(value)).map((value): Test => [value, "N"])],
      note: "never moves: one option per value, of which exactly one is taken and none can be given up",
    };
  }
  const permittedDirection = moves === "free" ? "both" : moves === "forward" ? "fwd" : "back";
  if (values.length === 2)
    return {
      options: [{ name: isYesNo(option) ? label : `${label}: ${values[1]}`, permittedDirection }],
      infeasibles: [],
      tests: (allowed) => allowed.map((value) => [[0, value === 1 ? "Y" : "N"]]),
      note: isYesNo(option) ? null : `N stands for ${values[0]}, Y for ${values[1]}`,
    };
  const later = indices.slice(1);
  if (moves === "free")
    return {
      options: later.map((value) => ({ name: `${label}: ${values[value]}`, permittedDirection })),
      infeasibles: later.flatMap((b) =>
        later.slice(0, b - 1).map(
          (a): GmcrPattern => [
            [a - 1, "Y"],
            [b - 1, "Y"],
          ],
        ),
      ),
      tests: (allowed) =>
        allowed[0] === 0
          ? [later.filter((value) => !allowed.includes(value)).map((value): Test => [value - 1, "N"])]
          : allowed.map((value) => [[value - 1, "Y"]]),
      note: `${values.length} values: one option per value after ${values[0]}, of which at most one is taken`,
    };
  return {
    options: later.map((value) => ({
      name: `${label}: ${values[value]}${value === values.length - 1 ? "" : " or beyond"}`,
      permittedDirection,
    })),
    infeasibles: later.slice(1).map((value) => [
      [value - 2, "N"],
      [value - 1, "Y"],
    ]),
    tests: (allowed) => {
      const runs: [first: number, last: number][] = [];
      for (const value of allowed) {
        const run = runs.at(-1);
        if (run?.[1] === value - 1) run[1] = value;
        else runs.push([value, value]);
      }
      return runs.map(([first, last]) => {
        const tests: Test[] = [];
        if (first > 0) tests.push([first - 1, "Y"]);
        if (last < values.length - 1) tests.push([last, "N"]);
        return tests;
      });
    },
    note: `${values.length} values: one option per value after ${values[0]}, taken when the value is that or a later one`,
  };
}

/** What the scenario says that a GMCR+ file cannot, one warning for each kind. */
function leftOut(scenario: Scenario): string[] {
  const warnings: string[] = [];
  const say = (what: string, names: readonly string[]) => {
    if (names.length > 0)
      warnings.push(`GMCR+ cannot say this, so it is left out: ${what} (${listed(names)})`);
  };
  const named = (
    given: readonly (readonly unknown[] | unknown)[],
    names: readonly { readonly id: string }[],
  ) =>
    names.filter((_, index) =>
      Array.isArray(given[index]) ? given[index].length > 0 : given[index] !== null,
    );
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
  say("vital interests", ids(named(scenario.vital, scenario.actors)));
  say("lenses", ids(scenario.lenses));
  say("perceptions", ids(named(scenario.perceptions, scenario.actors)));
  say("frameworks", ids(scenario.frameworks));
  say("the states named in the file", [
    ...(scenario.statusQuo ? ["status quo"] : []),
    ...(scenario.noDeal && scenario.noDealPlace ? ["no deal"] : []),
  ]);
  say("sources and reasons", ids(scenario.sources));
  return warnings;
}

/**
 * The infeasible states told by the feasible ones: reading states from the last option to the first, each point at which
 * the feasible ones part gives a pattern for the values that none of them has. Null when there would be too many.
 */
function patternsWithoutStates(model: StudiedModel, options: readonly Option[]): Pattern[] | null {
  const patterns: Pattern[] = [];
  // States ascend, so those that agree on the last options stand side by side.
  const seen = options.map(() => new Set<number>());
  const close = (option: number, at: readonly number[]) => {
    const missing = options[option]!.values.map((_, value) => value).filter(
      (value) => !seen[option]!.has(value),
    );
    seen[option]!.clear();
    if (missing.length === 0) return;
    const prefix = options.slice(option + 1).map(({ index }): [number, number[]] => [index, [at[index]!]]);
    patterns.push(new Map([[option, missing], ...prefix]));
  };
  let previous: readonly number[] | null = null;
  for (let state = 1; state <= model.feasible; state++) {
    const values = model.values(state);
    if (previous) {
      let parting = options.length - 1;
      while (previous[parting] === values[parting]) parting--;
      for (let option = 0; option < parting; option++) close(option, previous);
    }
    for (const [option, value] of values.entries()) seen[option]!.add(value);
    if (patterns.length > INFEASIBLE_LIMIT) return null;
    previous = values;
  }
  if (previous) for (let option = 0; option < options.length; option++) close(option, previous);
  return patterns;
}

/** The actor's states from most to least preferred, ties as lists. */
function rankingOf(model: StudiedModel, actor: number): (number | number[])[] {
  const places: number[][] = [];
  for (let state = 1; state <= model.feasible; state++)
    (places[model.payoff(actor, state)] ??= []).push(state);
  return places
    .filter((place) => place !== undefined)
    .reverse()
    .map((place) => (place.length === 1 ? place[0]! : place));
}

/**
 * Writes a GMCR+ file. States keep their numbers, and with them every payoff order and every move: options with more than
 * two values, and options that never move, become several two-valued ones (a warning says how). Priorities are
 * written as such where GMCR+ reads every actor's preferences the same way; otherwise every actor gets a manual ranking.
 * Cost: the states × actors when there are rankings.
 */
export function exportGmcr(model: StudiedModel): Exported {
  const { scenario } = model;
  const { options, actors } = scenario;
  const encodings = options.map(encode);
  const first: number[] = [];
  let count = 0;
  for (const encoding of encodings) {
    first.push(count);
    count += encoding.options.length;
  }
  const shifted = (pattern: GmcrPattern, option: number): GmcrPattern =>
    pattern.map(([index, taken]): Test => [first[option]! + index, taken]);

  /** The patterns in the file's options, more of them where an option's values need several; null when they get too many. */
  const written = (patterns: readonly Pattern[] | null, limit: number): GmcrPattern[] | null => {
    const all: GmcrPattern[] = [];
    for (const pattern of patterns ?? []) {
      let product: GmcrPattern[] = [[]];
      for (const [option, values] of [...pattern].sort(([a], [b]) => a - b)) {
        const tests = encodings[option]!.tests(values).map((test) => shifted(test, option));
        if (product.length * tests.length > limit) return null;
        product = product.flatMap((start) => tests.map((test) => [...start, ...test]));
      }
      all.push(...product);
      if (all.length > limit) return null;
    }
    return patterns && all;
  };

  const warnings = leftOut(scenario);
  for (const [index, { note }] of encodings.entries())
    if (note) warnings.push(`${options[index]!.ref}: ${note}`);

  const infeasibles = encodings.flatMap((encoding, option) =>
    encoding.infeasibles.map((pattern) => shifted(pattern, option)),
  );
  const broken = scenario.rules.map(({ condition }) =>
    written(patternsWhere({ kind: "not", operand: condition }, options, RULE_LIMIT), INFEASIBLE_LIMIT),
  );
  const opaque = scenario.rules[broken.indexOf(null)];
  const ruledOut = opaque
    ? written(patternsWithoutStates(model, options), INFEASIBLE_LIMIT)
    : broken.flatMap((patterns) => patterns ?? []);
  if (ruledOut === null || ruledOut.length > INFEASIBLE_LIMIT)
    return {
      problems: [
        problem(
          `GMCR+ describes what is infeasible by patterns, and these rules take more than ${INFEASIBLE_LIMIT} of them`,
          opaque ? `split the rule "${opaque.text}" into simpler ones` : null,
        ),
      ],
    };
  if (opaque)
    warnings.push(
      `The rules are written as one list of infeasible states, as "${opaque.text}" has no short pattern`,
    );
  for (const pattern of ruledOut) infeasibles.push(pattern);

  /** The priorities as GMCR+ reads them, or null where it has to be given a ranking. */
  const priorities = (preference: Preference | null): unknown[] | null => {
    if (preference === null) return [];
    if (preference.kind !== "priorities") return null;
    const statements: unknown[] = [];
    for (const { when, prefer } of preference.statements) {
      const condition = when
        ? ({ kind: "implies", left: when.condition, right: prefer.condition } as const)
        : prefer.condition;
      const members = written(patternsWhere(condition, options, PRIORITY_LIMIT), PRIORITY_LIMIT);
      if (members === null) return null;
      // A statement that holds nowhere or everywhere orders nothing.
      if (members.length === 0 || members.some((member) => member.length === 0)) continue;
      statements.push(members.length === 1 ? members[0] : { compound: true, members });
    }
    return statements.length <= MOST_PRIORITIES ? statements : null;
  };
  const stated = model.preferences.map(priorities);
  const manual = stated.includes(null);
  if (manual && model.feasible * actors.length > RANKING_LIMIT)
    return {
      problems: [
        problem(
          `GMCR+ needs these preferences as rankings of all ${model.feasible} states, ${model.feasible * actors.length} numbers and more than ${RANKING_LIMIT}`,
          "drop an option, add a rule, or state every actor's preferences as priorities",
        ),
      ],
    };
  // A ranking is what GMCR+ has too; what was said in another way is still exact, but less easily read.
  const restated = actors.filter(
    (_, index) => model.preferences[index] && model.preferences[index].kind !== "ranking",
  );
  if (manual && restated.length > 0)
    warnings.push(
      `Preferences are written as manual rankings of the states: those of ${listed(restated.map(({ id }) => id))}`,
    );

  const fileOptions = encodings.flatMap((encoding) => encoding.options);
  const decisionMakers = actors.map((actor, index) => ({
    name: actor.name,
    options: options
      .slice(actor.firstOption, actor.firstOption + actor.optionCount)
      .flatMap((option) => encodings[option.index]!.options.map((_, bit) => first[option.index]! + bit)),
    preferences: stated[index] ?? [],
    ...(manual ? { preferenceRanking: rankingOf(model, index) } : {}),
  }));
  const rows = (items: readonly unknown[]) =>
    items.length === 0 ? "[]" : `[\n    ${items.map((item) => JSON.stringify(item)).join(",\n    ")}\n  ]`;
  const text = `{
  "program": "detente",
  "version": "1",
  "options": ${rows(fileOptions)},
  "decisionMakers": ${rows(decisionMakers)},
  "infeasibles": ${rows(infeasibles)},
  "useManualPreferenceRanking": ${manual}
}
`;
  return { text, warnings };
}
