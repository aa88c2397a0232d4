import { size } from "../model/bits.ts";
import { formulate, optionsOf } from "../model/formula.ts";
import { payoffRule, payoffsOf } from "../model/payoffs.ts";
import { countCombinations } from "../model/space.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Place, Preference, Scenario } from "../scenario/scenario.ts";
import type { Descriptor } from "./descriptor.ts";
import type { Dispute } from "./dispute.ts";
import { frameworkVerdicts } from "./frameworks.ts";

/** What `check` finds in a valid scenario. */
export interface Inspection {
  readonly options: number;
  readonly combinations: number;
  readonly feasible: number;
  /** For each rule, as written, the combinations that violate it. */
  readonly rules: readonly { readonly rule: string; readonly removes: number }[];
  readonly warnings: readonly Problem[];
}

/**
 * Looks a scenario over for what is legal but probably not meant. Cost: one ranking of the states for each priority, a search for
 * each rule, and the verdicts in the reference.
 */
export const check = {
  id: "check",
  asks: "How large is the dispute, what does each rule remove, and what looks odd?",
  belongsTo: null,
  gives: "finding",
  async find(dispute: Dispute): Promise<Inspection> {
    const { scenario, model } = dispute;
    const { rules, idle } = await ruled(dispute);
    return {
      options: scenario.options.length,
      combinations: model.space.combinations,
      feasible: model.space.size,
      rules,
      warnings: [
        ...idle,
        ...unmentioned(scenario),
        ...(await needless(dispute)),
        ...everywhere(dispute),
        ...(await undecided(dispute)),
        ...scenario.actors
          .filter(({ index }) => scenario.vital[index]!.length === 0)
          .map(({ id, place }) =>
            warning(`${id} has no vital interests`, "its security is not assessed", place),
          ),
      ],
    };
  },
} as const satisfies Descriptor;

function warning(message: string, hint: string, place: Place | null): Problem {
  return { message, hint, place };
}

/** What each rule removes, and those that remove nothing, by themselves or beside the others. */
async function ruled({
  scenario,
  model,
}: Dispute): Promise<{ readonly rules: Inspection["rules"]; readonly idle: readonly Problem[] }> {
  const { pace } = model.crew;
  const formulas = scenario.rules.map((rule) => formulate(rule.condition, scenario));
  const rules: { rule: string; removes: number }[] = [];
  const idle: Problem[] = [];
  for (const [k, { text, place }] of scenario.rules.entries()) {
    const violated = { kind: "not", operand: formulas[k]! } as const;
    const removes = await pace.drive(countCombinations(scenario.options, [violated]));
    rules.push({ rule: text, removes });
    if (removes === 0) {
      idle.push(warning(`the rule "${text}" removes nothing`, "every combination satisfies it", place));
      continue;
    }
    const others = formulas.filter((_, other) => other !== k);
    const alone = await pace.drive(countCombinations(scenario.options, [...others, violated], 0));
    if (alone === 0)
      idle.push(
        warning(
          `the rule "${text}" removes nothing that the other rules leave`,
          "it follows from them",
          place,
        ),
      );
  }
  return { rules, idle };
}

/** The file's own reading and each lens's, with how a warning names it. */
function readings({ preferences, vital, lenses }: Scenario) {
  return [
    { preferences, vital, where: "" },
    ...lenses.map((lens) => ({ ...lens, where: ` in lens ${lens.id}` })),
  ];
}

/** The orders of wishes in all readings. */
function orders(scenario: Scenario): { whose: string; actor: number; preference: Preference }[] {
  return readings(scenario).flatMap(({ preferences, where }) =>
    preferences.flatMap((preference, actor) =>
      preference ? [{ whose: `${scenario.actors[actor]!.id}${where}`, actor, preference }] : [],
    ),
  );
}

/** Options that nobody cares about. */
function unmentioned(scenario: Scenario): Problem[] {
  const mentioned = new Set<number>();
  for (const { preference } of orders(scenario)) {
    const rule = payoffRule(preference, scenario);
    for (const formula of rule.kind === "ranking" ? rule.places : rule.statements)
      optionsOf(formula, mentioned);
  }
  return scenario.options
    .filter(({ index }) => !mentioned.has(index))
    .map(({ ref, place }) =>
      warning(`no preference mentions ${ref}`, "nobody cares about it: drop it, or say who does", place),
    );
}

/** Priorities without which all ranks are the same. */
async function needless({ scenario, model }: Dispute): Promise<Problem[]> {
  const { crew, space } = model;
  const found: Problem[] = [];
  for (const { whose, actor, preference } of orders(scenario)) {
    if (preference.kind !== "priorities") continue;
    const whole = (await model.outlook(actor, preference)).payoffs;
    for (const statement of preference.statements) {
      const statements = preference.statements.filter((other) => other !== statement);
      const without = payoffRule({ ...preference, statements }, scenario);
      const payoffs = await crew.run(payoffsOf, space, without, crew.memory);
      if (payoffs.classes !== whole.classes) continue;
      let same = true;
      for (let s = 0; same && s < space.size; s++) same = payoffs.rank[s] === whole.rank[s];
      if (same)
        found.push(
          warning(
            `the priority "${statement.prefer.text}" of ${whose} changes no rank`,
            "without it all ranks are the same: the others already decide, or it holds in all states or in none",
            statement.place ?? statement.prefer.place,
          ),
        );
    }
  }
  return found;
}

/** Vital interests that nothing can break. */
function everywhere({ scenario, model }: Dispute): Problem[] {
  return readings(scenario).flatMap(({ vital, where }) =>
    vital.flatMap((interests, i) =>
      (interests ?? [])
        .filter(({ condition }) => size(model.where(condition)) === model.space.size)
        .map(({ text, place }) =>
          warning(
            `the vital interest "${text}" of ${scenario.actors[i]!.id}${where} holds everywhere`,
            "no state breaks it, so nothing can threaten it",
            place,
          ),
        ),
    ),
  );
}

/** Frameworks that leave open what decides their verdict: what they are judged by is then their owners' choice, and hardly the proposal. */
async function undecided(dispute: Dispute): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const [k, { states, best, open, allows }] of (await frameworkVerdicts(dispute)).entries()) {
    const decided = (["signable", "kept", "safe"] as const).flatMap((answer) => {
      const n = allows[answer];
      // What no deal leads to is not there to be signed.
      if (answer === "signable" && best - 1 === dispute.noDeal) return [];
      return n === null || n === 0 || n === states.count ? [] : [`${answer} in ${n}`];
    });
    if (decided.length === 0) continue;
    const { id, where, place } = dispute.scenario.frameworks[k]!;
    found.push(
      warning(
        `the framework ${id} leaves open what decides its verdict: of the ${states.count} states it allows it is ${decided.join(", ")}`,
        `its owners settle ${open.join(", ")}: fix what the proposal is about, or list it in two versions`,
        where.place ?? place,
      ),
    );
  }
  return found;
}
