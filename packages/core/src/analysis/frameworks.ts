import type { Answers } from "../durability/answering.ts";
import { DURABILITIES } from "../durability/level.ts";
import { cheapestPath } from "../evolution/path.ts";
import { type Schedule, schedule } from "../evolution/schedule.ts";
import type { Bits } from "../model/bits.ts";
import { robustness } from "../perception/lenses.ts";
import { type Assessment, type Threat, worstOf } from "../security/assessment.ts";
import { GRADES, isSafe } from "../security/grade.ts";
import { LIST_LIMIT, listed } from "../stability/solution.ts";
import { dominates } from "../verdict/acceptance.ts";
import { hangsOn } from "../verdict/guarantees.ts";
import { allowance, openOptions, type Proposal, ripeMoment, type Verdict } from "../verdict/verdict.ts";
import type {
  ActorFinding,
  ActorVerdict,
  ByActor,
  FrameworkFinding,
  FrameworkVerdict,
  LensVerdict,
  PathFinding,
  PerceivedFinding,
  RipeFinding,
  Robustness,
  ScheduleFinding,
  ThreatFinding,
} from "./contract.ts";
import type { Dispute, FrameworkStates } from "./dispute.ts";
import { Steps } from "./steps.ts";

/** The verdicts on all frameworks in the reference, in file order. */
export async function frameworkVerdicts(dispute: Dispute): Promise<FrameworkVerdict[]> {
  const reference = await dispute.reference();
  const verdicts = await dispute.verdicts();
  const answers = await reference.answersAt(verdicts.map(({ best }) => best));
  const findings: FrameworkVerdict[] = [];
  for (const [k, framework] of dispute.frameworks.entries()) {
    const verdict = verdicts[k]!;
    const proposal = { states: framework.states, parties: framework.framework.parties };
    findings.push({
      id: framework.framework.id,
      label: framework.framework.label,
      states: listed(framework.states),
      best: verdict.best + 1,
      settled: verdict.settled.slice(0, LIST_LIMIT).map((state) => state + 1),
      open: openOptions(reference.game, framework.states).map(
        (option) => dispute.scenario.options[option]!.ref,
      ),
      allows: await allowance(reference, proposal, verdict, dispute.noDeal),
      ripe: ripeFinding(dispute, reference, proposal, verdict),
      ties: verdict.ties,
      ...consentFinding(dispute, verdict),
      dominated_by: dispute.frameworks
        .filter((_, other) => other !== k && dominates(reference.game, verdicts[other]!.best, verdict.best))
        .map(({ framework: { id } }) => id),
      durability: DURABILITIES[verdict.durability],
      kept: verdict.kept,
      safe: dispute.ids(verdict.safe),
      unsafe: dispute.ids(verdict.unsafe),
      unassessed: dispute.ids(verdict.unassessed),
      hangs_on: hangsOn(verdict.held, verdict.best).map((set) => dispute.ids(set)),
      actors: dispute.byActor((i) => actorVerdict(dispute, reference, answers, verdict, i)),
    });
  }
  return findings;
}

/** Would they sign it, and whose consent it needs; all null without a no-deal state. */
export function consentFinding(
  dispute: Dispute,
  { acceptance, objectors }: Verdict,
): Pick<FrameworkVerdict, "signable" | "signatories" | "parties" | "objectors" | "harmed" | "free_riders"> {
  return {
    signable: acceptance && objectors.length === 0,
    signatories: acceptance && dispute.ids(acceptance.signatories),
    parties: acceptance && dispute.ids(acceptance.parties),
    objectors: acceptance && dispute.ids(objectors),
    harmed: acceptance && dispute.ids(acceptance.harmed),
    free_riders: acceptance && dispute.ids(acceptance.freeRiders),
  };
}

