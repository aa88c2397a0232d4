import type { FindingId, Found, Query } from "@detente/core";
import { dequal } from "dequal/lite";
import { useCallback, useEffect, useRef, useState } from "react";
import { engine } from "./client.ts";
import type { Game, Progress, Question, Questions } from "./protocol.ts";

/** An answer and what it is an answer to: the last one stays in sight while the next is being found. */
export interface Answered<T> {
  readonly answer: T | null;
  /** The answer belongs to an earlier question. */
  readonly stale: boolean;
  readonly failure: string | null;
  /** It was cancelled, and is therefore not known. */
  readonly isCancelled: boolean;
  readonly progress: Progress | null;
  readonly cancel: () => void;
  /** Asks once more what failed or was cancelled. */
  readonly again: () => void;
}

/** What was said before, as long as it says the same: questions carry whole texts, which are compared faster than written out. */
function useSame<T>(value: T): T {
  const [said, setSaid] = useState(value);
  if (dequal(said, value)) return said;
  setSaid(value);
  return value;
}

/** Asks the engine while a component is shown; a changed question supersedes the one before. Ask null to ask nothing. */
export function useAnswer<Q extends Question>(
  question: Q,
  ask: Questions[Q]["ask"] | null,
): Answered<Questions[Q]["answer"]> {
  const asked = useSame(ask);
  const [found, setFound] = useState<{ asked: typeof ask; answer: Questions[Q]["answer"] } | null>(null);
  const [failed, setFailed] = useState<{ asked: typeof ask; message: string } | null>(null);
  const [cancelled, setCancelled] = useState<typeof ask>(null);
  const [progress, setProgress] = useState<{ asked: typeof ask; progress: Progress } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same
  useEffect(() => {
    if (asked === null) return;
    const controller = new AbortController();
    running.current = controller;
    engine
      .ask(question, asked, {
        signal: controller.signal,
        progress: (progress) => setProgress({ asked, progress }),
      })
      .then(
        (answer) => controller.signal.aborted || setFound({ asked, answer }),
        (reason: unknown) =>
          controller.signal.aborted ||
          setFailed({ asked, message: reason instanceof Error ? reason.message : String(reason) }),
      );
    return () => controller.abort();
  }, [question, asked, attempt]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setCancelled(asked);
  }, [asked]);
  const again = useCallback(() => {
    setFailed(null);
    setCancelled(null);
    setProgress(null);
    setAttempt((attempt) => attempt + 1);
  }, []);
  const stale = found !== null && found.asked !== asked;
  const failure = failed !== null && failed.asked === asked ? failed.message : null;
  const isCancelled = asked !== null && cancelled === asked;
  const isRunning = failure === null && !isCancelled && (stale || found === null);
  return {
    answer: found?.answer ?? null,
    stale,
    failure,
    isCancelled,
    progress: progress !== null && progress.asked === asked && isRunning ? progress.progress : null,
    cancel,
    again,
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
  const latest = useSame(ask);
  const [asked, setAsked] = useState(latest);
  const found = useFinding(analysis, asked);
  const isSame = asked === latest;
  const isFree =
    asked === null || found.failure !== null || found.isCancelled || (found.answer !== null && !found.stale);
  if (!isSame && (isFree || asked?.text !== latest?.text || asked?.lens !== latest?.lens)) setAsked(latest);
  return { ...found, stale: found.stale || !isSame };
}
