import { isMap, type ParsedNode } from "yaml";
import { ProblemList } from "./problem-list.ts";
import type { Place } from "./scenario.ts";
import { type Entry, type ReadText, readWhole, TOKEN_LIMIT, type Tree } from "./tree.ts";

/*
 * A scenario is one block mapping whose keys stand in the first column, and an edit changes what stands under one of
 * them. So a text is read by its top-level entries, each as a text of its own, and those that the last texts had too
 * are not read again. Long ones that hold a mapping are read by its entries in turn.
 *
 * This says the same as reading the text as a whole: YAML is read from front to back, and nothing but what an entry leaves
 * open carries over into the next one. An entry that leaves something open (a quotation mark, a bracket, an alias of
 * another entry) cannot be read alone, and then the text is read as a whole, which also finds the problems.
 */

/** An entry of a mapping, read by itself: places count from where its lines begin. */
interface Section {
  readonly text: string;
  readonly frame: Frame;
  readonly isLast: boolean;
  readonly key: string;
  readonly entry: Entry;
  /** Where YAML ends the mappings that it was read in, the innermost last. */
  readonly ends: readonly number[];
  readonly lexemes: number;
  /** Those of the frame's head and the entry; null where it was read by parts. */
  readonly nodes: ParsedNode | null;
  /** The entries of its own that were read one by one; none where it was read in one piece. */
  readonly parts: readonly Section[];
}

/** What entries of a mapping stand in. */
interface Frame {
  /** The lines of the mapping's own key, with what stands above its first entry; empty for the file's mapping. */
  readonly head: string;
  readonly indent: string;
  /** What comes after the mapping; empty for the end of the text. */
  readonly after: string;
}

const FILE: Frame = { head: "", indent: "", after: "" };

interface Known {
  readonly text: string;
  readonly tree: Tree;
  /** Null where the text could only be read as a whole. */
  readonly sections: readonly Section[] | null;
  readonly nodes: ParsedNode | null;
}

/** A stretch of a text with YAML's nodes of it, null where it holds none. */
export interface Stretch {
  /** What stands between `start` and `end`, after a head that does not. */
  readonly text: string;
  readonly head: string;
  readonly start: number;
  readonly end: number;
  /** Their ranges count from the first character of `text`. */
  readonly nodes: ParsedNode | null;
}

/** The last texts read without a fault, the latest last: an edit reads the text before and after, and whoever judges what came of it reads it again. */
const recent: Known[] = [];
const RECENT = 2;

/** More keys than the format has; mappings with many are not worth taking apart. */
const MOST_SECTIONS = 64;
/** What is shorter is not worth taking apart either, in characters. */
const LEAST_LENGTH = 2000;

