import { useSyncExternalStore } from "react";

/** A hook that says whether a media query holds. */
function mediaHook(query: string): () => boolean {
  const list = matchMedia(query);
  const subscribe = (listener: () => void) => {
    list.addEventListener("change", listener);
    return () => list.removeEventListener("change", listener);
  };
  return () => useSyncExternalStore(subscribe, () => list.matches);
}

export const useReducedMotion = mediaHook("(prefers-reduced-motion: reduce)");

/** A telephone's width. */
export const useNarrow = mediaHook("(max-width: 560px)");
