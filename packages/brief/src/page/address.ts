/** An address that a link of a page may lead to: of the web, or of a person's mail. Null for any other. */
export function webAddress(text: string): string | null {
  try {
    const url = new URL(text);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * A path that stays in the folder of the file that names it, tidied; null for one that leads out of it, for an absolute path and
 * for an address.
 */
export function pathWithin(text: string): string | null {
  let path = text;
  try {
    path = decodeURIComponent(text);
  } catch {
    return null;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || /^[/\\]/.test(path) || /[\\\0]/.test(path)) return null;
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.length === 0 || parts.includes("..") ? null : parts.join("/");
}
