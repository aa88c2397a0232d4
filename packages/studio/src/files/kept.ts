import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A scenario kept in this browser: the reader's own, or a draft over another. */
export interface KeptFile {
  readonly key: string;
  readonly name: string;
  readonly origin: "library" | "own" | "served" | "link";
  readonly saved: string;
  readonly draft: string;
  /** Milliseconds since 1970. */
  readonly opened: number;
  /** Another with every write; null where none could be made. */
  readonly stamp: string | null;
  /** The file on disk that it is, where the browser lets the page write it. */
  readonly handle?: FileSystemFileHandle;
}

/** What a tab tells the others that have the same document open. */
export interface Word {
  readonly key: string;
  /** It has opened it, it has it open too, or it has written another text down. */
  readonly what: "opened" | "open" | "kept";
}

const others = new BroadcastChannel("detente");

function tellAll(word: Word): void {
  tellOthers(word);
  others.dispatchEvent(new MessageEvent("message", { data: word }));
}

export function tellOthers(word: Word): void {
  others.postMessage(word);
}

export function onWord(hear: (word: Word) => void): void {
  others.addEventListener("message", (event: MessageEvent<Word>) => hear(event.data));
}

/** What is kept is not what the writer has seen last: another tab has written in the meantime. */
export class WrittenElsewhere extends Error {}

interface Schema extends DBSchema {
  files: { key: string; value: KeptFile };
}

/** The browser could not keep something; the message is for the reader. */
export class StorageFailure extends Error {}

/** Which writes a tab has seen or made, by their stamps; null for none. */
export type Seen = readonly (string | null)[];

/** What could not be written down, kept until the page is left. */
const unwritten = new Map<string, KeptFile>();

let database: Promise<IDBPDatabase<Schema>> | null = null;

function store(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>("detente", 1, {
    upgrade: (db) => void db.createObjectStore("files", { keyPath: "key" }),
    terminated: () => {
      database = null;
    },
  }).then(async (opened) => {
    await takeUp(opened);
    return opened;
  });
  database.catch(() => {
    database = null;
  });
  return database;
}

/** Under this and its stamp a page puts down what it has not written when it goes: a database takes longer than it has. */
const LEFT = "detente left ";

interface Left extends KeptFile {
  readonly stamp: string;
  readonly over: Seen;
}

/** Puts down at once what is to be kept over one of the writes seen; whichever page is there next keeps it. */
export function leaveBehind({ handle: _, ...file }: KeptFile & { stamp: string }, over: Seen): void {
  const left: Left = { ...file, over };
  try {
    localStorage.setItem(LEFT + left.stamp, JSON.stringify(left));
  } catch {
    // Too long, or forbidden: this page may last long enough.
  }
  void store().then(takeUp, () => {});
}

/** Keeps what pages have left behind; as a copy, where another tab has written since. Taken up twice it is kept once. */
async function takeUp(db: IDBPDatabase<Schema>): Promise<void> {
  for (const { over, ...file } of leftBehind()) {
    const { key, origin, draft, saved, stamp } = file;
    const isNothing = origin !== "own" && draft === saved;
    try {
      const transaction = db.transaction("files", "readwrite");
      const now = await transaction.store.get(key);
      const isSeen = now === undefined || over.includes(now.stamp ?? null);
      if (isSeen && isNothing) await transaction.store.delete(key);
      else if (isSeen) await transaction.store.put({ ...now, ...file });
      else if (!isNothing && now.stamp !== stamp && now.draft !== draft)
        await transaction.store.put({ ...file, key: ownKey(stamp), origin: "own", saved: draft });
      await transaction.done;
    } catch {
      // It stays where it is.
      return;
    }
    localStorage.removeItem(LEFT + stamp);
    tellAll({ key, what: "kept" });
  }
}

function leftBehind(): Left[] {
  try {
    return Object.entries<string>(localStorage)
      .filter(([name]) => name.startsWith(LEFT))
      .map(([, left]) => JSON.parse(left));
  } catch {
    return [];
  }
}

// Where a page is there already when another goes.
addEventListener("storage", ({ key, newValue }) => {
  if (key?.startsWith(LEFT) && newValue !== null) void store().then(takeUp, () => {});
});

/** The key of a file of the reader's. */
function ownKey(stamp: string): string {
  return `my-${stamp.slice(0, 8)}`;
}