/** Keys that stand where the lines of a mapping begin. */
const keysAt = (indent: string) => new RegExp(`(?<![^\\n])${indent}[A-Za-z_]\\w*:(?=[ \\t\\r\\n]|$)`, "g");
/** A key on a line of its own, and how far the first key below it is indented. */
const NESTED = /^[A-Za-z_]\w*: *(?:#.*)?\r?\n(?: *(?:#.*)?\r?\n)*( +)(?=[A-Za-z_]\w*:(?:[ \t\r\n]|$))/;
/** What may stand above the first key: empty lines and comments. */
const PREAMBLE = /^(?: *(?:#.*)?\r?\n)*$/;
/** Where a YAML document begins or ends. */
const MARKER = /(?<![^\n])(?:---|\.\.\.)/;

/** Reads the one YAML document in `text`; null, with the problems noted, when it is not YAML within the limits. */
export function readTree(text: string, problems: ProblemList): Tree | null {
  const known = knownOf(text);
  if (known !== null) return known.tree;
  const bySections = readSections(text);
  if (bySections !== null) {
    remember(bySections);
    return bySections.tree;
  }
  const whole = readWhole(text, problems);
  if (whole === null) return null;
  if (problems.empty) remember({ text, tree: whole.tree, sections: null, nodes: whole.nodes });
  return whole.tree;
}

/** What a path leads into of a text that can be read: an entry of a top-level entry, a top-level entry, or else all. */
export function stretchOf(text: string, path: readonly unknown[]): Stretch {
  const known = knownOf(text);
  const [key, inner] = path;
  let start = text.length;
  for (const section of known?.sections?.toReversed() ?? []) {
    const end = start;
    start -= section.text.length;
    if (section.key !== key) continue;
    let partStart = end;
    for (const part of section.parts.toReversed()) {
      const partEnd = partStart;
      partStart -= part.text.length;
      const { head } = part.frame;
      if (part.key === inner)
        return { text: head + part.text, head, start: partStart, end: partEnd, nodes: part.nodes };
    }
    const nodes = section.nodes ?? readWhole(section.text, new ProblemList())?.nodes ?? null;
    return { text: section.text, head: "", start, end, nodes };
  }
  const whole = known?.sections === null ? known : readWhole(text, new ProblemList());
  return { text, head: "", start: 0, end: text.length, nodes: whole?.nodes ?? null };
}

function knownOf(text: string): Known | null {
  return recent.find((known) => known.text === text) ?? null;
}

function remember(known: Known): void {
  recent.push(known);
  if (recent.length > RECENT) recent.shift();
}

function readSections(text: string): Known | null {
  if (MARKER.test(text)) return null;
  const read = readEntries(text, FILE);
  if (read === null) return null;
  const { entries, sections, start } = read;
  const last = sections.at(-1)!;
  const place = { start, end: text.length - last.text.length + last.ends[0]! };
  return { text, tree: { kind: "mapping", entries, place }, sections, nodes: null };
}

interface Entries {
  readonly entries: Map<string, Entry>;
  readonly sections: readonly Section[];
  /** Where the lines of the first begin. */
  readonly start: number;
  readonly lexemes: number;
}

/** Reads the mapping whose lines these are, entry by entry; null where that cannot be. */
function readEntries(text: string, frame: Frame): Entries | null {
  const starts: number[] = [];
  for (const { index } of text.matchAll(keysAt(frame.indent))) {
    if (starts.push(index) > MOST_SECTIONS) return null;
  }
  const [start] = starts;
  if (start === undefined || !PREAMBLE.test(text.slice(0, start))) return null;
  const entries = new Map<string, Entry>();
  const sections: Section[] = [];
  let lexemes = 0;
  for (const [i, from] of starts.entries()) {
    const section = sectionOf(text.slice(from, starts[i + 1]), frame, i === starts.length - 1);
    if (section === null || entries.has(section.key)) return null;
    lexemes += section.lexemes;
    if (lexemes > TOKEN_LIMIT) return null;
    sections.push(section);
    entries.set(section.key, movedEntry(section.entry, from));
  }
  return { entries, sections, start, lexemes };
}

function sectionOf(text: string, frame: Frame, isLast: boolean): Section | null {
  const isSame = (section: Section) =>
    section.text === text &&
    section.isLast === isLast &&
    section.frame.head === frame.head &&
    section.frame.after === frame.after;
  for (const { sections } of recent) {
    for (const section of sections ?? []) {
      if (isSame(section)) return section;
      const part = frame === FILE ? undefined : section.parts.find(isSame);
      if (part !== undefined) return part;
    }
  }
  const byParts = frame === FILE && text.length > LEAST_LENGTH ? readByParts(text, isLast) : null;
  return byParts ?? readInOne(text, frame, isLast);
}

/** What ends an entry: the next one, or what comes after the mapping. */
function endOf(text: string, { indent, after }: Frame, isLast: boolean): string {
  return isLast ? after : `${text.slice(0, text.indexOf(":"))}_:`.replace(/^ */, indent);
}

function readByParts(text: string, isLast: boolean): Section | null {
  const nested = NESTED.exec(text);
  if (nested === null) return null;
  const indent = nested[1]!;
  const head = nested[0].slice(0, -indent.length);
  const key = head.slice(0, head.indexOf(":"));
  const lines = text.slice(head.length);
  const read = readEntries(lines, { head, indent, after: endOf(text, FILE, isLast) });
  if (read === null) return null;
  const { entries, sections, lexemes } = read;
  const last = sections.at(-1)!;
  const [outer, inner] = last.ends.map((end) => text.length - last.text.length + end) as [number, number];
  const place = { start: head.length + indent.length, end: inner };
  const value = new Map<string, Entry>();
  for (const [name, entry] of entries) value.set(name, movedEntry(entry, head.length));
  const entry: Entry = {
    key: { start: 0, end: key.length },
    value: { kind: "mapping", entries: value, place },
  };
  return {
    text,
    frame: FILE,
    isLast,
    key,
    entry,
    ends: [outer],
    lexemes,
    nodes: null,
    parts: sections,
  };
}

function readInOne(text: string, frame: Frame, isLast: boolean): Section | null {
  const { head, indent, after } = frame;
  const isPart = head !== "";
  const problems = new ProblemList();
  const read: ReadText | null = readWhole(head + text + endOf(text, frame, isLast), problems);
  if (read === null || !problems.empty || read.hasAliases || !isMap(read.nodes)) return null;
  const { tree, nodes, lexemes } = read;
  const next = head.length + text.length;
  const outer = soleEntry(tree, nodes, 0, (isPart ? isLast && after !== "" : !isLast) ? next : null);
  if (outer === null) return null;
  if (!isPart) {
    const { key, entry } = outer;
    const ends = [tree.place.end];
    return { text, frame, isLast, key, entry, ends, lexemes, nodes, parts: [] };
  }
  const mapping = outer.entry.value;
  const nextInner = isLast ? null : next + indent.length;
  const inner = soleEntry(mapping, nodes.items[0]!.value, head.length + indent.length, nextInner);
  if (inner === null) return null;
  const { key } = inner;
  const entry = movedEntry(inner.entry, -head.length);
  const ends = [tree.place.end - head.length, mapping.place.end - head.length];
  return { text, frame, isLast, key, entry, ends, lexemes, nodes, parts: [] };
}

/** The one entry of a mapping that begins at `start`, or two of which the second begins at `next`, which is taken out of the nodes. */
function soleEntry(
  tree: Tree,
  nodes: unknown,
  start: number,
  next: number | null,
): { key: string; entry: Entry } | null {
  if (tree.kind !== "mapping" || !isMap(nodes) || tree.place.start !== start) return null;
  const [first, second, ...more] = tree.entries;
  if (first === undefined || more.length > 0 || (second?.[1].key.start ?? null) !== next) return null;
  if (second !== undefined) nodes.items.pop();
  const [key, entry] = first;
  return { key, entry };
}

function movedEntry({ key, value }: Entry, by: number): Entry {
  return { key: shifted(key, by), value: moved(value, by) };
}

function shifted({ start, end }: Place, by: number): Place {
  return { start: start + by, end: end + by };
}

function moved(tree: Tree, by: number): Tree {
  const place = shifted(tree.place, by);
  switch (tree.kind) {
    case "scalar":
      return { ...tree, place };
    case "list":
      return { ...tree, items: tree.items.map((item) => moved(item, by)), place };
    case "mapping": {
      const entries = new Map<string, Entry>();
      for (const [name, entry] of tree.entries) entries.set(name, movedEntry(entry, by));
      return { ...tree, entries, place };
    }
  }
}
