import { useEffect, useMemo } from "react";
import type { Judged } from "../engine/protocol.ts";
import { useAnswer } from "../engine/useAnswer.ts";

/** What the reader sees: what is saved or printed is this. */
let seen: Judged | null = null;

export function inSight(): Judged | null {
  return seen;
}

/** What is judged as it is with clauses in force; null while that is being found. */
export function useInForce(
  judged: Judged | null,
  clauses: readonly string[],
): { readonly judged: Judged | null; readonly failure: string | null } {
  const isBare = judged === null || clauses.length === 0;
  const game = isBare ? null : { text: judged.text, lens: judged.lens, clauses };
  const { answer, stale, failure } = useAnswer("judge", game && { ...game, edits: [] });
  const first = game !== null && answer !== null && !stale && "first" in answer ? answer.first : null;
  const rest = useAnswer("complete", first && game);
  const whole = rest.stale ? null : rest.answer;
  const found = useMemo(
    () => (isBare ? judged : first === null ? null : { ...first, ...whole }) as Judged | null,
    [isBare, judged, first, whole],
  );
  useEffect(() => {
    seen = found;
  }, [found]);
  const problem =
    game !== null && answer !== null && "problems" in answer ? answer.problems[0]?.message : null;
  return { judged: found, failure: isBare ? null : (failure ?? rest.failure ?? problem ?? null) };
}
