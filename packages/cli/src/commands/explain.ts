import { explain as explained } from "@detente/core";
import { explainReport } from "../report/explain.ts";
import { paragraph } from "../report/page.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy, resolveState, unknown } from "../study.ts";

interface ExplainOptions extends CommonOptions {
  readonly full?: boolean;
  readonly actor?: string;
}

/** Why a state holds or does not, in words. */
export async function explain(
  session: Session,
  file: string,
  typed: string,
  options: ExplainOptions,
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const actors = opened.scenario.actors.map((actor) => actor.id);
  if (options.actor !== undefined && !actors.includes(options.actor))
    throw unknown("actor", options.actor, actors);
  const { state, framework } = await resolveState(opened, typed);
  const target = framework === undefined ? { state } : { framework };
  const whole = options.full === true || options.json === true || options.actor !== undefined;
  const finding = await explained(opened.study, target, options.actor, !whole);
  if (options.json === true) return await session.output.json(finding);
  await session.output.lines([
    ...explainReport(session.page, opened, finding),
    ...(whole
      ? []
      : ["", ...paragraph(session.page, "In short: --full tells every chain of move, answer and escape.")]),
  ]);
}
