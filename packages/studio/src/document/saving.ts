import { currentRoute, hrefOf, navigate } from "../address/route.ts";
import { canSaveToDisk, pickToSave, writeDisk } from "../files/disk.ts";
import { keepNew } from "../files/kept.ts";
import { lookAtServed, writeServed } from "../files/served.ts";
import { CHANGED_ON_DISK, changedOnDisk, forgetDraft, markSaved, say, session } from "./session.ts";

/** Saves the document where it comes from, and says where that is; what cannot be written there becomes a copy of the reader's. */
export async function save(): Promise<void> {
  const { document, text } = session();
  if (document === null) return;
  const { name, handle, origin, saved } = document;
  if (handle !== null) return saveTo(handle, saved);
  if (origin === "own") {
    await markSaved({ saved: text });
    say(`Saved in this browser. ${toDisk()}`);
    return;
  }
  if (!document.writable) return keepCopy();
  const outcome = await writeServed(text);
  if (outcome === "written") {
    await markSaved({ saved: text });
    say(`Saved to ${name}.`);
  } else if (outcome === "changed") {
    changedOnDisk(await lookAtServed());
    say(CHANGED_ON_DISK);
  } else say(`${name} was not saved: ${outcome.failure}.`);
}

function toDisk(): string {
  return canSaveToDisk()
    ? "“Save to disk” under “Share” makes a file of it."
    : "“Save the file” under “Share” makes a file of it.";
}

async function saveTo(handle: FileSystemFileHandle, seen: string | null): Promise<void> {
  const { text } = session();
  const outcome = await writeDisk(handle, text, seen);
  if (outcome === "written") {
    await markSaved({ saved: text, handle, name: handle.name });
    say(`Saved to ${handle.name}.`);
  } else if ("found" in outcome) {
    await markSaved({ saved: outcome.found });
    say(CHANGED_ON_DISK);
  } else say(`${handle.name} was not saved: ${outcome.failure}.`);
}

/** Saves the document as a file that the reader chooses, which it is from then on. */
export async function saveToDisk(): Promise<void> {
  const { document, text } = session();
  const handle = document === null ? null : await pickToSave(document.name);
  if (handle === null) return;
  if (document?.origin === "own") return saveTo(handle, null);
  const outcome = await writeDisk(handle, text, null);
  if (outcome === "written") await keepCopy(handle);
  else say(`${handle.name} was not saved${"failure" in outcome ? `: ${outcome.failure}` : ""}.`);
}

/** Makes the present text the reader's own, in this browser or as the file that it has been written to; it is no draft any more. */
export async function keepCopy(handle: FileSystemFileHandle | null = null): Promise<void> {
  const { document, text } = session();
  if (document === null) return;
  const { key, failure } = await keepNew(handle?.name ?? document.name, text, handle);
  if (failure === null) await forgetDraft();
  const route = currentRoute();
  if (route.at === "document") navigate(hrefOf(key, route.place, route.query));
  say(
    failure ??
      (handle === null
        ? `This is your copy; it is kept in this browser. ${toDisk()}`
        : `Saved to ${handle.name}.`),
  );
}
