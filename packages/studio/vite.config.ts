import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { preloadFonts } from "./font-plugin.ts";
import { libraryCards } from "./library-plugin.ts";
import { houseColours } from "./palette-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the built studio works from any folder of any static server.
  base: "./",
  plugins: [react(), libraryCards(), houseColours(), preloadFonts()],
  // DETENTE_STUDIO_URL: where links lead that the built studio makes, if not to itself.
  envPrefix: "DETENTE_STUDIO_",
  worker: { format: "es" },
  build: {
    target: "es2024",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One sheet for all: no place then looks otherwise for having been opened before another.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 800,
    // What is bundled asks that its licence go with every copy.
    license: { fileName: "licences.md" },
  },
  server: { fs: { allow: ["../.."] } },
});
