import type { ReactNode } from "react";
import { useParam } from "../address/route.ts";

/** Anything that can be asked “why?”. */
export function WhyButton({
  about,
  label,
  className = "",
  children,
}: {
  /** See {@link parseAbout}. */
  about: string;
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const [why, setWhy] = useParam("why");
  return (
    <button
      type="button"
      className={`plain ask ${className}`}
      aria-label={label}
      aria-pressed={why === about}
      onClick={() => setWhy(why === about ? null : about)}
    >
      {children}
    </button>
  );
}
