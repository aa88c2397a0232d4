import type { Progress } from "../engine/protocol.ts";
import type { Answered } from "../engine/useAnswer.ts";
import { sentenceCase } from "./glyphs.tsx";
import "./progressing.css";

/** How far a search has come, and the way out of it. */
export function Progressing({
  progress: { what, done, of },
  cancel,
  note,
}: {
  progress: Progress;
  cancel: () => void;
  note?: string;
}) {
  return (
    <p className="quiet small progressing">
      <progress max={of || 1} value={done} aria-label={what} /> {sentenceCase(what)}
      {note !== undefined && `; ${note}`}{" "}
      <button type="button" className="plain link" onClick={cancel}>
        Cancel
      </button>
    </p>
  );
}

/** Why there is no answer, and the way to one. */
export function Unanswered({
  answered: { failure, isCancelled, again },
}: {
  answered: Pick<Answered<unknown>, "failure" | "isCancelled" | "again">;
}) {
  if (failure === null && !isCancelled) return null;
  return (
    <p className={failure === null ? "quiet" : "problem"} role="status">
      {failure === null ? "This was cancelled." : `${failure}${/[.!?]$/.test(failure) ? "" : "."}`}{" "}
      <button type="button" className="plain link" onClick={again}>
        Try again
      </button>
    </p>
  );
}
