import type { Period } from "@detente/brief";
import type { QuestionId } from "@detente/core";
import { InvalidArgumentError, Option } from "commander";
import type { Part } from "./ranges/shard.ts";
import type { Session } from "./session.ts";
import type { View } from "./view.ts";

/** A command as its help tells of it. */
interface Words {
  /** What it does. */
  readonly about: string;
  /** What is named after the command, or after the file where it opens one. */
  readonly argument?:
    | "<state>"
    | "[state]"
    | "<framework>"
    | "[framework]"
    | "<file>"
    | "[file]"
    | "<folder>"
    | "<place...>";
  readonly options?: readonly Option[];
  readonly examples: readonly string[];
}

/** A command that shows an analysis. */
interface Showing<A extends QuestionId> extends Words {
  view(): Promise<{ readonly view: View<A> }>;
}

/** Another command. */
interface Doing extends Words {
  /** Whether it opens the study of a file. */
  readonly opens?: "study";
  /** What is called with what is named and with the options. */
  run(): Promise<(session: Session, ...call: never[]) => Promise<void>>;
}

export type Command = Showing<QuestionId> | Doing;

type Commands = { readonly [A in QuestionId]: Showing<A> } & {
  readonly [name in "merge" | "worker" | "brief" | "site" | "import" | "export" | "new" | "studio"]: Doing;
};

const DOCUMENT = new Option("--markdown", "print a document to attach to a memo");
const ALL = new Option("--full", "leave nothing out of what is listed");

/**
 * Every command, in the order in which help lists them: one for each question that can be asked of a study, and some others. Who
 * answers is loaded when asked, so that help comes at once.
 */
