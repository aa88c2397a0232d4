import {
  type DraftActor,
  draftOptions,
  draftScenario,
  NO_GROUNDS,
  statement,
} from "../scenario/authoring/draft.ts";
import { Identifiers, tidyName } from "../scenario/authoring/ids.ts";
import type { Condition } from "../scenario/condition.ts";
import type { Problem } from "../scenario/problem.ts";
import type { MoveDirection, Preference } from "../scenario/scenario.ts";
import { foreignText, type Imported, listed, problem, shortened } from "./exchange.ts";
import { importedScenario, rankingOf } from "./imported.ts";
import { type JsonNode, parseJson } from "./json.ts";
import { conditionOf, type Pattern, patternOf } from "./pattern.ts";

const DIRECTIONS = new Map<string, MoveDirection>([
  ["both", "free"],
  ["fwd", "forward"],
  ["back", "backward"],
]);

/** Keys that hold nothing a scenario keeps: what wrote the file, and what GMCR+ can compute again. */
const PASSED_OVER = {
  file: ["program", "version", "coalitionsFull"],
  decisionMaker: ["payoffs"],
};

/** Partial assignments tried before counting states for a manual ranking is given up. */
const COUNTING_BUDGET = 20_000_000;
/** Literals a translated ranking may have in all. */
const RANKING_BUDGET = 500_000;

/** A conjunction by option index of the file, or a disjunction of them. */
interface FileCondition {
  readonly members: readonly Pattern[];
  readonly node: JsonNode;
}

interface FileOption {
  readonly name: string;
  readonly moves: MoveDirection;
}

interface FileDecisionMaker {
  readonly name: string;
  readonly options: readonly number[];
  readonly preferences: readonly FileCondition[];
  /** State numbers by place, most preferred first; null when the file has no ranking. */
  readonly ranking: readonly (readonly number[])[] | null;
  readonly node: JsonNode;
}

interface GmcrFile {
  readonly options: readonly FileOption[];
  readonly decisionMakers: readonly FileDecisionMaker[];
  readonly infeasibles: readonly FileCondition[];
  /** Whether the rankings count, and not the priorities. */
  readonly manual: boolean;
}

/** Reads the JSON of a `.gmcr` file, collecting every problem; what cannot be read is left out. */
class GmcrReader {
  readonly problems: Problem[] = [];
  readonly warnings: string[] = [];

