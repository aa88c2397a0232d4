import { letter } from "@detente/brief/report";
import type { FrameworkFinding, PerceivedFinding } from "@detente/core";
import {
  answerSentence,
  anywaySentence,
  groundsSentences,
  grouped,
  headline,
  interestsOf,
  optionsBoard,
  Phrases,
  verdictSentences,
} from "@detente/core/sentences";
import { type BoardCell, type BoardHead, type BoardRow, board, forms, plain } from "./columns.ts";
import { fullSections } from "./full.ts";
import {
  dash,
  durabilityMark,
  durabilityRole,
  estimateLegend,
  estimateMark,
  gainMark,
  gradeRole,
} from "./marks.ts";
import { count, type Names, namesOf } from "./names.ts";
import { nearnessLines } from "./nearness.ts";
import { heading, type Page, paint, paragraph, type Role } from "./page.ts";
import type { AnalysisReport } from "./setting.ts";
import { type Row, table } from "./table.ts";
import { clean } from "./width.ts";

/** How many frameworks a report shows unless all are asked for. */
const LISTED = 26;

/**
 * The report people read: the question, three answers per framework, the options board, party by party, why, and
 * what it rests on. With `full` everything else the analysis holds follows.
 */
export function analysisReport(
  page: Page,
  report: AnalysisReport,
  options: { full?: boolean } = {},
): string[] {
  const names = namesOf(report.scenario);
  const full = options.full === true;
  const { analysis } = report;
  const frameworks = full ? analysis.frameworks : analysis.frameworks.slice(0, LISTED);
  const left = analysis.frameworks.length - frameworks.length;
  const shown = { ...report, analysis: { ...analysis, frameworks } };
  return [
    ...titleLines(page, report, names),
    ...verdictTable(page, shown, names),
    ...(left > 0 ? [paint(page, "quiet", `and ${grouped(left)} more; --full lists all`)] : []),
    ...nearnessLines(page, shown, names, full),
    ...boardSection(page, shown, names),
    ...partyByParty(page, shown, names),
    ...why(page, shown, names, full),
    ...(full ? fullSections(page, report, names) : []),
    ...restsOn(page, report, full),
  ];
}

function titleLines(page: Page, { scenario, analysis }: AnalysisReport, names: Names): string[] {
  const size = `${count(scenario.frameworks.length, "framework")}, ${count(scenario.actors.length, "actor")}, ${count(analysis.feasible, "possible situation")}`;
  const lens = analysis.lens === null ? "" : ` Seen through the lens "${names.lens(analysis.lens)}".`;
  const asOf = scenario.asOf === null ? "" : ` Facts as of ${scenario.asOf}.`;
  const title = paragraph(page, clean(scenario.title)).map((line) => paint(page, "strong", line));
  return [
    ...title,
    ...(analysis.frameworks.length === 0 ? [] : paragraph(page, clean(answerSentence(scenario, analysis)))),
    ...paragraph(page, `${size}.${asOf}${lens}`).map((line) => paint(page, "quiet", line)),
  ];
}

function verdictTable(page: Page, report: AnalysisReport, names: Names): string[] {
  const { analysis } = report;
  if (analysis.frameworks.length === 0) {
    return ["", ...paragraph(page, "The file names no framework to judge.")];
  }
  const headlines = analysis.frameworks.map((finding) => headline(finding, report, analysis));
  // "3 of 4 safe" beside the other two answers; who is not, and why, below them.
  const safe = headlines.map((each) => each.safe.split(/; (.*)/s));
  const rows = analysis.frameworks.map(
    (finding, index): Row => [
      { text: letter(index), role: "strong" },
      names.framework(finding.id),
      { text: clean(headlines[index]?.sign ?? ""), role: signRole(finding) },
      { text: durabilityMark(page, finding.durability), role: durabilityRole(finding.durability) },
      { text: clean(safe[index]?.[0] ?? "").replace(" safe while", ", while"), role: safeRole(finding) },
    ],
  );
  const below = (row: number) => {
    const anyway = report.anyway?.get(analysis.frameworks[row]?.id ?? "");
    return [anyway === undefined ? "" : `deterred, ${anyway}`, safe[row]?.[1] ?? ""]
      .filter((text) => text !== "")
      .flatMap((text) => paragraph(page, text, { indent: 5 }).map((line) => paint(page, "quiet", line)));
  };
  return [
    ...heading(page, "Would they sign it, keep it, be safe under it?"),
    ...table(page, rows, { head: ["", "Framework", "Sign?", "Keep?", "Safe?"], below }),
  ];
}

function safeRole(finding: FrameworkFinding): Role {
  if (finding.unsafe.length > 0) return "bad";
  return finding.safe.length > 0 ? "good" : "quiet";
}

