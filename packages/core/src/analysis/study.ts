import type { Ranged } from "../design/ranges.ts";
import { alone, type Crew } from "../model/crew.ts";
import { Model, type ModelLimits } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import { DEFAULT_MAX_STATES, stateWith, valuesOf } from "../model/space.ts";
import type { StudiedModel } from "../model/studied.ts";
import { Pace, type Progress } from "../model/work.ts";
import { conflictAmong, withClauses } from "../scenario/clauses.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ANALYSES, type AnalysisId, type Found, type Query } from "./analyses.ts";
import type { Descriptor } from "./descriptor.ts";
import { Dispute } from "./dispute.ts";

/** How a scenario is studied; everything has a default. */
export interface StudyOptions {
  /** The lens taken as the reference, by id. */
  readonly lens?: string | null | undefined;
  /** The clauses in force, by id. */
  readonly clauses?: readonly string[] | undefined;
  /** The most feasible states; by default 2^24. */
  readonly maxStates?: number | undefined;
  /** The memory that may be taken, in bytes; by default unlimited. */
  readonly memory?: number | undefined;
  /** Compute sim whatever it costs. */
  readonly sim?: boolean | undefined;
  /** Cancels it. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how far the work has come. */
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Who does the work; by default this thread alone. */
  readonly crew?: ((pace: Pace) => Crew) | undefined;
  /** Who goes through questions that split into ranges; by default whoever asks, one after the other. */
  readonly share?: Share | undefined;
}

/** Goes through the ranges of a question, and answers it. */
export type Share = <Answer>(
  ranged: Ranged<Answer>,
  asked: { readonly analysis: AnalysisId; readonly query: object },
  pace: Pace,
) => Promise<Answer>;

/**
 * A scenario under study: the one door to every analysis. States are numbered from 1, actors, frameworks and lenses go by
 * their ids. What one analysis computes serves the next. Rejects with the signal's reason when cancelled and with
 * {@link LimitExceeded} where a limit stops it.
 *
 * @example
 * ```ts
 * const read = readScenario(text);
 * if ("problems" in read) throw new Error(formatProblem(read.problems[0], { file, text }));
 * const opened = await Study.open(read.scenario, { lens: "atlanticist" });
 * if ("problems" in opened) throw new Error(opened.problems[0].message);
 * const { frameworks } = await opened.study.ask("analyze");
 * const { path } = await opened.study.ask("path", { framework: "treaty" });
 * ```
 */
export class Study {
  readonly #dispute: Dispute;
  readonly #options: StudyOptions;

  private constructor(dispute: Dispute, options: StudyOptions) {
    this.#dispute = dispute;
    this.#options = options;
  }

  /** Builds the states and the moves, or says what about them is wrong. Throws {@link LimitExceeded} past `maxStates`. */
  static async open(
    scenario: Scenario,
    options: StudyOptions = {},
  ): Promise<{ study: Study } | { problems: Problem[] }> {
    const played = playedFrom(scenario, options);
    if ("problems" in played) return played;
    const model = await Model.build(played.scenario, crewOf(options), limitsOf(options));
    return Study.#over(scenario, played, model, options);
  }

  /**
   * The study of a changed scenario, or through another lens. Where options and rules are the same, the states, the moves and
   * all that rests on unchanged preferences are kept.
   */
  async revise(
    scenario: Scenario,
    options: StudyOptions = {},
  ): Promise<{ study: Study } | { problems: Problem[] }> {
    // Whoever shared the ranges of one scenario knows nothing of another.
    const merged = { ...this.#options, share: undefined, ...options };
    const played = playedFrom(scenario, merged);
    if ("problems" in played) return played;
    if (!sameSpace(this.scenario, played.scenario)) return Study.open(scenario, merged);
    const model = this.#dispute.model.under(played.scenario, crewOf(merged));
    return Study.#over(scenario, played, model, merged);
  }

  static async #over(
    file: Scenario,
    { scenario, lens, clauses }: Played,
    model: Model,
    options: StudyOptions,
  ): Promise<{ study: Study } | { problems: Problem[] }> {
    const view = { lens, clauses, sim: options.sim ?? false, limits: limitsOf(options) };
    const opened = await Dispute.over(file, scenario, model, view);
    return "problems" in opened ? opened : { study: new Study(opened.dispute, options) };
  }

  /** With the clauses in force. */
  get scenario(): Scenario {
    return this.#dispute.scenario;
  }

  /** How many states are feasible. */
  get feasible(): number {
    return this.#dispute.model.space.size;
  }

  /** How many combinations of values there are, feasible or not. */
  get combinations(): number {
    return this.#dispute.model.space.combinations;
  }

  /** Who hears of progress and of cancellation. */
  get pace(): Pace {
    return this.#dispute.model.crew.pace;
  }

