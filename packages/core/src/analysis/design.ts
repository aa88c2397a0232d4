import { Kernel } from "../design/kernel.ts";
import { type Change, type Margin, marginOf, margins } from "../design/margin.ts";
import { packages } from "../design/packages.ts";
import { CONDITIONS, type Wanted } from "../design/search.ts";
import { type Opinion, type WorldsQuery, worlds } from "../design/worlds.ts";
import type { ModelLimits, Reading } from "../model/game.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type {
  AnswersFinding,
  ChangeFinding,
  MarginFinding,
  OpinionFinding,
  PackagesFinding,
  ReadingName,
  WorldsFinding,
} from "./design-contract.ts";
import type { Dispute, FrameworkStates } from "./dispute.ts";

/** What is asked of a framework; by default everything that can be said of it. */
export interface WantQuery {
  readonly want?: readonly Wanted[] | undefined;
}

export interface MarginQuery extends WantQuery {
  /** The most changes that mend: 1 by default. */
  readonly changes?: 1 | 2 | undefined;
}

/** In how many worlds each answer on each framework holds, and on whose reading it turns. */
export async function worldsFinding(dispute: Dispute, query: WorldsQuery): Promise<WorldsFinding> {
  const { crew, scenario } = dispute.model;
  const found = await worlds(kernelOf(dispute), readingsOf(dispute), scenario.credence, crew.pace, query);
  const names = readingNames(scenario);
  const opinion = ({ share, interval, actors, rules }: Opinion): OpinionFinding => ({
    share,
    interval: interval && [...interval],
    actors: dispute.byActor((i) => ({ ...actors[i]!, given: [...actors[i]!.given] })),
    rules: rules.map((rule) => ({
      readings: dispute.byActor((i) => rule.readings[i]!.map((reading) => names[reading]!)),
      share: rule.share,
    })),
  });
  return {
    worlds: found.worlds,
    distinct: found.distinct,
    exact: found.draws === null,
    draws: found.draws,
    seed: found.seed,
    frameworks: found.frameworks.map(({ signable, kept, safe, all }, k) => ({
      id: dispute.frameworks[k]!.framework.id,
      signable: signable && opinion(signable),
      kept: opinion(kept),
      safe: opinion(safe),
      all: opinion(all),
    })),
  };
}

/** What would break the answers on some frameworks, and what would mend them. */
export async function marginFindings(
  dispute: Dispute,
  frameworks: readonly FrameworkStates[],
  { want, changes = 1 }: MarginQuery,
): Promise<MarginFinding[]> {
  const { crew } = dispute.model;
  const asked = wanted(dispute, want);
  const kernel = kernelOf(dispute, frameworks);
  const found = await margins(kernel, dispute.reading, frameworks.length, asked, changes, crew.pace);
  return frameworks.map(({ framework }, k) => marginFinding(dispute, framework.id, found[k]!));
}

function marginFinding(dispute: Dispute, id: string, { answers, flips, mends }: Margin): MarginFinding {
  const change = ({ actor, kind, item, to, distance }: Change): ChangeFinding => ({
    actor: dispute.scenario.actors[actor]!.id,
    kind,
    item: item + 1,
    to: to === null ? null : to + 1,
    distance,
  });
  const byAnswer = <T>(value: (changes: readonly Change[]) => T) =>
    Object.fromEntries(Array.from(flips, ([answer, changes]) => [answer, value(changes)]));
  return {
    id,
    ...answers,
    margin: byAnswer(marginOf),
    flips: byAnswer((changes) => changes.map(change)),
    mends: { least: mends.least, sets: mends.sets.map((set) => set.map(change)) },
  };
}

/**
 * The sets of clauses with which a framework holds at least cost. `scenario` is the file's, without any clause in force; those
 * `chosen` are in every set.
 */
export async function packagesFinding(
  dispute: Dispute,
  scenario: Scenario,
  chosen: readonly number[],
  { framework }: FrameworkStates,
  { want }: WantQuery,
  limits: ModelLimits,
): Promise<PackagesFinding> {
  const asked = wanted(dispute, want);
  const { crew } = dispute.model;
  const { lens } = dispute.view;
  const found = await packages(scenario, lens, framework, asked, chosen, crew, limits);
  const names = readingNames(scenario);
  return {
    id: framework.id,
    want: asked,
    tried: found.tried,
    exhaustive: found.exhaustive,
    front: found.front.map(({ clauses, cost, wanted, verdicts }) => ({
      clauses: clauses.map((index) => scenario.clauses[index]!.id),
      cost,
      wanted,
      verdicts: verdicts.map((answers, reading): { lens: ReadingName } & AnswersFinding => ({
        lens: names[reading]!,
        ...answers,
      })),
    })),
  };
}

/** The answers asked for, in order. Throws {@link RangeError} where signable is asked for and nothing can be. */
export function wanted({ noDeal }: Dispute, want: readonly Wanted[] | undefined): Wanted[] {
  if (noDeal === null && want?.includes("signable")) {
    throw new RangeError("nothing can be signable: the file names no no-deal state and no status quo");
  }
  return CONDITIONS.filter((answer) => want?.includes(answer) ?? (answer !== "signable" || noDeal !== null));
}

/** The reference and every lens. */
function readingsOf(dispute: Dispute): Reading[] {
  return [dispute.reading, ...dispute.scenario.lenses.map(({ index }) => dispute.readingOf(index))];
}

function readingNames({ lenses }: Scenario): ReadingName[] {
  return [null, ...lenses.map(({ id }) => id)];
}

/** A kernel over some frameworks of a dispute, by default all. */
export function kernelOf(dispute: Dispute, some = dispute.frameworks): Kernel {
  const judged = some.map(({ states, framework: { parties } }) => ({ states, parties }));
  return new Kernel(dispute.model, judged, dispute);
}
