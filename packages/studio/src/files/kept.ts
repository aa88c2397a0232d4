import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A scenario kept in this browser: the reader's own, or a draft over one of the library's. */
export interface KeptFile {
  readonly key: string;
  readonly name: string;
  readonly origin: "library" | "own" | "served";
  readonly saved: string;
  readonly draft: string;
  /** Milliseconds since 1970. */
  readonly opened: number;
}

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

/** @throws StorageFailure when the storage is full or forbidden. */
export async function keepFile(file: KeptFile): Promise<void> {
  try {
    await (await store()).put("files", file);
    unwritten.delete(file.key);
  } catch (error) {
    unwritten.set(file.key, file);
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new StorageFailure(
      full
        ? "This browser’s storage is full, so your changes are not being kept. Save the file, or delete some recent ones."
        : "This browser does not let the studio keep files, so changes will be lost when you leave. Save the file.",
    );
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

export async function removeFile(key: string): Promise<void> {
  unwritten.delete(key);
  try {
    await (await store()).delete("files", key);
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
export async function keepNew(name: string, text: string): Promise<{ key: string; failure: string | null }> {
  const key = `my-${crypto.randomUUID().slice(0, 8)}`;
  try {
    await keepFile({ key, name, origin: "own", saved: text, draft: text, opened: Date.now() });
    return { key, failure: null };
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    return { key, failure: error.message };
  }
}
