import type { Condition } from "./condition.ts";
import { didYouMean, nearest } from "./did-you-mean.ts";
import { ID_RULE, isIdentifier, isReservedWord, REFERENCE_READING } from "./identifier.ts";
import { CONDITION_EXAMPLE, parseCondition } from "./parse-condition.ts";
import { placesWithin } from "./place-within.ts";
import { printCondition } from "./print-condition.ts";
import type { ProblemList } from "./problem-list.ts";
import { type KnownOption, References } from "./references.ts";
import type {
  Actor,
  Clause,
  ClausePriorities,
  Framework,
  Grounds,
  Interest,
  Lens,
  MoveDirection,
  Place,
  Preference,
  PriorityStatement,
  RankingStatement,
  Rule,
  Scenario,
  Source,
  Statement,
  WeightStatement,
} from "./scenario.ts";
import type { Entry, ScalarTree, Tree } from "./tree.ts";

/*
 * From a file's tree to a scenario: ids, references, values and conditions. The shape has been checked before, so what
 * is of the wrong shape is passed over here without a word; everything else is checked all the same.
 */

const NO_GROUNDS: Grounds = { because: null, source: [] };
const DEFAULT_VALUES = ["no", "yes"];
/** Most combinations of values: state numbers stay exact. */
const COMBINATION_LIMIT = 2 ** 53;

function get(tree: Tree | undefined, key: string): Tree | undefined {
  return tree?.kind === "mapping" ? tree.entries.get(key)?.value : undefined;
}

/** Whether what is meant to stand under a key could not be read: it is of the wrong kind, or the key is misspelt. */
function isUnread(tree: Tree | undefined, key: string): boolean {
  const found = get(tree, key);
  if (found !== undefined) return found.kind !== "mapping";
  return tree?.kind !== "mapping" || nearest(key, tree.entries.keys()) !== null;
}

function keyPlace(tree: Tree | undefined, key: string): Place | null {
  return (tree?.kind === "mapping" && tree.entries.get(key)?.key) || null;
}

function entriesOf(tree: Tree | undefined): Iterable<[string, Entry]> {
  return tree?.kind === "mapping" ? tree.entries : [];
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === "list" ? tree.items : [];
}

/** A name on boards and in sentences: what takes an article may be a common noun, which only a board begins with a capital. */
function named(name: string, article: string | null): Pick<Actor, "name" | "said"> {
  return article === null
    ? { name, said: name }
    : { name: name.charAt(0).toUpperCase() + name.slice(1), said: `${article} ${name}` };
}

function isTrue(tree: Tree | undefined): boolean {
  return tree?.kind === "scalar" && tree.value === true;
}

function textOf(tree: Tree | undefined): string | null {
  return tree?.kind === "scalar" && typeof tree.value === "string" ? tree.value : null;
}

/** Text, or a number as it is written: years need no quotes. */
function dateOf(tree: Tree | undefined): string | null {
  return tree?.kind === "scalar" && (typeof tree.value === "string" || typeof tree.value === "number")
    ? tree.text
    : null;
}

function numberOf(tree: Tree | undefined): number | null {
  return tree?.kind === "scalar" && typeof tree.value === "number" ? tree.value : null;
}

/** An id where a value is meant: YAML's booleans are yes and no. */
function valueIn(tree: Tree | undefined): string | null {
  if (tree?.kind !== "scalar") return null;
  return typeof tree.value === "boolean" ? (tree.value ? "yes" : "no") : textOf(tree);
}

function textsOf(tree: Tree | undefined): string[] {
  return itemsOf(tree).flatMap((item) => textOf(item) ?? []);
}

/** Resolves a tree of the right shape. What comes back is meaningful only if `problems` is empty then. */
export function resolve(text: string, root: Tree, problems: ProblemList, warnings: ProblemList): Scenario {
  return new Resolver(text, problems, warnings).scenario(root);
}

class Resolver {
  readonly #text: string;
  readonly #problems: ProblemList;
  readonly #warnings: ProblemList;
  readonly #sources = new Map<string, Source>();
  readonly #known: References;
  /** Sections that could not be read: what follows from that is not told. */
  #unread: readonly string[] = [];
  /** Conditions already read; an alias is the same tree again. */
  readonly #statements = new Map<Tree, Statement | null>();

