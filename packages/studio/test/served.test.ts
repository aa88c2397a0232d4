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
import { type AddressInfo, createServer } from "node:net";
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
let port: string;

/** One that nobody listens on. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

beforeAll(async () => {
  writeFileSync(file, ENLARGEMENT);
  port = await freePort();
  program = await startStudio(file, "--port", port, "--links", "https://studio.example/");
  browser = await connect();
  ({ page } = await visitServed(browser, program.address));
  await page.locator(".verdicts .framework").first().waitFor();
});

afterAll(async () => {
  program?.child.kill("SIGINT");
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const titled = (title: string) => ENLARGEMENT.replace("title: Enlargement", `title: ${title}`);
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const status = (text: string) => page.locator(".status", { hasText: text });

/** Holds the file as it is read next, when the page has been told that it has changed, until it is released. */
async function holdRead(): Promise<{ asked: Promise<void>; release(): Promise<void> }> {
  let release = () => {};
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let done: Promise<void> | null = null;
  await page.route("**/file", async (route) => {
    if (done !== null || route.request().method() !== "GET") return route.fallback();
    done = (async () => {
      const response = await route.fetch();
      ask();
      await released;
      await route.fulfill({ response });
    })();
    return done;
  });
  return {
    asked,
    release: async () => {
      const read = page.waitForEvent("requestfinished", (request) => request.url().endsWith("/file"));
      release();
      await (await read).response();
      // What the page makes of it.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      await page.unroute("**/file");
    },
  };
}

/** Puts a comment before the text in the editor. */
async function prefix(comment: string): Promise<void> {
  await goTo(page, "source");
  await page.locator(".editor .cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(`# ${comment}\n`);
}

it("keeps its key out of the address, and answers no browser without it", async () => {
  expect(program.address).toMatch(/key=[\w-]{32}$/);
  expect(page.url()).toBe(`http://127.0.0.1:${port}/#/served/verdict`);
  const stranger = await visitServed(browser, `http://127.0.0.1:${port}/#/served/verdict`);
  await stranger.page.getByText("this browser has not its key").waitFor();
  expect(await textOf(stranger.page)).toBe("");
  await stranger.context.close();
});

it("says that the port is taken, where one was asked for", async () => {
  await expect(startStudio("--port", port)).rejects.toThrow(`port ${port} is in use`);
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

it("saves over nothing that it has not shown, though it has begun to read it", async () => {
  await prefix("mine");
  const held = await page.evaluateHandle(() => {
    const { text } = Response.prototype;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const held = { asked: 0, release };
    Response.prototype.text = async function () {
      held.asked++;
      await released;
      Response.prototype.text = text;
      return text.call(this);
    };
    return held;
  });
  const theirs = `# theirs\n${ENLARGEMENT}`;
  writeFileSync(file, theirs);
  await expect.poll(() => held.evaluate(({ asked }) => asked)).toBeGreaterThan(0);
  const refused = page.waitForResponse((response) => response.request().method() === "PUT");
  await page.keyboard.press("Control+s");
  expect((await refused).status()).toBe(412);
  expect(readFileSync(file, "utf8")).toBe(theirs);
  await held.evaluate(({ release }) => release());
  await status("changed on disk").waitFor();
  expect(await textOf(page)).toMatch(/^# mine\n/);
  await page.getByRole("button", { name: "Revert" }).click();
  await expect.poll(() => textOf(page)).toBe(theirs);
  await goTo(page, "verdict");
});

it("shows the latest, in whatever order what was read arrives", async () => {
  const held = await holdRead();
  writeFileSync(file, titled("Earlier"));
  await held.asked;
  writeFileSync(file, titled("Later"));
  await heading("Later").waitFor();
  await held.release();
  expect(await textOf(page)).toBe(titled("Later"));
});

it("keeps what it has saved, though what was there before arrives after that", async () => {
  const held = await holdRead();
  await prefix("first");
  await page.keyboard.press("Control+s");
  await held.asked;
  await prefix("second");
  await page.keyboard.press("Control+s");
  const saved = `# second\n# first\n${titled("Later")}`;
  await expect.poll(() => readFileSync(file, "utf8")).toBe(saved);
  await page.locator(".saving").waitFor({ state: "detached" });
  await held.release();
  expect(await textOf(page)).toBe(saved);
  await goTo(page, "verdict");
});

it("says that the file has gone when it is saved, and then writes it anew", async () => {
  await prefix("third");
  rmSync(file);
  await page.keyboard.press("Control+s");
  await status("cannot be read any more").waitFor();
  await page.keyboard.press("Control+s");
  await status("Saved to dispute.yaml").waitFor();
  expect(readFileSync(file, "utf8")).toMatch(/^# third\n# second\n/);
  await goTo(page, "verdict");
});

it("says of edits that were left that the file has changed since", async () => {
  await prefix("left");
  await goTo(page, "#/");
  await page.locator(".card").first().waitFor();
  writeFileSync(file, titled("Since"));
  await goTo(page, "#/served/verdict");
  await status("changed on disk").waitFor();
  expect(await textOf(page)).toMatch(/^# left\n/);
  await page.getByRole("button", { name: "Revert" }).click();
  await heading("Since").waitFor();
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
  program = await startStudio(file, "--port", port);
  await status("has started anew").waitFor();
  await heading("Back").waitFor();
  await page.goto(program.address);
  await heading("Back").waitFor();
  await status("has started anew").waitFor({ state: "detached" });
});

it("keeps edits of a file when another is served instead", async () => {
  await prefix("unsaved");
  await goTo(page, "#/");
  await page.locator(".card").first().waitFor();
  const ended = new Promise((resolve) => program.child.on("exit", resolve));
  program.child.kill("SIGINT");
  await ended;
  const another = join(folder, "another.yaml");
  writeFileSync(another, titled("Another"));
  program = await startStudio(another, "--port", port);
  await page.goto(program.address);
  await heading("Another").waitFor();
  await status("Your edits of dispute.yaml are now among your files").waitFor();
  await goTo(page, "#/");
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await heading("Back").waitFor();
  expect(await textOf(page)).toBe(`# unsaved\n${titled("Back")}`);
});
