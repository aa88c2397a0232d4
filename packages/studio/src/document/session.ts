import type { ScenarioEdit } from "@detente/core";
import { useSyncExternalStore } from "react";
import { EngineFailure, engine } from "../engine/client.ts";
import type { Edited, Judged, LocatedProblem, Progress, Questions } from "../engine/protocol.ts";
import {
  type KeptFile,
  keepFile,
  keepNew,
  keptFile,
  noteOpened,
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
import { painted } from "../look/painted.ts";

export interface OpenDocument {
  readonly key: string;
  readonly name: string;
  readonly origin: KeptFile["origin"];
  /** The text as last saved: the library's, the file's, or the reader's own last save. Changes are marked against it. */
  readonly saved: string;
  /** The file on disk that it is, where the page may write it. */
  readonly handle: FileSystemFileHandle | null;
  /** Whether the program that serves it writes it. */
  readonly writable: boolean;
}

/** The open document and what is known of it. What was last analysed stays when a later text cannot be. */
export interface SessionState {
  readonly document: OpenDocument | null;
  /** Why there is no document. */
  readonly missing: string | null;
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
/** The draft that is written down, or what stands in its place, and its stamp there. */
let written: { readonly draft: string; readonly stamp: string | null } = { draft: "", stamp: null };
/** Until it resolves, what is written down may turn out not to be. */
let keeping: Promise<unknown> = Promise.resolve();
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

/** Opens a document of the library, a kept one or the served file, and judges it through `lens`. */
export async function open(key: string, lens: string | null): Promise<void> {
  if (key === openingKey) {
    if (lens !== state.lens) setLens(lens);
    return;
  }
  openingKey = key;
  performance.mark("detente: opening");
  const turn = ++opening;
  leave();
  settle(false);
  running?.abort();
  update({ ...EMPTY, lens, notice: state.notice });
  // The engine loads beside the text; where the verdict is known already, the page comes first.
  if (!isInLibrary(key) || lens !== null) engine.start();
  const found = await find(key);
  if (turn !== opening) return;
  if ("missing" in found) {
    openingKey = null;
    update(found);
    return;
  }
  const { document, text, judged, stamp } = found;
  ofSaved = judged;
  written = { draft: text, stamp };
  update({ document, text });
  tellOthers({ key, what: "opened" });
  void noteOpened(key);
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
  readonly document: OpenDocument;
  readonly text: string;
  /** What was found in the saved text when the studio was built, where it is the library's. */
  readonly judged: Judged | null;
  /** Of what is kept of it. */
  readonly stamp: string | null;
}

const MISSING = {
  link: "This link is damaged: it was probably cut when it was sent. Ask for the file instead.",
  locked:
    "The program serves a file, but this browser has not its key: open the address that the program shows.",
  served: "No file is being served here.",
};

async function find(key: string): Promise<Found | { readonly missing: string }> {
  const [kept, original, file] = await Promise.all([
    keptFile(key),
    fromLibrary(key),
    key === SERVED ? served() : null,
  ]);
  const stamp = kept?.stamp ?? null;
  const nothing = { handle: null, writable: false };
  if (key === SERVED) {
    if (file === null || file === "locked") return { missing: MISSING[file ?? "served"] };
    const original = await fromLibrary(file.name.replace(/\.ya?ml$/, ""));
    const edited = kept !== null && kept.name === file.name && kept.draft !== kept.saved;
    const { name, text: saved, writable } = file;
    return {
      document: { ...nothing, key, name, origin: "served", saved, writable },
      text: edited ? kept.draft : saved,
      judged: original?.text === saved ? original.judged : null,
      stamp,
    };
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
    return { missing: `There is no scenario “${key}” in the library or among this browser’s files.` };
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
  if (document === null || pending !== null) return Promise.resolve(false);
  return new Promise((made) => {
    pending = { text, edits, made };
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
  update({ working: false, progress: null, failure: "The analysis was cancelled." });
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
  update({ judged: ofSaved, baseline: null, problems: null, failure: null, working: false, progress: null });
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
  update({ working: true, progress: null, failure: null });
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
  const edited = (answer: Edited) => {
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

function flushDraft(): void {
  clearTimeout(keepPause);
  const { document, text, elsewhere } = state;
  if (document === null || elsewhere !== null || text === written.draft) return;
  if (document.origin !== "own" && text === document.saved) {
    void forget(document.key, text);
  } else void keep(document, text);
}

async function keep(document: OpenDocument, draft: string): Promise<boolean> {
  const { key, name, origin, saved, handle } = document;
  const before = written;
  const stamp = crypto.randomUUID();
  // At once: what is kept next is kept over this.
  written = { draft, stamp };
  const file = {
    key,
    name,
    origin,
    saved,
    draft,
    stamp,
    opened: Date.now(),
    ...(handle !== null && { handle }),
  };
  const outcome = keepFile(file, before.stamp).then(
    () => null,
    (error: unknown) => {
      // Not written down after all, so that no other tab's text is taken for one that this replaced.
      const elsewhere = error instanceof WrittenElsewhere;
      if (written.stamp === stamp) written = elsewhere ? before : { draft, stamp: before.stamp };
      return error;
    },
  );
  keeping = outcome;
  const error = await outcome;
  if (error === null) return true;
  if (error instanceof WrittenElsewhere) await takeOver(key, "never");
  else if (error instanceof StorageFailure) update({ notice: error.message });
  else throw error;
  return false;
}

/**
 * Takes over what another tab has written down: where this one has not changed the text too, or always, or never. Where it is not
 * taken over both stay as they are.
 */
async function takeOver(key: string, when: "unchanged" | "always" | "never"): Promise<void> {
  await keeping;
  const kept = await keptFile(key);
  const { document, text } = state;
  if (document?.key !== key || (kept?.stamp ?? null) === written.stamp) return;
  if (kept === null && document.origin === "own") return;
  const saved = document.origin === "own" ? (kept?.saved ?? document.saved) : document.saved;
  const draft = kept?.draft ?? saved;
  const differs = draft !== text;
  const changed = when === "never" || (when === "unchanged" && text !== written.draft);
  if (kept !== null && differs && changed) {
    update({ elsewhere: kept });
    return;
  }
  written = { draft, stamp: kept?.stamp ?? null };
  update({
    document: { ...document, saved, handle: kept?.handle ?? document.handle },
    elsewhere: null,
    ...(differs && { text: draft, notice: "Changed in another tab, and so here." }),
  });
  if (differs) recallOrJudge();
}

/** Gives up this tab's text for the other's. */
export function takeOther(): void {
  const { document } = state;
  if (document !== null) void takeOver(document.key, "always");
}

function hear({ key, what }: Word): void {
  if (state.document?.key !== key) return;
  if (what === "kept") void takeOver(key, "unchanged");
  else if (what === "opened") tellOthers({ key, what: "open" });
  else say("This document is open in another tab too. What is changed there is changed here.");
}

/** Makes a text the saved version of the open document, which it has been written to. */
export async function markSaved(
  changes: Partial<Pick<OpenDocument, "saved" | "handle" | "name">>,
): Promise<void> {
  const { document, text } = state;
  if (document === null) return;
  const saved = { ...document, ...changes };
  update({ document: saved, baseline: null });
  if (document.origin === "own") await keep(saved, text);
  else if (text === saved.saved) await forget(document.key, text);
}

/** Keeps nothing more of a document whose text has become another one. */
export async function forgetDraft(): Promise<void> {
  const { document, text, elsewhere } = state;
  if (document !== null && document.origin !== "own" && elsewhere === null) await forget(document.key, text);
  update({ elsewhere: null });
}

/** Nothing is kept of a text that is the saved one. */
function forget(key: string, text: string): Promise<void> {
  const { stamp } = written;
  written = { draft: text, stamp: null };
  return removeFile(key, stamp);
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
    return;
  }
  const { text } = change;
  if (Object.values(GONE).includes(state.notice ?? "")) say(null);
  if (text === document.saved) return;
  const untouched = state.text === document.saved;
  update({
    document: { ...document, saved: text },
    baseline: null,
    notice: untouched ? null : CHANGED_ON_DISK,
  });
  if (untouched) {
    update({ text });
    judge();
  } else if (running !== null) compare(running.signal);
}

addEventListener("pagehide", leave);
onWord(hear);
