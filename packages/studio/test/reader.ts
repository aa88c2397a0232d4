import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { goTo, visit } from "./browser.ts";

export const eventually = <T>(read: () => Promise<T>) => expect.poll(read);
export const status = (page: Page, text: string) => page.locator(".status", { hasText: text });
export const editor = (page: Page) => page.locator(".editor .cm-content");

/** A reader who may read the clipboard and whose file pickers pick a file in the browser's own file system. */
export async function reader(
  browser: Browser,
  address: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await visit(browser, "#/");
  onTestFinished(() => context.close());
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.addInitScript(() => {
    const pick = async (name: string) =>
      (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    Object.assign(globalThis, {
      showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => pick(suggestedName),
      showOpenFilePicker: async () => [await pick("mine.yaml")],
    });
  });
  await page.reload();
  await goTo(page, address);
  return { page, context };
}

/** What is in a file that the pickers pick. */
export const onDisk = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    return (await handle.getFile()).text();
  }, name);

export const putOnDisk = (page: Page, name: string, text: string) =>
  page.evaluate(
    async ([name, text]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    },
    [name, text] as const,
  );

/** Types a comment before the text. */
export async function prefix(page: Page, comment: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(`# ${comment}\n`);
}

/** Keeps all tabs from what the browser keeps, until it is released. */
export async function holdKept(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(
    () =>
      new Promise<{ release(): void }>((resolve) => {
        indexedDB.open("detente").onsuccess = (opened) => {
          const database = (opened.target as IDBOpenDBRequest).result;
          const files = database.transaction("files", "readwrite").objectStore("files");
          let released = false;
          const hold = () => {
            if (released) database.close();
            else files.count().onsuccess = hold;
          };
          hold();
          resolve({
            release: () => {
              released = true;
            },
          });
        };
      }),
  );
  return () => held.evaluate((held) => held.release());
}

/** From now on counts how often a page asks to write what the browser keeps; resolves to waiting for the next time. */
export async function countWrites(page: Page): Promise<() => Promise<void>> {
  const counted = await page.evaluateHandle(() => {
    const counted = { writes: 0 };
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...about) {
      if (about[1] === "readwrite") counted.writes++;
      return transaction.apply(this, about);
    };
    return counted;
  });
  let seen = 0;
  return async () => {
    await eventually(() => counted.evaluate(({ writes }) => writes)).toBeGreaterThan(seen);
    seen = await counted.evaluate(({ writes }) => writes);
  };
}

/** The names of what the browser keeps. */
export const keptNames = async (page: Page) => (await kept(page)).map(({ name }) => name);

/** What the browser keeps. */
export const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ key: string; name: string; draft: string; saved: string }[]>((resolve) => {
        indexedDB.open("detente").onsuccess = (opened) => {
          const database = (opened.target as IDBOpenDBRequest).result;
          if (!database.objectStoreNames.contains("files")) {
            database.close();
            resolve([]);
            return;
          }
          const all = database.transaction("files").objectStore("files").getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result.map(({ key, name, draft, saved }) => ({ key, name, draft, saved })));
          };
        };
      }),
  );
