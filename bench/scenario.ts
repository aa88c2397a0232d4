/**
 * Random scenarios of any size, as YAML: for benchmarks, tests, and whoever wants to try the engine. The same plan always gives
 * the same text.
 */

/** What a random scenario is to be like; {@link randomScenario} says what is impossible. */
export interface Plan {
  readonly actors: number;
  /** Of all actors together; they are spread over them evenly, the first actors take what is left over. */
  readonly options: number;
  /** How many values an option has: between these two, both included. */
  readonly values: readonly [least: number, most: number];
  /** How many rules; null: as many as it takes to leave about {@link Plan.feasible} states. */
  readonly rules: number | null;
  /** About how many states the rules leave, within {@link TOLERANCE}; null: whatever they happen to leave. */
  readonly feasible: number | null;
  /** How many statements each preference has, in whichever form. */
  readonly priorities: number;
  /** The forms that preferences take, actor by actor in turn. */
  readonly forms: readonly Form[];
  /** The share of the options that an actor's preference does not mention, so that states which differ in them alone are ties. */
  readonly ties: number;
  /** The share of the options that their owner cannot change at will: most only forward, some only backward, few not at all. */
  readonly directed: number;
  /** How many vital interests each actor has. */
  readonly interests: number;
  readonly frameworks: number;
  /** Of the options, the share that a framework settles: between half and one and a half times as many, one at least. */
  readonly settled: number;
  /** Where there are any, every actor sees the others through one. */
  readonly lenses: number;
  readonly seed: number;
}

export const FORMS = ["priorities", "weights", "ranking"] as const;
export type Form = (typeof FORMS)[number];

export const DEFAULT_PLAN: Plan = {
  actors: 3,
  options: 8,
  values: [2, 2],
  rules: null,
  feasible: null,
  priorities: 6,
  forms: ["priorities"],
  ties: 0,
  directed: 0,
  interests: 2,
  frameworks: 2,
  settled: 0.5,
  lenses: 0,
  seed: 1,
};

/** The plan asks for something that cannot be; the message says what, for people. */
export class Impossible extends Error {
  override readonly name = "Impossible";
}

/** The states that the rules leave are at most this factor more or fewer than asked for. */
export const TOLERANCE = 1.25;

/** Rules relate options that lie at most this many apart in a random order of them, so that what they leave can be counted. */
const WINDOW = 5;

/** The most partial states a count keeps apart. */
const COUNT_LIMIT = 4096;

/** How often in a row a change of rules may bring the count no nearer to what was asked for. */
const TRIALS = 2000;

/** Options beyond this many states are more than numbers can tell apart. */
const MOST_COMBINATIONS = 2 ** 53;

/** The text of a scenario that fits a plan. Throws {@link Impossible}. Cost: small, whatever the number of states. */
export function randomScenario(plan: Plan): string {
  check(plan);
  const dice = new Dice(plan.seed);
  const options = optionsOf(plan, dice);
  const statusQuo = options.map(({ values }) => dice.below(values.length));
  const order = dice.shuffled(options);
  const counter = new Counter(order);
  const rules = rulesOf(plan, dice, order, statusQuo, counter);
  const text = new Writer(plan, dice, options, counter.sampler(rules));
  return text.scenario(statusQuo, rules);
}

function check(plan: Plan): void {
  const whole = (name: string, value: number, least: number) => {
    if (!Number.isSafeInteger(value) || value < least) {
      throw new Impossible(`${name} must be a whole number from ${least}, not ${value}`);
    }
  };
  whole("actors", plan.actors, 1);
  whole("options", plan.options, 1);
  whole("values", plan.values[0], 2);
  whole("values", plan.values[1], plan.values[0]);
  if (plan.rules !== null) whole("rules", plan.rules, 0);
  if (plan.feasible !== null) whole("feasible", plan.feasible, 1);
  whole("priorities", plan.priorities, 0);
  whole("interests", plan.interests, 0);
  whole("frameworks", plan.frameworks, 0);
  whole("lenses", plan.lenses, 0);
  whole("seed", plan.seed, 0);
  for (const name of ["ties", "directed", "settled"] as const) {
    const share = plan[name];
    if (!(share >= 0 && share <= 1))
      throw new Impossible(`${name} must be a share from 0 to 1, not ${share}`);
  }
  if (plan.forms.length === 0) throw new Impossible("forms must name at least one form of preference");
}

