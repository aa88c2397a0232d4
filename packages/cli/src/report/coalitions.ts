import { type Analysis, COALITION_CONCEPTS, type CoalitionsFinding } from "@detente/core";
import type { Ground } from "./ground.ts";
import { list, type Names, namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";

/** `detente coalitions`: what each coalition would overturn, by concept, and what no coalition would. */
export function coalitionsReport(
  page: Page,
  ground: Ground,
  analysis: Analysis,
  finding: CoalitionsFinding,
): string[] {
  const names = namesOf(ground.scenario);
  const coalitions = Object.entries(finding);
  const rows = coalitions.map(
    ([coalition, states]): Row => [
      membersText(names, coalition),
      ...COALITION_CONCEPTS.map((concept) => ({
        text: number(states.filter((stable) => stable.includes(concept)).length),
        align: "right" as const,
      })),
    ],
  );
  const universal = COALITION_CONCEPTS.map((concept) => {
    let stable = 0;
    for (let state = 0; state < analysis.feasible; state++) {
      if (coalitions.every(([, states]) => states[state]?.includes(concept))) stable++;
    }
    return { text: number(stable), align: "right" as const, role: "strong" as const };
  });
  const head = [
    "Coalition",
    ...COALITION_CONCEPTS.map((concept) => ({ text: concept, align: "right" as const })),
  ];
  return [
    paint(page, "strong", `What coalitions would leave alone, of ${number(analysis.feasible)} states`),
    "",
    ...table(page, [...rows, [{ text: "every coalition", role: "strong" }, ...universal]], { head }),
    ...overturned(page, names, analysis, coalitions),
  ];
}

function overturned(
  page: Page,
  names: Names,
  analysis: Analysis,
  coalitions: [string, CoalitionsFinding[string]][],
): string[] {
  if (analysis.frameworks.length === 0) return [];
  const lines = heading(
    page,
    "At each framework's best state",
    "the coalitions that could all gain by leaving it",
  );
  for (const framework of analysis.frameworks) {
    const at = coalitions.map(([coalition, states]) => ({
      coalition,
      stable: states[framework.best - 1] ?? [],
    }));
    const tempted = at.filter(({ stable }) => !stable.includes("cnash"));
    const text =
      tempted.length === 0
        ? "none"
        : tempted
            .map(
              ({ coalition, stable }) =>
                `${membersText(names, coalition)} (${stable.length === 0 ? "unanswered" : `answered: ${stable.join(", ")}`})`,
            )
            .join("; ");
    lines.push(
      ...paragraph(page, `${names.framework(framework.id)}, state ${framework.best}: ${text}.`, {
        indent: 2,
      }),
    );
  }
  return lines;
}

function membersText(names: Names, coalition: string): string {
  return list(coalition.split("+").map(names.actor));
}
