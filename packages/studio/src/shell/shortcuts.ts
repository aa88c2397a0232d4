import { useEffect } from "react";
import { currentRoute, hrefOf, navigate, PLACE_IDS } from "../address/route.ts";
import { save } from "../document/session.ts";

/** Digits from 1 on go to the places, Ctrl/⌘ S saves; never while something is being typed. */
export function useShortcuts(document: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === "s") {
        event.preventDefault();
        void save();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event)) return;
      const place = /^[1-9]$/.test(event.key) ? PLACE_IDS[Number(event.key) - 1] : undefined;
      const route = currentRoute();
      if (place !== undefined && route.at === "document") {
        event.preventDefault();
        navigate(hrefOf(document, place, route.query));
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [document]);
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
