import type { PackagesFinding } from "@detente/core";
import {
  CLAUSES_CAVEAT,
  grouped,
  missingSentences,
  Phrases,
  packagesSentence,
} from "@detente/core/sentences";
import type { Element } from "hast";
import { h } from "hastscript";
import { type Findings, frameworkOf } from "../findings.ts";
import { bar } from "./bar.ts";
import { type Figure, heads, scrolling } from "./figure.ts";

const TITLE = "Which clauses would mend it, and at what cost";

/** What clauses do for each proposal: the sets worth their cost, and in how many readings all that is wanted holds with them. Null without clauses. */
export function packages(findings: Findings): Figure | null {
  const { scenario, packages } = findings;
  if (packages.length === 0) return null;
  const readings = scenario.lenses.length + 1;
  const better = packages.filter(helps);
  const others = packages.filter((finding) => !helps(finding));
  // Of many proposals the same is to be said.
  const alike = Map.groupBy([...better, ...others], (finding) => packagesSentence(scenario, finding));
  return {
    id: "packages",
    title: TITLE,
    caption: [`A set is any choice of the study’s clauses that can be in force together. ${CLAUSES_CAVEAT}`],
    picture: h(
      "div",
      better.length === 0 ? null : table(findings, better, readings),
      h(
        "dl",
        { className: "judged" },
        ...[...alike].flatMap(([sentence, of]) => [
          h("dt", of.map(({ id }) => frameworkOf(findings, id).label).join("; ")),
          h("dd", sentence),
        ]),
      ),
    ),
    data: {
      columns: ["framework", "clauses", "cost", "holds in readings", "of readings"],
      rows: packages.flatMap(({ id, front }) =>
        front.map(({ clauses, cost, wanted }) => [id, clauses.join(" "), cost, wanted, readings]),
      ),
    },
    isTable: true,
  };
}

/** Whether some clauses do more than none. */
export function helps({ front }: PackagesFinding): boolean {
  return front.length > 1;
}

function table(findings: Findings, better: readonly PackagesFinding[], readings: number): Element {
  const { scenario, analysis } = findings;
  const phrases = new Phrases(findings);
  const names = (ids: readonly string[]) =>
    scenario.clauses.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return scrolling(
    TITLE,
    h(
      "table",
      { className: "packages" },
      heads(["Framework", "Clauses", "Cost", "All holds in", "Missing"]),
      ...better.map(({ id, front, want }) =>
        h(
          "tbody",
          ...front.map((found, k) =>
            h(
              "tr",
              k > 0
                ? null
                : h("th", { scope: "rowgroup", rowSpan: front.length }, frameworkOf(findings, id).label),
              h("td", found.clauses.length === 0 ? "none" : names(found.clauses).join("; ")),
              h("td", grouped(found.cost)),
              h(
                "td",
                h("span", { className: "share" }, `${found.wanted} of ${readings}`),
                bar([{ share: found.wanted / readings, name: "fill" }]),
              ),
              h(
                "td",
                { className: "small" },
                missingSentences(phrases, found, want, analysis.lens).join(" "),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