/** An option with the numbering that the rest of this file uses. */
interface Option {
  readonly index: number;
  readonly actor: number;
  readonly id: string;
  readonly ref: string;
  readonly values: readonly string[];
  readonly moves: "free" | "forward" | "backward" | "fixed";
}

/** The index of each option's value, by the option's index. */
type State = readonly number[];

/** A condition with its text, which parenthesises its own operands. */
interface Condition {
  readonly text: string;
  readonly options: readonly Option[];
  readonly holds: (state: State) => boolean;
}

function optionsOf(plan: Plan, dice: Dice): Option[] {
  const [least, most] = plan.values;
  const options: Option[] = [];
  let combinations = 1;
  for (let actor = 0; actor < plan.actors; actor++) {
    const extra = actor < plan.options % plan.actors ? 1 : 0;
    for (let k = 0; k < Math.floor(plan.options / plan.actors) + extra; k++) {
      const count = least + dice.below(most - least + 1);
      combinations *= count;
      const draw = dice.unit();
      const id = `o${k + 1}`;
      options.push({
        index: options.length,
        actor,
        id,
        ref: `${actorId(actor)}.${id}`,
        values: count === 2 ? ["no", "yes"] : Array.from({ length: count }, (_, v) => `v${v + 1}`),
        moves:
          dice.unit() >= plan.directed ? "free" : draw < 0.6 ? "forward" : draw < 0.9 ? "backward" : "fixed",
      });
    }
  }
  if (combinations > MOST_COMBINATIONS) {
    throw new Impossible(
      `${plan.options} options have ${combinations.toPrecision(3)} combinations, more than the 2^53 that can be numbered`,
    );
  }
  return options;
}

function actorId(actor: number): string {
  return `a${actor + 1}`;
}

// Rules

/**
 * Rules that the status quo satisfies. Towards a number of states they are chosen one by one, each bringing the count nearer;
 * with their number given too, they are then exchanged until the count fits.
 */
function rulesOf(
  plan: Plan,
  dice: Dice,
  order: readonly Option[],
  statusQuo: State,
  counter: Counter,
): Condition[] {
  const draw = (): Condition => {
    for (;;) {
      const at = dice.below(order.length);
      const near = dice.shuffled(order.slice(at, at + counter.window));
      const rule = ruleOver(dice, near);
      if (rule.holds(statusQuo)) return rule;
    }
  };
  const { feasible, rules: count } = plan;
  if (feasible === null) return Array.from({ length: count ?? 0 }, draw);
  const combinations = order.reduce((product, { values }) => product * values.length, 1);
  if (feasible > combinations * TOLERANCE) {
    throw new Impossible(
      `feasible is ${feasible}, but ${order.length} options have only ${combinations} combinations`,
    );
  }
  const distance = (left: number) => Math.abs(Math.log(left / feasible));
  const near = Math.log(TOLERANCE);
  const rules = Array.from({ length: count ?? 0 }, draw);
  let left = counter.count(rules);
  let nearest = distance(left);
  for (let inVain = 0; distance(left) > near && inVain < TRIALS; inVain++) {
    const candidate = [...rules];
    // Rules are added, or exchanged where their number is given; now and then one is taken away, or all could be stuck.
    if (count !== null) candidate[dice.below(count)] = draw();
    else if (left > feasible || candidate.length === 0) candidate.push(draw());
    else candidate.splice(dice.below(candidate.length), 1);
    const found = counter.count(candidate);
    if (count === null && found === left && candidate.length > rules.length) continue;
    if (distance(found) > distance(left) && !(count === null && left < feasible)) continue;
    rules.splice(0, rules.length, ...candidate);
    left = found;
    if (distance(left) < nearest) {
      nearest = distance(left);
      inVain = 0;
    }
  }
  if (distance(left) > near) {
    throw new Impossible(
      count === null
        ? `found no rules that leave about ${feasible} states; the nearest leave ${left}`
        : `found no choice of ${count} ${count === 1 ? "rule" : "rules"} that leaves about ${feasible} states; the nearest leave ${left}: ` +
            `ask for ${left > feasible ? "more" : "fewer"} rules, or leave their number out`,
    );
  }
  return rules;
}

