import { type Scenario, type StateFinding, strongest } from "@detente/core";
import { conceptMeaning, grouped, landmark, type Setting } from "@detente/core/sentences";
import { gradeRole } from "./marks.ts";
import type { Names } from "./names.ts";
import { type Page, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";

/** A concept by which states are stable. */
type Concept = StateFinding["stable"][number][number];

/** What stands in the rows, and when a state is stable by the concepts met in them. */
export function statesLegend(page: Page, concepts: Iterable<Concept>): string[] {
  return [
    ...paragraph(
      page,
      "By actor: payoff (1 is worst); the strongest concepts by which the state is stable for it; the gravest threat to it, with !n where n of its vital interests are broken.",
    ),
    ...Array.from(concepts, (concept) =>
      paragraph(page, `${concept}: ${conceptMeaning(concept)}.`, { indent: 2 }),
    ).flat(),
  ];
}

/** States as rows: number, what is chosen in it, and per actor payoff, strongest stability, grade with broken interests. */
export function statesTable(
  page: Page,
  setting: Setting,
  names: Names,
  states: readonly StateFinding[],
): string[] {
  const { scenario } = setting;
  const assessed = scenario.actors.map((actor) => states.some((state) => state.grades[actor.index] !== null));
  const head: Row = ["State", "Chosen", ...scenario.actors.map((actor) => names.actor(actor.id))];
  const rows = states.map(
    (state): Row => [
      { text: grouped(state.n), align: "right", role: "strong" },
      [chosen(scenario, state), landmark(setting, state.n)].filter(Boolean).join(" – "),
      ...scenario.actors.map((actor) => {
        const grade = state.grades[actor.index] ?? null;
        const broken = state.broken[actor.index] ?? 0;
        const security = assessed[actor.index] ? ` ${grade}${broken > 0 ? `!${broken}` : ""}` : "";
        const role = broken > 0 ? "bad" : gradeRole(grade);
        return {
          text: `${state.payoffs[actor.index]} ${stabilityText(state.stable[actor.index] ?? [])}${security}`,
          role,
        };
      }),
    ],
  );
  return table(page, rows, { head });
}

/** The options not at "no", as conditions write them. */
function chosen(scenario: Scenario, state: StateFinding): string {
  const parts = scenario.options.flatMap((option) => {
    const value = state.values[option.index] ?? "";
    const plain = option.values.length === 2 && option.values[0] === "no" && option.values[1] === "yes";
    if (plain) return value === "yes" ? [option.ref] : [];
    return [`${option.ref}=${value}`];
  });
  return parts.length === 0 ? "nothing" : parts.join(" ");
}

/** The strongest concepts by which a state is stable for an actor; the others follow from them (docs/method/stability.md). */
function stabilityText(stable: readonly Concept[]): string {
  return strongest(stable).join("+") || "none";
}
