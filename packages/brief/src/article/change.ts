import type { ChangeFinding } from "@detente/core";
import { clauseSentence, counted, mendWords, Phrases } from "@detente/core/sentences";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { drawn } from "../figures/figure.ts";
import { margins } from "../figures/margins.ts";
import { helps, packages } from "../figures/packages.ts";
import type { Findings } from "../findings.ts";
import type { Notes } from "./notes.ts";
import { fold, folded } from "./section.ts";

/** Mends of one framework that stand outside the fold. */
const SHOWN = 3;

/** What would change the verdict: what would mend a framework, by a changed wish or a clause, and how near each answer is to its contrary. */
export function changes(findings: Findings, notes: Notes, placed: ReadonlySet<string>): ElementContent[] {
  const clauses = packages(findings);
  const isTelling = clauses !== null && !placed.has(clauses.id) && findings.packages.some(helps);
  return [
    ...mends(findings),
    ...(isTelling ? [drawn(clauses)] : folded(clauses, placed)),
    ...clauseList(findings, notes),
    ...folded(margins(findings), placed),
  ];
}

function mends(findings: Findings): Element[] {
  const { analysis, margins } = findings;
  const phrases = new Phrases(findings);
  const told = margins.map((margin) => {
    const mends = { ...margin.mends, sets: nearest(margin.mends.sets) };
    const { sentence, ofPreference, ofInterests } = mendWords(phrases, analysis.lens, { ...margin, mends });
    const sets = [...ofPreference, ...ofInterests];
    const listed = (words: readonly string[]) => h("ul", ...words.map((word) => h("li", `${word}.`)));
    // One more is as short as to say that there is one more.
    const shown = sets.length === SHOWN + 1 ? sets : sets.slice(0, SHOWN);
    const others = sets.slice(shown.length);
    return {
      isMendable: sets.length > 0,
      element: h(
        "div",
        { className: "mend" },
        h("p", sentence),
        shown.length === 0 ? null : listed(shown),
        others.length === 0
          ? null
          : fold(`Or one of ${counted(others.length, "other change")}`, listed(others)),
      ),
    };
  });
  const mendable = told.filter(({ isMendable }) => isMendable).map(({ element }) => element);
  const others = told.filter(({ isMendable }) => !isMendable).map(({ element }) => element);
  if (mendable.length === 0 || others.length === 0) return [...mendable, ...others];
  return [...mendable, fold("The others", ...others)];
}

/** Of changes that differ only in how far they go, the one that goes least far. */
function nearest(sets: readonly ChangeFinding[][]): ChangeFinding[][] {
  const kinds = new Map<string, ChangeFinding[]>();
  const far = (set: readonly ChangeFinding[]) => set.reduce((sum, { distance }) => sum + (distance ?? 0), 0);
  for (const set of sets) {
    const key = set
      .map(({ actor, kind, item, to }) => `${actor} ${kind} ${item} ${to !== null && to < item}`)
      .join();
    const before = kinds.get(key);
    if (before === undefined || far(set) < far(before)) kinds.set(key, set);
  }
  return [...kinds.values()];
}

/** Each clause with its cost and the reason given for it. */
function clauseList(findings: Findings, notes: Notes): Element[] {
  const { clauses } = findings.scenario;
  if (clauses.length === 0) return [];
  const phrases = new Phrases(findings);
  const told = clauses.map((clause) => {
    const { text, sources } = clauseSentence(phrases, clause);
    return h("li", text, ...notes.cite(sources));
  });
  return [fold("The clauses", h("ul", ...told))];
}
