import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { libraryScenarios, readFolder } from "./library.ts";

type Complete = (value: string, description: string) => void;

/** Adds `completion SHELL`, which prints what makes a shell complete commands, options, and files or the library's scenarios. */
export function addCompletion(root: Command): void {
  const { commands } = tab(root, { completionCommandName: "completion" });
  root.commands
    .find((command) => command.name() === "completion")!
    .description("print what makes a shell complete commands, options and scenarios");
  for (const { arguments: places } of commands.values()) {
    const file = places.get("file");
    if (file) file.handler = scenarios;
  }
}

/** What FILE can be. The shell is told not to add files of its own, so those of the folder that was typed are among them. */
function scenarios(complete: Complete): void {
  const typed = process.argv.at(-1) ?? "";
  const folder = typed.slice(0, typed.lastIndexOf("/") + 1);
  if (folder === "") for (const id of libraryScenarios().keys()) complete(id, "in the library");
  for (const entry of readFolder(folder || ".")) {
    if (entry.isDirectory()) complete(`${folder}${entry.name}/`, "folder");
    else if (/\.ya?ml$/.test(entry.name)) complete(folder + entry.name, "file");
  }
}
