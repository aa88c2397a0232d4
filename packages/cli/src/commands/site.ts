import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  article,
  completed,
  documentOf,
  type Entry,
  entryOf,
  HOLES,
  type Magazine,
  siteHead,
  sitePages,
} from "@detente/brief";
import { Refusal } from "../exit.ts";
import { readInput } from "../input.ts";
import { editionFiles, type NewsletterOptions, type Order, orderOf } from "../newsletter/newsletter.ts";
import { FONTS, makingOf, pageAddress, stem, studioAddress } from "../press.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";
import { openStudy } from "../study.ts";
import { version } from "../version.ts";

interface SiteOptions extends NewsletterOptions {
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
  readonly page: string;
}

/** In the site's folder: what makes the next building short. */
const KEPT = ".detente";

/** Another when what is kept of a study changes its form. */
const ENTRIES = "2";

/** Gmail shows so many bytes of a message. */
const CLIPPED = 102 * 1024;

/** Builds a magazine of the studies in a folder. Studies that have not changed are not analysed again, files that have not are left as they are. */
export async function site(session: Session, folder: string, options: SiteOptions): Promise<void> {
  const studio = studioAddress(options.studio);
  const address =
    options.address === undefined ? null : pageAddress("site", options.address).replace(/\/*$/, "/");
  const order = orderOf(options, address);
  const out = options.out;
  const fonts = FONTS.map(({ family, file }) => ({ family, src: `fonts/${basename(file)}` }));
  const files = await studiesIn(folder);
  const studies: Kept[] = [];
  let analysed = 0;
  for (const path of files) {
    const id = stem({ path });
    const place = join(out, KEPT, `${id}.json`);
    const key = await keyOf(path, [version(), ENTRIES, options.title, address, studio]);
    const before = await read(place);
    const kept = before === null ? null : (JSON.parse(before) as Kept);
    if (kept?.key === key) {
      studies.push(kept);
      continue;
    }
    const opened = await openStudy(session, path, {});
    const making = await makingOf(session, opened, studio, true);
    const { title, summary, authors } = opened.scenario;
    const magazine = { title: options.title, address, entries: [], fonts };
    const head = { ...siteHead(magazine, `studies/${encodeURIComponent(id)}.html`, title, summary), authors };
    const content = article({ ...making, masthead: HOLES.masthead, after: HOLES.related });
    const made = { key, entry: entryOf(id, making.findings), page: await documentOf(head, content) };
    await write(place, JSON.stringify(made));
    studies.push(made);
    analysed++;
  }
  const magazine: Magazine = {
    title: options.title,
    address,
    entries: studies.map(({ entry }) => entry),
    fonts,
  };
  const edition = order === null ? null : await editionFiles(magazine, order);
  const pages = await sitePages(magazine);
  for (const { entry, page } of studies)
    pages.set(`studies/${entry.id}.html`, completed(page, entry, magazine));
  await mkdir(join(out, "fonts"), { recursive: true });
  for (const { file } of FONTS) await copyFile(file, join(out, "fonts", basename(file)));
  let written = 0;
  for (const [path, text] of pages) if (await write(join(out, path), text)) written++;
  await sweep(out, [...pages.keys()]);
  await session.output.lines([
    `${clean(join(out, "index.html"))}: ${studies.length} studies, ${analysed} analysed, ${written} of ${pages.size} files written`,
  ]);
  if (order !== null && edition !== null) await writeEdition(session, out, order, edition);
  if (address === null)
    session.note("Without --address there are no feeds, no sitemap and no canonical addresses.");
}

/** Beside the pages, which later buildings leave alone: what was sent stays what it was. */
async function writeEdition(
  session: Session,
  out: string,
  { period, from, leave }: Order,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const name = join(out, "newsletter", `${period.from}_${period.to}`);
  for (const [ending, text] of files) await write(`${name}.${ending}`, text);
  await session.output.lines([
    clean(`${name}: ${[...files.keys()].map((ending) => `.${ending}`).join(", ")}`),
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
  const names = new Map<string, string>();
  for (const path of found) {
    const other = names.get(stem({ path }));
    if (other !== undefined)
      throw new Refusal(`${clean(other)} and ${clean(path)} would be one page`, "give them different names");
    names.set(stem({ path }), path);
  }
  return found;
}

/** Changes with whatever a study's page is made of: the program, what the site says of itself, the file, and all that lies beside it by the same name or as a picture. */
async function keyOf(path: string, words: readonly (string | null)[]): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(words));
  hash.update((await readInput(path)).bytes);
  const text = await read(join(dirname(path), `${stem({ path })}.md`));
  hash.update(JSON.stringify(text));
  const beside = await readdir(dirname(path), { recursive: true, withFileTypes: true });
  for (const entry of beside.filter(({ name }) => /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(name)))
    hash.update(await readFile(join(entry.parentPath, entry.name)));
  return hash.digest("hex");
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}

/** Whether there was anything to write. */
async function write(path: string, text: string): Promise<boolean> {
  if ((await read(path)) === text) return false;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return true;
  } catch (error) {
    throw new Refusal(`cannot write ${clean(path)}: ${(error as NodeJS.ErrnoException).code ?? error}`);
  }
}

/** Takes away what an earlier building wrote and this one did not. */
async function sweep(out: string, paths: readonly string[]): Promise<void> {
  const list = join(out, KEPT, "pages.json");
  const before = JSON.parse((await read(list)) ?? "[]") as string[];
  for (const path of before.filter((earlier) => !paths.includes(earlier)))
    await rm(join(out, path), { force: true });
  await write(list, JSON.stringify(paths));
}
