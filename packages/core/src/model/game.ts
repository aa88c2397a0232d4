import type { Condition } from "../scenario/condition.ts";
import type { Interest, Preference, Scenario } from "../scenario/scenario.ts";
import type { Bits } from "./bits.ts";
import type { Crew } from "./crew.ts";
import { effortText, memoryNeeded, memoryText } from "./effort.ts";
import { type Formula, formulate, optionsOf } from "./formula.ts";
import { type Blocks, blocksOf } from "./moves.ts";
import { type Order, orderOf } from "./order.ts";
import { type Payoffs, payoffRule, payoffsOf } from "./payoffs.ts";
import { Recent, Shared } from "./shared.ts";
import { buildSpace, type Space, statesWhere } from "./space.ts";
import { LimitExceeded } from "./work.ts";

/** One actor with one preference: its payoffs and the order of its blocks by them. */
export interface Outlook {
  /** The same for the same actor and an equal preference of the same model. */
  readonly key: string;
  readonly blocks: Blocks;
  readonly payoffs: Payoffs;
  readonly order: Order;
  /**
   * The same number for outlooks of one actor with the same improvements, R_i⁺: what it prefers among states that others
   * bring about may differ.
   */
  readonly improvements: number;
}

/** Outlooks that are kept beyond those in use, by how many states they have in all. */
const KEPT_STATES = 2 ** 26;

/** A vital interest with the states in which it holds. */
export interface Value {
  readonly interest: Interest;
  readonly holds: Bits;
  /** Actors (by index) with an option the interest depends on: nobody else can break it. */
  readonly bearers: ReadonlySet<number>;
}

/** Everybody's preferences and vital interests, by actor: what turns a model into a game. */
export interface Reading {
  readonly preferences: readonly (Preference | null)[];
  readonly vital: readonly (readonly Interest[])[];
}

/** A model under a reading: p_i, the improvements, and the acquired values of every actor. */
export interface Game {
  readonly model: Model;
  /** The same for the same outlooks and interests. */
  readonly key: string;
  readonly outlooks: readonly Outlook[];
  readonly vital: readonly (readonly Value[])[];
}

/** How large a model may become. */
export interface ModelLimits {
  /** The most feasible states. */
  readonly maxStates: number;
  /** The memory that an analysis may take, in bytes. */
  readonly memory: number;
}

/** The feasible states and everybody's moves; payoffs and interests are computed once for each preference and condition. */
export class Model {
  readonly scenario: Scenario;
  readonly space: Space;
  readonly blocks: readonly Blocks[];
  readonly crew: Crew;
  /** What has been found of its games that serves others. */
  readonly shared: Shared;
  /** By preference; each with what it has come to, once it has. */
  readonly #outlooks = new Recent<{ readonly found: Promise<Outlook>; known: Outlook | null }>();
  readonly #sets = new Map<string, Bits>();

  private constructor(
    scenario: Scenario,
    space: Space,
    blocks: readonly Blocks[],
    crew: Crew,
    shared: Shared,
  ) {
    this.scenario = scenario;
    this.space = space;
    this.blocks = blocks;
    this.crew = crew;
    this.shared = shared;
  }

  /** Finds the states and the moves. Throws {@link LimitExceeded} past the limits. */
  static async build(scenario: Scenario, crew: Crew, limits: ModelLimits): Promise<Model> {
    const { maxStates } = limits;
    const rules = scenario.rules.map((rule) => formulate(rule.condition, scenario));
    crew.pace.report("finding the feasible states", 0, 1);
    const space = await crew.pace.drive(
      buildSpace(scenario.options, rules, { maxStates, memory: crew.memory }),
    );
    const needed = memoryNeeded(space, scenario.actors.length);
    if (needed > limits.memory) {
      throw new LimitExceeded(
        `${space.size.toLocaleString("en-US")} feasible states of ${scenario.actors.length} actors take ` +
          `${effortText(space.size, scenario.actors.length, needed)}, and ${memoryText(limits.memory)} of memory are available: ` +
          "drop an option or add a rule, or use a machine with more memory",
      );
    }
    const blocks = await Promise.all(
      scenario.actors.map((actor) => crew.run(blocksOf, space, actor, scenario.options, crew.memory)),
    );
    return new Model(scenario, space, blocks, crew, new Shared());
  }

