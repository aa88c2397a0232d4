import type { Durability, FrameworkFinding } from "@detente/core";
import { headline, OUTCOMES, type Outcome, Phrases, standings } from "@detente/core/sentences";
import type { Findings } from "../findings.ts";

/** The three answers on a framework, as short as a table has room for. */
export interface Answers {
  readonly label: string;
  /** “nobody objects”, “Ukraine objects”. */
  readonly sign: string;
  /** How many object; null where that is not asked. */
  readonly objectors: number | null;
  readonly durability: Durability;
  readonly kept: boolean;
  /** “all 4 safe”, “3 of 4 safe; not Ukraine”. */
  readonly safe: string;
  /** How many are safe, of how many whose security is assessed. */
  readonly secure: readonly [safe: number, of: number];
  /** How it fares as a proposal; null for what no deal leads to. */
  readonly outcome: Outcome | null;
}

export function answersOf(findings: Findings, framework: FrameworkFinding): Answers {
  const { label, signable, objectors, durability, kept, safe: secure, unsafe } = framework;
  const { sign, safe } = headline(framework, findings, findings.analysis);
  const [count] = safe.split("; ");
  const { proposals } = standings(findings.analysis);
  return {
    label,
    sign,
    objectors: signable === null ? null : (objectors?.length ?? 0),
    durability,
    kept,
    safe: unsafe.length === 0 ? safe : `${count}; not ${new Phrases(findings).actors(unsafe)}`,
    secure: [secure.length, secure.length + unsafe.length],
    outcome: OUTCOMES.find((outcome) => proposals[outcome].includes(framework)) ?? null,
  };
}
