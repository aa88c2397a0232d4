/** The document that `detente studio FILE` serves beside the studio. */
export const SERVED = "served";

interface ServedFile {
  readonly name: string;
  readonly text: string;
}

/** The file being served, or null: an ordinary static site answers 404. */
export async function served(): Promise<ServedFile | null> {
  // Only `detente studio` serves a file, and only on the loopback interface.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)) return null;
  try {
    const about = await fetch("./served.json");
    if (!about.ok || !about.headers.get("content-type")?.includes("json")) return null;
    const { file } = (await about.json()) as { file: string };
    const text = await servedText();
    return text === null ? null : { name: file, text };
  } catch {
    return null;
  }
}

async function servedText(): Promise<string | null> {
  const response = await fetch("./file");
  return response.ok ? response.text() : null;
}

/** What became of the served file. */
export type ServedChange =
  | { readonly text: string }
  /** It cannot be read, or nobody serves it any more. */
  | { readonly gone: "file" | "server" };

/** Calls `changed` each time the file changes on disk, is gone, or comes back. */
export function watchServed(changed: (change: ServedChange) => void): () => void {
  const events = new EventSource("./events");
  let away = false;
  const look = async () => {
    try {
      const text = await servedText();
      changed(text === null ? { gone: "file" } : { text });
    } catch {
      changed({ gone: "server" });
    }
  };
  events.addEventListener("changed", look);
  events.onerror = () => {
    if (!away) changed({ gone: "server" });
    away = true;
  };
  // It may have changed while nobody watched.
  events.onopen = () => {
    if (away) void look();
    away = false;
  };
  return () => events.close();
}