  /**
   * This model with another crew and a scenario that has the same options and rules: states, moves and what was
   * computed for unchanged preferences are kept.
   */
  under(scenario: Scenario, crew: Crew): Model {
    const model = new Model(scenario, this.space, this.blocks, crew, this.shared);
    for (const [key, { known }] of this.#outlooks.entries()) {
      // What is still being computed stays with who computes it, and may be cancelled there.
      if (known) model.#outlooks.set(key, { found: Promise.resolve(known), known }, this.#room);
    }
    for (const [key, bits] of this.#sets) model.#sets.set(key, bits);
    return model;
  }

  formula(condition: Condition): Formula {
    return formulate(condition, this.scenario);
  }

  /** The states in which a condition holds. */
  where(condition: Condition): Bits {
    const formula = this.formula(condition);
    const key = keyOf(formula);
    let bits = this.#sets.get(key);
    if (!bits) {
      bits = statesWhere(this.space, formula, this.crew.memory);
      this.#sets.set(key, bits);
    }
    return bits;
  }

  outlook(actor: number, preference: Preference | null): Promise<Outlook> {
    const rule = payoffRule(preference, this.scenario);
    const key = `${actor} ${keyOf(rule)}`;
    const before = this.#outlooks.get(key);
    if (before) return before.found;
    const found = this.#compute(key, actor, rule);
    const outlook = { found, known: null as Outlook | null };
    this.#outlooks.set(key, outlook, this.#room);
    found.then(
      (known) => {
        outlook.known = known;
      },
      // A cancelled computation must not stand for the preference ever after.
      () => this.#outlooks.delete(key, outlook),
    );
    return found;
  }

  /** How many outlooks are kept: edits leave some behind. */
  get #room(): number {
    return Math.max(2 * this.blocks.length, KEPT_STATES / this.space.size);
  }

  async #compute(key: string, actor: number, rule: ReturnType<typeof payoffRule>): Promise<Outlook> {
    const blocks = this.blocks[actor]!;
    const { crew, space } = this;
    const payoffs = await crew.run(payoffsOf, space, rule, crew.memory);
    const order = await crew.run(orderOf, blocks, payoffs, crew.memory);
    const alike = this.#alike(blocks, order);
    return {
      key,
      blocks,
      payoffs,
      order: alike?.order ?? order,
      improvements: alike?.improvements ?? this.shared.number(),
    };
  }

  /** A known outlook with the same improvements. */
  #alike(blocks: Blocks, order: Order): Outlook | null {
    for (const [, { known }] of this.#outlooks.entries()) {
      if (known?.blocks === blocks && same(known.order, order)) return known;
    }
    return null;
  }

  async game(reading: Reading): Promise<Game> {
    const outlooks = await Promise.all(
      reading.preferences.map((preference, i) => this.outlook(i, preference)),
    );
    const vital = reading.vital.map((interests) =>
      interests.map((interest): Value => {
        const options = optionsOf(this.formula(interest.condition));
        return {
          interest,
          holds: this.where(interest.condition),
          bearers: new Set([...options].map((option) => this.scenario.options[option]!.actor)),
        };
      }),
    );
    const interests = reading.vital.map((list) => list.map(({ condition }) => this.formula(condition)));
    return {
      model: this,
      key: `${outlooks.map(({ key }) => key).join("|")} ${keyOf(interests)}`,
      outlooks,
      vital,
    };
  }
}

/** Cost: the states, until they differ. */
function same(a: Order, b: Order): boolean {
  const { places } = a;
  for (let k = 0; k < places.length; k++) if (places[k] !== b.places[k]) return false;
  return true;
}

function keyOf(data: unknown): string {
  return JSON.stringify(data, (_, value) => (value instanceof Uint8Array ? value.join("") : value));
}
