import type { Condition } from "./condition.ts";
import { parseCondition } from "./parse-condition.ts";
import type { Problem } from "./problem.ts";

/** The conditions that could be parsed, by their text; those used last come last. */
const known = new Map<string, Condition>();
/** How much text they have in all. */
let characters = 0;
/** Several large scenarios; bounds the memory. */
const MOST_CHARACTERS = 256 * 1024;

/** {@link parseCondition}, which need not do again what it did for a text before: an edit leaves most conditions as they were. */
export function conditionOf(text: string): { condition: Condition } | { problems: Problem[] } {
  const before = known.get(text);
  if (before !== undefined) {
    known.delete(text);
    known.set(text, before);
    return { condition: before };
  }
  const parsed = parseCondition(text);
  if ("problems" in parsed || text.length > MOST_CHARACTERS) return parsed;
  known.set(text, parsed.condition);
  characters += text.length;
  for (const oldest of known.keys()) {
    if (characters <= MOST_CHARACTERS) break;
    known.delete(oldest);
    characters -= oldest.length;
  }
  return parsed;
}
