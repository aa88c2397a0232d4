import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "./debian.ts";
import { DESIGN, detente, folder } from "./run.ts";
import { freePort, Server } from "./server.ts";

/** The queue, over a real server: whatever happens to workers and server, the answer is what one thread finds. */

const PROGRAM = fileURLToPath(new URL("../bin/detente.js", import.meta.url));
const files = folder();
let server: Server;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  server = await Server.start(files);
});

afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await server?.kill();
});

/** A process of its own, and what it says. */
class Program {
  readonly child: ChildProcess;
  said = "";
  readonly ended: Promise<number | null>;

  constructor(...args: string[]) {
    this.child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    running.add(this.child);
    this.child.stderr!.setEncoding("utf8").on("data", (part) => (this.said += part));
    this.ended = new Promise((resolve) => this.child.on("close", (code) => resolve(code)));
    this.ended.then(() => running.delete(this.child));
  }

  async says(text: string): Promise<void> {
    while (!this.said.includes(text)) await setTimeout(20);
  }

  async kill(): Promise<void> {
    this.child.kill("SIGKILL");
    await this.ended;
  }
}

function startWorker(url = server.url): Program {
  return new Program("worker", "--queue", url, "--threads", "1", "--lock", "2");
}

/** What the server holds, to be looked at or tampered with. */
function look() {
  const redis = server.connect();
  const queue = new Queue("ranges", { connection: redis, prefix: "detente" });
  queue.on("error", () => {});
  const close = async () => {
    await queue.close();
    redis.disconnect();
  };
  return { redis, queue, close };
}

/** The keys of questions and of what was found, which are not the queue's own. */
async function questions(redis: Redis): Promise<string[]> {
  return (await redis.keys("detente:*")).filter((key) => !key.startsWith("detente:ranges:")).sort();
}

