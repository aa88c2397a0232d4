import type { Font } from "../page/document.ts";
import type { Entry } from "./entry.ts";

/** A magazine of studies. */
export interface Magazine {
  readonly title: string;
  /** Where it will be found, with a slash at its end; null where that is not known: then without feeds and sitemap. */
  readonly address: string | null;
  readonly entries: readonly Entry[];
  /** Files beside the first page. */
  readonly fonts: readonly Font[];
}
