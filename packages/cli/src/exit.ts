import type { Problem } from "@detente/core";
import type { Input } from "./input.ts";

/** What the program's exit code says (docs/reference/cli.md). */
export const EXIT = {
  done: 0,
  /** Done, and something asked for with `--expect` does not hold. */
  unmet: 1,
  /** The input or the call is wrong. */
  wrong: 2,
  /** A limit or a cancellation stopped it. */
  stopped: 3,
  /** A defect of ours. */
  defect: 70,
} as const;

/** The input or the call is wrong in a way that has no place in the scenario's text. Becomes exit code 2. */
export class Refusal extends Error {
  /** What to do about it, or null. */
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = "Refusal";
    this.hint = hint;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "what is there is no folder",
  EISDIR: "it is a directory",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "there is no such folder, and none can be made",
  ENOSPC: "no space is left",
  ENOTDIR: "what leads there is no folder",
  ENXIO: "no such device",
  EPERM: "permission denied",
  EROFS: "it can only be read",
};

/** Why a file could not be read or written, in words where they are known. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? code ?? String(error);
}

/** The person pressed Ctrl-C. Becomes exit code 3. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** A scenario that was read and found wanting. Becomes exit code 2 with every problem on standard error. */
export class Rejected extends Error {
  readonly input: Input;
  readonly problems: readonly Problem[];

  constructor(input: Input, problems: readonly Problem[]) {
    super(`${input.name}: ${problems.length} problems`);
    this.name = "Rejected";
    this.input = input;
    this.problems = problems;
  }
}
