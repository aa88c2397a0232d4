import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Body, findingsOf, Notes, pack, pathWithin, readBody, webAddress } from "@detente/brief";
import { Refusal, Rejected } from "./exit.ts";
import type { Input } from "./input.ts";
import { clean } from "./report/width.ts";
import type { Session } from "./session.ts";
import type { OpenedStudy } from "./study.ts";
import { version } from "./version.ts";

/** Larger pictures are refused: they would be part of the page. */
const PICTURE_LIMIT = 8 * 1024 * 1024;

/** So much is an article of 20,000 words. */
const BODY_LIMIT = 128 * 1024;

const PICTURES: { readonly [ending: string]: string } = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".svg": "image/svg+xml",
};

/** What a page needs of a study and of what lies beside its file; `studio` is where one is served. */
export async function makingOf(
  session: Session,
  { study, scenario, input }: OpenedStudy,
  studio: string | null,
  withBody: boolean,
) {
  const findings = await findingsOf(study, { brief: !withBody });
  const context = { findings, notes: new Notes(scenario), placed: new Set<string>() };
  const body = withBody ? await bodyOf(input, context) : null;
  const text = new TextDecoder().decode(input.bytes);
  return {
    ...context,
    body,
    source: { name: `${stem(input)}.yaml`, text },
    pictures: await pictures(session, input, [scenario.image?.src, ...(body?.images ?? [])]),
    studio: studio && `${studio}#z=${await pack(text)}`,
    maker: `Detente ${version()}`,
  };
}

/** The house’s type, its Latin letters: each family's file. */
export const FONTS = [
  {
    family: "Source Serif 4 Variable",
    file: font("source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
  },
  {
    family: "Source Sans 3 Variable",
    file: font("source-sans-3/files/source-sans-3-latin-wght-normal.woff2"),
  },
] as const;

/** The scripts that the house’s type has, Latin first. */
export const SCRIPTS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;

/** The house’s type in all its scripts, for pages that lie beside it: a browser loads what a page has letters of. */
export async function fontFiles() {
  const found = await Promise.all(
    FONTS.map(async ({ family, file }) => {
      const ranges = JSON.parse(await readFile(join(dirname(file), "../unicode.json"), "utf8"));
      return SCRIPTS.map((script) => ({
        family,
        file: file.replace("-latin-", `-${script}-`),
        range: ranges[script] as string,
      }));
    }),
  );
  return found.flat();
}

function font(file: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}`));
}

/** Where a studio is served, as given. */
export function studioAddress(given: string | undefined): string | null {
  return given === undefined ? null : pageAddress("studio", given).split("#")[0]!;
}

/** An address of the web, as given for something. */
export function pageAddress(what: string, given: string): string {
  const address = webAddress(given);
  if (address === null || !address.startsWith("http"))
    throw new Refusal(`"${given}" is no address of a ${what}`, "give one that begins with https://");
  return address;
}

/** What the page is called: as the file, without its ending. */
export function stem({ path }: Pick<Input, "path">): string {
  return path === null ? "brief" : basename(path).replace(/\.(ya?ml|json)$/i, "");
}

/** The author's text beside the file, if there is one. */
async function bodyOf(input: Input, context: Parameters<typeof readBody>[1]): Promise<Body | null> {
  if (input.path === null) return null;
  const name = `${stem(input)}.md`;
  const path = join(dirname(input.path), name);
  if (!existsSync(path)) return null;
  const bytes = await contentOf(dirname(input.path), name, "text", BODY_LIMIT);
  const read = readBody(new TextDecoder().decode(bytes), context);
  if ("problems" in read) throw new Rejected({ name: path, path, isOwn: true, bytes }, read.problems);
  return read.body;
}

/** Pictures by the path that names them, as addresses of type data:. What lies elsewhere is left out, and said. */
async function pictures(
  session: Session,
  input: Input,
  named: readonly (string | undefined)[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const src of named) {
    if (src === undefined || found.has(src)) continue;
    const path = pathWithin(src);
    const type = path && PICTURES[extname(path).toLowerCase()];
    if (input.path === null || !path || !type) {
      session.note(
        `The picture ${clean(src)} is left out: only pictures in the file’s own folder are shown.`,
      );
      continue;
    }
    found.set(
      src,
      `data:${type};base64,${(await contentOf(dirname(input.path), path, "picture", PICTURE_LIMIT)).toString("base64")}`,
    );
  }
  return found;
}

/** Where a path leads; links on the disk may not lead out of the folder either. */
async function inside(folder: string, path: string): Promise<string> {
  const [home, target] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
  if (!target.startsWith(home.endsWith(sep) ? home : home + sep))
    throw new Refusal(`${clean(path)} leads out of its folder`);
  return target;
}

/** What a file beside the scenario holds, of at most so many bytes. */
async function contentOf(folder: string, path: string, what: string, most: number): Promise<Buffer> {
  try {
    const place = await inside(folder, path);
    const stats = await stat(place);
    // A pipe or a device might never end.
    if (!stats.isFile()) throw new Refusal(`the ${what} ${clean(path)} is no file`);
    if (stats.size > most)
      throw new Refusal(`the ${what} ${clean(path)} is larger than ${most / 1024} KiB, the most it may hold`);
    return await readFile(place);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `cannot read the ${what} ${clean(path)}`,
      "its path is meant from the scenario’s folder",
    );
  }
}
