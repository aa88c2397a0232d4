import { sidesOf } from "../design/readings.ts";
import { type Region, regionsOf } from "../design/regions.ts";
import { Tally, type Wanted } from "../design/search.ts";
import { type Standing, Standings } from "../design/standings.ts";
import { type Bits, has, size } from "../model/bits.ts";
import type { Condition } from "../scenario/condition.ts";
import { optionsChanged } from "../verdict/acceptance.ts";
import { readingNames, readingsOf, wanted } from "./answers.ts";
import type { Dispute } from "./dispute.ts";
import type { ArrangementFinding, NearestFramework, RegionFinding } from "./search-contract.ts";
import { Steps } from "./steps.ts";

/** What to look for, and where. */
export interface Sought {
  /** By default all three, without signable where there is no no-deal state. */
  readonly want?: readonly Wanted[] | undefined;
  /** Only states that satisfy it: what is not up for negotiation. */
  readonly where?: { readonly condition: Condition; readonly text: string } | undefined;
  /** The most arrangements listed; by default 10. */
  readonly limit?: number | undefined;
  /** Say of regions, too, which of their values occur. */
  readonly occurring?: boolean | undefined;
}

/** The most regions listed. */
const REGIONS = 20;

/** What both kinds of search start from. */
export class Quest {
  readonly dispute: Dispute;
  readonly want: Wanted[];
  readonly where: string | null;
  readonly considered: Bits;
  readonly limit: number;
  readonly occurring: boolean;
  readonly standings: Standings;

  constructor(dispute: Dispute, { want, where, limit = 10, occurring = false }: Sought) {
    const { noDeal, model } = dispute;
    this.dispute = dispute;
    this.want = wanted(dispute, want);
    this.where = where?.text ?? null;
    this.considered = where ? model.where(where.condition) : model.where({ kind: "constant", value: true });
    this.limit = limit;
    this.occurring = occurring;
    this.standings = new Standings(model, noDeal);
  }

  get head() {
    return { want: this.want, where: this.where, considered: size(this.considered) };
  }

  /** The readings, the reference first; `null` as a lens stands for it. */
  get readings() {
    const names = readingNames(this.dispute.scenario);
    return readingsOf(this.dispute).map((reading, k) => ({ lens: names[k]!, reading }));
  }

  sides() {
    return sidesOf(this.dispute.model, readingsOf(this.dispute));
  }

  /** Who stands in the way of each state, by reading. */
  async standingsInReadings(): Promise<Standing[]> {
    const { pace } = this.dispute.model.crew;
    const steps = new Steps(pace, this.readings.length + 1);
    const sides = await this.sides();
    const found: Standing[] = [];
    for (const [k, { lens }] of this.readings.entries()) {
      steps.begin(`every arrangement ${lens === null ? "as each has declared" : `as ${lens} sees it`}`);
      found.push(await this.standings.of(sides.map((theirs) => theirs[k]!)));
      await pace.rest();
    }
    steps.begin("regions of arrangements");
    return found;
  }

  hindrances(standings: readonly Standing[], s: number): ArrangementFinding["readings"] {
    const { dispute } = this;
    const hindered = (sets: readonly Bits[]) => {
      const actors = dispute.scenario.actors.filter(({ index }) => has(sets[index]!, s));
      return dispute.ids(actors.map(({ index }) => index));
    };
    return this.readings.map(({ lens }, k) => {
      const { objects, tempted, unsafe } = standings[k]!;
      return { lens, objectors: hindered(objects), tempted: hindered(tempted), unsafe: hindered(unsafe) };
    });
  }

  /** What ranks arrangements that are wanted alike: over worlds the shares of all that can be said. */
  get all(): Wanted[] {
    return wanted(this.dispute, undefined);
  }

  tally(): Tally {
    return Tally.of(this.dispute.model.space.size, [this.want], this.considered);
  }

  async regions(leading: Bits): Promise<RegionFinding[]> {
    const { model } = this.dispute;
    const regions = await model.crew.pace.drive(regionsOf(model.space, leading));
    return regions.slice(0, REGIONS).map((region) => this.#region(region));
  }

  #region({ states, first, values, occurring }: Region): RegionFinding {
    const named = (values: Region["values"]) =>
      Object.fromEntries(
        this.dispute.scenario.options.map((option) => [
          option.ref,
          values[option.index]!.map((value) => option.values[value]!),
        ]),
      );
    return {
      states,
      first: first + 1,
      values: named(values),
      ...(this.occurring && { occurring: named(occurring) }),
    };
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
