import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { unwatchFile, watchFile } from "node:fs";
import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { INPUT_LIMIT, type Input } from "./input.ts";
import { rewrite } from "./writing.ts";

/** The document that the workbench shows, and how to read it anew. */
export interface ServedDocument {
  /** For people. */
  readonly name: string;
  /** Watched for changes; null where there is nothing to watch. */
  readonly path: string | null;
  /** Whether the page may write it to `path`. */
  readonly writable: boolean;
  /** Its present bytes, or null when it is gone. */
  read(): Promise<Uint8Array | null>;
}

export interface Serving {
  readonly document?: ServedDocument | null;
  /** Where links that the page makes lead; its own address where there is none. */
  readonly links?: string | null;
  /** 0: any that is free. */
  readonly port?: number;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".yaml": "text/yaml; charset=utf-8",
};

const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

const WATCH_EVERY_MS = 300;
const HEARTBEAT_MS = 15_000;

/** A running workbench. */
export interface Workbench {
  readonly url: string;
  /** What a page must show to read or write the document, new for every run. */
  readonly key: string;
  close(): Promise<void>;
}

/**
 * Serves the built studio in `folder` on the loopback interface, and at `served.json` what the page should know. The document, at
 * `file` (to be read, and replaced where it still is what the page has seen) and its changes at `events`, needs the key, for any
 * user of the machine can reach a loopback port. Requests that name another host or come from another site's page are refused,
 * since any page open in the same browser can too; nothing outside the folder is served.
 */
export async function serveStudio(
  folder: string,
  { document = null, links = null, port = 0 }: Serving = {},
): Promise<Workbench> {
  const root = await realpath(folder);
  const key = randomBytes(24).toString("base64url");
  const listeners = new Set<ServerResponse>();
  let written: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => fail(response, 500, "something went wrong"));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request, server)) return fail(response, 403, "this workbench answers only its own page");
    const path = pathOf(request);
    if (path === null) return fail(response, 400, "no such address");
    const ofDocument = document !== null && (path === "/file" || path === "/events");
    if (ofDocument && !shows(request, key)) return fail(response, 401, "the key of this run is missing");
    if (ofDocument && path === "/file" && request.method === "PUT") {
      const text = await bodyOf(request);
      // One after the other: of two pages that write at once the later has not seen what the earlier wrote.
      const put = written.then(() => replaceSeen(document, text, request.headers["if-match"], response));
      written = put.catch(() => {});
      return put;
    }
    if (request.method !== "GET" && request.method !== "HEAD") return fail(response, 405, "read only");
    if (path === "/served.json") {
      const file = document !== null && { file: document.name, writable: document.writable };
      return send(response, ".json", Buffer.from(JSON.stringify({ links, ...file })));
    }
    if (ofDocument && path === "/events") return listen(response);
    if (ofDocument) {
      const bytes = await document.read();
      if (bytes === null) return fail(response, 404, "the file is gone");
      return send(response, ".yaml", bytes, { ETag: tagOf(bytes) });
    }
    const bytes = await readInside(root, path === "/" ? "/index.html" : path);
    return bytes === null
      ? fail(response, 404, "no such file")
      : send(response, extname(path) || ".html", bytes);
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, "Content-Type": "text/event-stream" });
    response.write(": watching\n\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  const tell = (text: string) => {
    for (const listener of listeners) listener.write(text);
  };
  const changed = () => tell("event: changed\ndata: changed\n\n");
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  // Only now: where the port is taken nothing must keep the program from ending.
  if (document !== null && document.path !== null)
    watchFile(document.path, { interval: WATCH_EVERY_MS }, changed);
  const heartbeat = setInterval(() => tell(": still here\n\n"), HEARTBEAT_MS);
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    key,
    close: () =>
      new Promise((resolve) => {
        clearInterval(heartbeat);
        if (document !== null && document.path !== null) unwatchFile(document.path, changed);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is sent; null where that is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= INPUT_LIMIT) parts.push(part);
  }
  return size > INPUT_LIMIT ? null : Buffer.concat(parts);
}

/** Replaces the document, where it still is what the page has `seen`: that is its ETag, or `*` where there was none. */
async function replaceSeen(
  document: ServedDocument,
  text: Buffer | null,
  seen: string | undefined,
  response: ServerResponse,
): Promise<void> {
  if (!document.writable || document.path === null) return fail(response, 405, "read only");
  if (text === null) return fail(response, 413, "the text is too long");
  const now = await document.read();
  if (now === null ? seen !== "*" : seen !== tagOf(now)) return fail(response, 412, "the file has changed");
  try {
    await rewrite(document.path, text);
  } catch (error) {
    return fail(response, 403, (error as Error).message);
  }
  response.writeHead(204, { ...HEADERS, ETag: tagOf(text) }).end();
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("base64url")}"`;
}

/** Whether a request shows the key. */
function shows(request: IncomingMessage, key: string): boolean {
  const shown = Buffer.from(request.headers.authorization ?? "");
  const expected = Buffer.from(`Bearer ${key}`);
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Whether a request names this server as its host and does not come from another site's page. */
function isOurs(request: IncomingMessage, server: Server): boolean {
  const hosts = [`127.0.0.1:${portOf(server)}`, `localhost:${portOf(server)}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers["sec-fetch-site"];
  const navigation =
    request.headers["sec-fetch-mode"] === "navigate" && request.headers["sec-fetch-dest"] === "document";
  return site === undefined || site === "same-origin" || site === "none" || navigation;
}

/** The decoded path of a request, or null where it cannot name a file. */
function pathOf(request: IncomingMessage): string | null {
  const raw = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  try {
    const path = decodeURIComponent(raw);
    return path.startsWith("/") && !/[\0\\]/.test(path) ? path : null;
  } catch {
    return null;
  }
}

/** A file of the folder, or null where there is none. Links that lead out of the folder lead nowhere. */
async function readInside(root: string, path: string): Promise<Uint8Array | null> {
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root + sep)) return null;
    return await readFile(real);
  } catch {
    return null;
  }
}

function send(
  response: ServerResponse,
  extension: string,
  bytes: Uint8Array,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, {
    ...HEADERS,
    ...more,
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Content-Length": bytes.length,
  });
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}

function fail(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${message}\n`);
}

/** What was read from standard input, which cannot be read again. */
export function fixedDocument(input: Input): ServedDocument {
  return { name: "standard input", path: null, writable: false, read: async () => input.bytes };
}
