import { type Bits, has, size } from "../model/bits.ts";
import type { Crew } from "../model/crew.ts";
import { formulate, holds } from "../model/formula.ts";
import type { Model, ModelLimits, Reading } from "../model/game.ts";
import { countCombinations, stateWith, valueIn } from "../model/space.ts";
import { perceived, reference } from "../perception/reading.ts";
import { printCondition } from "../scenario/print-condition.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Framework, Interest, Place, Scenario } from "../scenario/scenario.ts";
import { Assessment } from "../security/assessment.ts";
import type { SolutionOptions } from "../stability/solution.ts";
import { judge, type Verdict } from "../verdict/verdict.ts";

/** A framework with the states it matches. */
export interface FrameworkStates {
  readonly framework: Framework;
  readonly states: Bits;
}

/** How a dispute is to be looked at. */
export interface View extends SolutionOptions {
  /** The index of the lens taken as the reference, or null for the file's own preferences. */
  readonly lens: number | null;
  /** The indices of the clauses in force. */
  readonly clauses: readonly number[];
  /** What a model may take. */
  readonly limits: ModelLimits;
}

/**
 * A scenario with its model, its reference game and the games that its actors perceive: what every analysis starts from. States
 * are indices from 0 here; people's numbers are one more.
 */
export class Dispute {
  /** As it was written, without any clause in force. */
  readonly file: Scenario;
  readonly scenario: Scenario;
  readonly model: Model;
  readonly view: View;
  readonly statusQuo: number | null;
  readonly noDeal: number | null;
  readonly frameworks: readonly FrameworkStates[];
  readonly #assessments = new Map<string, Promise<Assessment>>();
  #verdicts: Promise<Verdict[]> | null = null;

  private constructor(file: Scenario, scenario: Scenario, model: Model, view: View) {
    this.file = file;
    this.scenario = scenario;
    this.model = model;
    this.view = view;
    this.statusQuo = scenario.statusQuo && stateWith(model.space, scenario.statusQuo);
    this.noDeal = scenario.noDeal && stateWith(model.space, scenario.noDeal);
    this.frameworks = scenario.frameworks.map((framework) => ({
      framework,
      states: model.where(framework.where.condition),
    }));
  }

  /**
   * A dispute over a built model, or the problems that only the feasible states can show. With clauses in force an interest may hold
   * nowhere any more: that is a finding then.
   */
  static async over(
    file: Scenario,
    scenario: Scenario,
    model: Model,
    view: View,
  ): Promise<{ dispute: Dispute } | { problems: Problem[] }> {
    if (model.space.size === 0) return { problems: [await emptiness(scenario, model.crew)] };
    const problems: Problem[] = [];
    const state = (what: string, values: readonly number[] | null, place: Place | null) => {
      if (!values || stateWith(model.space, values) >= 0) return;
      const broken = scenario.rules.find(
        (rule) => !holds(formulate(rule.condition, scenario), (option) => values[option]!),
      );
      problems.push({
        message: `the ${what} is not a feasible state`,
        hint: broken
          ? `it breaks the rule "${broken.text}": change the ${what} or the rule`
          : "change it or the rules",
        place,
      });
    };
    state("status quo", scenario.statusQuo, scenario.statusQuoPlace);
    if (scenario.noDeal !== scenario.statusQuo) {
      state("no-deal state", scenario.noDeal, scenario.noDealPlace);
    }
    const matched = (
      what: string,
      statement: { condition: Interest["condition"]; text: string; place: Place | null },
    ) => {
      if (size(model.where(statement.condition)) > 0) return;
      problems.push({
        message: `${what} matches no feasible state: ${statement.text}`,
        hint: "no combination of values that the rules leave satisfies it: change it or the rules",
        place: statement.place,
      });
    };
    for (const { id, where, place } of scenario.frameworks) {
      matched(`framework ${id}`, { ...where, place: where.place ?? place });
    }
    const interests = (whose: string, vital: readonly (readonly Interest[] | null)[]) => {
      for (const [i, list] of vital.entries()) {
        for (const interest of list ?? []) {
          matched(`a vital interest of ${scenario.actors[i]!.id}${whose}`, interest);
        }
      }
    };
    if (view.clauses.length === 0) {
      interests("", scenario.vital);
      for (const lens of scenario.lenses) interests(` in lens ${lens.id}`, lens.vital);
    }
    if (problems.length === 0) return { dispute: new Dispute(file, scenario, model, view) };
    const start = ({ place }: Problem) => place?.start ?? -1;
    return { problems: problems.toSorted((a, b) => start(a) - start(b)) };
  }

