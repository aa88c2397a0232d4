import { type Mover, Pursuit } from "../durability/pursuit.ts";
import { type Bits, has, members, size } from "../model/bits.ts";
import { terminalComponents } from "../model/components.ts";
import { optionsOf } from "../model/formula.ts";
import type { Model, Reading } from "../model/game.ts";
import { forMoves } from "../model/moves.ts";
import { forParts } from "../model/parts.ts";
import { type Payoffs, payoffRule, payoffsOf } from "../model/payoffs.ts";
import { finish } from "../model/work.ts";
import type { Interest, Preference } from "../scenario/scenario.ts";
import { Assessment } from "../security/assessment.ts";
import { bestWithin } from "../stability/best.ts";
import { Solution } from "../stability/solution.ts";
import { sseq } from "../stability/sseq.ts";
import { signs } from "../verdict/acceptance.ts";
import { judge, type Today } from "../verdict/verdict.ts";
import type { Wanted } from "./search.ts";

/** What can be asked of a framework: would they sign it, would they keep it, would everybody assessed be safe? */
export interface Answers {
  /** Null without a no-deal state. */
  readonly signable: boolean | null;
  readonly kept: boolean;
  readonly safe: boolean;
}

/** A framework as it is judged. */
export interface Judged {
  readonly states: Bits;
  /** Actors by index, or null where the file declares none. */
  readonly parties: readonly number[] | null;
}

/** What one actor prefers and holds vital, in one variation of the inputs. */
export interface Stance {
  readonly actor: number;
  readonly preference: Preference | null;
  readonly vital: readonly Interest[];
  readonly outlook: Outlook;
  readonly stake: Stake;
}

/** An actor's payoffs; equal payoffs are one outlook. */
interface Outlook extends Mover {
  readonly id: number;
  readonly payoffs: Payoffs;
}

/** The states in which an actor's interests hold, and who can break them; equal ones are one stake. */
interface Stake {
  readonly id: number;
  readonly interests: readonly { readonly holds: Bits; readonly bearers: ReadonlySet<number> }[];
}

/** Where an actor's temptations are not answered at `deterred`. */
interface Draw {
  readonly id: number;
  readonly actor: number;
  readonly outlook: Outlook;
  /** By state looked at: where they lead. */
  readonly to: readonly (readonly number[])[];
}

/** Larger frameworks are judged whole: of what is looked at state by state there would be too much. */
const FEW = 2 ** 12;

/** Searches kept for each actor, in case the others improve alike in another variation; fewer where states are more than so many. */
const KEPT_PURSUITS = 64;
const KEPT_STATES = 2 ** 22;

/** Results kept; beyond, all are let go of. */
const KEPT_RESULTS = 2 ** 18;

/** Of what is kept by state looked at, so many states in all. */
const KEPT_PLACES = 2 ** 26;

/**
 * `switches → verdict`: the three answers on some frameworks, for any stances of the actors. What a variation leaves as it was is not
 * worked out again: payoffs by preference, where an actor's unanswered temptations lead by its own payoffs and the others' improvements
 * on the way, objections and breaches by stance, verdicts by all of these.
 *
 * That the answers need no more: C_deterred is largest, so that a set K in which a framework settles lies in it exactly where no
 * unanswered temptation leads from K out of the framework (those inside lead back into K). And of the criteria by which the best
 * set is chosen only the first three bear on the answers: kept, signable, most actors safe.
 */
export class Kernel {
  readonly #model: Model;
  readonly #frameworks: readonly Judged[];
  readonly #today: Today;
  /** The states of the frameworks that are judged state by state, ascending, and their places in this list. */
  readonly #states: readonly number[];
  readonly #at: ReadonlyMap<number, number>;
  /** By framework. */
  readonly #isFew: readonly boolean[];
  /** By actor. */
  readonly #outlooks: readonly Outlook[][];
  readonly #ofPreference: readonly Map<Preference | null, Promise<Outlook>>[];
  readonly #best = new Map<Outlook, Promise<Payoffs["rank"]>>();
  readonly #stakes = new Map<string, Stake>();
  readonly #sets: Bits[] = [];
  readonly #pursuits: readonly Pursuit[][];
  /** What actors are drawn to depends on their own payoffs, and of others on no more than where they would go. */
  readonly #ofPursuit = new WeakMap<Pursuit, Map<Outlook, Draw>>();
  readonly #temptations = new Map<Outlook, number[][]>();
  readonly #draws = new Map<string, Draw>();
  readonly #known = new Map<string, Draw>();
  #drawn = 0;
  /** How many results by state looked at are kept of a kind. */
  readonly #room: number;
  readonly #masks = new Map<string, Uint8Array>();
  readonly #answers = new Map<string, Answers[]>();

