import {
  type Exported,
  type ExportedChunks,
  exportCsv,
  exportDot,
  exportGmcr,
  exportGraphml,
  exportNfg,
  type StudiedModel,
  type Study,
} from "@detente/core";
import { nearest } from "@detente/core/authoring";
import { Refusal, Rejected } from "../exit.ts";
import { clean } from "../report/width.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";

type Writer = (
  study: Study,
) => Promise<
  Exported | ExportedChunks | { readonly chunks: AsyncIterable<string>; readonly warnings: readonly string[] }
>;

/** How each format is written, by what `--to` calls it. */
export const WRITERS: { readonly [format: string]: Writer } = {
  gmcr: modelAs(exportGmcr),
  nfg: modelAs(exportNfg),
  dot: modelAs(exportDot),
  graphml: modelAs(exportGraphml),
  csv: async (study) => ({ chunks: exportCsv(study.scenario, await study.ask("states")), warnings: [] }),
};

function modelAs(write: (model: StudiedModel) => Exported | ExportedChunks): Writer {
  return async (study) => write(await study.model());
}

/** A scenario in another program's format on standard output; what that cannot hold is said on standard error. */
export async function exportScenario(
  session: Session,
  file: string,
  options: CommonOptions & { readonly to: string },
): Promise<void> {
  const write = writerOf(options.to);
  const { study, input } = await openStudy(session, file, options);
  const exported = await write(study);
  if ("problems" in exported) throw new Rejected(input, exported.problems);
  for (const warning of exported.warnings) session.note(`${clean(input.name)}: ${clean(warning)}`);
  await session.output.pieces("chunks" in exported ? exported.chunks : [exported.text]);
}

function writerOf(text: string): Writer {
  const formats = Object.keys(WRITERS);
  if (formats.includes(text)) return WRITERS[text]!;
  const near = nearest(text, formats);
  throw new Refusal(
    `there is no format "${text}" to export to`,
    near === null ? `formats are ${formats.join(", ")}` : `did you mean ${near}?`,
  );
}
