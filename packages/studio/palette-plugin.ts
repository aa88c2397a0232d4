import { PALETTE } from "@detente/brief/figures";
import type { Plugin } from "vite";

const NAME = "virtual:palette.css";

/** The house’s colours as a sheet: `virtual:palette.css`. Paper is light whatever the screen is. */
export function houseColours(): Plugin {
  return {
    name: "detente-palette",
    resolveId: (id) => (id === NAME ? id : undefined),
    load: (id) =>
      id === NAME
        ? `:root { ${declared(PALETTE.light)} } @media screen { [data-theme="dark"] { ${declared(PALETTE.dark)} } }`
        : undefined,
  };
}

function declared(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(" ");
}
