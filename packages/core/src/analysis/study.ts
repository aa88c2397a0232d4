import type { WorldsQuery } from "../design/worlds.ts";
import { alone, type Crew } from "../model/crew.ts";
import { Model, type ModelLimits } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import { DEFAULT_MAX_STATES, stateWith, valuesOf } from "../model/space.ts";
import { Pace, type Progress } from "../model/work.ts";
import { conflictAmong, withClauses } from "../scenario/clauses.ts";
import type { Condition } from "../scenario/condition.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Preference, Scenario } from "../scenario/scenario.ts";
import type { AskedConcept } from "../stability/concept.ts";
import { analyze, dilemmas, misperceptions, verdicts } from "./analyze.ts";
import { type Inspection, inspect } from "./check.ts";
import {
  type CoalitionsQuery,
  type CoalitionTable,
  coalitionTable,
  type Overturning,
  overturners,
} from "./coalitions.ts";
import type {
  Analysis,
  ByActor,
  CarryingOutFinding,
  CoalitionsFinding,
  DilemmasFinding,
  GuaranteesFinding,
  LensesFinding,
  PerceptionsFinding,
  StateFinding,
  ThreatFinding,
  VerdictsFinding,
} from "./contract.ts";
import {
  type MarginQuery,
  marginFindings,
  packagesFinding,
  type WantQuery,
  worldsFinding,
} from "./design.ts";
import type { MarginFinding, PackagesFinding, WorldsFinding } from "./design-contract.ts";
import { Dispute, type FrameworkStates } from "./dispute.ts";
import { pathFinding, perceivedFinding, scheduleFinding, threatsSeen } from "./frameworks.ts";
import { guarantees } from "./guarantees.ts";
import { lenses } from "./lenses.ts";
import { type SearchQuery, search, searchWorlds, type WorldsSearchQuery } from "./search.ts";
import type { SearchFinding, SlipsFinding, WorldsSearchFinding } from "./search-contract.ts";
import { slips } from "./slips.ts";
import { type StatesColumn, type StatesList, states, statesBy } from "./states.ts";
import { Steps } from "./steps.ts";

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
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
  /** Who does the work; by default this thread alone. */
  readonly crew?: ((pace: Pace) => Crew) | undefined;
}

/**
 * A scenario under study: the one door to every analysis. States are numbered from 1, actors, frameworks and lenses go by
 * their ids. What one analysis computes serves the next. Rejects with the signal's reason when cancelled and with
 * {@link LimitExceeded} where a limit stops it.
 */
export class Study {
  readonly #dispute: Dispute;
  /** As the file has it, without any clause in force. */
  readonly #file: Scenario;
  readonly #options: StudyOptions;

  private constructor(dispute: Dispute, file: Scenario, options: StudyOptions) {
    this.#dispute = dispute;
    this.#file = file;
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
    const merged = { ...this.#options, ...options };
    const played = playedFrom(scenario, merged);
    if ("problems" in played) return played;
    if (!sameSpace(this.scenario, played.scenario)) return Study.open(scenario, merged);
    const model = this.#dispute.model.under(played.scenario, crewOf(merged));
    return Study.#over(scenario, played, model, merged);
  }

  static async #over(
    file: Scenario,
    { scenario, lens }: Played,
    model: Model,
    options: StudyOptions,
  ): Promise<{ study: Study } | { problems: Problem[] }> {
    const view = { lens, sim: options.sim ?? false };
    const opened = await Dispute.over(scenario, model, view, scenario !== file);
    return "problems" in opened ? opened : { study: new Study(opened.dispute, file, options) };
  }

  /** With the clauses in force. */
  get scenario(): Scenario {
    return this.#dispute.scenario;
  }

  /** How many states are feasible. */
  get feasible(): number {
    return this.#dispute.model.space.size;
  }

  get combinations(): number {
    return this.#dispute.model.space.combinations;
  }

  /** What lies behind the door, for the rooms above this one. Surfaces ask the study, not the dispute. */
  get dispute(): Dispute {
    return this.#dispute;
  }

