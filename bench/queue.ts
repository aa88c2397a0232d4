/** `node bench/queue.ts`: what a queue costs against threads: the processor time and the memory of every process that takes part. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Server } from "../packages/cli/test/server.ts";
import { DEFAULT_PLAN, randomScenario } from "./scenario.ts";

const PROGRAM = fileURLToPath(new URL("../packages/cli/bin/detente.js", import.meta.url));
const { values } = parseArgs({
  options: {
    lenses: { type: "string", default: "14" },
    threads: { type: "string", default: "2" },
  },
});

/** What a process took, of processor seconds and MB, and the hash of what it printed. */
interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly printed: string;
}

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Runs the program, or lets it run until `stop`, and reads what it took while it is still there. */
async function run(args: readonly string[], stop?: Promise<unknown>): Promise<Cost> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  const hash = createHash("sha256");
  let cost = { seconds: 0, megabytes: 0 };
  const look = () => {
    try {
      const stat = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]!.split(" ");
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
      cost = {
        seconds: (Number(stat[11]) + Number(stat[12])) / TICKS,
        megabytes: peak === undefined ? cost.megabytes : Math.round(Number(peak) / 1024),
      };
    } catch {
      // It has gone.
    }
  };
  const timer = setInterval(look, 50);
  child.stdout.on("data", (part) => hash.update(part));
  stop?.then(() => {
    look();
    child.kill("SIGTERM");
  });
  await once(child, "close");
  clearInterval(timer);
  return { ...cost, printed: hash.digest("hex") };
}

const folder = mkdtempSync(join(tmpdir(), "detente-queue-"));
const server = await Server.start(folder);
try {
  const file = join(folder, "random.yaml");
  const plan = { ...DEFAULT_PLAN, actors: 6, options: 9, lenses: Number(values.lenses), seed: 3 };
  writeFileSync(file, randomScenario(plan));
  const call = ["worlds", file, "--json", "--exact", "1000000000"];
  const alone = await run([...call, "--threads", "1"]);
  const threads = await run([...call, "--threads", values.threads]);
  const asked = run([...call, "--queue", server.url]);
  const worker = await run(["worker", "--queue", server.url, "--threads", values.threads], asked);
  const asking = await asked;
  const redis = server.connect();
  const held = await redis.info("memory");
  redis.disconnect();
  const rows = { alone, threads, worker, asking };
  for (const [who, { seconds, megabytes }] of Object.entries(rows)) {
    console.log(`${who.padEnd(8)} ${seconds.toFixed(2)} s ${megabytes} MB`);
  }
  const queue = worker.seconds + asking.seconds;
  console.log(`queue against threads: ${(100 * (queue / threads.seconds - 1)).toFixed(1)} %`);
  console.log(`server: ${/used_memory_peak_human:(\S+)/.exec(held)?.[1]} at most`);
  if (new Set([alone, threads, asking].map(({ printed }) => printed)).size > 1) {
    console.log("THE ANSWERS DIFFER");
    process.exitCode = 1;
  }
} finally {
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
}
