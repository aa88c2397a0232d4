import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { type DefaultTheme, defineConfig, type MarkdownOptions } from "vitepress";

import { picture } from "./diagram.ts";

type Parser = Parameters<NonNullable<MarkdownOptions["config"]>>[0];
type Token = ReturnType<Parser["parse"]>[number];

const DOCS = join(import.meta.dirname, "..");

/** The contents page is the front page, and its headings and lists are the menu. */
const CONTENTS = readFileSync(join(DOCS, "README.md"), "utf8");

/** The studio's, within the page, so that the site has it at any address. */
const ICON = readFileSync(join(DOCS, "../packages/studio/public/favicon.svg"), "utf8");

/** Pages that only the site has, by the section that they end. */
const DRAWN: { readonly [section: string]: readonly DefaultTheme.SidebarItem[] } = {
  Reference: [
    {
      text: "All that the library exports",
      link: "/api/",
      collapsed: true,
      items: ["sentences", "authoring", "sharing"].map((entry) => ({
        text: `@detente/core/${entry}`,
        link: `/api/@detente/core/${entry}/`,
      })),
    },
  ],
  Scenarios: [{ text: "The whole library", link: "/library/" }],
};

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
      return { text: text!, collapsed: false, items: [...items, ...(DRAWN[text!] ?? [])] };
    });
}

export default defineConfig({
  title: "Detente",
  description: "Find security arrangements that every party would sign, would keep, and would be safe under",
  lang: "en",
  outDir: "../dist/docs",
  // Any static server will do, at any address.
  base: process.env.DETENTE_DOCS_BASE ?? "/",
  rewrites: { "README.md": "index.md", "teach/README.md": "teach/index.md" },
  // The slides are a page of their own, copied as they are.
  ignoreDeadLinks: [/slides$/],
  srcExclude: ["how-to/*.yaml"],
  head: [["link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  vite: { build: { chunkSizeWarningLimit: 2000 } },
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
    config(md) {
      // Double braces in code are marks of a brief, not expressions of a page.
      md.renderer.rules.code_inline = (tokens, at) =>
        `<code v-pre>${md.utils.escapeHtml(tokens[at]!.content)}</code>`;
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
    sidebar: menu(),
    outline: [2, 3],
    search: { provider: "local" },
    docFooter: { prev: "Before", next: "Next" },
  },
});

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
