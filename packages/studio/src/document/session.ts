import type { ScenarioEdit } from "@detente/core";
import { useSyncExternalStore } from "react";
import { EngineFailure, engine } from "../engine/client.ts";
import type { Edited, Judged, LocatedProblem, Progress, Questions } from "../engine/protocol.ts";
import {
  type KeptFile,
  keepNew,
  keptFile,
  noteOpened,
  noteSaved,
  onWord,
  removeFile,
  StorageFailure,
  tellOthers,
  type Word,
  WrittenElsewhere,
} from "../files/kept.ts";
import { isLink, textInLink } from "../files/link.ts";
import { fromLibrary, isInLibrary } from "../files/scenarios.ts";
import { SERVED, type ServedChange, served } from "../files/served.ts";
import { allWritten, Written } from "../files/written.ts";
import { painted } from "../look/painted.ts";

export interface OpenDocument {
  readonly key: string;
  /** Its own for each opening: a copy goes on as what it was made of. */
  readonly turn: number;
  readonly name: string;
  readonly origin: KeptFile["origin"];
  /** The text as last saved: the library's, the file's, or the reader's own last save. Changes are marked against it. */
  readonly saved: string;
  /** The file on disk that it is, where the page may write it. */
  readonly handle: FileSystemFileHandle | null;
  /** Whether the program that serves it writes it. */
  readonly writable: boolean;
  /** What that program calls the saved text; null where there is no file. */
  readonly tag: string | null;
}

/** Why there is no document, in few words and in more. */
export interface Missing {
  readonly title: string;
  readonly message: string;
}

/** The open document and what is known of it. What was last analysed stays when a later text cannot be. */
export interface SessionState {
  readonly document: OpenDocument | null;
  /** Why there is no document. */
  readonly missing: Missing | null;
  readonly text: string;
  readonly lens: string | null;
  /** What is wrong with `text`; null while it is being read or when nothing is. */
  readonly problems: readonly LocatedProblem[] | null;
  readonly judged: Judged | null;
  /** The saved version in the same lens, where it differs from the text. */
  readonly baseline: Judged | null;
  readonly working: boolean;
  readonly progress: Progress | null;
  readonly failure: string | null;
  /** The reader gave up on the analysis. */
  readonly isCancelled: boolean;
  /** Something that happened to the file or to the storage, for the reader. */
  readonly notice: string | null;
  /** What another tab made of the document while this one changed it too: neither is written over the other. */
  readonly elsewhere: KeptFile | null;
}

const EMPTY: SessionState = {
  document: null,
  missing: null,
  text: "",
  lens: null,
  problems: null,
  judged: null,
  baseline: null,
  working: false,
  progress: null,
  failure: null,
  isCancelled: false,
  notice: null,
  elsewhere: null,
};

/** Keys that follow each other faster are held down, or typed without a thought for the page, in milliseconds. */
const BURST = 60;
/** A pause in them that is long enough to look at what was typed, in milliseconds. */
const PAUSE = 40;
/** What is wrong is told once nobody has typed for so long: a word half written is no mistake. In milliseconds. */
const HALF_WRITTEN = 300;
/** Long enough for the page to be painted before the engine takes the processor, in milliseconds. */
const PREPARE_PAUSE = 300;
/** How long nothing has been asked of the engine before it is worth practising again, in milliseconds. */
const REHEARSAL_PAUSE = 1000;
/** Drafts are written down after a longer pause. */
const KEEP_PAUSE = 400;

let state = EMPTY;
const listeners = new Set<() => void>();
/** The saved version's analysis, where the reader has seen it. */
let ofSaved: Judged | null = null;
let running: AbortController | null = null;
/** Edits that the engine is making in the text; what comes of them is judged at once. */
let pending: { text: string; edits: readonly ScenarioEdit[]; made: (made: boolean) => void } | null = null;
/** Of the open document. */
let written = new Written("", null);
let opening = 0;
let rehearsal: "due" | "begun" | "done" = "due";
let openingKey: string | null = null;
let lastTyped = Number.NEGATIVE_INFINITY;
let pause: ReturnType<typeof setTimeout> | undefined;
let keepPause: ReturnType<typeof setTimeout> | undefined;

function update(changes: Partial<SessionState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}

export function session(): SessionState {
  return state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, session);
}