  /** The reading taken as the reference. */
  get reading(): Reading {
    return this.readingOf(this.view.lens);
  }

  /** A lens's reading of the dispute, or the file's own. */
  readingOf(lens: number | null): Reading {
    return reference(this.scenario, lens === null ? null : this.scenario.lenses[lens]!);
  }

  /** The reference game. */
  reference(): Promise<Assessment> {
    return this.assess(this.reading);
  }

  /** The game actor i perceives; the reference itself where it has no perception. */
  perceived(i: number): Promise<Assessment> {
    return this.assess(perceived(this.scenario, this.reading, i));
  }

  /** Whether actor i sees the others through a lens. */
  hasPerception(i: number): boolean {
    return this.scenario.perceptions[i] !== null;
  }

  /** The game under a reading; equal readings share one. */
  async assess(reading: Reading): Promise<Assessment> {
    const game = await this.model.game(reading);
    let assessment = this.#assessments.get(game.key);
    if (!assessment) {
      assessment = Promise.resolve(new Assessment(game, this.view));
      this.#assessments.set(game.key, assessment);
    }
    return assessment;
  }

  /** Judges one framework in a game. */
  judge(assessment: Assessment, { framework, states }: FrameworkStates): Promise<Verdict> {
    return judge(assessment, { states, parties: framework.parties }, this);
  }

  /** The verdicts on all frameworks in the reference game, in file order. */
  verdicts(): Promise<Verdict[]> {
    this.#verdicts ??= this.reference().then((reference) =>
      Promise.all(this.frameworks.map((framework) => this.judge(reference, framework))),
    );
    return this.#verdicts;
  }

  /** The index of a state given by its number. Throws {@link RangeError} where there is none. */
  state(number: number): number {
    const { size } = this.model.space;
    if (Number.isInteger(number) && number >= 1 && number <= size) return number - 1;
    throw new RangeError(`there is no state ${number}: states are numbered 1 to ${size}`);
  }

  /** The framework of an id. Throws {@link RangeError} where there is none. */
  framework(id: string): FrameworkStates {
    const found = this.frameworks.find(({ framework }) => framework.id === id);
    if (!found) throw new RangeError(`there is no framework ${id}`);
    return found;
  }

  /** Ids of actors given by index. */
  ids(actors: Iterable<number>): string[] {
    return [...actors].map((i) => this.scenario.actors[i]!.id);
  }

  /** An object by actor id. */
  byActor<T>(value: (i: number) => T): { [actor: string]: T } {
    // A null prototype: `constructor` is a legal id.
    const result: { [actor: string]: T } = Object.create(null);
    for (const { id, index } of this.scenario.actors) result[id] = value(index);
    return result;
  }

  /** The options whose value differs between two states, with their value in the second. */
  changes(from: number, to: number): { [option: string]: string } {
    const { space } = this.model;
    const changes: { [option: string]: string } = {};
    for (const option of this.scenario.options) {
      const value = valueIn(space, to, option.index);
      if (valueIn(space, from, option.index) !== value) changes[option.ref] = option.values[value]!;
    }
    return changes;
  }

  /** Whether a framework holds in a state. */
  within(framework: FrameworkStates, state: number): boolean {
    return has(framework.states, state);
  }
}

/** Why nothing is feasible: a smallest set of rules that contradict each other. */
async function emptiness(scenario: Scenario, crew: Crew): Promise<Problem> {
  let rules = [...scenario.rules];
  for (const rule of scenario.rules) {
    const others = rules.filter((other) => other !== rule);
    const formulas = others.map(({ condition }) => formulate(condition, scenario));
    const found = await crew.pace.drive(countCombinations(scenario.options, formulas, 0));
    if (found === 0) rules = others;
  }
  const named = rules.map((rule) => `"${rule.text || printCondition(rule.condition)}"`);
  return {
    message:
      named.length === 1
        ? `no state is feasible: nothing satisfies the rule ${named[0]}`
        : `no state is feasible: these rules contradict each other: ${named.join(", ")}`,
    hint: "drop or weaken one of them",
    place: rules[0]?.place ?? null,
  };
}