function ripeFinding(
  dispute: Dispute,
  { game }: Assessment,
  proposal: Proposal,
  verdict: Verdict,
): RipeFinding | null {
  const { noDeal } = dispute;
  if (noDeal === null) return null;
  const state = ripeMoment(game, proposal, verdict, noDeal);
  return state === null ? null : { state: state + 1, changes: dispute.changes(noDeal, state) };
}

function actorVerdict(
  dispute: Dispute,
  reference: Assessment,
  answers: Answers,
  { best, held, acceptance }: Verdict,
  i: number,
): ActorVerdict {
  const vital = reference.game.vital[i]!;
  const threats = reference.threats(answers, i, best);
  return {
    gain: acceptance && acceptance.gains[i]!,
    durability: DURABILITIES[held.actorLevel(i, best)],
    grade: reference.assessed(i) ? GRADES[worstOf(threats)]! : null,
    broken: reference.brokenInterests(i, best).map((v) => vital[v]!.interest.text),
    threats: threatFindings(dispute, reference, i, threats),
  };
}

export function threatFindings(
  dispute: Dispute,
  { game }: Assessment,
  i: number,
  threats: readonly Threat[],
): ThreatFinding[] {
  return threats.map((threat) => ({
    by: dispute.scenario.actors[threat.by]!.id,
    interest: game.vital[i]![threat.interest]!.interest.text,
    grade: GRADES[threat.grade]!,
    motivated: threat.motivated,
  }));
}

/** Everything about every framework, in file order. Takes a step, one more for each lens and for each framework. */
export async function frameworkFindings(dispute: Dispute, steps: Steps): Promise<FrameworkFinding[]> {
  steps.begin("judging the frameworks");
  const reference = await dispute.reference();
  // All of this will be asked for.
  await reference.answers();
  const verdicts = await dispute.verdicts();
  const found = await frameworkVerdicts(dispute);
  const lenses = await lensFindings(dispute, dispute.frameworks, steps);
  const findings: FrameworkFinding[] = [];
  for (const [k, framework] of dispute.frameworks.entries()) {
    const verdict = verdicts[k]!;
    steps.begin(`carrying out ${framework.framework.id}`);
    findings.push({
      ...found[k]!,
      actors: await actorFindings(dispute, reference, framework, verdict, found[k]!),
      path: await pathFinding(dispute, reference, dispute.statusQuo, verdict.best),
      schedule: await scheduleFinding(dispute, reference, verdict, dispute.statusQuo),
      robust: lenses[k]!.robust,
      lenses: lenses[k]!.lenses,
    });
  }
  return findings;
}

async function actorFindings(
  dispute: Dispute,
  reference: Assessment,
  framework: FrameworkStates,
  verdict: Verdict,
  { actors }: FrameworkVerdict,
): Promise<ByActor<ActorFinding>> {
  const findings: ActorFinding[] = [];
  for (const { id, index: i } of dispute.scenario.actors) {
    const { gain, durability, ...safety } = actors[id]!;
    const stable = await reference.solution.stabilityAt(verdict.best, i);
    findings.push({ gain, durability, stable, ...safety });
    if (dispute.hasPerception(i)) {
      findings[i]!.perceived = await perceivedFinding(dispute, reference, framework.states, verdict.best, i);
    }
  }
  return dispute.byActor((i) => findings[i]!);
}

/** Durability and grade of an actor at a state of a framework, in the game it perceives. */
export async function perceivedFinding(
  dispute: Dispute,
  reference: Assessment,
  framework: Bits,
  state: number,
  i: number,
): Promise<PerceivedFinding> {
  const perceived = await dispute.perceived(i);
  const held = await perceived.held(framework);
  const grade = perceived.grade(await perceived.answers(), i, state);
  const broken = perceived.broken(i, state);
  const real = reference.grade(await reference.answers(), i, state);
  const assessed = reference.assessed(i);
  const seenSafe = isSafe(grade, broken);
  const isRealSafe = isSafe(real, reference.broken(i, state));
  return {
    durability: DURABILITIES[held.actorLevel(i, state)],
    grade: assessed ? GRADES[grade]! : null,
    estimate: !assessed || seenSafe === isRealSafe ? null : isRealSafe ? "over" : "under",
  };
}

