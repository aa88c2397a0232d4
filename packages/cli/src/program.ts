import type { QuestionId } from "@detente/core";
import { Command } from "commander";
import { COMMANDS, type Command as Described, STUDY_OPTIONS } from "./commands.ts";
import type { Session } from "./session.ts";
import { version } from "./version.ts";

/** The command line, from the record of commands. */
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

  for (const [name, command] of Object.entries<Described>(COMMANDS)) add(root, session, name, command);
  return root;
}

function add(root: Command, session: Session, name: string, described: Described): void {
  const { about, argument, options = [], examples } = described;
  const opens = "view" in described ? "json" : described.opens;
  const command = root.command(name).description(about);
  if (opens !== undefined) command.argument("<file>", "path, -, or library id");
  if (argument !== undefined) command.argument(argument);
  if (opens === "json") command.option("--json", "print one JSON document (docs/reference/cli.md)");
  for (const option of opens === undefined ? options : [...STUDY_OPTIONS, ...options]) {
    command.addOption(option);
  }
  command.addHelpText("after", `\nExample:\n${examples.map((line) => `  ${line}`).join("\n")}`);
  // What is named comes first, then the options, then the command itself.
  command.action(async (...call) => {
    if (!("view" in described)) return (await described.run())(session, ...(call as never[]));
    const [{ view }, { show }] = await Promise.all([described.view(), import("./view.ts")]);
    const [file, typed, given] = argument === undefined ? [call[0], undefined, call[1]] : call;
    await show(name as QuestionId, view, session, file, typed, given);
  });
}
