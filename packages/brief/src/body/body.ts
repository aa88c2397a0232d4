import type { Problem } from "@detente/core";
import type { Element, ElementContent, Root } from "hast";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import type { Root as Markdown, Nodes, Parents, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { pathWithin, webAddress } from "../page/address.ts";
import { type Mark, type MarkContext, readMark } from "./marks.ts";

/** An author's text: what stands for its marks is in it, and its pictures are named by their paths. */
export interface Body {
  readonly content: readonly ElementContent[];
  /** Paths of pictures, within the folder of the text. */
  readonly images: readonly string[];
}

/** What Markdown may become: no script, no style, no form, nothing that loads from elsewhere. */
const ALLOWED: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    span: ["dataMark"],
    img: ["src", "alt", "title"],
  },
  protocols: { href: ["http", "https", "mailto"], src: [] },
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !["input", "picture", "source"].includes(name)),
};

/** Signs that may begin or end something within a line, in the whole text: the time they take grows with their square. */
const MOST_SIGNS = 10_000;

/** A line that begins more lists and quotations, one in the other, than anybody means. */
const NESTED = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){13}/m;

/** Levels of the tree that a text makes: a list makes two. */
const DEEPEST = 100;

/** Longer addresses lead nowhere, and a reference repeats one as often as it stands. */
const LONGEST_ADDRESS = 2048;

/**
 * Reads Markdown with marks (`{{verdict ID}}`, `{{figure security ID}}`; see {@link readMark}). Raw HTML is left out, links lead to the web or
 * within the page, pictures lie in the text's own folder. A mark that does not resolve is a problem at its place.
 */
export function readBody(text: string, context: MarkContext): { body: Body } | { problems: Problem[] } {
  const nested = NESTED.exec(text);
  if (nested !== null || (text.match(/[*_~[]/g) ?? []).length > MOST_SIGNS) return tooMuch(nested);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  if (isDeeper(tree, DEEPEST)) return tooMuch(null);
  const problems: Problem[] = [];
  const marks: Mark[] = [];
  visit(tree, "text", (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    const pieces = split(text, node, problems, context, parent, marks);
    parent.children.splice(index, 1, ...(pieces as never[]));
    return [SKIP, index + pieces.length];
  });
  if (problems.length > 0) return { problems };
  const clean = sanitize(
    unified()
      .use(remarkRehype)
      .runSync(tree as Markdown),
    ALLOWED,
  ) as Root;
  const images: string[] = [];
  visit(clean, "element", (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (node.tagName === "a") limitLink(node);
    if (node.tagName === "img") {
      const path = pathWithin(String(node.properties.src ?? ""));
      if (path !== null) {
        node.properties.src = path;
        images.push(path);
      } else parent.children.splice(index, 1, { type: "text", value: String(node.properties.alt ?? "") });
      return undefined;
    }
    const heading = /^h([1-6])$/.exec(node.tagName);
    // The page's own title is its only first heading.
    if (heading) node.tagName = `h${Math.min(6, Number(heading[1]) + (startsAtOne(tree) ? 1 : 0))}`;
    const number = node.properties.dataMark;
    if (number === undefined) return undefined;
    const { content, isBlock } = marks[Number(number)]!;
    // A figure does not stand in a paragraph: it takes its place.
    if (isBlock) return undefined;
    parent.children.splice(index, 1, ...content);
    return [SKIP, index + content.length];
  });
  for (const [k, child] of clean.children.entries()) {
    if (child.type !== "element" || child.tagName !== "p" || child.children.length !== 1) continue;
    const [only] = child.children;
    const number = only?.type === "element" ? only.properties.dataMark : undefined;
    const figure = number === undefined ? undefined : marks[Number(number)]!.content[0];
    if (figure?.type === "element") clean.children[k] = figure;
  }
  return { body: { content: clean.children as ElementContent[], images } };
}

function tooMuch(match: RegExpExecArray | null): { problems: Problem[] } {
  const place = match && { start: match.index, end: match.index + match[0].length };
  const hint = "Lists, quotations, emphasis and links go some levels deep";
  return { problems: [{ message: "The text is nested too deep", hint, place }] };
}

/** Whether a tree has more than so many levels. No recursion: what it is asked of may have any number. */
function isDeeper(tree: Markdown, levels: number): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0 && depth <= levels; depth++)
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  return level.length > 0;
}

/** The text with its marks taken out: each becomes a span that carries its number. */
function split(
  text: string,
  node: Text,
  problems: Problem[],
  context: MarkContext,
  parent: Parents,
  marks: Mark[],
): (Text | ReturnType<typeof placeholder>)[] {
  const start = node.position!.start.offset!;
  const raw = text.slice(start, node.position!.end.offset!);
  const places = [...raw.matchAll(MARK)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const pieces: (Text | ReturnType<typeof placeholder>)[] = [];
  let after = 0;
  let nth = 0;
  for (const match of node.value.matchAll(MARK)) {
    if (match.index > after) pieces.push({ type: "text", value: node.value.slice(after, match.index) });
    after = match.index + match[0].length;
    const place = places[nth++] ?? null;
    const whole =
      node.value.trim() === match[0] && parent.type === "paragraph" && parent.children.length === 1;
    if (match[1] === undefined) {
      problems.push({ message: "This mark is not closed", hint: "End it with `}}` on the same line", place });
      continue;
    }
    const read = readMark(match[1], context);
    if ("message" in read) problems.push({ ...read, place });
    else if (read.mark.isBlock && !whole)
      problems.push({
        message: `\`${match[0]}\` is a figure within a line`,
        hint: "Give it a paragraph of its own",
        place,
      });
    else pieces.push(placeholder(marks.push(read.mark) - 1));
  }
  if (after < node.value.length) pieces.push({ type: "text", value: node.value.slice(after) });
  return pieces;
}

/** A mark, or the beginning of one that is not closed. */
const MARK = /\{\{([^{}\n]*)\}\}|\{\{/g;

function placeholder(number: number) {
  const data = { hName: "span", hProperties: { dataMark: String(number) } };
  return { type: "emphasis" as const, children: [], data };
}

/** Links to elsewhere than the web and this page lose their address. */
function limitLink(node: Element): void {
  const href = String(node.properties.href ?? "");
  if (href.startsWith("#")) return;
  const address = href.length > LONGEST_ADDRESS ? null : webAddress(href);
  if (address === null) delete node.properties.href;
  else node.properties = { ...node.properties, href: address, rel: ["noopener"] };
}

function startsAtOne(tree: Markdown): boolean {
  return tree.children.some((child) => child.type === "heading" && child.depth === 1);
}
