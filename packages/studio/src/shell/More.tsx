import { type ReactNode, useId, useRef } from "react";
import { PLACES, type Place } from "../address/route.ts";

/** Links behind one word, which is theirs while one of them is where the reader is. */
export function More({ at, children }: { at: Place | null; children: ReactNode }) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  // Over the page, so that the row of places that scrolls does not cut it off; hence placed by hand.
  const place = () => {
    const { left, bottom } = word.current!.getBoundingClientRect();
    box.current!.style.left = `${Math.min(left - 12, innerWidth - box.current!.offsetWidth - 8)}px`;
    box.current!.style.top = `${bottom}px`;
  };
  return (
    <span className="more">
      <button ref={word} type="button" className={at === null ? "plain" : "plain is-here"} popoverTarget={id}>
        {at === null ? "More" : PLACES[at]} <span aria-hidden="true">▾</span>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: closes once a link inside is followed */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: following a link by key clicks it */}
      <div
        ref={box}
        id={id}
        popover="auto"
        className="others"
        onToggle={place}
        onClick={() => box.current?.hidePopover()}
      >
        {children}
      </div>
    </span>
  );
}
