import { say, useSessionPart } from "../document/session.ts";

/** What has happened to a file or to the storage. */
export function Notice() {
  const notice = useSessionPart((session) => session.notice);
  if (notice === null) return null;
  return (
    <p>
      {notice}{" "}
      <button type="button" className="plain link" onClick={() => say(null)}>
        Dismiss
      </button>
    </p>
  );
}