function signRole(finding: FrameworkFinding): Role {
  if (finding.signable === null) return "quiet";
  return finding.signable ? "good" : "bad";
}

interface Situation extends BoardHead {
  readonly state: number;
  readonly finding: FrameworkFinding | null;
}

function situations({ analysis }: AnalysisReport, names: Names): Situation[] {
  const today = analysis.status_quo;
  return [
    ...(today === null ? [] : [{ key: "Today", label: "", state: today, finding: null }]),
    ...analysis.frameworks.map((finding, index) => ({
      key: letter(index),
      label: names.framework(finding.id),
      state: finding.best,
      finding,
    })),
  ];
}

/** The options board of the GMCR literature: options by actor down the side, situations across, values in the cells. */
function boardSection(page: Page, report: AnalysisReport, names: Names): string[] {
  const { scenario, analysis } = report;
  const columns = situations(report, names);
  if (columns.length === 0) return [];
  const today = analysis.status_quo === null ? null : report.values(analysis.status_quo);
  const states = columns.map(({ state }) => ({ values: report.values(state), against: today }));
  const rows = optionsBoard(scenario, states).flatMap(({ actor, rows }): BoardRow[] => [
    { group: names.actor(actor.id) },
    ...rows.map(({ option, cells }): BoardRow => {
      const words = option.values.map((value) => names.value(option.ref, value));
      return {
        label: names.option(option.ref),
        cells: cells.map(({ text, changed }, at) => ({
          forms: forms(clean(text), words, changed ? changeMark(page) : " "),
          role: changed ? "accent" : columns[at]!.finding === null ? undefined : "quiet",
        })),
      };
    }),
  ]);
  const note = today === null ? "" : `${changeMark(page)}differs from today`;
  return [...heading(page, "The options board", note), ...board(page, columns, rows, today === null ? 0 : 1)];
}

function changeMark(page: Page): string {
  return page.unicode ? "▎" : "*";
}

/** Per actor and framework: what it gains over no deal, whether it would keep it, how safe it is, what is broken. */
function partyByParty(page: Page, report: AnalysisReport, names: Names): string[] {
  const { analysis, scenario } = report;
  const findings = analysis.frameworks;
  if (findings.length === 0) return [];
  const heads = findings.map((finding, index) => ({
    key: letter(index),
    label: names.framework(finding.id),
  }));
  const legend: string[] = [];
  const phrases = new Phrases(report);
  const rows = scenario.actors.flatMap((actor): BoardRow[] => {
    const at = findings.map((finding) => finding.actors[actor.id]);
    const group: BoardRow[] = [
      { group: names.actor(actor.id) },
      {
        label: "gain over no deal",
        cells: at.map((found) => {
          const mark = gainMark(page, found?.gain ?? null);
          return plain(mark.text, mark.role);
        }),
      },
      {
        label: "would keep it",
        cells: at.map((found) => durabilityCell(page, found?.durability ?? "untempted")),
      },
    ];
    if (at.every((found) => found?.grade === null)) {
      group.push({
        label: "security",
        cells: at.map(() => ({ forms: ["not assessed", dash(page)], role: "quiet" })),
      });
      return group;
    }
    const breakable = [...new Set(at.flatMap((found) => found?.broken ?? []))];
    const inFileOrder = interestTexts(report, actor.id).filter((text) => breakable.includes(text));
    const order = inFileOrder.length === breakable.length ? inFileOrder : breakable;
    group.push({
      label: "threats to it",
      cells: at.map((found) => gradeCell(found?.grade ?? null)),
    });
    if (at.some((found) => found?.perceived !== undefined)) {
      group.push({ label: "as it sees it", cells: at.map((found) => perceivedCell(page, found?.perceived)) });
    }
    if (order.length > 0) {
      group.push({
        label: "vital, but broken",
        cells: at.map((found) => {
          const broken = (found?.broken ?? []).map((text) => `(${order.indexOf(text) + 1})`);
          return broken.length === 0 ? plain(dash(page), "quiet") : plain(broken.join(""), "bad");
        }),
      });
      legend.push(
        ...paragraph(
          page,
          `${names.actor(actor.id)}: ${order.map((text, index) => `(${index + 1}) ${phrases.interest(analysis.lens, actor.id, text)}`).join("; ")}`,
          { indent: 4 },
        ),
      );
    }
    return group;
  });
  const broken =
    legend.length === 0 ? [] : [paint(page, "quiet", "  Vital, but broken somewhere:"), ...legend];
  const all = [...rows, ...lensRows(page, findings, analysis.no_deal), ...wayRows(page, findings)];
  return [
    ...heading(page, "Party by party", "at each framework's best outcome"),
    ...board(page, heads, all, 0),
    ...estimateLegend(page, report, findings),
    ...broken,
  ];
}