  constructor(text: string, problems: ProblemList, warnings: ProblemList) {
    this.#text = text;
    this.#problems = problems;
    this.#warnings = warnings;
    this.#known = new References(problems, warnings);
  }

  scenario(root: Tree): Scenario {
    this.#unread = ["sources", "lenses"].filter((key) => isUnread(root, key));
    this.#readSources(get(root, "sources"));
    const actors = this.#readActors(get(root, "actors"), keyPlace(root, "actors"));
    const options = Array.from(this.#known.options.values(), (known) => known.option);

    const statusQuo = this.#state(root, "status_quo");
    const noDeal = this.#state(root, "no_deal");
    const rules = itemsOf(get(root, "rules")).flatMap(
      (item) => this.#grounded(item, "rule") ?? [],
    ) satisfies Rule[];
    const lenses = this.#readLenses(get(root, "lenses"));
    const preferences = this.#byActor<Preference | null>(get(root, "preferences"), null, (entry) =>
      this.#preference(entry),
    );
    const image = get(root, "image");

    return {
      title: textOf(get(root, "title")) ?? "",
      summary: textOf(get(root, "summary")),
      date: dateOf(get(root, "date")),
      asOf: dateOf(get(root, "as_of")),
      authors: textsOf(get(root, "authors")),
      tags: textsOf(get(root, "tags")),
      section: textOf(get(root, "section")),
      image:
        image === undefined
          ? null
          : {
              src: textOf(get(image, "src")) ?? "",
              alt: textOf(get(image, "alt")) ?? "",
              credit: textOf(get(image, "credit")),
            },
      sources: [...this.#sources.values()],
      actors,
      options,
      statusQuo: statusQuo?.values ?? null,
      statusQuoPlace: statusQuo?.place ?? null,
      noDeal: (noDeal ?? statusQuo)?.values ?? null,
      noDealPlace: (noDeal ?? statusQuo)?.place ?? null,
      rules,
      preferences,
      vital: this.#byActor<readonly Interest[]>(get(root, "vital"), [], (entry) =>
        this.#interests(entry.value),
      ),
      frameworks: this.#readFrameworks(get(root, "frameworks")),
      clauses: this.#readClauses(get(root, "clauses"), preferences, lenses),
      inForce: [],
      lenses,
      perceptions: this.#readPerceptions(get(root, "perceptions"), lenses),
      credence: this.#readCredence(get(root, "credence"), lenses),
    };
  }

