import { describe, expect, it } from "vitest";
import { detente, ENLARGEMENT } from "./run.ts";

describe("studio", () => {
  it("serves the workbench with the file in it, until Ctrl-C", async () => {
    let asked: Promise<string[]> | null = null;
    const run = await detente(["studio", ENLARGEMENT, "--no-open"], {
      watch: (stdout, kill) => {
        const [, url, key] = /(http:\/\/127\.0\.0\.1:\d+\/)#\/served\/verdict\?key=(\S+)/.exec(stdout) ?? [];
        if (url === undefined || asked !== null) return;
        const headers = { Authorization: `Bearer ${key}` };
        const pages = ["", "served.json", "file"].map(async (path) =>
          (await fetch(url + path, { headers })).text(),
        );
        asked = Promise.all(pages).finally(() => kill("SIGINT"));
      },
    });
    const [page, served, file] = (await asked) ?? [];
    expect(page).toContain("<title>Detente</title>");
    expect(JSON.parse(served ?? "")).toEqual({ links: null, file: "enlargement.yaml", writable: true });
    expect(file).toContain("title: Enlargement");
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("#/served/verdict") });
  });

  it("refuses to make links that lead nowhere", async () => {
    expect(await detente(["studio", "--links", "somewhere", "--no-open"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("somewhere is no address of a web page"),
    });
  });

  it("refuses a file that is not there", async () => {
    expect(await detente(["studio", "nowhere.yaml", "--no-open"])).toMatchObject({ code: 2, stdout: "" });
  });
});
