import type { Page } from "./report/page.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What the reports may use of the terminal: its width, colours, symbols. */
export function pageOf(stream: { isTTY?: boolean; columns?: number }, env: Env): Page {
  return {
    columns: columnsOf(stream, env),
    colour: usesColour(stream.isTTY === true, env),
    unicode: hasSymbols(env),
  };
}

const LEAST = 40;

function columnsOf(stream: { columns?: number }, env: Env): number {
  const declared = Number.parseInt(env.COLUMNS ?? "", 10);
  const columns = stream.columns || (declared > 0 ? declared : 80);
  return Math.max(LEAST, columns);
}

/** Colours on a terminal only; NO_COLOR (no-color.org) turns them off and FORCE_COLOR on whatever else holds. */
function usesColour(isTTY: boolean, env: Env): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((env.NO_COLOR ?? "") !== "") return false;
  return isTTY && env.TERM !== "dumb";
}

/** False where the locale names a character set other than UTF-8, or is plain C. */
function hasSymbols(env: Env): boolean {
  if (env.TERM === "linux" || env.TERM === "dumb") return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  if (locale === "C" || locale === "POSIX") return false;
  const charset = /\.([^@]+)/.exec(locale)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}
