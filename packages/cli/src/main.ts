import { CommanderError } from "commander";
import { addCompletion } from "./completion.ts";
import { Cancelled, EXIT, Refusal, Rejected } from "./exit.ts";
import { ReaderGone } from "./output.ts";
import { program } from "./program.ts";
import { clean } from "./report/width.ts";
import { Session } from "./session.ts";

/** How long a cancelled run may take to say so and stop by itself. */
const GRACE_MS = 50;

const cancellation = new AbortController();
process.on("SIGINT", () => {
  if (cancellation.signal.aborted) process.exit(EXIT.stopped);
  cancellation.abort(new Cancelled());
  // Threads may be deep in a kernel; nothing they hold is worth waiting for.
  setTimeout(() => process.exit(EXIT.stopped), GRACE_MS).unref();
});
process.stderr.on("error", () => {});
process.on("uncaughtException", async (error) => {
  process.exit(await report(error));
});

const session = new Session(cancellation.signal);
try {
  const root = program(session);
  addCompletion(root);
  await root.parseAsync(process.argv);
} catch (error) {
  session.ready();
  process.exitCode = await report(error);
}

/** Says on standard error what stopped the program, and gives the exit code for it. */
async function report(error: unknown): Promise<number> {
  if (error instanceof ReaderGone)
    return process.exitCode === undefined ? EXIT.done : Number(process.exitCode);
  if (error instanceof CommanderError) {
    // Commander has written its message, or the help that was asked for.
    return error.exitCode === 0 ? EXIT.done : EXIT.wrong;
  }
  if (error instanceof Rejected) {
    const { problemText } = await import("./problems.ts");
    const texts = error.problems.map((problem) => problemText(error.input, problem));
    process.stderr.write(`${texts.join("\n")}\n`);
    return EXIT.wrong;
  }
  if (error instanceof Refusal) {
    say(error.message, error.hint);
    return EXIT.wrong;
  }
  // By its name: to know the class the whole core would have to be loaded.
  if (error instanceof Error && error.name === "LimitExceeded") {
    say(error.message, null);
    return EXIT.stopped;
  }
  if (error instanceof Cancelled || cancellation.signal.aborted) {
    say("cancelled", null);
    return EXIT.stopped;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say(
    `a defect of ours, not of your file: ${what}`,
    "please report it with the command and the file; DETENTE_DEBUG=1 shows where",
  );
  if (process.env.DETENTE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.defect;
}

function say(message: string, hint: string | null): void {
  process.stderr.write(`detente: ${clean(message)}\n${hint === null ? "" : `  hint: ${clean(hint)}\n`}`);
}
