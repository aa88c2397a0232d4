import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserServer, chromium } from "playwright-core";

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
  const named = process.env.DETENTE_CHROMIUM;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`DETENTE_CHROMIUM names ${named}, which is not there.`);
  }
  const installed = onPath();
  if (installed !== undefined) return installed;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    installChromium();
    const now = onPath();
    if (now !== undefined) return now;
  }
  throw new Error("The browser tests need Chromium: install it, or name its program in DETENTE_CHROMIUM.");
}

/** Where it cannot be had, there is none. */
function installChromium(): void {
  const apt = (...words: string[]) => spawnSync("apt-get", words, { stdio: "ignore" });
  apt("update");
  apt("install", "--yes", "--no-install-recommends", "chromium");
}

function onPath(): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
