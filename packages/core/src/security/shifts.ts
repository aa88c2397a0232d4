import type { Answers } from "../durability/answering.ts";
import { has } from "../model/bits.ts";
import { forMoves } from "../model/moves.ts";
import { type Assessment, compareInsecurity, type Insecurity, type Threat } from "./assessment.ts";

/** In this order for misreading: none < dilemma = defence < predation < breach. */
export type Bearing = "none" | "dilemma" | "defence" | "predation" | "breach";

const GRAVITY: Record<Bearing, number> = { none: 0, dilemma: 1, defence: 1, predation: 2, breach: 3 };

/** A move of one actor as it bears on another that has vital interests. Actors are indices. */
export interface ShiftOf {
  readonly actor: number;
  readonly to: number;
  readonly against: number;
  /** In the reference game, and in the game that the other perceives. */
  readonly kind: Bearing;
  readonly seen: Bearing;
  readonly misread: "over" | "under" | null;
  /** More of the other's vital interests are broken after the move or, if as many, its grade is worse. */
  readonly grave: boolean;
  readonly tempting: boolean;
  /** Who would gain by doing to the other what the move opens or sharpens, where it is predation: as it is, else as the other sees it. */
  readonly threatenedBy: readonly number[];
}

/** A dilemma answered by a dilemma or a defence, after which both are more insecure than before. */
export interface SpiralOf {
  readonly first: number;
  readonly to: number;
  readonly reply: number;
  readonly end: number;
}

/** One actor's security at a state. */
interface Standing {
  readonly insecurity: Insecurity | null;
  readonly threats: readonly Threat[];
}

/** Shifts at any state, in the reference and as the other side sees them. Standings are worked out once a state and game. */
export class Shifts {
  readonly #reference: Lookout;
  readonly #perceived: readonly Lookout[];
  readonly #at = new Map<number, ShiftOf[]>();

  private constructor(reference: Lookout, perceived: readonly Lookout[]) {
    this.#reference = reference;
    this.#perceived = perceived;
  }

  static async of(reference: Assessment, perceived: readonly Assessment[]): Promise<Shifts> {
    const lookouts = new Map<Assessment, Lookout>();
    for (const assessment of [reference, ...perceived]) {
      if (!lookouts.has(assessment))
        lookouts.set(assessment, new Lookout(assessment, await assessment.answers()));
    }
    return new Shifts(
      lookouts.get(reference)!,
      perceived.map((assessment) => lookouts.get(assessment)!),
    );
  }

  /**
   * Every shift at s: misread ones first, then grave, then tempting, then in order of actor, to, against. Cost: the states in
   * everybody's reach times what their threats cost.
   */
  at(s: number): ShiftOf[] {
    const known = this.#at.get(s);
    if (known) return known;
    const shifts: ShiftOf[] = [];
    const { game } = this.#reference.assessment;
    for (let i = 0; i < game.outlooks.length; i++) {
      forMoves(game.model.blocks[i]!, s, (t) => {
        for (let j = 0; j < game.outlooks.length; j++) {
          if (j === i || !this.#reference.assessment.assessed(j)) continue;
          const shift = this.#shift(i, s, t, j);
          if (shift) shifts.push(shift);
        }
      });
    }
    const first = (test: (shift: ShiftOf) => boolean) => (a: ShiftOf, b: ShiftOf) =>
      Number(test(b)) - Number(test(a));
    const misread = first((shift) => shift.misread !== null);
    const grave = first((shift) => shift.grave);
    const tempting = first((shift) => shift.tempting);
    shifts.sort(
      (a, b) =>
        misread(a, b) ||
        grave(a, b) ||
        tempting(a, b) ||
        a.actor - b.actor ||
        a.to - b.to ||
        a.against - b.against,
    );
    this.#at.set(s, shifts);
    return shifts;
  }

  #shift(i: number, s: number, t: number, j: number): ShiftOf | null {
    const reference = this.#reference;
    const perceived = this.#perceived[j]!;
    const matters =
      reference.tempts(i, s, t) ||
      reference.eases(i, s, t) ||
      (perceived !== reference && (perceived.tempts(i, s, t) || perceived.eases(i, s, t)));
    if (!matters) return null;
    const kind = reference.bearing(i, s, t, j);
    const seen = perceived === reference ? kind : perceived.bearing(i, s, t, j);
    if (kind === "none" && seen === "none") return null;
    const difference = GRAVITY[seen] - GRAVITY[kind];
    return {
      actor: i,
      to: t,
      against: j,
      kind,
      seen,
      misread: difference > 0 ? "over" : difference < 0 ? "under" : null,
      grave: (kind === "none" ? perceived : reference).worsens(s, t, j),
      tempting: reference.tempts(i, s, t),
      threatenedBy:
        kind === "predation"
          ? reference.sharpened(s, t, j)
          : seen === "predation"
            ? perceived.sharpened(s, t, j)
            : [],
    };
  }

