import type { FrameworkVerdict } from "@detente/core";
import type { PlaceProps } from "../document/place.ts";
import { DurabilityGlyph } from "../look/glyphs.tsx";
import { safety } from "../verdict/reading.ts";

/** The verdict, which stays in sight beside the text that it follows from: the answer, and for each framework what the edits changed, before and after. */
export function VerdictStrip({ judged, baseline }: PlaceProps) {
  const { frameworks } = judged.analysis;
  if (frameworks.length === 0) return null;
  const isBaseline = ({ best }: FrameworkVerdict) => best === judged.analysis.no_deal;
  const changed = frameworks.flatMap((framework) => {
    const changes = changesIn(judged, baseline, framework);
    return changes.length === 0 ? [] : [{ framework, changes }];
  });
  return (
    <section aria-label="Verdict" aria-live="polite" className="pinned">
      <h2 className="hidden">Verdict</h2>
      <p className="says">{judged.answer}</p>
      {baseline !== null && baseline.answer !== judged.answer && (
        <p className="was">was: {baseline.answer}</p>
      )}
      <ul className="strip">
        {frameworks.map((framework) => (
          <li
            key={framework.id}
            className={isBaseline(framework) ? "baseline" : undefined}
            title={judged.said.get(framework.id)?.headline.sign}
          >
            <DurabilityGlyph level={framework.durability} /> {framework.label}{" "}
            <span className="quiet small">
              {isBaseline(framework) && framework.durability === "untempted"
                ? "nobody would leave it"
                : framework.durability}
            </span>
          </li>
        ))}
      </ul>
      {changed.map(({ framework, changes }) => (
        <p key={framework.id} className="was">
          <b>{framework.label}</b>: {changes.join("; ")}
        </p>
      ))}
    </section>
  );
}

/** What differs from the saved version: “hollow → deterred”. */
function changesIn(
  judged: PlaceProps["judged"],
  baseline: PlaceProps["baseline"],
  now: FrameworkVerdict,
): string[] {
  if (baseline === null) return [];
  const before = baseline.analysis.frameworks.find(({ id }) => id === now.id);
  if (before === undefined) return ["new"];
  const sign = (of: PlaceProps["judged"]) => of.said.get(now.id)?.headline.sign ?? "";
  const pairs = [
    [before.durability, now.durability],
    [sign(baseline), sign(judged)],
    [`safe: ${safety(before, baseline.scenario)}`, `safe: ${safety(now, judged.scenario)}`],
  ] as const;
  return pairs.flatMap(([was, is]) => (was === is ? [] : [`${was} → ${is}`]));
}
