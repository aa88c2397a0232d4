import { classesOf, distinctWorlds, drawWorlds, sidesOf, worldsOf } from "../design/readings.ts";
import { type Region, regionsOf } from "../design/regions.ts";
import { CONDITIONS, fulfilled, Tally, type Wanted, wantedIn } from "../design/search.ts";
import { type Standing, Standings } from "../design/standings.ts";
import { type Bits, has, size } from "../model/bits.ts";
import type { Condition } from "../scenario/condition.ts";
import { optionsChanged } from "../verdict/acceptance.ts";
import type { Dispute } from "./dispute.ts";
import type {
  ArrangementFinding,
  NearestFramework,
  RegionFinding,
  SearchFinding,
  WorldsSearchFinding,
} from "./search-contract.ts";
import { Steps } from "./steps.ts";

/** What to look for, and where. */
export interface SearchQuery {
  /** By default all three, without signable where there is no no-deal state. */
  readonly want?: readonly Wanted[] | undefined;
  /** Only states that satisfy it: what is not up for negotiation. */
  readonly where?: { readonly condition: Condition; readonly text: string } | undefined;
  /** The most arrangements listed; by default 10. */
  readonly limit?: number | undefined;
}

export interface WorldsSearchQuery extends SearchQuery {
  /** The most distinct worlds that are all worked out; by default 20,000. */
  readonly exact?: number | undefined;
  /** How many are drawn where there are more; by default 10,000. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** The most regions listed. */
const REGIONS = 20;

/** What both kinds of search start from. */
class Quest {
  readonly dispute: Dispute;
  readonly want: Wanted[];
  readonly where: string | null;
  readonly considered: Bits;
  readonly limit: number;
  readonly standings: Standings;

  constructor(dispute: Dispute, { want, where, limit = 10 }: SearchQuery) {
    const { noDeal, model } = dispute;
    const asked = want ?? CONDITIONS.filter((condition) => condition !== "signable" || noDeal !== null);
    if (asked.length === 0) throw new RangeError("nothing is wanted");
    if (noDeal === null && asked.includes("signable")) {
      throw new RangeError("there is no no-deal state to ask against whether an arrangement is signable");
    }
    this.dispute = dispute;
    this.want = CONDITIONS.filter((condition) => asked.includes(condition));
    this.where = where?.text ?? null;
    this.considered = where ? model.where(where.condition) : model.where({ kind: "constant", value: true });
    this.limit = limit;
    this.standings = new Standings(model, noDeal);
  }

  get head() {
    return { want: this.want, where: this.where, considered: size(this.considered) };
  }

  /** The readings, the reference first; `null` as a lens stands for it. */
  get readings() {
    const { dispute } = this;
    return [
      { lens: null, reading: dispute.reading },
      ...dispute.scenario.lenses.map(({ id, index }) => ({ lens: id, reading: dispute.readingOf(index) })),
    ];
  }

  sides() {
    return sidesOf(
      this.dispute.model,
      this.readings.map(({ reading }) => reading),
    );
  }

  tally(): Tally {
    return new Tally(this.dispute.model.space.size, this.want, this.considered);
  }

  async regions(leading: Bits): Promise<RegionFinding[]> {
    const { model } = this.dispute;
    const regions = await model.crew.pace.drive(regionsOf(model.space, leading));
    return regions.slice(0, REGIONS).map((region) => this.#region(region));
  }

  #region({ states, first, values }: Region): RegionFinding {
    const named: RegionFinding["values"] = {};
    for (const option of this.dispute.scenario.options) {
      named[option.ref] = values[option.index]!.map((value) => option.values[value]!);
    }
    return { states, first: first + 1, values: named };
  }

