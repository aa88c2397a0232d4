import { useEffect } from "react";
import { currentRoute, hrefOf, KEY_OF, navigate, PLACE_IDS } from "../address/route.ts";
import { save } from "../document/saving.ts";
import { printPage } from "../look/printing.ts";

/** Digits (and - after 0) go to the places, Ctrl/⌘ S saves, Ctrl/⌘ P prints all of a place, ? asks for help; never while something is being typed. */
export function useShortcuts(document: string, help: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (command && (event.key === "s" || event.key === "p")) {
        event.preventDefault();
        void (event.key === "s" ? save() : printPage());
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event)) return;
      if (event.key === "?") {
        event.preventDefault();
        help();
        return;
      }
      const place = PLACE_IDS.find((id) => KEY_OF[id] === event.key);
      const route = currentRoute();
      if (place !== undefined && route.at === "document") {
        event.preventDefault();
        navigate(hrefOf(document, place, route.query));
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [document, help]);
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
