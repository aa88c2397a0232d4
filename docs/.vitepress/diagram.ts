import { renderMermaidSVG } from "beautiful-mermaid";

/** What a diagram says of itself to those who do not see it: `accTitle` and `accDescr`, as Mermaid calls them. */
const SAID = /^ *(accTitle|accDescr): *(.*)\n/gm;

/** A diagram of Mermaid as a picture of the page's colours and faces (house.css). */
export function picture(source: string, name: string): string {
  const { accTitle, accDescr } = Object.fromEntries(
    [...source.matchAll(SAID)].map(([, key, text]) => [key, text]),
  );
  if (!accTitle || !accDescr) throw new Error(`${name} has no accTitle or no accDescr:\n${source}`);
  const svg = renderMermaidSVG(source.replace(SAID, ""), {
    padding: 2,
    nodeSpacing: 12,
    layerSpacing: 28,
    transparent: true,
  })
    // Styles within pages are not the page's own, and this one would fetch a font.
    .replace(
      /<style>[\s\S]*?<\/style>/,
      `<title id="${name}-title">${accTitle}</title><desc id="${name}-text">${accDescr}</desc>`,
    )
    .replace(/ style="[^"]*"/, ` role="img" aria-labelledby="${name}-title ${name}-text"`);
  return `<figure class="diagram" v-pre>${svg}</figure>\n`;
}
