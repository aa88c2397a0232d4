import type { FindingId, Found, Query } from "@detente/core";
import { useEffect, useState } from "react";
import { engine } from "./client.ts";
import type { Game, Progress, Question, Questions } from "./protocol.ts";

/** An answer and what it is an answer to: the last one stays in sight while the next is being found. */
export interface Answered<T> {
  readonly answer: T | null;
  /** The answer belongs to an earlier question. */
  readonly stale: boolean;
  readonly failure: string | null;
  readonly progress: Progress | null;
}

/** Asks the engine while a component is shown; a changed question supersedes the one before. Ask null to ask nothing. */
export function useAnswer<Q extends Question>(
  question: Q,
  ask: Questions[Q]["ask"] | null,
): Answered<Questions[Q]["answer"]> {
  const key = ask === null ? null : JSON.stringify(ask);
  const [found, setFound] = useState<{ key: string; answer: Questions[Q]["answer"] } | null>(null);
  const [failed, setFailed] = useState<{ key: string; message: string } | null>(null);
  const [progress, setProgress] = useState<{ key: string; progress: Progress } | null>(null);
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    engine
      .ask(question, JSON.parse(key), {
        signal: controller.signal,
        progress: (progress) => setProgress({ key, progress }),
      })
      .then(
        (answer) => controller.signal.aborted || setFound({ key, answer }),
        (reason: unknown) =>
          controller.signal.aborted ||
          setFailed({ key, message: reason instanceof Error ? reason.message : String(reason) }),
      );
    return () => controller.abort();
  }, [question, key]);
  const stale = found !== null && found.key !== key;
  return {
    answer: found?.answer ?? null,
    stale,
    failure: failed !== null && failed.key === key ? failed.message : null,
    progress:
      progress !== null && progress.key === key && (stale || found === null) ? progress.progress : null,
  };
}

/** Asks for what an analysis finds in a game. */
export function useFinding<A extends FindingId>(
  analysis: A,
  ask: (Game & { readonly query: Query<A> }) | null,
): Answered<Found<A>> {
  const found = useAnswer("find", ask && ({ analysis, ...ask } as Questions["find"]["ask"]));
  return found as Answered<Found<A>>;
}

/**
 * The same for questions that follow each other fast: the next, which is the newest, is asked once the one before is answered, whose work
 * would be lost with it. Another text or lens comes at once.
 */
export function useFindingInTurn<A extends FindingId>(
  analysis: A,
  ask: (Game & { readonly query: Query<A> }) | null,
): Answered<Found<A>> {
  const [asked, setAsked] = useState(ask);
  const found = useFinding(analysis, asked);
  const isSame = JSON.stringify(asked) === JSON.stringify(ask);
  const isFree = asked === null || found.failure !== null || (found.answer !== null && !found.stale);
  if (!isSame && (isFree || asked?.text !== ask?.text || asked?.lens !== ask?.lens)) setAsked(ask);
  return { ...found, stale: found.stale || !isSame };
}
