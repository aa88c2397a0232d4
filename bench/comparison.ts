import type { Measurement } from "./job.ts";
import type { Machine } from "./machine.ts";
import { ratio, table, time, typical } from "./report.ts";
import { median } from "./statistics.ts";

/** The same work in two checkouts, by turns. */
export interface Compared {
  readonly title: string;
  readonly threads: number;
  readonly turns: readonly { readonly before: Measurement; readonly after: Measurement }[];
}

export interface Comparison {
  readonly machine: Machine;
  /** The commit compared with; null outside of a repository. */
  readonly other: string | null;
  readonly rows: readonly Compared[];
}

const HEADING = "## Before and after";

/** A section of the page: the last. */
export function comparisonText({ machine, other, rows }: Comparison): string {
  const text = [
    HEADING,
    `Commit ${other ?? "unknown"} against ${machine.commit ?? "unknown"}, by turns, each turn in processes of their own; ${machine.date}; ` +
      `load average at the start ${machine.load.toFixed(2)}. *Before* and *after* are the medians of all turns; *ratio* is after to before, ` +
      "the median of the turns' ratios and the least to the most of them: it is what to look at where the machine does other work, too.",
    table(
      ["work", "threads", "before", "after", "ratio", "least – most"],
      rows.map(({ title, threads, turns }) => {
        const start = [title, String(threads)];
        const times: [number, number][] = [];
        for (const { before, after } of turns) {
          if ("failed" in before) return [...start, `failed: ${before.failed}`, "", "", ""];
          if ("failed" in after) return [...start, "", `failed: ${after.failed}`, "", ""];
          times.push([typical(before), typical(after)]);
        }
        const ratios = times.map(([before, after]) => after / before);
        return [
          ...start,
          time(median(times.map(([before]) => before))),
          time(median(times.map(([, after]) => after))),
          ratio(median(ratios)),
          `${ratio(Math.min(...ratios))} – ${ratio(Math.max(...ratios))}`,
        ];
      }),
    ),
  ];
  return `${text.join("\n\n")}\n`;
}

/** The comparison on a page; nothing where there is none. */
export function comparisonIn(page: string): string {
  const at = page.indexOf(HEADING);
  return at < 0 ? "" : page.slice(at);
}

/** A page with a comparison in place of the one on it. */
export function withComparison(page: string, comparison: string): string {
  const rest = page.slice(0, page.length - comparisonIn(page).length).trimEnd();
  return comparison === "" ? `${rest}\n` : `${rest}\n\n${comparison}`;
}