  constructor(model: Model, frameworks: readonly Judged[], today: Today) {
    this.#model = model;
    this.#frameworks = frameworks;
    this.#today = today;
    this.#isFew = frameworks.map(({ states }) => size(states) <= FEW);
    const all = new Set(frameworks.flatMap(({ states }, k) => (this.#isFew[k] ? [...members(states)] : [])));
    this.#states = [...all].sort((a, b) => a - b);
    this.#at = new Map(this.#states.map((state, place) => [state, place]));
    this.#room = Math.min(KEPT_RESULTS, KEPT_PLACES / Math.max(1, this.#states.length));
    this.#outlooks = model.blocks.map(() => []);
    this.#ofPreference = model.blocks.map(() => new Map());
    this.#pursuits = model.blocks.map(() => []);
  }

  /** How many frameworks are judged. */
  get count(): number {
    return this.#frameworks.length;
  }

  /** Whether a byte can stand for answers of this kernel. */
  isCode(code: number): boolean {
    return isCode(code, this.#today.noDeal !== null);
  }

  /** The stances that a reading gives everybody. */
  stances({ preferences, vital }: Reading): Promise<Stance[]> {
    return Promise.all(preferences.map((own, actor) => this.stance(actor, own, vital[actor]!)));
  }

  /** An actor with a preference and vital interests. Cost: the payoffs, unless the preference has been seen before. */
  async stance(actor: number, preference: Preference | null, vital: readonly Interest[]): Promise<Stance> {
    const known = this.#ofPreference[actor]!;
    let outlook = known.get(preference);
    if (!outlook) {
      outlook = this.#outlook(actor, preference);
      outlook.catch(() => known.delete(preference));
      known.set(preference, outlook);
    }
    return { actor, preference, vital, outlook: await outlook, stake: this.#stake(vital) };
  }

  async #outlook(actor: number, preference: Preference | null): Promise<Outlook> {
    const { crew, scenario, space } = this.#model;
    const payoffs = await crew.run(payoffsOf, space, payoffRule(preference, scenario), crew.memory);
    const known = this.#outlooks[actor]!;
    const same = known.find(
      ({ payoffs: { rank, classes } }) =>
        classes === payoffs.classes && rank.every((value: number, s: number) => value === payoffs.rank[s]),
    );
    if (same) return same;
    const outlook = { id: known.length, blocks: this.#model.blocks[actor]!, payoffs };
    known.push(outlook);
    return outlook;
  }

  #stake(vital: readonly Interest[]): Stake {
    const found = vital.map(({ condition }) => {
      const holds = this.#model.where(condition);
      let id = this.#sets.findIndex((set) => set === holds || set.every((word, w) => word === holds[w]));
      if (id === -1) id = this.#sets.push(holds) - 1;
      const options = optionsOf(this.#model.formula(condition));
      const bearers = new Set(Array.from(options, (option) => this.#model.scenario.options[option]!.actor));
      return { id, holds, bearers };
    });
    const key = found.map(({ id }) => id).join();
    let stake = this.#stakes.get(key);
    if (!stake) this.#stakes.set(key, (stake = { id: this.#stakes.size, interests: found }));
    return stake;
  }

  /** The same text for stances that differ in nobody's payoffs or interests. */
  static key(stances: readonly Stance[]): string {
    return stances.map(({ outlook, stake }) => `${outlook.id}.${stake.id}`).join();
  }

  /** Works out what one actor is drawn to, which {@link answers} will need: cheapest for variations of this actor in succession. */
  async prepare(actor: number, stances: readonly Stance[]): Promise<void> {
    await this.#draw(actor, stances);
  }

  /** The three answers on each framework. Cost: what the variation changes. */
  async answers(stances: readonly Stance[]): Promise<readonly Answers[]> {
    // Also where the answers are known: some ask a million times.
    await this.#model.crew.pace.rest();
    const key = Kernel.key(stances);
    const known = this.#answers.get(key);
    if (known) return known;
    const draws: Draw[] = [];
    if (this.#states.length > 0) {
      for (const { actor } of stances) draws.push(await this.#draw(actor, stances));
    }
    const found: Answers[] = [];
    for (const k of this.#frameworks.keys()) {
      found.push(this.#isFew[k] ? this.#judge(k, stances, draws) : await this.#judgeWhole(k, stances));
    }
    if (this.#answers.size >= KEPT_RESULTS) this.#answers.clear();
    this.#answers.set(key, found);
    return found;
  }

  /**
   * Whether somebody objects to a framework at each of its states, so that it cannot be signable wherever it settles; false, too, where it
   * is judged whole. Cost: none, once what each objects to is known.
   */
  isRefused(k: number, stances: readonly Stance[]): boolean {
    if (this.#today.noDeal === null || !this.#isFew[k]) return false;
    const objections = stances.map((stance) => this.#objects(k, stance));
    return [...members(this.#frameworks[k]!.states)].every((s) =>
      objections.some((mask) => mask[this.#at.get(s)!] === 1),
    );
  }

  #gameOf(stances: readonly Stance[]) {
    return this.#model.game({
      preferences: stances.map(({ preference }) => preference),
      vital: stances.map(({ vital }) => vital),
    });
  }

  async #judgeWhole(k: number, stances: readonly Stance[]): Promise<Answers> {
    const assessment = new Assessment(await this.#gameOf(stances), { sim: false });
    const { acceptance, objectors, kept, unsafe } = await judge(
      assessment,
      this.#frameworks[k]!,
      this.#today,
    );
    return {
      signable: acceptance && objectors.length === 0,
      kept,
      safe: unsafe.length === 0,
    };
  }

  /** The best of the sets in which the framework settles. */
  #judge(k: number, stances: readonly Stance[], draws: readonly Draw[]): Answers {
    const { states } = this.#frameworks[k]!;
    const objections = this.#today.noDeal === null ? [] : stances.map((stance) => this.#objects(k, stance));
    const harms = stances.flatMap(({ actor: i, stake }) => [
      this.#broken(stake),
      ...draws.flatMap((draw) => (draw.actor === i ? [] : [this.#harmed(draw, stake)])),
    ]);
    const draw = (s: number) => draws.flatMap(({ to }) => to[this.#at.get(s)!]!);
    const sets = finish(terminalComponents(members(states), (s) => draw(s).filter((t) => has(states, t))));
    const faults = sets.map((set) => {
      const anywhere = (masks: readonly Uint8Array[]) =>
        set.some((s) => masks.some((mask) => mask[this.#at.get(s)!] === 1));
      const isLeft = set.some((s) => draw(s).some((t) => !has(states, t)));
      return (
        (isLeft ? NOT_KEPT : 0) + (anywhere(objections) ? NOT_SIGNABLE : 0) + (anywhere(harms) ? NOT_SAFE : 0)
      );
    });
    const least = Math.min(...faults);
    return {
      signable: this.#today.noDeal === null ? null : (least & NOT_SIGNABLE) === 0,
      kept: (least & NOT_KEPT) === 0,
      safe: (least & NOT_SAFE) === 0,
    };
  }

  async #draw(i: number, stances: readonly Stance[]): Promise<Draw> {
    const key = `${i} ${stances.map(({ outlook }) => outlook.id)}`;
    let draw = this.#draws.get(key);
    if (!draw) {
      draw = await this.#drawAnew(i, stances);
      if (this.#draws.size >= this.#room) this.#draws.clear();
      this.#draws.set(key, draw);
    }
    return draw;
  }

  /** The temptations of i at each state looked at whose answers leave it better off than there: v_i(t) > p_i(s) for v_i of sseq. */
  async #drawAnew(i: number, stances: readonly Stance[]): Promise<Draw> {
    const { outlook } = stances[i]!;
    const { rank } = outlook.payoffs;
    const tempting = this.#tempting(outlook);
    const drawn = (least: (t: number) => number) =>
      this.#intern(
        i,
        outlook,
        tempting.map((found, place) => found.filter((t) => least(t) > rank[this.#states[place]!]!)),
      );
    const starts = tempting.flat();
    if (starts.length === 0) return drawn(() => 0);
    const pursuit = await this.#pursuit(i, stances, starts);
    if (!pursuit) {
      const everywhere = await new Solution(await this.#gameOf(stances), { sim: false }).leastLeft(sseq, i);
      return drawn((t) => everywhere[t]!);
    }
    let byOutlook = this.#ofPursuit.get(pursuit);
    if (!byOutlook) this.#ofPursuit.set(pursuit, (byOutlook = new Map()));
    let draw = byOutlook.get(outlook);
    if (!draw) {
      const best = await this.#bestOf(outlook);
      byOutlook.set(outlook, (draw = drawn(pursuit.least((s) => best[s]!))));
    }
    return draw;
  }

  /** By state looked at, where the actor would gain by going. */
  #tempting(outlook: Outlook): number[][] {
    let tempting = this.#temptations.get(outlook);
    if (!tempting) {
      const { rank } = outlook.payoffs;
      tempting = this.#states.map((s) => {
        const found: number[] = [];
        forMoves(outlook.blocks, s, (t) => {
          if (rank[t]! > rank[s]!) found.push(t);
        });
        return found;
      });
      this.#temptations.set(outlook, tempting);
    }
    return tempting;
  }

  #intern(actor: number, outlook: Outlook, to: readonly (readonly number[])[]): Draw {
    const key = `${actor} ${outlook.id} ${to.map((states) => states.join()).join(";")}`;
    let draw = this.#known.get(key);
    if (!draw) {
      if (this.#known.size >= this.#room) this.#known.clear();
      this.#known.set(key, (draw = { id: this.#drawn++, actor, outlook, to }));
    }
    return draw;
  }

  /** Where the others' improvements lead from some states; null where that takes too long. */
  async #pursuit(i: number, stances: readonly Stance[], starts: readonly number[]): Promise<Pursuit | null> {
    const { crew, space } = this.#model;
    const movers = stances.filter(({ actor }) => actor !== i).map(({ outlook }) => outlook);
    const kept = this.#pursuits[i]!;
    for (const pursuit of [...kept]) {
      if (!pursuit.serves(movers)) continue;
      if (!(await crew.pace.drive(pursuit.reach(starts)))) {
        kept.splice(kept.indexOf(pursuit), 1);
        // What these states lead to besides was pursued with the movers before.
      } else if (pursuit.serves(movers)) {
        return pursuit;
      }
    }
    const pursuit = new Pursuit(movers, space.size, 8 * space.size);
    if (!(await crew.pace.drive(pursuit.reach(starts)))) return null;
    if (kept.push(pursuit) > Math.min(KEPT_PURSUITS, KEPT_STATES / space.size)) kept.shift();
    return pursuit;
  }

  #bestOf(outlook: Outlook): Promise<Payoffs["rank"]> {
    let best = this.#best.get(outlook);
    if (!best) {
      const { crew } = this.#model;
      best = crew.run(bestWithin, outlook.blocks, outlook.payoffs, crew.memory);
      best.catch(() => this.#best.delete(outlook));
      this.#best.set(outlook, best);
    }
    return best;
  }

  #mask(key: string, holds: (state: number, place: number) => boolean): Uint8Array {
    let mask = this.#masks.get(key);
    if (!mask) {
      mask = Uint8Array.from(this.#states, (state, place) => Number(holds(state, place)));
      if (this.#masks.size >= this.#room) this.#masks.clear();
      this.#masks.set(key, mask);
    }
    return mask;
  }

  /** Where the actor is an objector to a framework. */
  #objects(k: number, { actor, outlook, stake }: Stance): Uint8Array {
    const { parties } = this.#frameworks[k]!;
    const key = `objects ${parties ?? ""} ${actor} ${outlook.id} ${stake.id}`;
    const noDeal = this.#today.noDeal!;
    const { rank } = outlook.payoffs;
    const isParty = (s: number) =>
      stake.interests.some(({ holds }) => has(holds, noDeal) && !has(holds, s)) ||
      signs({ model: this.#model }, actor, s, noDeal);
    return this.#mask(
      key,
      (s) => rank[s]! < rank[noDeal]! && (parties ? parties.includes(actor) : isParty(s)),
    );
  }

  /** Where one of the interests is broken. */
  #broken({ id, interests }: Stake): Uint8Array {
    return this.#mask(`broken ${id}`, (s) => interests.some(({ holds }) => !has(holds, s)));
  }

  /** Where an interest would be broken by what somebody is drawn to, for its own sake. */
  #harmed({ id, actor, outlook, to }: Draw, stake: Stake): Uint8Array {
    return this.#mask(`harmed ${id} ${stake.id}`, (s, place) =>
      stake.interests.some(
        ({ holds, bearers }) =>
          bearers.has(actor) &&
          has(holds, s) &&
          to[place]!.some((t) => !has(holds, t) && !this.#ridesAlong(actor, outlook.payoffs, s, t, holds)),
      ),
    );
  }

  /** Whether a part of the move from s to t leaves an interest unbroken and is as good for the mover. */
  #ridesAlong(j: number, { rank }: Payoffs, s: number, t: number, holds: Bits): boolean {
    const { space, scenario } = this.#model;
    const isWorse = (part: number) => !has(holds, part) || rank[part]! < rank[t]!;
    return !forParts(space, scenario.actors[j]!, s, t, isWorse);
  }
}

/** What is wrong with a set, the gravest first. */
const NOT_KEPT = 4;
const NOT_SIGNABLE = 2;
const NOT_SAFE = 1;

/** The three answers as a byte. */
export function codeOf({ signable, kept, safe }: Answers): number {
  return (signable === null ? 0 : signable ? 4 : 8) + Number(kept) * 2 + Number(safe);
}

/** The answers that a byte stands for. */
export function answersOf(code: number): Answers {
  return { signable: code < 4 ? null : code < 8, kept: (code & 2) !== 0, safe: (code & 1) !== 0 };
}

/** Whether a byte stands for answers, given whether there is a no-deal state. */
export function isCode(code: number, canSign: boolean): boolean {
  return canSign ? code >= 4 && code < 12 : code < 4;
}

/** Whether everything wanted holds; what cannot be said counts as fulfilled. */
export function holdAll(answers: Answers, want: readonly Wanted[]): boolean {
  return want.every((answer) => answers[answer] !== false);
}
