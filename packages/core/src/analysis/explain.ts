import type { Held } from "../durability/held.ts";
import { DURABILITIES, type Level, UNTEMPTED } from "../durability/level.ts";
import type { AnswerMove } from "../durability/shortest-answer.ts";
import { size } from "../model/bits.ts";
import type { Game } from "../model/game.ts";
import { forMoves, withOwnFrom } from "../model/moves.ts";
import { Budget } from "../model/work.ts";
import { type Assessment, type Threat, worstOf } from "../security/assessment.ts";
import { answerOfGrade, GRADES, type Grade, type GradeIndex, isSafe, LATENT } from "../security/grade.ts";
import {
  answerTo,
  countsAs,
  hangsOn,
  isMadeAnyway,
  type Temptation,
  temptationsAt,
} from "../verdict/guarantees.ts";
import { onlyState, type Verdict } from "../verdict/verdict.ts";
import type {
  AccountFinding,
  ActorInBrief,
  ActorInFull,
  AnswerReasons,
  Danger,
  DangerReasons,
  Foremost,
  FrameworkSubject,
  Liking,
  PerceivedReasons,
  StateSubject,
  TemptationReasons,
} from "./account-contract.ts";
import type { ByActor } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute, FrameworkStates } from "./dispute.ts";
import { consentFinding, lensFindings, perceivedFinding } from "./frameworks.ts";
import { circumstances } from "./verdicts.ts";

/** At most so many temptations or dangers are told of each actor, and of the one asked about. */
const TOLD = 3;
const TOLD_OF_ONE = 12;

/** Moves looked at in the search for one answer. */
const SEARCH_BUDGET = 20_000_000;

/** What is to be explained: a framework by its id (at its best state), else a state by its number. */
export type ExplainTarget =
  | { readonly framework: string }
  | { readonly state: number; readonly framework?: string | undefined };

/** Of what, to whom, and how much. */
export type ExplainQuery = ExplainTarget & {
  /** The one actor told of; by default everybody. */
  readonly actor?: string | undefined;
  /** Only what decides. */
  readonly brief?: boolean | undefined;
};

/**
 * Why a state by itself, or a framework at its best state, holds or does not, and who is safe there. Cost: a search for each answer
 * told, beside what judging costs.
 */
export const explain = {
  id: "explain",
  asks: "Why does a state or a framework hold or not, and who is safe there?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute, query: ExplainQuery): Promise<AccountFinding> {
    const target =
      "state" in query && query.framework === undefined
        ? dispute.state(query.state)
        : dispute.framework(query.framework!);
    return account(dispute, target, query.actor, query.brief ?? false);
  },
} as const satisfies Descriptor;

async function account(
  dispute: Dispute,
  target: number | FrameworkStates,
  actor: string | undefined,
  brief: boolean,
): Promise<AccountFinding> {
  const { scenario, model, noDeal } = dispute;
  const asked = actor === undefined ? null : scenario.actors.find(({ id }) => id === actor);
  if (asked === undefined) throw new RangeError(`there is no actor ${actor}`);
  const reference = await dispute.reference();
  const answers = await reference.answers();
  const scene = await sceneOf(dispute, reference, target);
  const { state, held } = scene;

  const actors = scenario.actors.map(({ index }) => index);
  const levels = actors.map((i) => held.actorLevel(i, state));
  const weakest = Math.max(...levels);
  const assessed = actors.filter((i) => reference.assessed(i));
  const safe = assessed.filter((i) => isSafe(reference.grade(answers, i, state), reference.broken(i, state)));
  const { lens, feasible, status_quo, no_deal } = circumstances(dispute);
  const head = {
    subject: scene.subject,
    lens,
    feasible,
    status_quo,
    no_deal,
    state: state + 1,
    gains: noDeal === null ? null : dispute.byActor((i) => likes(reference.game, i, state, noDeal)),
    durability: DURABILITIES[held.level(state, true)],
    weakest: dispute.ids(weakest === UNTEMPTED ? [] : actors.filter((i) => levels[i] === weakest)),
    hangs_on: hangsOn(held, state).map((set) => dispute.ids(set)),
    safe: dispute.ids(safe),
    unsafe: dispute.ids(assessed.filter((i) => !safe.includes(i))),
    unassessed: dispute.ids(actors.filter((i) => !assessed.includes(i))),
  };

  const reasons = new Reasons(dispute, reference, scene);
  const each = async <T>(find: (i: number) => T | Promise<T>): Promise<ByActor<T>> => {
    const found: ByActor<T> = Object.create(null);
    for (const { id, index } of asked ? [asked] : scenario.actors) {
      found[id] = await find(index);
      await model.crew.pace.rest();
    }
    return found;
  };
  if (brief) {
    const found = await each((i) => reasons.inBrief(i));
    return { ...head, brief, actors: found, undetermined: answers.undetermined };
  }
  const found = await each((i) => reasons.inFull(i, asked ? TOLD_OF_ONE : TOLD));
  const [lenses] = typeof target === "number" ? [null] : await lensFindings(dispute, [target]);
  return { ...head, brief, actors: found, lenses: lenses!, undetermined: answers.undetermined };
}

