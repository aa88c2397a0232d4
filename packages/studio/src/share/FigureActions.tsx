import type { MouseEvent } from "react";
import { downloadPng, downloadSvg } from "./figure.ts";

/** Stands in a figure and saves its picture. */
export function FigureActions({ name }: { name: string }) {
  const figure = (event: MouseEvent) => event.currentTarget.closest("figure")?.querySelector("svg") ?? null;
  return (
    <span className="figure-actions">
      Save as{" "}
      <button
        type="button"
        className="plain link"
        onClick={(event) => {
          const svg = figure(event);
          if (svg !== null) downloadSvg(svg, name);
        }}
      >
        SVG
      </button>{" "}
      or{" "}
      <button
        type="button"
        className="plain link"
        onClick={(event) => {
          const svg = figure(event);
          if (svg !== null) void downloadPng(svg, name);
        }}
      >
        PNG
      </button>
    </span>
  );
}
