import type { Judged } from "../engine/protocol.ts";

/** A judgement as JSON, without the text, which is kept by itself. */
export interface PackedJudgement
  extends Pick<Judged, "scenario" | "analysis" | "warnings" | "lens" | "complete"> {
  readonly values: Entries<Judged["values"]>;
  readonly words: Entries<Judged["words"]>;
  readonly said: Entries<Judged["said"]>;
}

type Entries<M> = M extends ReadonlyMap<infer K, infer V> ? readonly (readonly [K, V])[] : never;

export function packed({ text: _, values, words, said, ...rest }: Judged): PackedJudgement {
  return { ...rest, values: [...values], words: [...words], said: [...said] };
}

export function unpacked(text: string, { values, words, said, ...rest }: PackedJudgement): Judged {
  return { ...rest, text, values: new Map(values), words: new Map(words), said: new Map(said) };
}
