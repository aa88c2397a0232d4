import { Drift, type Ending, type Fate, fateOf, slipsFrom } from "../design/slips.ts";
import { has } from "../model/bits.ts";
import type { Assessment } from "../security/assessment.ts";
import { sseq } from "../stability/sseq.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute, FrameworkStates } from "./dispute.ts";
import type { Ends, FrameworkSlips, SlipFate, SlipsFinding, SlipsIn } from "./search-contract.ts";
import { Steps } from "./steps.ts";

/** Of which framework, and how much. */
export interface SlipsQuery {
  /** By default every framework. */
  readonly framework?: string | undefined;
  /** Say of every fate whom it harms before it ends. */
  readonly harms?: boolean | undefined;
}

/**
 * What one mistake does at each framework's best state, as each actor is and as each sees it. Cost: v_i of sseq for every actor in its
 * game; for each slip the states that steps worth taking lead to × the actors' blocks.
 */
export const slips = {
  id: "slips",
  asks: "What does one mistake do to each framework?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute, { framework, harms = false }: SlipsQuery): Promise<SlipsFinding> {
    const frameworks = framework === undefined ? dispute.frameworks : [dispute.framework(framework)];
    const reference = await dispute.reference();
    const actors = dispute.scenario.actors.map(({ index }) => index);
    const steps = new Steps(dispute.model.crew.pace, 2);
    steps.begin("what one mistake does");
    const alike = actors.map(() => reference);
    const found = await slipsIn(dispute, reference, frameworks, alike, harms);
    if (!actors.some((i) => dispute.hasPerception(i))) return { reference: found, perceived: null };
    steps.begin("what one mistake does as each sees it");
    const seen = await Promise.all(actors.map((i) => dispute.perceived(i)));
    return { reference: found, perceived: await slipsIn(dispute, reference, frameworks, seen, harms) };
  },
} as const satisfies Descriptor;

/** `games`: the one that each actor plays in. */
async function slipsIn(
  dispute: Dispute,
  reference: Assessment,
  frameworks: readonly FrameworkStates[],
  games: readonly Assessment[],
  harms: boolean,
): Promise<SlipsIn> {
  const { model, scenario, statusQuo } = dispute;
  const { game } = reference;
  const { pace } = model.crew;
  const held = await Promise.all(games.map(({ solution }, i) => solution.leastLeft(sseq, i)));
  const drift = new Drift(model.blocks, (i, s, t) => {
    const { rank } = game.outlooks[i]!.payoffs;
    const own = rank[s]!;
    return rank[t]! > own && held[i]![t]! > own;
  });
  const from = (s: number) => pace.drive(drift.from(s));

  const findings: FrameworkSlips[] = [];
  for (const framework of frameworks) {
    const { best } = await dispute.judge(reference, framework);
    const broken = (s: number) =>
      game.vital.flatMap((interests, i) =>
        interests.some(({ holds }) => has(holds, best) && !has(holds, s)) ? [i] : [],
      );
    const fate = async (s: number): Promise<SlipFate> => {
      const { outcome, ends, harmed } = fateOf(await from(s), framework.states, broken);
      const found = {
        outcome,
        ends: endsOf(ends),
        harmed: dispute.ids(harmed),
        way: ends.way.map((t) => t + 1),
      };
      if (!harms) return found;
      const through = new Set([s, ...ends.way, ...ends.states].flatMap(broken));
      return { ...found, through: dispute.ids([...through].sort((a, b) => a - b)) };
    };
    const untouched = await fate(best);
    const slips: FrameworkSlips["slips"] = [];
    for (const { option, value, to } of slipsFrom(model.space, scenario.options, best)) {
      slips.push({
        actor: scenario.actors[option.actor]!.id,
        option: option.ref,
        value: option.values[value]!,
        to: to + 1,
        ...(await fate(to)),
      });
    }
    const count = (outcome: Fate["outcome"]) => slips.filter((slip) => slip.outcome === outcome).length;
    findings.push({
      id: framework.framework.id,
      untouched,
      heals: count("heals"),
      drifts: count("drifts"),
      collapses: count("collapses"),
      slips,
    });
  }
  const settles =
    statusQuo === null
      ? null
      : (await from(statusQuo)).map((ending) => ({
          ...endsOf(ending),
          within: dispute.frameworks
            .filter(({ states }) => ending.states.every((s) => has(states, s)))
            .map(({ framework }) => framework.id),
        }));
  return { settles, frameworks: findings };
}

function endsOf({ states }: Ending): Ends {
  return { first: states[0]! + 1, states: states.length };
}
