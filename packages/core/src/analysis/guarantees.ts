import { CONCERTED, DURABILITIES } from "../durability/level.ts";
import { Budget } from "../model/work.ts";
import {
  answerTo,
  breaches,
  hangsOn,
  isMadeAnyway,
  isRider,
  REPORT_BUDGET,
  temptationsAt,
} from "../verdict/guarantees.ts";
import { onlyState } from "../verdict/verdict.ts";
import type { GuaranteesFinding, TemptationFinding } from "./contract.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";

/** At which state. */
export interface GuaranteesQuery {
  readonly state: number;
  /** The framework as part of which it is held; by itself where none is named. */
  readonly framework?: string | undefined;
}

/** What holds a state up. Cost: a search for each temptation. */
export const guarantees = {
  id: "guarantees",
  asks: "Who is tempted to leave a state, what answers that, and on whom does it hang?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute, { state, framework }: GuaranteesQuery): Promise<GuaranteesFinding> {
    const at = dispute.state(state);
    const part = framework === undefined ? null : dispute.framework(framework);
    const reference = await dispute.reference();
    const held = await reference.held(part?.states ?? onlyState(dispute.model.space.size, at));
    const { answers } = held;
    const { game } = answers;
    const id = (i: number) => dispute.scenario.actors[i]!.id;
    const budget = new Budget(REPORT_BUDGET);
    return {
      state,
      durability: DURABILITIES[held.level(at, true)],
      hangs_on: hangsOn(held, at).map((set) => dispute.ids(set)),
      temptations: temptationsAt(held, at).map((temptation): TemptationFinding => {
        const { by, to, inside, level } = temptation;
        const broken = breaches(game, at, to);
        const answer = answerTo(answers, at, temptation, budget);
        return {
          by: id(by),
          to: to + 1,
          inside,
          level: DURABILITIES[level],
          breaks: Object.fromEntries(
            broken.flatMap((interests, i) =>
              interests.length > 0 ? [[id(i), interests.map((v) => game.vital[i]![v]!.interest.text)]] : [],
            ),
          ),
          answer: answer && {
            moves: answer.map((step) => ({
              by: level === CONCERTED ? dispute.ids(step.by) : id(step.by[0]!),
              to: step.to + 1,
            })),
            self_help: answer.every((step) => step.by.every((j) => broken[j]!.length > 0)),
            anyway: isMadeAnyway(game, at, answer[0]!),
          },
          rider: isRider(game, at, temptation),
        };
      }),
    };
  },
} as const satisfies Descriptor;
