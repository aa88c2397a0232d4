import { join } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { findChromium, serveChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built studio is served, ending in a slash. */
    studio: string;
    /** Where the one Chromium can be connected to. */
    chromium: string;
  }
}

/** Builds the studio, serves it as any static site would, and starts a Chromium. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = findChromium();
  // Vitest's own NODE_ENV would make it a development build.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  await build({ root: join(import.meta.dirname, ".."), logLevel: "warn" });
  process.env.NODE_ENV = NODE_ENV;
  const [site, chromium] = await Promise.all([
    serveFolder(join(import.meta.dirname, "../dist")),
    serveChromium(program),
  ]);
  project.provide("studio", site.url);
  project.provide("chromium", chromium.wsEndpoint());
  return async () => {
    await chromium.close();
    await site.close();
  };
}
