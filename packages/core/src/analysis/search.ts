import { answerOf, type Ranged } from "../design/ranges.ts";
import { fulfilled, type Wanted, wantedIn } from "../design/search.ts";
import { size } from "../model/bits.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { Quest, type Sought } from "./quest.ts";
import type { ArrangementFinding, SearchFinding, WorldsSearchFinding } from "./search-contract.ts";
import { searchWorlds, type WorldsSearch } from "./search-worlds.ts";

/** What is wanted of an arrangement, among which states, and over what. */
export interface SearchQuery extends Sought {
  /** Over worlds, each actor's reading chosen by itself, in place of readings. */
  readonly worlds?: WorldsSearch | undefined;
}

/** Every feasible state as an arrangement of its own: which would stand, and who stands in the way of the others. */
export const search = {
  id: "search",
  asks: "Which arrangements would stand, among all states, and who stands in the way of the others?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute, query: SearchQuery): Promise<SearchFinding | WorldsSearchFinding> {
    const overWorlds = await ranged(dispute, query);
    if (overWorlds) return answerOf(overWorlds, dispute.model.crew.pace);
    return searchReadings(new Quest(dispute, query));
  },
  ranged,
} as const satisfies Descriptor;

async function ranged(
  dispute: Dispute,
  { worlds, ...sought }: SearchQuery,
): Promise<Ranged<WorldsSearchFinding> | null> {
  return worlds ? searchWorlds(new Quest(dispute, sought), worlds) : null;
}

/**
 * Every feasible state as an arrangement of its own, F = {s}, in every reading: who stands in the way, which stand in most readings,
 * and in which regions they lie. Cost: for each reading and actor a search of v_i and a pass of grades over N, unless readings agree;
 * for each region of the best what it allows. Source: inverse GMCR asks it of preferences (Kinsara, Petersons, Hipel & Kilgour 2015).
 */
async function searchReadings(quest: Quest): Promise<SearchFinding> {
  const { dispute, want, considered, readings } = quest;
  const states = dispute.model.space.size;
  const standings = await quest.standingsInReadings();
  const tally = quest.tally();
  const found: SearchFinding["readings"] = [];
  for (const [k, { lens }] of readings.entries()) {
    const standing = standings[k]!;
    const holds = fulfilled(standing, states);
    tally.count(holds, 1);
    const among = (...conditions: Wanted[]) => size(wantedIn(holds, conditions, considered));
    found.push({
      lens,
      signable: dispute.noDeal === null ? null : among("signable"),
      kept: among("kept"),
      safe: among("safe"),
      wanted: among(...want),
      without: dispute.byActor((i) => size(wantedIn(fulfilled(standing, states, i), want, considered))),
    });
    await dispute.model.crew.pace.rest();
  }
  const arrangements = await quest.arrangements(tally, want);
  return {
    ...quest.head,
    readings: found,
    top: tally.top(),
    regions: await quest.regions(tally.leading()),
    arrangements: arrangements.map(
      ({ s, ...arrangement }): ArrangementFinding => ({
        ...arrangement,
        wanted: tally.wanted[s]!,
        readings: quest.hindrances(standings, s),
      }),
    ),
  };
}
