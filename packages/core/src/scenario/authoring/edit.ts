import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { decode } from "../decode.ts";
import type { Problem } from "../problem.ts";
import { ProblemList } from "../problem-list.ts";
import { scenarioFile } from "../schema.ts";
import { readTree, type Stretch, stretchOf } from "../sections.ts";
import type { Tree } from "../tree.ts";
import { entryYaml, inlineYaml, itemYaml, type YamlValue } from "./yaml-text.ts";

/** Keys and list positions from the top of the file, e.g. `["preferences", "red", "priorities", 0]`. */
export type EditPath = readonly (string | number)[];

/** One change to the text of a scenario. */
export type ScenarioEdit =
  /** Sets what stands at the path, making the mappings on the way to it; one past the end of a list appends. */
  | { readonly kind: "set"; readonly path: EditPath; readonly value: YamlValue }
  /** Takes a key or list item out, with the comments above and beside it. What it leaves empty stays, as {} or []. */
  | { readonly kind: "delete"; readonly path: EditPath }
  /** Puts a new item into the list at the path, before the item that is now at `at`. */
  | { readonly kind: "insert"; readonly path: EditPath; readonly at: number; readonly value: YamlValue }
  /** Moves an item of the list at the path, with its comments; `to` is where it stands afterwards. */
  | { readonly kind: "move"; readonly path: EditPath; readonly from: number; readonly to: number };

/** An edit that does not fit the text; caught in this file and turned into a problem. */
class Unfit extends Error {}

function shown(path: EditPath): string {
  return path.length === 0 ? "the file" : `\`${path.join(" › ")}\``;
}

// --- On data: what an edit means -------------------------------------------------------------------------------------

type Data = string | number | boolean | null | Data[] | Map<string, Data>;

function dataOf(tree: Tree): Data {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "list":
      return tree.items.map(dataOf);
    case "mapping":
      return new Map(Array.from(tree.entries, ([key, entry]) => [key, dataOf(entry.value)]));
  }
}

function dataOfValue(value: YamlValue): Data {
  if (Array.isArray(value)) return value.map(dataOfValue);
  if (typeof value !== "object" || value === null) return value as string | number | boolean | null;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return new Map(entries.map(([key, each]) => [key, dataOfValue(each as YamlValue)]));
}

/** Whether two files hold the same; the order of keys matters but at the top. */
function same(a: Data, b: Data, isTop = true): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]!, false));
  }
  if (!(a instanceof Map)) return Object.is(a, b);
  if (!(b instanceof Map) || a.size !== b.size) return false;
  const theirs = [...b.keys()];
  return [...a].every(
    ([key, value], i) => (isTop || theirs[i] === key) && b.has(key) && same(value, b.get(key)!, false),
  );
}

// --- On text: the smallest change that says it -----------------------------------------------------------------------

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

/** Where the content of a node ends: without the comments and line breaks after it. */
function contentEnd(node: ParsedNode | null, keyEnd: number): number {
  if (node === null) return keyEnd;
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last === undefined) return node.range[1];
    if (!("key" in (last as object))) return contentEnd(last as ParsedNode, node.range[1]);
    const pair = last as YAMLMap.Parsed["items"][number];
    return contentEnd(pair.value, pair.key.range[1]);
  }
  return node.range[1];
}

/** Changes one stretch of a text by one edit; offsets count from where its text begins. */
class Editor {
  readonly #text: string;
  readonly #root: ParsedNode | null;
  readonly #lineBreak: string;
  readonly #isJson: boolean;

  constructor({ text, nodes }: Stretch, whole: string) {
    this.#text = text;
    this.#root = nodes;
    this.#isJson = /^\s*\{\s*"/.test(whole);
    this.#lineBreak = whole.includes("\r\n") ? "\r\n" : "\n";
  }

