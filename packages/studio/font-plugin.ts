import type { Plugin } from "vite";

/** What the first page is set in; other scripts and styles load when they are met. */
const FIRST = /source-(?:sans-3-latin-wght|serif-4-latin-opsz)-normal-[\w-]+\.woff2$/;

/** Has the page load its fonts beside its scripts, so that the text does not change under the reader's eyes. */
export function preloadFonts(): Plugin {
  return {
    name: "detente-fonts",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => FIRST.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `./${file}` },
            injectTo: "head",
          })),
    },
  };
}