  /** The first arrangements, and what is said of each whichever kind of search found it. */
  async arrangements(tally: Tally, counted: readonly Wanted[]) {
    const { dispute } = this;
    const { noDeal, frameworks } = dispute;
    const { game } = await dispute.reference();
    const changes = (s: number) => (noDeal === null ? null : optionsChanged(game, s, noDeal));
    const verdicts = await dispute.verdicts();
    const candidates = frameworks.map(({ framework }, k) => ({ id: framework.id, best: verdicts[k]!.best }));
    const nearest = (s: number): NearestFramework | null => {
      let found: NearestFramework | null = null;
      for (const { id, best } of candidates) {
        if (found && found.differs.length <= optionsChanged(game, s, best)) continue;
        found = { framework: id, differs: Object.keys(dispute.changes(s, best)) };
      }
      return found;
    };
    return tally
      .first(this.limit, counted, (s) => changes(s) ?? 0)
      .map((s) => ({ s, state: s + 1, changes: changes(s), nearest: nearest(s) }));
  }
}

/**
 * Every feasible state as an arrangement of its own, F = {s}, in every reading: who stands in the way, which stand in most readings,
 * and in which regions they lie. Cost: for each reading and actor a search of v_i and a pass of grades over N, unless readings agree;
 * for each region of the best what it allows. Source: inverse GMCR asks it of preferences (Kinsara, Petersons, Hipel & Kilgour 2015).
 */
export async function search(dispute: Dispute, query: SearchQuery): Promise<SearchFinding> {
  const quest = new Quest(dispute, query);
  const { want, considered, standings } = quest;
  const { model, noDeal } = dispute;
  const states = model.space.size;
  const { readings } = quest;
  const steps = new Steps(model.crew.pace, readings.length + 1);
  const sides = await quest.sides();
  const tally = quest.tally();
  const standingIn: Standing[] = [];
  const found: SearchFinding["readings"] = [];
  for (const [k, { lens }] of readings.entries()) {
    steps.begin(`every arrangement ${lens === null ? "as each has declared" : `as ${lens} sees it`}`);
    const standing = await standings.of(sides.map((theirs) => theirs[k]!));
    standingIn.push(standing);
    const holds = fulfilled(standing, states);
    tally.count(holds, 1);
    const among = (...conditions: Wanted[]) => size(wantedIn(holds, conditions, considered));
    found.push({
      lens,
      signable: noDeal === null ? null : among("signable"),
      kept: among("kept"),
      safe: among("safe"),
      wanted: among(...want),
      without: dispute.byActor((i) => size(wantedIn(fulfilled(standing, states, i), want, considered))),
    });
    await model.crew.pace.rest();
  }
  steps.begin("regions of arrangements");
  const actors = dispute.scenario.actors.map(({ index }) => index);
  const hindered = (sets: readonly Bits[], s: number) => dispute.ids(actors.filter((i) => has(sets[i]!, s)));
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
        readings: readings.map(({ lens }, k) => ({
          lens,
          objectors: hindered(standingIn[k]!.objects, s),
          tempted: hindered(standingIn[k]!.tempted, s),
          unsafe: hindered(standingIn[k]!.unsafe, s),
        })),
      }),
    ),
  };
}

/** Distinct worlds that are all worked out, and draws where there are more, unless the query says otherwise. */
const EXACT = 20_000;
const DRAWS = 10_000;

/** Worlds worked on at a time, for a crew of several threads. */
const AT_A_TIME = 8;

/**
 * The same over worlds: the share of worlds in which each arrangement is wanted. Cost: as {@link search} for each distinct world, but
 * for what they have in common; a count of the states for each.
 */
export async function searchWorlds(dispute: Dispute, query: WorldsSearchQuery): Promise<WorldsSearchFinding> {
  const quest = new Quest(dispute, query);
  const { model, noDeal, scenario } = dispute;
  const { pace } = model.crew;
  const sides = await quest.sides();
  const classes = sides.map((theirs, i) => classesOf(theirs, scenario.credence[i]!));
  const { exact = EXACT, draws = DRAWS, seed = 1 } = query;
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
