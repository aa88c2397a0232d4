import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

// What editors show who is writing a scenario: asked of the language server that they run.

const TOP = join(import.meta.dirname, "..");
const SCHEMA = join(TOP, "packages/core/scenario.schema.json");

let server: ChildProcess;
let editor: MessageConnection;

beforeAll(async () => {
  server = spawn(process.execPath, [join(TOP, "node_modules/.bin/yaml-language-server"), "--stdio"]);
  editor = createMessageConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  editor.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
  editor.onRequest("client/registerCapability", () => null);
  editor.listen();
  await editor.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(TOP).href,
    capabilities: { textDocument: { hover: { contentFormat: ["markdown"] }, completion: {} } },
  });
  await editor.sendNotification("initialized", {});
});

afterAll(() => {
  editor.dispose();
  server.kill();
});

let opened = 0;

/** Opens a scenario with a cursor, written `|`, and says what the editor asks for at it. */
async function at(text: string) {
  const before = text.slice(0, text.indexOf("|"));
  // The address in the first line of a real file is that of the package; there is no network here.
  const whole = `# yaml-language-server: $schema=${pathToFileURL(SCHEMA).href}\n${text.replace("|", "")}`;
  const uri = pathToFileURL(join(TOP, `editor-${opened++}.yaml`)).href;
  await editor.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "yaml", version: 1, text: whole },
  });
  const lines = before.split("\n");
  return { textDocument: { uri }, position: { line: lines.length, character: lines.at(-1)!.length } };
}

describe("in an editor", () => {
  test("keys are completed", async () => {
    const where = await at("detente: 1\ntitle: A well\nactors:\n  red: {}\nfr|\n");
    const list = (await editor.sendRequest("textDocument/completion", where)) as {
      items: { label: string }[];
    };
    expect(list.items.map(({ label }) => label)).toContain("frameworks");
  });

  test("values are completed", async () => {
    const where = await at("detente: |\ntitle: A well\n");
    const list = (await editor.sendRequest("textDocument/completion", where)) as {
      items: { label: string }[];
    };
    expect(list.items.map(({ label }) => label)).toEqual(["1"]);
  });

  test("keys are explained", async () => {
    const { description } = JSON.parse(readFileSync(SCHEMA, "utf8")).properties.status_quo;
    const where = await at("detente: 1\ntitle: A well\nstatus|_quo: {}\n");
    const hover = (await editor.sendRequest("textDocument/hover", where)) as { contents: { value: string } };
    expect(description).toBeTruthy();
    expect(hover.contents.value.replace(/\\/g, "")).toContain(description.split("`")[0]);
  });

  test("what does not belong is marked", async () => {
    const uri = `editor-${opened}.yaml`;
    const marked = new Promise<{ diagnostics: { message: string }[] }>((resolve) => {
      editor.onNotification("textDocument/publishDiagnostics", (found) => {
        if (found.uri.endsWith(uri) && found.diagnostics.length > 0) resolve(found);
      });
    });
    await at("detente: 1\ntitle: A well\nactors: {red: {}}\nframework: {}\n|");
    expect((await marked).diagnostics.map(({ message }) => message).join()).toMatch(/framework/);
  });
});