export const COMMANDS: Commands = {
  check: {
    about: "validate a scenario; say how large it is, what each rule removes, and what looks odd",
    examples: ["detente check my_dispute.yaml"],
    view: () => import("./views/check.ts"),
  },
  analyze: {
    about: "judge every framework: would they sign it, keep it, be safe under it, and why",
    options: [
      new Option("--full", "print everything the analysis finds"),
      DOCUMENT,
      new Option(
        "--expect <framework=level>",
        "exit with 1 when the framework is weaker than level: a durability (untempted to hollow), signable, kept or safe; several joined by commas; repeatable",
      )
        .argParser(gather)
        .default([]),
    ],
    examples: [
      "detente analyze ukraine_2025 --full",
      "detente analyze my_dispute.yaml --expect compromise=signable,kept",
    ],
    view: () => import("./views/analyze.ts"),
  },
  search: {
    about: "find the arrangements that would stand, among all states, and who stands in the way",
    options: [
      want(),
      new Option("--where <condition>", "only the states where it holds: what is not up for negotiation"),
      new Option("--worlds", "over worlds, in which each actor is read by itself, in place of readings"),
      number("--limit <n>", "at most n arrangements (default 10)"),
      new Option("--add <id>", "write the best arrangement into FILE, as a framework of this id"),
      new Option("--region", "with --add: write the widest region, as a condition"),
      number("--exact <n>", "with --worlds: work out all distinct worlds up to n (default 20000)"),
      number("--draws <n>", "with --worlds: beyond, draw n of them (default 10000)"),
      number("--seed <n>", "with --worlds: where the draws begin (default 1)"),
      ALL,
      DOCUMENT,
      ...ranged(),
    ],
    examples: [
      "detente search ukraine_2025",
      'detente search my_dispute.yaml --want kept,safe --where "not red.attack" --add compromise',
    ],
    view: () => import("./views/search.ts"),
  },
  slips: {
    about: "say what one mistake does to each framework, or to one",
    argument: "[framework]",
    options: [ALL, DOCUMENT],
    examples: ["detente slips cuban_1962"],
    view: () => import("./views/slips.ts"),
  },
  states: {
    about: "list the feasible states with payoffs, stabilities and grades",
    options: [
      new Option("--where <condition>", "only the states where it holds, as written in scenario files"),
      number("--limit <n>", "at most n states"),
      new Option("--csv", "print comma-separated values"),
      new Option(
        "--concept <id:horizon>",
        "tell of a concept so many moves ahead too, as limited:3; repeatable",
      )
        .argParser(gather)
        .default([]),
    ],
    examples: ['detente states prisoners_dilemma --where "not a.cooperate"'],
    view: () => import("./views/states.ts"),
  },
  explain: {
    about: "say in words why a state holds or does not, and who is safe there",
    argument: "<state>",
    options: [
      new Option("--actor <id>", "only what concerns this actor, in full"),
      new Option("--full", "every chain of move, answer and escape"),
    ],
    examples: ["detente explain ukraine_2025 guarantees --actor russia"],
    view: () => import("./views/explain.ts"),
  },
  guarantees: {
    about: "list every temptation at a state, what answers it, and on whom it hangs",
    argument: "<state>",
    options: [new Option("--full", "list all temptations")],
    examples: ["detente guarantees ukraine_2025 nato"],
    view: () => import("./views/guarantees.ts"),
  },
  dilemmas: {
    about: "find the moves that make another less secure, and how it reads them",
    argument: "[state]",
    options: [new Option("--full", "list all shifts and spirals")],
    examples: ["detente dilemmas ukraine_2025"],
    view: () => import("./views/dilemmas.ts"),
  },
  perceptions: {
    about: "compare each framework as it is with how each actor sees it",
    examples: ["detente perceptions ukraine_2025"],
    view: () => import("./views/perceptions.ts"),
  },
  lenses: {
    about: "judge every framework under every lens, and say what disagreements turn on",
    examples: ["detente lenses ukraine_2025"],
    view: () => import("./views/lenses.ts"),
  },
  coalitions: {
    about: "find what each coalition could overturn by moving together",
    options: [
      new Option(
        "--concepts <list>",
        "some of cnash,cgmr,csmr,cseq; the first two cost least (default: all)",
      ),
    ],
    examples: ["detente coalitions elmira_1991"],
    view: () => import("./views/coalitions.ts"),
  },
  path: {
    about: "find how to get to a framework, move by move and in stages that hold",
    argument: "<framework>",
    options: [new Option("--from <state>", "start from this state in place of the status quo")],
    examples: ["detente path cuban_1962 withdrawal"],
    view: () => import("./views/path.ts"),
  },
  worlds: {
    about: "find in how many worlds each framework holds, and on whose reading that turns",
    options: [
      number("--exact <n>", "judge all distinct worlds up to n (default 20000)"),
      number("--draws <n>", "beyond, draw n of them (default 10000)"),
      number("--seed <n>", "where the draws begin (default 1)"),
      new Option("--total", "estimate total indices from draws, too; takes as much again for each actor"),
      ALL,
      DOCUMENT,
      ...ranged(),
    ],
    examples: ["detente worlds ukraine_2025"],
    view: () => import("./views/worlds.ts"),
  },
  margin: {
    about: "find what would break a framework's verdict, and what would mend it",
    argument: "<framework>",
    options: [
      want(),
      new Option(
        "--changes <n>",
        "mend with up to n changes of different actors, 1 or 2 (default 1)",
      ).argParser(oneOrTwo),
      new Option("--full", "list all flips and mends"),
      DOCUMENT,
      ...ranged(),
    ],
    examples: ["detente margin ukraine_2025 istanbul"],
    view: () => import("./views/margin.ts"),
  },
  packages: {
    about: "find the clauses with which a framework would hold, at what cost",
    argument: "<framework>",
    options: [want(), ALL, DOCUMENT, ...ranged()],
    examples: ["detente packages ukraine_2025 istanbul"],
    view: () => import("./views/packages.ts"),
  },
  merge: {
    about: "put shards together, and print what one machine would have printed",
    argument: "<place...>",
    options: [
      new Option("--json", "print one JSON document (docs/reference/cli.md)"),
      ALL,
      DOCUMENT,
      number("--threads <n>", "use this many threads"),
      new Option("--quiet", "show no progress"),
    ],
    examples: ["detente merge shards"],
    run: async () => (await import("./commands/merge.ts")).merge,
  },
  worker: {
    about: "take ranges from a queue and find what they find, until it is stopped",
    options: [
      queue().env("DETENTE_QUEUE"),
      number("--threads <n>", "work on n ranges at a time (default: all processors)"),
      number("--lock <seconds>", "leave a range to others after so long without a sign (default 30)"),
      new Option("--quiet", "say nothing"),
    ],
    examples: ["detente worker --queue redis://127.0.0.1:6379"],
    run: async () => (await import("./commands/worker.ts")).worker,
  },
  brief: {
    about: "write a study as a page that people read: an article with figures, notes and data",
    opens: "study",
    options: [
      new Option("--out <folder>", "where to write it (default: here)"),
      new Option("--memo", "the one-page brief that an adviser carries"),
      linked("link to the study in the studio that is served there"),
    ],
    examples: ["detente brief ukraine_2025 --out pages"],
    run: async () => (await import("./commands/brief.ts")).brief,
  },
  site: {
    about: "build a magazine of the studies in a folder: static files that any host can serve",
    argument: "<folder>",
    options: [
      new Option("--out <folder>", "where to build it").default("site"),
      new Option("--title <name>", "what it is called").default("Detente"),
      new Option("--address <address>", "where it will be found: for feeds, sitemap and canonical addresses"),
      linked("link to each study in the studio that is served there"),
      number("--threads <n>", "use this many threads"),
      new Option(
        "--newsletter <from..to>",
        "with --address: write an edition on the studies of these days, too, as mail",
      ).argParser(period),
      new Option(
        "--from <sender>",
        "with --newsletter: who sends it, as in mail; then there is a message to send",
      ),
      new Option("--unsubscribe <address>", "with --newsletter: where a reader leaves the list"),
    ],
    examples: [
      "detente site my_studies --out public --address https://example.org/",
      "detente site my_studies --address https://example.org/ --newsletter 2025-10-01..2025-10-31",
    ],
    run: async () => (await import("./commands/site.ts")).site,
  },
  import: {
    about: "turn a GMCR+ (.gmcr) or Gambit (.nfg) file into a scenario on standard output",
    argument: "<file>",
    examples: ["detente import elmira.gmcr > elmira.yaml"],
    run: async () => (await import("./commands/import.ts")).importModel,
  },
  export: {
    about: "turn a scenario into a GMCR+ or Gambit file, a move graph, or a table",
    opens: "study",
    options: [new Option("--to <format>", "gmcr, nfg, dot, graphml or csv").makeOptionMandatory()],
    examples: ["detente export ukraine_2025 --to gmcr > ukraine.gmcr"],
    run: async () => (await import("./commands/export.ts")).exportScenario,
  },
  new: {
    about: "ask a few questions and write a first scenario",
    argument: "[file]",
    examples: ["detente new my_dispute.yaml"],
    run: async () => (await import("./commands/new.ts")).newScenario,
  },
  studio: {
    about: "serve the workbench on 127.0.0.1 and open it; it follows FILE as it changes, and saves to it",
    argument: "[file]",
    options: [
      number("--port <n>", "the port to use (default: 4848, or any when that is taken)"),
      new Option("--links <url>", "a studio that others can open, for links (default: $DETENTE_STUDIO_URL)"),
      new Option("--no-open", "do not open a browser"),
    ],
    examples: ["detente studio ukraine_2025"],
    run: async () => (await import("./commands/studio.ts")).studio,
  },
};

