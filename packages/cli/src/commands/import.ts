import { type Imported, importGmcr, importNfg, writeScenario } from "@detente/core";
import { Rejected } from "../exit.ts";
import { readInput } from "../input.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";

interface Reader {
  /** Whether it takes a file, by its name and by how it starts: standard input has no name. */
  takes(file: string, start: string): boolean;
  read(bytes: Uint8Array): Imported;
}

/** How each format is read; the last takes all that is left. */
export const READERS: { readonly [format: string]: Reader } = {
  nfg: {
    takes: (file, start) => /^NFG\b/i.test(start) || (!start.startsWith("{") && /\.nfg$/i.test(file)),
    read: importNfg,
  },
  gmcr: { takes: () => true, read: importGmcr },
};

/** Another program's file as a scenario on standard output; what it could not keep is said on standard error. */
export async function importModel(session: Session, file: string): Promise<void> {
  const input = await readInput(file);
  const start = new TextDecoder().decode(input.bytes.subarray(0, 4096)).trimStart();
  const reader = Object.values(READERS).find(({ takes }) => takes(file, start))!;
  const imported = reader.read(input.bytes);
  if ("problems" in imported) throw new Rejected(input, imported.problems);
  for (const warning of imported.warnings) session.note(`${clean(input.name)}: ${clean(warning)}`);
  await session.output.write(writeScenario(imported.scenario));
}
