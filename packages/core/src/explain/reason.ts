import { holds } from "../scenario/holds.ts";
import type {
  Grounds,
  Preference,
  PriorityStatement,
  Scenario,
  Statement,
  WeightStatement,
} from "../scenario/scenario.ts";
import { count, ordinal, type Phrases, stopped } from "./phrase.ts";

/** What in a preference tells two states, a and b, apart. */
export type Difference =
  /** There is no preference, or an empty one. */
  | { readonly kind: "indifferent" }
  /** The first priority that holds in one and not in the other; null where none does. */
  | {
      readonly kind: "priority";
      readonly of: number;
      readonly first: {
        readonly place: number;
        readonly statement: PriorityStatement;
        readonly inA: boolean;
        /** Where it holds it may ask nothing: its condition fails there, or it is a choice that can go round what is wanted. */
        readonly idle: boolean;
      } | null;
    }
  | {
      readonly kind: "weights";
      readonly sums: readonly [a: number, b: number];
      /** Sums that differ by less than this count as equal. */
      readonly tie: number;
      readonly differing: readonly { readonly statement: WeightStatement; readonly inA: boolean }[];
    }
  /** Places from 1, the first statement met there; a state that meets none has the last place and no statement. */
  | { readonly kind: "ranking"; readonly a: RankedAs; readonly b: RankedAs; readonly of: number };

interface RankedAs {
  readonly place: number;
  readonly met: Statement | null;
}

/** What tells two states apart, given as the index of each option's value. Cost: the preference's size. */
export function difference(
  preference: Preference | null,
  scenario: Scenario,
  a: readonly number[],
  b: readonly number[],
): Difference {
  const [inA, inB] = [truthIn(scenario, a), truthIn(scenario, b)];
  switch (preference?.kind) {
    case undefined:
      return { kind: "indifferent" };
    case "priorities": {
      if (preference.statements.length === 0) return { kind: "indifferent" };
      const meets = (holdsThere: Truth, { prefer, when }: PriorityStatement) =>
        (when !== null && !holdsThere(when)) || holdsThere(prefer);
      const k = preference.statements.findIndex(
        (statement) => meets(inA, statement) !== meets(inB, statement),
      );
      const statement = preference.statements[k];
      const of = preference.statements.length;
      if (!statement) return { kind: "priority", of, first: null };
      const isInA = meets(inA, statement);
      const condition = conditionOf(statement);
      const idle =
        condition === null ? statement.prefer.condition.kind === "or" : !(isInA ? inA : inB)(condition);
      return { kind: "priority", of, first: { place: k + 1, statement, inA: isInA, idle } };
    }
    case "weights": {
      const sum = (holdsThere: Truth) =>
        preference.statements.reduce(
          (total, statement) => total + (holdsThere(statement.if) ? statement.score : 0),
          0,
        );
      return {
        kind: "weights",
        sums: [sum(inA), sum(inB)],
        tie: 1e-9 * Math.max(0, ...preference.statements.map(({ score }) => Math.abs(score))),
        differing: preference.statements
          .filter((statement) => inA(statement.if) !== inB(statement.if))
          .map((statement) => ({ statement, inA: inA(statement.if) })),
      };
    }
    case "ranking": {
      const ranked = (holdsThere: Truth): RankedAs => {
        const k = preference.places.findIndex((place) => place.some(holdsThere));
        const place = preference.places[k];
        return place
          ? { place: k + 1, met: place.find(holdsThere)! }
          : { place: preference.places.length + 1, met: null };
      };
      return { kind: "ranking", a: ranked(inA), b: ranked(inB), of: preference.places.length };
    }
  }
}

/** What a priority asks something on: its `when`, or what is left of the arrow. */
function conditionOf({ when, prefer }: PriorityStatement): Pick<Statement, "condition"> | null {
  if (when !== null) return when;
  return prefer.condition.kind === "implies" ? { condition: prefer.condition.left } : null;
}

type Truth = (statement: Pick<Statement, "condition">) => boolean;

function truthIn(scenario: Scenario, values: readonly number[]): Truth {
  const named = new Map(
    scenario.options.map((option) => [option.ref, option.values[values[option.index]!]!]),
  );
  return ({ condition }) => holds(condition, (actor, option) => named.get(`${actor}.${option}`)!);
}

/** A piece of text with the sources it rests on. */
export interface Grounded {
  readonly text: string;
  readonly sources: readonly string[];
}

/** At most so many weighted statements are spelt out. */
const WEIGHTS_SHOWN = 4;

/**
 * Why states a and b stand as they do for an actor, as a clause that goes on from “it prefers …:”. Says which priority decides,
 * with the file's reason for it; for weights what is scored and the sums; for a ranking the places. `its`: or “their”.
 */
