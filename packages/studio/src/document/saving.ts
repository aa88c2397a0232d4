import { currentRoute, hrefOf, navigate } from "../address/route.ts";
import { canSaveToDisk, pickToSave, writeDisk } from "../files/disk.ts";
import { keepNew } from "../files/kept.ts";
import { lookAtServed, writeServed } from "../files/served.ts";
import { turns } from "../files/turns.ts";
import {
  CHANGED_ON_DISK,
  changedOnDisk,
  goOnIn,
  markSaved,
  type OpenDocument,
  say,
  session,
} from "./session.ts";

const oneByOne = turns();

/** What is saved twice finds the first done. */
function inTurn(save: () => Promise<void>): Promise<void> {
  return oneByOne(save).catch((error: unknown) => say(`This was not saved: ${error}`));
}

/** Saves the document where it comes from, and says where that is; what cannot be written there becomes a copy of the reader's. */
export function save(): Promise<void> {
  return inTurn(async () => {
    const { document, text } = session();
    if (document === null) return;
    if (document.handle !== null) return saveTo(document, document.handle, text, document.saved);
    if (document.origin === "own") {
      if (await markSaved(document, { saved: text })) say(`Saved in this browser. ${toDisk()}`);
      return;
    }
    return document.writable ? saveServed(document, text) : copy(document, text);
  });
}

function toDisk(): string {
  return canSaveToDisk()
    ? "“Save to disk” under “Share” makes a file of it."
    : "“Save the file” under “Share” makes a file of it.";
}

async function saveServed(document: OpenDocument, text: string): Promise<void> {
  const { name, tag } = document;
  const outcome = await writeServed(text, tag);
  if (outcome === "changed") {
    const change = await lookAtServed();
    changedOnDisk(change);
    if ("gone" in change || session().document?.key !== document.key) return;
    say(session().text === change.text ? FOLLOWED : CHANGED_ON_DISK);
  } else if ("failure" in outcome) say(`${name} was not saved: ${outcome.failure}.`);
  else {
    await markSaved(document, { saved: text, tag: outcome.tag });
    say(`Saved to ${name}.`);
  }
}

const FOLLOWED = "The file had changed on disk. You see what it says now; nothing was written.";

async function saveTo(
  document: OpenDocument,
  handle: FileSystemFileHandle,
  text: string,
  seen: string | null,
): Promise<void> {
  const outcome = await writeDisk(handle, text, seen);
  if (outcome === "written") {
    await markSaved(document, { saved: text, handle, name: handle.name });
    say(`Saved to ${handle.name}.`);
  } else if ("found" in outcome) {
    await markSaved(document, { saved: outcome.found });
    if (session().document?.key === document.key) say(CHANGED_ON_DISK);
  } else say(`${handle.name} was not saved: ${outcome.failure}.`);
}

/** Saves the document as a file that the reader chooses, which it is from then on. */
export async function saveToDisk(): Promise<void> {
  const { document, text } = session();
  const handle = document === null ? null : await pickToSave(document.name);
  if (document === null || handle === null) return;
  return inTurn(async () => {
    if (document.origin === "own") return saveTo(document, handle, text, null);
    const outcome = await writeDisk(handle, text, null);
    if (outcome === "written") await copy(document, text, handle);
    else say(`${handle.name} was not saved${"failure" in outcome ? `: ${outcome.failure}` : ""}.`);
  });
}

/** Makes the present text the reader's own, in this browser. */
export function keepCopy(): Promise<void> {
  return inTurn(async () => {
    const { document, text } = session();
    if (document !== null) await copy(document, text);
  });
}

/** Makes a text of a document the reader's own, in this browser or as the file that it has been written to, and goes on in it. */
async function copy(
  document: OpenDocument,
  text: string,
  handle: FileSystemFileHandle | null = null,
): Promise<void> {
  const { file, failure } = await keepNew(handle?.name ?? document.name, text, handle);
  const goesOn = goOnIn(file, document, failure === null);
  const route = currentRoute();
  if (goesOn && route.at === "document") navigate(hrefOf(file.key, route.place, route.query));
  const kept = goesOn
    ? `This is your copy; it is kept in this browser. ${toDisk()}`
    : `Your copy of ${document.name} is kept in this browser.`;
  say(failure ?? (handle === null ? kept : `Saved to ${handle.name}.`));
}
