import type { Entry } from "./entry.ts";

/** Where a study's page is, from the first page. */
export function pagePath({ id }: Pick<Entry, "id">): string {
  return `studies/${id}.html`;
}

/** A path as part of an address. */
export function addressOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** How one comes up again from the folder of a page. */
export function upFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** The address of one page, as another links to it. */
export function linkTo(path: string, from: string): string {
  return upFrom(from) + addressOf(path);
}
