import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { promisify } from "node:util";
import { Application, CommentTag, Converter } from "typedoc";
import { build } from "vitepress";

// The site: the pages of docs/, the library drawn from its scenarios, and the interface of @detente/core from its doc comments.

const DOCS = import.meta.dirname;
const TOP = join(DOCS, "..");
const run = promisify(execFile);

/** The entries of the core for programs; the first goes by the package's name. */
const ENTRIES = ["index", "sentences", "authoring", "sharing"];

/** What the interface of the core is about, by where in the core a part of it comes from: the first that fits. */
const SUBJECTS: readonly (readonly [path: RegExp, subject: string])[] = [
  [/^scenario/, "Reading and writing a scenario"],
  [/^analysis\/.*contract|^(durability|security)/, "Findings"],
  [/^(analysis|design)/, "A study and its questions"],
  [/^(stability|coalitions)/, "Solution concepts"],
  [/^formats/, "Formats"],
  [/^explain/, "Sentences"],
  [/^model/, "Work and its limits"],
];

await reference(join(DOCS, "api"));
await library(join(DOCS, "library"));
await build(DOCS);
const SITE = join(TOP, "dist/docs");
await cp(join(DOCS, "teach/slides.html"), join(SITE, "teach/slides.html"));
await places(SITE);

async function reference(folder: string): Promise<void> {
  const core = join(TOP, "packages/core/src/");
  const app = await Application.bootstrapWithPlugins({
    entryPoints: ENTRIES.map((entry) => join(core, `${entry}.ts`)),
    tsconfig: join(DOCS, "tsconfig.json"),
    plugin: ["typedoc-plugin-markdown"],
    outputs: [{ name: "markdown", path: folder }],
    readme: "none",
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    name: "@detente/core",
    logLevel: "Warn",
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: ["Class", "Function", "Interface", "TypeAlias", "Variable", "Method", "Accessor"],
    // What types are inferred from.
    intentionallyNotExported: [
      "Analyses",
      "Asking",
      "ANALYSES",
      "COALITION_SOLUTION_CONCEPTS",
      "Concepts",
      "Dispute",
      "Forgotten",
      "HEAD",
      "NoQuery",
      "Parsed",
      "ScenarioFile",
      "SOLUTION_CONCEPTS",
      "SolutionConcept",
      "Whole",
    ],
    externalSymbolLinkMappings: {
      typescript: {
        RangeError:
          "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RangeError",
      },
    },
    categorizeByGroup: false,
    categoryOrder: [
      "Reading and writing a scenario",
      "A study and its questions",
      "Findings",
      "Solution concepts",
      "Formats",
      "*",
    ],
    sort: ["kind", "alphabetical"],
    kindSortOrder: ["Class", "Function", "Variable", "Interface", "TypeAlias"],
    ...{
      entryFileName: "index",
      entryModule: "@detente/core",
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      indexFormat: "table",
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      typeDeclarationFormat: "table",
    },
  });
  // What a page is about is the room that it comes from.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const part of context.project.children!.flatMap(({ children }) => children ?? [])) {
      const file = context.getSymbolFromReflection(part)?.declarations?.[0]?.getSourceFile().fileName;
      const [, subject] = SUBJECTS.find(([path]) => file && path.test(relative(core, file))) ?? [];
      if (subject === undefined) continue;
      for (const { comment } of part.signatures ?? [part])
        comment?.blockTags.push(new CommentTag("@category", [{ kind: "text", text: subject }]));
    }
  });
  const project = await app.convert();
  if (project) app.validate(project);
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("the reference has gaps");
  const [, table] = (await readFile(join(DOCS, "reference/library.md"), "utf8")).split("| analysis |");
  for (const [type] of table!.split("\n\n")[0]!.matchAll(/\b[A-Z]\w+(?=[\w[\]<>& ]*`)/g)) {
    if (!project.getChildByName(["@detente/core", type])) throw new Error(`there is no type ${type}`);
  }
  await rm(folder, { recursive: true, force: true });
  await app.generateOutputs(project);
  for (const entry of ENTRIES.slice(1)) {
    const page = join(folder, "@detente/core", entry, "index.md");
    const text = await readFile(page, "utf8");
    await writeFile(page, text.replace("# @detente/core\n", `# @detente/core/${entry}\n`));
  }
}

/** Looks for every place within a page that a link leads to; pages themselves VitePress has looked for. */
async function places(site: string): Promise<void> {
  const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith(".html"));
  const texts = new Map<string, string>();
  for (const page of pages) texts.set(`/${page}`, await readFile(join(site, page), "utf8"));
  const lost: string[] = [];
  for (const [page, text] of texts) {
    for (const [link, path, place] of text.matchAll(/ href="((?!\w+:)[^"#]*)#([^"]+)"/g)) {
      const target = decodeURI(new URL(path || page, `http://site${page}`).pathname);
      const ids = texts.get(target.replace(/\/$/, "/index.html"));
      if (ids && !ids.includes(` id="${decodeURIComponent(place!)}"`)) lost.push(`${page}:${link}`);
    }
  }
  if (lost.length > 0) throw new Error(`links lead to no place:\n${lost.join("\n")}`);
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
    const program = join(TOP, "packages/cli/bin/detente.js");
    const { stdout } = await run(process.execPath, [program, "analyze", id, "--markdown"]);
    const text = await readFile(join(TOP, "scenarios", path), "utf8");
    const page = join(DOCS, "scenarios", `${id}.md`);
    const read = existsSync(page)
      ? `What drives this, what would change it and what it cannot tell: [reading it](../scenarios/${id}.md).\n\n`
      : "";
    const report = stdout.replace(/^## /m, `${read}## `);
    const file = `::: details The file\n\n\`\`\`yaml\n${text}\`\`\`\n\n:::\n`;
    await writeFile(join(folder, `${id}.md`), `${report}\n## The file\n\n${file}`);
    rows.push(`- [${stdout.match(/^# (.*)/m)![1]}](${id}.md)`);
  }
  const readme = await readFile(join(TOP, "scenarios/README.md"), "utf8");
  await writeFile(join(folder, "measured.md"), await readFile(join(TOP, "bench/results.md"), "utf8"));
  const links = readme
    .replaceAll("](../docs/", "](../")
    .replaceAll(/\]\((?:literature\/)?(\w+)\.yaml\)/g, "]($1.md)");
  await writeFile(join(folder, "index.md"), `${links}\n## As the program sees them\n\n${rows.join("\n")}\n`);
}
