import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { article, documentOf, isOurs, masthead, memo } from "@detente/brief";
import { Refusal } from "../exit.ts";
import { FONTS, makingOf, stem, studioAddress } from "../press.ts";
import { clean } from "../report/width.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";
import { writeWhole } from "../writing.ts";

interface BriefOptions extends CommonOptions {
  readonly out?: string;
  readonly memo?: boolean;
  readonly studio?: string;
}

/** Writes a study as a page that people read: an article, or with `--memo` the one-page brief. */
export async function brief(session: Session, file: string, options: BriefOptions): Promise<void> {
  const isMemo = options.memo === true;
  const studio = studioAddress(options.studio);
  const opened = await openStudy(session, file, options);
  const making = {
    ...(await makingOf(session, opened, studio, !isMemo)),
    masthead: masthead("Detente", null, []),
  };
  const { title, summary, authors } = opened.scenario;
  const head = { title, description: summary, authors, fonts: await embedded() };
  const page = await documentOf(head, isMemo ? memo(making) : article(making));
  const path = join(options.out ?? ".", `${stem(opened.input)}${isMemo ? ".memo" : ""}.html`);
  if (existsSync(path) && !isOurs(await readFile(path, "utf8")))
    throw new Refusal(
      `${clean(path)} is there already, and not a page of this program`,
      "name another folder with --out; this one is left as it is",
    );
  await writeWhole(path, page);
  await session.output.lines([clean(path)]);
}

/** Fonts as part of the page. */
function embedded() {
  return Promise.all(
    FONTS.map(async ({ family, file }) => ({
      family,
      src: `data:font/woff2;base64,${(await readFile(file)).toString("base64")}`,
    })),
  );
}
