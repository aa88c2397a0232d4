import type { Problem } from "../scenario/problem.ts";
import type { Place } from "../scenario/scenario.ts";

/** A JSON value that knows where it stands in the text. */
export type JsonNode = { readonly place: Place } & (
  | { readonly kind: "object"; readonly entries: ReadonlyMap<string, JsonNode> }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
);

const DEEPEST = 64;

class Unreadable extends Error {
  readonly place: Place;
  constructor(message: string, start: number, end: number) {
    super(message);
    this.place = { start, end };
  }
}

/**
 * Reads one JSON value (RFC 8259), keeping places, which `JSON.parse` does not. A byte order mark is skipped.
 * A key given twice is a problem. Linear in the text.
 */
export function parseJson(text: string): { node: JsonNode } | { problem: Problem } {
  const space = /[\t\n\r ]*/y;
  const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
  const word = /true|false|null/y;
  let at = text.startsWith("\uFEFF") ? 1 : 0;

  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const fail = (expected: string): never => {
    if (at >= text.length) throw new Unreadable(`The file ends where ${expected} should stand`, at, at);
    const found = JSON.stringify(String.fromCodePoint(text.codePointAt(at)!));
    throw new Unreadable(`Expected ${expected}, found ${found}: this is not JSON`, at, at + 1);
  };
  const readString = (expected: string): string => {
    if (text[at] !== '"') fail(expected);
    const start = at;
    for (at++; text[at] !== '"'; at += text[at] === "\\" ? 2 : 1)
      if (at >= text.length || text.charCodeAt(at) < 0x20) fail("the rest of a text and its closing quote");
    at++;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new Unreadable("This text has an escape that JSON does not know", start, at);
    }
  };

  const read = (depth: number): JsonNode => {
    if (depth > DEEPEST) throw new Unreadable(`Nested more than ${DEEPEST} deep`, at, at + 1);
    take(space);
    const start = at;
    const place = () => ({ start, end: at });
    const first = text[at];
    if (first === "{") {
      at++;
      const entries = new Map<string, JsonNode>();
      take(space);
      if (text[at] !== "}") {
        for (;;) {
          take(space);
          const keyStart = at;
          const key = readString("a key in double quotes");
          if (entries.has(key))
            throw new Unreadable(`The key ${JSON.stringify(key)} stands here twice`, keyStart, at);
          take(space);
          if (text[at] !== ":") fail('":"');
          at++;
          entries.set(key, read(depth + 1));
          take(space);
          if (text[at] === "}") break;
          if (text[at] !== ",") fail('"," or "}"');
          at++;
        }
      }
      at++;
      return { kind: "object", entries, place: place() };
    }
    if (first === "[") {
      at++;
      const items: JsonNode[] = [];
      take(space);
      if (text[at] !== "]") {
        for (;;) {
          items.push(read(depth + 1));
          take(space);
          if (text[at] === "]") break;
          if (text[at] !== ",") fail('"," or "]"');
          at++;
        }
      }
      at++;
      return { kind: "array", items, place: place() };
    }
    if (first === '"') return { kind: "string", value: readString("a text"), place: place() };
    const named = take(word);
    if (named === "null") return { kind: "null", place: place() };
    if (named !== null) return { kind: "boolean", value: named === "true", place: place() };
    const digits = take(number) ?? fail("a value");
    return { kind: "number", value: Number(digits), place: place() };
  };

  try {
    const node = read(0);
    take(space);
    if (at < text.length) fail("the end of the file");
    return { node };
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
    return { problem: { message: thrown.message, hint: null, place: thrown.place } };
  }
}
