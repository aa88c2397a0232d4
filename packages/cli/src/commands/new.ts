import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { readScenario } from "@detente/core";
import {
  type FirstFramework,
  type FirstLens,
  type FirstScenario,
  firstScenario,
  Identifiers,
} from "@detente/core/authoring";
import { Refusal, reasonOf } from "../exit.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";

/**
 * Asks what a first scenario needs and writes it to `file`, or to a file named after its title; never over another. Who stops early,
 * by a dot or by ending the input, keeps what was entered as soon as somebody has an option.
 */
export async function newScenario(session: Session, file: string | undefined): Promise<void> {
  const questions = new Questions(session);
  try {
    session.note("A line with nothing but a dot stops, and keeps what has been entered.");
    const title = await questions.text("What is the dispute about, in a few words?");
    const path = file ?? `${new Identifiers("dispute").take(title).id}.yaml`;
    if (existsSync(path)) throw taken(path);
    const draft = new Draft(title);
    const stopped = await stoppedAt(() => draft.ask(questions));
    if (draft.options === 0) throw new Stopped("the answers ended before anybody had an option");
    const text = firstScenario(draft.scenario());
    const read = readScenario(text);
    if ("problems" in read)
      throw new Error(`the answers made a file with problems: ${read.problems[0]?.message}`);
    await create(path, text);
    if (stopped) session.note(`Stopped early: ${path} holds what was entered.`);
    await session.output.lines([`Wrote ${path}. Now: detente analyze ${path}`]);
  } finally {
    questions.close();
  }
}

/** Whoever answers wants no more questions. */
class Stopped extends Refusal {}

/** Whether it was stopped before it was done. */
async function stoppedAt(ask: () => Promise<void>): Promise<boolean> {
  try {
    await ask();
    return false;
  } catch (error) {
    if (error instanceof Stopped) return true;
    throw error;
  }
}

