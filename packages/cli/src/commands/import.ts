import { importGmcr, importNfg, writeScenario } from "@detente/core";
import { Rejected } from "../exit.ts";
import { readInput } from "../input.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";

/** A GMCR+ or Gambit file as a scenario on standard output; what it could not keep is said on standard error. */
export async function importModel(session: Session, file: string): Promise<void> {
  const input = await readInput(file);
  const imported = isGambit(file, input.bytes) ? importNfg(input.bytes) : importGmcr(input.bytes);
  if ("problems" in imported) throw new Rejected(input, imported.problems);
  for (const warning of imported.warnings) session.note(`${clean(input.name)}: ${clean(warning)}`);
  await session.output.write(writeScenario(imported.scenario));
}

/** By the file's own first word, since standard input has no name: Gambit's files begin with NFG, GMCR+'s are JSON. */
function isGambit(file: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  if (start.startsWith("{")) return false;
  return /^NFG\b/i.test(start) || /\.nfg$/i.test(file);
}
