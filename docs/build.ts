import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { Application } from "typedoc";
import { build } from "vitepress";

// The site: the pages of docs/, the library drawn from its scenarios, and the interface of @detente/core from its doc comments.

const DOCS = import.meta.dirname;
const TOP = join(DOCS, "..");
const run = promisify(execFile);

await reference(join(DOCS, "api"));
await library(join(DOCS, "library"));
await build(DOCS);
await cp(join(DOCS, "teach/slides.html"), join(TOP, "dist/docs/teach/slides.html"));

async function reference(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [join(TOP, "packages/core/src/index.ts")],
    tsconfig: join(DOCS, "tsconfig.json"),
    plugin: ["typedoc-plugin-markdown"],
    outputs: [{ name: "markdown", path: folder }],
    readme: "none",
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    name: "@detente/core",
    logLevel: "Warn",
    ...{
      entryFileName: "index",
      hideBreadcrumbs: true,
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      typeDeclarationFormat: "table",
    },
  });
  const project = await app.convert();
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("the reference has gaps");
  await rm(folder, { recursive: true, force: true });
  await app.generateOutputs(project);
}

/** A page for each scenario: what the program says of it, and the file. */
async function library(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const paths = (await readdir(join(TOP, "scenarios"), { recursive: true }))
    .filter((path) => path.endsWith(".yaml"))
    .sort();
  const rows: string[] = [];
  for (const path of paths) {
    const id = basename(path, ".yaml");
    const { stdout } = await run("npx", ["detente", "analyze", id, "--markdown"], { cwd: TOP });
    const text = await readFile(join(TOP, "scenarios", path), "utf8");
    await writeFile(join(folder, `${id}.md`), `${stdout}\n## The file\n\n\`\`\`yaml\n${text}\`\`\`\n`);
    rows.push(`- [${stdout.match(/^# (.*)/m)![1]}](${id}.md)`);
  }
  const readme = await readFile(join(TOP, "scenarios/README.md"), "utf8");
  await writeFile(join(folder, "measured.md"), await readFile(join(TOP, "bench/results.md"), "utf8"));
  const links = readme.replaceAll("](../docs/", "](../");
  await writeFile(join(folder, "index.md"), `${links}\n## As the program sees them\n\n${rows.join("\n")}\n`);
}