/** The options of every command that opens a study. */
export const STUDY_OPTIONS: readonly Option[] = [
  new Option("--lens <id>", "take this lens as the reference"),
  new Option("--with <clauses>", "analyse the scenario with these clauses, joined by commas"),
  number("--max-states <n>", "give up beyond this many feasible states (default 16777216)"),
  new Option("--sim", "compute simultaneous stability whatever it costs"),
  number("--threads <n>", "use this many threads"),
  new Option("--quiet", "show no progress"),
];

/** For questions that split into ranges: where these are gone through. */
function ranged(): Option[] {
  return [
    new Option("--shard <k/n>", "find only part k of n, for merge to put together").argParser(part),
    new Option("--out <dir>", "with --shard: the folder where it is left"),
    queue(),
    new Option("--resume", "with --queue: go on with what is there, or refuse"),
    new Option("--cancel", "with --queue: clear what is there of this question"),
  ];
}

function queue(): Option {
  return new Option("--queue <url>", "where ranges wait for workers: Valkey or Redis at redis://HOST:PORT");
}

function linked(about: string): Option {
  return new Option("--studio <url>", about).env("DETENTE_STUDIO_URL");
}

function want(): Option {
  return new Option("--want <list>", "some of signable,kept,safe (default: all that can be said)");
}

function number(flags: string, about: string): Option {
  return new Option(flags, about).argParser(positive);
}

function gather(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

function positive(text: string): number {
  const n = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (n < 1 || !Number.isSafeInteger(n)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return n;
}

function part(text: string): Part {
  const [number, of] = text.split("/").map((each) => (/^[0-9]{1,9}$/.test(each) ? Number(each) : 0));
  if (number && of && number <= of && text.split("/").length === 2) return { number, of };
  throw new InvalidArgumentError("It must be K/N, K from 1 to N.");
}

function period(text: string): Period {
  const [from, to, ...rest] = text.split("..");
  if (from === undefined || to === undefined || rest.length > 0 || !isDay(from) || !isDay(to))
    throw new InvalidArgumentError("It must be two days, both included: 2025-10-01..2025-10-31.");
  if (from > to) throw new InvalidArgumentError(`It must not end before it begins: ${to}..${from}?`);
  return { from, to };
}

/** Whether the calendar has it. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function oneOrTwo(text: string): number {
  if (text !== "1" && text !== "2") throw new InvalidArgumentError("It must be 1 or 2.");
  return Number(text);
}
