import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { build } from "tsdown";
import { build as buildPages } from "vite";
import { writeSchemas } from "./schemas.ts";

const TOP = join(import.meta.dirname, "..");

/** The packages that are published: what each is compiled from, and what it carries besides. */
const PACKAGES = [
  {
    folder: "packages/core",
    entry: {
      index: "src/index.ts",
      sentences: "src/sentences.ts",
      authoring: "src/authoring.ts",
      sharing: "src/sharing.ts",
      kernels: "src/analysis/kernels.ts",
    },
    hasTypes: true,
    carries: {
      "packages/core/README.md": "README.md",
      "packages/core/scenario.schema.json": "scenario.schema.json",
    },
  },
  {
    folder: "packages/brief",
    entry: {
      index: "src/index.ts",
      "figures/index": "src/figures/index.ts",
      link: "src/link.ts",
      report: "src/report/report.ts",
      typeset: "src/page/typeset.ts",
    },
    hasTypes: true,
    carries: { "packages/brief/README.md": "README.md" },
  },
  {
    folder: "packages/cli",
    entry: { main: "src/main.ts", thread: "src/thread.ts" },
    hasTypes: false,
    carries: { "packages/cli/README.md": "README.md", "packages/cli/bin": "bin", scenarios: "scenarios" },
  },
] as const;

/** Where a package is made ready, by the name of its folder: there `npm pack` and `npm publish` do the rest. */
export const STAGED = join(TOP, "dist/npm");

/**
 * Makes what is published, one folder a package: compiled modules with source maps, types where programs use them, and a
 * package.json in which `publishConfig` has taken the place of what serves a checkout.
 */
export async function stage(): Promise<void> {
  rmSync(STAGED, { recursive: true, force: true });
  for (const { folder, entry, hasTypes, carries } of PACKAGES) {
    const source = join(TOP, folder);
    const target = join(STAGED, folder.slice("packages/".length));
    await build({
      cwd: source,
      entry,
      outDir: join(target, "dist"),
      platform: "node",
      target: "node22.18",
      tsconfig: join(TOP, "tsconfig.json"),
      fixedExtension: false,
      // The generator of TypeScript 7.0 warns that 7.1, not yet out, will have a better one.
      dts: hasTypes && { sourcemap: false },
      sourcemap: true,
      logLevel: "error",
      config: false,
    });
    for (const [from, to] of Object.entries(carries))
      cpSync(join(TOP, from), join(target, to), { recursive: true });
    cpSync(join(TOP, "LICENSE"), join(target, "LICENSE"));
    writeFileSync(join(target, "package.json"), manifest(join(source, "package.json")));
  }
  writeSchemas(join(STAGED, "core/results"));
  await buildPages({
    root: join(TOP, "packages/studio"),
    configFile: join(TOP, "packages/studio/vite.config.ts"),
    logLevel: "warn",
    build: { outDir: join(STAGED, "cli/studio"), emptyOutDir: true },
  });
}

/** A tarball as npm would publish it: where it is, its bytes and the files in it. */
export interface Packed {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what is staged into `folder`, by the names of the packages' folders. */
export async function pack(folder: string): Promise<Packed[]> {
  const run = promisify(execFile);
  const packed: Packed[] = [];
  for (const name of PACKAGES.map(({ folder }) => basename(folder))) {
    const options = ["pack", "--json", "--pack-destination", folder];
    const { stdout } = await run("npm", options, { cwd: join(STAGED, name) });
    const [{ filename, size, files }] = JSON.parse(stdout);
    packed.push({ name, path: join(folder, basename(filename)), size, files });
  }
  return packed;
}

/** The manifest as published. npm itself reads no fields but its own from `publishConfig`. */
function manifest(path: string): string {
  const { publishConfig, scripts: _, ...fields } = JSON.parse(readFileSync(path, "utf8"));
  const { access, provenance, ...replaced } = publishConfig;
  const published = { ...fields, ...replaced, publishConfig: { access, provenance } };
  return `${JSON.stringify(published, null, 2)}\n`;
}

if (import.meta.main) await stage();