function ruleOver(dice: Dice, near: readonly Option[]): Condition {
  const take = (count: number) => near.slice(0, count).map((option) => literal(dice, option));
  if (near.length === 1) return literal(dice, near[0]!);
  const several = () => take(2 + dice.below(Math.min(3, near.length - 1)));
  switch (dice.below(6)) {
    case 0:
    case 1: {
      const [first, ...rest] = several();
      return implies(first!, joined("or", rest));
    }
    case 2:
      return not(joined("and", several()));
    case 3:
      return counting("atmost", 1, several());
    case 4:
      return counting("exactly", 1, several());
    default:
      return iff(...(take(2) as [Condition, Condition]));
  }
}

/** An option in the order of counting. */
interface Place {
  readonly option: Option;
  /** The options before it in its window, the latest last. */
  readonly before: readonly Option[];
  /** In how many ways those can stand: the contexts of this option. */
  readonly contexts: number;
  /** The values of the earliest of them, if it drops out of the window here; else 1. */
  readonly dropped: number;
}

/**
 * Counts what rules leave, exactly, and draws from it: options are given values one after the other in an order in which no rule
 * spans more than a window, so that only the last few values need be told apart.
 */
class Counter {
  readonly window: number;
  readonly #places: readonly Place[];

  constructor(order: readonly Option[]) {
    const widest = Math.max(...order.map(({ values }) => values.length));
    this.window = Math.max(2, Math.min(WINDOW, Math.floor(Math.log(COUNT_LIMIT) / Math.log(widest))));
    this.#places = order.map((option, k) => {
      const before = order.slice(Math.max(0, k - this.window + 1), k);
      return {
        option,
        before,
        contexts: before.reduce((product, { values }) => product * values.length, 1),
        dropped: before.length < this.window - 1 ? 1 : before[0]!.values.length,
      };
    });
  }

  count(rules: readonly Condition[]): number {
    return this.#ways(rules)[0]![0]!;
  }

  /** Draws states that satisfy the rules, all equally likely. */
  sampler(rules: readonly Condition[]): (dice: Dice) => State {
    const ways = this.#ways(rules);
    const due = this.#due(rules);
    return (dice) => {
      const state: number[] = new Array(this.#places.length).fill(0);
      let context = 0;
      for (const [k, place] of this.#places.entries()) {
        let left = dice.unit() * ways[k]![context]!;
        let chosen = -1;
        for (let v = 0; v < place.option.values.length; v++) {
          const weight = allows(due[k]!, place, context, v) ? ways[k + 1]![after(place, context, v)]! : 0;
          if (weight === 0) continue;
          chosen = v;
          left -= weight;
          if (left < 0) break;
        }
        state[place.option.index] = chosen;
        context = after(place, context, chosen);
      }
      return state;
    };
  }

  /** By option in order and context, the number of ways to go on; past the last option there is one. */
  #ways(rules: readonly Condition[]): Float64Array[] {
    const places = this.#places;
    const due = this.#due(rules);
    const ways: Float64Array[] = [];
    const last = places.at(-1)!;
    let later = new Float64Array((last.contexts * last.option.values.length) / last.dropped).fill(1);
    ways[places.length] = later;
    for (let k = places.length - 1; k >= 0; k--) {
      const place = places[k]!;
      const here = new Float64Array(place.contexts);
      for (let context = 0; context < here.length; context++) {
        for (let v = 0; v < place.option.values.length; v++) {
          if (allows(due[k]!, place, context, v)) here[context]! += later[after(place, context, v)]!;
        }
      }
      ways[k] = later = here;
    }
    return ways;
  }

  /** Each rule with the last of its options. */
  #due(rules: readonly Condition[]): Condition[][] {
    const due = this.#places.map((): Condition[] => []);
    for (const rule of rules) {
      const last = this.#places.findLastIndex(({ option }) => rule.options.includes(option));
      due[last]!.push(rule);
    }
    return due;
  }
}

/** The context of the next option once this one has taken a value: the earliest option has the lowest place and drops out. */
function after(place: Place, context: number, value: number): number {
  return Math.floor((context + value * place.contexts) / place.dropped);
}

