import type { MouseEvent } from "react";
import { inSight } from "../document/inForce.ts";
import { say, session } from "../document/session.ts";
import { dateText, inForceText, lensPhrase } from "../look/names.ts";
import { type Caption, downloadPng, downloadSvg } from "./figure.ts";

/** Stands in a figure and saves its picture, which then says what it is by itself. */
export function FigureActions({ name }: { name: string }) {
  const save = (how: typeof downloadSvg) => (event: MouseEvent) => {
    const figure = event.currentTarget.closest("figure");
    if (figure !== null) how(figure, name, captionOf(figure)).catch((error) => say(String(error)));
  };
  return (
    <span className="figure-actions">
      Save as{" "}
      <button type="button" className="plain link" onClick={save(downloadSvg)}>
        SVG
      </button>{" "}
      or{" "}
      <button type="button" className="plain link" onClick={save(downloadPng)}>
        PNG
      </button>
    </span>
  );
}

function captionOf(figure: Element): Caption {
  const { document } = session();
  const judged = inSight();
  const scenario = judged?.scenario;
  const today = new Date().toISOString().slice(0, 10);
  const seen =
    scenario === undefined
      ? ""
      : `Seen ${lensPhrase(scenario, judged?.lens ?? null)}${scenario.inForce.length === 0 ? "" : `, ${inForceText(scenario)}`}. `;
  const facts = scenario?.date == null ? "" : `Facts as of ${dateText(scenario.date)}. `;
  return {
    title: scenario?.title ?? "",
    subtitle: figure.querySelector("svg")?.getAttribute("aria-label") ?? "",
    notes: [
      `${seen}${facts}What follows from the scenario’s assumptions, no prediction.`,
      `Source: ${document?.name ?? ""}, analysed with Detente on ${dateText(today)}.`,
    ],
  };
}