  /** On one line; JSON stays JSON. */
  #inline(value: YamlValue): string {
    return this.#isJson ? JSON.stringify(value) : inlineYaml(value);
  }

  splice(edit: ScenarioEdit): Splice[] {
    switch (edit.kind) {
      case "set":
        return [this.#set(edit.path, edit.value)];
      case "delete":
        return [this.#delete(edit.path)];
      case "insert":
        return [this.#insertItem(this.#list(edit.path), edit.at, edit.value)];
      case "move":
        return this.#move(this.#list(edit.path), edit.from, edit.to);
    }
  }

  /** The node at a path; undefined where a key or item is missing. */
  #node(path: EditPath): ParsedNode | null | undefined {
    let node: ParsedNode | null | undefined = this.#root;
    path.forEach((step, depth) => {
      if (node === undefined) return;
      if (isAlias(node))
        throw new Unfit(`${shown(path.slice(0, depth))} is an alias of another part of the file`);
      if (isMap(node)) node = (node as YAMLMap.Parsed).items.find((pair) => this.#key(pair) === step)?.value;
      else if (isSeq(node)) node = (node as YAMLSeq.Parsed).items[Number(step)] as ParsedNode | undefined;
      else node = undefined;
    });
    return node;
  }

  #key(pair: YAMLMap.Parsed["items"][number]): unknown {
    return isScalar(pair.key) ? pair.key.value : undefined;
  }

  #list(path: EditPath): YAMLSeq.Parsed {
    const node = this.#node(path);
    if (!isSeq(node)) throw new Unfit(`There is no list at ${shown(path)}`);
    return node as YAMLSeq.Parsed;
  }

  #column(offset: number): number {
    return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
  }

  /** The end of the line that `offset` is on, before its line break. */
  #lineEnd(offset: number): number {
    const at = this.#text.indexOf("\n", offset);
    if (at === -1) return this.#text.length;
    return this.#text[at - 1] === "\r" && at > offset ? at - 1 : at;
  }

  #isBlank(start: number, end: number): boolean {
    return this.#text.slice(start, end).trim() === "";
  }

  /** Lines of YAML, all but the first indented, without the last line break. */
  #indented(yaml: string, column: number): string {
    const pad = " ".repeat(column);
    return yaml
      .trimEnd()
      .split("\n")
      .map((line, i) => (i === 0 || line === "" ? line : pad + line))
      .join(this.#lineBreak);
  }

  /** `key:` and its value in block style, starting in `column`. */
  #blockPair(key: string, value: YamlValue, column: number): string {
    return this.#indented(entryYaml(key, value), column);
  }

  #set(path: EditPath, value: YamlValue): Splice {
    if (path.length === 0) throw new Unfit("The file as a whole cannot be set");
    const node = this.#node(path);
    const parent = this.#node(path.slice(0, -1));
    const step = path.at(-1)!;
    if (isAlias(parent))
      throw new Unfit(`${shown(path.slice(0, -1))} is an alias of another part of the file`);
    if (parent === undefined || parent === null || (isScalar(parent) && parent.value === null)) {
      // Nothing there yet: set the parent to a mapping with this one key.
      if (typeof step !== "string") throw new Unfit(`There is no list at ${shown(path.slice(0, -1))}`);
      if (path.length > 1) return this.#set(path.slice(0, -1), { [step]: value });
      const text = this.#blockPair(step, value, 0);
      const start = this.#text.length;
      const lead = start === 0 || this.#text.endsWith("\n") ? "" : this.#lineBreak;
      return { start, end: start, text: `${lead}${text}${this.#lineBreak}` };
    }
    if (isMap(parent)) {
      const map = parent as YAMLMap.Parsed;
      const pair = map.items.find((each) => this.#key(each) === step);
      if (pair !== undefined) return this.#replace(map, pair.key.range[1], node ?? null, String(step), value);
      if (typeof step !== "string") throw new Unfit(`${shown(path)} is not a key`);
      return this.#insertPair(map, step, value, path.length === 1);
    }
    if (isSeq(parent)) {
      const list = parent as YAMLSeq.Parsed;
      if (typeof step !== "number") throw new Unfit(`${shown(path)} is not an item of a list`);
      if (node === undefined) return this.#insertItem(list, step, value);
      return this.#replace(list, null, node, null, value);
    }
    throw new Unfit(`${shown(path.slice(0, -1))} is neither a list nor a mapping`);
  }

  /** Puts a new value in the place of a node. */
  #replace(
    parent: Collection,
    keyEnd: number | null,
    node: ParsedNode | null,
    key: string | null,
    value: YamlValue,
  ): Splice {
    const range = node?.range ?? [keyEnd!, keyEnd!, keyEnd!];
    const end = Math.max(contentEnd(node, range[1]), range[0]);
    // Block scalars end after their last line break.
    const tail = this.#text.slice(range[0], end).match(/\r?\n$/)?.[0] ?? "";
    if (parent.flow === true)
      return { start: range[0], end, text: this.#spaced(range[0], this.#inline(value)) };
    const block = (key === null ? itemYaml(value) : entryYaml(key, value)).trimEnd();
    // What comes after the `-` or the `:`.
    const rest = key === null ? block.slice(1) : block.slice(keyText(key).length + 1);
    if (!block.includes("\n")) {
      // `key:` on a line of its own above what it held: close the gap.
      const from = keyEnd === null ? range[0] : this.#text.indexOf(":", keyEnd) + 1;
      if (keyEnd !== null && this.#isBlank(from, range[0])) return { start: from, end, text: rest + tail };
      return { start: range[0], end, text: this.#spaced(range[0], rest.trimStart()) + tail };
    }
    const lineEnd = this.#lineEnd(end);
    if (tail === "" && !this.#isBlank(end, lineEnd)) {
      // A comment stands beside the old value: it stays on its line, above the new ones, or they become one.
      if (key === null || !rest.startsWith("\n")) {
        return { start: range[0], end, text: this.#spaced(range[0], this.#inline(value)) };
      }
      const column = this.#column(keyEnd! - this.#keyLength(parent, keyEnd!));
      const comment = this.#text.slice(end, lineEnd);
      return { start: range[0], end: lineEnd, text: comment.trimStart() + this.#indented(rest, column) };
    }
    if (key === null) {
      const lines = rest.trimStart().replaceAll("\n  ", "\n");
      return { start: range[0], end, text: this.#indented(lines, this.#column(range[0])) + tail };
    }
    const from = this.#text.indexOf(":", keyEnd!) + 1;
    const start = this.#isBlank(from, range[0]) ? from : range[0];
    const column = this.#column(keyEnd! - this.#keyLength(parent, keyEnd!));
    return { start, end, text: this.#indented(rest, column) + tail };
  }

  #keyLength(parent: Collection, keyEnd: number): number {
    const pair = (parent as YAMLMap.Parsed).items.find((each) => each.key.range[1] === keyEnd)!;
    return keyEnd - pair.key.range[0];
  }

  /** A space before text that would touch a `:`. */
  #spaced(at: number, text: string): string {
    return this.#text[at - 1] === ":" || this.#text[at - 1] === "-" ? ` ${text}` : text;
  }

  #insertPair(map: YAMLMap.Parsed, key: string, value: YamlValue, isTop: boolean): Splice {
    if (map.flow === true) {
      const body = this.#inline({ [key]: value });
      return this.#insertInline(map, map.items.length, body.slice(1, -1));
    }
    // At the top, keys have their usual order; elsewhere new ones come last.
    let after = map.items.length - 1;
    if (isTop) {
      const order = Object.keys(scenarioFile.shape);
      const rank = order.indexOf(key);
      const before = map.items.findLastIndex((pair) => {
        const place = order.indexOf(String(this.#key(pair)));
        return place !== -1 && place < rank;
      });
      if (rank !== -1 && before !== -1) after = before;
    }
    const column = this.#column(map.items[0]!.key.range[0]);
    const last = map.items[after]!;
    const text = this.#blockPair(key, value, column);
    const gap = isTop && this.#blankLineBefore(last.key.range[0]) ? this.#lineBreak : "";
    return this.#insertLines(contentEnd(last.value, last.key.range[1]), gap, column, text);
  }

  /** Whether a blank line separates a line, or the comments right above it, from what comes before. */
  #blankLineBefore(offset: number): boolean {
    return /\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*[^\n]*$/.test(this.#text.slice(0, offset));
  }

  /** New lines below the line on which the content before them ends. */
  #insertLines(contentBefore: number, gap: string, column: number, text: string): Splice {
    const pad = " ".repeat(column);
    // A block scalar's content ends with its line break.
    if (this.#text[contentBefore - 1] === "\n") {
      return { start: contentBefore, end: contentBefore, text: `${gap}${pad}${text}${this.#lineBreak}` };
    }
    const at = this.#lineEnd(contentBefore);
    return { start: at, end: at, text: `${this.#lineBreak}${gap}${pad}${text}` };
  }

  /** `body` as the item at `at` of a list or mapping in brackets. */
  #insertInline(collection: Collection, at: number, body: string): Splice {
    const starts = this.#starts(collection);
    const close = collection.range[1] - 1;
    if (starts.length === 0) return { start: collection.range[0] + 1, end: close, text: body };
    if (at < starts.length) return { start: starts[at]!, end: starts[at]!, text: `${body}, ` };
    const end = this.#ends(collection).at(-1)!;
    const comma = /^\s*,/.exec(this.#text.slice(end, close))?.[0].length ?? 0;
    return comma > 0
      ? { start: end + comma, end: end + comma, text: ` ${body}` }
      : { start: end, end, text: `, ${body}` };
  }

  /** Where each item begins: its key, or its value with what stands before it (an anchor). */
  #starts(collection: Collection): number[] {
    return collection.items.map((item) => {
      const node = isMap(collection) ? (item as YAMLMap.Parsed["items"][number]).key : (item as ParsedNode);
      const anchor = (node as { anchor?: string }).anchor;
      return anchor === undefined ? node.range[0] : this.#text.lastIndexOf(`&${anchor}`, node.range[0]);
    });
  }

  #ends(collection: Collection): number[] {
    return collection.items.map((item) => {
      if (!isMap(collection)) return contentEnd(item as ParsedNode, (item as ParsedNode).range[1]);
      const pair = item as YAMLMap.Parsed["items"][number];
      return contentEnd(pair.value, pair.key.range[1]);
    });
  }

  #insertItem(list: YAMLSeq.Parsed, at: number, value: YamlValue): Splice {
    if (!Number.isInteger(at) || at < 0 || at > list.items.length)
      throw new Unfit(`The list has no place ${at}`);
    if (list.flow === true) return this.#insertInline(list, at, this.#inline(value));
    const column = this.#column(list.range[0]);
    const text = this.#indented(itemYaml(value), column);
    if (at === list.items.length) {
      return this.#insertLines(this.#ends(list).at(-1)!, "", column, text);
    }
    const { start } = this.#blocks(list)[at]!;
    return { start, end: start, text: `${text}${this.#lineBreak}${" ".repeat(column)}` };
  }

  /**
   * The items of a list in block style, or the entries of such a mapping: each from its `-` or key, or the comment
   * lines right above it, to the end of its last line with the comment there.
   */
  #blocks(collection: Collection): { start: number; end: number }[] {
    const ends = this.#ends(collection);
    const starts = this.#starts(collection);
    const blocks: { start: number; end: number }[] = [];
    let floor = 0;
    starts.forEach((first, i) => {
      let start = isSeq(collection) ? this.#dash(collection, first, i, blocks.at(-1)?.end) : first;
      // Comment lines directly above, in the same column.
      const pad = this.#column(start);
      for (;;) {
        const lineStart = start - this.#column(start);
        if (!this.#isBlank(lineStart, start) || lineStart === 0) break;
        const above = this.#text.lastIndexOf("\n", lineStart - 2) + 1;
        const line = this.#text.slice(above, lineStart);
        if (
          above < floor ||
          !line.trimStart().startsWith("#") ||
          line.length - line.trimStart().length !== pad
        )
          break;
        start = above + pad;
      }
      const contentEnds = ends[i]!;
      const end =
        this.#text[contentEnds - 1] === "\n"
          ? contentEnds - (this.#text[contentEnds - 2] === "\r" ? 2 : 1)
          : this.#lineEnd(contentEnds);
      blocks.push({ start, end });
      floor = end;
    });
    return blocks;
  }

  /** The `-` before an item. */
  #dash(list: YAMLSeq.Parsed, item: number, index: number, previousEnd: number | undefined): number {
    if (index === 0) return list.range[0];
    const column = this.#column(list.range[0]);
    // The first line after the last item that has a dash in the list's column.
    for (
      let line = this.#text.indexOf("\n", previousEnd!) + 1;
      line <= item;
      line = this.#text.indexOf("\n", line) + 1
    ) {
      const at = line - this.#column(line) + column;
      if (this.#text[at] === "-" && this.#isBlank(at - column, at)) return at;
      if (this.#text.indexOf("\n", line) === -1) break;
    }
    throw new Unfit("The list is laid out in an unusual way");
  }

  #delete(path: EditPath): Splice {
    const parent = this.#node(path.slice(0, -1));
    const step = path.at(-1);
    if (!isCollection(parent)) throw new Unfit(`There is nothing at ${shown(path)}`);
    const collection = parent as Collection;
    const index = isMap(collection)
      ? (collection as YAMLMap.Parsed).items.findIndex((pair) => this.#key(pair) === step)
      : Number(step);
    const count = collection.items.length;
    if (!(index >= 0 && index < count)) throw new Unfit(`There is nothing at ${shown(path)}`);
    const empty = isMap(collection) ? "{}" : "[]";
    if (collection.flow === true) {
      const starts = this.#starts(collection);
      const ends = this.#ends(collection);
      if (count === 1) return { start: collection.range[0], end: collection.range[1], text: empty };
      return index + 1 < count
        ? { start: starts[index]!, end: starts[index + 1]!, text: "" }
        : { start: ends[index - 1]!, end: ends[index]!, text: "" };
    }
    const block = this.#blocks(collection)[index]!;
    if (count === 1 && path.length > 1) return this.#set(path.slice(0, -1), isMap(collection) ? {} : []);
    if (count === 1)
      return { start: block.start, end: contentEnd(collection, collection.range[1]), text: empty };
    // The whole lines; the first item of a list in a list (`- - a`) shares its line with the outer dash.
    const lineStart = block.start - this.#column(block.start);
    if (!this.#isBlank(lineStart, block.start)) {
      return { start: block.start, end: this.#blocks(collection)[index + 1]!.start, text: "" };
    }
    const next = this.#text.indexOf("\n", block.end);
    return next === -1
      ? { start: Math.max(0, lineStart - this.#lineBreak.length), end: this.#text.length, text: "" }
      : { start: lineStart, end: next + 1, text: "" };
  }

  #move(list: YAMLSeq.Parsed, from: number, to: number): Splice[] {
    const count = list.items.length;
    for (const index of [from, to]) {
      if (!Number.isInteger(index) || index < 0 || index >= count)
        throw new Unfit(`The list has no item ${index}`);
    }
    const order = Array.from({ length: count }, (_, i) => i);
    order.splice(to, 0, ...order.splice(from, 1));
    const starts = this.#starts(list);
    const ends = this.#ends(list);
    const slots =
      list.flow === true ? starts.map((start, i) => ({ start, end: ends[i]! })) : this.#blocks(list);
    // What stands between the items stays where it is; the items change places.
    return slots.map(({ start, end }, i) => {
      const source = slots[order[i]!]!;
      return { start, end, text: this.#text.slice(source.start, source.end) };
    });
  }
}

/** A key as YAML writes it. */
function keyText(key: string): string {
  return entryYaml(key, 0).slice(0, -": 0\n".length);
}

// --- Both together ---------------------------------------------------------------------------------------------------

function child(data: Data | undefined, step: string | number): Data | undefined {
  if (data instanceof Map) return typeof step === "string" ? data.get(step) : undefined;
  return Array.isArray(data) && typeof step === "number" ? data[step] : undefined;
}

/** The file's data after an edit, for checking the text; `data` itself is changed. */
function edited(data: Data, edit: ScenarioEdit): Data {
  const missing = () => new Unfit(`There is nothing at ${shown(edit.path)}`);
  if (edit.kind === "insert" || edit.kind === "move") {
    const list = edit.path.reduce<Data | undefined>(child, data);
    if (!Array.isArray(list)) throw new Unfit(`There is no list at ${shown(edit.path)}`);
    if (edit.kind === "insert") list.splice(edit.at, 0, dataOfValue(edit.value));
    else list.splice(edit.to, 0, ...list.splice(edit.from, 1));
    return data;
  }
  const last = edit.path.at(-1);
  if (last === undefined) throw missing();
  if (edit.kind === "delete") {
    const parent = edit.path.slice(0, -1).reduce<Data | undefined>(child, data);
    if (child(parent, last) === undefined) throw missing();
    if (parent instanceof Map) parent.delete(String(last));
    else (parent as Data[]).splice(Number(last), 1);
    return data;
  }
  const root = data ?? new Map();
  let at: Data = root;
  edit.path.forEach((step, i) => {
    const isLast = i === edit.path.length - 1;
    const below = isLast ? dataOfValue(edit.value) : (child(at, step) ?? new Map());
    if (at instanceof Map && typeof step === "string") at.set(step, below);
    else if (Array.isArray(at) && typeof step === "number" && step >= 0 && step <= at.length)
      at[step] = below;
    else throw missing();
    at = below;
  });
  return root;
}

function dataIn(text: string): Data | undefined {
  const problems = new ProblemList();
  const tree = readTree(text, problems);
  return tree !== null && problems.empty ? dataOf(tree) : undefined;
}

function spliced(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { start, end, text: replacement } of splices.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}

/** The smallest change of the text, made in the smallest stretch of it that the edit is about. */
function inPlace(text: string, edit: ScenarioEdit): string {
  // What an edit takes out or puts in stands among what else is there.
  const around = edit.kind === "insert" || edit.kind === "move" ? edit.path : edit.path.slice(0, -1);
  for (const path of [around, around.slice(0, 1), []]) {
    const stretch = stretchOf(text, path);
    const changed = spliced(stretch.text, new Editor(stretch, text).splice(edit));
    const { head, start, end } = stretch;
    if (changed.startsWith(head)) return text.slice(0, start) + changed.slice(head.length) + text.slice(end);
  }
  throw new Unfit(`${shown(edit.path)} cannot be changed in place`);
}

/** The edit on YAML's own document, which keeps comments but lays the file out anew. */
function reprinted(text: string, edit: ScenarioEdit): string {
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false });
  if (edit.kind === "set") document.setIn(edit.path, document.createNode(edit.value));
  else if (edit.kind === "delete") document.deleteIn(edit.path);
  else {
    const { items } = document.getIn(edit.path) as YAMLSeq;
    if (edit.kind === "insert") items.splice(edit.at, 0, document.createNode(edit.value));
    else items.splice(edit.to, 0, ...items.splice(edit.from, 1));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * Changes a scenario's text by edits, one after the other, each changing no more of the text than it must: comments,
 * layout and quoting elsewhere stay as they are, and the comments of an item in block style move and go with it.
 *
 * After each edit the text is read again and must say exactly what the edit means. Should a change in place not come
 * out so (in text laid out unusually), the file is printed anew, with its comments. Whether the result is a sound
 * scenario is for `readScenario` to say.
 *
 * Problems when the text is not YAML, or an edit names a place that is not there or is shared through an alias; then
 * nothing is changed. Each edit reads the text that comes of it.
 */
export function editScenario(
  text: string,
  edits: readonly ScenarioEdit[],
): { text: string } | { problems: Problem[] } {
  const decoded = decode(text);
  if ("problems" in decoded) return decoded;
  const problems = new ProblemList();
  const tree = readTree(text, problems);
  if (tree === null || !problems.empty) return { problems: problems.inOrder() };

  let data = dataOf(tree);
  let current = text;
  try {
    for (const edit of edits) {
      const next = inPlace(current, edit);
      data = edited(data, edit);
      const matches = (candidate: string) => {
        const read = dataIn(candidate);
        return read !== undefined && same(read, data);
      };
      if (matches(next)) {
        current = next;
        continue;
      }
      const whole = reprinted(current, edit);
      if (!matches(whole))
        throw new Unfit(`${shown(edit.path)} cannot be changed without changing other parts of the file`);
      current = whole;
    }
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { problems: [{ message: error.message, hint: "Edit the text by hand", place: null }] };
  }
  return { text: current };
}
