import type { MarginFinding } from "@detente/core";
import { useEffect, useState } from "react";
import { useSessionPart } from "../document/session.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";

/** How long nothing has been edited before margins are looked for, in milliseconds: verdicts come first. */
const QUIET = 2000;

/** The margins of every framework in a text that rests; null while they are not known. */
export function useMargins({ text, lens, clauses, scenario }: Judged): readonly MarginFinding[] | null {
  const isWorking = useSessionPart(({ working, text: present }) => working || present !== text);
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    if (isWorking) return;
    const timer = setTimeout(() => setRested(text), QUIET);
    return () => clearTimeout(timer);
  }, [isWorking, text]);
  const isAsked = !isWorking && rested === text && scenario.frameworks.length > 0;
  const { answer, stale } = useFinding("margins", isAsked ? { text, lens, clauses, query: {} } : null);
  return isAsked && !stale ? answer : null;
}
