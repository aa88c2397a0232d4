import { exportCsv, exportDot, exportGmcr, exportGraphml, exportNfg, nearest } from "@detente/core";
import { Refusal, Rejected } from "../exit.ts";
import { clean } from "../report/width.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";

const FORMATS = ["gmcr", "nfg", "dot", "graphml", "csv"] as const;
type Format = (typeof FORMATS)[number];

/** A scenario in another program's format on standard output; what that cannot hold is said on standard error. */
export async function exportScenario(
  session: Session,
  file: string,
  options: CommonOptions & { readonly to: string },
): Promise<void> {
  const format = readFormat(options.to);
  const opened = await openStudy(session, file, options);
  const { study, scenario, input } = opened;
  if (format === "csv") {
    await session.output.pieces(exportCsv(scenario, await study.ask("states")));
    return;
  }
  const exported = write(format, await study.model());
  if ("problems" in exported) throw new Rejected(input, exported.problems);
  for (const warning of exported.warnings) session.note(`${clean(input.name)}: ${clean(warning)}`);
  await session.output.pieces("chunks" in exported ? exported.chunks : [exported.text]);
}

function write(format: Exclude<Format, "csv">, model: Parameters<typeof exportGmcr>[0]) {
  switch (format) {
    case "gmcr":
      return exportGmcr(model);
    case "nfg":
      return exportNfg(model);
    case "dot":
      return exportDot(model);
    case "graphml":
      return exportGraphml(model);
  }
}

function readFormat(text: string): Format {
  if ((FORMATS as readonly string[]).includes(text)) return text as Format;
  const near = nearest(text, FORMATS);
  throw new Refusal(
    `there is no format "${text}" to export to`,
    near === null ? `formats are ${FORMATS.join(", ")}` : `did you mean ${near}?`,
  );
}
