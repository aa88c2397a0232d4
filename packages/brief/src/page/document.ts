import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { base64 } from "../base64.ts";
import { drawnOnce } from "./drawings.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";
import { typeset } from "./typeset.ts";
import { seen } from "./unseen.ts";

const MAKER = { name: "generator", content: "Detente" };

/** Whether a file is a page that {@link documentOf} wrote. */
export function isOurs(text: string): boolean {
  return text.includes(toHtml(h("meta", MAKER)));
}

/** What is said of a page to those who list it. */
export interface PageHead {
  readonly title: string;
  readonly description: string | null;
  readonly authors: readonly string[];
  /** The address under which it will be found, if that is known. */
  readonly canonical?: string | undefined;
  /** Further elements of the head. */
  readonly more?: readonly Element[];
  /** What it is set in, by the names that {@link STYLE} gives them, in WOFF2; the reader’s own fonts otherwise. */
  readonly fonts?: readonly Font[];
  /** What its look has besides {@link STYLE}. */
  readonly style?: string;
}

export interface Font {
  readonly family: "Source Serif 4 Variable" | "Source Sans 3 Variable";
  /** An address: of a file beside the page, or of type data:. */
  readonly src: string;
  /** The characters it is for, as in CSS; all where there is none. */
  readonly range?: string;
}

function face({ family, src, range }: Font): string {
  const characters = range === undefined ? "" : `;unicode-range:${range}`;
  return `@font-face{font-family:"${family}";font-weight:200 900;font-display:swap;src:url("${src}") format("woff2")${characters}}`;
}

/**
 * A whole HTML document: complete without scripts, with nothing that is loaded from elsewhere, which its own policy forbids besides. The same tree
 * gives the same bytes.
 */
export async function documentOf(
  { title, description, authors, canonical, more = [], fonts = [], style = "" }: PageHead,
  body: readonly ElementContent[],
): Promise<string> {
  const policy = `default-src 'none'; img-src data: 'self'; font-src data: 'self'; style-src 'unsafe-inline'; script-src 'sha256-${await digest(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const content: Root = { type: "root", children: [...body] };
  const sheet = drawnOnce(content);
  const root: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h(
        "html",
        { lang: "en" },
        h(
          "head",
          h("meta", { charSet: "utf-8" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
          h("title", title),
          description === null ? null : h("meta", { name: "description", content: description }),
          ...authors.map((author) => h("meta", { name: "author", content: author })),
          h("meta", MAKER),
          h("meta", { name: "color-scheme", content: "light dark" }),
          canonical === undefined ? null : h("link", { rel: "canonical", href: canonical }),
          ...more,
          h("style", fonts.map(face).join("") + STYLE + style),
        ),
        h(
          "body",
          h("a", { className: "skip", href: "#main" }, "To the text"),
          sheet,
          content.children as ElementContent[],
          h("script", SCRIPT),
        ),
      ),
    ],
  };
  return htmlOf(root);
}

/** A tree as a file. */
export function htmlOf(root: Root): string {
  return `${fragmentOf(root)}\n`;
}

/** A tree or a part of one as text. What comes from a file cannot make it read otherwise than it is. */
export function fragmentOf(tree: Element | Root): string {
  harmless(tree);
  typeset(tree);
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}

function harmless(root: Element | Root): void {
  visit(root, (node) => {
    if (node.type === "text") node.value = seen(node.value);
    if (node.type !== "element") return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === "string") node.properties[name] = seen(value);
  });
}

async function digest(text: string): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}
