import { Shifts } from "../security/shifts.ts";
import type { DilemmasFinding, Shift, Spiral } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";

/** At which state. */
export interface DilemmasQuery {
  readonly state: number;
  /** Say of a predation, too, whose threats it opens. */
  readonly named?: boolean | undefined;
}

/** Shifts and spirals at a state. */
export const dilemmas = {
  id: "dilemmas",
  asks: "Which moves make another less secure, and how does it read them?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute, { state, named = false }: DilemmasQuery): Promise<DilemmasFinding> {
    return { state, ...(await shiftsAt(dispute, dispute.state(state), named)) };
  },
} as const satisfies Descriptor;

/** The same at a state given by its index. */
export async function shiftsAt(
  dispute: Dispute,
  state: number,
  named = false,
): Promise<Omit<DilemmasFinding, "state">> {
  const perceived = await Promise.all(dispute.scenario.actors.map(({ index }) => dispute.perceived(index)));
  const found = await Shifts.of(await dispute.reference(), perceived);
  const id = (i: number) => dispute.scenario.actors[i]!.id;
  return {
    shifts: found.at(state).map(
      (shift): Shift => ({
        actor: id(shift.actor),
        to: shift.to + 1,
        against: id(shift.against),
        kind: shift.kind,
        seen: shift.seen,
        misread: shift.misread,
        grave: shift.grave,
        tempting: shift.tempting,
        ...(named && { threatened_by: shift.threatenedBy.map(id) }),
      }),
    ),
    spirals: found.spirals(state).map(
      (spiral): Spiral => ({
        first: id(spiral.first),
        to: spiral.to + 1,
        // biome-ignore lint/suspicious/noThenProperty: the contract's name
        then: id(spiral.reply),
        end: spiral.end + 1,
      }),
    ),
  };
}
