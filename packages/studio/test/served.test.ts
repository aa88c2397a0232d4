import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, ENLARGEMENT, textOf, visitServed } from "./browser.ts";

/*
 * `detente studio FILE` in a browser: the file is changed, replaced, deleted and broken by an editor beside it.
 */

const folder = mkdtempSync(join(tmpdir(), "detente-served-"));
const file = join(folder, "dispute.yaml");
let browser: Browser;
let program: ChildProcess;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, ENLARGEMENT);
  const cli = join(import.meta.dirname, "../../cli/bin/detente.js");
  program = spawn(process.execPath, [cli, "studio", file, "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    program.stdout?.on("data", (part) => {
      said += part;
      const found = /http:\S+/.exec(said);
      if (found !== null) resolve(found[0]);
    });
    program.on("exit", (code) => reject(new Error(`detente studio ended with ${code}: ${said}`)));
  });
  browser = await connect();
  ({ page } = await visitServed(browser, address));
  await page.locator(".verdicts tbody tr").first().waitFor();
}, 180_000);

afterAll(async () => {
  program?.kill("SIGINT");
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const titled = (title: string) => ENLARGEMENT.replace("title: Enlargement", `title: ${title}`);
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const status = (text: string) => page.locator(".status", { hasText: text });

it("follows a file that is written in place", async () => {
  writeFileSync(file, titled("Written"));
  await heading("Written").waitFor();
});

it("follows a file that an editor replaces by renaming another", async () => {
  writeFileSync(`${file}~`, titled("Renamed"));
  renameSync(`${file}~`, file);
  await heading("Renamed").waitFor();
});

it("keeps the last good analysis of a file that can no longer be read as a scenario", async () => {
  writeFileSync(file, titled("Broken").replace("great.attack: no", "great.attack: perhaps"));
  await status("belongs to the last version that could be read").waitFor();
  await heading("Renamed").waitFor();
  expect(await page.locator(".verdicts tbody tr").count()).toBe(2);
  writeFileSync(file, titled("Mended"));
  await heading("Mended").waitFor();
  await page.locator(".status .problem").waitFor({ state: "detached" });
});

it("says that the file is deleted, keeps what was seen, and goes on when it is back", async () => {
  rmSync(file);
  await status("cannot be read any more").waitFor();
  await heading("Mended").waitFor();
  expect(await textOf(page)).toBe(titled("Mended"));
  writeFileSync(file, titled("Back"));
  await heading("Back").waitFor();
  await status("cannot be read any more").waitFor({ state: "detached" });
});

it("says that the program has stopped", async () => {
  program.kill("SIGINT");
  await status("The program that serves the file has stopped").waitFor();
  await heading("Back").waitFor();
});