/** Waits for a condition on the server. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(30);
}

const LONG = ["search", "ukraine_2025", "--worlds", "--exact", "1", "--draws", "120", "--json"];

describe("a queue", () => {
  it("gives what one thread finds, whoever is killed, stopped or started again", async () => {
    const alone = await detente([...LONG, "--threads", "1"]);
    const { queue, close } = look();
    const isWorking = async () => (await queue.getActiveCount()) > 0;
    let victim = startWorker();
    const sleeper = startWorker();
    startWorker();
    let done = false;
    const asked = detente([...LONG, "--queue", server.url]).finally(() => (done = true));
    // An answer or a refusal before anybody works would be wrong.
    await Promise.race([until(isWorking), asked.then((run) => expect(run).toBe("to come later"))]);

    let killed = 0;
    const killing = (async () => {
      while (!done && killed < 4) {
        await victim.says("taking ranges");
        await setTimeout(700);
        if (!done && (await isWorking())) killed++;
        await victim.kill();
        victim = startWorker();
      }
    })();
    // Past its lock of two seconds.
    sleeper.child.kill("SIGSTOP");
    const sleeping = setTimeout(3500).then(() => sleeper.child.kill("SIGCONT"));
    await setTimeout(1500);
    expect(done).toBe(false);
    await server.kill();
    await setTimeout(300);
    await server.run();

    expect(await asked).toEqual(alone);
    await Promise.all([killing, sleeping]);
    expect(killed).toBeGreaterThan(1);
    await close();
    for (const child of running) child.kill("SIGKILL");
  });

  it("keeps what has been found: the same question needs no worker, until it is cleared", async () => {
    const call = ["worlds", DESIGN, "--json", "--queue", server.url];
    const alone = await detente(["worlds", DESIGN, "--json"]);
    const { queue, redis, close } = look();
    await queue.waitUntilReady();
    const before = await questions(redis);
    expect(await detente([...call, "--resume"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is nothing to resume"),
    });
    const worker = startWorker();
    expect(await detente(call)).toEqual(alone);
    worker.child.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
    expect(await detente([...call, "--resume"])).toEqual(alone);
    // Another question finds nothing, and stops when it is told to; what waits can be gone on with.
    const other = ["worlds", DESIGN, "--json", "--exact", "9", "--queue", server.url];
    const stopped = new Program(...other);
    await until(async () => (await queue.getWaitingCount()) === 1);
    stopped.child.kill("SIGINT");
    expect(await stopped.ended).toBe(3);
    expect(stopped.said).toContain("what has been found is kept");
    expect(await detente([...other, "--cancel"])).toMatchObject({ code: 0, stdout: "", stderr: "cleared\n" });
    expect(await queue.getWaitingCount()).toBe(0);
    expect(await detente([...call, "--cancel"])).toMatchObject({ stderr: "cleared\n" });
    expect(await questions(redis)).toEqual(before);
    await close();
  });

  it("refuses what is no job, leaves alone what is not its own, and finds again what was forged", async () => {
    const { queue, redis, close } = look();
    await redis.set("foreign", "left");
    await redis.hset("detente-ish", "a", "b");
    const version = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
    const hashOf = (text: string) => createHash("sha256").update(`${version}\n${text}`).digest("hex");
    const evil = JSON.stringify({ scenario: "detente: 1", run: "process.exit(1)" });
    await redis.set(`detente:question:${hashOf(evil)}`, evil);
    await redis.set(`detente:question:${"0".repeat(64)}`, "not what its hash says");
    const malformed: object[] = [
      {},
      { detente: version, hash: "../../etc/passwd", from: 0, to: 1 },
      { detente: version, hash: hashOf(evil), from: 0, to: -1 },
      { detente: version, hash: hashOf(evil), from: 5, to: 2 },
      { detente: version, hash: hashOf(evil), from: 0, to: 1, run: "rm" },
    ];
    for (const data of malformed) await queue.add("range", data);
    await queue.add(
      "range",
      { detente: version, hash: hashOf(evil), from: 0, to: 1 },
      { removeOnFail: true },
    );
    await queue.add(
      "range",
      { detente: version, hash: "0".repeat(64), from: 0, to: 1 },
      { removeOnComplete: true },
    );
    const worker = startWorker();
    const call = ["worlds", DESIGN, "--json", "--seed", "2", "--queue", server.url];
    const alone = await detente(["worlds", DESIGN, "--json", "--seed", "2"]);
    expect(await detente(call)).toEqual(alone);
    await until(async () => (await queue.getFailedCount()) === malformed.length);
    expect(await redis.get(`detente:refused:${hashOf(evil)}`)).toContain("this is no question");

    const [key] = (await redis.keys("detente:found:*")).filter((key) => !key.includes("0000"));
    const founds = await redis.keys("detente:found:*");
    for (const found of founds) {
      for (const field of await redis.hkeys(found)) await redis.hset(found, field, Buffer.alloc(20));
      await redis.hset(found, "7-900", "x", "..", "y", "3-2", "z");
    }
    expect(key).toBeDefined();
    expect(await detente(call)).toEqual(alone);
    expect(await redis.get("foreign")).toBe("left");
    expect(await redis.hgetall("detente-ish")).toEqual({ a: "b" });
    await worker.kill();
    await queue.clean(0, 100, "failed");
    await close();
  });

  it("is left alone by a worker of another version, which says so", async () => {
    const { queue, close } = look();
    const job = { detente: "0.0.1", hash: "0".repeat(64), from: 0, to: 1 };
    await queue.add("range", job, { jobId: "older" });
    const worker = startWorker();
    expect(await worker.ended).toBe(2);
    expect(worker.said).toMatch(/the queue holds work for detente 0\.0\.1; this is \d/);
    expect(await queue.getJobState("older")).toBe("waiting");
    await queue.remove("older");
    await close();
  });

  it("says why a worker cannot do it", async () => {
    const { queue, redis, close } = look();
    const asked = detente(["worlds", DESIGN, "--json", "--seed", "3", "--queue", server.url]);
    await until(async () => (await queue.getWaitingCount()) === 1);
    const [job] = await queue.getWaiting();
    await redis.set(`detente:refused:${job!.data.hash}`, "too many states\u001b[2J");
    expect(await asked).toMatchObject({
      code: 2,
      stderr: expect.not.stringContaining("\u001b"),
    });
    expect((await asked).stderr).toContain("a worker cannot do this: too many states");
    await queue.obliterate({ force: true });
    await close();
  });

  it("is reached by TLS, under a certificate that one vouches for and no other", async () => {
    const home = folder();
    const [certificate, key] = [join(home, "certificate.pem"), join(home, "key.pem")];
    const openssl = findProgram({
      what: "The test of a queue with TLS needs OpenSSL",
      variable: "DETENTE_OPENSSL",
      names: ["openssl"],
      packages: ["openssl"],
    });
    const self = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
    const made = [
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-nodes",
      "-keyout",
      key,
      "-out",
      certificate,
    ];
    execFileSync(openssl, ["req", "-x509", ...made, ...self], { stdio: "ignore" });
    const port = await freePort();
    const files = ["--tls-cert-file", certificate, "--tls-key-file", key, "--tls-ca-cert-file", certificate];
    const guarded = await Server.start(home, ["--tls-port", `${port}`, ...files, "--tls-auth-clients", "no"]);
    const cancel = (env: Record<string, string>) =>
      detente(["worlds", DESIGN, "--cancel", "--queue", `rediss://127.0.0.1:${port}`], { env });
    expect(await cancel({ NODE_EXTRA_CA_CERTS: certificate })).toMatchObject({ code: 0 });
    expect(await cancel({})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT"),
    });
    await guarded.kill();
  });

  it("takes a password from the URL or the environment, and never prints it", async () => {
    const guarded = await Server.start(folder(), ["--requirepass", "open:sesame"]);
    const at = `127.0.0.1:${guarded.port}`;
    const env = { DETENTE_QUEUE_PASSWORD: "open:sesame" };
    const cancel = (url: string, env?: Record<string, string>) =>
      detente(["worlds", DESIGN, "--cancel", "--queue", url], env ? { env } : {});
    expect(await cancel(`redis://${at}`, env)).toMatchObject({ code: 0 });
    expect(await cancel(`redis://:open%3Asesame@${at}`)).toMatchObject({ code: 0 });
    for (const url of [`redis://${at}`, `redis://:wrong@${at}`]) {
      const { code, stderr } = await cancel(url);
      expect(code).toBe(2);
      expect(stderr).toMatch(/cannot reach the queue at redis:\/\/127\.0\.0\.1:\d+: (NOAUTH|WRONGPASS)/);
      expect(stderr).not.toContain("wrong");
    }
    const worker = startWorker(`redis://:wrong@${at}`);
    expect(await worker.ended).toBe(2);
    expect(worker.said).not.toContain("wrong@");
    await guarded.kill();
    const gone = await cancel(`redis://:secret@${at}`);
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining("ECONNREFUSED") });
    expect(gone.stderr).not.toContain("secret");
  });
});
