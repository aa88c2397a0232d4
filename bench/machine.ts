import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";

/** Where and when something was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly gibibytes: number;
  readonly system: string;
  readonly node: string;
  /** The commit, and whether files differ from it; null outside of a repository. */
  readonly commit: string | null;
  /** UTC. */
  readonly date: string;
  /** How many processes wanted to run when the measuring began, on average over a minute: its own results are worth less above 0. */
  readonly load: number;
}

/** Processor time since the machine started, in ticks. */
export interface Ticks {
  readonly all: number;
  /** What a virtual machine's host gave to others while this one wanted to run. */
  readonly stolen: number;
}

/** null where the system does not tell. */
export function ticks(): Ticks | null {
  try {
    const [line] = readFileSync("/proc/stat", "utf8").split("\n", 1);
    // user, nice, system, idle, iowait, irq, softirq, steal; what follows is counted among these already.
    const counts = line!.trim().split(/\s+/).slice(1, 9).map(Number);
    return { all: counts.reduce((sum, count) => sum + count, 0), stolen: counts[7] ?? 0 };
  } catch {
    return null;
  }
}

/** This machine, and the commit of a bench. */
export function machine(bench: URL): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    gibibytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    commit: commit(bench),
    date: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    load: loadavg()[0]!,
  };
}

/** The part of the time that the host took away in between, from 0 to 1. */
export function shareStolen(before: Ticks | null, after: Ticks | null): number | null {
  if (before === null || after === null || after.all === before.all) return null;
  return (after.stolen - before.stolen) / (after.all - before.all);
}

function commit(bench: URL): string | null {
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: bench,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  try {
    const changed = git("status", "--porcelain", "--", "../packages/core/src", "../packages/cli/src") !== "";
    return `${git("rev-parse", "--short", "HEAD")}${changed ? " with changes" : ""}`;
  } catch {
    return null;
  }
}