/** A part of the session, for what need not be drawn anew while the rest changes; `pick` must find the same value again. */
export function useSessionPart<T>(pick: (state: SessionState) => T): T {
  return useSyncExternalStore(subscribe, () => pick(state));
}

/** Opens a document of the library, a kept one or the served file, and judges it through `lens`; one that is open already only `anew`. */
export async function open(key: string, lens: string | null, { anew = false } = {}): Promise<void> {
  if (key === openingKey && !anew) {
    if (lens !== state.lens) setLens(lens);
    return;
  }
  openingKey = key;
  performance.mark("detente: opening");
  const turn = ++opening;
  leave();
  written = new Written("", null);
  settle(false);
  running?.abort();
  update({ ...EMPTY, lens, notice: state.notice });
  // The engine loads beside the text; where the verdict is known already, the page comes first.
  if (!isInLibrary(key) || lens !== null) engine.start();
  const found = await find(key).catch(() => ({ missing: MISSING.broken }));
  if (turn !== opening) return;
  if ("missing" in found) {
    openingKey = null;
    update(found);
    return;
  }
  const { document, text, judged, stamp, notice } = found;
  ofSaved = judged;
  written = new Written(text, stamp);
  update({ document: { ...document, turn }, text, ...(notice !== undefined && { notice }) });
  tellOthers({ key, what: "opened" });
  void noteOpened(key);
  // What another tab has written while this one was reading.
  void takeOver("unchanged");
  if (judged === null || text !== document.saved || state.lens !== null) {
    judge();
    return;
  }
  performance.mark("detente: verdict");
  update({ judged });
  setTimeout(prepare, PREPARE_PAUSE);
}

/** Has the engine judge what is shown already, so that the first edit finds it ready. */
function prepare(): void {
  const { document, text, lens, judged } = state;
  if (document === null || judged?.text !== text || running?.signal.aborted === false) return;
  engine.ask("prepare", { text, lens }).then(rehearse, () => {});
}

/** Has the engine practise edits while the reader reads, once. */
function rehearse(): void {
  const { text, lens, judged, working } = state;
  if (rehearsal !== "due" || working || judged?.text !== text) return;
  rehearsal = "begun";
  engine.ask("rehearse", { text, lens }).then(
    (done) => {
      rehearsal = done ? "done" : "due";
      if (!done) setTimeout(rehearse, REHEARSAL_PAUSE);
    },
    () => {
      rehearsal = "due";
    },
  );
}

interface Found {
  readonly document: Omit<OpenDocument, "turn">;
  readonly text: string;
  /** What was found in the saved text when the studio was built, where it is the library's. */
  readonly judged: Judged | null;
  /** Of what is kept of it. */
  readonly stamp: string | null;
  readonly notice?: string;
}

const MISSING = {
  broken: { title: "The scenario could not be loaded", message: "Is the network gone?" },
  link: {
    title: "This link is damaged",
    message: "It was probably cut when it was sent. Ask for the file instead.",
  },
  locked: {
    title: "This file is not open to this browser",
    message:
      "The program serves a file, but this browser has not its key: open the address that the program shows.",
  },
  served: { title: "No file is served here", message: "Start the studio with a file to work on it." },
} satisfies Record<string, Missing>;

async function find(key: string): Promise<Found | { readonly missing: Missing }> {
  const [kept, original, file] = await Promise.all([
    allWritten().then(() => keptFile(key)),
    fromLibrary(key),
    key === SERVED ? served() : null,
  ]);
  const stamp = kept?.stamp ?? null;
  const nothing = { handle: null, writable: false, tag: null };
  if (key === SERVED) {
    if (file === null || file === "locked") return { missing: MISSING[file ?? "served"] };
    const original = await fromLibrary(file.name.replace(/\.ya?ml$/, ""));
    const { text: saved, ...about } = file;
    const document = { ...nothing, ...about, key, origin: "served", saved } as const;
    const judged = original?.text === saved ? original.judged : null;
    const isEdited = kept !== null && kept.draft !== kept.saved && kept.draft !== saved;
    if (!isEdited) return { document, text: saved, judged, stamp };
    if (kept.name !== file.name) {
      // Another file was served then.
      await keepNew(kept.name, kept.draft);
      await removeFile(key, [stamp]);
      const notice = `Your edits of ${kept.name} are now among your files, in the library.`;
      return { document, text: saved, judged, stamp: null, notice };
    }
    const notice = kept.saved === saved ? {} : { notice: CHANGED_ON_DISK };
    return { document, text: kept.draft, judged, stamp, ...notice };
  }
  if (isLink(key)) {
    const saved = await textInLink(key);
    if (saved === null) return { missing: MISSING.link };
    const document = { ...nothing, key, name: "shared.yaml", origin: "link", saved } as const;
    return { document, text: kept?.draft ?? saved, judged: null, stamp };
  }
  if (original !== null) {
    const { text: saved, judged } = original;
    const document = { ...nothing, key, name: `${key}.yaml`, origin: "library", saved } as const;
    return { document, text: kept?.draft ?? saved, judged, stamp };
  }
  if (kept === null)
    return {
      missing: {
        title: "There is no such scenario",
        message: `“${key}” is neither in the library nor among this browser’s files.`,
      },
    };
  const { name, saved, draft, handle = null } = kept;
  return {
    document: { ...nothing, key, name, origin: "own", saved, handle },
    text: draft,
    judged: null,
    stamp,
  };
}

