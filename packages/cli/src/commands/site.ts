import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import {
  addressOf,
  article,
  type Card,
  cardsOf,
  completed,
  documentOf,
  type Entry,
  entryOf,
  HOLES,
  type Magazine,
  pagePath,
  pathWithin,
  sitePages,
  studyHead,
} from "@detente/brief";
import { Built, KEPT, read } from "../built.ts";
import { Refusal } from "../exit.ts";
import { readInput } from "../input.ts";
import { makerKey } from "../maker.ts";
import { editionFiles, type NewsletterOptions, type Order, orderOf } from "../newsletter/newsletter.ts";
import { Painter } from "../painter.ts";
import { fontFiles, makingOf, pageAddress, stem, studioAddress } from "../press.ts";
import { clean } from "../report/width.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";

interface SiteOptions extends NewsletterOptions, Pick<CommonOptions, "threads"> {
  readonly out: string;
  readonly title: string;
  readonly address?: string;
  readonly studio?: string;
}

/** What is kept of a study from one building to the next: its page before others are linked from it, and what lists tell of it. */
interface Kept {
  /** Changes with whatever the page is made of. */
  readonly key: string;
  readonly entry: Entry;
  /** Where its lead picture was laid; null where none was. */
  readonly laid: string | null;
  readonly page: string;
  /** The pictures in it, as they were. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** Gmail shows so many bytes of a message. */
const CLIPPED = 102 * 1024;

/** Builds a magazine of the studies in a folder. Studies that have not changed are not analysed again, files that have not are left as they are. */
export async function site(session: Session, folder: string, options: SiteOptions): Promise<void> {
  const { out, title } = options;
  const studio = studioAddress(options.studio);
  const address =
    options.address === undefined ? null : pageAddress("site", options.address).replace(/\/*$/, "/");
  const order = orderOf(options, address);
  const files = await fontFiles();
  const fonts = files.map(({ family, file, range }) => ({ family, src: `fonts/${basename(file)}`, range }));
  const empty: Magazine = { title, address, entries: [], fonts };
  const maker = await makerKey();
  const built = await Built.in(out);
  const studies: Kept[] = [];
  let analysed = 0;
  for (const path of await studiesIn(folder)) {
    const place = keptPath(stem({ path }));
    const key = await keyOf(path, [maker, title, address, studio]);
    const kept = await built.record<Kept>(place);
    if (kept?.key === key && (await isStill(kept, dirname(path), out))) {
      studies.push(kept);
      continue;
    }
    const made = { key, ...(await studyOf(session, path, options, empty, studio, built)) };
    await built.replace(place, JSON.stringify(made));
    studies.push(made);
    analysed++;
  }
  const magazine = { ...empty, entries: studies.map(({ entry }) => entry) };
  const edition = order === null ? null : await editionFiles(magazine, order);
  const pages = await sitePages(magazine);
  for (const { entry, page } of studies) pages.set(pagePath(entry), completed(page, entry, magazine));
  const cards = cardsOf(magazine);
  for (const { file } of files) await built.write(`fonts/${basename(file)}`, await readFile(file));
  const ours = [
    ...[...pages.keys(), ...cards.keys()],
    ...studies.flatMap(({ entry, laid }) => [keptPath(entry.id), ...(laid === null ? [] : [laid])]),
    ...files.map(({ file }) => `fonts/${basename(file)}`),
  ];
  await built.claim(ours);
  let written = 0;
  for (const [path, text] of pages) if (await built.write(path, text)) written++;
  written += await draw(built, maker, cards);
  await built.sweep(ours);
  await session.output.lines([
    `${clean(join(out, "index.html"))}: ${studies.length} studies, ${analysed} analysed, ${written} of ${pages.size + cards.size} files written`,
  ]);
  if (order !== null && edition !== null) await writeEdition(session, built, order, edition);
  if (address === null)
    session.note(
      "Without --address there are no feeds, no sitemap, no canonical addresses, and pages name no cards.",
    );
}

function keptPath(id: string): string {
  return `${KEPT}/studies/${id}.json`;
}

/** Makes a study's page, and lays its lead picture beside it. */
async function studyOf(
  session: Session,
  path: string,
  { threads }: SiteOptions,
  magazine: Magazine,
  studio: string | null,
  built: Built,
): Promise<Omit<Kept, "key">> {
  const opened = await openStudy(session, path, threads === undefined ? {} : { threads });
  try {
    const making = await makingOf(session, opened, studio, true);
    const id = stem({ path });
    const named = opened.scenario.image?.src;
    const data = named === undefined ? undefined : making.pictures.get(named);
    // Opened by itself an SVG file could run a script: it stays part of the pages that show it.
    const laid =
      data === undefined || data.startsWith("data:image/svg")
        ? null
        : `pictures/${id}${extname(pathWithin(named!)!).toLowerCase()}`;
    if (laid !== null) await built.write(laid, Buffer.from(data!.split(",")[1]!, "base64"));
    const entry = entryOf(id, making.findings, laid === null ? (data ?? null) : addressOf(laid));
    const content = article({ ...making, masthead: HOLES.masthead, after: HOLES.related });
    return {
      entry,
      laid,
      page: await documentOf(studyHead(entry, magazine), [...content, HOLES.footer]),
      pictures: await picturesNow(dirname(path), making.pictures.keys()),
    };
  } finally {
    await opened.pool.close();
  }
}

/** Whether the pictures of a study are what they were, and its lead picture where it was laid. */
async function isStill({ laid, pictures }: Kept, folder: string, out: string): Promise<boolean> {
  if (laid !== null && !existsSync(join(out, laid))) return false;
  return JSON.stringify(await picturesNow(folder, Object.keys(pictures))) === JSON.stringify(pictures);
}

async function picturesNow(folder: string, named: Iterable<string>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const src of named) {
    const bytes = await read(join(folder, pathWithin(src) ?? ""));
    found[src] = bytes === null ? "" : digest(bytes);
  }
  return found;
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Draws the cards that are not as they were drawn last; how many. */
async function draw(built: Built, maker: string, cards: ReadonlyMap<string, Card>): Promise<number> {
  const place = `${KEPT}/cards.json`;
  const before = (await built.record<Record<string, string>>(place)) ?? {};
  const keys: Record<string, string> = {};
  let painter: Painter | null = null;
  let drawn = 0;
  for (const [path, card] of cards) {
    const key = digest(JSON.stringify([maker, card]));
    keys[path] = key;
    if (before[path] === key && built.has(path)) continue;
    painter ??= await Painter.open();
    if (await built.write(path, painter.png(card))) drawn++;
  }
  await built.replace(place, JSON.stringify(keys));
  return drawn;
}

/** Beside the pages, which later buildings leave alone: what was sent stays what it was. */
async function writeEdition(
  session: Session,
  built: Built,
  { period, from, leave }: Order,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const name = `newsletter/${period.from}_${period.to}`;
  for (const [ending, text] of files) await built.replace(`${name}.${ending}`, text);
  await session.output.lines([
    clean(`${join(built.folder, name)}: ${[...files.keys()].map((ending) => `.${ending}`).join(", ")}`),
  ]);
  if (from === null) session.note("Without --from there is no message (.eml) to send.");
  if (leave === null)
    session.note("Without --unsubscribe only the file for listmonk says how a reader leaves the list.");
  const size = Buffer.byteLength(files.get("html")!);
  if (size > CLIPPED)
    session.note(
      `The edition has ${Math.ceil(size / 1024)} KiB, and Gmail hides what comes after ${CLIPPED / 1024} behind a link: take fewer days.`,
    );
}

/** The scenarios in a folder and below it, each of a name of its own. */
async function studiesIn(folder: string): Promise<string[]> {
  let found: string[];
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    found = entries
      .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    throw new Refusal(`there is no folder ${clean(folder)}`);
  }
  if (found.length === 0) throw new Refusal(`the folder ${clean(folder)} holds no scenario`);
  // Some file systems take names for the same that differ in case.
  const names = new Map<string, string>();
  for (const path of found) {
    const name = stem({ path }).normalize("NFC").toLowerCase();
    const other = names.get(name);
    if (other !== undefined)
      throw new Refusal(`${clean(other)} and ${clean(path)} would be one page`, "give them different names");
    names.set(name, path);
  }
  return found;
}

/** Changes with whatever a study's page is made of but pictures: what makes it, what the site says of itself, the file, the text beside it. */
async function keyOf(path: string, words: readonly (string | null)[]): Promise<string> {
  const text = await read(join(dirname(path), `${stem({ path })}.md`));
  const { bytes } = await readInput(path);
  return digest(JSON.stringify([words, digest(bytes), text && digest(text)]));
}
