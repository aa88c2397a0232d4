import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type Scalar,
} from "yaml";
import { locate } from "./problem.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Place } from "./scenario.ts";

/** A file as YAML sees it: scalars, lists and mappings, each with its place. Aliases share what they stand for. */
export type Tree = ScalarTree | ListTree | MappingTree;

export interface ScalarTree {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As written; for quoted and folded text what it says. */
  readonly text: string;
  readonly place: Place;
  /** Plain text inside [ ] or { }, where YAML ends it at the next comma. */
  readonly cut: boolean;
}

interface ListTree {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly place: Place;
}

interface MappingTree {
  readonly kind: "mapping";
  /** In file order; a duplicate key keeps its first entry. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
}

export interface Entry {
  readonly key: Place;
  readonly value: Tree;
}

/** Longest text read, in characters (bytes where bytes are given). */
export const TEXT_LIMIT = 2 * 1024 * 1024;
/** Most lexical tokens of YAML read; thousands of statements with their reasons. Bounds time and memory. */
export const TOKEN_LIMIT = 200_000;
/** Deepest nesting of lists and mappings; the format itself needs ten. */
export const TREE_DEPTH_LIMIT = 64;
/** Most values a file may hold once its aliases are filled in. */
export const VALUE_LIMIT = 200_000;

/**
 * Parses the text into YAML's own syntax tokens within the limits, with the offset of the last bracket left open; null,
 * with the problem noted, when over a limit.
 */
function tokenize(
  text: string,
  problems: ProblemList,
): { tokens: CST.Token[]; lexemes: number; unclosed: number | null } | null {
  const lexemes: string[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    if (lexemes.length > TOKEN_LIMIT) {
      problems.add(
        null,
        `The file is too large: it has more than ${TOKEN_LIMIT.toLocaleString("en")} YAML tokens`,
        "A space that can be analysed has at most 53 two-valued options",
      );
      return null;
    }
  }
  const tokens: CST.Token[] = [];
  const open: number[] = [];
  const parser = new Parser();
  for (const lexeme of lexemes) {
    if (lexeme === "[" || lexeme === "{") open.push(parser.offset);
    else if (lexeme === "]" || lexeme === "}") open.pop();
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The parser is a stack machine: what it holds open is the depth, known before anything recurses.
    if (parser.stack.length > TREE_DEPTH_LIMIT) {
      problems.add(
        { start: parser.offset - lexeme.length, end: parser.offset },
        `Lists and mappings are nested more than ${TREE_DEPTH_LIMIT} levels deep`,
        "A scenario needs no more than ten",
      );
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, lexemes: lexemes.length, unclosed: open.at(-1) ?? null };
}

/** Hints for YAML's own errors, by its error code. */
const YAML_HINTS: { readonly [code: string]: string } = {
  BAD_INDENT: "Entries that belong together begin in the same column",
  TAB_AS_INDENT: "Indent with spaces",
  BLOCK_AS_IMPLICIT_KEY: "A text that holds `: ` or ends in `:` goes in quotes",
  MULTILINE_IMPLICIT_KEY: "Is a `:` missing after the key, or a quotation mark?",
  BAD_ALIAS: "A text that begins with `*` or `&` goes in quotes",
  MULTIPLE_ANCHORS: "A text that begins with `&` goes in quotes",
  BAD_SCALAR_START: "A text that begins with a special character goes in quotes",
  BAD_DQ_ESCAPE: "Use single quotes around a text with backslashes",
  UNEXPECTED_TOKEN: "A text that holds [ ] { } , # or quotation marks goes in quotes as a whole",
  MISSING_CHAR: "Close every [, { and quotation mark; put a text that holds { } or , in quotes",
};

const YAML_HINT = "A text with a special character in it goes in quotes";

/** YAML's messages, without what only its authors understand. */
function reworded(message: string): string {
  return message
    .replace(/\.$/, "")
    .replace(/^Nested mappings are not allowed in compact mappings$/, "A second `: ` in one entry")
    .replace(/^Missing closing ['"]quote$/, "A quotation mark is never closed")
    .replace(/^Missing , or : between flow (?:sequence|map) items$/, "Two entries without a `,` between them")
    .replace(/ in YAML stream: .*/s, "")
    .replace(/flow-(map|seq)-(start|end)( token)?/, (_, kind, end) => {
      const brackets = kind === "seq" ? "[]" : "{}";
      return `\`${brackets[end === "start" ? 0 : 1]}\``;
    });
}

/** What a text says. */
export interface ReadText {
  readonly tree: Tree;
  /** YAML's own nodes; null where there are none. */
  readonly nodes: ParsedNode | null;
  /** How many YAML tokens it has. */
  readonly lexemes: number;
  readonly hasAliases: boolean;
}

/** Reads the one YAML document in `text`; null, with the problems noted, when it is not YAML within the limits. */
export function readWhole(text: string, problems: ProblemList): ReadText | null {
  const control = /(?![\t\n\r\x85])\p{Cc}/u.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    problems.add(
      { start: control.index, end: control.index + 1 },
      control[0] === "\0" ? "A NUL character" : `The control character U+${code}`,
      "A scenario is plain text; save it as UTF-8 without control characters",
    );
    return null;
  }
  const tokenized = tokenize(text, problems);
  if (tokenized === null) return null;
  const { tokens, lexemes, unclosed } = tokenized;

  const composer = new Composer({
    version: "1.2",
    schema: "core",
    // Found below, as YAML's own search takes quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
  });
  // Hostile text can hold 100,000 errors, and V8 would spend seconds on stacks that nobody reads.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  let documents: ReturnType<typeof composer.compose>;
  let first: Awaited<ReturnType<typeof documents.next>>;
  let second: typeof first;
  try {
    documents = composer.compose(tokens, true, text.length);
    first = documents.next();
    second = documents.next();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  const document = first.value!;

  for (const { code, message, pos } of document.errors) {
    if (code === "MULTIPLE_DOCS") continue;
    if (unclosed !== null && /^Flow (?:map|sequence) in block collection/.test(message)) {
      const [opening, closing] = text[unclosed] === "{" ? "{}" : "[]";
      problems.add(
        { start: unclosed, end: unclosed + 1 },
        `This \`${opening}\` is never closed`,
        `Close it with \`${closing}\`; a text that holds brackets goes in quotes`,
      );
      continue;
    }
    problems.add({ start: pos[0], end: pos[1] }, reworded(message), YAML_HINTS[code] ?? YAML_HINT);
  }
  if (document.directives.yaml.version !== "1.2") {
    problems.add(
      { start: 0, end: 0 },
      "The file declares YAML 1.1",
      "A scenario is YAML 1.2: take the %YAML line out",
    );
  }
  if (second.done !== true) {
    const start = second.value.range[0];
    problems.add(
      { start, end: Math.min(start + 3, text.length) },
      "A second YAML document begins",
      "One file holds one scenario: take the `---` line out",
    );
  }
  for (const { code, message, pos } of document.warnings) {
    if (code !== "TAG_RESOLVE_FAILED") continue;
    const tag = text.slice(pos[0], pos[1]) || message;
    problems.add(
      { start: pos[0], end: pos[1] },
      `The YAML tag \`${tag}\` has no meaning here`,
      /^!(?:\(|\w+\.)/.test(tag)
        ? "For `!` write `not`"
        : "Take it out; a text that begins with `!` goes in quotes",
    );
  }
  if (!problems.empty) return null;
  const nodes = document.contents;
  if (nodes === null) {
    const tree = nothing({ start: text.length, end: text.length });
    return { tree, nodes, lexemes, hasAliases: false };
  }
  const builder = new TreeBuilder(text, problems);
  const tree = builder.build(nodes);
  return tree === null ? null : { tree, nodes, lexemes, hasAliases: builder.hasAliases };
}

function nothing(place: Place): ScalarTree {
  return { kind: "scalar", value: null, text: "", place, cut: false };
}

class TreeBuilder {
  readonly #text: string;
  readonly #problems: ProblemList;
  /** What each anchor stands for; null while it is being read. */
  readonly #anchors = new Map<string, Tree | null>();
  /** How many values a tree holds, and how deep it goes, with aliases filled in. */
  readonly #sizes = new Map<Tree, { values: number; depth: number }>();
  /** Whether aliases stand for nothing or too much, so that there is no tree to speak of. */
  #broken = false;
  hasAliases = false;

  constructor(text: string, problems: ProblemList) {
    this.#text = text;
    this.#problems = problems;
  }

  build(contents: ParsedNode): Tree | null {
    const tree = this.#tree(contents, false);
    return this.#broken ? null : tree;
  }

  #tree(node: ParsedNode, flow: boolean): Tree {
    if (isAlias(node)) return this.#alias(node.source, this.#place(node));
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, null);
    const tree = isMap(node)
      ? this.#mapping(node, node.flow === true)
      : isSeq(node)
        ? this.#list(node, node.flow === true)
        : this.#scalar(node as Scalar.Parsed, flow);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, tree);
    return tree;
  }

  #place(node: ParsedNode): Place {
    return { start: node.range[0], end: node.range[1] };
  }

  #alias(name: string, place: Place): Tree {
    this.hasAliases = true;
    const target = this.#anchors.get(name);
    if (target) return target;
    this.#broken = true;
    this.#problems.add(
      place,
      target === null
        ? `\`*${name}\` stands for a part of the file that it is in`
        : `No anchor \`&${name}\` comes before \`*${name}\``,
      "A text that begins with `*` goes in quotes",
    );
    return nothing(place);
  }

