import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { detente, folder } from "./run.ts";

const CHICKEN = readFileSync(new URL("../../../scenarios/literature/chicken.yaml", import.meta.url), "utf8");

/** A folder with a scenario, and what stands beside it. */
function beside(files: { readonly [name: string]: string }, scenario = CHICKEN): string {
  const home = folder();
  mkdirSync(join(home, "in"));
  writeFileSync(join(home, "in/mine.yaml"), scenario);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  return home;
}

const withImage = (src: string) => `${CHICKEN}\nimage: { src: ${JSON.stringify(src)}, alt: What it shows }\n`;

describe("detente brief", () => {
  it("writes one page beside which nothing is needed, the same each time", async () => {
    const cwd = beside({});
    expect(await detente(["brief", "in/mine.yaml", "--out", "out"], { cwd })).toMatchObject({
      code: 0,
      stdout: "out/mine.html\n",
      stderr: "",
    });
    const page = readFileSync(join(cwd, "out/mine.html"), "utf8");
    expect(page).toContain("font/woff2;base64,");
    expect(page).not.toMatch(/(src|href)="(?!data:|#|https:)/);
    await detente(["brief", "-", "--out", "again"], { cwd, input: CHICKEN });
    const again = readFileSync(join(cwd, "again/brief.html"), "utf8");
    expect(again.replaceAll("brief.yaml", "mine.yaml")).toBe(page);
  });

  it("writes the memo beside the article", async () => {
    const cwd = beside({});
    expect((await detente(["brief", "in/mine.yaml", "--memo"], { cwd })).stdout).toBe("mine.memo.html\n");
    expect(readFileSync(join(cwd, "mine.memo.html"), "utf8")).toContain("What would change it");
  });

  it("writes its own page anew, and leaves another's as it is", async () => {
    const cwd = beside({ "mine.memo.html": "<!doctype html>another's" });
    for (const title of ["Once", "Twice"]) {
      writeFileSync(join(cwd, "in/mine.yaml"), CHICKEN.replace(/^title: .*$/m, `title: ${title}`));
      expect((await detente(["brief", "in/mine.yaml"], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, "mine.html"), "utf8")).toContain(`<title>${title}</title>`);
    }
    const { code, stderr } = await detente(["brief", "in/mine.yaml", "--memo"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("mine.memo.html is there already");
    expect(readFileSync(join(cwd, "mine.memo.html"), "utf8")).toBe("<!doctype html>another's");
    expect(readdirSync(cwd).sort()).toEqual(["in", "mine.html", "mine.memo.html"]);
  });

  it("takes the author's text beside the file, and says where a mark of it does not resolve", async () => {
    const cwd = beside({ "in/mine.md": "Seen.\n\nIt is {{keep nothing_of_the_sort}}.\n" });
    const { code, stderr } = await detente(["brief", "in/mine.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("in/mine.md:3:7: There is no framework `nothing_of_the_sort`");
    writeFileSync(join(cwd, "in/mine.md"), "Seen *by me*.");
    await detente(["brief", "in/mine.yaml"], { cwd });
    expect(readFileSync(join(cwd, "mine.html"), "utf8")).toContain("<p>Seen <em>by me</em>.</p>");
  });

  it("links to the study in a studio, the whole scenario in the link", async () => {
    const cwd = beside({});
    await detente(["brief", "in/mine.yaml", "--studio", "https://studio.example/"], { cwd });
    expect(readFileSync(join(cwd, "mine.html"), "utf8")).toMatch(
      /href="https:\/\/studio\.example\/#z=[\w-]{500,}"/,
    );
    expect(
      await detente(["brief", "in/mine.yaml", "--studio", "javascript:alert(1)"], { cwd }),
    ).toMatchObject({
      code: 2,
      stdout: "",
    });
  });

  it("makes a picture of its folder part of the page", async () => {
    const cwd = beside({ "in/map.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>" }, withImage("map.svg"));
    await detente(["brief", "in/mine.yaml"], { cwd });
    expect(readFileSync(join(cwd, "mine.html"), "utf8")).toMatch(
      /<img src="data:image\/svg\+xml;base64,[\w+/=]+" alt="What it shows">/,
    );
  });

  it.each(["../secret.png", "https://example.org/x.png", "/etc/x.png", "mine.yaml"])(
    "leaves %s out, and says so",
    async (src) => {
      const cwd = beside({ "secret.png": "secret" }, withImage(src));
      const { code, stderr } = await detente(["brief", "in/mine.yaml"], { cwd });
      expect(code).toBe(0);
      expect(stderr).toContain(`The picture ${src} is left out`);
      expect(readFileSync(join(cwd, "mine.html"), "utf8")).not.toContain("<img");
    },
  );

  it("does not follow a link out of the folder", async () => {
    const cwd = beside({ "secret.png": "secret" }, withImage("inside.png"));
    symlinkSync(join(cwd, "secret.png"), join(cwd, "in/inside.png"));
    const { code, stderr } = await detente(["brief", "in/mine.yaml"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("leads out of its folder");
  });
});
