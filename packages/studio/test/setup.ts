import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { serveFolder } from "./static-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built studio is served, ending in a slash. */
    studio: string;
    chromium: string;
  }
}

/** Builds the studio, serves it as any static site would, and finds a Chromium. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  // Vitest's own NODE_ENV would make it a development build.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  await build({ root: join(import.meta.dirname, ".."), logLevel: "warn" });
  process.env.NODE_ENV = NODE_ENV;
  const { url, close } = await serveFolder(join(import.meta.dirname, "../dist"));
  project.provide("studio", url);
  project.provide("chromium", chromium);
  return close;
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
