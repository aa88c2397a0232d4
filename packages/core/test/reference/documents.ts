import type {
  Analysis,
  Changes,
  FrameworkFinding,
  GuaranteesFinding,
  TemptationFinding,
} from "../../src/analysis/contract.ts";
import type { Allowed } from "./frameworks.ts";

/** The documents of the JSON contract as the reference finds them, key by key from the spec's text. */

export interface RipeDocument {
  state: number;
  changes: Changes;
}

export type FrameworkDocument = FrameworkFinding & {
  settled: number[];
  open: string[];
  allows: Allowed;
  ripe: RipeDocument | null;
};

export type AnalysisDocument = Omit<Analysis, "frameworks"> & { frameworks: FrameworkDocument[] };

export type TemptationDocument = Omit<TemptationFinding, "answer"> & {
  answer: { moves: { by: string | string[]; to: number }[]; self_help: boolean; anyway: boolean } | null;
  rider: boolean;
};

export type GuaranteesDocument = Omit<GuaranteesFinding, "temptations"> & {
  temptations: TemptationDocument[];
};
