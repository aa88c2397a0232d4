import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { Redis } from "ioredis";
import { findProgram } from "./debian.ts";

/** `DETENTE_VALKEY`, or one that is installed, or Debian's, which root may install. */
export function findValkey(): string {
  return findProgram({
    what: "The tests of the queue need Valkey or Redis",
    variable: "DETENTE_VALKEY",
    names: ["valkey-server", "redis-server"],
    packages: ["valkey-server", "redis-server"],
  });
}

/** A Valkey or Redis of our own on loopback, which keeps what it has in an append-only file. */
export class Server {
  readonly port: number;
  readonly #program: string;
  readonly #folder: string;
  #process: ChildProcess | null = null;

  private constructor(program: string, folder: string, port: number) {
    this.#program = program;
    this.#folder = folder;
    this.port = port;
  }

  static async start(folder: string, more: readonly string[] = []): Promise<Server> {
    const server = new Server(findValkey(), folder, await freePort());
    await server.run(more);
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it (again), and waits until it answers. */
  async run(more: readonly string[] = []): Promise<void> {
    const settings = ["--port", `${this.port}`, "--bind", "127.0.0.1", "--dir", this.#folder, "--save", ""];
    const kept = ["--appendonly", "yes", "--maxmemory-policy", "noeviction"];
    this.#process = spawn(this.#program, [...settings, ...kept, ...more], { stdio: "ignore" });
    const password = more[more.indexOf("--requirepass") + 1];
    const redis = new Redis(this.port, "127.0.0.1", {
      ...(more.includes("--requirepass") && { password: password! }),
      maxRetriesPerRequest: null,
      retryStrategy: () => 20,
    });
    redis.on("error", () => {});
    await redis.ping();
    redis.disconnect();
  }

  connect(): Redis {
    return new Redis(this.port, "127.0.0.1", { maxRetriesPerRequest: null, retryStrategy: () => 50 }).on(
      "error",
      () => {},
    );
  }

  async kill(): Promise<void> {
    const gone = once(this.#process!, "exit");
    this.#process!.kill("SIGKILL");
    await gone;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
