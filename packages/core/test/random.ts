import fc from "fast-check";
import { stringify } from "yaml";
import type { Condition, Literal } from "../src/scenario/condition.ts";
import type {
  Clause,
  MoveDirection,
  Preference,
  PriorityStatement,
  Scenario,
  Statement,
} from "../src/scenario/scenario.ts";
import { holds } from "./reference/states.ts";

/**
 * Random scenarios. A draft, which fast-check draws and shrinks, holds arbitrary picks; a blueprint is the valid
 * scenario made from them (references that resolve, rules that leave a state, frameworks that match one); from a
 * blueprint comes both the YAML text and, without reading that text, the Scenario it stands for.
 */

export interface Blueprint {
  readonly actors: readonly { readonly id: string; readonly options: readonly OptionPlan[] }[];
  readonly statusQuo: StatePlan | null;
  readonly noDeal: StatePlan | null;
  readonly rules: readonly Condition[];
  readonly preferences: ReadonlyMap<string, PreferencePlan>;
  readonly vital: ReadonlyMap<string, readonly Condition[]>;
  readonly frameworks: readonly FrameworkPlan[];
  readonly lenses: readonly LensPlan[];
  readonly perceptions: ReadonlyMap<string, string>;
  readonly clauses: readonly ClausePlan[];
  /** Weights by lens id or `reference`. */
  readonly credence: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface OptionPlan {
  readonly id: string;
  readonly values: readonly string[];
  readonly moves: MoveDirection;
}

/** Value ids by `actor.option`. */
type StatePlan = ReadonlyMap<string, string>;

export type PreferencePlan =
  | {
      readonly kind: "priorities";
      readonly items: readonly { readonly prefer: Condition; readonly when: Condition | null }[];
    }
  | {
      readonly kind: "weights";
      readonly items: readonly { readonly if: Condition; readonly score: number }[];
    }
  | { readonly kind: "ranking"; readonly places: readonly (readonly Condition[])[] };

type PriorityPlan = Extract<PreferencePlan, { kind: "priorities" }>["items"][number];

export interface ClausePlan {
  readonly id: string;
  readonly cost: number;
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
  readonly rules: readonly Condition[];
  readonly moves: ReadonlyMap<string, MoveDirection>;
  readonly priorities: ReadonlyMap<string, readonly (PriorityPlan & { readonly at: "first" | "last" })[]>;
  readonly vital: ReadonlyMap<string, readonly Condition[]>;
}

interface FrameworkPlan {
  readonly id: string;
  readonly parties: readonly string[] | null;
  readonly where: { readonly condition: Condition } | { readonly state: StatePlan };
}

interface LensPlan {
  readonly id: string;
  readonly preferences: ReadonlyMap<string, PreferencePlan>;
  readonly vital: ReadonlyMap<string, readonly Condition[]>;
}

/**
 * Random preferences seldom make the disputes that the method is about, so some models are given a shape. In an
 * exchange everybody gains by what the others give and loses by what it gives itself, and at the status quo nobody
 * gives anything: deals need deterrence to last or, where what is given is given `for good`, must be carried out
 * together. In `arming` an actor's first option makes some further option of another possible, by which that one may
 * harm all others: what one does for itself may endanger a third. In a pursuit one actor wants to do as the next does
 * and the next does not want to be done like: within a framework that leaves this open nothing comes to rest. In a
 * concert the first actor is tempted, and the others gain by answering it together, but none of them alone.
 */
type Shape = "none" | "exchange" | "exchange for good" | "arming" | "pursuit" | "concert";

export interface Size {
  /** At least this many actors (default 1). */
  readonly minActors?: number;
  /** At most this many actors (default 4). */
  readonly maxActors?: number;
  /** At most this many combinations of values, feasible or not (default 96). */
  readonly maxCombinations?: number;
  /** At most this many frameworks (default 3). */
  readonly maxFrameworks?: number;
  /** The shape of all models (default: most have none). */
  readonly shape?: Shape;
  /** At most this many lenses (default 3). */
  readonly maxLenses?: number;
  /** At most this many clauses (default 0); where there may be some, most preferences are priorities. */
  readonly maxClauses?: number;
}

/** Random blueprints: about half of them with rules, half with every combination feasible. A failing one prints as YAML. */
export function blueprints(size: Size = {}): fc.Arbitrary<Blueprint> {
  return drafts(size).map((draft) => {
    const blueprint = blueprintOf(draft, size.maxCombinations ?? 96);
    return Object.defineProperty(blueprint, fc.toStringMethod, { value: () => `\n${yamlOf(blueprint)}` });
  });
}

// Drafts

type FormulaDraft =
  | { readonly kind: "constant"; readonly value: boolean }
  | {
      readonly kind: "literal";
      readonly option: number;
      readonly test: number;
      readonly values: readonly number[];
    }
  | { readonly kind: "not"; readonly of: readonly FormulaDraft[] }
  | { readonly kind: "and" | "or" | "implies" | "iff"; readonly of: readonly FormulaDraft[] }
  | {
      readonly kind: "atleast" | "atmost" | "exactly";
      readonly bound: number;
      readonly of: readonly FormulaDraft[];
    };

type PreferenceDraft =
  | { readonly kind: "priorities"; readonly items: readonly (readonly [FormulaDraft, FormulaDraft | null])[] }
  | { readonly kind: "weights"; readonly items: readonly (readonly [FormulaDraft, number])[] }
  | { readonly kind: "ranking"; readonly places: readonly (readonly FormulaDraft[])[] };

interface OptionDraft {
  readonly values: readonly string[];
  readonly moves: MoveDirection;
}

interface ActorDraft {
  readonly options: readonly OptionDraft[];
  readonly preference: PreferenceDraft | null;
  readonly vital: readonly FormulaDraft[];
  readonly perception: number | null;
  /** What each option's last value is worth to the actor in a model that has a shape. */
  readonly worths: readonly number[];
}

interface ClauseDraft {
  readonly cost: number;
  readonly requires: readonly number[];
  readonly excludes: readonly number[];
  readonly rules: readonly FormulaDraft[];
  readonly moves: readonly (readonly [option: number, moves: MoveDirection])[];
  readonly priorities: readonly {
    readonly actor: number;
    readonly at: "first" | "last";
    readonly prefer: FormulaDraft;
    readonly when: FormulaDraft | null;
  }[];
  readonly vital: readonly (readonly [actor: number, interest: FormulaDraft])[];
}

interface Draft {
  readonly actorIds: readonly string[];
  readonly optionIds: readonly string[];
  readonly actors: readonly ActorDraft[];
  readonly shape: Shape;
  readonly rules: readonly FormulaDraft[];
  readonly statusQuo: number | null;
  readonly noDeal: number | null;
  readonly frameworks: readonly {
    readonly parties: readonly number[] | null;
    readonly where: FormulaDraft | null;
    readonly state: readonly [at: number, kept: number];
  }[];
  readonly lenses: readonly {
    readonly preferences: readonly (PreferenceDraft | null)[];
    readonly vital: readonly (readonly FormulaDraft[] | null)[];
  }[];
  readonly clauses: readonly ClauseDraft[];
  /** By actor: weights of its readings, more than there may be lenses. */
  readonly credence: readonly (readonly number[] | null)[];
}

/** Among them `constructor`, which every JavaScript object has without being asked. None is a word of the contract. */
const ACTOR_IDS = ["red", "blue", "constructor", "green"];
const OPTION_IDS = ["arm", "talk", "constructor", "yield0", "build_up", "x"];
const FRAMEWORK_IDS = ["treaty", "constructor", "truce"];
const LENS_IDS = ["hawk", "constructor", "dove"];
const CLAUSE_IDS = ["verify", "constructor", "assure", "lock_in", "induce"];

const NO_YES = ["no", "yes"];
const VALUES = [
  NO_YES,
  ["low", "high"],
  ["nil", "some", "full"],
  ["yes", "no"],
  ["constructor", "no", "yes"],
];

const pick = fc.nat({ max: 999 });

function weighted<T>(...choices: readonly [weight: number, arbitrary: fc.Arbitrary<T>][]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

const literal: fc.Arbitrary<FormulaDraft> = fc.record({
  kind: fc.constant("literal" as const),
  option: pick,
  test: pick,
  values: fc.array(pick, { minLength: 1, maxLength: 2 }),
});

function formula(depth: number): fc.Arbitrary<FormulaDraft> {
  if (depth === 0) return literal;
  const inner = formula(depth - 1);
  const of = (minLength: number, maxLength: number) => fc.array(inner, { minLength, maxLength });
  return weighted<FormulaDraft>(
    [10, literal],
    [1, fc.record({ kind: fc.constant("constant" as const), value: fc.boolean() })],
    [2, fc.record({ kind: fc.constant("not" as const), of: of(1, 1) })],
    [6, fc.record({ kind: fc.constantFrom("and" as const, "or" as const), of: of(2, 3) })],
    [3, fc.record({ kind: fc.constantFrom("implies" as const, "iff" as const), of: of(2, 2) })],
    [
      1,
      fc.record({
        kind: fc.constantFrom("atleast" as const, "atmost" as const, "exactly" as const),
        bound: fc.nat({ max: 3 }),
        of: of(1, 3),
      }),
    ],
  );
}

const condition = formula(2);

/** Scores of which sums can miss each other by rounding alone (0.1 + 0.2 against 0.3). */
const score = weighted(
  [6, fc.integer({ min: -12, max: 12 })],
  [2, fc.constantFrom(0.1, 0.2, 0.3, -0.1)],
  [1, fc.constantFrom(1e-10, 0)],
);

/**
 * "This holds if and only if that does", of up to four options: scores of such conditions make payoffs in which
 * everybody's choice matters to everybody else's, as those of conjunctions and disjunctions seldom are.
 */
const interplay: fc.Arbitrary<FormulaDraft> = fc
  .array(literal, { minLength: 1, maxLength: 4 })
  .map(([first, ...rest]) =>
    rest.reduce<FormulaDraft>((left, right) => ({ kind: "iff", of: [left, right] }), first!),
  );

const preference = (priorities: number): fc.Arbitrary<PreferenceDraft> =>
  weighted<PreferenceDraft>(
    [
      priorities,
      fc.record({
        kind: fc.constant("priorities" as const),
        items: fc.array(
          fc.tuple(
            weighted([2, condition], [1, interplay]),
            weighted([3, fc.constant(null)], [1, condition]),
          ),
          { maxLength: 7 },
        ),
      }),
    ],
    [
      6,
      fc.record({
        kind: fc.constant("weights" as const),
        // Long lists come near to strict orders; short ones leave many ties.
        items: weighted<(readonly [FormulaDraft, number])[]>(
          [4, fc.array(fc.tuple(interplay, score), { minLength: 6, maxLength: 14 })],
          [1, fc.array(fc.tuple(formula(1), score), { maxLength: 8 })],
        ),
      }),
    ],
    [
      2,
      fc.record({
        kind: fc.constant("ranking" as const),
        places: fc.array(fc.array(condition, { minLength: 1, maxLength: 2 }), { maxLength: 6 }),
      }),
    ],
  );

const vital = fc.array(formula(1), { maxLength: 3 });

const moveDirection = weighted<MoveDirection>(
  [8, fc.constant("free")],
  [2, fc.constantFrom("forward", "backward")],
  [1, fc.constant("fixed")],
);

const optionDraft = fc.record({
  values: weighted([5, fc.constant(NO_YES)], [3, fc.constantFrom(...VALUES.slice(1))]),
  moves: moveDirection,
});

function orNull<T>(arbitrary: fc.Arbitrary<T>, nil: number, some: number): fc.Arbitrary<T | null> {
  return weighted<T | null>([nil, fc.constant(null)], [some, arbitrary]);
}

const clause: fc.Arbitrary<ClauseDraft> = fc.record({
  cost: fc.constantFrom(1, 1, 2, 0.5, 0, 3),
  requires: weighted([3, fc.constant<number[]>([])], [1, fc.array(pick, { maxLength: 2 })]),
  excludes: weighted([3, fc.constant<number[]>([])], [1, fc.array(pick, { maxLength: 2 })]),
  rules: weighted([2, fc.constant<FormulaDraft[]>([])], [1, fc.array(formula(1), { maxLength: 2 })]),
  moves: weighted(
    [2, fc.constant<never[]>([])],
    [
      1,
      fc.array(fc.tuple(pick, fc.constantFrom<MoveDirection>("free", "forward", "backward", "fixed")), {
        maxLength: 2,
      }),
    ],
  ),
  priorities: fc.array(
    fc.record({
      actor: pick,
      at: fc.constantFrom("first", "first", "last"),
      prefer: condition,
      when: orNull(condition, 2, 1),
    }),
    { maxLength: 3 },
  ),
  vital: weighted([3, fc.constant<never[]>([])], [1, fc.array(fc.tuple(pick, formula(1)), { maxLength: 2 })]),
});

function actorDraft(lenses: boolean, preference: fc.Arbitrary<PreferenceDraft>): fc.Arbitrary<ActorDraft> {
  return fc.record({
    options: weighted(
      [12, fc.array(optionDraft, { minLength: 1, maxLength: 3 })],
      [1, fc.constant<never[]>([])],
    ),
    preference: orNull(preference, 1, 12),
    vital,
    perception: lenses ? orNull(pick, 1, 1) : fc.constant(null),
    worths: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
  });
}

function drafts(size: Size): fc.Arbitrary<Draft> {
  const { minActors = 1, maxActors = 4, maxFrameworks = 3, maxLenses = 3, maxClauses = 0 } = size;
  const preferred = preference(maxClauses === 0 ? 4 : 40);
  // One actor alone is worth a few models, not a quarter of them.
  const actorCounts: readonly [number, fc.Arbitrary<number>][] = [1, 2, 3, 4]
    .filter((count) => count >= minActors && count <= maxActors)
    .map((count) => [[1, 8, 10, 8][count - 1]!, fc.constant(count)]);
  const lens = (actors: number) =>
    fc.record({
      preferences: fc.array(orNull(preferred, 1, 1), { minLength: actors, maxLength: actors }),
      vital: fc.array(orNull(vital, 2, 1), { minLength: actors, maxLength: actors }),
    });
  return weighted(...actorCounts).chain((actors) =>
    fc.record({
      actorIds: fc.shuffledSubarray(ACTOR_IDS, { minLength: actors, maxLength: actors }),
      optionIds: fc.shuffledSubarray(OPTION_IDS, { minLength: 3, maxLength: 3 }),
      actors: fc.array(actorDraft(maxLenses > 0, preferred), { minLength: actors, maxLength: actors }),
      shape:
        size.shape !== undefined
          ? fc.constant(size.shape)
          : weighted<Shape>(
              [8, fc.constant("none")],
              [3, fc.constantFrom("exchange", "exchange for good", "arming", "arming", "pursuit", "concert")],
            ),
      rules: weighted<FormulaDraft[]>(
        [1, fc.constant<never[]>([])],
        [1, fc.array(condition, { minLength: 1, maxLength: 3 })],
      ),
      statusQuo: orNull(pick, 1, 7),
      noDeal: orNull(pick, 2, 1),
      frameworks: fc.array(
        fc.record({
          parties: orNull(fc.array(pick, { minLength: 1, maxLength: 3 }), 2, 1),
          where: orNull(condition, 1, 3),
          state: fc.tuple(pick, pick),
        }),
        { minLength: Math.min(1, maxFrameworks), maxLength: maxFrameworks },
      ),
      lenses: maxLenses === 0 ? fc.constant<never[]>([]) : fc.array(lens(actors), { maxLength: maxLenses }),
      clauses: maxClauses === 0 ? fc.constant<never[]>([]) : fc.array(clause, { maxLength: maxClauses }),
      credence: fc.array(
        orNull(
          fc.array(fc.constantFrom(0, 1, 1, 2, 0.3), {
            minLength: 1 + LENS_IDS.length,
            maxLength: 1 + LENS_IDS.length,
          }),
          2,
          1,
        ),
        { minLength: actors, maxLength: actors },
      ),
    }),
  );
}

// From a draft to a blueprint

interface FullOption extends OptionPlan {
  readonly actor: string;
  readonly ref: string;
}

function blueprintOf(draft: Draft, maxCombinations: number): Blueprint {
  const isShaped = draft.shape !== "none";
  let combinations = 1;
  const actors = draft.actorIds.map((id, at) => ({
    id,
    options: draft.actors[at]!.options.flatMap((option, index): OptionPlan[] => {
      if (combinations * option.values.length > maxCombinations) return [];
      combinations *= option.values.length;
      return [
        {
          id: draft.optionIds[index]!,
          values: option.values,
          moves: draft.shape === "exchange for good" ? "forward" : option.moves,
        },
      ];
    }),
  }));
  // "At least one actor has an option."
  if (actors.every(({ options }) => options.length === 0)) {
    actors[0] = { id: actors[0]!.id, options: [{ id: "arm", values: NO_YES, moves: "free" }] };
  }
  const options: FullOption[] = actors.flatMap(({ id, options }) =>
    options.map((option) => ({ ...option, actor: id, ref: `${id}.${option.id}` })),
  );
  const resolve = (formula: FormulaDraft) => resolved(formula, options);

  const isTaken = ({ actor, id, values }: FullOption): Condition => {
    return { kind: "literal", actor, option: id, test: "=", values: values.slice(-1) };
  };
  const ofActor = (actor: string) => options.filter((option) => option.actor === actor);
  const isArming = draft.shape === "arming";
  const arming = actors.flatMap(({ id }, at): Condition[] =>
    ofActor(id)
      .slice(1)
      .flatMap((harm, further) => {
        const enabler = ofActor(actors[(at + 1 + further) % actors.length]!.id)[0];
        if (!isArming || enabler === undefined || enabler.actor === id) return [];
        return [{ kind: "implies", left: isTaken(harm), right: isTaken(enabler) }];
      }),
  );
  let states = product(options);
  const isTrueAt = (condition: Condition, state: StatePlan) => holds(condition, (ref) => state.get(ref)!);
  const rules = [...arming, ...draft.rules.map(resolve)].filter((rule) => {
    const left = states.filter((state) => isTrueAt(rule, state));
    if (left.length === 0) return false;
    states = left;
    return true;
  });
  const state = (at: number) => states[at % states.length]!;
  /** "A vital interest that no feasible state satisfies" is an error: its contrary is none. */
  const satisfiable = (condition: Condition): Condition =>
    states.some((state) => isTrueAt(condition, state)) ? condition : { kind: "not", operand: condition };
  const interest = (formula: FormulaDraft): Condition => satisfiable(resolve(formula));
  /** What an actor holds vital where everybody may arm: that none of the others takes what harms it. */
  const unharmed = (own: string): Condition[] =>
    actors.flatMap(({ id }) =>
      id === own
        ? []
        : ofActor(id)
            .slice(1)
            .map((harm) => satisfiable({ kind: "not", operand: isTaken(harm) })),
    );
  const preference = (form: PreferenceDraft): PreferencePlan => {
    switch (form.kind) {
      case "priorities":
        return {
          kind: "priorities",
          items: form.items.map(([prefer, when]) => ({
            prefer: resolve(prefer),
            when: when && resolve(when),
          })),
        };
      case "weights":
        return { kind: "weights", items: form.items.map(([when, score]) => ({ if: resolve(when), score })) };
      case "ranking":
        return { kind: "ranking", places: form.places.map((place) => place.map(resolve)) };
    }
  };
  const byActor = <T, U>(items: readonly (T | null)[], plan: (item: T) => U): Map<string, U> =>
    new Map(
      items.flatMap((item, at): [string, U][] => (item === null ? [] : [[actors[at]!.id, plan(item)]])),
    );

  const first = (at: number) => ofActor(actors[at % actors.length]!.id)[0] ?? options[0]!;
  const pursuit = (at: number) => ({
    if: { kind: "iff", left: isTaken(first(at)), right: isTaken(first(at + 1)) } as const,
    score: at % 2 === 0 ? 20 : -20,
  });
  const concert = (at: number) => [
    { if: isTaken(first(at)), score: at === 0 ? 5 : -5 },
    {
      if: { kind: "and", operands: actors.map((_, each) => isTaken(first(each))) } as const,
      score: at === 0 ? -20 : 20,
    },
  ];
  const shaped = ({ worths }: ActorDraft, at: number): [string, PreferencePlan] => [
    actors[at]!.id,
    {
      kind: "weights",
      items: [
        ...(draft.shape === "pursuit" ? [pursuit(at)] : draft.shape === "concert" ? concert(at) : []),
        ...options
          .filter(({ id }) => draft.shape !== "concert" || id !== draft.optionIds[0])
          .map((option, index) => {
            const worth = worths[index % worths.length]!;
            const isOwn = option.actor === actors[at]!.id;
            const isFirst = option.id === draft.optionIds[0];
            const sign = !isArming ? (isOwn ? -0.5 : 1) : isOwn && (isFirst || worth % 4 === 0) ? 1 : -1;
            return { if: isTaken(option), score: sign * worth || 0 };
          }),
      ],
    },
  ];
  const lenses = draft.lenses.map((lens, at) => ({
    id: LENS_IDS[at]!,
    preferences: byActor(lens.preferences, preference),
    vital: byActor(lens.vital, (formulas) => formulas.map(interest)),
  }));
  const preferences = isShaped
    ? new Map(draft.actors.map(shaped))
    : byActor(
        draft.actors.map((actor) => actor.preference),
        preference,
      );
  return {
    actors,
    statusQuo: draft.statusQuo === null ? null : isShaped ? states[0]! : state(draft.statusQuo),
    noDeal: draft.noDeal === null ? null : state(draft.noDeal),
    rules,
    preferences,
    vital: isArming
      ? new Map(
          actors.map(({ id }) => [id, unharmed(id)] as const).filter(([, interests]) => interests.length > 0),
        )
      : byActor(
          draft.actors.map((actor) => (actor.vital.length === 0 ? null : actor.vital)),
          (formulas) => formulas.map(interest),
        ),
    frameworks: draft.frameworks.map((framework, at) => {
      const drawn = framework.where === null ? null : resolve(framework.where);
      const where: Condition | null =
        drawn === null || draft.shape !== "pursuit"
          ? drawn
          : { kind: "or", operands: [drawn, { kind: "not", operand: isTaken(options.at(-1)!) }] };
      const [matched, kept] = framework.state;
      const assigned = [
        ...(isShaped ? (states.at(-1 - (matched % 3)) ?? state(matched)) : state(matched)),
      ].filter((_, index) => index === 0 || kept % (index + 2) !== 0);
      return {
        id: FRAMEWORK_IDS[at]!,
        parties:
          framework.parties === null
            ? null
            : [...new Set(framework.parties.map((party) => actors[party % actors.length]!.id))],
        where:
          where !== null && states.some((state) => isTrueAt(where, state))
            ? { condition: where }
            : { state: new Map(assigned) },
      };
    }),
    lenses,
    perceptions:
      lenses.length === 0
        ? new Map()
        : byActor(
            draft.actors.map((actor) => actor.perception),
            (lens) => lenses[lens % lenses.length]!.id,
          ),
    clauses: draft.clauses.map((clause, at) => {
      const others = CLAUSE_IDS.slice(0, draft.clauses.length).toSpliced(at, 1);
      const named = (picks: readonly number[], from: readonly string[]) =>
        from.length === 0 ? [] : [...new Set(picks.map((other) => from[other % from.length]!))];
      const requires = named(clause.requires, others);
      // "Only for an actor whose preferences are priorities, or who has none in the file, in every lens."
      const persuadable = actors
        .map(({ id }) => id)
        .filter((id) =>
          [preferences, ...lenses.map((lens) => lens.preferences)].every(
            (plans) => (plans.get(id)?.kind ?? "priorities") === "priorities",
          ),
        );
      const statements = clause.priorities.flatMap(({ actor, at, prefer, when }) =>
        persuadable.length === 0
          ? []
          : [
              {
                actor: persuadable[actor % persuadable.length]!,
                item: { at, prefer: resolve(prefer), when: when && resolve(when) },
              },
            ],
      );
      const interests = clause.vital.map(([actor, formula]) => ({
        actor: actors[actor % actors.length]!.id,
        item: interest(formula),
      }));
      return {
        id: CLAUSE_IDS[at]!,
        cost: clause.cost,
        requires,
        excludes: named(
          clause.excludes,
          others.filter((id) => !requires.includes(id)),
        ),
        rules: clause.rules.map(resolve),
        moves: new Map(clause.moves.map(([option, moves]) => [options[option % options.length]!.ref, moves])),
        priorities: grouped(statements),
        vital: grouped(interests),
      };
    }),
    credence: byActor(
      draft.credence.map((weights) => {
        const given = weights?.slice(0, 1 + lenses.length);
        return given?.some((weight) => weight > 0) ? given : null;
      }),
      (weights) =>
        new Map(
          ["reference", ...lenses.map(({ id }) => id)].flatMap((id, reading): [string, number][] =>
            // "A reading left out has weight 0."
            weights[reading] === 0 && reading % 2 === 1 ? [] : [[id, weights[reading]!]],
          ),
        ),
    ),
  };
}

function grouped<T>(items: readonly { readonly actor: string; readonly item: T }[]): Map<string, T[]> {
  const groups = Map.groupBy(items, ({ actor }) => actor);
  return new Map([...groups].map(([actor, own]) => [actor, own.map(({ item }) => item)]));
}

function product(options: readonly FullOption[]): StatePlan[] {
  return options.reduce<StatePlan[]>(
    (states, { ref, values }) =>
      values.flatMap((value) => states.map((state) => new Map([...state, [ref, value]]))),
    [new Map()],
  );
}

function resolved(draft: FormulaDraft, options: readonly FullOption[]): Condition {
  const of = "of" in draft ? draft.of.map((part) => resolved(part, options)) : [];
  switch (draft.kind) {
    case "constant":
      return draft;
    case "literal": {
      const { actor, id, values } = options[draft.option % options.length]!;
      const isNoYes = values.join() === NO_YES.join();
      const tests: Literal["test"][] = isNoYes ? ["bare", "bare", "=", "!=", "in"] : ["=", "=", "!=", "in"];
      const test = tests[draft.test % tests.length]!;
      const named = [...new Set(draft.values.map((value) => values[value % values.length]!))];
      const count =
        test === "bare" ? 0 : test === "in" ? Math.max(1, Math.min(named.length, values.length - 1)) : 1;
      return { kind: "literal", actor, option: id, test, values: named.slice(0, count) };
    }
    case "not":
      return { kind: "not", operand: of[0]! };
    case "and":
    case "or":
      return { kind: draft.kind, operands: of };
    case "implies":
    case "iff":
      return { kind: draft.kind, left: of[0]!, right: of[1]! };
    default:
      return { kind: "count", comparison: draft.kind, bound: draft.bound, operands: of };
  }
}

/** The same with clauses added up to a number: the ones there are again, each dearer than the last, alone or not at all. */
export function withManyClauses(blueprint: Blueprint, count: number): Blueprint {
  const { clauses } = blueprint;
  const more = Array.from({ length: count - clauses.length }, (_, k): ClausePlan => {
    const copied = clauses[k % Math.max(1, clauses.length)] ?? NO_CLAUSE;
    return { ...copied, id: `more${k}`, cost: copied.cost + k / 4, requires: [], excludes: [] };
  });
  const ids = [...clauses, ...more].map(({ id }) => id);
  return {
    ...blueprint,
    clauses: [
      ...clauses,
      ...more.map((clause) => ({ ...clause, excludes: ids.filter((id) => id !== clause.id) })),
    ],
  };
}

const NO_CLAUSE: Omit<ClausePlan, "id"> = {
  cost: 1,
  requires: [],
  excludes: [],
  rules: [],
  moves: new Map(),
  priorities: new Map(),
  vital: new Map(),
};

// From a blueprint to text

/** A condition as text, with no more parentheses than precedence asks for. */
function textOf(condition: Condition): string {
  return print(condition, 0);
}

/** Binding strength: iff 0, implies 1, or 2, and 3, all else 4. */
function print(condition: Condition, atLeast: number): string {
  const [strength, text] = ((): [number, string] => {
    switch (condition.kind) {
      case "constant":
        return [4, String(condition.value)];
      case "literal": {
        const ref = `${condition.actor}.${condition.option}`;
        if (condition.test === "bare") return [4, ref];
        if (condition.test === "in") return [4, `${ref} in {${condition.values.join(", ")}}`];
        return [4, `${ref} ${condition.test} ${condition.values[0]}`];
      }
      case "not":
        return [4, `not ${print(condition.operand, 4)}`];
      case "and":
        return [3, condition.operands.map((operand) => print(operand, 4)).join(" and ")];
      case "or":
        return [2, condition.operands.map((operand) => print(operand, 3)).join(" or ")];
      case "implies":
        return [1, `${print(condition.left, 2)} -> ${print(condition.right, 1)}`];
      case "iff":
        return [0, `${print(condition.left, 0)} <-> ${print(condition.right, 1)}`];
      case "count": {
        const operands = condition.operands.map((operand) => print(operand, 0));
        return [4, `${condition.comparison}(${[condition.bound, ...operands].join(", ")})`];
      }
    }
  })();
  return strength < atLeast ? `(${text})` : text;
}

/** The blueprint as a scenario file. Every second item takes the long form where there is one. */
export function yamlOf(blueprint: Blueprint): string {
  const item = (key: string) => (condition: Condition, at: number) =>
    at % 2 === 0 ? textOf(condition) : { [key]: textOf(condition) };
  const preferences = (byActor: ReadonlyMap<string, PreferencePlan>) =>
    new Map([...byActor].map(([actor, plan]) => [actor, preferenceDocument(plan)]));
  const vital = (byActor: ReadonlyMap<string, readonly Condition[]>) =>
    new Map([...byActor].map(([actor, interests]) => [actor, interests.map(item("interest"))]));
  const { statusQuo, noDeal, rules, frameworks, lenses, perceptions, clauses, credence } = blueprint;
  const document = {
    detente: 1,
    title: "Random",
    actors: new Map(
      blueprint.actors.map(({ id, options }) => [
        id,
        options.length === 0
          ? {}
          : { options: new Map(options.map((option) => [option.id, optionDocument(option)])) },
      ]),
    ),
    ...(statusQuo === null ? {} : { status_quo: statusQuo }),
    ...(noDeal === null ? {} : { no_deal: noDeal }),
    ...(rules.length === 0 ? {} : { rules: rules.map(item("rule")) }),
    preferences: preferences(blueprint.preferences),
    vital: vital(blueprint.vital),
    frameworks: new Map(
      frameworks.map(({ id, parties, where }) => [
        id,
        {
          ...(parties === null ? {} : { parties }),
          ...("state" in where ? { state: where.state } : { where: textOf(where.condition) }),
        },
      ]),
    ),
    ...(lenses.length === 0
      ? {}
      : {
          lenses: new Map(
            lenses.map((lens) => [
              lens.id,
              { preferences: preferences(lens.preferences), vital: vital(lens.vital) },
            ]),
          ),
        }),
    ...(perceptions.size === 0 ? {} : { perceptions }),
    ...(clauses.length === 0
      ? {}
      : {
          clauses: new Map(
            clauses.map((clause) => [
              clause.id,
              {
                ...(clause.cost === 1 ? {} : { cost: clause.cost }),
                ...(clause.requires.length === 0 ? {} : { requires: clause.requires }),
                ...(clause.excludes.length === 0 ? {} : { excludes: clause.excludes }),
                ...(clause.rules.length === 0 ? {} : { rules: clause.rules.map(item("rule")) }),
                ...(clause.moves.size === 0 ? {} : { moves: clause.moves }),
                priorities: new Map(
                  [...clause.priorities].map(([actor, items]) => [
                    actor,
                    items.map(({ at, prefer, when }) => ({
                      prefer: textOf(prefer),
                      ...(when === null ? {} : { when: textOf(when) }),
                      ...(at === "first" ? {} : { at }),
                    })),
                  ]),
                ),
                vital: vital(clause.vital),
              },
            ]),
          ),
        }),
    ...(credence.size === 0 ? {} : { credence }),
  };
  return stringify(document, { aliasDuplicateObjects: false });
}

function optionDocument({ values, moves }: OptionPlan): object {
  return {
    ...(values.join() === NO_YES.join() ? {} : { values }),
    ...(moves === "free" ? {} : { moves }),
  };
}

function preferenceDocument(plan: PreferencePlan): object {
  switch (plan.kind) {
    case "priorities":
      return {
        priorities: plan.items.map(({ prefer, when }, at) => {
          if (when !== null) return { prefer: textOf(prefer), when: textOf(when) };
          return at % 2 === 0 ? textOf(prefer) : { prefer: textOf(prefer) };
        }),
      };
    case "weights":
      return { weights: plan.items.map(({ if: when, score }) => ({ if: textOf(when), score })) };
    case "ranking":
      return {
        ranking: plan.places.map((place) => (place.length === 1 ? textOf(place[0]!) : place.map(textOf))),
      };
  }
}

// From a blueprint to a scenario, without its text

const NO_GROUNDS = { because: null, source: [] };

function statement(condition: Condition): Statement {
  return { condition, text: textOf(condition), says: null, place: null };
}

/** The Scenario that the blueprint's text stands for. */
export function scenarioOf(blueprint: Blueprint): Scenario {
  const { actors, frameworks, lenses } = blueprint;
  let count = 0;
  const firstOptions = actors.map(({ options }) => (count += options.length) - options.length);
  const options = actors.flatMap(({ id: actor, options }, actorIndex) =>
    options.map(({ id, values, moves }, at) => ({
      index: firstOptions[actorIndex]! + at,
      actor: actorIndex,
      id,
      ref: `${actor}.${id}`,
      label: id,
      values,
      labels: values,
      says: values.map(() => null),
      moves,
      place: null,
      ...NO_GROUNDS,
    })),
  );
  const valueIndices = (state: StatePlan) =>
    options.map(({ ref, values }) => values.indexOf(state.get(ref)!));
  const byActor = <T, U, N>(map: ReadonlyMap<string, T>, plan: (item: T) => U, none: N): (U | N)[] =>
    actors.map(({ id }) => {
      const item = map.get(id);
      return item === undefined ? none : plan(item);
    });
  const interests = (conditions: readonly Condition[]) =>
    conditions.map((condition) => ({ ...statement(condition), ...NO_GROUNDS }));
  const statusQuo = blueprint.statusQuo && valueIndices(blueprint.statusQuo);
  return {
    title: "Random",
    summary: null,
    date: null,
    asOf: null,
    authors: [],
    tags: [],
    section: null,
    image: null,
    sources: [],
    actors: actors.map(({ id, options }, index) => ({
      index,
      id,
      name: id,
      said: id,
      plural: false,
      firstOption: firstOptions[index]!,
      optionCount: options.length,
      place: null,
      ...NO_GROUNDS,
    })),
    options,
    statusQuo,
    statusQuoPlace: null,
    noDeal: blueprint.noDeal === null ? statusQuo : valueIndices(blueprint.noDeal),
    noDealPlace: null,
    rules: blueprint.rules.map((rule) => ({ ...statement(rule), ...NO_GROUNDS })),
    preferences: byActor(blueprint.preferences, preferenceOf, null),
    vital: byActor(blueprint.vital, interests, []),
    frameworks: frameworks.map(({ id, parties, where }, index) => ({
      index,
      id,
      label: id,
      summary: null,
      parties:
        parties && actors.map((_, actor) => actor).filter((actor) => parties.includes(actors[actor]!.id)),
      where: statement("condition" in where ? where.condition : conjunctionOf(where.state)),
      place: null,
      ...NO_GROUNDS,
    })),
    lenses: lenses.map((lens, index) => ({
      index,
      id: lens.id,
      label: lens.id,
      summary: null,
      preferences: byActor(lens.preferences, preferenceOf, null),
      vital: byActor(lens.vital, interests, null),
      place: null,
      ...NO_GROUNDS,
    })),
    perceptions: byActor(blueprint.perceptions, (id) => lenses.findIndex((lens) => lens.id === id), null),
    inForce: [],
    clauses: blueprint.clauses.map((clause, index): Clause => {
      const indices = (ids: readonly string[]) =>
        blueprint.clauses.map((_, at) => at).filter((at) => ids.includes(blueprint.clauses[at]!.id));
      return {
        index,
        id: clause.id,
        label: clause.id,
        cost: clause.cost,
        requires: indices(clause.requires),
        excludes: indices(clause.excludes),
        rules: clause.rules.map((rule) => ({ ...statement(rule), ...NO_GROUNDS })),
        moves: options.map(({ ref }) => clause.moves.get(ref) ?? null),
        priorities: byActor(
          clause.priorities,
          (items) => {
            const put = (where: "first" | "last") => items.filter(({ at }) => at === where).map(priorityOf);
            return { first: put("first"), last: put("last") };
          },
          null,
        ),
        vital: byActor(clause.vital, interests, []),
        place: null,
        ...NO_GROUNDS,
      };
    }),
    credence: byActor(
      blueprint.credence,
      (weights) => ["reference", ...lenses.map(({ id }) => id)].map((id) => weights.get(id) ?? 0),
      null,
    ),
  };
}

function priorityOf({ prefer, when }: PriorityPlan): PriorityStatement {
  return { prefer: statement(prefer), when: when && statement(when), says: null, place: null, ...NO_GROUNDS };
}

function preferenceOf(plan: PreferencePlan): Preference {
  switch (plan.kind) {
    case "priorities":
      return {
        ...NO_GROUNDS,
        kind: "priorities",
        statements: plan.items.map(priorityOf),
      };
    case "weights":
      return {
        ...NO_GROUNDS,
        kind: "weights",
        statements: plan.items.map(({ if: when, score }) => ({
          if: statement(when),
          score,
          place: null,
          ...NO_GROUNDS,
        })),
      };
    case "ranking":
      return {
        ...NO_GROUNDS,
        kind: "ranking",
        places: plan.places.map((place) =>
          place.map((condition) => ({ ...statement(condition), ...NO_GROUNDS })),
        ),
      };
  }
}

function conjunctionOf(state: StatePlan): Condition {
  const operands = [...state].map(([ref, value]): Condition => {
    const [actor, option] = ref.split(".") as [string, string];
    return { kind: "literal", actor, option, test: "=", values: [value] };
  });
  return operands.length === 1 ? operands[0]! : { kind: "and", operands };
}
