import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { type DefaultTheme, defineConfig, type MarkdownOptions } from "vitepress";

import { picture } from "./diagram.ts";

type Parser = Parameters<NonNullable<MarkdownOptions["config"]>>[0];
type Token = ReturnType<Parser["parse"]>[number];

const DOCS = join(import.meta.dirname, "..");

/** The contents page is the front page, and its headings and lists are the menu. */
const CONTENTS = readFileSync(join(DOCS, "README.md"), "utf8");

/** The studio's, within the page, so that the site has it at any address. */
const ICON = readFileSync(join(DOCS, "../packages/studio/public/favicon.svg"), "utf8");

// Any static server will do, at any address.
const BASE = process.env.DETENTE_DOCS_BASE ?? "/";

/** Markdown files below a folder of what only the site has, by their names; `npm run docs` has drawn them before this is read. */
const drawn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(DOCS, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => [basename(path, ".md"), `/${folder}/${path.replace(/(index)?\.md$/, "")}`]),
  );

/** What `@detente/core` exports, each with its page. */
const EXPORTS = drawn("api/@detente/core");

/** Pages that only the site has, by the section that they end. */
const DRAWN: { readonly [section: string]: readonly DefaultTheme.SidebarItem[] } = {
  Reference: [
    {
      text: "All that the library exports",
      link: "/api/",
      collapsed: true,
      items: [
        ...subjects(),
        ...["sentences", "authoring", "sharing"].map((entry) => ({
          text: `@detente/core/${entry}`,
          link: `/api/@detente/core/${entry}/`,
        })),
      ],
    },
  ],
  Scenarios: [
    {
      text: "The whole library",
      link: "/library/",
      collapsed: true,
      items: [...drawn("library")]
        .filter(([name]) => name !== "index" && name !== "measured")
        .sort()
        .map(([text, link]) => ({ text, link })),
    },
  ],
};

/** What is exported, by subject, as the tables of the reference have it. */
function subjects(): DefaultTheme.SidebarItem[] {
  return readFileSync(join(DOCS, "api/index.md"), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      text: section.split("\n")[0]!,
      collapsed: true,
      items: [...section.matchAll(/^\| \[(\w+)\]\(([^)]+)\.md\)/gm)].map(([, text, link]) => ({
        text: text!,
        link: `/api/${link}`,
      })),
    }));
}

