import type { Reported } from "@detente/brief/report";
import type { Changes } from "@detente/core";
import type { Setting } from "@detente/core/sentences";
import type { Names } from "./names.ts";
import type { Nearness } from "./nearness.ts";

/** What the reports on a whole analysis are written from. */
export interface AnalysisReport extends Reported {
  /** How far the verdicts can be trusted; null where finding it would take too long. */
  readonly nearness?: Nearness | null;
}

/** Changes as a finding lists them: "Join the alliance: yes; …"; whose they are is said where they are several actors'. */
export function changesText({ scenario }: Setting, names: Names, changes: Changes): string {
  const owners = scenario.actors.flatMap(({ id, index }) => {
    const own = scenario.options
      .filter(({ actor, ref }) => actor === index && changes[ref] !== undefined)
      .map(({ ref }) => `${names.option(ref)}: ${names.value(ref, changes[ref]!)}`);
    return own.length === 0 ? [] : [{ id, text: own.join(", ") }];
  });
  return owners
    .map(({ id, text }) => (owners.length === 1 ? text : `${names.actor(id)}: ${text}`))
    .join("; ");
}

/** A state in words: actor by actor, the values of its options. */
export function stateText(setting: Setting, names: Names, state: number): string {
  const values = setting.values(state);
  const { options, actors } = setting.scenario;
  return actors
    .flatMap(({ id, index }) => {
      const own = options
        .filter(({ actor }) => actor === index)
        .map(
          (option) => `${names.option(option.ref)}: ${names.value(option.ref, values[option.index] ?? 0)}`,
        );
      return own.length === 0 ? [] : [`${names.actor(id)} (${own.join("; ")})`];
    })
    .join(", ");
}
