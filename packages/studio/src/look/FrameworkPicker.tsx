import { useEffect, useRef } from "react";
import { useParam } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { DurabilityGlyph } from "./glyphs.tsx";
import "./picker.css";

/** The frameworks as a row of choices; the chosen one is in the address. */
export function FrameworkPicker({ judged, chosen }: { judged: Judged; chosen: string | null }) {
  const [, setFramework] = useParam("framework");
  const row = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is found by its class
  useEffect(() => {
    const { current } = row;
    const label = current?.querySelector<HTMLElement>(".chosen");
    // By hand: scrollIntoView would move the page too.
    if (current && label)
      current.scrollLeft = label.offsetLeft - (current.clientWidth - label.offsetWidth) / 2;
  }, [chosen]);
  return (
    <fieldset className="picker" ref={row}>
      <legend className="hidden">Framework</legend>
      {judged.analysis.frameworks.map((framework) => (
        <label key={framework.id} className={framework.id === chosen ? "chosen" : ""}>
          <input
            type="radio"
            name="framework"
            className="hidden"
            checked={framework.id === chosen}
            onChange={() => setFramework(framework.id)}
          />
          <DurabilityGlyph level={framework.durability} />
          {framework.label}
        </label>
      ))}
    </fieldset>
  );
}

/** The framework in the address, else the first that would be kept and is not how things stand today anyway, else the first. */
export function useFramework(judged: Judged) {
  const [id] = useParam("framework");
  const { frameworks, status_quo: today } = judged.analysis;
  return (
    frameworks.find((framework) => framework.id === id) ??
    frameworks.find((framework) => framework.kept && framework.best !== today) ??
    frameworks[0]
  );
}
