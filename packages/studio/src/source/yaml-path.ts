import { syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";

import type { Step } from "./schema.ts";

type Node = ReturnType<typeof syntaxTree>["topNode"];

export interface YamlPlace {
  /** The keys and list items above what is at the position. */
  readonly path: readonly Step[];
  /** A key is written here, or the value of the path's last step; in a list item in block style it may still become either. */
  readonly at: "key" | "value";
}

/**
 * Where in the document's mappings a position is. Inside brackets the syntax tree knows; in block style, where the tree
 * of a half-written line says little, indentation does.
 */
export function yamlPlace(state: EditorState, position: number): YamlPlace {
  return inFlow(state, position) ?? inBlock(state, position);
}

function inFlow(state: EditorState, position: number): YamlPlace | null {
  let node: Node | null = syntaxTree(state).resolveInner(position, -1);
  const steps: Step[] = [];
  let flow: Node | null = null;
  let at: YamlPlace["at"] = "value";
  for (; node !== null; node = node.parent) {
    const { name } = node;
    if (name === "FlowMapping" || name === "FlowSequence") {
      flow = node;
      if (name === "FlowSequence") steps.unshift(null);
      else if (steps.length === 0) at = "key";
    } else if (name === "Pair" && node.parent?.name === "FlowMapping") {
      const key = node.getChild("Key");
      if (key !== null && position <= key.to && steps.length === 0) at = "key";
      else if (key !== null) steps.unshift(unquoted(state.sliceDoc(key.from, key.to)));
      // The mapping itself must not be read as the place of a key again.
      const parent: Node = node.parent;
      flow = parent;
      node = parent;
    }
  }
  if (flow === null || position <= flow.from) return null;
  // A key whose value is still to come is no pair yet.
  const key =
    at === "key" ? /([\w.-]+)\s*:\s*[\w.]*$/.exec(state.sliceDoc(flow.from, position))?.[1] : undefined;
  if (key !== undefined) {
    steps.push(key);
    at = "value";
  }
  const block = inBlock(state, flow.from);
  return { path: [...block.path, ...steps], at };
}

const LINE = /^(\s*)((?:-\s+)*)(?:("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#:{}[\],&*!|>'"%@`-][^#:]*?)\s*:(?=\s|$))?/;

function inBlock(state: EditorState, position: number): YamlPlace {
  const line = state.doc.lineAt(position);
  const before = line.text.slice(0, position - line.from);
  const steps: Step[] = [];
  const own = LINE.exec(before);
  const [, indent = "", dashes = "", key] = own ?? [];
  let column = indent.length + dashes.length;
  const at = key === undefined ? "key" : "value";
  if (key !== undefined) steps.unshift(unquoted(key));
  if (before.trim() === "") column = before.length;
  column = unwind(steps, indent.length, dashes, column);
  for (let number = line.number - 1; number >= 1 && column > 0; number--) {
    const { text } = state.doc.line(number);
    if (/^\s*(#|$)/.test(text)) continue;
    const match = LINE.exec(text);
    if (match === null) continue;
    const [, above = "", itsDashes = "", itsKey] = match;
    const itsColumn = above.length + itsDashes.length;
    if (itsKey !== undefined && itsColumn < column) {
      steps.unshift(unquoted(itsKey));
      column = unwind(steps, above.length, itsDashes, itsColumn);
    } else if (itsColumn === column && itsDashes !== "") {
      // The item that this line continues.
      column = unwind(steps, above.length, itsDashes, column);
    } else if (above.length < column && itsDashes !== "" && itsKey === undefined) {
      column = unwind(steps, above.length, itsDashes, itsColumn);
    }
  }
  return { path: steps, at };
}

/** A list item for each dash; afterwards keys further left are looked for. */
function unwind(steps: Step[], indent: number, dashes: string, column: number): number {
  const items = dashes.split("-").length - 1;
  for (let item = 0; item < items; item++) steps.unshift(null);
  // A list may stand at its key's own indentation.
  return items > 0 ? indent + 1 : column;
}

function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
}
