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
  /** Another with every write. */
  readonly stamp: string;
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

/** What could not be written down, kept until the page is left. */
const unwritten = new Map<string, KeptFile>();

let database: Promise<IDBPDatabase<Schema>> | null = null;

function store(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>("detente", 1, {
    upgrade: (db) => void db.createObjectStore("files", { keyPath: "key" }),
    terminated: () => {
      database = null;
    },
  });
  database.catch(() => {
    database = null;
  });
  return database;
}

/**
 * Keeps a file over the one of a stamp (null: over none).
 * @throws StorageFailure when the storage is full or forbidden.
 * @throws WrittenElsewhere when another tab has written it since.
 */
export async function keepFile(file: KeptFile, over: string | null): Promise<void> {
  try {
    const transaction = (await store()).transaction("files", "readwrite");
    const now = await transaction.store.get(file.key);
    if (now !== undefined && (now.stamp ?? null) !== over) throw new WrittenElsewhere();
    await Promise.all([transaction.store.put(file), transaction.done]);
    unwritten.delete(file.key);
  } catch (error) {
    if (error instanceof WrittenElsewhere) throw error;
    unwritten.set(file.key, file);
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
export async function noteOpened(key: string): Promise<void> {
  try {
    const transaction = (await store()).transaction("files", "readwrite");
    const now = await transaction.store.get(key);
    if (now !== undefined) await transaction.store.put({ ...now, opened: Date.now() });
    await transaction.done;
  } catch {
    // The list is in another order.
  }
}

/** Null when there is none, or none can be read. */
export async function keptFile(key: string): Promise<KeptFile | null> {
  const held = unwritten.get(key);
  if (held !== undefined) return held;
  try {
    return (await (await store()).get("files", key)) ?? null;
  } catch {
    return null;
  }
}

/** Removes a file; only the one of a stamp where that is given. */
export async function removeFile(key: string, over?: string | null): Promise<void> {
  unwritten.delete(key);
  try {
    const transaction = (await store()).transaction("files", "readwrite");
    const now = await transaction.store.get(key);
    const ours = now !== undefined && (over === undefined || (now.stamp ?? null) === over);
    if (ours) await transaction.store.delete(key);
    await transaction.done;
    if (ours) tellOthers({ key, what: "kept" });
  } catch {
    // What cannot be reached is not kept either.
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
): Promise<{ key: string; failure: string | null }> {
  const key = `my-${crypto.randomUUID().slice(0, 8)}`;
  const stamp = crypto.randomUUID();
  const file = { key, name, origin: "own", saved: text, draft: text, opened: Date.now(), stamp } as const;
  try {
    await keepFile({ ...file, ...(handle !== null && { handle }) }, null);
    return { key, failure: null };
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    return { key, failure: error.message };
  }
}
