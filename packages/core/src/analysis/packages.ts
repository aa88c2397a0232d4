import { packages as front } from "../design/packages.ts";
import { type Ranged, told } from "../design/ranges.ts";
import { readingNames, type WantQuery, wanted } from "./answers.ts";
import { type Descriptor, throughRanges } from "./descriptor.ts";
import type { AnswersFinding, PackagesFinding, ReadingName } from "./design-contract.ts";
import type { Dispute } from "./dispute.ts";

/** The sets of the file's clauses with which a framework holds at least cost; those in force are in every set. */
export const packages = {
  id: "packages",
  asks: "With which of the file's clauses would a framework hold, at what cost and in how many readings?",
  belongsTo: null,
  gives: "finding",
  find: throughRanges(ranged),
  ranged,
} as const satisfies Descriptor;

async function ranged(
  dispute: Dispute,
  { framework: id, want }: WantQuery & { readonly framework: string },
): Promise<Ranged<PackagesFinding>> {
  const { file, model, view } = dispute;
  const { framework } = dispute.framework(id);
  const asked = wanted(dispute, want);
  const { lens, clauses, limits } = view;
  const question = front({ scenario: file, lens, framework, crew: model.crew, limits }, asked, clauses);
  const names = readingNames(file);
  return told(question, (found) => ({
    id,
    want: asked,
    tried: found.tried,
    exhaustive: found.exhaustive,
    front: found.front.map(({ clauses, cost, wanted, verdicts }) => ({
      clauses: clauses.map((index) => file.clauses[index]!.id),
      cost,
      wanted,
      verdicts: verdicts.map((answers, reading): { lens: ReadingName } & AnswersFinding => ({
        lens: names[reading]!,
        ...answers,
      })),
    })),
  }));
}