  #scalar(node: Scalar.Parsed, flow: boolean): ScalarTree {
    const { value } = node;
    const place = this.#place(node);
    if (typeof value === "string") {
      // Written as escapes; in a terminal or a page they could do anything.
      if (/(?![\t\n\r])\p{Cc}/u.test(value) || !value.isWellFormed()) {
        const what = value.isWellFormed() ? "control characters" : "half a character";
        this.#problems.add(place, `The text holds ${what}`, "Take the escapes out");
      }
      return { kind: "scalar", value, text: value, place, cut: flow && node.type === "PLAIN" };
    }
    const text = node.source ?? "";
    const known = typeof value === "number" || typeof value === "boolean" || value === null;
    return { kind: "scalar", value: known ? value : null, text, place, cut: flow };
  }

  #list(
    node: { items: readonly unknown[]; range: readonly [number, number, number] },
    flow: boolean,
  ): ListTree {
    const place = { start: node.range[0], end: node.range[1] };
    const items = (node.items as ParsedNode[]).map((item) => this.#tree(item, flow));
    const tree: ListTree = { kind: "list", items, place };
    this.#measure(tree, items);
    return tree;
  }

  #mapping(
    node: { items: readonly { key: unknown; value: unknown }[]; range: readonly [number, number, number] },
    flow: boolean,
  ): MappingTree {
    const place = { start: node.range[0], end: node.range[1] };
    const entries = new Map<string, Entry>();
    let isCut = false;
    for (const { key, value } of node.items as readonly { key: ParsedNode; value: ParsedNode | null }[]) {
      const keyPlace = this.#place(key);
      const tree =
        value === null ? nothing({ start: keyPlace.end, end: keyPlace.end }) : this.#tree(value, flow);
      // The rest of a text that YAML ended at a comma may look like a number.
      const isRest: boolean = value === null && isCut;
      isCut = isRest || (tree.kind === "scalar" && tree.cut);
      const name = !isScalar(key) ? undefined : isRest ? key.source : key.value;
      if (typeof name !== "string") {
        const shown = this.#text.slice(keyPlace.start, keyPlace.end);
        this.#problems.add(
          keyPlace,
          isScalar(key) && shown !== ""
            ? `The key \`${shown}\` is not text`
            : "A key is a list, a mapping, an alias or nothing",
          isScalar(key) && shown !== ""
            ? "Put it in quotes"
            : "Is a key missing before `:`, or does a text need quotes?",
        );
        continue;
      }
      const earlier = entries.get(name);
      if (earlier !== undefined && isRest) continue;
      if (earlier !== undefined) {
        this.#problems.add(
          keyPlace,
          `\`${name}\` is given twice`,
          () => `It is first given on line ${locate(this.#text, earlier.key.start).line}`,
        );
        continue;
      }
      entries.set(name, { key: keyPlace, value: tree });
    }
    const tree: MappingTree = { kind: "mapping", entries, place };
    this.#measure(
      tree,
      Array.from(entries.values(), (entry) => entry.value),
    );
    return tree;
  }

  /** Notes how much a tree holds, and stops alias bombs: shared parts count wherever they stand. */
  #measure(tree: ListTree | MappingTree, parts: readonly Tree[]): void {
    let values = 1;
    let depth = 1;
    for (const part of parts) {
      const size = this.#sizes.get(part) ?? { values: 1, depth: 0 };
      values += size.values;
      depth = Math.max(depth, size.depth + 1);
    }
    this.#sizes.set(tree, { values, depth });
    if (!this.#broken && (values > VALUE_LIMIT || depth > TREE_DEPTH_LIMIT)) {
      this.#broken = true;
      this.#problems.add(
        { start: tree.place.start, end: tree.place.start + 1 },
        `With its aliases filled in, the file holds more than ${
          values > VALUE_LIMIT ? `${VALUE_LIMIT.toLocaleString("en")} values` : `${TREE_DEPTH_LIMIT} levels`
        }`,
        "Use fewer aliases (`*name`)",
      );
    }
  }
}