function allows(
  due: readonly Condition[],
  { option, before }: Place,
  context: number,
  value: number,
): boolean {
  if (due.length === 0) return true;
  const state: number[] = [];
  let rest = context;
  for (const { index, values } of before) {
    state[index] = rest % values.length;
    rest = Math.floor(rest / values.length);
  }
  state[option.index] = value;
  return due.every(({ holds }) => holds(state));
}

// Conditions

function literal(dice: Dice, option: Option): Condition {
  return valued(option, dice.below(option.values.length));
}

function valued(option: Option, value: number): Condition {
  const { ref, values } = option;
  const bare = values.length === 2 ? (value === 1 ? ref : `not ${ref}`) : `${ref} = ${values[value]}`;
  return { text: bare, options: [option], holds: (state) => state[option.index] === value };
}

function not(operand: Condition): Condition {
  return { ...operand, text: `not (${operand.text})`, holds: (state) => !operand.holds(state) };
}

/** Operands are literals. */
function joined(word: "and" | "or", operands: readonly Condition[]): Condition {
  return {
    text: operands.map(({ text }) => text).join(` ${word} `),
    options: operands.flatMap(({ options }) => options),
    holds:
      word === "and"
        ? (state) => operands.every(({ holds }) => holds(state))
        : (state) => operands.some(({ holds }) => holds(state)),
  };
}

function implies(left: Condition, right: Condition): Condition {
  return {
    text: `${left.text} -> ${right.text}`,
    options: [...left.options, ...right.options],
    holds: (state) => !left.holds(state) || right.holds(state),
  };
}

function iff(left: Condition, right: Condition): Condition {
  return {
    text: `${left.text} <-> ${right.text}`,
    options: [...left.options, ...right.options],
    holds: (state) => left.holds(state) === right.holds(state),
  };
}

function counting(
  comparison: "atmost" | "exactly",
  bound: number,
  operands: readonly Condition[],
): Condition {
  return {
    text: `${comparison}(${bound}, ${operands.map(({ text }) => text).join(", ")})`,
    options: operands.flatMap(({ options }) => options),
    holds: (state) => {
      const count = operands.filter(({ holds }) => holds(state)).length;
      return comparison === "atmost" ? count <= bound : count === bound;
    },
  };
}

// The text

class Writer {
  readonly #plan: Plan;
  readonly #dice: Dice;
  readonly #options: readonly Option[];
  readonly #sample: (dice: Dice) => State;

  constructor(plan: Plan, dice: Dice, options: readonly Option[], sample: (dice: Dice) => State) {
    this.#plan = plan;
    this.#dice = dice;
    this.#options = options;
    this.#sample = sample;
  }

