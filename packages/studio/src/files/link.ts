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

/** A link's text may not grow beyond this when unpacked, in bytes. */
const UNPACKED_LIMIT = 4 * 1024 * 1024;

/** The text compressed (raw deflate) in base64url, for an address. */
async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Reverses {@link pack}; null when the text is damaged, or unpacks to more than {@link UNPACKED_LIMIT}. */
async function unpack(packed: string): Promise<string | null> {
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > UNPACKED_LIMIT) {
        await reader.cancel();
        return null;
      }
      chunks.push(value);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(await new Blob(chunks).arrayBuffer());
  } catch {
    return null;
  }
}
