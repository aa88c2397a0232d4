/** `npm run --silent generate -- --actors 5 --options 20 … > random.yaml`: a random scenario on standard output. */
import { parseArgs } from "node:util";
import { DEFAULT_PLAN, FORMS, type Form, Impossible, type Plan, randomScenario } from "./scenario.ts";

const HELP = `Write a random scenario on standard output. The same arguments always give the same one.

  npm run --silent generate -- [options] > random.yaml

  --actors N        actors (3)
  --options N       options of all actors together (8)
  --values N        values of an option, or a range of them: 2..4 (2)
  --rules N         rules (none, or as many as --feasible takes)
  --feasible N      leave about this many states, within a quarter
  --priorities N    statements of each preference (6)
  --forms LIST      forms that preferences take in turn: priorities, weights, ranking (priorities)
  --ties SHARE      share of the options that a preference does not mention (0)
  --directed SHARE  share of the options that do not move freely (0)
  --interests N     vital interests of each actor (2)
  --frameworks N    frameworks (2)
  --settled SHARE   share of the options that a framework settles, about (0.5)
  --lenses N        lenses; every actor sees the others through one (0)
  --seed N          another number, another scenario (1)
`;

const string = { type: "string" } as const;

function planOf(args: string[]): Plan | null {
  const { values: given } = parseArgs({
    args,
    strict: true,
    allowPositionals: false,
    options: {
      actors: string,
      options: string,
      values: string,
      rules: string,
      feasible: string,
      priorities: string,
      forms: string,
      ties: string,
      directed: string,
      interests: string,
      frameworks: string,
      settled: string,
      lenses: string,
      seed: string,
      help: { type: "boolean", short: "h" },
    },
  });
  if (given.help) return null;
  type Counted = { [K in keyof Plan]: Plan[K] extends number | null ? K : never }[keyof Plan] &
    keyof typeof given;
  const number = <K extends Counted>(name: K): Plan[K] | number => {
    const text = given[name];
    return text === undefined ? DEFAULT_PLAN[name] : numberIn(name, text);
  };
  return {
    actors: number("actors")!,
    options: number("options")!,
    values: given.values === undefined ? DEFAULT_PLAN.values : rangeIn(given.values),
    rules: number("rules"),
    feasible: number("feasible"),
    priorities: number("priorities")!,
    forms: given.forms === undefined ? DEFAULT_PLAN.forms : given.forms.split(",").map(formIn),
    ties: number("ties")!,
    directed: number("directed")!,
    interests: number("interests")!,
    frameworks: number("frameworks")!,
    settled: number("settled")!,
    lenses: number("lenses")!,
    seed: number("seed")!,
  };
}

function numberIn(name: string, text: string): number {
  const number = /^[0-9]+(\.[0-9]+)?(e[0-9]+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number)) throw new Impossible(`--${name} must be a number, not "${text}"`);
  return number;
}

function rangeIn(text: string): [number, number] {
  const [least, most, ...rest] = text.split("..");
  if (rest.length > 0) throw new Impossible(`--values must be a number or a range like 2..4, not "${text}"`);
  const low = numberIn("values", least!);
  return [low, most === undefined ? low : numberIn("values", most)];
}

function formIn(text: string): Form {
  const form = FORMS.find((known) => known === text);
  if (form === undefined) throw new Impossible(`--forms knows ${FORMS.join(", ")}, not "${text}"`);
  return form;
}

try {
  const plan = planOf(process.argv.slice(2));
  process.stdout.write(plan === null ? HELP : randomScenario(plan));
} catch (error) {
  const wrongCall =
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!(error instanceof Impossible || wrongCall)) throw error;
  process.stderr.write(`${(error as Error).message}\n(see npm run generate -- --help)\n`);
  process.exitCode = 2;
}