/** Where an account stands: at a state by itself, or at the best one of a framework. */
interface Scene {
  readonly state: number;
  readonly held: Held;
  /** Null for a state by itself. */
  readonly verdict: Verdict | null;
  readonly subject: StateSubject | FrameworkSubject;
}

async function sceneOf(
  dispute: Dispute,
  reference: Assessment,
  target: number | FrameworkStates,
): Promise<Scene> {
  if (typeof target === "number") {
    const within = dispute.frameworks.filter((framework) => dispute.within(framework, target));
    return {
      state: target,
      held: await reference.held(onlyState(dispute.model.space.size, target)),
      verdict: null,
      subject: { kind: "state", within: within.map(({ framework }) => framework.id) },
    };
  }
  const verdict = await dispute.judge(reference, target);
  const { best, held, sets, settled, ties, durability, kept } = verdict;
  return {
    state: best,
    held,
    verdict,
    subject: {
      kind: "framework",
      id: target.framework.id,
      states: size(target.states),
      places: sets.length,
      settled: settled.length,
      ties,
      ...consentFinding(dispute, verdict),
      durability: DURABILITIES[durability],
      kept,
    },
  };
}

/** Threats to one actor by the same move, of the same grade. */
interface Breach {
  readonly by: number;
  readonly to: number;
  readonly grade: GradeIndex;
  readonly interests: number[];
}

/** What an account tells of the actors of a scene. */
class Reasons {
  readonly #dispute: Dispute;
  readonly #reference: Assessment;
  readonly #scene: Scene;
  /** Temptation and threat can be one move. */
  readonly #answered = new Map<string, AnswerReasons | null>();

  constructor(dispute: Dispute, reference: Assessment, scene: Scene) {
    this.#dispute = dispute;
    this.#reference = reference;
    this.#scene = scene;
  }

  inBrief(i: number): ActorInBrief {
    const [worst] = this.#temptations(i);
    const security = this.#security(i);
    return {
      durability: DURABILITIES[worst?.counts ?? UNTEMPTED],
      worst: worst ? this.#tempting(worst) : null,
      security: security && {
        broken: security.broken,
        grade: security.grade,
        worst: security.breaches.length > 0 ? this.#danger(security.breaches[0]!) : null,
      },
    };
  }

  /** At most `limit` temptations and dangers are told. */
  async inFull(i: number, limit: number): Promise<ActorInFull> {
    const { game, solution } = this.#reference;
    const { state } = this.#scene;
    const { rank, classes } = game.outlooks[i]!.payoffs;
    const temptations = this.#temptations(i);
    const security = this.#security(i);
    let moves = 0;
    forMoves(game.model.blocks[i]!, state, () => {
      moves++;
    });
    return {
      classes,
      place: classes - rank[state]! + 1,
      back: this.#back(i),
      stable: await solution.stabilityAt(state, i),
      durability: DURABILITIES[temptations[0]?.counts ?? UNTEMPTED],
      moves,
      temptations: foremost(temptations, limit, (temptation) => this.#tempting(temptation)),
      security: security && {
        broken: security.broken,
        grade: security.grade,
        dangers: foremost(security.breaches, limit, (breach) => this.#answeredDanger(breach)),
      },
      perceived: this.#dispute.hasPerception(i) ? await this.#perceived(i, security?.grade ?? "clear") : null,
    };
  }

  #back(i: number): number | null {
    const { noDeal, model, scenario } = this.#dispute;
    const { state, verdict } = this.#scene;
    return verdict?.acceptance?.freeRiders.includes(i)
      ? withOwnFrom(model.space, scenario.actors[i]!, state, noDeal!) + 1
      : null;
  }

  /** The least held first, then by state. */
  #temptations(i: number) {
    const { held, state } = this.#scene;
    return temptationsAt(held, state, [i])
      .map((temptation) => ({ ...temptation, counts: countsAs(held, temptation) }))
      .sort((a, b) => b.counts - a.counts || a.to - b.to);
  }

