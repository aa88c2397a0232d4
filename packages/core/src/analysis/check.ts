import { size } from "../model/bits.ts";
import { formulate, optionsOf } from "../model/formula.ts";
import { payoffRule, payoffsOf } from "../model/payoffs.ts";
import { countCombinations } from "../model/space.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Place, Preference } from "../scenario/scenario.ts";
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
    const { crew, space } = model;
    const warnings: Problem[] = [];
    const warn = (message: string, hint: string | null, place: Place | null) => {
      warnings.push({ message, hint, place });
    };

    const formulas = scenario.rules.map((rule) => formulate(rule.condition, scenario));
    const rules: { rule: string; removes: number }[] = [];
    for (const [k, rule] of scenario.rules.entries()) {
      const violated = { kind: "not", operand: formulas[k]! } as const;
      const removes = await crew.pace.drive(countCombinations(scenario.options, [violated]));
      rules.push({ rule: rule.text, removes });
      if (removes === 0)
        warn(`the rule "${rule.text}" removes nothing`, "every combination satisfies it", rule.place);
      else {
        const others = formulas.filter((_, other) => other !== k);
        const alone = await crew.pace.drive(countCombinations(scenario.options, [...others, violated], 0));
        if (alone === 0) {
          warn(
            `the rule "${rule.text}" removes nothing that the other rules leave`,
            "it follows from them",
            rule.place,
          );
        }
      }
    }

    const preferences: { whose: string; actor: number; preference: Preference }[] = [];
    const collect = (list: readonly (Preference | null)[], lens: string) => {
      for (const [i, preference] of list.entries()) {
        if (preference) preferences.push({ whose: `${scenario.actors[i]!.id}${lens}`, actor: i, preference });
      }
    };
    collect(scenario.preferences, "");
    for (const lens of scenario.lenses) collect(lens.preferences, ` in lens ${lens.id}`);

    const mentioned = new Set<number>();
    for (const { preference } of preferences) {
      const rule = payoffRule(preference, scenario);
      for (const formula of rule.kind === "ranking" ? rule.places : rule.statements)
        optionsOf(formula, mentioned);
    }
    for (const option of scenario.options) {
      if (mentioned.has(option.index)) continue;
      warn(
        `no preference mentions ${option.ref}`,
        "nobody cares about it: drop it, or say who does",
        option.place,
      );
    }

    for (const { whose, actor, preference } of preferences) {
      if (preference.kind !== "priorities") continue;
      const whole = (await model.outlook(actor, preference)).payoffs;
      for (const statement of preference.statements) {
        const without = payoffRule(
          { ...preference, statements: preference.statements.filter((other) => other !== statement) },
          scenario,
        );
        const payoffs = await crew.run(payoffsOf, space, without, crew.memory);
        if (payoffs.classes !== whole.classes) continue;
        let same = true;
        for (let s = 0; same && s < space.size; s++) same = payoffs.rank[s] === whole.rank[s];
        if (same) {
          warn(
            `the priority "${statement.prefer.text}" of ${whose} changes no rank`,
            "without it all ranks are the same: the others already decide, or it holds in all states or in none",
            statement.place ?? statement.prefer.place,
          );
        }
      }
    }

    const everywhere = (
      list: typeof scenario.vital | (typeof scenario.lenses)[number]["vital"],
      lens: string,
    ) => {
      for (const [i, interests] of list.entries()) {
        for (const interest of interests ?? []) {
          if (size(model.where(interest.condition)) < space.size) continue;
          warn(
            `the vital interest "${interest.text}" of ${scenario.actors[i]!.id}${lens} holds everywhere`,
            "no state breaks it, so nothing can threaten it",
            interest.place,
          );
        }
      }
    };
    everywhere(scenario.vital, "");
    for (const lens of scenario.lenses) everywhere(lens.vital, ` in lens ${lens.id}`);
    await undecided(dispute, warn);
    for (const actor of scenario.actors) {
      if (scenario.vital[actor.index]!.length > 0) continue;
      warn(`${actor.id} has no vital interests`, "its security is not assessed", actor.place);
    }
    return {
      options: scenario.options.length,
      combinations: space.combinations,
      feasible: space.size,
      rules,
      warnings,
    };
  },
} as const satisfies Descriptor;

/** Frameworks that leave open what decides their verdict: what they are judged by is then their owners' choice, and hardly the proposal. */
async function undecided(
  dispute: Dispute,
  warn: (message: string, hint: string | null, place: Place | null) => void,
): Promise<void> {
  for (const [k, { states, best, open, allows }] of (await frameworkVerdicts(dispute)).entries()) {
    const decided = (["signable", "kept", "safe"] as const).flatMap((answer) => {
      const n = allows[answer];
      // What no deal leads to is not there to be signed.
      if (answer === "signable" && best - 1 === dispute.noDeal) return [];
      return n === null || n === 0 || n === states.count ? [] : [`${answer} in ${n}`];
    });
    if (decided.length === 0) continue;
    const { id, where, place } = dispute.scenario.frameworks[k]!;
    warn(
      `the framework ${id} leaves open what decides its verdict: of the ${states.count} states it allows it is ${decided.join(", ")}`,
      `its owners settle ${open.join(", ")}: fix what the proposal is about, or list it in two versions`,
      where.place ?? place,
    );
  }
}
