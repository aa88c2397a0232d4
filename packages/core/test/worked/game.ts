import { type AskedConcept, COALITION_CONCEPTS } from "../../src/index.ts";
import { all } from "../agreement.ts";
import { studyOf } from "../sound.ts";

/**
 * A game small enough to check by eye. A state is a word with one letter for each actor, what it has chosen. After the
 * title come the actors: letters between spaces are chosen freely, `n>y` only from left to right; then all states from best to
 * worst, equals in brackets. Then tables: under each actor or coalition the states that are stable for it, `-` where there are
 * none, and why.
 *
 *     Title
 *
 *     a: c d    dc cc (dd cd)
 *     b: c d    cd cc dd dc
 *
 *              a        b        because
 *     nash     dc dd    cd dd    …
 *
 * Columns stand two or more spaces apart.
 */
export interface Worked {
  readonly title: string;
  readonly scenario: string;
  /** In the order of their numbers. */
  readonly states: readonly string[];
  readonly rows: readonly Row[];
}

interface Row {
  readonly concept: string;
  /** By actor, or by coalition as `a+b`. */
  readonly stable: { readonly [who: string]: readonly string[] };
  readonly because: string;
}

interface Actor {
  readonly id: string;
  readonly letters: readonly string[];
  readonly forward: boolean;
  /** From best to worst, equals together. */
  readonly order: readonly (readonly string[])[];
}

export function workedGame(text: string): Worked {
  const [title, actorLines, ...tables] = text.trim().split(/\n\n+/);
  const actors = actorLines!.split("\n").map(actorOf);
  // The first actor's letters vary fastest.
  const states = actors.reduce<string[]>(
    (begun, { letters }) => letters.flatMap((letter) => begun.map((word) => word + letter)),
    [""],
  );
  const conditionOf = (word: string) => actors.map(({ id }, k) => `${id}.does = ${word[k]}`).join(" and ");
  const scenario = JSON.stringify({
    detente: 1,
    title,
    actors: Object.fromEntries(
      actors.map(({ id, letters, forward }) => [
        id,
        { options: { does: { values: letters, moves: forward ? "forward" : "free" } } },
      ]),
    ),
    preferences: Object.fromEntries(
      actors.map(({ id, order }) => [id, { ranking: order.map((place) => place.map(conditionOf)) }]),
    ),
  });
  return { title: title!, scenario, states, rows: tables.flatMap(rowsOf) };
}

const ACTOR = /^([a-z]): +(\w(?:[ >]\w)+) {2,}(.*)$/;

function actorOf(line: string): Actor {
  const [, id, letters, order] = ACTOR.exec(line) ?? [];
  if (!id || !letters || !order) throw new Error(`no actor: ${line}`);
  const places = order.match(/\(.*?\)|\w+/g) ?? [];
  return {
    id,
    letters: letters.split(/[ >]/),
    forward: letters.includes(">"),
    order: places.map((place) => place.replace(/[()]/g, "").split(" ")),
  };
}

function rowsOf(table: string): Row[] {
  const [head, ...rows] = table.split("\n").map((line) => line.trim().split(/ {2,}/));
  const who = head!.slice(0, -1);
  return rows.map((cells) => {
    if (cells.length !== who.length + 2)
      throw new Error(`not ${who.length + 2} columns: ${cells.join("  ")}`);
    const stable = who.map((each, k) => [each, cells[k + 1] === "-" ? [] : cells[k + 1]!.split(" ")]);
    return { concept: cells[0]!, stable: Object.fromEntries(stable), because: cells.at(-1)! };
  });
}

/** What the engine finds stable under a row's concept, in the row's form. */
export async function stableIn(
  { scenario, states }: Worked,
  { concept, stable }: Row,
): Promise<Row["stable"]> {
  const study = await studyOf(scenario);
  if (COALITION_CONCEPTS.some((known) => known === concept)) {
    const found = (await study.ask("coalitions")).finding();
    return byWho((who) => found[who]!);
  }
  const concepts = concept.includes(":") ? [concept as AskedConcept] : [];
  const found = await all(study.ask("states", { concepts }));
  return byWho((who) => {
    const { index } = study.scenario.actors.find(({ id }) => id === who)!;
    return found.map((state) => state.stable[index]!);
  });

  function byWho(lists: (who: string) => readonly (readonly string[])[]): Row["stable"] {
    return Object.fromEntries(
      Object.keys(stable).map((who) => [who, states.filter((_, s) => lists(who)[s]!.includes(concept))]),
    );
  }
}
