import { CONCERTED, DURABILITIES } from "../durability/level.ts";
import { hangsOn, temptationsAt } from "../verdict/guarantees.ts";
import { onlyState } from "../verdict/verdict.ts";
import type { GuaranteesFinding } from "./contract.ts";
import type { Dispute, FrameworkStates } from "./dispute.ts";

/** What holds a state up: as part of a framework, or by itself where none is named. */
export async function guarantees(
  dispute: Dispute,
  state: number,
  framework: FrameworkStates | null,
): Promise<GuaranteesFinding> {
  const reference = await dispute.reference();
  const held = await reference.held(framework?.states ?? onlyState(dispute.model.space.size, state));
  const id = (i: number) => dispute.scenario.actors[i]!.id;
  return {
    state: state + 1,
    durability: DURABILITIES[held.level(state, true)],
    hangs_on: hangsOn(held, state).map((set) => dispute.ids(set)),
    temptations: temptationsAt(held, state).map(
      ({ by, to, inside, level, breaks, answer, selfHelp, anyway, rider }) => ({
        by: id(by),
        to: to + 1,
        inside,
        level: DURABILITIES[level],
        breaks: Object.fromEntries(
          breaks.flatMap((interests, i) =>
            interests.length > 0
              ? [[id(i), interests.map((v) => reference.game.vital[i]![v]!.interest.text)]]
              : [],
          ),
        ),
        answer: answer && {
          moves: answer.map((step) => ({
            by: level === CONCERTED ? dispute.ids(step.by) : id(step.by[0]!),
            to: step.to + 1,
          })),
          self_help: selfHelp,
          anyway,
        },
        rider,
      }),
    ),
  };
}
