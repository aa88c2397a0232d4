import { marginReport } from "../report/margin.ts";
import { packagesReport } from "../report/packages.ts";
import { worldsReport } from "../report/worlds.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy, unknown, wantOf } from "../study.ts";

interface WantOptions extends CommonOptions {
  readonly want?: string;
  readonly full?: boolean;
}

interface WorldsOptions extends CommonOptions {
  readonly exact?: number;
  readonly draws?: number;
  readonly seed?: number;
  readonly total?: boolean;
}

/** In how many worlds each framework holds, and on whose reading that turns. */
export async function worlds(session: Session, file: string, options: WorldsOptions): Promise<void> {
  const opened = await openStudy(session, file, options);
  const { exact, draws, seed, total } = options;
  const finding = await opened.study.worlds({ exact, draws, seed, total });
  await session.answer(options, finding, (page) => worldsReport(page, opened, finding));
}

/** What would break a framework's answers, and what would mend them. */
export async function margin(
  session: Session,
  file: string,
  framework: string,
  options: WantOptions & { readonly changes?: 1 | 2 },
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const { scenario, study } = opened;
  const ids = scenario.frameworks.map(({ id }) => id);
  if (!ids.includes(framework)) throw unknown("framework", framework, ids);
  const finding = await study.margin(framework, {
    want: wantOf(options.want, scenario.noDeal !== null),
    changes: options.changes,
  });
  if (options.json === true) return await session.answer(options, finding, () => []);
  // A margin round one reading says nothing about another.
  const opinions = scenario.lenses.length === 0 ? null : await study.worlds({ draws: 1000 });
  const beside = opinions && {
    worlds: opinions.worlds,
    drawn: opinions.draws,
    framework: opinions.frameworks.find(({ id }) => id === framework)!,
  };
  await session.answer(options, finding, (page) =>
    marginReport(page, opened, finding, options.lens ?? null, beside, options.full ?? false),
  );
}

/** With which clauses a framework would hold, at what cost. */
export async function packages(
  session: Session,
  file: string,
  framework: string,
  options: WantOptions,
): Promise<void> {
  const opened = await openStudy(session, file, options);
  const { scenario, study } = opened;
  const ids = scenario.frameworks.map(({ id }) => id);
  if (!ids.includes(framework)) throw unknown("framework", framework, ids);
  const finding = await study.packages(framework, { want: wantOf(options.want, scenario.noDeal !== null) });
  await session.answer(options, finding, (page) => packagesReport(page, opened, finding));
}