  #complain(node: JsonNode, message: string, hint: string | null = null): void {
    this.problems.push(problem(message, hint, node.place));
  }

  #array(node: JsonNode | undefined, what: string): readonly JsonNode[] {
    if (node === undefined) return [];
    if (node.kind === "array") return node.items;
    this.#complain(node, `${what} must be a list, not ${described(node)}`);
    return [];
  }

  #entries(node: JsonNode, what: string): ReadonlyMap<string, JsonNode> {
    if (node.kind === "object") return node.entries;
    this.#complain(node, `${what} must be an object, not ${described(node)}`);
    return new Map();
  }

  #name(node: JsonNode | undefined, what: string): string {
    if (node === undefined || node.kind === "null") return "";
    if (node.kind === "string") return tidyName(node.value);
    this.#complain(node, `The name of ${what} must be a text, not ${described(node)}`);
    return "";
  }

  #boolean(node: JsonNode | undefined, key: string): boolean | null {
    if (node === undefined) return null;
    if (node.kind === "boolean") return node.value;
    this.#complain(node, `"${key}" must be true or false, not ${described(node)}`);
    return null;
  }

  #optionIndex(node: JsonNode, count: number): number | null {
    if (node.kind === "number" && Number.isInteger(node.value) && node.value >= 0 && node.value < count)
      return node.value;
    const range = count === 0 ? "the file has no options" : `options are counted from 0 to ${count - 1}`;
    this.#complain(node, `${described(node)} is no option of this file`, range);
    return null;
  }

  /** A conjunction has one member, one that contradicts itself none. Members of members are members. */
  #condition(node: JsonNode, options: number, what: string): FileCondition | null {
    if (node.kind === "object") {
      const compound = node.entries.get("compound");
      if (compound?.kind !== "boolean" || !compound.value || !node.entries.has("members")) {
        this.#complain(node, `${what} must be a list, or {"compound": true, "members": [...]}`);
        return null;
      }
      const members = this.#array(node.entries.get("members"), `"members" of ${what}`);
      const read = members.map((member) => this.#condition(member, options, what));
      return read.includes(null) ? null : { members: read.flatMap((member) => member!.members), node };
    }
    const before = this.problems.length;
    const pattern = new Map<number, number[]>();
    let contradicted = false;
    for (const item of this.#array(node, what)) {
      const [option, taken, ...rest] = this.#array(item, `A test in ${what}`);
      if (option === undefined || taken === undefined || rest.length > 0) {
        if (item.kind === "array")
          this.#complain(
            item,
            `A test in ${what} must be [option index, "Y" or "N"], not ${described(item)}`,
          );
        continue;
      }
      const index = this.#optionIndex(option, options);
      if (taken.kind !== "string" || (taken.value !== "Y" && taken.value !== "N")) {
        this.#complain(taken, `An option is tested for "Y" or "N", not ${described(taken)}`);
        continue;
      }
      if (index === null) continue;
      const value = taken.value === "Y" ? 1 : 0;
      if (pattern.has(index) && pattern.get(index)![0] !== value) contradicted = true;
      pattern.set(index, [value]);
    }
    return this.problems.length > before ? null : { members: contradicted ? [] : [pattern], node };
  }

  #conditions(node: JsonNode | undefined, options: number, what: string): FileCondition[] {
    return this.#array(node, `"${what}"`).flatMap(
      (item) => this.#condition(item, options, `a pattern of "${what}"`) ?? [],
    );
  }

  #ranking(node: JsonNode, dm: string): number[][] {
    const seen = new Set<number>();
    const state = (item: JsonNode): number[] => {
      if (item.kind !== "number" || !Number.isInteger(item.value) || item.value < 1) {
        this.#complain(item, `${described(item)} in the ranking of ${dm} is no state number`);
        return [];
      }
      if (seen.has(item.value)) {
        this.#complain(item, `State ${item.value} stands twice in the ranking of ${dm}`);
        return [];
      }
      seen.add(item.value);
      return [item.value];
    };
    return this.#array(node, `The ranking of ${dm}`)
      .map((place) => (place.kind === "array" ? place.items.flatMap(state) : state(place)))
      .filter((place) => place.length > 0);
  }

  #decisionMaker(node: JsonNode, number: number, options: number): FileDecisionMaker {
    const entries = this.#entries(node, `Decision maker ${number}`);
    const name = this.#name(entries.get("name"), `decision maker ${number}`);
    const known = [
      "name",
      "options",
      "preferences",
      "preferenceRanking",
      "preferenceVector",
      "misperceptions",
    ];
    this.#ignore(
      entries,
      [...known, ...PASSED_OVER.decisionMaker],
      ` of ${name || `decision maker ${number}`}`,
    );
    const called = name || `decision maker ${number}`;

    const owned: number[] = [];
    for (const item of this.#array(entries.get("options"), `"options" of ${called}`)) {
      const index = this.#optionIndex(item, options);
      if (index !== null && owned.includes(index))
        this.#complain(item, `${called} lists option ${index} twice`);
      else if (index !== null) owned.push(index);
    }
    const misperceptions = this.#array(entries.get("misperceptions"), `"misperceptions" of ${called}`);
    if (misperceptions.length > 0)
      this.warnings.push(
        `${called} misperceives states (${misperceptions.length === 1 ? "1 pattern" : `${misperceptions.length} patterns`}): a scenario has no counterpart, so they are left out`,
      );
    const ranking = entries.get("preferenceRanking") ?? entries.get("preferenceVector");
    return {
      name,
      options: owned,
      preferences: this.#conditions(entries.get("preferences"), options, "preferences"),
      ranking: ranking === undefined || ranking.kind === "null" ? null : this.#ranking(ranking, called),
      node,
    };
  }

  #ignore(entries: ReadonlyMap<string, JsonNode>, known: readonly string[], whose: string): void {
    const others = [...entries.keys()].filter((key) => !known.includes(key));
    if (others.length > 0)
      this.warnings.push(
        `Left out, as unknown: ${listed(others.map((key) => JSON.stringify(tidyName(key))))}${whose}`,
      );
  }

  file(root: JsonNode): GmcrFile {
    const entries = this.#entries(root, "A GMCR+ file");
    for (const key of ["options", "decisionMakers"])
      if (root.kind === "object" && !entries.has(key))
        this.problems.push(problem(`The file has no "${key}", so it is not a GMCR+ file`));
    const modern = "useManualPreferenceRanking";
    const old = "useManualPreferenceVectors";
    const known = ["options", "decisionMakers", "infeasibles", "coalitions", modern, old];
    this.#ignore(entries, [...known, ...PASSED_OVER.file], "");

    const options = this.#array(entries.get("options"), '"options"').map((node, index): FileOption => {
      const option = this.#entries(node, `Option ${index}`);
      const name = this.#name(option.get("name"), `option ${index}`);
      const direction = option.get("permittedDirection");
      const moves =
        direction === undefined
          ? "free"
          : direction.kind === "string"
            ? DIRECTIONS.get(direction.value)
            : undefined;
      if (moves === undefined)
        this.#complain(
          direction!,
          `"permittedDirection" must be "both", "fwd" or "back", not ${described(direction!)}`,
        );
      this.#ignore(option, ["name", "permittedDirection"], ` of option ${index}`);
      return { name, moves: moves ?? "free" };
    });
    const decisionMakers = this.#array(entries.get("decisionMakers"), '"decisionMakers"').map((node, index) =>
      this.#decisionMaker(node, index + 1, options.length),
    );
    const infeasibles = this.#conditions(entries.get("infeasibles"), options.length, "infeasibles");
    for (const { members, node } of infeasibles)
      if (members.some((pattern) => pattern.size === 0))
        this.#complain(node, "An empty pattern here would rule out every state");
    this.#coalitions(entries.get("coalitions"), decisionMakers);
    this.#owners(entries.get("options"), options, decisionMakers);
    const said = this.#boolean(entries.get(modern), modern) ?? this.#boolean(entries.get(old), old);
    const manual = said ?? this.#rankedAlone(decisionMakers);
    for (const dm of decisionMakers)
      if (manual && dm.ranking === null)
        this.#complain(
          dm.node,
          `${dm.name || "A decision maker"} has no preference ranking, though the file says that rankings are used`,
          `add "preferenceRanking", or set "${entries.has(modern) ? modern : old}" to false`,
        );
    return { options, decisionMakers, infeasibles, manual };
  }

  /** A file that does not say what counts, ranks states and has no priorities, means its rankings. */
  #rankedAlone(decisionMakers: readonly FileDecisionMaker[]): boolean {
    const alone =
      decisionMakers.length > 0 &&
      decisionMakers.every((dm) => dm.ranking !== null && dm.preferences.length === 0);
    if (alone)
      this.warnings.push(
        "The file does not say whether its rankings are used: they are, as there is nothing else",
      );
    return alone;
  }

  #coalitions(node: JsonNode | undefined, decisionMakers: readonly FileDecisionMaker[]): void {
    for (const coalition of this.#array(node, '"coalitions"'))
      if (coalition.kind === "array" && coalition.items.length > 1) {
        const names = coalition.items.map((member) =>
          member.kind === "number" ? decisionMakers[member.value]?.name : undefined,
        );
        this.warnings.push(
          `The file joins ${listed(names.map((name) => name || "somebody"))} in a coalition: they are imported as single actors`,
        );
      }
  }

  /** Every option must belong to exactly one decision maker. */
  #owners(
    node: JsonNode | undefined,
    options: readonly FileOption[],
    decisionMakers: readonly FileDecisionMaker[],
  ): void {
    if (node?.kind !== "array") return;
    const owners = options.map((): string[] => []);
    for (const dm of decisionMakers)
      for (const option of dm.options) owners[option]!.push(dm.name || "a nameless decision maker");
    if (decisionMakers.length > 0 && options.length === 0) this.#complain(node, "The file has no options");
    for (const [index, option] of options.entries()) {
      const name = option.name ? ` (${option.name})` : "";
      if (owners[index]!.length === 0)
        this.#complain(node.items[index]!, `Option ${index}${name} belongs to no decision maker`);
      if (owners[index]!.length > 1)
        this.#complain(
          node.items[index]!,
          `Option ${index}${name} belongs to ${listed(owners[index]!)}`,
          "an option has one owner here: give each its own option",
        );
    }
  }
}

