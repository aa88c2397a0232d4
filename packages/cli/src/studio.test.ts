import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveStudio, type Workbench } from "./studio.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-studio-"));
const dist = join(folder, "dist");
const file = join(folder, "dispute.yaml");
let workbench: Workbench;

beforeAll(async () => {
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(dist, "index.html"), "<!doctype html><title>studio</title>");
  writeFileSync(join(dist, "assets/a b.js"), "export {};");
  writeFileSync(join(folder, "secret"), "secret");
  symlinkSync(join(folder, "secret"), join(dist, "link"));
  writeFileSync(file, "detente: 1\n");
  const read = async () => Buffer.from("detente: 1\n");
  workbench = await serveStudio(dist, { name: "dispute.yaml", path: file, read });
});

afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A request whose path and headers are sent as they are. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
  const { port } = new URL(workbench.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part) => (body += part));
      const type = String(response.headers["content-type"]);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type, body, headers: response.headers }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the workbench's server", () => {
  it("listens on the loopback interface only", () => {
    expect(workbench.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("serves the studio, with a policy against foreign content", async () => {
    const page = await get("/");
    expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(page.body).toContain("studio");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.headers["content-security-policy"]).not.toContain("unsafe");
    expect(await get("/assets/a%20b.js?v=1")).toMatchObject({
      status: 200,
      type: "text/javascript; charset=utf-8",
    });
    expect(await get("/", {}, "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it("serves the document", async () => {
    expect((await get("/served.json")).body).toBe('{"file":"dispute.yaml"}');
    expect(await get("/file")).toMatchObject({
      status: 200,
      body: "detente: 1\n",
      type: "text/yaml; charset=utf-8",
    });
  });

  it.each([
    ["another host", { Host: "attacker.example" }],
    ["another port", { Host: "127.0.0.1:1" }],
    ["another site's page", { Origin: "https://attacker.example" }],
    ["a page without an origin", { Origin: "null" }],
    ["a script tag of another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }],
    ["another port's page", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors" }],
  ])("refuses %s", async (_, headers) => {
    expect((await get("/file", headers as Record<string, string>)).status).toBe(403);
  });

  it.each([
    "/../secret",
    "/..%2fsecret",
    "/assets/../../secret",
    "/%2e%2e/secret",
    "/link",
    "//etc/passwd",
    "/etc/passwd",
    "/..\\secret",
    "/%00",
    "/%",
    "/assets",
  ])("serves nothing at %s", async (path) => {
    const reply = await get(path);
    expect([400, 404]).toContain(reply.status);
    expect(reply.body).not.toContain("secret");
  });

  it("takes no writes", async () => {
    expect((await get("/file", {}, "POST")).status).toBe(405);
    expect((await get("/file", {}, "DELETE")).status).toBe(405);
  });

  it("tells the page when the file changes", async () => {
    const response = await fetch(`${workbench.url}events`);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    writeFileSync(file, "detente: 1\ntitle: changed\n");
    expect((await reader.read()).value).toContain("event: changed");
    await reader.cancel();
  });
});
