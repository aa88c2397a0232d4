import { download } from "./download.ts";

const PROPERTIES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "color",
] as const;

/** What a figure says of itself where there is no page around it. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** Its source, what it is seen through, of when it is. */
  readonly notes: readonly string[];
}

const PAD = 20;
const LEGEND = { height: 24, gap: 20 };
const SERIF = "'Source Serif 4 Variable', Georgia, serif";
const SANS = "'Source Sans 3 Variable', system-ui, sans-serif";

interface Type {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

/** A figure as a file of its own: title, picture, legend and source, with the styles and the fonts that the page gives it. */
export async function standalone(figure: Element, caption: Caption): Promise<string> {
  const picture = figure.querySelector("svg")!;
  const { width: across, height: down } = picture.viewBox.baseVal;
  const style = getComputedStyle(document.body);
  const ink = style.color;
  const quiet = style.getPropertyValue("--quiet");
  const width = Math.max(across, 480) + 2 * PAD;
  const room = width - 2 * PAD;
  const page = element("svg", { width });
  page.append(element("rect", { width: "100%", height: "100%", fill: style.backgroundColor }));
  let y = PAD;
  const write = (text: string, type: Type) => {
    for (const line of wrapped(text, type, room)) {
      y += type.size * 1.3;
      page.append(words(line, PAD, y, type));
    }
  };
  write(caption.title, { family: SERIF, size: 20, weight: 400, fill: ink });
  y += 4;
  write(caption.subtitle, { family: SANS, size: 15, weight: 600, fill: ink });
  y += 14;
  const copy = styled(picture);
  place(copy, { x: (width - across) / 2, y, width: across, height: down });
  page.append(copy);
  y += down + 6;
  y = legend(figure, page, y, { family: SANS, size: 14, weight: 400, fill: quiet }, width - PAD);
  y += 6;
  for (const note of caption.notes) write(note, { family: SANS, size: 13, weight: 400, fill: quiet });
  y += PAD;
  page.setAttribute("height", String(Math.ceil(y)));
  page.setAttribute("viewBox", `0 0 ${width} ${Math.ceil(y)}`);
  const fonts = element("style", {});
  fonts.textContent = await fontsFor(page.textContent ?? "");
  page.prepend(fonts);
  return new XMLSerializer().serializeToString(page);
}

/** The keys of the figure's legend in a row, or as many as it takes; returns where it ends. */
function legend(figure: Element, page: SVGElement, top: number, type: Type, right: number): number {
  let [x, y] = [PAD, top];
  const keys = figure.querySelectorAll("figcaption .key");
  for (const key of keys) {
    const text = key.textContent?.trim() ?? "";
    const sign = key.querySelector("svg");
    const { width = 0, height = 0 } = sign?.viewBox.baseVal ?? {};
    const needed = width + 8 + measured(text, type);
    if (x > PAD && x + needed > right) [x, y] = [PAD, y + LEGEND.height];
    if (sign !== null) {
      const copy = styled(sign);
      place(copy, { x, y: y + (LEGEND.height - height) / 2, width, height });
      page.append(copy);
    }
    page.append(words(text, x + width + 8, y + LEGEND.height / 2 + type.size * 0.35, type));
    x += needed + LEGEND.gap;
  }
  return keys.length === 0 ? y : y + LEGEND.height;
}

/** A copy that looks as the original does in the page. */
function styled(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  copies.forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value !== "") element.setAttribute(property, value);
    }
    for (const attribute of ["class", "tabindex", "role", "style", "aria-pressed"])
      element.removeAttribute(attribute);
  });
  for (const animation of copy.querySelectorAll("animateMotion")) animation.parentElement?.remove();
  return copy;
}

function place(svg: SVGElement, where: Readonly<Record<"x" | "y" | "width" | "height", number>>): void {
  for (const [name, value] of Object.entries(where)) svg.setAttribute(name, String(value));
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

function words(text: string, x: number, y: number, { family, size, weight, fill }: Type): SVGElement {
  const made = element("text", {
    x,
    y,
    fill,
    "font-family": family,
    "font-size": `${size}px`,
    "font-weight": weight,
  });
  made.textContent = text;
  return made;
}

const canvas = document.createElement("canvas").getContext("2d");

function measured(text: string, { family, size, weight }: Type): number {
  if (canvas === null) return text.length * size * 0.6;
  canvas.font = `${weight} ${size}px ${family}`;
  return canvas.measureText(text).width;
}

/** In lines no wider than there is room for, broken between words. */
function wrapped(text: string, type: Type, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measured(longer, type) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The page's own fonts, as far as a text needs them, as rules that hold them. */
async function fontsFor(text: string): Promise<string> {
  const letters = Array.from(new Set(text), (letter) => letter.codePointAt(0) ?? 0);
  const rules: Promise<string>[] = [];
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const of = (name: string) => rule.style.getPropertyValue(name);
      const family = of("font-family").replace(/["']/g, "");
      if (!SERIF.includes(family) && !SANS.includes(family)) continue;
      if (!letters.some((letter) => isIn(letter, of("unicode-range")))) continue;
      const url = /url\(["']?([^"')]+)/.exec(of("src"))?.[1];
      if (url === undefined || of("font-style") === "italic") continue;
      rules.push(
        held(new URL(url, sheet.href ?? location.href)).then(
          (data) =>
            `@font-face{font-family:"${family}";font-weight:${of("font-weight")};src:url(${data}) format("woff2")}`,
        ),
      );
    }
  return (await Promise.all(rules)).join("\n");
}

/** Whether a letter is in a range such as `U+0-FF, U+131, U+4??`. */
function isIn(letter: number, range: string): boolean {
  return range.split(",").some((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
    return (
      Number.parseInt(from.replaceAll("?", "0"), 16) <= letter &&
      letter <= Number.parseInt(to.replaceAll("?", "F"), 16)
    );
  });
}

async function held(url: URL): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

export async function downloadSvg(figure: Element, name: string, caption: Caption): Promise<void> {
  download(`${name}.svg`, await standalone(figure, caption), "image/svg+xml");
}

/** Twice the figure's own size, for print. */
export async function downloadPng(figure: Element, name: string, caption: Caption): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await standalone(figure, caption))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob !== null) download(`${name}.png`, blob);
}
