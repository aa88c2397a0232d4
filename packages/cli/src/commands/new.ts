import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { firstScenario, Identifiers, readScenario } from "@detente/core";
import { Refusal } from "../exit.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";

/** Asks what a first scenario needs and writes it to `file`, or to a file named after its title; never over another. */
export async function newScenario(session: Session, file: string | undefined): Promise<void> {
  const questions = new Questions(session);
  try {
    const title = await questions.text("What is the dispute about, in a few words?");
    const path = file ?? `${new Identifiers("dispute").take(title).id}.yaml`;
    if (existsSync(path)) throw taken(path);
    const text = await scenarioText(questions, title);
    const read = readScenario(text);
    if ("problems" in read)
      throw new Error(`the answers made a file with problems: ${read.problems[0]?.message}`);
    await create(path, text);
    await session.output.lines([`Wrote ${path}. Now: detente analyze ${path}`]);
  } finally {
    questions.close();
  }
}

async function create(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST") throw taken(path);
    throw new Refusal(`cannot write ${clean(path)}: ${code ?? String(error)}`);
  }
}

function taken(path: string): Refusal {
  return new Refusal(`${clean(path)} exists already`, "name another file; this one is left as it is");
}

/** Questions go to standard error, so that standard output holds only the result; answers come from standard input. */
class Questions {
  readonly #session: Session;
  readonly #input = createInterface({ input: process.stdin, terminal: false });
  readonly #lines = this.#input[Symbol.asyncIterator]();

  constructor(session: Session) {
    this.#session = session;
    session.signal.addEventListener("abort", () => this.#input.close());
  }

  async line(question: string): Promise<string> {
    process.stderr.write(`${question} `);
    const { value, done } = await this.#lines.next();
    this.#session.signal.throwIfAborted();
    if (done === true) throw new Refusal("the answers ended before the questions did");
    return clean(value);
  }

  async text(question: string): Promise<string> {
    for (;;) {
      const answer = await this.line(question);
      if (answer !== "") return answer;
      this.#session.note("Please say something.");
    }
  }

  /** Items separated by commas; asks again until there are at least `least`. */
  async list(question: string, least: number): Promise<string[]> {
    for (;;) {
      const items = (await this.line(question))
        .split(",")
        .map(clean)
        .filter((item) => item !== "");
      if (items.length >= least) return items;
      this.#session.note(`Please name at least ${least}, separated by commas.`);
    }
  }

  /** Numbers from 1 to `most`, separated by commas or spaces, each at most once; negative where `signed`. */
  async numbers(question: string, most: number, signed: boolean): Promise<number[]> {
    for (;;) {
      const parts = (await this.line(question)).split(/[\s,]+/).filter((part) => part !== "");
      const numbers = parts.map((part) => (/^-?[0-9]+$/.test(part) ? Number(part) : 0));
      const good = numbers.every((n) => n !== 0 && Math.abs(n) <= most && (signed || n > 0));
      if (good && new Set(numbers.map(Math.abs)).size === numbers.length) return numbers;
      this.#session.note(
        `Please give numbers from 1 to ${most}, each once${signed ? ", with a minus for what should not be" : ""}.`,
      );
    }
  }

  close(): void {
    this.#input.close();
  }
}

async function scenarioText(questions: Questions, title: string): Promise<string> {
  const actorIds = new Identifiers("actor");
  const actors: { id: string; name: string; options: { id: string; label: string }[] }[] = [];
  for (const name of await questions.list("Who are the parties? (separated by commas)", 1)) {
    const optionIds = new Identifiers("option");
    const labels = await questions.list(`What could ${name} do? (separated by commas)`, 1);
    const options = labels.map((label) => ({ id: optionIds.take(label).id, label }));
    actors.push({ id: actorIds.take(name).id, name, options });
  }
  const refs = actors.flatMap((actor) => actor.options.map((option) => `${actor.id}.${option.id}`));
  const labels = actors.flatMap((actor) => actor.options.map((option) => `${actor.name}: ${option.label}`));
  const menu = labels.map((label, index) => `  ${index + 1}  ${label}`).join("\n");
  const among = (numbers: readonly number[], ref: string) =>
    numbers.includes(refs.indexOf(ref) + 1) ? "yes" : "no";

  const today = await questions.numbers(
    `\n${menu}\n\nWhich of these are so today? (numbers, or nothing)`,
    refs.length,
    false,
  );
  const answers: { wants: string[]; vital: string[] }[] = [];
  for (const actor of actors) {
    const wants = await questions.numbers(
      `What does ${actor.name} want, most important first? (numbers, with a minus for what should not be, as in: 2, -1)`,
      refs.length,
      true,
    );
    const needs = await questions.numbers(
      `Which of these is vital to ${actor.name}? (numbers likewise, or nothing)`,
      refs.length,
      true,
    );
    answers.push({
      wants: wants.map((n) => statement(refs, n)),
      vital: needs.map((n) => statement(refs, n)),
    });
  }
  const proposal = await questions.text("What is one proposal called?");
  const done = await questions.numbers(
    `Which of them does "${proposal}" bring about? (numbers; the rest not)`,
    refs.length,
    false,
  );
  return firstScenario({
    title,
    actors: actors.map(({ id, name, options }, index) => ({
      id,
      name,
      options: options.map((option) => ({
        ...option,
        values: ["no", "yes"],
        today: among(today, `${id}.${option.id}`),
      })),
      ...answers[index]!,
    })),
    framework: {
      id: new Identifiers("framework").take(proposal).id,
      label: proposal,
      state: Object.fromEntries(refs.map((ref) => [ref, among(done, ref)])),
    },
  });
}

function statement(refs: readonly string[], n: number): string {
  return `${n < 0 ? "not " : ""}${refs[Math.abs(n) - 1]}`;
}
