/** The document that `detente studio FILE` serves beside the studio. */
export const SERVED = "served";

export interface ServedFile {
  readonly name: string;
  readonly text: string;
  /** What the program calls this text. */
  readonly tag: string | null;
  /** Whether it may be written. */
  readonly writable: boolean;
}

/** What `detente studio` tells any page about itself. */
interface Surroundings {
  /** Where links should lead. */
  readonly links: string | null;
  readonly file?: string;
  readonly writable?: boolean;
}

const KEY = "detente key";
/** Of the program whose file this page shows: another that has started since serves perhaps another file. */
let held: string | null = null;
/** How often the file has been asked for, and written. */
let turn = 0;
let told: Promise<Surroundings> | null = null;

/** Remembers the key that the program has put into the address, for new tabs of this browser too; whether it is another. */
export function holdKey(key: string): boolean {
  const isNew = key !== held;
  held = key;
  if (isNew) told = null;
  try {
    localStorage.setItem(KEY, key);
  } catch {
    // This tab has it.
  }
  return isNew;
}

function request(path: string, init: RequestInit = {}): Promise<Response> {
  try {
    held ??= localStorage.getItem(KEY);
  } catch {
    // See above.
  }
  return fetch(path, { ...init, headers: { ...init.headers, Authorization: `Bearer ${held}` } });
}

/** Whether a host is this machine, and nothing else is. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);
}

/** What serves the studio: `detente studio`, or an ordinary static site, which answers 404. */
export function surroundings(): Promise<Surroundings> {
  told ??= find();
  return told;
}

async function find(): Promise<Surroundings> {
  const nothing = { links: null };
  // Only `detente studio` tells anything, and only on the loopback interface.
  if (!isLoopback(location.hostname)) return nothing;
  try {
    const about = await fetch("./served.json");
    if (!about.ok || !about.headers.get("content-type")?.includes("json")) return nothing;
    return (await about.json()) as Surroundings;
  } catch {
    return nothing;
  }
}

/** The name of the file being served, if one is. */
export async function servedName(): Promise<string | null> {
  return (await surroundings()).file ?? null;
}

/** The file being served; null where there is none, "locked" where this browser has not been given the key. */
export async function served(): Promise<ServedFile | "locked" | null> {
  const { file, writable = false } = await surroundings();
  if (file === undefined) return null;
  try {
    const found = await servedText();
    return found === null || found === "locked" ? found : { ...found, name: file, writable };
  } catch {
    return null;
  }
}

async function servedText(): Promise<{ text: string; tag: string | null } | "locked" | null> {
  turn++;
  const response = await request("./file");
  if (response.status === 401) return "locked";
  if (!response.ok) return null;
  return { text: await response.text(), tag: response.headers.get("etag") };
}

/** Writes the served file where it still is what the page has seen, by its tag (null: where there is none); says what became of it. */
export async function writeServed(
  text: string,
  seen: string | null,
): Promise<{ tag: string | null } | "changed" | { failure: string }> {
  try {
    const response = await request("./file", {
      method: "PUT",
      body: text,
      headers: { "If-Match": seen ?? "*" },
    });
    if (response.status === 412) return "changed";
    if (!response.ok) return { failure: (await response.text()).trim() };
    return { tag: response.headers.get("etag") };
  } catch {
    return { failure: "the program that serves it has stopped" };
  } finally {
    turn++;
  }
}

/** What became of the served file. */
export type ServedChange =
  | { readonly text: string; readonly tag: string | null }
  /** It cannot be read, nobody serves it any more, or somebody does who does not know this tab. */
  | { readonly gone: "file" | "server" | "key" };

/** What there is of the served file now. */
export async function lookAtServed(): Promise<ServedChange> {
  try {
    const found = await servedText();
    return found === null ? { gone: "file" } : found === "locked" ? { gone: "key" } : found;
  } catch {
    return { gone: "server" };
  }
}

/** How long to wait before the program is looked for again, in milliseconds. */
const AGAIN = 2000;

/** Calls `changed` each time the file changes on disk, is gone, or comes back. */
export function watchServed(changed: (change: ServedChange) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  /** What it was told last is gone. */
  let gone: string | null = null;
  const look = async () => {
    const asked = turn + 1;
    const change = await lookAtServed();
    // Asked for again or written meanwhile, it may be another by now; whoever did that will tell.
    if (asked !== turn) return;
    const now = "gone" in change ? change.gone : null;
    if (!signal.aborted && (now === null || now !== gone)) changed(change);
    gone = now;
  };
  const listen = async () => {
    const response = await request("./events", { signal });
    if (response.body === null || !response.ok) return;
    // What has changed while nobody listened.
    void look();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      if (part.value.includes("event: changed")) void look();
  };
  void (async () => {
    for (;;) {
      await listen().catch(() => {});
      if (signal.aborted) return;
      await look();
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  })();
  return () => controller.abort();
}
