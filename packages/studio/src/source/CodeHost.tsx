import type { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";

/**
 * An editor in a shadow root: there its styles are constructed sheets, which the page's Content-Security-Policy allows,
 * where in the document they would be inline ones.
 */
export function CodeHost({
  className,
  initial,
  onReady,
}: {
  className: string;
  /** The state to begin with; called once for each mounting. */
  initial: () => EditorState;
  /** Gives the view while there is one, null afterwards. */
  onReady: (view: EditorView | null) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const begin = useRef({ initial, onReady });
  begin.current = { initial, onReady };
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const view = new EditorView({ state: begin.current.initial(), parent: root, root });
    begin.current.onReady(view);
    return () => {
      begin.current.onReady(null);
      view.destroy();
    };
  }, []);
  return <div className={className} ref={host} />;
}
