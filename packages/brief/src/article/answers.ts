import type { Durability, FrameworkFinding } from "@detente/core";
import { headline, Phrases } from "@detente/core/sentences";
import type { Findings } from "../findings.ts";

/** The three answers on a framework, as short as a table has room for. */
export interface Answers {
  readonly label: string;
  /** “nobody objects”, “Ukraine objects”. */
  readonly sign: string;
  readonly durability: Durability;
  readonly kept: boolean;
  /** “all 4 safe”, “3 of 4 safe; not Ukraine”. */
  readonly safe: string;
}

export function answersOf(findings: Findings, framework: FrameworkFinding): Answers {
  const { label, durability, kept, unsafe } = framework;
  const { sign, safe } = headline(framework, findings, findings.analysis);
  const [count] = safe.split("; ");
  return {
    label,
    sign,
    durability,
    kept,
    safe: unsafe.length === 0 ? safe : `${count}; not ${new Phrases(findings).actors(unsafe)}`,
  };
}
