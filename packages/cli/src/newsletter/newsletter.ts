import { type Edition, editionOf, letter, type Magazine, type Period, webAddress } from "@detente/brief";
import { Refusal } from "../exit.ts";
import { editionReport } from "../report/edition.ts";
import { campaign, LEAVE } from "./listmonk.ts";
import { message, senderOf } from "./message.ts";
import type { Twins } from "./twins.ts";

/** What is asked for on the command line. */
export interface NewsletterOptions {
  readonly newsletter?: Period;
  readonly from?: string;
  readonly unsubscribe?: string;
}

/** An edition to be written. */
export interface Order {
  readonly period: Period;
  /** Where the site will be found. */
  readonly address: string;
  readonly from: string | null;
  /** Where a reader leaves the list. */
  readonly leave: string | null;
}

/** The edition that is asked for, of a site that will be found at the address; null where none is. */
export function orderOf(options: NewsletterOptions, address: string | null): Order | null {
  const { newsletter: period, from, unsubscribe } = options;
  if (period === undefined) {
    if (from === undefined && unsubscribe === undefined) return null;
    throw new Refusal(
      "--from and --unsubscribe are for a newsletter",
      "say of which days: --newsletter 2025-10-01..2025-10-31",
    );
  }
  if (address === null)
    throw new Refusal(
      "a newsletter needs --address, for its links lead to the site",
      "say where that will be found: --address https://example.org/",
    );
  const leave = unsubscribe === undefined ? null : webAddress(unsubscribe);
  if (unsubscribe !== undefined && leave === null)
    throw new Refusal(
      `"${unsubscribe}" is no address at which to leave a list`,
      "give one that begins with https:// or mailto:",
    );
  return { period, address, from: from === undefined ? null : senderOf(from), leave };
}

/** An edition's files: what each holds, by the ending of its name. */
export async function editionFiles(
  magazine: Magazine,
  { period, address, from, leave }: Order,
): Promise<Map<string, string>> {
  const edition = editionOf({ ...magazine, address }, period);
  if (edition === null) throw empty(magazine, period);
  const twins = twinsOf(edition, leave);
  return new Map([
    ["html", twins.html],
    ["txt", twins.text],
    ["listmonk.json", campaign(twinsOf(edition, LEAVE), from)],
    ...(from === null ? [] : [["eml", await message(twins, from, leave)] as const]),
  ]);
}

function twinsOf(edition: Edition, leave: string | null): Twins {
  return {
    edition,
    html: letter(edition, leave),
    text: `${editionReport(edition, leave).join("\n")}\n`,
  };
}

function empty({ entries }: Magazine, { from, to }: Period): Refusal {
  const dates = entries.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const hint =
    dates.length === 0
      ? "an edition goes by the `date` that is in a study's file; none has one"
      : `the studies here are dated from ${dates[0]} to ${dates.at(-1)}`;
  return new Refusal(`no study is dated ${from} to ${to}`, hint);
}
