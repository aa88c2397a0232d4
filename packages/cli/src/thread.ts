import { LimitExceeded, runKernel } from "@detente/core/kernels";

/** What a thread sends back. A limit is told from a defect here: an error loses its class on its way between threads. */
export type Outcome = { readonly result: unknown } | { readonly limit: string };

/** What a thread of {@link ThreadedCrew} does: one kernel at a time, to its end. */
export default ({ name, args }: { name: string; args: readonly unknown[] }): Outcome => {
  try {
    return { result: runKernel(name, args) };
  } catch (error) {
    if (error instanceof LimitExceeded) return { limit: error.message };
    throw error;
  }
};
