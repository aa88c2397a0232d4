import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import type { Scenario } from "@detente/core";
import { useEffect, useRef } from "react";
import { CodeHost } from "./CodeHost.tsx";
import { completeCondition } from "./condition-completion.ts";
import { theme } from "./theme.ts";

const oneLine: Extension = EditorState.transactionFilter.of((transaction) =>
  transaction.docChanged && transaction.newDoc.lines > 1 ? [] : transaction,
);

const compact = EditorView.theme({
  "&": { height: "auto" },
  ".cm-content": { paddingBlock: "6px" },
  ".cm-line": { padding: "0" },
});

/** One line for a condition, with completion of options, values and words. */
export function ConditionField({
  label,
  hint,
  value,
  scenario,
  commit,
}: {
  label: string;
  hint: string;
  value: string;
  scenario: Scenario;
  /** Called on Enter and when the field is left. */
  commit: (text: string) => void;
}) {
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ scenario, commit });
  latest.current = { scenario, commit };
  useEffect(() => {
    const { current } = view;
    if (current !== null && current.state.doc.toString() !== value)
      current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: value } });
  }, [value]);
  return (
    <CodeHost
      className="condition-field"
      initial={() =>
        EditorState.create({
          doc: value,
          extensions: [
            Prec.high(
              keymap.of([
                ...completionKeymap,
                {
                  key: "Enter",
                  run: (target) => {
                    latest.current.commit(target.state.doc.toString());
                    return true;
                  },
                },
              ]),
            ),
            oneLine,
            history(),
            keymap.of([...defaultKeymap, ...historyKeymap]),
            autocompletion({
              override: [(context) => completeCondition(context, latest.current.scenario)],
              icons: false,
            }),
            EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
            EditorView.domEventHandlers({
              blur: (_, target) => latest.current.commit(target.state.doc.toString()),
            }),
            placeholder(hint),
            theme,
            compact,
          ],
        })
      }
      onReady={(ready) => {
        view.current = ready;
      }}
    />
  );
}