/** For some frameworks their robustness, and their verdict under each lens taken as the reference. Takes a step a lens. */
export async function lensFindings(
  dispute: Dispute,
  frameworks: readonly FrameworkStates[],
  steps = new Steps(dispute.model.crew.pace, dispute.scenario.lenses.length),
): Promise<{ robust: Robustness | null; lenses: { [lens: string]: LensVerdict } }[]> {
  const results: Verdict[][] = frameworks.map(() => []);
  for (const lens of dispute.scenario.lenses) {
    steps.begin(`through lens ${lens.id}`);
    const assessment = await dispute.assess(dispute.readingOf(lens.index));
    for (const [k, framework] of frameworks.entries()) {
      results[k]!.push(await dispute.judge(assessment, framework));
    }
  }
  return frameworks.map((_, k) => {
    const lenses: { [lens: string]: LensVerdict } = Object.create(null);
    for (const { id, index } of dispute.scenario.lenses) {
      const verdict = results[k]![index]!;
      lenses[id] = {
        best: verdict.best + 1,
        signable: verdict.acceptance && verdict.objectors.length === 0,
        durability: DURABILITIES[verdict.durability],
        kept: verdict.kept,
        safe: dispute.ids(verdict.safe),
        unsafe: dispute.ids(verdict.unsafe),
        unassessed: dispute.ids(verdict.unassessed),
      };
    }
    if (results[k]!.length === 0) return { robust: null, lenses };
    const { kept, signableAndKept } = robustness(results[k]!);
    const signed = dispute.noDeal === null ? null : signableAndKept;
    return { robust: { lenses: results[k]!.length, kept, signable_and_kept: signed }, lenses };
  });
}

/** The cheapest path to a state; null without a start, or where there is none. */
export async function pathFinding(
  dispute: Dispute,
  reference: Assessment,
  from: number | null,
  to: number,
): Promise<PathFinding | null> {
  if (from === null) return null;
  const { game } = reference;
  const answers = await reference.answers();
  const moves = await cheapestPath(game, from, to);
  if (!moves) return null;
  let at = from;
  const steps = moves.map((move) => {
    const changes = dispute.changes(at, move.to);
    at = move.to;
    return {
      by: dispute.scenario.actors[move.by]!.id,
      to: move.to + 1,
      changes,
      concession: move.concession,
      // As in `states`, concerted is not told from hollow.
      grades: dispute.byActor((i) =>
        reference.assessed(i) ? GRADES[reference.plainGrade(answers, i, move.to)]! : null,
      ),
      broken: dispute.byActor((i) => (reference.assessed(i) ? reference.broken(i, move.to) : null)),
    };
  });
  return { concessions: steps.filter(({ concession }) => concession).length, moves: steps.length, steps };
}

/** The schedule to a framework's best state; null without a start. */
export async function scheduleFinding(
  dispute: Dispute,
  reference: Assessment,
  verdict: Verdict,
  from: number | null,
): Promise<ScheduleFinding | null> {
  if (from === null) return null;
  const found: Schedule = await schedule(reference, verdict, from);
  if (!found.computed) return { found: null };
  if ("holdUps" in found) {
    return {
      found: false,
      hold_ups: found.holdUps.map(({ state, actor, to }) => ({
        state: state + 1,
        actor: dispute.scenario.actors[actor]!.id,
        to: to === null ? null : to + 1,
      })),
    };
  }
  let at = from;
  const stages = found.stages.map(({ options, to }) => {
    const changes = dispute.changes(at, to);
    at = to;
    const actors = new Set(options.map((option) => dispute.scenario.options[option]!.actor));
    return { actors: dispute.ids([...actors].sort((a, b) => a - b)), changes, to: to + 1 };
  });
  return { found: true, synchronised: found.synchronised, stages };
}