/** Puts a new text in place of the document's and judges it: at once, or in a burst of typing after a short pause. */
export function edit(text: string, { typed = true } = {}): void {
  if (text === state.text || state.document === null) return;
  const now = performance.now();
  const isBurst = typed && now - lastTyped < BURST;
  if (typed) lastTyped = now;
  // Typing wins over what was to be changed in the text before.
  if (pending !== null) running?.abort();
  settle(false);
  put(text);
  if (isBurst) pause = setTimeout(recallOrJudge, PAUSE);
  else recallOrJudge();
}

function put(text: string): void {
  update({ text });
  clearTimeout(pause);
  clearTimeout(keepPause);
  keepPause = setTimeout(flushDraft, KEEP_PAUSE);
}

/**
 * Changes the present text by edits, leaving its comments and layout alone, and judges what comes of it. Resolves, once the
 * text is changed, to whether it could be.
 */
export function change(edits: readonly ScenarioEdit[]): Promise<boolean> {
  const { document, text } = state;
  if (document === null) return Promise.resolve(false);
  return new Promise((made) => {
    const before = pending;
    // Those that are still being made are made with it.
    pending = {
      text,
      edits: [...(before?.edits ?? []), ...edits],
      made: (areMade) => {
        before?.made(areMade);
        made(areMade);
      },
    };
    judge();
  });
}

function settle(made: boolean): void {
  pending?.made(made);
  pending = null;
}

export function setLens(lens: string | null): void {
  update({ lens });
  recallOrJudge();
}

export function say(notice: string | null): void {
  update({ notice });
}

/** Stops the analysis under way; the last good one stays. */
export function cancel(): void {
  settle(false);
  running?.abort();
  update({ working: false, progress: null, isCancelled: true });
}

function isOfSaved(text: string, lens: string | null): boolean {
  return ofSaved?.text === text && ofSaved.lens === lens;
}

/** Back at the saved version, by undo or another way, its analysis is at hand. */
function recallOrJudge(): void {
  const { text, lens } = state;
  if (pending !== null || !isOfSaved(text, lens)) {
    judge();
    return;
  }
  running?.abort();
  performance.mark("detente: analysis");
  update({
    judged: ofSaved,
    baseline: null,
    problems: null,
    failure: null,
    isCancelled: false,
    working: false,
    progress: null,
  });
}

/** Judges the present text anew, or what edits make of it; whatever was under way is superseded. */
export function judge(): void {
  const { document, text, lens } = state;
  if (document === null) return;
  running?.abort();
  clearTimeout(pause);
  if (pending !== null && pending.text !== text) settle(false);
  const controller = new AbortController();
  running = controller;
  const { signal } = controller;
  performance.mark("detente: judging");
  update({ working: true, progress: null, failure: null, isCancelled: false });
  const take = (judged: Judged) => {
    performance.mark(judged.stage === "whole" ? "detente: analysis" : "detente: verdict");
    update({
      judged,
      problems: null,
      ...(judged.stage === "whole" ? { working: false, progress: null } : {}),
    });
    if (judged.stage === "whole" && judged.text === document.saved) ofSaved = judged;
    compare(signal);
    if (judged.stage === "whole") rehearse();
  };
  const asked = pending;
  const edited = (answer: Edited) => {
    // A worker that took another's place says it again.
    if (pending !== asked) return;
    if ("unfit" in answer) {
      say(`This could not be changed in the text: ${answer.unfit[0]?.message}.`);
      settle(false);
      judge();
      return;
    }
    put(answer.text);
    settle(true);
    if (isOfSaved(answer.text, lens)) recallOrJudge();
  };
  const progress = (progress: Progress) => update({ progress });
  judgeText({ text, lens, edits: pending?.edits ?? [] }, signal, { take, edited, progress }).then(
    async (problems) => {
      if (problems === null) return;
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(0, lastTyped + HALF_WRITTEN - performance.now())),
      );
      if (!signal.aborted) update({ problems, working: false, progress: null });
    },
    (reason: unknown) => {
      if (signal.aborted) return;
      settle(false);
      update({
        working: false,
        progress: null,
        failure: reason instanceof EngineFailure ? reason.message : String(reason),
      });
    },
  );
}

