import type { Task } from "./studies.ts";

/** So many characters are written at a time. */
const PART = 1 << 20;

/** Where exports are written that no file was chosen for, in the browser's own file system. */
const FOLDER = "exports";
/** So long after it was written one may still be on its way to the reader's disk, in milliseconds. */
const UNDER_WAY = 10 * 60_000;

/**
 * Chunks of text as a file, on disk and not in memory: the one chosen, and then nothing is answered, or one of the browser's own, which
 * is. Browsers that have no such files get one in memory.
 */
export async function fileOf(
  chunks: AsyncIterable<string>,
  to: FileSystemFileHandle | null,
  { signal }: Task,
): Promise<Blob | null> {
  const handle = to ?? (await ownFile());
  if (handle === null) {
    const held: Blob[] = [];
    // A browser may keep parts of a blob on disk.
    for await (const part of parts(chunks)) held.push(new Blob([part]));
    return new Blob(held);
  }
  const writable = await handle.createWritable();
  try {
    for await (const part of parts(chunks)) {
      signal.throwIfAborted();
      await writable.write(part);
    }
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
  return to === null ? handle.getFile() : null;
}

async function* parts(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    gathered.push(chunk);
    size += chunk.length;
    if (size < PART) continue;
    yield gathered.join("");
    gathered = [];
    size = 0;
  }
  yield gathered.join("");
}

/** A new file of the browser's own, in place of those of exports that are done; null where it has none. */
async function ownFile(): Promise<FileSystemFileHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    for await (const name of folder.keys()) {
      const { lastModified } = await (await folder.getFileHandle(name)).getFile();
      if (Date.now() - lastModified > UNDER_WAY) await folder.removeEntry(name).catch(() => {});
    }
    const handle = await folder.getFileHandle(crypto.randomUUID(), { create: true });
    return "createWritable" in handle ? handle : null;
  } catch {
    return null;
  }
}
