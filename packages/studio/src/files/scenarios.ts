import judgements from "virtual:judged";
import type { Judged } from "../engine/protocol.ts";
import { unpacked } from "./judgement.ts";

const files = import.meta.glob<string>("../../../../scenarios/**/*.yaml", {
  query: "?raw",
  import: "default",
});

const byId = new Map(
  Object.entries(files).map(([path, load]) => [path.slice(path.lastIndexOf("/") + 1, -".yaml".length), load]),
);

export function isInLibrary(id: string): boolean {
  return byId.has(id);
}

/** The text of a scenario of the library, with what was found in it when the studio was built; null when there is none of that id. */
export async function fromLibrary(id: string): Promise<{ text: string; judged: Judged | null } | null> {
  const load = byId.get(id);
  if (load === undefined) return null;
  const [text, judged] = await Promise.all([load(), judgements[id]?.()]);
  return { text, judged: judged === undefined ? null : unpacked(text, judged.default) };
}

/** The dispute of the library on which newcomers are shown what the studio does. */
export const TOURED = "nile_2025";
