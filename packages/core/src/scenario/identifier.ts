/** The words of the condition language; none of them can be an id. */
export const RESERVED_WORDS: readonly string[] = [
  "and",
  "or",
  "not",
  "in",
  "true",
  "false",
  "atleast",
  "atmost",
  "exactly",
];

/** The id no lens may have: it means the reading that no lens changes. */
export const REFERENCE_READING = "reference";

/** What an id looks like, to be read by people. */
export const ID_RULE =
  "An id begins with a lower-case letter and goes on with lower-case letters, digits and _";

const reserved = new Set(RESERVED_WORDS);
const PATTERN = /^[a-z][a-z0-9_]*$/;

/** Whether `text` can name an actor, option, value, framework, lens or source. `constructor` can, `__proto__` cannot. */
export function isIdentifier(text: string): boolean {
  return PATTERN.test(text) && !reserved.has(text);
}

export function isReservedWord(text: string): boolean {
  return reserved.has(text);
}
