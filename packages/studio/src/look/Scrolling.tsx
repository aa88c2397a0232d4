import type { ReactNode } from "react";

/** What may be wider than the page: a region of its own, reached by keyboard too, with a shadow while more is there. */
export function Scrolling({
  label,
  stale = false,
  children,
}: {
  label: string;
  /** What is shown is about to be replaced. */
  stale?: boolean;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={stale ? "scroll stale" : "scroll"} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