/** Pages beside those of a section's list that the list has not: a page need not be entered anywhere to be found. */
function unlisted(links: readonly RegExpMatchArray[]): { text: string; link: string }[] {
  const listed = links.map(([, , link]) => link!);
  return [...new Set(listed.map(dirname))]
    .filter((folder) => folder !== ".")
    .flatMap((folder) => readdirSync(join(DOCS, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith(".md") && !listed.includes(path))
    .map((path) => ({ text: readFileSync(join(DOCS, path), "utf8").match(/^# (.*)/m)![1]!, link: path }));
}

function menu(): DefaultTheme.SidebarItem[] {
  return CONTENTS.split(/^## /m)
    .slice(1)
    .map((section) => {
      const [text] = section.split("\n");
      const links = [...section.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm)];
      const items = [
        ...links.map(([, text, link]) => ({ text: text!, link: link! })),
        ...unlisted(links),
      ].map(({ text, link }) => ({ text, link: `/${link.replace(/README\.md$/, "")}` }));
      return { text: text!, collapsed: true, items: [...items, ...(DRAWN[text!] ?? [])] };
    });
}

/** What stands above every page: where each section starts, and that one is in it. */
const BAR = ["Tutorial", "How to", "Method", "Reference", "Scenarios"];

function bar(sections: readonly DefaultTheme.SidebarItem[]): DefaultTheme.NavItem[] {
  return sections
    .filter(({ text }) => BAR.includes(text!))
    .map(({ text, items }) => {
      const link = text === "Scenarios" ? "/library/" : items![0]!.link!;
      const folders = new Set(items!.map((item) => item.link!.split("/")[1]!));
      return { text: text!, link, activeMatch: `^/(${[...folders].join("|")})(/|$)` };
    });
}

/** What a page says of itself where it is not seen: as many sentences of its first paragraph as fit, without marks. */
function description(page: string): string | undefined {
  const paragraphs = readFileSync(join(DOCS, page), "utf8").split(/\n{2,}/);
  const first = paragraphs.find((text) => /^[*[`]*\p{L}/u.test(text) && !text.startsWith("Facts as of"));
  const said = first
    ?.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*`\\]|<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ");
  return said?.match(/^.{40,180}[.?!](?= |$)/)?.[0] ?? said?.slice(0, 180);
}

/** The field's notation as it is set in print: p_i(s), R_{N−i}⁺(s), 2^(K−k). */
const SET = /(?<![\w_])([A-Za-z])_(?:\{([^}]+)\}|(\w+))|(?<=\d)\^(?:\(([^)]+)\)|(\d+))/g;

function printed(text: string): string {
  return text.replaceAll(SET, (_, base, group, word, power, number) =>
    base === undefined ? `<sup>${power ?? number}</sup>` : `${base}<sub>${group ?? word}</sub>`,
  );
}

const SECTIONS = menu();

export default defineConfig({
  title: "Detente",
  description: "Find security arrangements that every party would sign, would keep, and would be safe under",
  lang: "en",
  outDir: "../dist/docs",
  base: BASE,
  rewrites: { "README.md": "index.md", "teach/README.md": "teach/index.md" },
  // The slides are a page of their own, copied as they are.
  ignoreDeadLinks: [/slides$/],
  srcExclude: ["how-to/*.yaml"],
  head: [["link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  vite: { build: { chunkSizeWarningLimit: 2000 } },
  transformPageData(page) {
    page.description ||= description(page.filePath) ?? "";
    page.frontmatter.head = [
      ["meta", { property: "og:type", content: "article" }],
      ["meta", { property: "og:site_name", content: "Detente" }],
      ["meta", { property: "og:title", content: page.title }],
      ["meta", { property: "og:description", content: page.description }],
      ["meta", { name: "twitter:card", content: "summary" }],
    ];
  },
  markdown: {
    // Headings go by the names that GitHub gives them, where the same pages are read.
    anchor: {
      slugify: (heading) =>
        heading
          .trim()
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replace(/\s/g, "-"),
    },
    // Of what a terminal shows the command alone is code.
    codeTransformers: [
      {
        name: "printed by a command",
        line(line) {
          if (this.options.lang !== "console" || this.source.split("\n")[this.lines.length]?.startsWith("$ "))
            return;
          for (const part of line.children) if (part.type === "element") part.properties.style = undefined;
        },
      },
    ],
    config(md) {
      md.renderer.rules.text = (tokens, at) => printed(md.utils.escapeHtml(tokens[at]!.content));
      // Double braces in code are marks of a brief, not expressions of a page.
      md.renderer.rules.code_inline = (tokens, at, _options, { relativePath }) => {
        const code = md.utils.escapeHtml(tokens[at]!.content);
        const linked = relativePath === "reference/library.md" ? withLinks(code) : code;
        return `<code v-pre>${linked}</code>`;
      };
      const { fence } = md.renderer.rules;
      md.renderer.rules.fence = (tokens, at, ...rest) => {
        const { info, content } = tokens[at]!;
        return info === "mermaid" ? picture(content, `diagram-${at}`) : fence!(tokens, at, ...rest);
      };
      md.core.ruler.push("links", ({ tokens, env }) => {
        const open: Token[] = [];
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          if (token.type === "link_open") {
            const href = address(token.attrGet("href") ?? "", env.relativePath);
            if (href === null) Object.assign(token, { type: "em_open", tag: "span", attrs: null });
            else token.attrSet("href", href);
            // A file that the site only holds is none of its pages.
            if (href?.endsWith(".html")) token.attrSet("target", "_self");
            open.push(token);
          } else if (token.type === "link_close" && open.pop()?.tag === "span") {
            Object.assign(token, { type: "em_close", tag: "span" });
          }
        }
      });
    },
  },
  themeConfig: {
    nav: bar(SECTIONS),
    sidebar: SECTIONS,
    outline: [2, 3],
    search: {
      provider: "local",
      options: {
        // A definition before the reports that use it; the text of a file is no page to find.
        miniSearch: {
          searchOptions: {
            boostDocument: (id) => (/\/(library|api)\//.test(id) ? 0.4 : id.includes("/method/") ? 2 : 1),
          },
        },
        _render: (text, env, md) => md.render(text.replace(/^::: details The file[\s\S]*^:::$/m, ""), env),
      },
    },
    docFooter: { prev: "Before", next: "Next" },
    notFound: {
      title: "There is no such page",
      quote: "It may have moved. The contents list every page, and the search looks in all of them.",
      linkText: "To the contents",
      linkLabel: "To the contents",
    },
  },
});

/** Names of types as links to what they are. */
function withLinks(code: string): string {
  return code.replaceAll(/\b[A-Z]\w+/g, (name) => {
    const page = EXPORTS.get(name);
    return page ? `<a href="${BASE}${page.slice(1)}.html">${name}</a>` : name;
  });
}

/**
 * A link of a checkout as a link of the site, or null where it leads to a file that the site does not hold. Scenarios have a page
 * each.
 */
function address(href: string, page: string): string | null {
  if (/^[a-z]+:|^#|^\//.test(href)) return href;
  const [path, hash] = href.split("#");
  const target = normalize(join(dirname(page), path!));
  const scenario = target.match(/^\.\.\/scenarios\/(?:\w+\/)?(\w+)\.yaml$/)?.[1];
  if (scenario) return `/library/${scenario}`;
  if (/^\.\.\/scenarios(\/|\/README\.md)?$/.test(target)) return "/library/";
  if (target === "../bench/results.md") return "/library/measured";
  if (target === "README.md") return `/${hash ? `#${hash}` : ""}`;
  return !target.startsWith("..") && existsSync(join(DOCS, target)) ? href.replace(/README\.md$/, "") : null;
}
