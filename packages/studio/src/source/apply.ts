import type { ScenarioEdit } from "@detente/core";
import { engine } from "../engine/client.ts";
import { edit, say, session } from "../engine/session.ts";

/** Applies an edit to the present text, leaving its comments and layout alone. */
export async function applyEdits(edits: readonly ScenarioEdit[]): Promise<boolean> {
  const { text } = session();
  const result = await engine.ask("edit", { text, edits });
  if ("problems" in result) {
    say(`This could not be changed in the text: ${result.problems[0]?.message}.`);
    return false;
  }
  // Typing in the meantime wins.
  if (session().text !== text) return false;
  edit(result.text, { typed: false });
  return true;
}
