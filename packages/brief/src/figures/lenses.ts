import { DURABILITIES, type LensVerdict } from "@detente/core";
import { DURABILITY_MEANINGS } from "@detente/core/sentences";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";
import { beside, type Figure, table } from "./figure.ts";
import { durabilityGlyph, durabilityTag } from "./glyphs.ts";

/** The verdict on each framework as each lens has it, the reference first. Null without lenses. */
export function lensTable({ scenario, analysis, lenses }: Findings): Figure | null {
  if (lenses === null) return null;
  const title = "The verdict, school by school";
  const reference = analysis.lens === null ? "As declared" : "The reference";
  const rows = analysis.frameworks.map((framework) => ({
    id: framework.id,
    label: framework.label,
    isBaseline: framework.best === analysis.no_deal,
    verdicts: [
      framework,
      ...scenario.lenses.map(({ id }) => lenses.frameworks.find((of) => of.id === framework.id)!.lenses[id]!),
    ],
  }));
  const head = [reference, ...scenario.lenses.map(({ label }) => label)];
  return {
    id: "lenses",
    title,
    caption: [
      `Would it be kept, would they sign it, and how many would be safe? A tint: it would be kept; grey: what comes without a deal. Counted at the right are the schools alone.`,
      ...key(rows.flatMap(({ verdicts, isBaseline }) => (isBaseline ? [] : verdicts))),
    ],
    picture: table(
      title,
      "lenses",
      ["", ...head, "Kept through"],
      rows.map(({ id, label, isBaseline, verdicts }) =>
        h(
          "tr",
          { className: isBaseline ? "baseline" : undefined },
          h("th", { scope: "row" }, label),
          ...verdicts.map((verdict, k) =>
            h(
              "td",
              { className: verdict.kept ? "kept" : undefined },
              beside(
                k === 0 ? `why-${id}` : `why-${id}-${scenario.lenses[k - 1]!.id}`,
                durabilityTag(verdict.durability, isBaseline),
              ),
              ...[signed(verdict, analysis.no_deal), safe(verdict)]
                .filter((words) => words !== "")
                .map((words) => h("span", { className: "small" }, words)),
            ),
          ),
          h("td", `${verdicts.slice(1).filter(({ kept }) => kept).length} of ${scenario.lenses.length}`),
        ),
      ),
    ),
    data: {
      columns: ["framework", "lens", "durability", "kept", "signable", "safe", "unsafe"],
      rows: rows.flatMap(({ id, verdicts }) =>
        verdicts.map((verdict, k) => [
          id,
          k === 0 ? "" : scenario.lenses[k - 1]!.id,
          verdict.durability,
          String(verdict.kept),
          verdict.signable === null ? null : String(verdict.signable),
          verdict.safe.join(" "),
          verdict.unsafe.join(" "),
        ]),
      ),
    },
    isTable: true,
  };
}

type Short = Pick<LensVerdict, "best" | "durability" | "kept" | "signable" | "safe" | "unsafe">;

/** Nobody signs what comes without a deal. */
function signed({ best, signable }: Short, noDeal: number | null): string {
  return signable === null || best === noDeal ? "" : signable ? "signed" : "refused";
}

function safe({ safe, unsafe }: Short): string {
  const assessed = safe.length + unsafe.length;
  return assessed === 0 ? "" : `${safe.length} of ${assessed} safe`;
}

/** What the signs and words in the table mean. */
function key(verdicts: readonly Short[]): Element[] {
  return DURABILITIES.filter((level) => verdicts.some(({ durability }) => durability === level)).map(
    (level) =>
      h("span", { className: "key" }, durabilityGlyph(level), `${level}: ${DURABILITY_MEANINGS[level]}`),
  );
}
