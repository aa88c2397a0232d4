import type { Study } from "../packages/core/src/index.ts";

/** An analysis of designs, and the seconds that issue 13 demands and hopes for; it hopes for nothing of two changes. */
export interface Design {
  readonly title: string;
  readonly must: number;
  readonly aim?: number | undefined;
  readonly run: (study: Study) => Promise<unknown>;
}

/** What is asked of the Ukraine scenario, by name. */
export const DESIGNS = {
  "design-search": {
    title: "search, every reading",
    must: 2,
    aim: 0.7,
    run: (study) => study.ask("search"),
  },
  "design-search-worlds": {
    title: "search, every world",
    must: 60,
    aim: 10,
    run: (study) => study.ask("search", { worlds: {} }),
  },
  "design-margin": {
    title: "margin of all frameworks, one change",
    must: 2,
    aim: 0.6,
    run: (study) => study.ask("margins"),
  },
  "design-margin-two": {
    title: "margin of one framework, two changes",
    must: 20,
    run: (study) => study.ask("margin", { framework: dearest(study), changes: 2 }),
  },
  "design-worlds": {
    title: "worlds, all frameworks",
    must: 5,
    aim: 1,
    run: (study) => study.ask("worlds"),
  },
  "design-packages": {
    title: "packages of one framework, every clause",
    must: 20,
    aim: 3,
    run: (study) => study.ask("packages", { framework: dearest(study) }),
  },
  "design-slips": {
    title: "slips, all frameworks",
    must: 2,
    aim: 0.5,
    run: (study) => study.ask("slips"),
  },
} as const satisfies { readonly [name: string]: Design };
export type DesignName = keyof typeof DESIGNS;

/** The framework of the Ukraine scenario that takes longest; of any other the first. */
function dearest({ scenario }: Study): string {
  return (scenario.frameworks.find(({ id }) => id === "veto") ?? scenario.frameworks[0]!).id;
}
