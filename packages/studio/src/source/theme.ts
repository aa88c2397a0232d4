import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The page's look inside the editor, by the same tokens. */
export const theme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "14px", height: "100%" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { caretColor: "var(--ink)", paddingBlock: "10px" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--quiet)", border: "0", paddingRight: "6px" },
  ".cm-activeLine, .cm-activeLineGutter": {
    backgroundColor: "color-mix(in srgb, var(--wash) 70%, transparent)",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--focus) 28%, transparent)",
  },
  ".changed-line": { backgroundColor: "var(--wash)", boxShadow: "inset 3px 0 0 var(--accent)" },
  ".cm-selectionMatch": { backgroundColor: "var(--deep)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--deep)",
    outline: "none",
  },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--wash)",
    border: "0",
    color: "var(--quiet)",
    padding: "0 6px",
  },
  ".cm-placeholder": { color: "var(--quiet)" },
  ".cm-tooltip": {
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    border: "1px solid var(--hair)",
    borderRadius: "6px",
    boxShadow: "var(--shadow)",
    maxWidth: "460px",
  },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "13.5px", maxHeight: "16em" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": {
    fontFamily: "var(--sans)",
    fontStyle: "normal",
    opacity: "0.8",
    marginLeft: "1.2em",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionInfo, .cm-hover": { padding: "8px 12px", font: "14.5px/1.45 var(--sans)" },
  ".cm-completionInfo": { padding: "8px 12px" },
  ".cm-diagnostic": { padding: "6px 12px", font: "14.5px/1.45 var(--sans)", whiteSpace: "pre-line" },
  ".cm-diagnostic-error": { borderLeft: "4px solid var(--broken)" },
  ".cm-diagnostic-warning": { borderLeft: "4px solid var(--hollow)" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--broken)",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline dotted var(--hollow)",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
  },
  ".cm-lint-marker": { width: "0.8em", height: "0.8em" },
  ".cm-lint-marker-error": { content: "none", borderRadius: "50%", backgroundColor: "var(--broken)" },
  ".cm-lint-marker-warning": { content: "none", borderRadius: "50%", backgroundColor: "var(--hollow)" },
  ".cm-panels": { backgroundColor: "var(--wash)", color: "var(--ink)", borderColor: "var(--hair)" },
  ".cm-panel.cm-search": { font: "14px var(--sans)", padding: "8px 12px" },
  ".cm-textfield": { backgroundColor: "var(--paper)", border: "1px solid var(--hair)", borderRadius: "3px" },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--paper)",
    border: "1px solid var(--hair)",
    borderRadius: "3px",
  },
  ".cm-searchMatch": { backgroundColor: "color-mix(in srgb, var(--hollow) 30%, transparent)" },
  ".cm-searchMatch-selected": { backgroundColor: "color-mix(in srgb, var(--hollow) 55%, transparent)" },
});

export const highlighting = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.definition(tags.propertyName), tags.propertyName], color: "var(--accent)" },
    { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
    { tag: [tags.string, tags.special(tags.string)], color: "var(--deterred)" },
    { tag: [tags.keyword, tags.bool, tags.number, tags.typeName], color: "var(--concerted)" },
    {
      tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace, tags.meta],
      color: "var(--quiet)",
    },
  ]),
);