function described(node: JsonNode): string {
  switch (node.kind) {
    case "object":
      return "an object";
    case "array":
      return node.items.length === 0 ? "an empty list" : `a list of ${node.items.length}`;
    case "null":
      return "null";
    default: {
      const written = JSON.stringify(node.value);
      return written.length > 40 ? `${written.slice(0, 40)}…` : written;
    }
  }
}

/**
 * The feasible states of the file by decimal value (option 0 the least significant bit), as GMCR+ numbers them:
 * a depth-first search from the most significant option down that turns back where a pattern is complete. Null
 * instead of a state when it has turned back too often.
 */
function* feasibleStates(optionCount: number, infeasible: readonly Pattern[]): Generator<Uint8Array | null> {
  // For each option and value the patterns that ask for it.
  const asking = Array.from({ length: optionCount * 2 }, (): number[] => []);
  for (const [index, pattern] of infeasible.entries())
    for (const [option, [value]] of pattern) asking[option * 2 + value!]!.push(index);
  const unmet = infeasible.map((pattern) => pattern.size);
  const state = new Uint8Array(optionCount);
  const tried = new Int8Array(optionCount).fill(-1);
  const set = (option: number, value: number, by: 1 | -1): boolean => {
    let complete = false;
    for (const pattern of asking[option * 2 + value]!) if ((unmet[pattern]! -= by) === 0) complete = true;
    return complete;
  };
  let steps = 0;
  for (let option = optionCount - 1; option < optionCount; ) {
    if (++steps > COUNTING_BUDGET) {
      yield null;
      return;
    }
    if (tried[option]! >= 0) set(option, tried[option]!, -1);
    if (tried[option] === 1) {
      tried[option] = -1;
      option++;
      continue;
    }
    const value = ++tried[option]!;
    state[option] = value;
    if (set(option, value, 1)) continue;
    if (option === 0) yield state;
    else option--;
  }
}

