import { pack, unpack } from "@detente/brief/link";
import { isLoopback, surroundings } from "./served.ts";

/** What begins the key of a document that is in its address. */
const PACKED = "z=";

/** The key of a document that is a text, packed. */
export async function linkKey(text: string): Promise<string> {
  return PACKED + (await pack(text));
}

export function isLink(key: string): boolean {
  return key.startsWith(PACKED);
}

/** The text that such a key holds; null when it is damaged. */
export function textInLink(key: string): Promise<string | null> {
  return unpack(key.slice(PACKED.length));
}

/**
 * Where links lead: what `detente studio` was told, or what the studio was built with, or where it is now. `here` when that is an
 * address that only this machine has.
 */
export async function linkBase(): Promise<{ base: string; here: boolean }> {
  const base =
    (await surroundings()).links ?? import.meta.env.DETENTE_STUDIO_URL ?? location.href.split("#")[0] ?? "";
  return { base: base.split("#")[0] ?? "", here: isLoopback(new URL(base).hostname) };
}

/** A link longer than this is cut by mail programs and chat rooms, in characters of the packed text. */
export const LINK_LIMIT = 32_000;