  /** Notes a name that cannot be an id. */
  #checkId(id: string, place: Place): void {
    if (isIdentifier(id) || id === "__proto__") return;
    const lower = id
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_");
    this.#problems.add(
      place,
      id === "" ? "An id is empty" : `\`${id}\` cannot be an id`,
      isReservedWord(id)
        ? `\`${id}\` is a word of the condition language`
        : id === "<<"
          ? "Merge keys are not part of YAML 1.2"
          : isIdentifier(lower)
            ? `Write \`${lower}\` and give the name you want shown as its name, label or title`
            : ID_RULE,
    );
  }

  #readSources(tree: Tree | undefined): void {
    for (const [id, { key, value }] of entriesOf(tree)) {
      this.#checkId(id, key);
      this.#sources.set(id, {
        id,
        title: textOf(get(value, "title")) ?? id,
        author: textOf(get(value, "author")),
        publisher: textOf(get(value, "publisher")),
        date: dateOf(get(value, "date")),
        url: textOf(get(value, "url")),
        note: textOf(get(value, "note")),
      });
    }
  }

  /** `because` and `source` of anything that may have them. */
  #grounds(tree: Tree | undefined): Grounds {
    if (tree?.kind !== "mapping") return NO_GROUNDS;
    const source: string[] = [];
    for (const item of itemsOf(get(tree, "source"))) {
      const id = textOf(item);
      if (id === null) continue;
      if (this.#sources.has(id)) source.push(id);
      else if (!this.#unread.includes("sources")) {
        this.#problems.add(item.place, `Unknown source \`${id}\``, () =>
          this.#sources.size === 0
            ? "List it under `sources`, by its id"
            : didYouMean(id, [...this.#sources.keys()]),
        );
      }
    }
    return { because: textOf(get(tree, "because")), source };
  }

  #readActors(tree: Tree | undefined, place: Place | null): Scenario["actors"] {
    const actors: Scenario["actors"][number][] = [];
    for (const [id, { key, value }] of entriesOf(tree)) {
      if (id === "__proto__") continue;
      this.#checkId(id, key);
      const index = actors.length;
      this.#known.actors.set(id, index);
      if (isUnread(value, "options")) this.#known.unread?.add(id);
      const firstOption = this.#known.options.size;
      for (const [option, entry] of entriesOf(get(value, "options")))
        this.#readOption(id, index, option, entry);
      actors.push({
        index,
        id,
        ...named(textOf(get(value, "name")) ?? id, textOf(get(value, "article"))),
        plural: isTrue(get(value, "plural")),
        firstOption,
        optionCount: this.#known.options.size - firstOption,
        place: key,
        ...this.#grounds(value),
      });
    }
    if (tree?.kind !== "mapping") {
      this.#known.unread = null;
      return actors;
    }
    if (actors.length === 0) {
      this.#known.unread = null;
      this.#problems.add(place, "There is no actor", "A dispute has at least one actor with an option");
    } else if (this.#known.options.size === 0 && this.#known.unread?.size === 0) {
      this.#known.unread = new Set(this.#known.actors.keys());
      this.#problems.add(
        place,
        "No actor has an option",
        "Give an actor `options`, for example {deploy: {}}",
      );
    }
    let combinations = 1;
    let digits = 0;
    for (const { option } of this.#known.options.values()) {
      combinations *= option.values.length;
      digits += Math.log10(option.values.length);
    }
    if (combinations > COMBINATION_LIMIT) {
      this.#problems.add(
        place,
        `The ${this.#known.options.size} options have more than 2^53 combinations of values (about 10^${Math.floor(digits)})`,
        "Leave options out, or give them fewer values",
      );
    }
    return actors;
  }

  #readOption(actor: string, actorIndex: number, id: string, { key, value }: Entry): void {
    if (id === "__proto__") return;
    this.#checkId(id, key);
    const ref = `${actor}.${id}`;
    const given = get(value, "values");
    const values =
      given !== undefined
        ? this.#readValues(ref, given, keyPlace(value, "values"))
        : isUnread(value, "values")
          ? null
          : DEFAULT_VALUES;
    const known: KnownOption = {
      option: {
        index: this.#known.options.size,
        actor: actorIndex,
        id,
        ref,
        label: textOf(get(value, "label")) ?? id,
        values: values ?? DEFAULT_VALUES,
        labels: [],
        says: [],
        moves: (textOf(get(value, "moves")) as MoveDirection | null) ?? "free",
        place: key,
        ...this.#grounds(value),
      },
      values: values === null ? null : new Map(values.map((each, i) => [each, i])),
    };
    const labels = this.#byValue(known, get(value, "labels"));
    const says = this.#byValue(known, get(value, "says"));
    const option = {
      ...known.option,
      labels: known.option.values.map((each, i) => labels.get(i) ?? each),
      says: known.option.values.map((_, i) => says.get(i) ?? null),
    };
    this.#known.options.set(ref, { ...known, option });
  }

  /** Texts by the index of an option's value. */
  #byValue(known: KnownOption, tree: Tree | undefined): Map<number, string> {
    const texts = new Map<number, string>();
    for (const [value, entry] of entriesOf(tree)) {
      const index = this.#known.valueIndex(known, value, () => entry.key);
      const text = textOf(entry.value);
      if (index !== null && text !== null) texts.set(index, text);
    }
    return texts;
  }

  #readValues(ref: string, tree: Tree, key: Place | null): string[] | null {
    if (tree.kind !== "list") return null;
    const seen = new Set<string>();
    let sound = true;
    for (const item of tree.items) {
      const value = valueIn(item);
      if (value === null) {
        sound = false;
      } else if (seen.has(value)) {
        this.#problems.add(item.place, `\`${ref}\` has the value \`${value}\` twice`, "Values are distinct");
        sound = false;
      } else {
        if (!isIdentifier(value)) {
          this.#problems.add(
            item.place,
            `\`${value}\` cannot be a value`,
            isReservedWord(value) ? `\`${value}\` is a word of the condition language` : ID_RULE,
          );
          sound = false;
        }
        seen.add(value);
      }
    }
    if (tree.items.length < 2) {
      this.#problems.add(
        key,
        `\`${ref}\` has ${tree.items.length === 0 ? "no value" : "only one value"}`,
        "An option has two values or more",
      );
      sound = false;
    }
    return sound ? [...seen] : null;
  }

  /** The values an assignment gives, by option index. */
  #assignment(tree: Tree | undefined): Map<number, number> {
    const assigned = new Map<number, number>();
    for (const [ref, entry] of entriesOf(tree)) {
      const known = ref === "__proto__" ? null : this.#known.option(ref, () => entry.key);
      const value = valueIn(entry.value);
      if (known === null || value === null) continue;
      const index = this.#known.valueIndex(known, value, () => entry.value.place);
      if (index !== null) assigned.set(known.option.index, index);
    }
    return assigned;
  }

  /** A complete state of the file's top level. */
  #state(root: Tree, key: "status_quo" | "no_deal"): { values: number[]; place: Place | null } | null {
    const tree = get(root, key);
    if (tree?.kind !== "mapping") return null;
    const place = keyPlace(root, key);
    const assigned = this.#assignment(tree);
    const missing: string[] = [];
    const values: number[] = [];
    for (const [ref, { option }] of this.#known.options) {
      values.push(assigned.get(option.index) ?? 0);
      if (!tree.entries.has(ref)) missing.push(ref);
    }
    if (missing.length > 0) {
      const named = missing.slice(0, 5).map((ref) => `\`${ref}\``);
      if (missing.length > 5) named.push(`${missing.length - 5} more`);
      const list = named.length === 1 ? named[0] : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
      this.#problems.add(place, `\`${key}\` leaves out ${list}`, "It gives every option a value");
    }
    return { values, place };
  }

  /** A condition as the file has it; null where it is none, with the problem noted. */
  #statement(tree: Tree | undefined): Statement | null {
    if (tree?.kind !== "scalar") return null;
    const known = this.#statements.get(tree);
    if (known !== undefined) return known;
    const statement = this.#readStatement(tree);
    this.#statements.set(tree, statement);
    return statement;
  }

  #readStatement(tree: ScalarTree): Statement | null {
    if (typeof tree.value === "boolean") {
      return {
        condition: { kind: "constant", value: tree.value },
        text: String(tree.value),
        says: null,
        place: tree.place,
      };
    }
    const text = textOf(tree)?.trim();
    if (text === undefined || text === "") return null;
    const place = placesWithin(this.#text, tree);
    const parsed = parseCondition(text);
    if ("problems" in parsed) {
      for (const { message, hint, place: inner } of parsed.problems) {
        const { start, end } = inner!;
        this.#problems.add(place(start, end), message, () => {
          if (this.#isCut(tree, text, start)) {
            return "Inside [ ] and { } YAML ends a text at a comma: put the condition in quotes";
          }
          const word = text.slice(start, end);
          const bare = message.endsWith("is not an option") && isIdentifier(word);
          return bare ? this.#known.hint(word) : (hint ?? CONDITION_EXAMPLE);
        });
      }
      return null;
    }
    const statement = { condition: parsed.condition, text, says: null, place: place(0, text.length) };
    this.#known.check(parsed.condition, text, place);
    return statement;
  }

  /** Whether a condition that breaks off (or begins in the middle) was cut at a comma by YAML. */
  #isCut(tree: ScalarTree, text: string, problemAt: number): boolean {
    if (!tree.cut) return false;
    const after = /^\s*,/.test(this.#text.slice(tree.place.end, tree.place.end + 20));
    const before = /,\s*$/.test(this.#text.slice(Math.max(0, tree.place.start - 20), tree.place.start));
    return (after && problemAt >= text.length) || (before && /^[^({]*[)}]/.test(text));
  }

  /** A condition alone, or under `key` with what is said of it and its grounds. */
  #grounded(tree: Tree, key: "rule" | "prefer" | "interest"): (Statement & Grounds) | null {
    const long = tree.kind === "mapping";
    const statement = this.#statement(long ? get(tree, key) : tree);
    const grounds = this.#grounds(tree);
    return statement === null ? null : { ...statement, says: textOf(get(tree, "says")), ...grounds };
  }

  #interests(tree: Tree): Interest[] {
    return itemsOf(tree).flatMap((item) => this.#grounded(item, "interest") ?? []);
  }

  #preference({ key, value }: Entry): Preference | null {
    if (value.kind !== "mapping") return null;
    const forms = ["priorities", "weights", "ranking"].filter((form) => value.entries.has(form));
    if (forms.length !== 1) {
      this.#problems.add(
        key,
        forms.length === 0
          ? "The preference has none of priorities, weights and ranking"
          : `The preference has ${forms.join(" and ")}`,
        forms.length === 0
          ? "Give exactly one of the three, or leave the actor out if it is indifferent"
          : "Give exactly one of the three",
      );
    }
    const grounds = this.#grounds(value);
    const read = forms.map((form): Preference => {
      const items = itemsOf(get(value, form));
      switch (form) {
        case "priorities":
          return { kind: form, statements: this.#priorities(items), ...grounds };
        case "weights": {
          const statements = items.flatMap((item) => this.#weight(item) ?? []);
          const sizes = statements.map(({ score }) => Math.abs(score)).filter(Number.isFinite);
          if (sizes.reduce((sum, size) => sum + size, 0) === Number.POSITIVE_INFINITY) {
            this.#problems.add(
              key,
              `The scores add up to more than ${Number.MAX_VALUE.toPrecision(2)}, the largest number there is`,
              "Give smaller scores: only how they compare with each other matters",
            );
          }
          return { kind: form, statements, ...grounds };
        }
        default:
          return {
            kind: "ranking",
            places: items.map((item) =>
              (item.kind === "list" ? item.items : [item]).flatMap(
                (each): RankingStatement | [] => this.#grounded(each, "prefer") ?? [],
              ),
            ),
            ...grounds,
          };
      }
    });
    return read[0] ?? null;
  }

  #priorities(items: readonly Tree[]): PriorityStatement[] {
    return items.flatMap((tree) => {
      const long = tree.kind === "mapping";
      const prefer = this.#statement(long ? get(tree, "prefer") : tree);
      const when = this.#statement(get(tree, "when"));
      const grounds = this.#grounds(tree);
      if (prefer === null) return [];
      return { prefer, when, says: textOf(get(tree, "says")), place: tree.place, ...grounds };
    });
  }

  #weight(tree: Tree): WeightStatement | null {
    const statement = this.#statement(get(tree, "if"));
    const score = numberOf(get(tree, "score"));
    const grounds = this.#grounds(tree);
    if (statement === null || score === null) return null;
    return { if: { ...statement, says: textOf(get(tree, "says")) }, score, place: tree.place, ...grounds };
  }

  /** One entry per actor, in file order of the actors. */
  #byActor<T>(tree: Tree | undefined, absent: T, read: (entry: Entry) => T): T[] {
    const result = Array.from({ length: this.#known.actors.size }, () => absent);
    for (const [id, entry] of entriesOf(tree)) {
      const actor = this.#known.actor(id, entry.key);
      const item = read(entry);
      if (actor !== null) result[actor] = item;
    }
    return result;
  }

  #readFrameworks(tree: Tree | undefined): Framework[] {
    const frameworks: Framework[] = [];
    for (const [id, { key, value }] of entriesOf(tree)) {
      this.#checkId(id, key);
      if (value.kind !== "mapping") continue;
      const where = this.#statement(get(value, "where"));
      const state = this.#conjunction(value);
      if (value.entries.has("where") === value.entries.has("state")) {
        this.#problems.add(
          key,
          value.entries.has("where")
            ? `Framework \`${id}\` has both \`where\` and \`state\``
            : `Framework \`${id}\` has neither \`where\` nor \`state\``,
          "Give exactly one: a condition under `where`, or values of options under `state`",
        );
      }
      const parties = this.#parties(get(value, "parties"));
      const grounds = this.#grounds(value);
      const matched = where ?? state;
      if (matched === null) continue;
      frameworks.push({
        index: frameworks.length,
        id,
        label: textOf(get(value, "label")) ?? id,
        summary: textOf(get(value, "summary")),
        parties,
        where: matched,
        place: key,
        ...grounds,
      });
    }
    return frameworks;
  }

  #parties(tree: Tree | undefined): number[] | null {
    if (tree?.kind !== "list") return null;
    const parties = new Set<number>();
    for (const item of tree.items) {
      const id = textOf(item);
      const actor = id === null ? null : this.#known.actor(id, item.place);
      if (actor === null) continue;
      if (parties.has(actor)) {
        this.#problems.add(item.place, `\`${id}\` is named twice among the parties`, "Parties are distinct");
      }
      parties.add(actor);
    }
    return [...parties].sort((a, b) => a - b);
  }

  /** A framework's partial `state` as the condition it means. */
  #conjunction(framework: Tree): Statement | null {
    const tree = get(framework, "state");
    if (tree?.kind !== "mapping") return null;
    const options = Array.from(this.#known.options.values(), (known) => known.option);
    const operands = Array.from(this.#assignment(tree), ([index, value]): Condition => {
      const option = options[index]!;
      const actor = option.ref.slice(0, -option.id.length - 1);
      const literal = { kind: "literal", actor, option: option.id } as const;
      if (option.values.join() !== "no,yes")
        return { ...literal, test: "=", values: [option.values[value]!] };
      const bare: Condition = { ...literal, test: "bare", values: [] };
      return value === 1 ? bare : { kind: "not", operand: bare };
    });
    const condition: Condition =
      operands.length === 0
        ? { kind: "constant", value: true }
        : operands.length === 1
          ? operands[0]!
          : { kind: "and", operands };
    // Read back, its literals have their spans like any other's.
    const text = printCondition(condition);
    const parsed = parseCondition(text);
    const read = "condition" in parsed ? parsed.condition : condition;
    return { condition: read, text, says: null, place: tree.place };
  }

  #readLenses(tree: Tree | undefined): Lens[] {
    return Array.from(entriesOf(tree), ([id, { key, value }], index) => {
      this.#checkId(id, key);
      if (id === REFERENCE_READING) {
        this.#problems.add(
          key,
          `No lens can be called \`${id}\``,
          "It means what each actor has declared, without a lens",
        );
      }
      return {
        index,
        id,
        label: textOf(get(value, "label")) ?? id,
        summary: textOf(get(value, "summary")),
        preferences: this.#byActor(get(value, "preferences"), null, (entry) => this.#preference(entry)),
        vital: this.#byActor<readonly Interest[] | null>(get(value, "vital"), null, (entry) =>
          this.#interests(entry.value),
        ),
        place: key,
        ...this.#grounds(value),
      };
    });
  }

  #readPerceptions(tree: Tree | undefined, lenses: readonly Lens[]): (number | null)[] {
    const ids = lenses.map((lens) => lens.id);
    return this.#byActor<number | null>(tree, null, ({ value }) => {
      const id = textOf(value);
      if (id === null) return null;
      return this.#indexIn(ids, "lens", "lenses", id, value.place);
    });
  }

  /** The place of an id in a list; null, with the problem noted, where it is none of them. */
  #indexIn(ids: readonly string[], kind: string, key: string, id: string, place: Place): number | null {
    const index = ids.indexOf(id);
    if (index !== -1) return index;
    if (this.#unread.includes(key)) return null;
    this.#problems.add(place, `Unknown ${kind} \`${id}\``, () =>
      ids.length === 0 ? `Describe it under \`${key}\`, by its id` : didYouMean(id, ids),
    );
    return null;
  }

  #readCredence(tree: Tree | undefined, lenses: readonly Lens[]): (readonly number[] | null)[] {
    const readings = [REFERENCE_READING, ...lenses.map((lens) => lens.id)];
    return this.#byActor<readonly number[] | null>(tree, null, ({ key, value }) => {
      const weights = readings.map(() => 0);
      let sound = value.kind === "mapping";
      for (const [id, entry] of entriesOf(value)) {
        const reading = this.#indexIn(readings, "reading", "lenses", id, entry.key);
        const weight = numberOf(entry.value);
        if (reading === null || weight === null) sound = false;
        else weights[reading] = weight;
      }
      if (sound && weights.every((weight) => weight === 0)) {
        this.#problems.add(
          key,
          "No reading has any weight",
          "Give one of them more than 0, or leave the actor out for equal weights",
        );
      }
      if (weights.reduce((sum, weight) => sum + weight, 0) === Number.POSITIVE_INFINITY) {
        this.#problems.add(
          key,
          `The weights add up to more than ${Number.MAX_VALUE.toPrecision(2)}, the largest number there is`,
          "Give smaller weights: only their proportions matter",
        );
      }
      return weights;
    });
  }

  #readClauses(
    tree: Tree | undefined,
    preferences: readonly (Preference | null)[],
    lenses: readonly Lens[],
  ): Clause[] {
    const ids = Array.from(entriesOf(tree), ([id]) => id);
    return Array.from(entriesOf(tree), ([id, { key, value }], index) => {
      this.#checkId(id, key);
      const requires = this.#otherClauses(get(value, "requires"), ids, index);
      const excludes = this.#otherClauses(get(value, "excludes"), ids, index);
      const both = requires.find((other) => excludes.includes(other));
      if (both !== undefined) {
        this.#warnings.add(
          key,
          `Clause \`${id}\` can never be chosen: it requires and excludes \`${ids[both]}\``,
          "Take one of the two out",
        );
      }
      return {
        index,
        id,
        label: textOf(get(value, "label")) ?? id,
        cost: numberOf(get(value, "cost")) ?? 1,
        requires,
        excludes,
        rules: itemsOf(get(value, "rules")).flatMap((item): Rule | [] => this.#grounded(item, "rule") ?? []),
        moves: this.#clauseMoves(get(value, "moves")),
        priorities: this.#byActor<ClausePriorities>(get(value, "priorities"), null, (entry) =>
          this.#clausePriorities(entry.value),
        ).map((own, actor) => {
          if (own === null) return own;
          const place = keyPlace(get(value, "priorities"), this.#actorId(actor)) ?? key;
          this.#checkOrders(id, actor, place, preferences, lenses);
          return own;
        }),
        vital: this.#byActor<readonly Interest[]>(get(value, "vital"), [], (entry) =>
          this.#interests(entry.value),
        ),
        place: key,
        ...this.#grounds(value),
      };
    });
  }

  /** The clauses that `requires` or `excludes` names, by index. */
  #otherClauses(tree: Tree | undefined, ids: readonly string[], own: number): number[] {
    const others = new Set<number>();
    for (const item of itemsOf(tree)) {
      const id = textOf(item);
      const index = id === null ? null : this.#indexIn(ids, "clause", "clauses", id, item.place);
      if (index === null) continue;
      if (index === own) {
        this.#problems.add(item.place, `Clause \`${id}\` names itself`, "Name other clauses, or none");
      } else if (others.has(index)) {
        this.#problems.add(item.place, `Clause \`${id}\` is named twice`, "Once is enough");
      }
      others.add(index);
    }
    return [...others].sort((a, b) => a - b);
  }

  #clauseMoves(tree: Tree | undefined): (MoveDirection | null)[] {
    const moves = Array.from<MoveDirection | null>({ length: this.#known.options.size }).fill(null);
    for (const [ref, { key, value }] of entriesOf(tree)) {
      const known = ref === "__proto__" ? null : this.#known.option(ref, () => key);
      if (known !== null) moves[known.option.index] = textOf(value) as MoveDirection | null;
    }
    return moves;
  }

  #clausePriorities(tree: Tree): ClausePriorities {
    const items = itemsOf(tree);
    const isLast = (item: Tree) => textOf(get(item, "at")) === "last";
    return {
      first: this.#priorities(items.filter((item) => !isLast(item))),
      last: this.#priorities(items.filter(isLast)),
    };
  }

  /** Statements can be put before and after others only where an actor's order is made of statements, whoever sees it. */
  #checkOrders(
    clause: string,
    actor: number,
    place: Place,
    preferences: readonly (Preference | null)[],
    lenses: readonly Lens[],
  ): void {
    const orders = [
      { order: preferences[actor], seen: "" },
      ...lenses.map((lens) => ({ order: lens.preferences[actor], seen: ` through lens \`${lens.id}\`` })),
    ];
    for (const { order, seen } of orders) {
      if (order === null || order === undefined || order.kind === "priorities") continue;
      const form = order.kind === "weights" ? "weights" : "a ranking";
      this.#problems.add(
        place,
        `Clause \`${clause}\` adds priorities to \`${this.#actorId(actor)}\`, whose preference${seen} is ${form}`,
        "Statements can be added to priorities only: write that preference as priorities, or take these out",
      );
    }
  }

  #actorId(actor: number): string {
    return [...this.#known.actors.keys()][actor]!;
  }
}
