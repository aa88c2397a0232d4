import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package: in a checkout `packages/cli`, in an installation the package as published. */
export const PACKAGE = dirname(fileURLToPath(import.meta.resolve("#package.json")));

/** The top of the checkout, where this is one. */
export const CHECKOUT = join(PACKAGE, "../..");
