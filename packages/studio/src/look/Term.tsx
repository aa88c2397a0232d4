import { type ReactNode, useId, useRef } from "react";
import "./term.css";

/** A word of the field with what it means, which comes on pointing at it, on focus and tap. */
export function Term({ meaning, children }: { meaning: string; children: ReactNode }) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  // Over everything, so that no box that scrolls cuts it off; hence placed by hand.
  const place = () => {
    const { left, bottom } = word.current!.getBoundingClientRect();
    const box = note.current!;
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.min(bottom + 6, innerHeight - box.offsetHeight - 8)}px`;
  };
  return (
    <>
      <button
        ref={word}
        type="button"
        className="plain term"
        popoverTarget={id}
        aria-describedby={id}
        onPointerEnter={({ pointerType }) => pointerType === "mouse" && note.current?.showPopover()}
        onPointerLeave={({ pointerType }) => pointerType === "mouse" && note.current?.hidePopover()}
      >
        {children}
      </button>
      <span ref={note} id={id} popover="auto" className="meaning" onToggle={place}>
        {meaning}
      </span>
    </>
  );
}
