import type { Source } from "@detente/core";
import { dateText, isWebPage } from "./names.ts";

/** A source as a bibliography has it, in one run or, in full, line by line; its title is a link where it has an address on the web. */
export function Citation({
  source,
  id,
  inFull = false,
}: {
  source: Source | undefined;
  id: string;
  inFull?: boolean;
}) {
  if (source === undefined) return id;
  const { title, url, author, publisher, date, note } = source;
  const details = [author, publisher, date && dateText(date)].filter(Boolean).join(", ");
  const name = isWebPage(url) ? (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {title}
    </a>
  ) : (
    title
  );
  if (!inFull)
    return (
      <>
        {name}
        {details !== "" && `, ${details}`}
        {note !== null && `. ${note}`}
      </>
    );
  return (
    <>
      <b>{name}</b>
      {details !== "" && <p className="details">{details}</p>}
      {note !== null && <p className="note">{note}</p>}
    </>
  );
}
