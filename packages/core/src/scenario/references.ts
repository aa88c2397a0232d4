import type { Condition, Literal } from "./condition.ts";
import { didYouMean, nearest } from "./did-you-mean.ts";
import { ID_RULE, isIdentifier } from "./identifier.ts";
import { operandsOf } from "./parse-condition.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Option, Place } from "./scenario.ts";

/** An option while the file is read: `values` is null where the file's are wrong, so that nothing more is said of them. */
export interface KnownOption {
  readonly option: Option;
  readonly values: ReadonlyMap<string, number> | null;
}

/** What conditions and assignments refer to, and what is wrong where they refer to something else. */
export class References {
  /** By reference, in the order of the file. */
  readonly options = new Map<string, KnownOption>();
  /** Indices by id. */
  readonly actors = new Map<string, number>();
  /** Actors whose options could not be read; null where no actors could. What follows from that is not told. */
  unread: Set<string> | null = new Set();
  readonly #problems: ProblemList;
  readonly #warnings: ProblemList;

  constructor(problems: ProblemList, warnings: ProblemList) {
    this.#problems = problems;
    this.#warnings = warnings;
  }

  /** An option by its reference; null, with the problem noted, when there is none. */
  option(ref: string, place: () => Place): KnownOption | null {
    const known = this.options.get(ref);
    if (known !== undefined) return known;
    if (!this.#mayExist(ref)) this.#problems.add(place(), `Unknown option \`${ref}\``, () => this.hint(ref));
    return null;
  }

  /** Whether an option may be among those that could not be read. */
  #mayExist(ref: string): boolean {
    const [actor, option, ...more] = ref.split(".");
    if (option === undefined || more.length > 0 || !isIdentifier(option)) return false;
    return this.unread === null ? isIdentifier(actor!) : this.unread.has(actor!);
  }

  /** The index of an actor; null, with the problem noted, when there is none. */
  actor(id: string, place: Place): number | null {
    const index = this.actors.get(id);
    if (index !== undefined) return index;
    if (this.unread === null && isIdentifier(id)) {
      // Taken for one of those that could not be read, so that what else is said of it is checked.
      this.actors.set(id, this.actors.size);
      return this.actors.size - 1;
    }
    if (id !== "__proto__") {
      this.#problems.add(place, `Unknown actor \`${id}\``, () =>
        this.unread === null ? ID_RULE : didYouMean(id, [...this.actors.keys()]),
      );
    }
    return null;
  }

  /** What to write instead of an option there is none of. */
  hint(ref: string): string {
    // Nothing is near among so many, and no space has so many options.
    if (this.options.size > 1000) return "An option is written actor.option";
    const refs = [...this.options.keys()];
    const dot = ref.indexOf(".");
    if (dot === -1) {
      // Only its actor may be missing.
      const owned = refs.filter((each) => each.endsWith(`.${ref}`));
      if (owned.length > 0) return didYouMean(owned[0]!, owned);
      if (this.actors.has(ref)) return `Write one of its options, as \`${ref}.option\``;
      const near = nearest(ref, refs);
      return near === null ? "An option is written actor.option" : `Did you mean \`${near}\`?`;
    }
    const actor = ref.slice(0, dot);
    const close = didYouMean(ref, refs);
    if (close.startsWith("Did")) return close;
    if (!this.actors.has(actor)) {
      const elsewhere = refs.filter((each) => each.endsWith(ref.slice(dot)));
      if (elsewhere.length === 1) return `Did you mean \`${elsewhere[0]}\`?`;
      return didYouMean(actor, [...this.actors.keys()]);
    }
    const own = refs.filter((each) => each.startsWith(`${actor}.`));
    return own.length === 0 ? `\`${actor}\` has no options` : didYouMean(ref, own);
  }

  /** The index of an option's value; null, with the problem noted, when it has no such value. */
  valueIndex({ option, values }: KnownOption, value: string, place: () => Place): number | null {
    if (values === null) return null;
    const index = values.get(value);
    if (index !== undefined) return index;
    this.#problems.add(place(), `\`${option.ref}\` has no value \`${value}\``, () => {
      if (value === "true" && values.has("yes")) return "Write `yes`";
      if (value === "false" && values.has("no")) return "Write `no`";
      return didYouMean(value, option.values);
    });
    return null;
  }

  /** Checks every name in a condition; conditions can be long chains, so this keeps its own stack. */
  check(condition: Condition, text: string, place: (start: number, end: number) => Place): void {
    const rest: Condition[] = [condition];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      if (next.kind === "literal") this.#checkLiteral(next, text, place);
      if (next.kind === "count" && next.comparison !== "atmost" && next.bound > next.operands.length) {
        this.#warnings.add(
          place(0, text.length),
          `\`${next.comparison}(${next.bound}, …)\` never holds: it counts only ${next.operands.length} ${next.operands.length === 1 ? "condition" : "conditions"}`,
          `Write at most ${next.operands.length} for the number, or take it out`,
        );
      }
      const operands = operandsOf(next);
      for (let i = operands.length - 1; i >= 0; i--) rest.push(operands[i]!);
    }
  }

  #checkLiteral(literal: Literal, text: string, place: (start: number, end: number) => Place): void {
    const ref = `${literal.actor}.${literal.option}`;
    const [start, end] = literal.span!;
    const refPlace = () => place(start, start + ref.length);
    const known = this.option(ref, refPlace);
    if (known === null || known.values === null) return;
    if (literal.test === "bare") {
      const { values } = known.option;
      if (values.length !== 2 || values[0] !== "no" || values[1] !== "yes") {
        this.#problems.add(
          refPlace(),
          `\`${ref}\` stands alone, but its values are not [no, yes]`,
          `Write \`${ref} = ${values.at(-1)}\`; its values are ${values.join(", ")}`,
        );
      }
      return;
    }
    // After the reference the values are the only words, but for `in`.
    let at = start + ref.length;
    if (literal.test === "in") at = text.indexOf("{", at);
    const seen = new Set<string>();
    for (const value of literal.values) {
      at = text.indexOf(value, at);
      const from = at;
      const valuePlace = () => place(from, Math.min(from + value.length, end));
      this.valueIndex(known, value, valuePlace);
      if (seen.has(value)) this.#warnings.add(valuePlace(), `\`${value}\` is named twice`, "Once is enough");
      seen.add(value);
      at += value.length;
    }
  }
}
