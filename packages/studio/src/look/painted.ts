import { startTransition, useEffect, useState } from "react";

/** How long a page may take to be painted, in milliseconds. */
const LONGEST_PAINT = 100;

/** Resolves when the page shows what it was last told. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page out of sight is not painted.
    setTimeout(resolve, LONGEST_PAINT);
  });
}

/** The value, for what may be drawn anew only once all else that hangs on it has been painted. */
export function useOncePainted<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let isLatest = true;
    void painted().then(() => {
      if (isLatest) startTransition(() => setShown(value));
    });
    return () => {
      isLatest = false;
    };
  }, [value]);
  return shown;
}
