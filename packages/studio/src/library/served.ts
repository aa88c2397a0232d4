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

/** Calls `changed` with the file's text each time it changes on disk, null when it is gone. */
export function watchServed(changed: (text: string | null) => void): () => void {
  const events = new EventSource("./events");
  const look = async () => {
    try {
      changed(await servedText());
    } catch {
      changed(null);
    }
  };
  events.addEventListener("changed", look);
  events.onmessage = look;
  return () => events.close();
}