/**
 * Keeps a file over one of the writes seen, or where there is none.
 * @throws StorageFailure when the storage is full or forbidden.
 * @throws WrittenElsewhere when another tab has written it since.
 */
export async function keepFile(file: KeptFile, over: Seen): Promise<void> {
  try {
    const transaction = (await store()).transaction("files", "readwrite");
    const now = await transaction.store.get(file.key);
    if (now !== undefined && !over.includes(now.stamp ?? null)) throw new WrittenElsewhere();
    await Promise.all([transaction.store.put(file), transaction.done]);
    unwritten.delete(file.key);
  } catch (error) {
    if (error instanceof WrittenElsewhere) throw error;
    unwritten.set(file.key, { ...file, stamp: over[0] ?? null });
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new StorageFailure(
      full
        ? "This browser’s storage is full, so your changes are not being kept. Save the file, or delete some recent ones."
        : "This browser does not let the studio keep files, so changes will be lost when you leave. Save the file.",
    );
  }
  tellOthers({ key: file.key, what: "kept" });
}

/** Notes when a file was last opened. */
export function noteOpened(key: string): Promise<void> {
  return amend(key, (now) => ({ ...now, opened: Date.now() }));
}

/** Notes that a text has been saved elsewhere, and where; what is nobody's own need not be kept then. */
export function noteSaved(
  key: string,
  { saved, name, handle }: { saved: string; name?: string; handle?: FileSystemFileHandle },
): Promise<void> {
  return amend(key, (now) =>
    now.origin !== "own" && now.draft === saved
      ? null
      : { ...now, saved, ...(name !== undefined && { name }), ...(handle !== undefined && { handle }) },
  );
}

/** Changes what is kept of a file besides its text, where there is any. */
async function amend(key: string, change: (now: KeptFile) => KeptFile | null): Promise<void> {
  try {
    const transaction = (await store()).transaction("files", "readwrite");
    const now = await transaction.store.get(key);
    const then = now === undefined ? null : change(now);
    if (then !== null) await transaction.store.put(then);
    else await transaction.store.delete(key);
    await transaction.done;
  } catch {
    // It stays as it is.
  }
}

/** What this browser keeps of a file, though it could not be written down. Null when there is nothing, or nothing can be read. */
export async function keptFile(key: string): Promise<KeptFile | null> {
  return unwritten.get(key) ?? writtenFile(key);
}

/** What is written down of it. */
export async function writtenFile(key: string): Promise<KeptFile | null> {
  try {
    return (await (await store()).get("files", key)) ?? null;
  } catch {
    return null;
  }
}

/** Removes a file, only where it is one of the writes seen if these are given; what was removed. */
export async function removeFile(key: string, over?: Seen): Promise<KeptFile | null> {
  const held = unwritten.get(key) ?? null;
  unwritten.delete(key);
  try {
    const transaction = (await store()).transaction("files", "readwrite");
    const now = await transaction.store.get(key);
    const ours = now !== undefined && (over === undefined || over.includes(now.stamp ?? null));
    if (ours) await transaction.store.delete(key);
    await transaction.done;
    if (ours) tellOthers({ key, what: "kept" });
    return held ?? (ours ? now : null);
  } catch {
    // What cannot be reached is not kept either.
    return held;
  }
}

/** The reader's files, last opened first. */
export async function recentFiles(): Promise<KeptFile[]> {
  const written = await store()
    .then((db) => db.getAll("files"))
    .catch(() => []);
  return [...written.filter((file) => !unwritten.has(file.key)), ...unwritten.values()].sort(
    (a, b) => b.opened - a.opened,
  );
}

/** Keeps a new file of the reader's. Where that fails it can still be opened, until the page is left: `failure` says so. */
export async function keepNew(
  name: string,
  text: string,
  handle: FileSystemFileHandle | null = null,
): Promise<{ file: KeptFile; failure: string | null }> {
  const stamp = crypto.randomUUID();
  const file: KeptFile = {
    key: ownKey(stamp),
    name,
    origin: "own",
    saved: text,
    draft: text,
    opened: Date.now(),
    stamp,
    ...(handle !== null && { handle }),
  };
  try {
    await keepFile(file, []);
    return { file, failure: null };
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    return { file, failure: error.message };
  }
}