interface Hearing {
  /** Given what is found first, and then all of it. */
  readonly take: (judged: Judged) => void;
  /** Given what came of the edits, where there are any. */
  readonly edited?: (edited: Edited) => void;
  readonly progress?: (progress: Progress) => void;
}

/** Says what is found first and, once that is painted, all of it; resolves to what is wrong with the text instead, if anything is. */
async function judgeText(
  ask: Questions["judge"]["ask"],
  signal: AbortSignal,
  { take, edited, progress }: Hearing,
): Promise<readonly LocatedProblem[] | null> {
  const options = { signal, progress: (made: Progress) => signal.aborted || progress?.(made) };
  const part = (answer: Questions["judge"]["answer"]) => {
    if (!signal.aborted && "text" in answer) edited?.(answer);
  };
  const answer = await engine.ask("judge", ask, { ...options, part });
  if (signal.aborted) return null;
  if ("problems" in answer) return answer.problems;
  if ("unfit" in answer) edited?.(answer);
  if (!("first" in answer)) return null;
  const { first } = answer;
  take(first);
  // The engine would contend with the page for a processor.
  await painted();
  if (signal.aborted) return null;
  const rest = await engine.ask("complete", { text: first.text, lens: first.lens }, options);
  if (!signal.aborted) take({ ...first, ...rest });
  return null;
}

/** Judges the saved version too, so that what changed since can be marked. */
function compare(signal: AbortSignal): void {
  const { document, text, lens, baseline } = state;
  if (document === null || text === document.saved) {
    update({ baseline: null });
    return;
  }
  if (baseline !== null && baseline.text === document.saved && baseline.lens === lens) return;
  if (isOfSaved(document.saved, lens)) {
    update({ baseline: ofSaved });
    return;
  }
  update({ baseline: null });
  const take = (judged: Judged) => update({ baseline: judged });
  judgeText({ text: document.saved, lens, edits: [] }, signal, { take }).catch(() => {});
}

/** Writes down what is not yet; what clashes with another tab's becomes a copy. */
function leave(): void {
  const { document, text, elsewhere } = state;
  if (document !== null && elsewhere !== null) void keepNew(document.name, text);
  else flushDraft();
}

/** The same while the page goes. */
function leavePage(): void {
  clearTimeout(keepPause);
  const { document, text } = state;
  if (document !== null && text !== written.draft) written.leaveBehind(contentOf(document, text));
}

function flushDraft(): void {
  clearTimeout(keepPause);
  const { document, text, elsewhere } = state;
  if (document === null || elsewhere !== null || text === written.latest) return;
  if (document.origin !== "own" && text === document.saved) {
    void written.forget(document.key, text);
  } else void keep(document, text);
}

function contentOf({ key, name, origin, saved, handle }: OpenDocument, draft: string) {
  return { key, name, origin, saved, draft, ...(handle !== null && { handle }) };
}

/** Whether it could be. */
async function keep(document: OpenDocument, draft: string): Promise<boolean> {
  const mine = written;
  try {
    await mine.keep(contentOf(document, draft));
    return true;
  } catch (error) {
    if (error instanceof StorageFailure) say(error.message);
    else if (!(error instanceof WrittenElsewhere)) throw error;
    else {
      if (mine === written) await takeOver("never");
      // Who has left it cannot be asked.
      if (mine !== written && mine.latest === draft) await keepNew(document.name, draft);
    }
    return false;
  }
}

/**
 * Takes over what another tab has written down: where this one has not changed the text too, or always, or never. Where it is not
 * taken over both stay as they are.
 */
