import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readScenario, Study } from "@detente/core";
import { FONTS } from "../../cli/src/press.ts";
import { sound } from "../../core/test/sound.ts";
import {
  article,
  documentOf,
  type Findings,
  type Font,
  findingsOf,
  type Making,
  type MarkContext,
  masthead,
  type memo,
  Notes,
  readBody,
} from "../src/index.ts";

export function libraryText(path: string): string {
  return readFileSync(join(import.meta.dirname, "../../../scenarios", `${path}.yaml`), "utf8");
}

/** What the library has of its own, by name. */
export function libraryNames(): string[] {
  return readdirSync(join(import.meta.dirname, "../../../scenarios"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -5));
}

/** What is found of a scenario's text; `bare`: without its clauses, every set of which would be judged; `brief`: what a memo tells. */
export async function findingsOfText(text: string, { bare = false, brief = false } = {}): Promise<Findings> {
  const { scenario } = sound(readScenario(text));
  const { study } = sound(await Study.open(bare ? { ...scenario, clauses: [] } : scenario));
  return findingsOf(study, { brief });
}

export function contextOf(findings: Findings): MarkContext {
  return { findings, notes: new Notes(findings.scenario), placed: new Set() };
}

/** The house’s type, as a page of its own carries it. */
export async function houseFonts(): Promise<Font[]> {
  return Promise.all(
    FONTS.map(async ({ family, file }) => ({
      family,
      src: `data:font/woff2;base64,${await readFile(file, "base64")}`,
    })),
  );
}

/** A page of a study, with an author's text if one is given. */
export function pageOf(
  findings: Findings,
  {
    text = "",
    markdown,
    view = article,
    fonts = [],
  }: { text?: string; markdown?: string; view?: typeof memo; fonts?: readonly Font[] } = {},
): Promise<string> {
  const context = contextOf(findings);
  const read = markdown === undefined ? null : readBody(markdown, context);
  if (read !== null && "problems" in read) throw new Error(read.problems[0]!.message);
  const making: Making = {
    ...context,
    body: read?.body ?? null,
    source: { name: "study.yaml", text },
    pictures: new Map([["map.png", "data:image/png;base64,AAAA"]]),
    studio: null,
    maker: "Detente",
    masthead: masthead("Detente", null, []),
  };
  const { title, summary, authors } = findings.scenario;
  return documentOf({ title, description: summary, authors, fonts }, view(making));
}

/** A small dispute of two, with a lens, sources and a picture that its author could have made. */
export const SMALL = `
detente: 1
title: Who blinks?
summary: Two on one road.
date: 2025-01-02
as_of: 2025-01-01
section: Roads
authors: [Ann Author]
image: { src: map.png, alt: A road, credit: Somebody }
sources:
  book: { title: A book, author: A. Writer, date: 1959, url: "https://example.org/book" }
  bad: { title: A trap, url: "javascript:alert(1)" }
actors:
  red:
    name: Red
    options: { swerve: { label: Swerve } }
  blue:
    name: Blue
    options: { swerve: { label: Swerve } }
status_quo: { red.swerve: no, blue.swerve: no }
preferences:
  red:
    because: As told.
    source: [book, bad]
    priorities: [red.swerve or blue.swerve, not red.swerve]
  blue: { priorities: [red.swerve or blue.swerve, not blue.swerve] }
vital:
  red: [{ interest: red.swerve or blue.swerve, because: It would rather live., source: [book] }]
  blue: [red.swerve or blue.swerve]
frameworks:
  both: { label: Both swerve, state: { red.swerve: yes, blue.swerve: yes } }
  crash: { label: Crash, state: { red.swerve: no, blue.swerve: no } }
lenses:
  bold:
    label: Bold
    summary: Red never swerves.
    preferences: { red: { priorities: [not red.swerve, blue.swerve] } }
perceptions: { blue: bold }
clauses:
  fine:
    label: A fine
    cost: 1
    because: It would hurt.
    source: [book]
    priorities: { red: [red.swerve] }
`;
