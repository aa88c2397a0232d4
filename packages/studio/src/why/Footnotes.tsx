import type { Scenario, Source } from "@detente/core";
import { isWebPage } from "../look/names.ts";

/** Sources by id, numbered in the order in which the text above cites them. */
export function Footnotes({ ids, scenario }: { ids: readonly string[]; scenario: Scenario }) {
  if (ids.length === 0) return null;
  return (
    <ol className="footnotes" aria-label="Sources">
      {ids.map((id) => (
        <li key={id}>
          <Citation source={scenario.sources.find((source) => source.id === id)} id={id} />
        </li>
      ))}
    </ol>
  );
}

function Citation({ source, id }: { source: Source | undefined; id: string }) {
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
