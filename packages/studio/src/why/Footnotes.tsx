import type { Scenario } from "@detente/core";
import { currentRoute, hrefOf } from "../address/route.ts";
import { Citation } from "../look/Citation.tsx";

/** The numbers of the footnotes that bear a sentence out, each a link to its source. */
export function Cited({
  sources,
  cited,
  scenario,
}: {
  sources: readonly string[];
  /** In the order of the footnotes. */
  cited: readonly string[];
  scenario: Scenario;
}) {
  const route = currentRoute();
  if (sources.length === 0 || route.at !== "document") return null;
  return (
    <sup>
      {sources.map((id, k) => (
        <span key={id}>
          {k > 0 && ", "}
          <a
            href={hrefOf(route.document, "sources", { source: id })}
            title={scenario.sources.find((source) => source.id === id)?.title ?? id}
          >
            <span className="hidden">Source </span>
            {cited.indexOf(id) + 1}
          </a>
        </span>
      ))}
    </sup>
  );
}

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
