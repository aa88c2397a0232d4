/*
 * Files on the reader's disk, in browsers that let a page write where the reader has said so (File System Access).
 */

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

/** As browsers have it, and TypeScript not yet. */
interface Permitting {
  requestPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
}

const pickers = globalThis as Pickers;

/** What the studio opens, by the end of the name. */
export const OPENED = [".yaml", ".yml", ".json", ".gmcr", ".nfg"];

export function canPick(): boolean {
  return pickers.showOpenFilePicker !== undefined;
}

export function canSaveToDisk(): boolean {
  return pickers.showSaveFilePicker !== undefined;
}

/** The file that the reader picks; null when they pick none. */
export async function pickToOpen(): Promise<FileSystemFileHandle | null> {
  const types = [{ description: "Scenarios and models", accept: { "application/octet-stream": OPENED } }];
  const found = await picked(pickers.showOpenFilePicker?.({ types, id: "detente" }));
  return found?.[0] ?? null;
}

/** Where the reader wants something saved; null when they do not. */
export async function pickToSave(suggestedName: string): Promise<FileSystemFileHandle | null> {
  return (await picked(pickers.showSaveFilePicker?.({ suggestedName, id: "detente" }))) ?? null;
}

async function picked<T>(choice: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await choice) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Writes a file, where it still holds what the page has `seen` in it (null: whatever it holds); says what became of it. */
export async function writeDisk(
  handle: FileSystemFileHandle,
  text: string,
  seen: string | null,
): Promise<"written" | { found: string } | { failure: string }> {
  try {
    const permission = await (handle as Permitting).requestPermission?.({ mode: "readwrite" });
    if (permission !== undefined && permission !== "granted")
      return { failure: "the browser was not allowed to write it" };
    if (seen !== null) {
      const found = await textOf(handle);
      if (found !== null && found !== seen) return { found };
    }
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    return "written";
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Null when it is gone. */
async function textOf(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    return await (await handle.getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}