async function takeOver(when: "unchanged" | "always" | "never"): Promise<void> {
  const mine = written;
  const news = state.document === null ? null : await mine.news(state.document.key);
  const { document, text } = state;
  if (news === null || document === null || mine !== written) return;
  const { kept } = news;
  if (kept === null && document.origin === "own") return;
  const of = document.origin === "own" ? (kept ?? document) : document;
  const draft = kept?.draft ?? document.saved;
  const isOurs = when === "never" || (when === "unchanged" && text !== mine.draft);
  if (kept !== null && draft !== text && isOurs) {
    update({ elsewhere: kept });
    return;
  }
  mine.take(draft, kept?.stamp ?? null);
  const { name, saved } = of;
  update({
    document: { ...document, name, saved, handle: kept?.handle ?? document.handle },
    elsewhere: null,
  });
  // Where the other tab keeps nothing any more, nothing is in this one's way.
  if (draft === text || isOurs) flushDraft();
  else {
    update({ text: draft, notice: "Changed in another tab, and so here." });
    recallOrJudge();
  }
}

/** Gives up this tab's text for the other's. */
export function takeOther(): void {
  void takeOver("always");
}

function hear({ key, what }: Word): void {
  if (state.document?.key !== key) return;
  if (what === "kept") void takeOver("unchanged");
  else if (what === "opened") tellOthers({ key, what: "open" });
  else say("This document is open in another tab too. What is changed there is changed here.");
}

interface Saved {
  readonly saved: string;
  readonly handle?: FileSystemFileHandle;
  readonly name?: string;
  readonly tag?: string | null;
}

/** Notes that a document has been saved, whether it is still open or not; false where this browser could not keep that. */
export async function markSaved({ key, origin }: OpenDocument, changes: Saved): Promise<boolean> {
  const { document, text } = state;
  if (document?.key !== key) {
    await noteSaved(key, changes);
    return true;
  }
  const saved = { ...document, ...changes };
  update({ document: saved, baseline: null });
  if (origin !== "own") {
    if (text === saved.saved) await written.forget(key, text);
    return true;
  }
  if (await keep(saved, text)) return true;
  if (state.document === saved && saved.handle === null) update({ document });
  return false;
}

/** Goes on in a copy that was made of a document, with what has been typed since; false where that is not open any more. */
export function goOnIn(copy: KeptFile, from: OpenDocument, isKept: boolean): boolean {
  const { document, elsewhere } = state;
  if (document?.key !== from.key) return false;
  if (document.origin === "own") flushDraft();
  else if (elsewhere === null && isKept) void written.forget(document.key, document.saved);
  const { key, name, saved, stamp, handle = null } = copy;
  written = new Written(saved, stamp);
  openingKey = key;
  const { turn } = document;
  update({
    document: { key, turn, name, origin: "own", saved, handle, writable: false, tag: null },
    elsewhere: null,
    baseline: null,
  });
  flushDraft();
  return true;
}

/** Back to the saved version. */
export function revert(): void {
  if (state.document !== null) edit(state.document.saved, { typed: false });
}

const GONE = {
  file: "The file cannot be read any more. What you see is its last version; save it to keep it.",
  server:
    "The program that serves the file has stopped. What you see is the last version; changes of the file are not seen until it runs again.",
  key: "The program that serves the file has started anew. Open the address that it shows.",
};

export const CHANGED_ON_DISK =
  "The file changed on disk. Your edits are kept; “Revert” takes the file’s version, “Save” puts yours in its place.";

/** The served file changed on disk: taken over at once when the reader has no edits of their own. */
export function changedOnDisk(change: ServedChange): void {
  const { document } = state;
  if (document?.origin !== "served") return;
  if ("gone" in change) {
    say(GONE[change.gone]);
    if (change.gone === "file") update({ document: { ...document, tag: null } });
    return;
  }
  const { text, tag } = change;
  if (Object.values(GONE).includes(state.notice ?? "")) say(null);
  update({ document: { ...document, saved: text, tag } });
  if (text === document.saved) return;
  const isUntouched = state.text === document.saved;
  update({ baseline: null, notice: isUntouched ? null : CHANGED_ON_DISK });
  if (isUntouched) {
    update({ text });
    judge();
  } else if (running !== null) compare(running.signal);
}

addEventListener("pagehide", leavePage);
onWord(hear);
