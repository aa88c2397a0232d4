import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** Anything YAML can say without tags; keys are text. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/** Short lists of ids, written on one line. */
const INLINE_LISTS = new Set(["values", "parties", "source", "authors", "tags", "requires", "excludes"]);
/** What has reasons is given room. */
const ROOMY_KEYS = ["rule", "prefer", "interest", "because", "where", "summary"];
const INLINE_WIDTH = 90;
const LINE_WIDTH = 110;

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

function isShort(node: Node): boolean {
  return JSON.stringify(node.toJSON()).length <= INLINE_WIDTH;
}

/** Chooses for every list and mapping whether it is written on one line, as people write scenarios. */
function layOut(node: unknown, key: string, inList: boolean): void {
  if (isSeq(node)) {
    for (const item of node.items) layOut(item, "", true);
    const plain = node.items.every((item) => isScalar(item));
    const inline = INLINE_LISTS.has(key) || inList || node.items.length === 0;
    node.flow = plain && inline && isShort(node);
  } else if (isMap(node)) {
    for (const pair of node.items) layOut(pair.value, keyOf(pair), false);
    const roomy = node.items.some((pair) => ROOMY_KEYS.includes(keyOf(pair)));
    const plain = node.items.every(({ value }) => isScalar(value) || (isSeq(value) && value.flow === true));
    node.flow = plain && !roomy && isShort(node);
  }
}

function print(document: Document): string {
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
}

/** `key: value` in block style, lists of ids and short mappings on one line; ends with a line break. */
export function entryYaml(key: string, value: YamlValue): string {
  const document = new Document(new Map([[key, value]]));
  const root = document.contents as unknown as YAMLMap;
  layOut(root.items[0]!.value, key, false);
  return print(document);
}

/** `- value`, likewise. */
export function itemYaml(value: YamlValue): string {
  const document = new Document([value]);
  const root = document.contents as unknown as YAMLSeq;
  layOut(root.items[0], "", true);
  return print(document);
}

/** What is written before and in between the entries of a mapping. */
export interface Spacing {
  /** Keys with a blank line before them. */
  readonly spaced: readonly string[];
  /** Comments above keys. */
  readonly comments: { readonly [key: string]: string };
}

/** A mapping as {@link entryYaml} writes it, in sections: never on one line. */
export function sectionedYaml(
  value: { readonly [key: string]: YamlValue | undefined },
  { spaced, comments }: Spacing,
): string {
  const document = new Document(value);
  const root = document.contents as unknown as YAMLMap;
  layOut(root, "", false);
  root.flow = false;
  for (const pair of root.items) {
    if (isScalar(pair.key)) {
      const key = keyOf(pair);
      if (spaced.includes(key)) pair.key.spaceBefore = true;
      if (Object.hasOwn(comments, key)) pair.key.commentBefore = ` ${comments[key]}`;
    }
    // Ids stand one below the other.
    const section = pair.value;
    if (isMap(section) && section.items.some(({ value: item }) => isCollection(item))) section.flow = false;
  }
  return print(document);
}

/** A value on one line, fit to stand inside [ ] and { } as well as in a block; no line break. */
export function inlineYaml(value: YamlValue): string {
  const document = new Document([value]);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
    Scalar: (_, node) => {
      if (typeof node.value === "string" && node.value.includes("\n")) node.type = "QUOTE_DOUBLE";
    },
  });
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  });
  return text.trimEnd().slice(1, -1);
}
