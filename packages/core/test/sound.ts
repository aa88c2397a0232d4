import { readFileSync } from "node:fs";
import { readScenario, Study, type StudyOptions } from "../src/index.ts";

/** What came of reading, opening or writing something that has no problems; an error that names them where it has. */
export function sound<T extends object>(made: T): Exclude<T, { readonly problems: unknown }> {
  if ("problems" in made) throw new Error(JSON.stringify(made.problems, null, 1));
  return made as Exclude<T, { readonly problems: unknown }>;
}

/** A study of a scenario's text. */
export async function studyOf(text: string | Uint8Array, options: StudyOptions = {}): Promise<Study> {
  return sound(await Study.open(sound(readScenario(text)).scenario, options)).study;
}

/** A file of the published example. */
export function example(name: string): string {
  return readFileSync(new URL(`./example/${name}`, import.meta.url), "utf8");
}
