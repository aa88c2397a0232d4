import type { StudiedModel } from "../model/studied.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Exported, listed, problem } from "./exchange.ts";

/** How many payoffs a file may hold. */
const PAYOFF_LIMIT = 5_000_000;

/** A text as Gambit reads it: a quote inside needs a backslash, and a backslash cannot be written. */
const quoted = (text: string) =>
  `"${text.replaceAll("\\", "/").replaceAll('"', '\\"').replace(/\s+/g, " ")}"`;

/** Why the scenario is no game in strategic form, if it is none. */
function obstacles(model: StudiedModel): string[] {
  const { scenario } = model;
  const found: string[] = [];
  if (model.feasible !== model.combinations)
    found.push(
      `in strategic form every combination of strategies can occur, and here the rules exclude ${model.combinations - model.feasible} of ${model.combinations}`,
    );
  const bound = scenario.options.filter(({ moves }) => moves !== "free");
  if (bound.length > 0)
    found.push(
      `in strategic form a player may change to any strategy, and these options do not move freely: ${listed(bound.map(({ ref, moves }) => `${ref} (${moves})`))}`,
    );
  if (model.feasible * scenario.actors.length > PAYOFF_LIMIT)
    found.push(`it would hold ${model.feasible * scenario.actors.length} payoffs, more than ${PAYOFF_LIMIT}`);
  return found;
}

/** The names of an actor's strategies: its combinations of values, the first option varying fastest. */
function strategies(scenario: Scenario, actor: Scenario["actors"][number]): string[] {
  const options = scenario.options.slice(actor.firstOption, actor.firstOption + actor.optionCount);
  if (options.length === 0) return ["none"];
  if (options.length === 1) return [...options[0]!.values];
  return options.reduce<string[]>(
    (names, option) =>
      option.values.flatMap((value) =>
        names.map((name) => `${name === "" ? "" : `${name}, `}${option.id} ${value}`),
      ),
    [""],
  );
}

/**
 * Writes a Gambit strategic-form file, payoff form: each actor is a player whose strategies are the combinations of its options'
 * values, and its payoffs are its dense ranks. The n-th combination of the file is state n. A scenario in
 * which some combination is infeasible, or some option does not move freely, is no game in strategic form: a problem says why.
 */
export function exportNfg(model: StudiedModel): Exported {
  const { scenario } = model;
  const reasons = obstacles(model);
  if (reasons.length > 0)
    return {
      problems: reasons.map((reason) =>
        problem(`This scenario has no strategic form: ${reason}`, "export it to gmcr, which can say this"),
      ),
    };
  const warnings: string[] = [];
  const lost = [
    ...(scenario.rules.length > 0 ? ["rules, which exclude nothing"] : []),
    ...(scenario.vital.some((interests) => interests.length > 0) ? ["vital interests"] : []),
    ...(scenario.lenses.length > 0 ? ["lenses"] : []),
    ...(scenario.perceptions.some((lens) => lens !== null) ? ["perceptions"] : []),
    ...(scenario.frameworks.length > 0 ? ["frameworks"] : []),
    ...(scenario.statusQuo ? ["the status quo"] : []),
  ];
  if (lost.length > 0) warnings.push(`Gambit cannot say this, so it is left out: ${listed(lost)}`);
  const idle = scenario.actors.filter(({ optionCount }) => optionCount === 0);
  if (idle.length > 0)
    warnings.push(`Without options, so with the one strategy "none": ${listed(idle.map(({ id }) => id))}`);

  const lines = [
    `NFG 1 R ${quoted(scenario.title)}`,
    `{ ${scenario.actors.map(({ name }) => quoted(name)).join(" ")} }`,
    "{",
    ...scenario.actors.map((actor) => `  { ${strategies(scenario, actor).map(quoted).join(" ")} }`),
    "}",
    `${quoted(scenario.summary ?? "")}`,
    "",
  ];
  for (let state = 1; state <= model.feasible; state++)
    lines.push(scenario.actors.map((_, actor) => model.payoff(actor, state)).join(" "));
  return { text: `${lines.join("\n")}\n`, warnings };
}
