import type { Judged } from "../engine/protocol.ts";

/** Something held vital, in words; the condition as written comes on pointing at it. */
export function Interest({ judged, text }: { judged: Judged; text: string }) {
  return (
    <span className="interest" title={text}>
      {judged.words.get(text) ?? text}
    </span>
  );
}
