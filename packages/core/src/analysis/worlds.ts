import type { Kernel } from "../design/kernel.ts";
import { answerOf, type Ranged, told } from "../design/ranges.ts";
import { worlds as judged, type Opinion, type WorldsQuery as Taken, type Worlds } from "../design/worlds.ts";
import { kernelOf, readingNames, readingsOf } from "./answers.ts";
import type { Descriptor } from "./descriptor.ts";
import type { OpinionFinding, WorldsFinding } from "./design-contract.ts";
import type { Dispute } from "./dispute.ts";

/** Which worlds, and how they weigh. */
export interface WorldsQuery extends Taken {
  /** Weights of readings by actor, `reference` or a lens, in place of the file's; whoever is left out keeps those of the file. */
  readonly credence?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
}

/** In how many worlds each answer on each framework holds, and on whose reading it turns. */
export const worlds = {
  id: "worlds",
  asks: "In how many worlds does each framework hold, and on whose reading does that turn?",
  belongsTo: null,
  gives: "finding",
  find: inTurn,
  ranged,
} as const satisfies Descriptor;

/** One kernel for all that is asked of a dispute's worlds, one question after the other: weights change nothing within a world. */
const kernels = new WeakMap<Dispute, { readonly kernel: Kernel; last: Promise<unknown> }>();

function kernelFor(dispute: Dispute) {
  let known = kernels.get(dispute);
  if (!known) kernels.set(dispute, (known = { kernel: kernelOf(dispute), last: Promise.resolve() }));
  return known;
}

function inTurn(dispute: Dispute, query: WorldsQuery): Promise<WorldsFinding> {
  const known = kernelFor(dispute);
  const found = known.last.then(async () => answerOf(await ranged(dispute, query), dispute.model.crew.pace));
  known.last = found.catch(() => {});
  return found;
}

async function ranged(dispute: Dispute, query: WorldsQuery): Promise<Ranged<WorldsFinding>> {
  const credence = credenceOf(dispute, query);
  const question = await judged(kernelFor(dispute).kernel, readingsOf(dispute), credence, query);
  return told(question, (found) => finding(dispute, found));
}

function finding(dispute: Dispute, found: Worlds): WorldsFinding {
  const names = readingNames(dispute.scenario);
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

/** By actor the weight of each reading, null where all weigh the same. Throws {@link RangeError} for weights that are none. */
function credenceOf({ scenario }: Dispute, { credence = {} }: WorldsQuery): (readonly number[] | null)[] {
  const names = readingNames(scenario).map((lens) => lens ?? "reference");
  for (const [id, weights] of Object.entries(credence)) {
    if (!scenario.actors.some((actor) => actor.id === id)) throw new RangeError(`there is no actor ${id}`);
    const unknown = Object.keys(weights).find((name) => !names.includes(name));
    if (unknown !== undefined) throw new RangeError(`there is no reading ${unknown}`);
    const given = Object.values(weights);
    if (
      !given.every((weight) => Number.isFinite(weight) && weight >= 0) ||
      !given.some((weight) => weight > 0)
    ) {
      throw new RangeError(`the weights of ${id}'s readings must be 0 or more, and not all 0`);
    }
  }
  return scenario.actors.map(({ id, index }) => {
    const own = Object.hasOwn(credence, id) ? credence[id]! : null;
    return own === null ? scenario.credence[index]! : names.map((name) => own[name] ?? 0);
  });
}
