import { explain as explained } from "@detente/core";
import { Refusal } from "../exit.ts";
import { assumptionLines } from "../report/assumptions.ts";
import { dilemmasReport } from "../report/dilemmas.ts";
import { explainReport } from "../report/explain.ts";
import { guaranteesReport } from "../report/guarantees.ts";
import { lensesReport } from "../report/lenses.ts";
import { type Page, paragraph } from "../report/page.ts";
import { pathReport } from "../report/path.ts";
import { perceptionsReport } from "../report/perceptions.ts";
import { slipsReport } from "../report/slips.ts";
import type { CommonOptions, Session } from "../session.ts";
import { type OpenedStudy, openStudy, resolveState, unknown } from "../study.ts";

// Each analysis by itself: open the study, ask it one thing, report.

interface ListOptions extends CommonOptions {
  readonly full?: boolean;
}

export async function explain(
  session: Session,
  file: string,
  typed: string,
  options: ListOptions & { readonly actor?: string },
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const actors = opened.scenario.actors.map((actor) => actor.id);
  if (options.actor !== undefined && !actors.includes(options.actor))
    throw unknown("actor", options.actor, actors);
  const { state, framework } = await resolveState(opened, typed);
  const target = framework === null ? { state } : { framework };
  const whole = options.full === true || options.json === true || options.actor !== undefined;
  const finding = await explained(opened.study, target, options.actor, !whole);
  await session.answer(options, finding, (page) => [
    ...explainReport(page, opened, finding),
    ...(whole
      ? []
      : ["", ...paragraph(page, "In short: --full tells every chain of move, answer and escape.")]),
  ]);
}

export async function guarantees(
  session: Session,
  file: string,
  typed: string,
  options: ListOptions,
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const { state, framework } = await resolveState(opened, typed);
  const finding = await opened.study.guarantees(state, framework ?? undefined);
  await tell(session, options, opened, finding, (page) =>
    guaranteesReport(page, opened, finding, options.full),
  );
}

export async function dilemmas(
  session: Session,
  file: string,
  typed: string | undefined,
  options: ListOptions,
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const state = typed === undefined ? statusQuo(opened) : (await resolveState(opened, typed)).state;
  const finding = await opened.study.dilemmas(state);
  await tell(session, options, opened, finding, (page) =>
    dilemmasReport(page, opened, finding, options.full),
  );
}

export async function perceptions(session: Session, file: string, options: CommonOptions): Promise<void> {
  const opened = await openStudy(session, file, options);
  const finding = await opened.study.perceptions();
  const analysis = await opened.study.analyze();
  await tell(session, options, opened, finding, (page) =>
    perceptionsReport(page, { ...opened, analysis }, finding),
  );
}

export async function lenses(session: Session, file: string, options: CommonOptions): Promise<void> {
  const opened = await openStudy(session, file, options);
  const finding = await opened.study.lenses();
  const { noDeal } = opened.scenario;
  const none = noDeal === null ? null : opened.study.number([...noDeal]);
  await tell(session, options, opened, finding, (page) => lensesReport(page, opened, finding, none));
}

export async function path(
  session: Session,
  file: string,
  framework: string,
  options: CommonOptions & { readonly from?: string },
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const ids = opened.scenario.frameworks.map((candidate) => candidate.id);
  if (!ids.includes(framework)) throw unknown("framework", framework, ids);
  const from =
    options.from === undefined ? statusQuo(opened) : (await resolveState(opened, options.from)).state;
  const finding = await opened.study.carryOut(framework, from);
  if (options.json === true) return await session.answer(options, finding, () => []);
  const { frameworks } = await opened.study.analyze();
  const objectors = frameworks.find(({ id }) => id === framework)?.objectors ?? [];
  await tell(session, options, opened, finding, (page) => pathReport(page, opened, finding, from, objectors));
}

/** The report on a finding, and what it rests on. */
/** The report on a part, and what it is conditional on. */
export function tell(
  session: Session,
  options: CommonOptions,
  { scenario }: OpenedStudy,
  finding: unknown,
  report: (page: Page) => readonly string[],
): Promise<void> {
  return session.answer(options, finding, (page) => [
    ...report(page),
    ...assumptionLines(page, scenario, options.lens ?? null),
  ]);
}

export async function slips(
  session: Session,
  file: string,
  framework: string | undefined,
  options: CommonOptions,
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const ids = opened.scenario.frameworks.map((candidate) => candidate.id);
  if (framework !== undefined && !ids.includes(framework)) throw unknown("framework", framework, ids);
  const finding = await opened.study.slips({ framework, harms: options.json !== true });
  await tell(session, options, opened, finding, (page) => slipsReport(page, opened, finding));
}

function statusQuo({ scenario, study }: OpenedStudy): number {
  const state = scenario.statusQuo === null ? null : study.number([...scenario.statusQuo]);
  if (state === null) throw new Refusal("the file names no status quo to start from", "name a state");
  return state;
}
