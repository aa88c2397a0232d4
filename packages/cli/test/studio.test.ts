import { describe, expect, it } from "vitest";
import { detente, ENLARGEMENT } from "./run.ts";

describe("studio", () => {
  it("serves the workbench with the file in it, until Ctrl-C", async () => {
    let asked: Promise<string[]> | null = null;
    const run = await detente(["studio", ENLARGEMENT, "--no-open"], {
      watch: (stdout, kill) => {
        const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(stdout)?.[0];
        if (url === undefined || asked !== null) return;
        const pages = ["", "served.json", "file"].map(async (path) => (await fetch(url + path)).text());
        asked = Promise.all(pages).finally(() => kill("SIGINT"));
      },
    });
    const [page, served, file] = (await asked) ?? [];
    expect(page).toContain("<title>Detente</title>");
    expect(served).toBe('{"file":"enlargement.yaml"}');
    expect(file).toContain("title: Enlargement");
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("#/served/verdict") });
  }, 180_000);

  it("refuses a file that is not there", async () => {
    expect(await detente(["studio", "nowhere.yaml", "--no-open"])).toMatchObject({ code: 2, stdout: "" });
  });
});
