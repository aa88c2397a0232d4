import { nearest } from "@detente/core/authoring";
import { grouped, headline, percent } from "@detente/core/sentences";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Notes } from "../article/notes.ts";
import { board } from "../figures/board.ts";
import { drawn, type Figure } from "../figures/figure.ts";
import { durabilityTag } from "../figures/glyphs.ts";
import { lensTable } from "../figures/lenses.ts";
import { margins } from "../figures/margins.ts";
import { packages } from "../figures/packages.ts";
import { parties } from "../figures/parties.ts";
import { path } from "../figures/path.ts";
import { perceptions } from "../figures/perceptions.ts";
import { slips } from "../figures/slips.ts";
import { threats } from "../figures/threats.ts";
import { worldShares } from "../figures/worlds.ts";
import { type Findings, frameworkOf } from "../findings.ts";

/** What a mark resolves against. Figures that were placed are remembered, so that none is drawn twice. */
export interface MarkContext {
  readonly findings: Findings;
  readonly notes: Notes;
  readonly placed: Set<string>;
}

/** What stands in place of a mark. */
export interface Mark {
  readonly content: readonly ElementContent[];
  /** Whether it is a figure, which stands in a paragraph of its own. */
  readonly isBlock: boolean;
}

interface Failure {
  readonly message: string;
  readonly hint: string | null;
}

/** What a mark's words name, in order. */
type Argument = "framework" | "actor" | "answer" | "source" | "count";

interface Kind {
  readonly takes: readonly Argument[];
  readonly says: (context: MarkContext, ...given: string[]) => readonly (ElementContent | string)[] | null;
}

const ANSWERS = ["signable", "kept", "safe", "all"] as const;
const COUNTS: { readonly [what: string]: (findings: Findings) => number } = {
  states: ({ analysis }) => analysis.feasible,
  frameworks: ({ analysis }) => analysis.frameworks.length,
  kept: ({ analysis }) => analysis.frameworks.filter(({ kept }) => kept).length,
  signable: ({ analysis }) => analysis.frameworks.filter(({ signable }) => signable === true).length,
  actors: ({ scenario }) => scenario.actors.length,
  lenses: ({ scenario }) => scenario.lenses.length,
  worlds: ({ worlds }) => worlds?.worlds ?? 1,
};

/** Marks within a line: words and numbers of the findings. */
const WORDS: { readonly [kind: string]: Kind } = {
  verdict: {
    takes: ["framework"],
    says: ({ findings }, id) => [headline(frameworkOf(findings, id!), findings, findings.analysis).sentence],
  },
  sign: {
    takes: ["framework"],
    says: ({ findings }, id) => [headline(frameworkOf(findings, id!), findings, findings.analysis).sign],
  },
  keep: {
    takes: ["framework"],
    says: ({ findings }, id) => [durabilityTag(frameworkOf(findings, id!).durability)],
  },
  safe: {
    takes: ["framework"],
    says: ({ findings }, id) => [headline(frameworkOf(findings, id!), findings, findings.analysis).safe],
  },
  grade: {
    takes: ["actor", "framework"],
    says: ({ findings }, actor, id) => [frameworkOf(findings, id!).actors[actor!]!.grade ?? "not assessed"],
  },
  share: {
    takes: ["answer", "framework"],
    says: ({ findings }, answer, id) => {
      const opinion = findings.worlds?.frameworks.find((found) => found.id === id)?.[
        answer as (typeof ANSWERS)[number]
      ];
      return opinion ? [percent(opinion.share)] : null;
    },
  },
  label: { takes: ["framework"], says: ({ findings }, id) => [frameworkOf(findings, id!).label] },
  count: {
    takes: ["count"],
    says: ({ findings }, what) => [grouped(COUNTS[what!]!(findings))],
  },
  source: { takes: ["source"], says: ({ notes }, id) => notes.cite([id!]) },
};

