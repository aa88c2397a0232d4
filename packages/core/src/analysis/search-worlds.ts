import { classesOf, distinctWorlds, drawWorlds, worldsOf } from "../design/readings.ts";
import { CONDITIONS, fulfilled } from "../design/search.ts";
import type { Quest } from "./quest.ts";
import type { WorldsSearchFinding } from "./search-contract.ts";

/** Over which worlds to search. */
export interface WorldsSearch {
  /** The most distinct worlds that are all worked out; by default 20,000. */
  readonly exact?: number | undefined;
  /** How many are drawn where there are more; by default 10,000. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** Distinct worlds that are all worked out, and draws where there are more, unless the query says otherwise. */
const EXACT = 20_000;
const DRAWS = 10_000;

/** Worlds worked on at a time, for a crew of several threads. */
const AT_A_TIME = 8;

/**
 * The share of worlds in which each arrangement is wanted. Cost: as the search over readings for each distinct world, but for what they
 * have in common; a count of the states for each.
 */
export async function searchWorlds(
  quest: Quest,
  { exact = EXACT, draws = DRAWS, seed = 1 }: WorldsSearch,
): Promise<WorldsSearchFinding> {
  const { model, noDeal, scenario } = quest.dispute;
  const { pace } = model.crew;
  const sides = await quest.sides();
  const classes = sides.map((theirs, i) => classesOf(theirs, scenario.credence[i]!));
  const isDrawn = distinctWorlds(classes) > exact;
  const worlds = isDrawn ? drawWorlds(classes, draws, seed) : [...worldsOf(classes)];
  const tally = quest.tally();
  let sum = 0;
  for (let at = 0; at < worlds.length; at += AT_A_TIME) {
    pace.report("every arrangement in every world", at, worlds.length);
    const batch = worlds.slice(at, at + AT_A_TIME);
    const standings = await Promise.all(batch.map((world) => quest.standings.of(world.sides)));
    for (const [k, { weight }] of batch.entries()) {
      tally.count(fulfilled(standings[k]!, model.space.size), weight);
      sum += weight;
      await pace.rest();
    }
  }
  tally.share(sum);
  const counted = noDeal === null ? CONDITIONS.filter((condition) => condition !== "signable") : CONDITIONS;
  const arrangements = await quest.arrangements(tally, counted);
  return {
    ...quest.head,
    worlds: quest.readings.length ** scenario.actors.length,
    top: tally.top(),
    regions: await quest.regions(tally.leading()),
    arrangements: arrangements.map(({ s, ...arrangement }) => ({
      ...arrangement,
      share: {
        wanted: tally.wanted[s]!,
        signable: noDeal === null ? null : tally.signable[s]!,
        kept: tally.kept[s]!,
        safe: tally.safe[s]!,
      },
    })),
    ...(isDrawn && { drawn: { draws, seed } }),
  };
}