  scenario(statusQuo: State, rules: readonly Condition[]): string {
    const { frameworks, interests, lenses, seed } = this.#plan;
    const lines = ["detente: 1", `title: Random scenario ${seed}`, "actors:"];
    for (const actor of this.#actors()) {
      const own = this.#options.filter((option) => option.actor === actor);
      if (own.length === 0) lines.push(`  ${actorId(actor)}: {}`);
      else {
        lines.push(`  ${actorId(actor)}:`, "    options:");
        for (const option of own) lines.push(`      ${option.id}: ${optionText(option)}`);
      }
    }
    const values = this.#options.map(({ index, ref, values }) => `${ref}: ${values[statusQuo[index]!]}`);
    lines.push(`status_quo: {${values.join(", ")}}`);
    if (rules.length > 0) lines.push("rules:", ...rules.map(({ text }) => `  - ${text}`));
    lines.push("preferences:", ...this.#actors().flatMap((actor) => this.#preference(actor, "  ")));
    if (interests > 0) lines.push("vital:", ...this.#actors().map((actor) => this.#vital(actor, "  ")));
    if (frameworks > 0) lines.push("frameworks:");
    for (let k = 1; k <= frameworks; k++) lines.push(`  f${k}:`, `    where: ${this.#framework()}`);
    if (lenses > 0) lines.push("lenses:");
    for (let k = 1; k <= lenses; k++) lines.push(`  l${k}:`, ...this.#lens());
    if (lenses > 0) {
      const seen = this.#actors().map((actor) => `${actorId(actor)}: l${(actor % lenses) + 1}`);
      lines.push(`perceptions: {${seen.join(", ")}}`);
    }
    return `${lines.join("\n")}\n`;
  }

  #actors(): number[] {
    return Array.from({ length: this.#plan.actors }, (_, actor) => actor);
  }

  #preference(actor: number, indent: string): string[] {
    const { forms, priorities, ties } = this.#plan;
    if (priorities === 0) return [`${indent}${actorId(actor)}: {priorities: []}`];
    const form = forms[actor % forms.length]!;
    const mentioned = Math.max(1, Math.round(this.#options.length * (1 - ties)));
    const cared = this.#dice.shuffled(this.#options).slice(0, mentioned);
    const items = Array.from({ length: priorities }, () => {
      const { text } = this.#statement(cared);
      return form === "weights" ? `{if: ${text}, score: ${this.#score()}}` : text;
    });
    return [
      `${indent}${actorId(actor)}:`,
      `${indent}  ${form}:`,
      ...items.map((item) => `${indent}    - ${item}`),
    ];
  }

  #score(): number {
    const size = 1 + this.#dice.below(20);
    return this.#dice.unit() < 0.5 ? size : -size;
  }

  /** Free of commas, as a flow mapping needs it. */
  #statement(cared: readonly Option[]): Condition {
    const [first, second, third] = this.#dice
      .shuffled(cared)
      .slice(0, 3)
      .map((option) => literal(this.#dice, option)) as [Condition, Condition?, Condition?];
    const kind = this.#dice.below(10);
    if (kind < 4 || !second) return first;
    if (kind < 6) return joined("and", [first, second]);
    if (kind < 7) return joined("or", [first, second]);
    if (kind < 8) return iff(first, second);
    return implies(first, third ? joined("and", [second, third]) : second);
  }

  /** Interests hold in some feasible state; most depend on what others do. */
  #vital(actor: number, indent: string): string {
    const items: string[] = [];
    for (let k = 0; k < this.#plan.interests; k++) {
      const state = this.#sample(this.#dice);
      const others = this.#options.filter((option) => option.actor !== actor);
      const pool = others.length > 0 && this.#dice.unit() < 0.8 ? others : this.#options;
      const parts = this.#dice
        .shuffled(pool)
        .slice(0, 1 + this.#dice.below(2))
        .map((option) => valued(option, state[option.index]!));
      items.push(joined(this.#dice.unit() < 0.5 ? "and" : "or", parts).text);
    }
    return `${indent}${actorId(actor)}: [${items.join(", ")}]`;
  }

  /** Settles some of the options as a feasible state has them. */
  #framework(): string {
    const state = this.#sample(this.#dice);
    const most = this.#options.length;
    const settled = Math.round(most * this.#plan.settled * (0.5 + this.#dice.unit()));
    const parts = this.#dice
      .shuffled(this.#options)
      .slice(0, Math.max(1, Math.min(most, settled)))
      .sort((a, b) => a.index - b.index);
    return joined(
      "and",
      parts.map((option) => valued(option, state[option.index]!)),
    ).text;
  }

  /** A lens sees the preferences of about half of the actors otherwise, and one actor's interests. */
  #lens(): string[] {
    const seen = this.#dice.shuffled(this.#actors()).slice(0, Math.ceil(this.#plan.actors / 2));
    const lines = ["    preferences:"];
    for (const actor of seen.sort((a, b) => a - b)) lines.push(...this.#preference(actor, "      "));
    if (this.#plan.interests > 0) lines.push("    vital:", this.#vital(seen[0]!, "      "));
    return lines;
  }
}

function optionText({ values, moves }: Option): string {
  const parts: string[] = [];
  if (values.length !== 2) parts.push(`values: [${values.join(", ")}]`);
  if (moves !== "free") parts.push(`moves: ${moves}`);
  return `{${parts.join(", ")}}`;
}

/** Pseudo-random numbers from a seed (mulberry32, Tommy Ettinger 2017): small, and the same everywhere. */
class Dice {
  #state: number;

  constructor(seed: number) {
    // Both halves of the seed count, and neighbouring seeds start far apart.
    this.#state = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(Math.floor(seed / 2 ** 32), 0x85ebca6b);
  }

  /** From 0 to 1, 1 excluded. */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor(this.unit() * count);
  }

  shuffled<T>(items: readonly T[]): T[] {
    const list = [...items];
    for (let k = list.length - 1; k > 0; k--) {
      const other = this.below(k + 1);
      [list[k], list[other]] = [list[other]!, list[k]!];
    }
    return list;
  }
}
