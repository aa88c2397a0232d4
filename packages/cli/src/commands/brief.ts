import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { article, documentOf, masthead, memo } from "@detente/brief";
import { Refusal, reasonOf } from "../exit.ts";
import { makeFolder } from "../folder.ts";
import { FONTS, makingOf, stem, studioAddress } from "../press.ts";
import { clean } from "../report/width.ts";
import type { CommonOptions, Session } from "../session.ts";
import { openStudy } from "../study.ts";

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
  const folder = options.out ?? ".";
  const path = join(folder, `${stem(opened.input)}${isMemo ? ".memo" : ""}.html`);
  try {
    await makeFolder(folder);
    await writeFile(path, page);
  } catch (error) {
    throw new Refusal(`cannot write ${clean(path)}: ${reasonOf(error)}`);
  }
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
