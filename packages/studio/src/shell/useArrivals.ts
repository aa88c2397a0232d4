import { useEffect, useState } from "react";
import { openDropped, openFile, openText } from "../document/arrivals.ts";

/** Opens what is dropped or pasted anywhere; whether something is being dragged over the page. */
export function useArrivals(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
      if (item === undefined) return;
      event.preventDefault();
      void openDropped(item);
    };
    const paste = (event: ClipboardEvent) => {
      const target = event.composedPath()[0];
      if (target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]")) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (file !== undefined) void openFile(file);
      else if (text.trim() !== "") void openText("pasted.yaml", text);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    // Before the editor would take the file's text in.
    addEventListener("drop", drop, { capture: true });
    addEventListener("paste", paste);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop, { capture: true });
      removeEventListener("paste", paste);
    };
  }, []);
  return dragging;
}