export function reason(
  phrases: Phrases,
  preference: Preference | null,
  a: { readonly state: number; readonly values: readonly number[] },
  b: { readonly state: number; readonly values: readonly number[] },
  its = "its",
): Grounded {
  const found = difference(preference, phrases.scenario, a.values, b.values);
  const only = (inA: boolean) => `state ${inA ? a.state : b.state}`;
  switch (found.kind) {
    case "indifferent":
      return { text: `${its} preferences are not given.`, sources: [] };
    case "priority": {
      if (!found.first) {
        return {
          text:
            found.of === 1
              ? `${its} only priority does not tell them apart.`
              : `none of ${its} ${found.of} priorities tells them apart.`,
          sources: [],
        };
      }
      const { place, statement, inA, idle } = found.first;
      const that = phrases.priority(statement);
      const which =
        found.of === 1
          ? `${its} only priority is`
          : place === 1
            ? `${its} first priority is`
            : `the first of ${its} priorities to tell them apart, the ${ordinal(place)} of ${count(found.of)}, is`;
      const where = idle ? `which only ${only(!inA)} goes against` : `which is so in ${only(inA)} alone`;
      return withGrounds(`${which} ${that}, ${where}.`, [statement]);
    }
    case "weights": {
      const { sums, differing } = found;
      const scores = `state ${a.state} scores ${scoreText(sums[0])}, state ${b.state} ${scoreText(sums[1])}`;
      if (differing.length === 0) return { text: `${scores}: nothing scored tells them apart.`, sources: [] };
      const byWeight = differing
        .slice()
        .sort((x, y) => Math.abs(y.statement.score) - Math.abs(x.statement.score));
      const shown = byWeight.slice(0, WEIGHTS_SHOWN);
      const spelt = shown.map(
        ({ statement, inA }) => `${phrases.that(statement.if)} (${signed(statement.score)}) in ${only(inA)}`,
      );
      const left = byWeight.length - shown.length;
      if (left > 0) spelt.push(`${left} of less weight`);
      return withGrounds(
        `${scores}. What differs: ${spelt.join("; ")}.`,
        shown.map(({ statement }) => statement),
      );
    }
    case "ranking": {
      const place = ({ place, met }: RankedAs) =>
        met
          ? `in the ${ordinal(place)} of ${count(found.of)} ranked places (${phrases.statement(met)})`
          : `in none of the ${count(found.of)} ranked places, so last`;
      return found.a.place === found.b.place
        ? {
            text: `both stand ${found.a.met ? `in the ${ordinal(found.a.place)} of ${count(found.of)} ranked places` : place(found.a)}.`,
            sources: [],
          }
        : {
            text: `state ${a.state} stands ${place(found.a)}, state ${b.state} ${place(found.b)}.`,
            sources: [],
          };
    }
  }
}

/** One of two situations that are weighed against each other, with what a sentence calls it. */
interface Weighed {
  readonly name: string;
  readonly values: readonly number[];
}

/**
 * What decides between two states in an actor's eyes, shortly, as a clause after a colon: “this denies it …, its first priority”.
 * What the worse goes without is told, not what the better brings: a priority may hold there only because it asks nothing.
 * Empty where nothing tells them apart.
 */
export function deciding(
  phrases: Phrases,
  actor: string,
  preference: Preference | null,
  better: Weighed,
  worse: Weighed,
): string {
  const found = difference(preference, phrases.scenario, better.values, worse.values);
  const [it, its] = [phrases.agree([actor], "it", "them"), phrases.agree([actor], "its", "their")];
  switch (found.kind) {
    case "indifferent":
      return "";
    case "priority": {
      if (!found.first) return "";
      const { place, statement } = found.first;
      const which =
        found.of === 1
          ? `${its} only priority`
          : place === 1
            ? `${its} first priority`
            : `the ${ordinal(place)} of ${its} ${count(found.of)} priorities`;
      const first = place === 1 ? "" : " and the highest that tells the two apart";
      const priority = phrases.priority(statement);
      return statement.says !== null
        ? `${worse.name} denies ${it} ${priority}, ${which}${first}`
        : `${worse.name} goes against ${which}${first}, ${priority}`;
    }
    case "weights": {
      const [heaviest] = found.differing.toSorted(
        (a, b) => Math.abs(b.statement.score) - Math.abs(a.statement.score),
      );
      const most = heaviest
        ? `; what counts most of that is ${phrases.that(heaviest.statement.if)} (${signed(heaviest.statement.score)}), which only ${(heaviest.inA ? better : worse).name} brings`
        : "";
      return `${better.name} scores ${scoreText(found.sums[0])}, ${worse.name} ${scoreText(found.sums[1])}${most}`;
    }
    case "ranking":
      return `${phrases.agree([actor], "it ranks", "they rank")} ${better.name} ${ordinal(found.a.place)}${meeting(phrases, found.a.met)} and ${worse.name} ${found.b.met ? `${ordinal(found.b.place)}${meeting(phrases, found.b.met)}` : "last"}`;
  }
}

/** What a state meets to have its place in a ranking, in brackets; nothing where that is to be just this state. */
function meeting(phrases: Phrases, met: Statement | null): string {
  if (met === null) return "";
  const { says, condition } = met;
  const isWhole =
    says === null &&
    condition.kind === "and" &&
    condition.operands.length === phrases.scenario.options.length;
  return isWhole ? "" : ` (${phrases.statement(met)})`;
}

/** The sources of what decides between two states in an actor's eyes. */
export function decidingSources(
  scenario: Scenario,
  preference: Preference | null,
  better: readonly number[],
  worse: readonly number[],
): readonly string[] {
  const found = difference(preference, scenario, better, worse);
  switch (found.kind) {
    case "priority":
      return found.first?.statement.source ?? [];
    case "weights":
      return found.differing.flatMap(({ statement }) => statement.source);
    case "indifferent":
    case "ranking":
      return [];
  }
}

/** Adds the reasons that the file gives, and their sources. */
export function withGrounds(text: string, statements: readonly Grounds[]): Grounded {
  const reasons = statements.flatMap(({ because }) => (because ? [because.replace(/\s+/g, " ").trim()] : []));
  const given =
    reasons.length === 0
      ? ""
      : ` The reason given: ${stopped(reasons.map((because) => because.replace(/[.\s]+$/, "")).join("; "))}`;
  return { text: `${text}${given}`, sources: [...new Set(statements.flatMap(({ source }) => source))] };
}

/** Without the noise of binary fractions. */
function scoreText(score: number): string {
  return String(Number(score.toPrecision(12))).replace("-", "−");
}

function signed(score: number): string {
  return score > 0 ? `+${scoreText(score)}` : scoreText(score);
}
