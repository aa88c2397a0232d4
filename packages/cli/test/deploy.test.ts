import { readdirSync, readFileSync } from "node:fs";
import { Deployment } from "kubernetes-models/apps/v1/Deployment";
import { StatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import { Job } from "kubernetes-models/batch/v1/Job";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import { Service } from "kubernetes-models/v1/Service";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { z } from "zod";
import { COMMANDS, STUDY_OPTIONS } from "../src/commands.ts";

/** What is in deploy/ is what Compose, Kubernetes and the command line take, and its page tells of all of it. */

const DEPLOY = new URL("../../../deploy/", import.meta.url);
const text = (name: string) => readFileSync(new URL(name, DEPLOY), "utf8");

function documents(name: string): unknown[] {
  return parseAllDocuments(text(name), { strict: true, uniqueKeys: true }).map((document) => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    return document.toJS();
  });
}

const KINDS = { Service, StatefulSet, NetworkPolicy, Deployment, Job };

/** Calls of the program in a file: `worker --threads 1`, from whatever form they have. */
function callsIn(name: string): string[][] {
  const words = text(name)
    .replace(/[[\]",]/g, " ")
    .replace(/\n\s+/g, " ")
    .replace(/\$\(\(.*?\)\)/g, "1");
  return [...words.matchAll(/\b(?:command:|args:|detente\.js)\s+((?:worker|worlds)\b(?: +[-\w/.]+)*)/g)].map(
    ([, call]) => call!.trim().split(/ +/),
  );
}

describe("what is deployed", () => {
  it.each(["kubernetes.yaml", "kubernetes-shards.yaml"])("%s is what Kubernetes takes", (name) => {
    const all = documents(name) as { kind: keyof typeof KINDS; metadata: { name: string } }[];
    expect(all.length).toBeGreaterThan(0);
    for (const { kind, ...rest } of all) {
      expect(Object.keys(KINDS)).toContain(kind);
      const resource = new KINDS[kind]({ kind, ...rest } as never);
      expect(() => resource.validate()).not.toThrow();
    }
    expect(() => new Deployment({ spec: { replicas: "many" } } as never).validate()).toThrow();
  });

  it("compose.yaml has a lasting queue that evicts nothing, and its workers", () => {
    const service = z.strictObject({
      image: z.string().optional(),
      build: z
        .strictObject({ context: z.literal(".."), dockerfile: z.literal("deploy/Dockerfile") })
        .optional(),
      command: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()).optional(),
      ports: z.array(z.string().startsWith("127.0.0.1:")).optional(),
      healthcheck: z
        .strictObject({ test: z.array(z.string()), interval: z.string(), retries: z.number() })
        .optional(),
      depends_on: z
        .strictObject({ valkey: z.strictObject({ condition: z.literal("service_healthy") }) })
        .optional(),
      deploy: z
        .strictObject({
          replicas: z.string(),
          resources: z.strictObject({ limits: z.strictObject({ memory: z.string() }) }),
        })
        .optional(),
      read_only: z.boolean().optional(),
      tmpfs: z.array(z.string()).optional(),
      cap_drop: z.array(z.string()).optional(),
      security_opt: z.array(z.string()).optional(),
      stop_grace_period: z.string().optional(),
      restart: z.literal("unless-stopped"),
    });
    const compose = z.strictObject({
      name: z.string(),
      services: z.strictObject({ valkey: service, worker: service }),
      volumes: z.strictObject({ found: z.strictObject({}) }),
    });
    const [found] = documents("compose.yaml");
    const { services } = compose.parse(found);
    const server = services.valkey.command.join(" ");
    for (const setting of ["--appendonly yes", "--maxmemory-policy noeviction", "--requirepass"]) {
      expect(server).toContain(setting);
      expect(text("kubernetes.yaml")).toContain(setting);
    }
  });

  it.each(["compose.yaml", "kubernetes.yaml", "kubernetes-shards.yaml"])("%s calls what there is", (name) => {
    const calls = callsIn(name);
    expect(calls.length).toBe(1);
    for (const [command, ...words] of calls) {
      const { options = [] } = COMMANDS[command as "worker"];
      const known = [...options, ...STUDY_OPTIONS].map(({ long }) => long);
      for (const word of words.filter((word) => word.startsWith("--"))) expect(known).toContain(word);
    }
  });

  it("is told of, setting by setting", () => {
    const page = text("README.md");
    const settings = readdirSync(DEPLOY)
      .filter((name) => name.endsWith(".yaml"))
      .flatMap((name) => [...text(name).matchAll(/(?<=\s)--[a-z]+(?:-[a-z]+)*|\bDETENTE_[A-Z_]+/g)])
      .map(([setting]) => setting);
    // The question of the shards is an example.
    const example = ["--exact", "--shard", "--out"];
    for (const setting of new Set(settings)) {
      if (!example.includes(setting)) expect(page, setting).toContain(setting);
    }
  });
});
