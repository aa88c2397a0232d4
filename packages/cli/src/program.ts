import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import type { Session } from "./session.ts";

/** The command line: what can be asked, and who answers. Answers are loaded when asked, so that help comes at once. */
export function program(session: Session): Command {
  const root = new Command("detente")
    .description(
      "Find security arrangements that every party would sign, would keep, and would be safe under.",
    )
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
    .addHelpText(
      "after",
      `
FILE is a path, - for standard input, or the id of a scenario in the library (ukraine_2025).
STATE is a state number, or a framework's id, which stands for its best state.

Exit codes: 0 done; 1 done, and an expectation does not hold; 2 the input or the call is wrong;
3 a limit or Ctrl-C stopped it; 70 a defect of ours.

Example:
  detente analyze ukraine_2025`,
    );

  reads(root, "check", "validate a scenario; say how large it is, what each rule removes, and what looks odd")
    .addHelpText("after", example("detente check my_dispute.yaml"))
    .action(async (file, options) => (await import("./commands/check.ts")).check(session, file, options));

  reads(root, "analyze", "judge every framework: would they sign it, keep it, be safe under it, and why")
    .option("--full", "print everything the analysis finds")
    .option("--markdown", "print a document to attach to a memo")
    .option("--expect <framework=level>", EXPECT, gather, [])
    .addHelpText(
      "after",
      example(
        "detente analyze ukraine_2025 --full",
        "detente analyze my_dispute.yaml --expect compromise=signable,kept",
      ),
    )
    .action(async (file, options) => (await import("./commands/analyze.ts")).analyze(session, file, options));

  reads(root, "search", "find the arrangements that would stand, among all states, and who stands in the way")
    .option("--want <list>", "some of signable,kept,safe (default: all that can be said)")
    .option("--where <condition>", "only the states where it holds: what is not up for negotiation")
    .option("--worlds", "over worlds, in which each actor is read by itself, in place of readings")
    .option("--limit <n>", "at most n arrangements (default 10)", positive)
    .option("--add <id>", "write the best arrangement into FILE, as a framework of this id")
    .option("--region", "with --add: write the widest region, as a condition")
    .option("--exact <n>", "with --worlds: work out all distinct worlds up to n (default 20000)", positive)
    .option("--draws <n>", "with --worlds: beyond, draw n of them (default 10000)", positive)
    .option("--seed <n>", "with --worlds: where the draws begin (default 1)", positive)
    .addHelpText(
      "after",
      example(
        "detente search ukraine_2025",
        'detente search my_dispute.yaml --want kept,safe --where "not red.attack" --add compromise',
      ),
    )
    .action(async (file, options) => (await import("./commands/search.ts")).search(session, file, options));

  reads(root, "slips", "say what one mistake does to each framework, or to one", "[framework]")
    .addHelpText("after", example("detente slips cuban_1962"))
    .action(async (file, framework, options) =>
      (await import("./commands/single.ts")).slips(session, file, framework, options),
    );

  reads(root, "states", "list the feasible states with payoffs, stabilities and grades")
    .option("--where <condition>", "only the states where it holds, as written in scenario files")
    .option("--limit <n>", "at most n states", positive)
    .option("--csv", "print comma-separated values")
    .option(
      "--concept <id:horizon>",
      "tell of a concept so many moves ahead too, as limited:3; repeatable",
      gather,
      [],
    )
    .addHelpText("after", example('detente states prisoners_dilemma --where "not a.cooperate"'))
    .action(async (file, options) => (await import("./commands/states.ts")).states(session, file, options));

  reads(root, "explain", "say in words why a state holds or does not, and who is safe there", "<state>")
    .option("--actor <id>", "only what concerns this actor, in full")
    .option("--full", "every chain of move, answer and escape")
    .addHelpText("after", example("detente explain ukraine_2025 guarantees --actor russia"))
    .action(async (file, state, options) =>
      (await import("./commands/single.ts")).explain(session, file, state, options),
    );

  reads(
    root,
    "guarantees",
    "list every temptation at a state, what answers it, and on whom it hangs",
    "<state>",
  )
    .option("--full", "list all temptations")
    .addHelpText("after", example("detente guarantees ukraine_2025 nato"))
    .action(async (file, state, options) =>
      (await import("./commands/single.ts")).guarantees(session, file, state, options),
    );

  reads(root, "dilemmas", "find the moves that make another less secure, and how it reads them", "[state]")
    .option("--full", "list all shifts and spirals")
    .addHelpText("after", example("detente dilemmas ukraine_2025"))
    .action(async (file, state, options) =>
      (await import("./commands/single.ts")).dilemmas(session, file, state, options),
    );

  reads(root, "perceptions", "compare each framework as it is with how each actor sees it")
    .addHelpText("after", example("detente perceptions ukraine_2025"))
    .action(async (file, options) =>
      (await import("./commands/single.ts")).perceptions(session, file, options),
    );

  reads(root, "lenses", "judge every framework under every lens, and say what disagreements turn on")
    .addHelpText("after", example("detente lenses ukraine_2025"))
    .action(async (file, options) => (await import("./commands/single.ts")).lenses(session, file, options));

  reads(root, "coalitions", "find what each coalition could overturn by moving together")
    .option("--concepts <list>", "some of cnash,cgmr,csmr,cseq; the first two cost least (default: all)")
    .addHelpText("after", example("detente coalitions elmira_1991"))
    .action(async (file, options) =>
      (await import("./commands/coalitions.ts")).coalitions(session, file, options),
    );

  reads(root, "path", "find how to get to a framework, move by move and in stages that hold", "<framework>")
    .option("--from <state>", "start from this state in place of the status quo")
    .addHelpText("after", example("detente path cuban_1962 withdrawal"))
    .action(async (file, framework, options) =>
      (await import("./commands/single.ts")).path(session, file, framework, options),
    );

  reads(root, "worlds", "find in how many worlds each framework holds, and on whose reading that turns")
    .option("--exact <n>", "judge all distinct worlds up to n (default 20000)", positive)
    .option("--draws <n>", "beyond, draw n of them (default 10000)", positive)
    .option("--seed <n>", "where the draws begin (default 1)", positive)
    .option("--total", "estimate total indices from draws, too; takes as much again for each actor")
    .addHelpText("after", example("detente worlds ukraine_2025"))
    .action(async (file, options) => (await import("./commands/design.ts")).worlds(session, file, options));

  reads(root, "margin", "find what would break a framework's verdict, and what would mend it", "<framework>")
    .option("--want <list>", "some of signable,kept,safe (default: all that can be said)")
    .option("--changes <n>", "mend with up to n changes of different actors, 1 or 2 (default 1)", oneOrTwo)
    .option("--full", "list all flips and mends")
    .addHelpText("after", example("detente margin ukraine_2025 istanbul"))
    .action(async (file, framework, options) =>
      (await import("./commands/design.ts")).margin(session, file, framework, options),
    );

  reads(root, "packages", "find the clauses with which a framework would hold, at what cost", "<framework>")
    .option("--want <list>", "some of signable,kept,safe (default: all that can be said)")
    .addHelpText("after", example("detente packages ukraine_2025 istanbul"))
    .action(async (file, framework, options) =>
      (await import("./commands/design.ts")).packages(session, file, framework, options),
    );

  root
    .command("import <file>")
    .description("turn a GMCR+ (.gmcr) or Gambit (.nfg) file into a scenario on standard output")
    .addHelpText("after", example("detente import elmira.gmcr > elmira.yaml"))
    .action(async (file) => (await import("./commands/import.ts")).importModel(session, file));

  reads(
    root,
    "export",
    "turn a scenario into a GMCR+ or Gambit file, a move graph, or a table",
    undefined,
    false,
  )
    .requiredOption("--to <format>", "gmcr, nfg, dot, graphml or csv")
    .addHelpText("after", example("detente export ukraine_2025 --to gmcr > ukraine.gmcr"))
    .action(async (file, options) =>
      (await import("./commands/export.ts")).exportScenario(session, file, options),
    );

  root
    .command("new [file]")
    .description("ask a few questions and write a first scenario")
    .addHelpText("after", example("detente new my_dispute.yaml"))
    .action(async (file) => (await import("./commands/new.ts")).newScenario(session, file));

  root
    .command("studio [file]")
    .description("serve the workbench on 127.0.0.1 and open it; it follows FILE as it changes")
    .option("--port <n>", "the port to use (default: any free one)", positive)
    .option("--no-open", "do not open a browser")
    .addHelpText("after", example("detente studio ukraine_2025"))
    .action(async (file, options) => (await import("./commands/studio.ts")).studio(session, file, options));

  return root;
}

