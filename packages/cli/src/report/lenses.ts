import { letter } from "@detente/brief/report";
import type { FrameworkLenses, LensesFinding, LensVerdict } from "@detente/core";
import { consentUnder, cruxSentence, listed, type Setting } from "@detente/core/sentences";
import { type BoardCell, type BoardRow, board, plain } from "./columns.ts";
import { dash, durabilityMark, durabilityRole } from "./marks.ts";
import { type Names, namesOf } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";

/** `detente lenses`: every framework judged anew under every lens, and what the disagreements turn on. */
export function lensesReport(
  page: Page,
  setting: Setting,
  finding: LensesFinding,
  noDeal: number | null,
): string[] {
  const names = namesOf(setting.scenario);
  const title = paint(page, "strong", "The same dispute through each lens");
  if (setting.scenario.lenses.length === 0) return [title, ...paragraph(page, "The file names no lens.")];
  return [
    title,
    ...lensTable(page, setting, names, finding.frameworks, noDeal),
    ...cruxLines(page, setting, names, finding.cruxes),
  ];
}

export function lensTable(
  page: Page,
  setting: Setting,
  names: Names,
  frameworks: LensesFinding["frameworks"],
  noDeal: number | null,
): string[] {
  const lenses = setting.scenario.lenses.map((lens) => lens.id);
  const heads = lenses.map((lens, index) => ({ key: letter(index), label: names.lens(lens) }));
  const rows = frameworks.flatMap((framework): BoardRow[] => {
    const at = lenses.map((lens) => framework.lenses[lens]);
    const consents = lenses.map((lens, k) => {
      const verdict = at[k];
      return verdict === undefined ? null : consentUnder(setting, lens, framework.id, verdict);
    });
    const objecting = setting.scenario.actors.filter(({ id }) =>
      consents.some((consent) => consent?.objectors.includes(id)),
    );
    return [
      {
        group: names.framework(framework.id),
        note: robustText(
          framework.robust,
          at.every((verdict) => verdict?.best === noDeal),
        ),
      },
      {
        label: "sign",
        cells: at.map((verdict, k) => signCell(verdict, consents[k]?.parties.length === 0)),
      },
      ...objecting.map(({ id }) => ({
        label: `  ${names.actor(id)}`,
        cells: consents.map((consent) =>
          consent?.objectors.includes(id) ? plain("objects", "bad") : plain(dash(page), "quiet"),
        ),
      })),
      {
        label: "keep",
        cells: at.map((verdict) =>
          verdict === undefined
            ? plain("")
            : {
                forms: [durabilityMark(page, verdict.durability), verdict.durability.slice(0, 5)],
                role: durabilityRole(verdict.durability),
              },
        ),
      },
      { label: "safe", cells: at.map((verdict) => safeCell(verdict)) },
    ];
  });
  const legend = heads.flatMap((head) =>
    paragraph(page, head.label, { indent: 3, first: head.key, firstRole: "strong" }),
  );
  return [...heading(page, "Frameworks by lens"), ...legend, "", ...board(page, heads, rows, 0)];
}

function robustText(robust: FrameworkLenses["robust"], nothingToSign: boolean): string {
  if (robust === null) return "";
  const signed =
    robust.signable_and_kept === null || nothingToSign
      ? ""
      : `, signed too through ${robust.signable_and_kept}`;
  return `same outcome kept through ${robust.kept} of ${robust.lenses}${signed}`;
}

function signCell(verdict: LensVerdict | undefined, nobody: boolean): BoardCell {
  if (verdict !== undefined && nobody) return { forms: ["none needed", "none"], role: "quiet" };
  if (verdict === undefined || verdict.signable === null) return plain("n/a", "quiet");
  return verdict.signable ? plain("yes", "good") : plain("no", "bad");
}

function safeCell(verdict: LensVerdict | undefined) {
  if (verdict === undefined) return plain("");
  const assessed = verdict.safe.length + verdict.unsafe.length;
  if (assessed === 0) return plain("n/a", "quiet");
  if (verdict.unsafe.length === 0) return plain(`all ${assessed}`, "good");
  return plain(`${verdict.safe.length} of ${assessed}`, "bad");
}

/** Where lenses disagree on whether a framework is kept: framework by framework, pair by pair, on whom it turns. */
function cruxLines(page: Page, setting: Setting, names: Names, cruxes: LensesFinding["cruxes"]): string[] {
  const lines = heading(
    page,
    "Cruxes",
    "on whom it turns whether a framework is kept, where two lenses disagree",
  );
  const first = cruxes[0];
  if (first === undefined)
    return [...lines, ...paragraph(page, "None: the lenses agree on what would be kept.")];
  const key = (lens: string) => letter(setting.scenario.lenses.findIndex(({ id }) => id === lens));
  for (const { id } of setting.scenario.frameworks) {
    const own = cruxes.filter((crux) => crux.id === id);
    if (own.length === 0) continue;
    const byActors = new Map<string, string[]>();
    for (const { from, to, actors } of own) {
      const who = listed(actors.map(names.actor));
      byActors.set(who, [...(byActors.get(who) ?? []), `${key(from)}/${key(to)}`]);
    }
    const text = [...byActors].map(([who, pairs]) => `${who} (${pairs.join(", ")})`).join("; ");
    lines.push(...paragraph(page, `${names.framework(id)}: ${text}.`, { indent: 2 }));
  }
  return [...lines, ...paragraph(page, `For instance: ${cruxSentence(setting.scenario, first)}`)];
}
