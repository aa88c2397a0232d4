import type { Changes } from "../analysis/contract.ts";
import type { Condition } from "../scenario/condition.ts";
import { operandsOf } from "../scenario/parse-condition.ts";
import type { Option, PriorityStatement, Scenario, Statement } from "../scenario/scenario.ts";
import { inForm, type VerbForm } from "./verb.ts";

/** What sentences about a finding need beside it: the scenario, and what a state number stands for. */
export interface Setting {
  readonly scenario: Scenario;
  /** The index of each option's value at a state number. */
  values(state: number): readonly number[];
}

/** “A”, “A and B”, “A, B and C”. */
export function listed(items: readonly string[], word = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A number in words up to twelve: “none” for nothing. */
export function numeral(n: number): string {
  return n === 0 ? "none" : count(n);
}

/** A count in words up to twelve: “no”, “one”, “13”. */
export function count(n: number): string {
  return SMALL[n] ?? grouped(n);
}

/** A count in words up to twelve, with its noun: “one move”, “13 moves”. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

const NUMBERS = new Intl.NumberFormat("en-GB");

/** With thousands apart. */
export function grouped(n: number): string {
  return NUMBERS.format(n);
}

/** A share as a percentage that is 0 or 100 only where it is so. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "under 1 %";
  if (share < 1 && share > 0.995) return "over 99 %";
  return `${Math.round(share * 100)} %`;
}

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];

/** first, second, …, twelfth, 13th, … */
export function ordinal(n: number): string {
  const word = ORDINALS[n - 1];
  if (word !== undefined) return word;
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${grouped(n)}${ending}`;
}

/** A text as a sentence begins it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function quoted(text: string): string {
  return `“${text}”`;
}

/** Text as a sentence of its own: with one full stop, whatever stood at its end. */
export function stopped(text: string): string {
  return /[.!?…][)”"]*$/.test(text) ? text : `${text}.`;
}

/** On one line: what a file says in several is still one phrase. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const VERBS = {
  up: { does: "takes up", do: "take up", doing: "taking up" },
  down: { does: "gives up", do: "give up", doing: "giving up" },
  set: { does: "sets", do: "set", doing: "setting" },
} as const;

/** One option going from one value to another. */
interface Change {
  readonly option: Option;
  /** Indices of its values. */
  readonly from: number;
  readonly to: number;
}

/**
 * Names and phrases for the parts of a scenario. Labels are put in as they are (on one line): what comes out is plain text, never
 * markup, and whoever draws it must escape it.
 */
export class Phrases {
  readonly scenario: Scenario;
  readonly #values: Setting["values"];
  readonly #options: ReadonlyMap<string, Option>;

  constructor(setting: Setting) {
    this.scenario = setting.scenario;
    this.#values = (state) => setting.values(state);
    this.#options = new Map(setting.scenario.options.map((option) => [option.ref, option]));
  }

  /** An actor's name as it stands inside a sentence, by id or index: “the United States”. */
  actor(actor: string | number): string {
    const found =
      typeof actor === "number"
        ? this.scenario.actors[actor]
        : this.scenario.actors.find(({ id }) => id === actor);
    return onOneLine(found?.said ?? "") || found?.id || String(actor);
  }

  /** The same as boards and tables show it: “United States”. */
  name(actor: string): string {
    return onOneLine(this.scenario.actors.find(({ id }) => id === actor)?.name ?? "") || actor;
  }

  /** “Russia and the United States”. */
  actors(actors: readonly (string | number)[], word = "and"): string {
    return listed(
      actors.map((actor) => this.actor(actor)),
      word,
    );
  }

  /** A word as it goes with actors: with one whose name is no plural, or with more: `agree(who, "objects", "object")`. */
  agree(actors: readonly (string | number)[], one: string, many: string): string {
    const [only] = actors;
    return actors.length === 1 && !this.#isPlural(only!) ? one : many;
  }

  #isPlural(actor: string | number): boolean {
    return this.scenario.actors.find(({ id, index }) => id === actor || index === actor)?.plural ?? false;
  }

  /** “Russia’s”, “the United States’”. */
  possessive(actor: string | number): string {
    const name = this.actor(actor);
    return `${name}’${name.endsWith("s") ? "" : "s"}`;
  }

  /** A framework’s label, quoted. */
  framework(id: string): string {
    return quoted(this.title(id));
  }

  /** A framework's label without quotation marks, where it is the subject. */
  title(id: string): string {
    const label = this.scenario.frameworks.find((framework) => framework.id === id)?.label ?? "";
    return onOneLine(label) || id;
  }

  /** A lens’s label, quoted. */
  lens(id: string): string {
    const label = this.scenario.lenses.find((lens) => lens.id === id)?.label ?? "";
    return quoted(onOneLine(label) || id);
  }

  /** An option's label, or what refers to it. */
  label(option: Option): string {
    return onOneLine(option.label) || option.ref;
  }

  #option(option: Option): string {
    return quoted(this.label(option));
  }

  /** Names alone, for sentences that describe no change of state. */
  static ofNames(scenario: Scenario): Phrases {
    return new Phrases({
      scenario,
      values: () => {
        throw new Error("these phrases know no states");
      },
    });
  }

  #changes(from: number, to: number): Change[] {
    return this.#between(this.#values(from), to);
  }

  #between(before: readonly number[], to: number): Change[] {
    const after = this.#values(to);
    return this.scenario.options.flatMap((option) => {
      const [was, is] = [before[option.index]!, after[option.index]!];
      return was === is ? [] : [{ option, from: was, to: is }];
    });
  }

  /** What one actor does between two states, without its name: “takes up “Join” and sets “Campaign” from halt to fight”. */
  act(from: number, to: number, form: VerbForm): string {
    return this.#actOf(this.#changes(from, to), form);
  }

  /** The same from a situation given by the index of each option's value. */
  actFrom(from: readonly number[], to: number, form: VerbForm): string {
    return this.#actOf(this.#between(from, to), form);
  }

  /** Whether anything of one actor's differs between two states. */
  moves(actor: string, from: number, to: number): boolean {
    return this.#changes(from, to).some(({ option }) => this.scenario.actors[option.actor]!.id === actor);
  }

  /** The part of one actor in what differs between two states. */
  own(actor: string, from: number, to: number, form: VerbForm): string {
    return this.#actOf(
      this.#changes(from, to).filter(({ option }) => this.scenario.actors[option.actor]!.id === actor),
      form,
    );
  }

  /** Changes that a finding lists, owner by owner: “Russia gives up “Campaign” and Europe sets “Troops” to none”. */
  changed(changes: Changes): string {
    const owners = this.scenario.actors.flatMap(({ index }) => {
      const own = Object.entries(changes).filter(([ref]) => this.#options.get(ref)?.actor === index);
      if (own.length === 0) return [];
      const parts = own.map(([ref, value]) => {
        const option = this.#options.get(ref)!;
        const says = this.#says(option, option.values.indexOf(value));
        if (says !== null) return this.#finite(index, says);
        const form = this.#isPlural(index) ? "do" : "does";
        if (isBare(option)) return `${VERBS[value === "yes" ? "up" : "down"][form]} ${this.#option(option)}`;
        return `${VERBS.set[form]} ${this.#option(option)} to ${valueText(option, option.values.indexOf(value))}`;
      });
      return [`${this.actor(index)} ${listed(parts)}`];
    });
    return listed(owners);
  }

  /** How options stand in a state, owner by owner: “Russia holds its fire and accepts limits, and Europe’s “Troops” is none”. */
  standing(refs: readonly string[], state: number): string {
    const values = this.#values(state);
    const owners = this.scenario.actors.flatMap(({ index }) => {
      const own = refs.flatMap((ref) => {
        const option = this.#options.get(ref);
        return option?.actor === index ? [option] : [];
      });
      if (own.length === 0) return [];
      const said = own.map((option) => this.#says(option, values[option.index]!));
      return [
        said.every((phrase) => phrase !== null)
          ? `${this.actor(index)} ${listed(said.map((phrase) => this.#finite(index, phrase)))}`
          : listed(own.map((option) => this.#stands(option, values[option.index]!))),
      ];
    });
    return apart(owners);
  }

  /** An option at one of its values, as a clause. */
  #stands(option: Option, value: number): string {
    const says = this.#says(option, value);
    if (says !== null) return `${this.actor(option.actor)} ${this.#finite(option.actor, says)}`;
    return isBare(option)
      ? `${this.actor(option.actor)} ${this.agree([option.actor], "has", "have")}${value === 1 ? "" : " not"} taken up ${this.#option(option)}`
      : `${this.possessive(option.actor)} ${this.#option(option)} is ${valueText(option, value)}`;
  }

  /** A state, option by option. */
  situation(state: number): string {
    const values = this.#values(state);
    return this.scenario.options.map((option) => this.#stands(option, values[option.index]!)).join("; ");
  }

  /** A verb phrase as it goes with an actor. */
  #finite(actor: number, phrase: string): string {
    return inForm(phrase, "does", this.#isPlural(actor));
  }

  /** What an option's owner does at a value, where the file says it. */
  #says(option: Option, value: number): string | null {
    return onOneLine(option.says[value] ?? "") || null;
  }

  #actOf(changes: readonly Change[], form: VerbForm): string {
    const said = changes.filter(({ option, to }) => this.#says(option, to) !== null);
    const silent = changes.filter((change) => !said.includes(change));
    const labels = (value: number) =>
      silent
        .filter(({ option, to }) => isBare(option) && to === value)
        .map(({ option }) => this.#option(option));
    const [up, down] = [labels(1), labels(0)];
    // All are one actor's.
    const isPlural = this.#isPlural(changes[0]?.option.actor ?? 0);
    const inflected = form === "does" && isPlural ? "do" : form;
    const parts = [
      ...said.map(({ option, to }) => inForm(this.#says(option, to)!, form, isPlural)),
      ...(up.length > 0 ? [`${VERBS.up[inflected]} ${listed(up)}`] : []),
      ...(down.length > 0 ? [`${VERBS.down[inflected]} ${listed(down)}`] : []),
    ];
    for (const [k, { option, from, to }] of silent.filter(({ option }) => !isBare(option)).entries()) {
      const verb = k === 0 ? `${VERBS.set[inflected]} ` : "";
      parts.push(
        `${verb}${this.#option(option)} from ${valueText(option, from)} to ${valueText(option, to)}`,
      );
    }
    return parts.length === 0
      ? `${{ does: "changes", do: "change", doing: "changing" }[form]} nothing`
      : listed(parts);
  }

  /** Who does what between two states, owner by owner: “Russia sets … and Ukraine gives up …”. */
  deeds(from: number, to: number): string {
    return this.#deedsOf(this.#changes(from, to));
  }

  /** The same from a situation given by the index of each option's value. */
  toward(from: readonly number[], to: number): string {
    return this.#deedsOf(this.#between(from, to));
  }

  #deedsOf(changes: readonly Change[]): string {
    const owners = this.scenario.actors.filter(({ index }) =>
      changes.some(({ option }) => option.actor === index),
    );
    if (owners.length === 0) return "nothing changes";
    const clauses = owners.map(
      ({ index }) =>
        `${this.actor(index)} ${this.#actOf(
          changes.filter(({ option }) => option.actor === index),
          "does",
        )}`,
    );
    return apart(clauses);
  }

  /** A move as a clause: “Russia sets “Campaign” from halt to fight”; a joint one says who does what of it. */
  move(by: string | number | readonly (string | number)[], from: number, to: number): string {
    return typeof by === "object"
      ? `${this.actors(by)} together: ${this.deeds(from, to)}`
      : `${this.actor(by)} ${this.act(from, to, "does")}`;
  }

  /** A statement in words, as a clause: what the file says for it, else its condition. */
  statement({ says, condition }: Statement): string {
    return says === null ? this.#condition(condition, false, false) : quoted(onOneLine(says));
  }

  /** A statement as what is wanted or held vital: “that …”, or what the file says for it. */
  that(statement: Statement): string {
    return statement.says === null ? `that ${this.statement(statement)}` : this.statement(statement);
  }

  /** A priority as what is wanted, on its condition: “that, if …, then …”. */
  priority({ says, prefer, when }: PriorityStatement): string {
    if (says !== null) return quoted(onOneLine(says));
    return when ? `that, if ${this.statement(when)}, then ${this.statement(prefer)}` : this.that(prefer);
  }

  /** A vital interest that a finding gives as written, in a lens's reading or (null) the file's own, or wherever it stands. */
  interest(lens: string | null, actor: string, text: string): string {
    const index = this.scenario.actors.find(({ id }) => id === actor)?.index ?? -1;
    const theirs = this.scenario.lenses.find(({ id }) => id === lens)?.vital[index];
    const known = [
      theirs ?? this.scenario.vital[index],
      ...this.scenario.lenses.map((each) => each.vital[index]),
    ];
    const found = known.flatMap((own) => own ?? []).find((interest) => interest.text === text);
    return found ? this.that(found) : quoted(onOneLine(text));
  }

  /** `nested`: inside another chain, where “either”, “both” and brackets keep the parts together. */
  #condition(condition: Condition, negated: boolean, nested: boolean): string {
    switch (condition.kind) {
      case "constant":
        return condition.value === negated ? "something impossible holds" : "anything holds";
      case "literal":
        return this.#literal(condition, negated, nested);
      case "not":
        return this.#condition(condition.operand, !negated, nested);
      case "and":
      case "or": {
        const parts = condition.operands.map((part) => this.#condition(part, negated, true));
        if (parts.length === 1) return parts[0]!;
        const and = (condition.kind === "and") !== negated;
        const word = and ? "and" : "or";
        const chain = parts.length === 2 ? parts.join(` ${word} `) : listed(parts, word);
        if (!nested) return chain;
        const short = parts.length === 2 && condition.operands.every(isTest);
        return short ? `${and ? "both" : "either"} ${chain}` : `(${chain})`;
      }
      case "implies": {
        if (negated) {
          const both = [
            this.#condition(condition.left, false, true),
            this.#condition(condition.right, true, true),
          ];
          return `${nested ? "both " : ""}${both.join(" and ")}`;
        }
        const [left, right] = [condition.left, condition.right].map((part) =>
          this.#condition(part, false, true),
        );
        return `${nested ? "(" : ""}if ${left}, then ${right}${nested ? ")" : ""}`;
      }
      case "iff": {
        const [left, right] = [condition.left, condition.right].map((part) =>
          this.#condition(part, false, true),
        );
        return kept(
          nested,
          negated
            ? `exactly one of these holds: ${left}; ${right}`
            : `these hold together or not at all: ${left}; ${right}`,
        );
      }
      case "count": {
        const parts = condition.operands.map((part) => this.#condition(part, false, true));
        const word = {
          atleast: negated ? "fewer than" : "at least",
          atmost: negated ? "more than" : "at most",
          exactly: negated ? "not exactly" : "exactly",
        }[condition.comparison];
        const { comparison, bound } = condition;
        const hold = bound === 1 ? "one of these holds" : `${count(bound)} of these hold`;
        const isNone = comparison === "atleast" ? negated && bound === 1 : bound === 0 && !negated;
        const isSome = bound === 0 && negated && comparison !== "atleast";
        const many = isNone
          ? "none of these holds"
          : isSome
            ? "at least one of these holds"
            : `${word} ${hold}`;
        return kept(nested, `${many}: ${parts.join("; ")}`);
      }
    }
  }

  #literal(literal: Condition & { kind: "literal" }, negated: boolean, nested: boolean): string {
    const option = this.#options.get(`${literal.actor}.${literal.option}`)!;
    const label = this.#option(option);
    const positive = (literal.test !== "!=") !== negated;
    const values = literal.test === "bare" ? ["yes"] : literal.values;
    const allowed = option.values.flatMap((value, k) => (values.includes(value) === positive ? [k] : []));
    if (isBare(option) && allowed.length !== 1)
      return allowed.length > 0 ? "anything holds" : "something impossible holds";
    const said = allowed.flatMap((k) => this.#says(option, k) ?? []);
    if (said.length === allowed.length && said.length > 0) {
      const told = said.map((phrase) => this.#finite(option.actor, phrase));
      const either = nested && said.length > 1 ? (said.length === 2 ? "either " : "one of these: ") : "";
      return `${this.actor(option.actor)} ${either}${listed(told, "or")}`;
    }
    if (isBare(option))
      return `${this.actor(option.actor)} ${this.agree([option.actor], "has", "have")}${allowed[0] === 1 ? "" : " not"} taken up ${label}`;
    const words = values.map((value) => valueText(option, option.values.indexOf(value)));
    const several = !nested || words.length < 2 ? "" : words.length === 2 ? "either " : "one of ";
    const is = positive
      ? `${several}${listed(words, "or")}`
      : words.length < 2
        ? `not ${words[0]}`
        : `neither ${listed(words, "nor")}`;
    return `${this.possessive(option.actor)} ${label} is ${is}`;
  }
}

/** Clauses as a list: only a comma tells the “and” between them from one within one of them. */
export function apart(clauses: readonly string[]): string {
  return clauses.length > 1 && clauses.some((clause) => clause.includes(" and "))
    ? `${clauses.slice(0, -1).join(", ")}, and ${clauses.at(-1)}`
    : listed(clauses);
}

/** Whether taking it up or not is all there is to an option. */
function isBare({ values }: Option): boolean {
  return values.length === 2 && values[0] === "no" && values[1] === "yes";
}

/** What boards show for a value: its label; ids are written with underscores, people read spaces. */
export function valueText({ values, labels }: Option, value: number): string {
  const [id, label] = [values[value], labels[value]];
  if (id === undefined) return "";
  return label === undefined || label === id ? id.replaceAll("_", " ") : onOneLine(label);
}

/** A test, or its denial. */
function isTest(condition: Condition): boolean {
  return condition.kind === "not" ? isTest(condition.operand) : operandsOf(condition).length === 0;
}

/** What is told as a list, kept together inside another chain. */
function kept(nested: boolean, text: string): string {
  return nested ? `(${text})` : text;
}