  /**
   * Two-step spirals from s in the reference game: s→t of i is a dilemma for j, t→u of j is a dilemma or defence for i,
   * and both are more insecure at u than at s. In order of first, to, reply, end.
   */
  spirals(s: number): SpiralOf[] {
    const reference = this.#reference;
    const spirals: SpiralOf[] = [];
    const opening = this.at(s)
      .filter(({ kind }) => kind === "dilemma")
      .sort((a, b) => a.actor - b.actor || a.to - b.to || a.against - b.against);
    for (const { actor: i, to: t, against: j } of opening) {
      const replies = this.at(t)
        .filter(
          ({ actor, against, kind }) =>
            actor === j && against === i && (kind === "dilemma" || kind === "defence"),
        )
        .sort((a, b) => a.to - b.to);
      for (const { to: u } of replies) {
        if (reference.risen(i, s, u) && reference.risen(j, s, u)) {
          spirals.push({ first: i, to: t, reply: j, end: u });
        }
      }
    }
    return spirals;
  }
}

/** One game, watched for what moves do to everybody's security. */
class Lookout {
  readonly assessment: Assessment;
  readonly #answers: Answers;
  readonly #standings = new Map<number, Standing[]>();

  constructor(assessment: Assessment, answers: Answers) {
    this.assessment = assessment;
    this.#answers = answers;
  }

  #standing(i: number, s: number): Standing {
    let all = this.#standings.get(s);
    if (!all) {
      all = [];
      this.#standings.set(s, all);
    }
    let standing = all[i];
    if (!standing) {
      const threats = this.assessment.threats(this.#answers, i, s);
      standing = { threats, insecurity: this.assessment.insecurity(i, s, threats) };
      all[i] = standing;
    }
    return standing;
  }

  /** Below 0 where i is less insecure at t than at s; 0 where it has no vital interests. */
  #change(i: number, s: number, t: number): number {
    const before = this.#standing(i, s).insecurity;
    const after = this.#standing(i, t).insecurity;
    return before && after ? compareInsecurity(after, before) : 0;
  }

  tempts(i: number, s: number, t: number): boolean {
    return this.#answers.tempts(i, s, t);
  }

  /** Whether the move lowers its maker's insecurity. */
  eases(i: number, s: number, t: number): boolean {
    return this.#change(i, s, t) < 0;
  }

  /** Whether i is more insecure at t than at s. */
  risen(i: number, s: number, t: number): boolean {
    return this.#change(i, s, t) > 0;
  }

  worsens(s: number, t: number, j: number): boolean {
    const before = this.#standing(j, s).insecurity!;
    const after = this.#standing(j, t).insecurity!;
    return after.broken !== before.broken ? after.broken > before.broken : after.grade > before.grade;
  }

  /** What the move s→t of i is to j: the first kind that applies, all taken in this game. */
  bearing(i: number, s: number, t: number, j: number): Bearing {
    const { game } = this.assessment;
    if (game.vital[j]!.some(({ holds }) => has(holds, s) && !has(holds, t))) return "breach";
    if (this.tempts(j, s, t) || !this.risen(j, s, t)) return "none";
    if (this.sharpened(s, t, j).length > 0) return "predation";
    // j threatens i, or somebody whose insecurity the move lowers.
    const answers = game.outlooks.some(
      (_, k) =>
        k !== j &&
        (k === i || this.#change(k, s, t) < 0) &&
        this.#standing(k, s).threats.some((threat) => threat.by === j && threat.motivated),
    );
    return answers ? "defence" : "dilemma";
  }

  /** Whose motivated threats to j the move opens or makes worse, ascending. */
  sharpened(s: number, t: number, j: number): number[] {
    const before = this.#standing(j, s).threats.filter(({ motivated }) => motivated);
    const worse = this.#standing(j, t).threats.filter(
      ({ motivated, by, interest, grade }) =>
        motivated && !before.some((old) => old.by === by && old.interest === interest && old.grade >= grade),
    );
    return [...new Set(worse.map(({ by }) => by))].sort((a, b) => a - b);
  }
}
