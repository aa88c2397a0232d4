import { LimitExceeded, runKernel } from "@detente/core/kernels";
import type { Range, Ranged } from "@detente/core/sharing";

/** A kernel of {@link ThreadedCrew}, by name. */
interface KernelTask {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A range of a question, as `writeQuestion` has written it, and the bytes that its study may take. */
interface RangeTask {
  readonly question: string;
  readonly range: Range;
  readonly memory: number;
}

export type Task = KernelTask | RangeTask;

/**
 * What a thread sends back. A limit is told from a defect here, and so is a question that makes no sense: an error loses its class on its
 * way between threads.
 */
export type Outcome =
  | { readonly result: unknown }
  | { readonly limit: string }
  | { readonly refused: string };

/** What a thread of a {@link Pool} does: one task at a time, to its end. */
export default async (task: Task): Promise<Outcome> => {
  try {
    return "name" in task ? { result: runKernel(task.name, task.args) } : await findRange(task);
  } catch (error) {
    if (error instanceof LimitExceeded) return { limit: error.message };
    throw error;
  }
};

/** The question at hand: its next range finds the study open, and what it remembers. */
let open: { readonly text: string; readonly ranged: Ranged<unknown> } | null = null;

async function findRange({ question, range, memory }: RangeTask): Promise<Outcome> {
  if (open?.text !== question) {
    open = null;
    const { openQuestion } = await import("@detente/core/sharing");
    const opened = await openQuestion(question, { memory });
    if ("problems" in opened) return { refused: opened.problems.map(({ message }) => message).join("; ") };
    open = { text: question, ranged: opened.ranged };
  }
  const { from, to } = range;
  const { items } = open.ranged;
  if (to > items) return { refused: `there is no range ${from} to ${to} among ${items} items` };
  return { result: await open.ranged.find(range) };
}
