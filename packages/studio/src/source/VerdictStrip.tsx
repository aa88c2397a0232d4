import { DurabilityGlyph } from "../look/glyphs.tsx";
import type { PlaceProps } from "../shell/place.ts";
import { safety, signing } from "../verdict/reading.ts";

/** The verdicts in short, beside the text that they follow from, with what the edits changed. */
export function VerdictStrip({ judged: { scenario, analysis }, baseline }: PlaceProps) {
  if (analysis.frameworks.length === 0) return null;
  return (
    <section aria-label="Verdict" aria-live="polite">
      <h2>Verdict</h2>
      <ul className="strip">
        {analysis.frameworks.map((framework) => {
          const before = baseline?.analysis.frameworks.find(({ id }) => id === framework.id);
          const sign = signing(framework, scenario, analysis.no_deal);
          const safe = safety(framework, scenario);
          const was =
            before === undefined || baseline === null
              ? []
              : [
                  before.durability !== framework.durability && before.durability,
                  signing(before, baseline.scenario, baseline.analysis.no_deal) !== sign &&
                    (
                      signing(before, baseline.scenario, baseline.analysis.no_deal) ?? "unknown"
                    ).toLowerCase(),
                  safety(before, baseline.scenario) !== safe &&
                    `safe: ${safety(before, baseline.scenario).toLowerCase()}`,
                ].filter((part) => part !== false);
          return (
            <li key={framework.id}>
              <span className={`tag level-${framework.durability}`}>
                <DurabilityGlyph level={framework.durability} />
                <span className="hidden">{framework.durability}: </span>
              </span>
              <span>
                {framework.label}
                <span className="small quiet">
                  {" "}
                  {framework.durability} · {sign === "Yes" ? "signed" : (sign ?? "")} · safe:{" "}
                  {safe.toLowerCase()}
                </span>
                {was.length > 0 && <span className="was">was {was.join("; ")}</span>}
                {baseline !== null && before === undefined && <span className="was">new</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
