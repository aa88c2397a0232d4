import { set } from "@detente/brief/typeset";
import { readScenario, type Scenario } from "@detente/core";

/** What people read of a scenario; the rest is the engine's, as the file has it. */
const WORDS: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "authors",
  "alt",
  "credit",
  "author",
  "publisher",
  "note",
  "name",
  "said",
  "label",
  "labels",
  "says",
  "because",
]);

/** The words of the last two texts, as written and as set: an edit leaves most of them as they are. */
let words = new Map<string, string>();
let wordsBefore = words;

/** Reads a text to show it: its words are set as a printer would, so that all that is said with them is. */
export function readToShow(text: string): ReturnType<typeof readScenario> {
  const read = readScenario(text);
  if ("problems" in read) return read;
  wordsBefore = words;
  words = new Map();
  return { ...read, scenario: typeset(read.scenario, false) as Scenario };
}

function setOnce(text: string): string {
  const known = words.get(text) ?? wordsBefore.get(text) ?? set(text);
  words.set(text, known);
  return known;
}

function typeset(part: unknown, isWords: boolean): unknown {
  if (typeof part === "string") return isWords ? setOnce(part) : part;
  if (Array.isArray(part)) return part.map((item) => typeset(item, isWords));
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      // Conditions have no words, and can be deep.
      key === "condition" ? value : typeset(value, WORDS.has(key)),
    ]),
  );
}