  #tempting(temptation: Temptation & { counts: Level }): TemptationReasons {
    const { to, inside, level, counts } = temptation;
    return {
      to: to + 1,
      inside,
      level: DURABILITIES[level],
      counts: DURABILITIES[counts],
      answer: counts === level ? this.#answer(temptation) : null,
    };
  }

  /** What actor i holds vital, and who threatens it: the worst first, then in file order; null where it holds nothing so. */
  #security(i: number) {
    const reference = this.#reference;
    const { state, held } = this.#scene;
    if (!reference.assessed(i)) return null;
    const threats = reference.threats(held.answers, i, state);
    return {
      broken: reference.brokenInterests(i, state).map((v) => v + 1),
      grade: GRADES[worstOf(threats)]!,
      breaches: gathered(threats),
    };
  }

  #danger({ by, to, grade, interests }: Breach): Danger {
    return {
      by: this.#dispute.scenario.actors[by]!.id,
      to: to + 1,
      grade: GRADES[grade]!,
      interests: interests.map((v) => v + 1),
    };
  }

  #answeredDanger(breach: Breach): DangerReasons {
    const { by, to, grade } = breach;
    return {
      ...this.#danger(breach),
      gain: likes(this.#reference.game, by, to, this.#scene.state),
      answer: grade === LATENT ? null : this.#answer({ by, to, level: answerOfGrade(grade) }),
    };
  }

  /** The shortest answer to a move from the state that tempts its maker. */
  #answer({ by: i, to: t, level }: Pick<Temptation, "by" | "to" | "level">): AnswerReasons | null {
    const key = `${i} ${t}`;
    const known = this.#answered.get(key);
    if (known !== undefined) return known;
    const { held, state } = this.#scene;
    const moves = answerTo(held.answers, state, { by: i, to: t, level }, new Budget(SEARCH_BUDGET));
    const found = moves && this.#reasonsOf(i, t, moves);
    this.#answered.set(key, found);
    return found;
  }

  #reasonsOf(i: number, t: number, moves: readonly AnswerMove[]): AnswerReasons {
    const { state } = this.#scene;
    const { game } = this.#reference;
    const end = moves.at(-1)!.to;
    let away: number | null = null;
    forMoves(game.model.blocks[i]!, end, (to) => {
      if (likes(game, i, to, state) <= 0) return true;
      away = to + 1;
      return false;
    });
    return {
      steps: moves.map(({ by, to }, k) => {
        const from = moves[k - 1]?.to ?? t;
        const ids = this.#dispute.ids(by);
        return {
          by: ids,
          to: to + 1,
          gains: Object.fromEntries(by.map((j, n) => [ids[n], likes(game, j, to, from)])),
        };
      }),
      likes: likes(game, i, end, state),
      escapes_to: away,
      anyway: isMadeAnyway(game, state, moves[0]!),
    };
  }

  /** `grade`: the real one. */
  async #perceived(i: number, grade: Grade): Promise<PerceivedReasons> {
    const { state, held } = this.#scene;
    const finding = await perceivedFinding(this.#dispute, this.#reference, held.framework, state, i);
    const seen = GRADES.indexOf(finding.grade ?? grade);
    if (seen <= GRADES.indexOf(grade)) return { ...finding, worst: null };
    const perceived = await this.#dispute.perceived(i);
    const threats = perceived.threats(await perceived.answers(), i, state);
    const { by, to } = threats.find((threat) => threat.grade === seen)!;
    const gain = likes(perceived.game, by, to, state);
    return { ...finding, worst: { by: this.#dispute.scenario.actors[by]!.id, to: to + 1, gain } };
  }
}

/** How actor i likes state a against b. */
function likes({ outlooks }: Game, i: number, a: number, b: number): Liking {
  const { rank } = outlooks[i]!.payoffs;
  return Math.sign(rank[a]! - rank[b]!) as Liking;
}

function foremost<T, U>(items: readonly T[], limit: number, tell: (item: T) => U): Foremost<U> {
  return { count: items.length, first: items.slice(0, limit).map(tell) };
}

/** Threats gathered by move, the worst first, then in file order. */
function gathered(threats: readonly Threat[]): Breach[] {
  const breaches: Breach[] = [];
  for (const { by, to, grade, interest } of threats) {
    const known = breaches.find((breach) => breach.by === by && breach.to === to && breach.grade === grade);
    if (known) known.interests.push(interest);
    else breaches.push({ by, to, grade, interests: [interest] });
  }
  return breaches.sort((a, b) => b.grade - a.grade);
}
