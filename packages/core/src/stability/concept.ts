import { gmr } from "./gmr.ts";
import { limited } from "./limited.ts";
import { nash } from "./nash.ts";
import { seq } from "./seq.ts";
import { sim } from "./sim.ts";
import { smr } from "./smr.ts";
import { byId, type SolutionConcept } from "./solution-concept.ts";
import { sseq } from "./sseq.ts";

/** The solution concepts for single actors, in the order in which results list them: all there is to register. */
export const SOLUTION_CONCEPTS = byId({ nash, sseq, seq, smr, gmr, sim, limited });

type Concepts = typeof SOLUTION_CONCEPTS;

/** A concept that results always tell of. */
export type Concept = {
  [id in keyof Concepts]: Concepts[id]["farthest"] extends null ? id : never;
}[keyof Concepts];

/** A concept with a horizon, which is told of where it is asked for: `limited:3`. */
export type AskedConcept = `${Exclude<keyof Concepts, Concept>}:${number}`;

/** Those that results always tell of, in their order. */
export const CONCEPTS: readonly Concept[] = Object.values<SolutionConcept>(SOLUTION_CONCEPTS)
  .filter(({ farthest }) => farthest === null)
  .map(({ id }) => id as Concept);

/** What a concept's id stands for: the concept and how far it looks ahead. */
export function conceptOf(asked: Concept | AskedConcept): { concept: SolutionConcept; horizon: number } {
  const [id, horizon = "0"] = asked.split(":");
  return { concept: SOLUTION_CONCEPTS[id as keyof Concepts], horizon: Number(horizon) };
}

/** The id and horizon that a text like `limited:3` names; null where it names none. */
export function askedConcept(text: string): AskedConcept | null {
  const [, id, horizon] = /^(\w+):([1-9][0-9]*)$/.exec(text) ?? [];
  const named = Object.values<SolutionConcept>(SOLUTION_CONCEPTS).find((concept) => concept.id === id);
  return named?.farthest && Number(horizon) <= named.farthest ? (text as AskedConcept) : null;
}

/** Of the concepts under which a state is stable those that no other of them implies, in order. */
export function strongest(stable: readonly (Concept | AskedConcept)[]): (Concept | AskedConcept)[] {
  const implied = new Set<string>();
  const imply = (id: string) => {
    for (const weaker of SOLUTION_CONCEPTS[id as keyof Concepts].implies) {
      if (implied.has(weaker)) continue;
      implied.add(weaker);
      imply(weaker);
    }
  };
  for (const asked of stable) imply(conceptOf(asked).concept.id);
  return stable.filter((asked) => !implied.has(asked));
}
