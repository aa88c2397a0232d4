import { useEffect, useRef } from "react";
import { KEY_OF, PLACE_IDS, PLACES } from "../address/route.ts";
import "./story.css";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["Ctrl S or ⌘ S", "saves"],
  ["Ctrl P or ⌘ P", "prints all of a place"],
  ["Esc", "closes an explanation"],
  ["← →", "step along the way, in Carrying it out"],
  ["↑ ↓", "move a wish, on its handle in Source"],
  ["?", "shows this list"],
];

/** What keys do. */
export function Shortcuts({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title" onClose={close}>
      <h2 id="shortcuts-title">Keys</h2>
      <dl>
        {PLACE_IDS.map((place) => (
          <div key={place}>
            <dt>
              <kbd>{KEY_OF[place]}</kbd>
            </dt>
            <dd>goes to {PLACES[place]}</dd>
          </div>
        ))}
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