  /**
   * Asks one of the {@link QUESTIONS}, such as `ask("path", { framework: "treaty" })`: what it is asked is a {@link Query}, what it finds a
   * {@link Found}, types that the table of docs/reference/library.md names. Rejects with {@link RangeError} a query about what the scenario
   * does not have, with {@link LimitExceeded} where a limit stops it, and with the reason of a signal that cancels it. What it costs in the
   * number of states, and where it is from, the method says.
   */
  async ask<A extends AnalysisId>(analysis: A, ...asked: Asking<A>): Promise<Found<A>> {
    const [query] = asked;
    const { find } = ANALYSES[analysis] as Descriptor;
    const { share } = this.#options;
    const ranged = share && (await this.ranged(analysis, query));
    const found = ranged
      ? await share!(ranged, { analysis, query: query ?? {} }, this.#dispute.model.crew.pace)
      : await find(this.#dispute, (query ?? {}) as never);
    return found as Found<A>;
  }

  /** The same as numbered ranges, whose results depend on nothing else; null where the question does not split into some. */
  async ranged<A extends AnalysisId>(analysis: A, query?: Query<A>): Promise<Ranged<Found<A>> | null> {
    const { ranged } = ANALYSES[analysis] as Descriptor;
    return ((await ranged?.(this.#dispute, (query ?? {}) as never)) ?? null) as Ranged<Found<A>> | null;
  }

  /** A framework's best state in the reference game. */
  async best(framework: string): Promise<number> {
    const reference = await this.#dispute.reference();
    return (await this.#dispute.judge(reference, this.#dispute.framework(framework))).best + 1;
  }

  /** The index of each option's value in a state. */
  values(state: number): number[] {
    return valuesOf(this.#dispute.model.space, this.#dispute.state(state));
  }

  /** The number of the state with these values, or null where it is not feasible. */
  number(values: readonly number[]): number | null {
    const state = stateWith(this.#dispute.model.space, values);
    return state < 0 ? null : state + 1;
  }

  /** The model as the exporters of graphs and games see it, under the reference's preferences. */
  async model(): Promise<StudiedModel> {
    const { game } = await this.#dispute.reference();
    return {
      scenario: this.scenario,
      feasible: this.feasible,
      combinations: this.combinations,
      preferences: this.#dispute.reading.preferences,
      values: (state) => this.values(state),
      payoff: (actor, state) => game.outlooks[actor]!.payoffs.rank[this.#dispute.state(state)]!,
      moves: (actor, state) => {
        const to: number[] = [];
        forMoves(game.outlooks[actor]!.blocks, this.#dispute.state(state), (t) => {
          to.push(t + 1);
        });
        return to;
      },
    };
  }
}

/** Nothing need be said where every part of a query has a default. */
type Asking<A extends AnalysisId> =
  Record<never, never> extends Query<A> ? [query?: Query<A>] : [query: Query<A>];

function crewOf(options: StudyOptions): Crew {
  return (options.crew ?? alone)(new Pace(options.signal, options.progress));
}

function limitsOf(options: StudyOptions): ModelLimits {
  return {
    maxStates: options.maxStates ?? DEFAULT_MAX_STATES,
    memory: options.memory ?? Number.POSITIVE_INFINITY,
  };
}

/** The scenario that is studied, with clauses in force, and the lens taken as the reference. */
interface Played {
  readonly scenario: Scenario;
  readonly lens: number | null;
  readonly clauses: readonly number[];
}

function playedFrom(file: Scenario, options: StudyOptions): Played | { problems: Problem[] } {
  const lens = lensNamed(file, options.lens ?? null);
  const chosen = clausesNamed(file, options.clauses ?? []);
  const problems = [
    ...(typeof lens === "object" && lens ? [lens] : []),
    ...("problem" in chosen ? [chosen.problem] : []),
  ];
  if (problems.length > 0 || "problem" in chosen) return { problems };
  const { clauses } = chosen;
  return { scenario: withClauses(file, clauses), lens: lens as number | null, clauses };
}

function clausesNamed(
  scenario: Scenario,
  ids: readonly string[],
): { clauses: number[] } | { problem: Problem } {
  const known = scenario.clauses.map(({ id }) => id);
  const missing = ids.find((id) => !known.includes(id));
  if (missing !== undefined) {
    const hint = known.length > 0 ? `the clauses are ${known.join(", ")}` : "the scenario has no clauses";
    return { problem: { message: `there is no clause ${missing}`, hint, place: null } };
  }
  const clauses = [...new Set(ids)].map((id) => known.indexOf(id)).sort((a, b) => a - b);
  const conflict = conflictAmong(scenario, clauses);
  if (!conflict) return { clauses };
  const [clause, other] = [known[conflict.clause]!, known[conflict.other]!];
  return {
    problem: {
      message: `clause ${clause} ${conflict.kind} ${other}`,
      hint: conflict.kind === "requires" ? `add ${other}, or leave ${clause} out` : "leave one of them out",
      place: null,
    },
  };
}

function lensNamed(scenario: Scenario, id: string | null): number | null | Problem {
  if (id === null) return null;
  const lens = scenario.lenses.find((candidate) => candidate.id === id);
  if (lens) return lens.index;
  const ids = scenario.lenses.map((candidate) => candidate.id);
  return {
    message: `there is no lens ${id}`,
    hint: ids.length > 0 ? `the lenses are ${ids.join(", ")}` : "the scenario has no lenses",
    place: null,
  };
}

/** Whether two scenarios have the same states and moves. */
function sameSpace(a: Scenario, b: Scenario): boolean {
  const shape = ({ actors, options, rules }: Scenario) =>
    JSON.stringify([
      actors.map(({ id, optionCount }) => [id, optionCount]),
      options.map(({ ref, values, moves }) => [ref, values, moves]),
      rules.map(({ text }) => text),
    ]);
  return shape(a) === shape(b);
}