/** Figures: `{{figure KIND …}}`. */
const FIGURES: {
  readonly [kind: string]: {
    readonly takes: readonly Argument[];
    readonly draw: (findings: Findings, ...given: string[]) => Figure | null;
  };
} = {
  board: { takes: [], draw: board },
  lenses: { takes: [], draw: lensTable },
  parties: { takes: [], draw: parties },
  security: { takes: ["framework"], draw: (findings, id) => threats(findings, id!) },
  worlds: { takes: [], draw: worldShares },
  perceptions: { takes: [], draw: perceptions },
  packages: { takes: [], draw: packages },
  margins: { takes: [], draw: margins },
  path: { takes: ["framework"], draw: (findings, id) => path(findings, id!) },
  slips: { takes: [], draw: slips },
};

/** Kinds of marks with what they take, for their documentation. */
export const MARKS: readonly { readonly mark: string; readonly takes: readonly Argument[] }[] = [
  ...Object.entries(WORDS).map(([mark, { takes }]) => ({ mark, takes })),
  ...Object.entries(FIGURES).map(([kind, { takes }]) => ({ mark: `figure ${kind}`, takes })),
];

/** What a mark stands for, its text being what is between the braces; else why it does not resolve. */
export function readMark(text: string, context: MarkContext): { readonly mark: Mark } | Failure {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const isFigure = words[0] === "figure";
  const [name = "", ...given] = isFigure ? words.slice(1) : words;
  const kinds = isFigure ? FIGURES : WORDS;
  if (!Object.hasOwn(kinds, name)) {
    const kind = isFigure ? "figure" : "mark";
    const known = isFigure ? Object.keys(FIGURES) : [...Object.keys(WORDS), "figure"];
    return { message: `There is no ${kind} \`${name}\``, hint: hintOf(name, known) };
  }
  const { takes } = kinds[name]!;
  if (given.length !== takes.length) {
    const wanted = [isFigure ? `figure ${name}` : name, ...takes.map((what) => what.toUpperCase())].join(" ");
    return {
      message: `\`${text.trim()}\` names ${given.length} of ${takes.length} things`,
      hint: `Write \`{{${wanted}}}\``,
    };
  }
  for (const [k, what] of takes.entries()) {
    const known = knownTo(context.findings, what);
    if (!known.includes(given[k]!))
      return { message: `There is no ${what} \`${given[k]}\``, hint: hintOf(given[k]!, known) };
  }
  const missing = {
    message: `There is nothing to show for \`${text.trim()}\``,
    hint: "The study found none",
  };
  if (isFigure) {
    const figure = FIGURES[name]!.draw(context.findings, ...given);
    if (figure === null) return missing;
    if (context.placed.has(figure.id))
      return {
        message: `\`${text.trim()}\` stands here a second time`,
        hint: "A page shows each figure once",
      };
    context.placed.add(figure.id);
    return { mark: { content: [drawn(figure)], isBlock: true } };
  }
  const said = WORDS[name]!.says(context, ...given);
  if (said === null) return missing;
  const content = said.map((part) =>
    typeof part === "string" ? ({ type: "text", value: part } as const) : part,
  );
  return { mark: { content: [h("span", { className: "found" }, ...content)], isBlock: false } };
}

function knownTo({ scenario }: Findings, what: Argument): readonly string[] {
  switch (what) {
    case "framework":
      return scenario.frameworks.map(({ id }) => id);
    case "actor":
      return scenario.actors.map(({ id }) => id);
    case "source":
      return scenario.sources.map(({ id }) => id);
    case "answer":
      return ANSWERS;
    case "count":
      return Object.keys(COUNTS);
  }
}

function hintOf(typed: string, known: readonly string[]): string | null {
  const near = nearest(typed, known);
  if (near !== null) return `Did you mean \`${near}\`?`;
  return known.length === 0 ? "The scenario has none" : `There are ${known.join(", ")}`;
}
