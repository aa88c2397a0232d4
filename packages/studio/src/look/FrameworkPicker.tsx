import type { FrameworkVerdict } from "@detente/core";
import { foremost } from "@detente/core/sentences";
import { useEffect, useRef } from "react";
import { useParam } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { DurabilityGlyph } from "./glyphs.tsx";
import { Marks } from "./Marks.tsx";
import "./picker.css";

/** The frameworks as a row of choices, what comes without a deal last and in grey, and what their marks mean; the chosen one is in the address. */
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
  const { frameworks } = judged.analysis;
  const isBaseline = ({ best }: FrameworkVerdict) => best === judged.analysis.no_deal;
  const [proposals, baseline] = [
    frameworks.filter((each) => !isBaseline(each)),
    frameworks.filter(isBaseline),
  ];
  const shown = frameworks.find(({ id }) => id === chosen);
  return (
    <>
      <fieldset className="picker" ref={row}>
        <legend className="hidden">Framework</legend>
        {[...proposals, ...baseline].map((framework) => (
          <label
            key={framework.id}
            className={[framework.id === chosen && "chosen", baseline.includes(framework) && "baseline"]
              .filter(Boolean)
              .join(" ")}
          >
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
      <Marks
        scale="Would it be kept?"
        levels={proposals.map(({ durability }) => durability)}
        baseline={baseline.map(({ durability }) => durability)}
        chosen={shown && isBaseline(shown) ? "baseline" : (shown?.durability ?? "untempted")}
      />
    </>
  );
}

/** The framework in the address, else the proposal that the verdict names first, else the first there is. */
export function useFramework(judged: Judged) {
  const [id] = useParam("framework");
  const { frameworks } = judged.analysis;
  return frameworks.find((framework) => framework.id === id) ?? foremost(judged.analysis) ?? frameworks[0];
}
