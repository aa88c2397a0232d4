import type { Problem } from "./problem.ts";
import { TEXT_LIMIT } from "./tree.ts";

/** How many bytes at the beginning of `bytes` are UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at]!;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const second = bytes[at + 1] ?? 0;
    const length =
      first >= 0xc2 && first <= 0xdf
        ? 2
        : (first & 0xf0) === 0xe0
          ? 3
          : first >= 0xf0 && first <= 0xf4
            ? 4
            : 0;
    // No overlong forms, surrogates or code points beyond U+10FFFF.
    const [low, high] =
      first === 0xe0
        ? [0xa0, 0xbf]
        : first === 0xed
          ? [0x80, 0x9f]
          : first === 0xf0
            ? [0x90, 0xbf]
            : first === 0xf4
              ? [0x80, 0x8f]
              : [0x80, 0xbf];
    if (length === 0 || second < low || second > high) return at;
    for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return at;
}

function tooLarge(size: number, unit: string): { problems: Problem[] } {
  return {
    problems: [
      {
        message: `The file is too large: it has ${size.toLocaleString("en")} ${unit}, and at most ${TEXT_LIMIT.toLocaleString("en")} are read`,
        hint: "A space that can be analysed has at most 53 two-valued options, and needs far less text",
        place: null,
      },
    ],
  };
}

/** The text in a file's bytes: UTF-8, with or without a byte order mark, of a size that is read. */
export function decode(input: string | Uint8Array): { text: string } | { problems: Problem[] } {
  if (input.length > TEXT_LIMIT) {
    return tooLarge(input.length, typeof input === "string" ? "characters" : "bytes");
  }
  if (typeof input === "string") return lined(input);
  const valid = validPrefix(input);
  if (valid === input.length) return lined(new TextDecoder().decode(input));
  const start = new TextDecoder().decode(input.subarray(0, valid)).length;
  const byte = input[valid]!.toString(16).toUpperCase().padStart(2, "0");
  const utf16 = (input[0] === 0xff && input[1] === 0xfe) || (input[0] === 0xfe && input[1] === 0xff);
  return {
    problems: [
      {
        message: utf16 ? "The file is UTF-16, not UTF-8" : `The byte ${byte} (hexadecimal) is not UTF-8`,
        hint: "Save the file as UTF-8",
        place: { start, end: start + 1 },
      },
    ],
  };
}

/** The text, unless its lines end as they did on the first Macs: all of it would count as one. */
function lined(text: string): { text: string } | { problems: Problem[] } {
  const end = text.indexOf("\r");
  if (end < 0 || text.includes("\n")) return { text };
  const message = "The file's lines end with CR alone";
  const hint = "Save it with lines that end with LF or CRLF";
  return { problems: [{ message, hint, place: { start: end, end: end + 1 } }] };
}
