import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, redo, undo } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language";
import { type Diagnostic, diagnosticCount, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, Prec, type Range, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { useCallback, useEffect, useRef } from "react";
import { edit, useSession } from "../document/session.ts";
import { painted } from "../look/painted.ts";
import { CodeHost } from "./CodeHost.tsx";
import { completeScenario, hoverDocumentation, type Knowledge } from "./knowledge.ts";
import { highlighting, theme } from "./theme.ts";

/** Marks a change that came from the session, so that it is not reported back to it. */
const fromSession = Annotation.define<boolean>();

const changedLine = Decoration.line({ class: "changed-line" });

/** The lines that the last change from the session touched, until something is typed. */
const changedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    if (!transaction.docChanged) return marks;
    if (!transaction.annotation(fromSession)) return Decoration.none;
    const found: Range<Decoration>[] = [];
    transaction.changes.iterChangedRanges((_from, _to, start, end) => {
      const { doc } = transaction.state;
      for (let { number } = doc.lineAt(start); number <= doc.lineAt(end).number; number++)
        found.push(changedLine.range(doc.line(number).from));
    });
    return Decoration.set(found, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** So long a text waits for its verdict, in milliseconds. */
const LONGEST_WAIT = 100;

const ABOUT_TO_CHANGE = ["keydown", "beforeinput", "compositionstart", "paste", "cut", "drop", "mousedown"];

/** The editor's state outlives its place, so that undo reaches back over visits to other places. */
let left: { key: string; state: EditorState } | null = null;

export interface EditorHandle {
  undo(): void;
  redo(): void;
  goTo(position: number): void;
}

/**
 * The scenario's text. Its history is the only one: structured edits arrive as changes of the text and are undone with
 * the rest.
 */
export function Editor({
  documentKey,
  knowledge,
  onHandle,
}: {
  documentKey: string;
  knowledge: Knowledge;
  onHandle: (handle: EditorHandle | null) => void;
}) {
  const { text, problems, judged } = useSession();
  const view = useRef<EditorView | null>(null);
  const known = useRef(knowledge);
  known.current = knowledge;
  const initialText = useRef(text);
  /** The text to be shown once what it means has been painted, which takes less. */
  const waiting = useRef<string | null>(null);
  const catchUp = useCallback(() => {
    if (view.current !== null && waiting.current !== null) replaceText(view.current, waiting.current);
    waiting.current = null;
  }, []);
  const isJudged = judged?.text === text;
  useEffect(() => {
    waiting.current = text;
    const due = isJudged ? painted() : new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
    void due.then(() => {
      if (waiting.current === text) catchUp();
    });
  }, [text, isJudged, catchUp]);
  const warnings = isJudged ? judged.warnings : null;
  useEffect(() => {
    const { current } = view;
    if (current === null || (problems === null && warnings === null)) return;
    const told = [
      ...(problems ?? []).map((problem) => ({ problem, severity: "error" as const })),
      ...(warnings ?? []).map((problem) => ({ problem, severity: "warning" as const })),
    ];
    if (told.length === 0 && diagnosticCount(current.state) === 0) return;
    catchUp();
    const end = current.state.doc.length;
    const found = told.map(({ problem, severity }): Diagnostic => {
      const from = Math.min(problem.place?.start ?? 0, end);
      const to = Math.min(Math.max(problem.place?.end ?? from, from), end);
      return {
        from,
        to,
        severity,
        message: problem.hint === null ? problem.message : `${problem.message}\n${problem.hint}`,
      };
    });
    current.dispatch(setDiagnostics(current.state, found));
  }, [problems, warnings, catchUp]);
  const initial = () => {
    if (left?.key === documentKey) return left.state;
    return EditorState.create({
      doc: initialText.current,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        EditorView.lineWrapping,
        history(),
        foldGutter(),
        codeFolding(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [(context) => completeScenario(context, known.current)], icons: false }),
        hoverDocumentation(() => known.current),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        lintGutter(),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        changedLines,
        yaml(),
        highlighting,
        theme,
        EditorState.tabSize.of(2),
        // Whoever is about to change the text changes the latest.
        Prec.highest(
          EditorView.domEventHandlers(
            Object.fromEntries(ABOUT_TO_CHANGE.map((event) => [event, () => catchUp()])),
          ),
        ),
        EditorView.contentAttributes.of({
          "aria-label": "The scenario’s text, YAML",
          spellcheck: "false",
          tabindex: "0",
        }),
        EditorView.updateListener.of((change) => {
          if (
            change.docChanged &&
            !change.transactions.some((transaction) => transaction.annotation(fromSession))
          ) {
            waiting.current = null;
            edit(change.state.doc.toString());
          }
        }),
      ],
    });
  };
  return (
    <CodeHost
      className="editor"
      initial={initial}
      onReady={(ready) => {
        if (ready === null) {
          catchUp();
          if (view.current !== null) left = { key: documentKey, state: view.current.state };
          view.current = null;
          onHandle(null);
          return;
        }
        view.current = ready;
        replaceText(ready, initialText.current);
        onHandle({
          undo: () => {
            catchUp();
            undo(ready);
          },
          redo: () => {
            catchUp();
            redo(ready);
          },
          goTo: (position) => {
            catchUp();
            const at = Math.min(position, ready.state.doc.length);
            ready.dispatch({
              selection: { anchor: at },
              effects: EditorView.scrollIntoView(at, { y: "center" }),
            });
            ready.focus();
          },
        });
      }}
    />
  );
}

/** Changes only the stretch that differs, so that the cursor, the folds and the history make sense. */
function replaceText(view: EditorView, text: string): void {
  const old = view.state.doc.toString();
  if (old === text) return;
  let from = 0;
  const shorter = Math.min(old.length, text.length);
  while (from < shorter && old[from] === text[from]) from++;
  let tail = 0;
  while (tail < shorter - from && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  view.dispatch({
    changes: { from, to: old.length - tail, insert: text.slice(from, text.length - tail) },
    annotations: fromSession.of(true),
    userEvent: "input.structured",
    // What was changed from beside the text is shown in it; whoever types there stays where they are.
    ...(!view.hasFocus && { effects: EditorView.scrollIntoView(from, { y: "center" }) }),
  });
}
