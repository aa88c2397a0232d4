/** The document that `detente studio FILE` serves beside the studio. */
export const SERVED = "served";

export interface ServedFile {
  readonly name: string;
  readonly text: string;
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
/** Where nothing can be stored. */
let held: string | null = null;
/** Of the text that the page has seen last. */
let tag: string | null = null;
let told: Promise<Surroundings> | null = null;

/** Remembers the key that the program has put into the address, for all tabs of this browser until it starts again. */
export function holdKey(key: string): void {
  held = key;
  try {
    localStorage.setItem(KEY, key);
  } catch {
    // This tab has it.
  }
}

function request(path: string, init: RequestInit = {}): Promise<Response> {
  let key = held;
  try {
    key = localStorage.getItem(KEY) ?? held;
  } catch {
    // See above.
  }
  return fetch(path, { ...init, headers: { ...init.headers, Authorization: `Bearer ${key}` } });
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
    const text = await servedText();
    return text === null || text === "locked" ? text : { name: file, text, writable };
  } catch {
    return null;
  }
}

async function servedText(): Promise<string | "locked" | null> {
  const response = await request("./file");
  if (response.status === 401) return "locked";
  if (!response.ok) return null;
  tag = response.headers.get("etag");
  return response.text();
}

/** Writes the served file where it still is what the page has seen; says what became of it. */
export async function writeServed(text: string): Promise<"written" | "changed" | { failure: string }> {
  try {
    const response = await request("./file", {
      method: "PUT",
      body: text,
      headers: { "If-Match": tag ?? "*" },
    });
    if (response.status === 412) return "changed";
    if (!response.ok) return { failure: (await response.text()).trim() };
    tag = response.headers.get("etag");
    return "written";
  } catch {
    return { failure: "the program that serves it has stopped" };
  }
}

/** What became of the served file. */
export type ServedChange =
  | { readonly text: string }
  /** It cannot be read, nobody serves it any more, or somebody does who does not know this tab. */
  | { readonly gone: "file" | "server" | "key" };

/** What there is of the served file now. */
export async function lookAtServed(): Promise<ServedChange> {
  try {
    const text = await servedText();
    if (text === null) tag = null;
    return text === null ? { gone: "file" } : text === "locked" ? { gone: "key" } : { text };
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
    const change = await lookAtServed();
    const now = "gone" in change ? change.gone : null;
    if (!signal.aborted && (now === null || now !== gone)) changed(change);
    gone = now;
  };
  const listen = async () => {
    const response = await request("./events", { signal });
    if (response.body === null || !response.ok) return;
    if (gone !== null) void look();
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
