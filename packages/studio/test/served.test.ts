import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, ENLARGEMENT, goTo, textOf, visitServed } from "./browser.ts";
import { type Program, start, startStudio } from "./served-program.ts";

/*
 * `detente studio FILE` in a browser: the file is changed, replaced, deleted and broken by an editor beside it.
 */

const folder = mkdtempSync(join(tmpdir(), "detente-served-"));
const file = join(folder, "dispute.yaml");
let browser: Browser;
let program: Program;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, ENLARGEMENT);
  program = await startStudio(file, "--port", "4849", "--links", "https://studio.example/");
  browser = await connect();
  ({ page } = await visitServed(browser, program.address));
  await page.locator(".verdicts .framework").first().waitFor();
}, 180_000);

afterAll(async () => {
  program?.child.kill("SIGINT");
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const titled = (title: string) => ENLARGEMENT.replace("title: Enlargement", `title: ${title}`);
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const status = (text: string) => page.locator(".status", { hasText: text });

/** Puts a comment before the text in the editor. */
async function prefix(comment: string): Promise<void> {
  await goTo(page, "source");
  await page.locator(".editor .cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(`# ${comment}\n`);
}

it("keeps its key out of the address, and answers no browser without it", async () => {
  expect(program.address).toMatch(/key=[\w-]{32}$/);
  expect(page.url()).toBe("http://127.0.0.1:4849/#/served/verdict");
  const stranger = await visitServed(browser, "http://127.0.0.1:4849/#/served/verdict");
  await stranger.page.getByText("this browser has not its key").waitFor();
  expect(await textOf(stranger.page)).toBe("");
  await stranger.context.close();
});

it("says that the port is taken, where one was asked for", async () => {
  await expect(startStudio("--port", "4849")).rejects.toThrow("port 4849 is in use");
});

it("stands at one port, and at another only when that is taken, which it says", async () => {
  // Another program may hold it on this machine already.
  const first = await startStudio();
  const second = await startStudio();
  expect(second.address).not.toContain(":4848/");
  expect(second.said()).toContain("Port 4848 is in use, so this is another.");
  if (!first.address.includes(":4848/")) expect(first.said()).toContain("Port 4848 is in use");
  first.child.kill("SIGINT");
  second.child.kill("SIGINT");
});

it.runIf(process.platform === "linux")("hands the key to a browser where no other user sees it", async () => {
  const opener = join(folder, "xdg-open");
  writeFileSync(opener, `#!/bin/sh\necho "$1" > "${folder}/opened"\n`);
  chmodSync(opener, 0o755);
  const path = `${folder}${delimiter}${process.env.PATH}`;
  const { child, address } = await start([file], { ...process.env, PATH: path });
  const opened = join(folder, "opened");
  await expect.poll(() => existsSync(opened) && readFileSync(opened, "utf8")).toContain("file:");
  const page = fileURLToPath(readFileSync(opened, "utf8").trim());
  expect(page).not.toContain(address.split("key=")[1]);
  expect(readFileSync(page, "utf8")).toContain(address);
  expect(statSync(page).mode & 0o077).toBe(0);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  child.kill("SIGINT");
  await ended;
  expect(existsSync(page)).toBe(false);
});

it("reaches the library, and leads back to the file", async () => {
  await goTo(page, "#/");
  await page.locator(".card").first().waitFor();
  await page.getByRole("link", { name: "dispute.yaml" }).click();
  await heading("Enlargement").waitFor();
});

it("makes links to the studio it was told of", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: /^Share/ }).click();
  await page.getByRole("menuitem", { name: /Copy a link/ }).click();
  await status("It carries the whole scenario").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https:\/\/studio\.example\/#\/z=[\w-]+\/verdict$/,
  );
});

it("saves to the file, and never over what another has written there", async () => {
  await prefix("mine");
  await page.keyboard.press("Control+s");
  await status("Saved to dispute.yaml").waitFor();
  expect(readFileSync(file, "utf8")).toBe(`# mine\n${ENLARGEMENT}`);
  await page.locator(".saving").waitFor({ state: "detached" });
  await prefix("more");
  writeFileSync(file, `# theirs\n${ENLARGEMENT}`);
  await page.keyboard.press("Control+s");
  await status("changed on disk").waitFor();
  expect(readFileSync(file, "utf8")).toBe(`# theirs\n${ENLARGEMENT}`);
  expect(await textOf(page)).toBe(`# more\n# mine\n${ENLARGEMENT}`);
  await page.keyboard.press("Control+s");
  await status("Saved to dispute.yaml").waitFor();
  expect(readFileSync(file, "utf8")).toBe(`# more\n# mine\n${ENLARGEMENT}`);
  await goTo(page, "verdict");
});

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
  expect(await page.locator(".verdicts .framework").count()).toBe(2);
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
  program.child.kill("SIGINT");
  await status("The program that serves the file has stopped").waitFor();
  await heading("Back").waitFor();
});

it("says that the program has started anew, to whom its new key is unknown", async () => {
  program = await startStudio(file, "--port", "4849");
  await status("has started anew").waitFor();
  await heading("Back").waitFor();
  await page.goto(program.address);
  await heading("Back").waitFor();
  await status("has started anew").waitFor({ state: "detached" });
});
