import { type Browser, type BrowserServer, chromium } from "playwright-core";
import { findProgram } from "../../cli/test/debian.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pictures are the same wherever they are taken.
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
];

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A Chromium that several processes may connect to. */
export function serveChromium(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args: FLAGS });
}

/** `DETENTE_CHROMIUM`, or one that is installed, or Debian's, which root may install. */
export function findChromium(): string {
  return findProgram({
    what: "The browser tests need Chromium",
    variable: "DETENTE_CHROMIUM",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    packages: ["chromium"],
  });
}
