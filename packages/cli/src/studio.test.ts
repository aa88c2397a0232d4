import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
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
  symlinkSync(file, join(folder, "linked.yaml"));
  const read = () => readFile(file).catch(() => null);
  workbench = await serveStudio(dist, {
    document: { name: "dispute.yaml", path: join(folder, "linked.yaml"), writable: true, read },
    links: "https://studio.example/",
  });
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
function get(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  content?: string,
): Promise<Reply> {
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
    sent.end(content);
  });
}

const withKey = () => ({ Authorization: `Bearer ${workbench.key}` });

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

  it("serves the document to who has the key, and says to anybody only what it is", async () => {
    expect(JSON.parse((await get("/served.json")).body)).toEqual({
      links: "https://studio.example/",
      file: "dispute.yaml",
      writable: true,
    });
    expect(await get("/file", withKey())).toMatchObject({
      status: 200,
      body: "detente: 1\n",
      type: "text/yaml; charset=utf-8",
    });
  });

  it.each([
    ["no key", () => ({})],
    ["another key", () => ({ Authorization: `Bearer ${"x".repeat(32)}` })],
    ["another kind of key", () => ({ Authorization: workbench.key })],
  ])("neither shows nor writes the document with %s", async (_, headers) => {
    for (const path of ["/file", "/events"]) expect((await get(path, headers())).status).toBe(401);
    const { etag } = (await get("/file", withKey())).headers;
    const sent = await get("/file", { ...headers(), "If-Match": String(etag) }, "PUT", "stolen");
    expect(sent.status).toBe(401);
    expect(readFileSync(file, "utf8")).toBe("detente: 1\n");
  });

  it("writes the document where it still is what the page has seen, and leaves a link a link", async () => {
    const { etag } = (await get("/file", withKey())).headers;
    const put = (text: string, tag: unknown) =>
      get("/file", { ...withKey(), "If-Match": String(tag) }, "PUT", text);
    expect(await put("detente: 1 # mine\n", etag)).toMatchObject({ status: 204 });
    expect(readFileSync(file, "utf8")).toBe("detente: 1 # mine\n");
    expect(await put("late", etag)).toMatchObject({ status: 412 });
    expect((await get("/file", withKey(), "PUT", "blind")).status).toBe(412);
    expect((await put("x".repeat(17 * 1024 * 1024), "*")).status).toBe(413);
    expect(readFileSync(file, "utf8")).toBe("detente: 1 # mine\n");
    expect(lstatSync(join(folder, "linked.yaml")).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith("~"))).toEqual([]);
  });

  it("lets one of two pages win that write at once, and tells the other", async () => {
    const { etag } = (await get("/file", withKey())).headers;
    const texts = ["detente: 1 # one\n", "detente: 1 # two\n"];
    const replies = await Promise.all(
      texts.map((text) => get("/file", { ...withKey(), "If-Match": String(etag) }, "PUT", text)),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 412]);
    expect(readFileSync(file, "utf8")).toBe(texts[replies.findIndex(({ status }) => status === 204)]);
  });

  it.each([
    ["another host", { Host: "attacker.example" }],
    ["another port", { Host: "127.0.0.1:1" }],
    ["another site's page", { Origin: "https://attacker.example" }],
    ["a page without an origin", { Origin: "null" }],
    ["a script tag of another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }],
    ["another port's page", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors" }],
  ])("refuses %s", async (_, headers) => {
    expect((await get("/file", { ...withKey(), ...headers } as Record<string, string>)).status).toBe(403);
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

  it("takes no other writes", async () => {
    expect((await get("/file", withKey(), "POST")).status).toBe(405);
    expect((await get("/file", withKey(), "DELETE")).status).toBe(405);
    expect((await get("/index.html", withKey(), "PUT")).status).toBe(405);
  });

  it("tells the page when the file changes", async () => {
    const response = await fetch(`${workbench.url}events`, { headers: withKey() });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    writeFileSync(file, "detente: 1\ntitle: changed\n");
    expect((await reader.read()).value).toContain("event: changed");
    await reader.cancel();
  });
});
