import { FRAMES, type Standing, type ThreatArrow, threatGraph, threatLegend } from "@detente/brief/figures";
import type { Scenario } from "@detente/core";
import { drawn } from "../look/drawn.ts";
import { useNarrow, useReducedMotion } from "../look/media.ts";
import { actorName } from "../look/names.ts";
import { FigureActions } from "../share/FigureActions.tsx";
import { gradeSeen } from "./threats.ts";

/** The graph of briefs, whose arrows can be chosen. The table below says the same in words. */
export function ThreatGraph({
  scenario,
  name,
  label,
  actors,
  arrows,
  chosen,
  choose,
}: {
  scenario: Scenario;
  /** Of the files it is saved as. */
  name: string;
  label: string;
  actors: readonly Standing[];
  /** Null while they are being found. */
  arrows: readonly ThreatArrow[] | null;
  chosen: ThreatArrow | null;
  choose: (arrow: ThreatArrow | null) => void;
}) {
  const still = useReducedMotion();
  const frame = useNarrow() ? FRAMES.narrow : FRAMES.wide;
  const pick = (target: EventTarget) => {
    const at = target instanceof Element ? target.closest("[data-arrow]")?.getAttribute("data-arrow") : null;
    const arrow = arrows?.find((each) => nameOf(each) === at);
    if (arrow !== undefined) choose(arrow === chosen ? null : arrow);
    return arrow !== undefined;
  };
  const dress = (arrow: ThreatArrow) => ({
    dataArrow: nameOf(arrow),
    role: "button",
    tabIndex: 0,
    ariaPressed: String(arrow === chosen),
    ariaLabel: `${actorName(scenario, arrow.by)} threatens ${actorName(scenario, arrow.to)}: ${gradeSeen(arrow)}, ${arrow.interests.join(" and ")}`,
    className: ["arrow", emphasis(arrow, chosen)].filter(Boolean),
  });
  const properties = { role: "group", ariaLabel: label };
  return (
    <figure className="graph">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its arrows are the buttons */}
      <div
        onClick={({ target }) => pick(target)}
        onKeyDown={(event) => {
          if ((event.key === "Enter" || event.key === " ") && pick(event.target)) event.preventDefault();
        }}
      >
        {drawn(threatGraph(actors, arrows ?? [], frame, properties, dress, still ? null : chosen))}
      </div>
      <figcaption>
        {arrows === null ? "Working it out …" : drawn({ type: "root", children: threatLegend(arrows) })}
        <FigureActions name={name} />
      </figcaption>
    </figure>
  );
}

function nameOf({ by, to }: ThreatArrow): string {
  return `${by}-${to}`;
}

/** Beside a chosen arrow the others are faint, and what is seen as it is stands back. */
function emphasis(arrow: ThreatArrow, chosen: ThreatArrow | null): string {
  if (chosen !== null) return arrow === chosen ? "" : "faint";
  return arrow.really === arrow.grade ? "alike" : "";
}
