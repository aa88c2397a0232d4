import type { ScenarioEdit } from "@detente/core";
import { useSyncExternalStore } from "react";
import { EngineFailure, engine } from "../engine/client.ts";
import type { Edited, Judged, LocatedProblem, Progress, Questions } from "../engine/protocol.ts";
import { type KeptFile, keepFile, keptFile, removeFile, StorageFailure } from "../files/kept.ts";
import { fromLibrary, isInLibrary } from "../files/scenarios.ts";
import { SERVED, type ServedChange, served } from "../files/served.ts";
import { painted } from "../look/painted.ts";

export interface OpenDocument {
  readonly key: string;
  readonly name: string;
  readonly origin: KeptFile["origin"];
  /** The text as last saved: the library's, the file's, or the reader's own last save. Changes are marked against it. */
  readonly saved: string;
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
  flushDraft();
  settle(false);
  running?.abort();
  update({ ...EMPTY, lens, notice: state.notice });
  // The engine loads beside the text; where the verdict is known already, the page comes first.
  if (!isInLibrary(key) || lens !== null) engine.start();
  const found = await find(key);
  if (turn !== opening) return;
  if (found === null) {
    openingKey = null;
    update({ missing: `There is no scenario “${key}” in the library or among this browser’s files.` });
    return;
  }
  const { document, text, judged } = found;
  ofSaved = judged;
  update({ document, text });
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
}

async function find(key: string): Promise<Found | null> {
  if (key === SERVED) {
    const file = await served();
    if (file === null) return null;
    const [kept, original] = await Promise.all([
      keptFile(key),
      fromLibrary(file.name.replace(/\.ya?ml$/, "")),
    ]);
    const edited = kept !== null && kept.name === file.name && kept.draft !== kept.saved;
    return {
      document: { key, name: file.name, origin: "served", saved: file.text },
      text: edited ? kept.draft : file.text,
      judged: original?.text === file.text ? original.judged : null,
    };
  }
  const [kept, original] = await Promise.all([keptFile(key), fromLibrary(key)]);
  if (original !== null)
    return {
      document: { key, name: `${key}.yaml`, origin: "library", saved: original.text },
      text: kept?.draft ?? original.text,
      judged: original.judged,
    };
  if (kept === null) return null;
  const { name, saved, draft } = kept;
  return { document: { key, name, origin: "own", saved }, text: draft, judged: null };
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

function flushDraft(): void {
  clearTimeout(keepPause);
  const { document, text } = state;
  if (document === null) return;
  if (document.origin !== "own" && text === document.saved) void removeFile(document.key);
  else void keep(document, text);
}

async function keep(document: OpenDocument, draft: string): Promise<boolean> {
  const { key, name, origin, saved } = document;
  try {
    await keepFile({ key, name, origin, saved, draft, opened: Date.now() });
    return true;
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
    update({ notice: error.message });
    return false;
  }
}

/** Makes the present text the saved version of the reader's own file. */
export async function save(): Promise<void> {
  const { document, text } = state;
  if (document === null || document.origin !== "own") return;
  const saved = { ...document, saved: text };
  if (await keep(saved, text)) update({ document: saved, baseline: null });
}

/** Back to the saved version. */
export function revert(): void {
  if (state.document !== null) edit(state.document.saved, { typed: false });
}

const GONE = {
  file: "The file cannot be read any more. What you see is its last version; save it to keep it.",
  server:
    "The program that serves the file has stopped. What you see is the last version; changes of the file are not seen until it runs again.",
};

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
    notice: untouched
      ? null
      : "The file changed on disk. Your edits are kept; “Revert” takes the file’s version.",
  });
  if (untouched) {
    update({ text });
    judge();
  } else if (running !== null) compare(running.signal);
}

addEventListener("pagehide", flushDraft);
