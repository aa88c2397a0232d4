import type { MarginFinding, OpinionFinding, WorldsFinding } from "../src/index.ts";
import type { MarginDocument } from "./reference/documents.ts";

/** Findings without what is left open: two methods that are both right may differ in it. */

/** What the worlds say, without the rules: these may differ from one method to another. */
export function withoutRules(found: WorldsFinding): unknown {
  const opinion = ({ rules: _, ...rest }: OpinionFinding) => rest;
  return {
    ...found,
    frameworks: found.frameworks.map(({ id, signable, kept, safe, all }) => ({
      id,
      signable: signable && opinion(signable),
      kept: opinion(kept),
      safe: opinion(safe),
      all: opinion(all),
    })),
  };
}

/** Flips and mends may come in any order, and so may the two changes of a mend. */
export function sorted(found: MarginFinding | MarginDocument): unknown {
  const inOrder = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item, KEYS)).sort();
  const flips = Object.entries(found.flips).map(([answer, changes]) => [answer, inOrder(changes)]);
  return {
    ...found,
    flips: Object.fromEntries(flips),
    mends: {
      least: found.mends.least,
      sets: found.mends.sets.map((set) => inOrder(set).join(" and ")).sort(),
    },
  };
}

const KEYS = ["actor", "kind", "item", "to", "distance"];