const EXPECT =
  "exit with 1 when the framework is weaker than level: a durability (untempted to hollow), signable, kept or safe; several joined by commas; repeatable";

/** A command that reads a scenario, with the options all of them share. */
function reads(root: Command, name: string, description: string, more?: string, json = true): Command {
  const command = root.command(name).argument("<file>", "path, -, or library id").description(description);
  if (more !== undefined) command.argument(more);
  if (json) command.option("--json", "print one JSON document (docs/reference/cli.md)");
  return command
    .option("--lens <id>", "take this lens as the reference")
    .option("--with <clauses>", "analyse the scenario with these clauses, joined by commas")
    .option("--max-states <n>", "give up beyond this many feasible states (default 16777216)", positive)
    .option("--sim", "compute simultaneous stability whatever it costs")
    .option("--threads <n>", "use this many threads", positive)
    .option("--quiet", "show no progress");
}

function example(...lines: string[]): string {
  return `\nExample:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

function gather(value: string, earlier: string[]): string[] {
  return [...earlier, value];
}

function positive(text: string): number {
  const n = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (n < 1 || !Number.isSafeInteger(n)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return n;
}

function oneOrTwo(text: string): number {
  if (text !== "1" && text !== "2") throw new InvalidArgumentError("It must be 1 or 2.");
  return Number(text);
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
