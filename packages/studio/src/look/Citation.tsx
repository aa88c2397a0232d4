import type { Source } from "@detente/core";
import { isWebPage } from "./names.ts";

/** A source as a bibliography has it; its title is a link where it has an address on the web. */
export function Citation({ source, id }: { source: Source | undefined; id: string }) {
  if (source === undefined) return id;
  const details = [source.author, source.publisher, source.date].filter(Boolean).join(", ");
  return (
    <>
      {isWebPage(source.url) ? (
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {details !== "" && `, ${details}`}
      {source.note !== null && `. ${source.note}`}
    </>
  );
}
