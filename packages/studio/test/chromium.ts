import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** `DETENTE_CHROMIUM`, or one that is installed, or Debian's, which root may install. */
export function findChromium(): string {
  const named = process.env.DETENTE_CHROMIUM;
  if (named !== undefined) return named;
  const installed = onPath();
  if (installed !== undefined) return installed;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    const apt = (...words: string[]) => execFileSync("apt-get", words, { stdio: "ignore" });
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium");
    const now = onPath();
    if (now !== undefined) return now;
  }
  throw new Error("The browser tests need Chromium: install it, or name its program in DETENTE_CHROMIUM.");
}

function onPath(): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
