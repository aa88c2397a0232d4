import { runKernel } from "@detente/core/kernels";

/** What a thread of {@link ThreadedCrew} does: one kernel at a time, to its end. */
export default ({ name, args }: { name: string; args: readonly unknown[] }): unknown => runKernel(name, args);
