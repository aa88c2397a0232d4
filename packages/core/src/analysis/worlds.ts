import { type Ranged, told } from "../design/ranges.ts";
import { worlds as judged, type Opinion, type Worlds, type WorldsQuery } from "../design/worlds.ts";
import { kernelOf, readingNames, readingsOf } from "./answers.ts";
import { type Descriptor, throughRanges } from "./descriptor.ts";
import type { OpinionFinding, WorldsFinding } from "./design-contract.ts";
import type { Dispute } from "./dispute.ts";

/** In how many worlds each answer on each framework holds, and on whose reading it turns. */
export const worlds = {
  id: "worlds",
  asks: "In how many worlds does each framework hold, and on whose reading does that turn?",
  belongsTo: null,
  gives: "finding",
  find: throughRanges(ranged),
  ranged,
} as const satisfies Descriptor;

async function ranged(dispute: Dispute, query: WorldsQuery): Promise<Ranged<WorldsFinding>> {
  const { credence } = dispute.scenario;
  const question = await judged(kernelOf(dispute), readingsOf(dispute), credence, query);
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