/** The states with the wanted numbers, by number, and whether there are others; or why they could not be counted out. */
function statesByNumber(
  optionCount: number,
  infeasible: readonly Pattern[],
  wanted: ReadonlySet<number>,
): { states: Map<number, Uint8Array>; count: number } | null {
  const states = new Map<number, Uint8Array>();
  let highest = 0;
  for (const number of wanted) highest = Math.max(highest, number);
  let count = 0;
  for (const state of feasibleStates(optionCount, infeasible)) {
    if (state === null) return null;
    if (++count > highest) break;
    if (wanted.has(count)) states.set(count, state.slice());
  }
  return { states, count };
}

/**
 * Reads a GMCR+ file (as GMCR+ 0.3 and its predecessors write it). Decision makers become actors, in the file's
 * order, each with its options in the order in which it lists them. Manual rankings, which number the states in
 * the file's option order, become rankings by condition. Cost: linear in the file, and for manual rankings in the
 * number of states up to the highest one ranked.
 */
export function importGmcr(
  input: string | Uint8Array,
  { title = "A conflict from GMCR+" }: { readonly title?: string } = {},
): Imported {
  const source = foreignText(input);
  if ("problems" in source) return source;
  const json = parseJson(source.text);
  if ("problem" in json) return { problems: [json.problem] };
  const reader = new GmcrReader();
  const file = reader.file(json.node);
  const { problems, warnings } = reader;
  if (problems.length === 0 && file.decisionMakers.length === 0)
    problems.push(problem("The file has no decision maker"));
  if (problems.length > 0) return { problems: shortened(problems) };

  const actorIds = new Identifiers("actor");
  const actors = file.decisionMakers.map((dm, index): DraftActor => {
    const optionIds = new Identifiers("option");
    const { id } = actorIds.take(dm.name, index + 1);
    const options = dm.options.map((fileIndex, position) => {
      const { name, moves } = file.options[fileIndex]!;
      const option = optionIds.take(name, position + 1).id;
      return { id: option, label: name || option, values: ["no", "yes"], moves };
    });
    return { id, name: dm.name || id, options };
  });
  const options = draftOptions(actors);
  const here = new Map(file.decisionMakers.flatMap((dm) => dm.options).map((there, index) => [there, index]));
  const moved = (pattern: Pattern): Pattern =>
    new Map([...pattern].map(([option, values]) => [here.get(option)!, values]));
  const conjunction = (pattern: Pattern) => conditionOf(moved(pattern), options, actors);

  const infeasible = file.infeasibles.flatMap(({ members }) => members);
  const rules = infeasible.map((pattern): Condition => {
    if (pattern.size > 1) return { kind: "not", operand: conjunction(pattern) };
    return conjunction(new Map([...pattern].map(([option, [value]]) => [option, [1 - value!]])));
  });

  const priorities = (dm: FileDecisionMaker): Preference | null => {
    if (dm.preferences.length === 0) return null;
    const statements = dm.preferences.map(({ members }) => {
      const operands = members.map(conjunction);
      const prefer: Condition =
        operands.length === 0
          ? { kind: "constant", value: false }
          : operands.length === 1
            ? operands[0]!
            : { kind: "or", operands };
      return { prefer: statement(prefer), when: null, says: null, place: null, ...NO_GROUNDS };
    });
    return { kind: "priorities", statements, ...NO_GROUNDS };
  };

  const wanted = new Set(file.manual ? file.decisionMakers.flatMap((dm) => dm.ranking!.flat()) : []);
  const numbered = statesByNumber(file.options.length, infeasible, wanted);
  if (numbered === null)
    return {
      problems: [
        problem(
          `Counting the feasible states up to number ${[...wanted].reduce((a, b) => Math.max(a, b), 0)}, which the rankings name, takes too long`,
        ),
      ],
    };
  if (wanted.size * file.options.length > RANKING_BUDGET)
    return {
      problems: [problem(`The rankings name ${wanted.size} states, too many to write each as a condition`)],
    };

  const ranking = (dm: FileDecisionMaker, name: string): Preference | null => {
    const ranked = new Set(dm.ranking!.flat());
    const beyond = [...ranked].filter((state) => !numbered.states.has(state));
    if (beyond.length > 0) {
      problems.push(
        problem(
          `The ranking of ${name} names ${beyond.length === 1 ? "state" : "states"} ${listed(beyond.map(String))}, but there ${numbered.count === 1 ? "is only 1 feasible state" : `are only ${numbered.count} feasible states`}`,
          null,
          dm.node.place,
        ),
      );
      return null;
    }
    const complete = ranked.size === numbered.count;
    if (!complete)
      warnings.push(
        `The ranking of ${name} leaves out feasible states: they share the last place, as in GMCR+`,
      );
    const places = dm.ranking!.map((place) =>
      place.map((state) => moved(patternOf([...numbered.states.get(state)!]))),
    );
    return rankingOf(places, complete, actors);
  };
  const preferences = file.decisionMakers.map((dm, index) =>
    file.manual ? ranking(dm, actors[index]!.name) : priorities(dm),
  );
  if (problems.length > 0) return { problems: shortened(problems) };
  return importedScenario(draftScenario({ title, summary: null, actors, rules, preferences }), warnings);
}