/** In how many lenses one same outcome is kept, and signable and kept; what no deal leads to is signed by nobody. */
function lensRows(page: Page, findings: readonly FrameworkFinding[], noDeal: number | null): BoardRow[] {
  const lenses = findings[0]?.robust?.lenses ?? 0;
  if (lenses === 0) return [];
  const share = (kept: number | null) => {
    if (kept === null) return plain(dash(page), "quiet");
    return plain(`${kept} of ${lenses}`, kept === lenses ? "good" : kept === 0 ? "bad" : "warn");
  };
  const nothing = plain("no deal", "quiet");
  return [
    { group: "Under every lens" },
    { label: "same one kept", cells: findings.map(({ robust }) => share(robust?.kept ?? null)) },
    {
      label: "signed and kept",
      cells: findings.map(({ robust, best }) =>
        best === noDeal ? nothing : share(robust?.signable_and_kept ?? null),
      ),
    },
  ];
}

/** How far it is from today. */
function wayRows(page: Page, findings: readonly FrameworkFinding[]): BoardRow[] {
  if (findings.every(({ schedule }) => schedule === null)) return [];
  // Who would rather leave today's situation than stay holds up nothing that is to be carried out.
  const there: BoardCell = { forms: ["there", "-"], role: "quiet" };
  return [
    { group: "From today" },
    {
      label: "moves, conceded",
      cells: findings.map(({ path }) =>
        path === null
          ? { forms: ["unreachable", "none"], role: "bad" }
          : path.moves === 0
            ? there
            : plain(`${path.moves}, ${path.concessions}`),
      ),
    },
    {
      label: "in stages",
      cells: findings.map(({ path, schedule }) => (path?.moves === 0 ? there : scheduleCell(page, schedule))),
    },
  ];
}

function scheduleCell(page: Page, schedule: FrameworkFinding["schedule"]): BoardCell {
  if (schedule === null) return plain(dash(page), "quiet");
  if (schedule.found === null) return { forms: ["not computed", "?"], role: "quiet" };
  if (!schedule.found) return { forms: ["none", "no"], role: "bad" };
  const stages = schedule.stages.length;
  const together = schedule.synchronised;
  if (together === 0) return plain(`${stages}`, "good");
  return { forms: [`${stages}, ${together} together`, `${stages} (${together})`], role: "warn" };
}

/** The vital interests that the reference game gives an actor, as written. */
export function interestTexts({ scenario, analysis }: AnalysisReport, actor: string): string[] {
  return interestsOf(scenario, analysis.lens, actor).map((interest) => interest.text);
}

function durabilityCell(page: Page, level: FrameworkFinding["durability"]) {
  const full = durabilityMark(page, level);
  return {
    forms: [full, full.slice(0, -Math.max(0, level.length - 5)) || full],
    role: durabilityRole(level),
  };
}

function gradeCell(grade: Parameters<typeof gradeRole>[0]) {
  if (grade === null) return plain("not assessed", "quiet");
  return { forms: [grade, grade.slice(0, 6)], role: gradeRole(grade) };
}

/** The grade an actor perceives, marked where it over- or under-estimates its danger. */
function perceivedCell(page: Page, perceived: PerceivedFinding | undefined): BoardCell {
  if (perceived === undefined || perceived.grade === null) return plain(dash(page), "quiet");
  const { grade, estimate } = perceived;
  if (estimate === null) return gradeCell(grade);
  const mark = estimateMark(page, estimate);
  return { forms: [`${grade} ${mark}`, `${grade.slice(0, 5)}${mark}`], role: "warn" };
}

/** What each framework stands or falls by; with `full` the whole verdict in sentences. */
function why(page: Page, report: AnalysisReport, names: Names, full: boolean): string[] {
  const { analysis } = report;
  if (analysis.frameworks.length === 0) return [];
  return [
    ...heading(page, "Why"),
    ...analysis.frameworks.flatMap((finding, index) => {
      const said = full
        ? verdictSentences(finding, report, analysis).join(" ")
        : headline(finding, report, analysis).sentence;
      const text = `${names.framework(finding.id)}. ${said} ${anywaySentence(report.anyway?.get(finding.id))}`;
      return paragraph(page, text, { indent: 3, first: letter(index), firstRole: "strong" });
    }),
  ];
}

function restsOn(page: Page, report: AnalysisReport, full: boolean): string[] {
  return [
    ...heading(page, "What it rests on"),
    ...paragraph(page, groundsSentences(report.scenario, report.analysis, full).join(" ")),
  ];
}
