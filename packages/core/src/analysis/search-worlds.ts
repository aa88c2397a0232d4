import { type Ranged, told } from "../design/ranges.ts";
import { classesOf } from "../design/readings.ts";
import type { Tally } from "../design/search.ts";
import { tallyWorlds } from "../design/search-worlds.ts";
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

/** The share of worlds in which each arrangement is wanted. Cost: that of the {@link worldsTally}. */
export async function searchWorlds(quest: Quest, asked: WorldsSearch): Promise<Ranged<WorldsSearchFinding>> {
  return told(await worldsTally(quest, asked), (found) => finding(quest, found));
}

/** What is counted over worlds. */
export interface WorldsTally {
  readonly tally: Tally;
  /** Where the distinct worlds are too many to work out each. */
  readonly drawn: { readonly draws: number; readonly seed: number } | null;
}

/** In what share of worlds each state is wanted, and fulfils each condition, or what else `tally` counts. Cost: that of {@link tallyWorlds}. */
export async function worldsTally(
  quest: Quest,
  { exact = EXACT, draws = DRAWS, seed = 1 }: WorldsSearch,
  tally = () => quest.tally(),
): Promise<Ranged<WorldsTally>> {
  const { scenario, model } = quest.dispute;
  const sides = await quest.sides();
  const classes = sides.map((theirs, i) => classesOf(theirs, scenario.credence[i]!));
  const taken = { exact, draws, seed };
  const question = tallyWorlds(quest.standings, classes, taken, tally, model);
  return told(question, ({ tally, isDrawn }) => ({ tally, drawn: isDrawn ? { draws, seed } : null }));
}

async function finding(quest: Quest, { tally, drawn }: WorldsTally): Promise<WorldsSearchFinding> {
  const { noDeal, scenario } = quest.dispute;
  const arrangements = await quest.arrangements(tally, quest.all);
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
    ...(drawn && { drawn }),
  };
}
