import { choicesLeft, type Left } from "../design/choices.ts";
import { answerOf } from "../design/ranges.ts";
import { fulfilled, Tally, WANTS, type Wanted, wantedIn } from "../design/search.ts";
import type { Standing } from "../design/standings.ts";
import { size } from "../model/bits.ts";
import { valuesOf } from "../model/space.ts";
import type { Condition } from "../scenario/condition.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { Quest, type Sought } from "./quest.ts";
import type { ChoicesFinding } from "./search-contract.ts";
import { type WorldsSearch, type WorldsTally, worldsTally } from "./search-worlds.ts";

/** What is settled already, and what is wanted. */
export interface ChoicesQuery extends Pick<Sought, "want" | "limit"> {
  /** Values by option: what is settled. By default nothing is. */
  readonly fixed?: Readonly<Record<string, string>> | undefined;
  /** Weighs arrangements by shares of worlds in place of numbers of readings. */
  readonly worlds?: WorldsSearch | undefined;
}

/** What a search finds of all states, whatever is fixed: every query counts in it. */
class Survey {
  readonly #dispute: Dispute;
  #standings: Promise<Standing[]> | null = null;
  readonly #tallies = new Map<string, Promise<WorldsTally>>();

  constructor(dispute: Dispute) {
    this.#dispute = dispute;
  }

  /** By reading. */
  standings(): Promise<Standing[]> {
    if (this.#standings) return this.#standings;
    const found = new Quest(this.#dispute, {}).standingsInReadings();
    // What was cancelled is begun anew.
    found.catch(() => {
      this.#standings = null;
    });
    this.#standings = found;
    return found;
  }

  /** Over readings or worlds, whatever is wanted. */
  tally(worlds: WorldsSearch | undefined): Promise<WorldsTally> {
    const key = JSON.stringify(worlds ?? null);
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = worlds ? this.#overWorlds(worlds) : this.#overReadings();
      tally.catch(() => this.#tallies.delete(key));
      this.#tallies.set(key, tally);
    }
    return tally;
  }

  #empty(): Tally {
    const { model } = this.#dispute;
    return Tally.of(model.space.size, WANTS, model.where({ kind: "constant", value: true }));
  }

  async #overWorlds(worlds: WorldsSearch): Promise<WorldsTally> {
    const quest = new Quest(this.#dispute, {});
    const question = await worldsTally(quest, worlds, () => this.#empty());
    return answerOf(question, this.#dispute.model.crew.pace);
  }

  async #overReadings(): Promise<WorldsTally> {
    const tally = this.#empty();
    for (const standing of await this.standings()) {
      tally.count(fulfilled(standing, this.#dispute.model.space.size), 1);
    }
    return { tally, drawn: null };
  }
}

/** They end with their dispute. */
const surveys = new WeakMap<Dispute, Survey>();

function surveyOf(dispute: Dispute): Survey {
  let survey = surveys.get(dispute);
  if (!survey) surveys.set(dispute, (survey = new Survey(dispute)));
  return survey;
}

/**
 * How many of the arrangements that would stand each further choice leaves: a search narrowed value by value. Cost: that of the search, once
 * for a study; then, whatever is fixed, the states × (the options, and for each reading the actors squared / 32) and the regions.
 */
export const choices = {
  id: "choices",
  asks: "With some values fixed, how many arrangements that would stand does each further choice leave?",
  belongsTo: "search",
  gives: "finding",
  async find(dispute: Dispute, { fixed = {}, want, limit, worlds }: ChoicesQuery): Promise<ChoicesFinding> {
    const { model, scenario } = dispute;
    const quest = new Quest(dispute, { want, limit, occurring: true });
    const values = valuesFixed(dispute, fixed);
    const survey = surveyOf(dispute);
    const standings = await survey.standings();
    const { tally, drawn } = await survey.tally(worlds);
    const considered = model.where(conditionOf(dispute, values));
    const narrowed = tally.asking(quest.want, considered);
    const left = await model.crew.pace.drive(choicesLeft(model.space, values, narrowed.wanted));
    const arrangements = await quest.arrangements(narrowed, worlds ? quest.all : quest.want);
    const names = quest.readings.map(({ lens }) => lens);
    return {
      want: quest.want,
      fixed: { ...fixed },
      considered: size(considered),
      left: narrowed.wantedAtAll(),
      top: narrowed.top(),
      worlds: worlds ? names.length ** scenario.actors.length : null,
      drawn,
      options: Object.fromEntries(
        scenario.options.map(({ ref, values, index }): [string, { [value: string]: Left }] => [
          ref,
          Object.fromEntries(values.map((value, k) => [value, left[index]![k]!])),
        ]),
      ),
      readings: names.map((lens, k) => {
        const holds = (without: number | null) => fulfilled(standings[k]!, model.space.size, without);
        const among = (conditions: readonly Wanted[], without: number | null = null) =>
          size(wantedIn(holds(without), conditions, considered));
        return {
          lens,
          signable: dispute.noDeal === null ? null : among(["signable"]),
          kept: among(["kept"]),
          safe: among(["safe"]),
          wanted: among(quest.want),
          after: quest.want.map((_, n) => among(quest.want.slice(0, n + 1))),
          without: dispute.byActor((i) => among(quest.want, i)),
        };
      }),
      regions: await quest.regions(narrowed.leading()),
      arrangements: arrangements.map(({ s, ...arrangement }) => ({
        ...arrangement,
        values: valuesOf(model.space, s),
        wanted: narrowed.wanted[s]!,
        readings: quest.hindrances(standings, s),
      })),
    };
  },
} as const satisfies Descriptor;

/** The value of each option that is fixed, null of the others. Throws {@link RangeError} where there is no such option or value. */
function valuesFixed({ scenario }: Dispute, fixed: Readonly<Record<string, string>>): (number | null)[] {
  const values = scenario.options.map((): number | null => null);
  for (const [ref, value] of Object.entries(fixed)) {
    const option = scenario.options.find((candidate) => candidate.ref === ref);
    if (!option) throw new RangeError(`there is no option ${ref}`);
    const index = option.values.indexOf(value);
    if (index < 0) throw new RangeError(`${ref} has no value ${value}`);
    values[option.index] = index;
  }
  return values;
}

function conditionOf({ scenario }: Dispute, fixed: readonly (number | null)[]): Condition {
  const operands = scenario.options.flatMap(({ actor, id, values, index }): Condition[] => {
    const value = fixed[index];
    if (value === null || value === undefined) return [];
    return [
      { kind: "literal", actor: scenario.actors[actor]!.id, option: id, test: "=", values: [values[value]!] },
    ];
  });
  return operands.length === 0 ? { kind: "constant", value: true } : { kind: "and", operands };
}
