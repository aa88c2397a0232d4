import { worlds as judged, type Opinion, type WorldsQuery } from "../design/worlds.ts";
import { kernelOf, readingNames, readingsOf } from "./answers.ts";
import type { Descriptor } from "./descriptor.ts";
import type { OpinionFinding, WorldsFinding } from "./design-contract.ts";
import type { Dispute } from "./dispute.ts";

/** In how many worlds each answer on each framework holds, and on whose reading it turns. */
export const worlds = {
  id: "worlds",
  asks: "In how many worlds does each framework hold, and on whose reading does that turn?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute, query: WorldsQuery): Promise<WorldsFinding> {
    const { crew, scenario } = dispute.model;
    const found = await judged(kernelOf(dispute), readingsOf(dispute), scenario.credence, crew.pace, query);
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
  },
} as const satisfies Descriptor;
