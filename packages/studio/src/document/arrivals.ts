import { hrefOf, navigate } from "../address/route.ts";
import { engine } from "../engine/client.ts";
import { keepNew } from "../files/kept.ts";
import { say } from "./session.ts";

/** Larger files are refused before they are read. */
const FILE_LIMIT = 10 * 1024 * 1024;

/** Opens a file: a scenario, or a model of another program, which is turned into one. What is refused is not kept. */
export async function openFile(file: File, handle: FileSystemFileHandle | null = null): Promise<void> {
  if (file.size > FILE_LIMIT) {
    say(`“${file.name}” is larger than 10 MB and was not opened.`);
    return;
  }
  try {
    await take(file.name, new Uint8Array(await file.arrayBuffer()), handle);
  } catch {
    say(`“${file.name}” could not be read.`);
  }
}

/** Opens a file that was picked, where it still can be read. */
export async function openPicked(handle: FileSystemFileHandle): Promise<void> {
  const file = await handle.getFile().catch(() => null);
  if (file === null) say(`“${handle.name}” could not be read.`);
  else await openFile(file, handle);
}

export function openText(name: string, text: string): Promise<void> {
  return take(name, new TextEncoder().encode(text), null);
}

/** As browsers have it, and TypeScript not yet. */
interface Handing {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

export async function openDropped(item: DataTransferItem): Promise<void> {
  // Both while the event lasts.
  const file = item.getAsFile();
  const handling = (item as DataTransferItem & Handing).getAsFileSystemHandle?.();
  const handle = (await handling?.catch(() => null)) ?? null;
  if (handle?.kind === "directory") say(`“${handle.name}” is a folder; drop a file.`);
  else if (file !== null) await openFile(file, handle as FileSystemFileHandle | null);
}

async function take(name: string, bytes: Uint8Array, handle: FileSystemFileHandle | null): Promise<void> {
  const taken = await engine
    .ask("take", { name, bytes })
    .catch((error: unknown) => ({ refused: error instanceof Error ? error.message : String(error) }));
  if ("refused" in taken) {
    say(`“${name}” was not opened: ${taken.refused}`);
    return;
  }
  const { file, failure } = await keepNew(taken.name, taken.text, taken.name === name ? handle : null);
  navigate(hrefOf(file.key, taken.sound ? "verdict" : "source"));
  say(failure ?? (taken.notes.length === 0 ? null : taken.notes.join(" ")));
}
