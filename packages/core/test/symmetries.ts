import type { Study } from "../src/analysis/study.ts";
import type { Condition } from "../src/scenario/condition.ts";
import type { Blueprint, PreferencePlan } from "./random.ts";

/** What must not matter: what things are called, in which order actors and options are declared, what nobody can ever do. */

/** Another name for every id but `no` and `yes`, which bare references depend on. */
function newName(id: string): string {
  return id === "no" || id === "yes" ? id : `z_${id}`;
}

function newRef(ref: string): string {
  return ref.split(".").map(newName).join(".");
}

/** The same dispute with everything renamed. */
export function renamed(blueprint: Blueprint): Blueprint {
  const state = (plan: ReadonlyMap<string, string>) =>
    new Map([...plan].map(([ref, value]) => [newRef(ref), newName(value)]));
  const preferences = (plans: ReadonlyMap<string, PreferencePlan>) =>
    new Map([...plans].map(([actor, plan]) => [newName(actor), renamedPreference(plan)]));
  const vital = (plans: ReadonlyMap<string, readonly Condition[]>) =>
    new Map([...plans].map(([actor, interests]) => [newName(actor), interests.map(renamedCondition)]));
  return {
    actors: blueprint.actors.map(({ id, options }) => ({
      id: newName(id),
      options: options.map((option) => ({
        ...option,
        id: newName(option.id),
        values: option.values.map(newName),
      })),
    })),
    statusQuo: blueprint.statusQuo && state(blueprint.statusQuo),
    noDeal: blueprint.noDeal && state(blueprint.noDeal),
    rules: blueprint.rules.map(renamedCondition),
    preferences: preferences(blueprint.preferences),
    vital: vital(blueprint.vital),
    frameworks: blueprint.frameworks.map(({ id, parties, where }) => ({
      id: newName(id),
      parties: parties === null ? null : parties.map(newName),
      where:
        "state" in where ? { state: state(where.state) } : { condition: renamedCondition(where.condition) },
    })),
    lenses: blueprint.lenses.map((lens) => ({
      id: newName(lens.id),
      preferences: preferences(lens.preferences),
      vital: vital(lens.vital),
    })),
    perceptions: new Map([...blueprint.perceptions].map(([actor, lens]) => [newName(actor), newName(lens)])),
    clauses: blueprint.clauses.map((clause) => ({
      id: newName(clause.id),
      cost: clause.cost,
      requires: clause.requires.map(newName),
      excludes: clause.excludes.map(newName),
      rules: clause.rules.map(renamedCondition),
      moves: new Map([...clause.moves].map(([ref, moves]) => [newRef(ref), moves])),
      priorities: new Map(
        [...clause.priorities].map(([actor, items]) => [
          newName(actor),
          items.map((item) => ({
            ...item,
            prefer: renamedCondition(item.prefer),
            when: item.when && renamedCondition(item.when),
          })),
        ]),
      ),
      vital: vital(clause.vital),
    })),
    credence: new Map(
      [...blueprint.credence].map(([actor, weights]) => [
        newName(actor),
        new Map(
          [...weights].map(([reading, weight]) => [
            reading === "reference" ? reading : newName(reading),
            weight,
          ]),
        ),
      ]),
    ),
  };
}

function renamedPreference(plan: PreferencePlan): PreferencePlan {
  switch (plan.kind) {
    case "priorities":
      return {
        kind: "priorities",
        items: plan.items.map(({ prefer, when }) => ({
          prefer: renamedCondition(prefer),
          when: when && renamedCondition(when),
        })),
      };
    case "weights":
      return {
        kind: "weights",
        items: plan.items.map((item) => ({ ...item, if: renamedCondition(item.if) })),
      };
    case "ranking":
      return { kind: "ranking", places: plan.places.map((place) => place.map(renamedCondition)) };
  }
}

function renamedCondition(condition: Condition): Condition {
  switch (condition.kind) {
    case "constant":
      return condition;
    case "literal":
      return {
        ...condition,
        actor: newName(condition.actor),
        option: newName(condition.option),
        values: condition.values.map(newName),
      };
    case "not":
      return { kind: "not", operand: renamedCondition(condition.operand) };
    case "implies":
    case "iff":
      return {
        kind: condition.kind,
        left: renamedCondition(condition.left),
        right: renamedCondition(condition.right),
      };
    case "and":
    case "or":
    case "count":
      return { ...condition, operands: condition.operands.map(renamedCondition) };
  }
}

/** A document of results with every id in it renamed, in keys, names and the text of conditions alike. */
export function renamedDocument(document: unknown, blueprint: Blueprint): unknown {
  const names = new Set([
    ...blueprint.actors.flatMap(({ id, options }) => [
      id,
      ...options.flatMap((option) => [option.id, ...option.values]),
    ]),
    ...blueprint.frameworks.map(({ id }) => id),
    ...blueprint.lenses.map(({ id }) => id),
    ...blueprint.clauses.map(({ id }) => id),
  ]);
  const text = (old: string) =>
    old.replace(/[a-z][a-z0-9_]*/g, (word) => (names.has(word) ? newName(word) : word));
  const visit = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), visit(item)]));
    }
    return value;
  };
  return visit(document);
}

/** The same dispute with actors, and each actor's options, declared in the opposite order. */
export function reversed(blueprint: Blueprint): Blueprint {
  return {
    ...blueprint,
    actors: blueprint.actors.map(({ id, options }) => ({ id, options: options.toReversed() })).toReversed(),
  };
}

/** The new number of a state, found by its values. */
export function renumbering(before: Study, after: Study): (state: number) => number {
  const place = new Map(before.scenario.options.map(({ ref }, at) => [ref, at]));
  return (state) => {
    const values = before.values(state);
    return after.number(after.scenario.options.map(({ ref }) => values[place.get(ref)!]!))!;
  };
}

/** The same dispute with a further option of the last actor's that nothing mentions; numbers of states grow behind those there were. */
export function withIdleOption(blueprint: Blueprint): Blueprint {
  return withSpare(blueprint, "idle");
}

/** The same dispute with an option that a rule forbids: its space is sparse, its states and their numbers are the same. */
export function madeSparse(blueprint: Blueprint): Blueprint {
  const { id: actor } = blueprint.actors.at(-1)!;
  const taken: Condition = { kind: "literal", actor, option: "spare", test: "bare", values: [] };
  const wider = withSpare(blueprint, "spare");
  return { ...wider, rules: [...blueprint.rules, { kind: "not", operand: taken }] };
}

function withSpare(blueprint: Blueprint, id: string): Blueprint {
  const last = blueprint.actors.at(-1)!;
  const spare = { id, values: ["no", "yes"], moves: "free" } as const;
  const state = (plan: ReadonlyMap<string, string>) => new Map([...plan, [`${last.id}.${id}`, "no"]]);
  return {
    ...blueprint,
    actors: [...blueprint.actors.slice(0, -1), { ...last, options: [...last.options, spare] }],
    statusQuo: blueprint.statusQuo && state(blueprint.statusQuo),
    noDeal: blueprint.noDeal && state(blueprint.noDeal),
  };
}

/** The same dispute with its first framework once more, last and as `again`; null where it has none. */
export function withFrameworkTwice(blueprint: Blueprint): Blueprint | null {
  const [first] = blueprint.frameworks;
  return first ? { ...blueprint, frameworks: [...blueprint.frameworks, { ...first, id: "again" }] } : null;
}