async function create(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST") throw taken(path);
    throw new Refusal(`cannot write ${clean(path)}: ${reasonOf(error)}`);
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

  say(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  async line(question: string): Promise<string> {
    process.stderr.write(`${question} `);
    const { value, done } = await this.#lines.next();
    this.#session.signal.throwIfAborted();
    if (done === true || value.trim() === ".")
      throw new Stopped("the answers ended before the questions did");
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

  /** Numbers from 1 to `most`, separated by commas or spaces, each at most once; negative where `signed`, at least one where `some`. */
  async numbers(
    question: string,
    most: number,
    { signed = false, some = false }: { readonly signed?: boolean; readonly some?: boolean } = {},
  ): Promise<number[]> {
    for (;;) {
      const parts = (await this.line(question)).split(/[\s,]+/).filter((part) => part !== "");
      const numbers = parts.map((part) => (/^-?[0-9]+$/.test(part) ? Number(part) : 0));
      const good = numbers.every((n) => n !== 0 && Math.abs(n) <= most && (signed || n > 0));
      if (good && new Set(numbers.map(Math.abs)).size === numbers.length && (!some || numbers.length > 0))
        return numbers;
      this.#session.note(
        `Please give numbers from 1 to ${most}, each once${signed ? ", with a minus for what should not be" : ""}.`,
      );
    }
  }

  close(): void {
    this.#input.close();
  }
}

interface DraftOption {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly labels: { [value: string]: string };
  today: string;
}

interface DraftActor {
  readonly id: string;
  readonly name: string;
  readonly options: DraftOption[];
  wants: string[];
  vital: string[];
}

/** Something that can be so: an option that is taken, or one of its several values. */
interface Fact {
  readonly option: DraftOption;
  readonly value: string;
  readonly ref: string;
  readonly text: string;
}

/** What has been entered so far; it can be written at any time once somebody has an option. */
class Draft {
  readonly #title: string;
  readonly #actors: DraftActor[] = [];
  readonly #frameworks: FirstFramework[] = [];
  readonly #lenses: FirstLens[] = [];

  constructor(title: string) {
    this.#title = title;
  }

  get options(): number {
    return this.#actors.reduce((sum, { options }) => sum + options.length, 0);
  }

  scenario(): FirstScenario {
    return {
      title: this.#title,
      actors: this.#actors,
      frameworks: this.#frameworks,
      lenses: this.#lenses,
    };
  }

  async ask(questions: Questions): Promise<void> {
    const ids = new Identifiers("actor");
    for (const name of await questions.list("Who are the parties? (separated by commas)", 1))
      this.#actors.push({ id: ids.take(name).id, name, options: [], wants: [], vital: [] });
    for (const actor of this.#actors) {
      const taken = new Identifiers("option");
      const question = `What could ${actor.name} do? (separated by commas; with more than two ways as in: Campaign: halt/fight/widen)`;
      for (const text of await questions.list(question, 1)) actor.options.push(optionOf(text, taken));
    }
    const facts = this.#facts();
    questions.say(`\n${facts.map(({ text }, index) => `  ${index + 1}  ${text}`).join("\n")}\n`);
    const numbers = (question: string, how?: { signed?: boolean; some?: boolean }) =>
      questions.numbers(question, facts.length, how);
    const conditions = (chosen: readonly number[]) =>
      chosen.map((n) => conditionOf(facts[Math.abs(n) - 1]!, n > 0));

    for (const n of await numbers("Which of these are so today? (numbers, or nothing)")) {
      const { option, value } = facts[n - 1]!;
      option.today = value;
    }
    for (const actor of this.#actors) {
      const wants = `What does ${actor.name} want, most important first? (numbers, with a minus for what should not be, as in: 2, -1)`;
      actor.wants = conditions(await numbers(wants, { signed: true }));
      const vital = `Which of these is vital to ${actor.name}? (numbers likewise, or nothing)`;
      actor.vital = conditions(await numbers(vital, { signed: true }));
    }
    const frameworkIds = new Identifiers("framework");
    for (;;) {
      const label = await questions.line("What is a proposal called? (nothing when there is no more)");
      if (label === "") break;
      const fixes = `What does "${label}" fix? (numbers, with a minus for what must not be; the rest it leaves to those who own it)`;
      const fixed = conditions(await numbers(fixes, { signed: true, some: true }));
      this.#frameworks.push({ id: frameworkIds.take(label).id, label, fixes: fixed.join(" and ") });
    }
    const lensIds = new Identifiers("lens", ["reference"]);
    for (;;) {
      const label = await questions.line(
        "Is there another way of seeing these parties? What is it called? (nothing when there is no more)",
      );
      if (label === "") break;
      const wants: { [actor: string]: string[] } = {};
      this.#lenses.push({ id: lensIds.take(label).id, label, wants });
      for (const actor of this.#actors) {
        const chosen = await numbers(
          `What does ${actor.name} want, seen so? (numbers likewise, or nothing for the same as before)`,
          { signed: true },
        );
        if (chosen.length > 0) wants[actor.id] = conditions(chosen);
      }
    }
  }

  #facts(): Fact[] {
    return this.#actors.flatMap((actor) =>
      actor.options.flatMap((option) => {
        const ref = `${actor.id}.${option.id}`;
        return isPlain(option)
          ? [{ option, value: "yes", ref, text: `${actor.name}: ${option.label}` }]
          : option.values.map((value) => ({
              option,
              value,
              ref,
              text: `${actor.name}: ${option.label}: ${option.labels[value] ?? value.replaceAll("_", " ")}`,
            }));
      }),
    );
  }
}

function isPlain({ values }: DraftOption): boolean {
  return values.join() === "no,yes";
}

/** “Strike” is taken or not; “Campaign: halt/fight/widen” has three values. */
function optionOf(text: string, taken: Identifiers): DraftOption {
  const [, label = text, list = ""] = /^([^:]*\S)\s*:(.*\/.*)$/.exec(text) ?? [];
  const names = list
    .split("/")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const { id } = taken.take(label);
  if (names.length < 2) return { id, label: text, values: ["no", "yes"], labels: {}, today: "no" };
  const ids = new Identifiers("value");
  const values = names.map((name) => ids.take(name).id);
  const labels = Object.fromEntries(
    values.flatMap((value, k) => (names[k] === value.replaceAll("_", " ") ? [] : [[value, names[k]!]])),
  );
  return { id, label, values, labels, today: values[0]! };
}

function conditionOf({ option, value, ref }: Fact, holds: boolean): string {
  if (isPlain(option)) return holds ? ref : `not ${ref}`;
  return `${ref} ${holds ? "=" : "!="} ${value}`;
}
