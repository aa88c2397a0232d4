import type { PlaceProps } from "../document/place.ts";
import { DurabilityGlyph } from "../look/glyphs.tsx";
import { safety } from "../verdict/reading.ts";

/** The verdicts in short, beside the text that they follow from, with what the edits changed. */
export function VerdictStrip({ judged, baseline }: PlaceProps) {
  const { frameworks } = judged.analysis;
  if (frameworks.length === 0) return null;
  return (
    <section aria-label="Verdict" aria-live="polite">
      <h2>Verdict</h2>
      <ul className="strip">
        {frameworks.map((framework) => {
          const now = inShort(judged, framework.id);
          const before = baseline === null ? now : inShort(baseline, framework.id);
          const changed = before?.filter((part, index) => part !== now?.[index]) ?? [];
          return (
            <li key={framework.id}>
              <DurabilityGlyph level={framework.durability} />
              <span>
                {framework.label} <span className="small quiet">{now?.join(" · ")}</span>
                {before === null && <span className="was">new</span>}
                {changed.length > 0 && <span className="was">was {changed.join("; ")}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Keep, sign, safe; null where there is no such framework. */
function inShort({ analysis, said, scenario }: PlaceProps["judged"], id: string): string[] | null {
  const framework = analysis.frameworks.find((other) => other.id === id);
  if (framework === undefined) return null;
  return [framework.durability, said.get(id)?.headline.sign ?? "", `safe: ${safety(framework, scenario)}`];
}
