import { createHash } from "node:crypto";
import { promisify } from "node:util";
import addressparser from "nodemailer/lib/addressparser";
import MailComposer from "nodemailer/lib/mail-composer";
import { Refusal } from "../exit.ts";
import { clean } from "../report/width.ts";
import type { Twins } from "./twins.ts";

/** Who sends, as given; one address, with a name or without. */
export function senderOf(given: string): string {
  const sender = clean(given);
  const [one, ...others] = addressparser(sender, { flatten: true });
  if (one === undefined || others.length > 0 || !/^[^\s@]+@[^\s@]+$/.test(one.address))
    throw new Refusal(`"${given}" is no sender`, 'give one like "The Review <news@example.org>"');
  return sender;
}

/**
 * The edition as a message that any SMTP tool sends (RFC 5322, its two parts alternatives of each other), the same each time. It is addressed
 * to who sends it: readers are told to the server alone, so that none sees another's address.
 */
export async function message({ edition, html, text }: Twins, from: string, leave: string | null) {
  const { period, subject, address } = edition;
  const digest = createHash("sha256")
    .update(JSON.stringify([subject, html, text, from]))
    .digest("hex");
  const composed = new MailComposer({
    from,
    to: from,
    subject,
    date: new Date(`${period.to}T00:00:00Z`),
    messageId: `<${digest.slice(0, 32)}@${new URL(address).hostname}>`,
    headers: leave === null ? {} : { "List-Unsubscribe": `<${leave}>` },
    text,
    html,
    encoding: "quoted-printable",
    // What is in the text cannot hold a boundary that follows from it.
    baseBoundary: digest.slice(32),
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return (await promisify(composed.build.bind(composed))()).toString("latin1");
}