  /** All of `analyze --json`. */
  analyze(): Promise<Analysis> {
    return analyze(this.#dispute);
  }

  /** The part of {@link analyze} that can be said first. */
  verdicts(): Promise<VerdictsFinding> {
    return verdicts(this.#dispute);
  }

  /** What is legal but probably not meant. */
  check(): Promise<Inspection> {
    return inspect(this.#dispute);
  }

  /** States in ascending order, in constant memory; `from` is a state number, `concepts` are told of besides those always found. */
  states(
    query: { where?: Condition; from?: number; limit?: number; concepts?: readonly AskedConcept[] } = {},
  ): AsyncGenerator<StateFinding> {
    return states(this.#dispute, {
      concepts: query.concepts,
      ...(query.where && { among: this.#dispute.model.where(query.where) }),
      ...(query.from !== undefined && { from: query.from - 1 }),
      ...(query.limit !== undefined && { limit: query.limit }),
    });
  }

  /** States sorted by a column, in 4 bytes a state. */
  statesBy(
    column: StatesColumn,
    query: { where?: Condition; descending?: boolean } = {},
  ): Promise<StatesList> {
    const among = query.where && this.#dispute.model.where(query.where);
    return statesBy(this.#dispute, column, query.descending ?? false, among);
  }

  /** A framework's best state in the reference game. */
  async best(framework: string): Promise<number> {
    const reference = await this.#dispute.reference();
    return (await this.#dispute.judge(reference, this.#framework(framework))).best + 1;
  }

  /** What holds a state up, as part of a framework where one is named. */
  guarantees(state: number, framework?: string): Promise<GuaranteesFinding> {
    return guarantees(this.#dispute, this.#state(state), framework ? this.#framework(framework) : null);
  }

  dilemmas(state: number): Promise<DilemmasFinding> {
    return dilemmas(this.#dispute, this.#state(state));
  }

  async perceptions(): Promise<PerceptionsFinding> {
    const dispute = this.#dispute;
    const reference = await dispute.reference();
    const frameworks: PerceptionsFinding["frameworks"] = [];
    const steps = new Steps(dispute.model.crew.pace, dispute.frameworks.length + 1);
    for (const framework of dispute.frameworks) {
      steps.begin(`${framework.framework.id} through everybody's eyes`);
      const verdict = await dispute.judge(reference, framework);
      const actors: PerceptionsFinding["frameworks"][number]["actors"] = Object.create(null);
      for (const { id, index } of dispute.scenario.actors) {
        if (!dispute.hasPerception(index)) continue;
        actors[id] = await perceivedFinding(dispute, reference, framework, verdict, index);
      }
      frameworks.push({ id: framework.framework.id, actors });
    }
    steps.begin("comparing what is stable and what seems so");
    return { ...(await misperceptions(dispute)), frameworks };
  }

  /** The threats to each actor that has a perception, as it perceives them, in a framework's best state. */
  threatsSeen(framework: string): Promise<ByActor<ThreatFinding[]>> {
    return threatsSeen(this.#dispute, this.#framework(framework));
  }

  lenses(): Promise<LensesFinding> {
    return lenses(this.#dispute);
  }

  /**
   * For each coalition and state the concepts under which the state is stable for it; by default of all four. Large spaces
   * may ask for some of them, such as `{ concepts: ["cnash", "cgmr"] }`, which cost least, and for a {@link coalitionTable},
   * which takes a bit where this takes a list.
   */
  async coalitions(query: CoalitionsQuery = {}): Promise<CoalitionsFinding> {
    return (await this.coalitionTable(query)).finding();
  }

  /** The same as sets of states, one for each coalition and concept. */
  coalitionTable(query: CoalitionsQuery = {}): Promise<CoalitionTable> {
    return coalitionTable(this.#dispute, query);
  }

  /** The smallest coalitions that would overturn a state, and where they would take it. */
  overturners(state: number): Promise<Overturning[]> {
    return overturners(this.#dispute, this.#state(state));
  }

  /** Path and schedule to a framework's best state from the status quo, or from another state. */
  async carryOut(framework: string, from?: number): Promise<CarryingOutFinding> {
    const dispute = this.#dispute;
    const start = from === undefined ? dispute.statusQuo : this.#state(from);
    const reference = await dispute.reference();
    const verdict = await dispute.judge(reference, this.#framework(framework));
    return {
      id: framework,
      path: await pathFinding(dispute, reference, start, verdict.best),
      schedule: await scheduleFinding(dispute, reference, verdict, start),
    };
  }

  /** Every feasible state as an arrangement of its own: which would stand, and who stands in the way of the others. */
  search(query: SearchQuery = {}): Promise<SearchFinding> {
    return search(this.#dispute, query);
  }

  /** The same over all worlds, each actor's reading chosen by itself. */
  searchWorlds(query: WorldsSearchQuery = {}): Promise<WorldsSearchFinding> {
    return searchWorlds(this.#dispute, query);
  }

  /** What one mistake does at each framework's best state, or at one framework's; with `harms` also whom it harms on the way. */
  slips(query: { framework?: string | undefined; harms?: boolean } = {}): Promise<SlipsFinding> {
    const { framework, harms } = query;
    const frameworks = framework === undefined ? this.#dispute.frameworks : [this.#framework(framework)];
    return slips(this.#dispute, frameworks, harms);
  }

  /** In how many worlds each answer on each framework holds, and on whose reading it turns. */
  worlds(query: WorldsQuery = {}): Promise<WorldsFinding> {
    return worldsFinding(this.#dispute, query);
  }

  /** What would break a framework's answers, and what would mend them. Rejects with {@link RangeError} as `wanted` does. */
  async margin(framework: string, query: MarginQuery = {}): Promise<MarginFinding> {
    const [found] = await marginFindings(this.#dispute, [this.#framework(framework)], query);
    return found!;
  }

  /** The same for every framework, at hardly more cost than for one. */
  async margins(query: MarginQuery = {}): Promise<MarginFinding[]> {
    return await marginFindings(this.#dispute, this.#dispute.frameworks, query);
  }

  /** With which of the file's clauses a framework would hold, at what cost, and in how many readings. */
  async packages(framework: string, query: WantQuery = {}): Promise<PackagesFinding> {
    const chosen = clausesNamed(this.#file, this.#options.clauses ?? []);
    const found = this.#framework(framework);
    return await packagesFinding(
      this.#dispute,
      this.#file,
      "problem" in chosen ? [] : chosen.clauses,
      found,
      query,
      limitsOf(this.#options),
    );
  }

  /** The index of each option's value in a state. */
  values(state: number): number[] {
    return valuesOf(this.#dispute.model.space, this.#state(state));
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
      payoff: (actor, state) => game.outlooks[actor]!.payoffs.rank[this.#state(state)]!,
      moves: (actor, state) => {
        const to: number[] = [];
        forMoves(game.outlooks[actor]!.blocks, this.#state(state), (t) => {
          to.push(t + 1);
        });
        return to;
      },
    };
  }

  #state(number: number): number {
    if (!Number.isInteger(number) || number < 1 || number > this.feasible) {
      throw new RangeError(`there is no state ${number}: states are numbered 1 to ${this.feasible}`);
    }
    return number - 1;
  }

  #framework(id: string): FrameworkStates {
    const found = this.#dispute.frameworks.find(({ framework }) => framework.id === id);
    if (!found) throw new RangeError(`there is no framework ${id}`);
    return found;
  }
}

/** A model state by state: states are numbered from 1, actors are indices in file order. */
export interface StudiedModel {
  readonly scenario: Scenario;
  readonly feasible: number;
  readonly combinations: number;
  /** Those of the reference, by actor. */
  readonly preferences: readonly (Preference | null)[];
  /** The index of each option's value in a state. */
  values(state: number): readonly number[];
  /** Dense rank. */
  payoff(actor: number, state: number): number;
  /** Where the actor can move to, ascending. */
  moves(actor: number, state: number): Iterable<number>;
}

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
}

function playedFrom(file: Scenario, options: StudyOptions): Played | { problems: Problem[] } {
  const lens = lensNamed(file, options.lens ?? null);
  const chosen = clausesNamed(file, options.clauses ?? []);
  const problems = [
    ...(typeof lens === "object" && lens ? [lens] : []),
    ...("problem" in chosen ? [chosen.problem] : []),
  ];
  if (problems.length > 0 || "problem" in chosen) return { problems };
  return { scenario: withClauses(file, chosen.clauses), lens: lens as number | null };
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
