import { type DraftActor, draftScenario } from "../scenario/authoring/draft.ts";
import { Identifiers, tidyName } from "../scenario/authoring/ids.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Place } from "../scenario/scenario.ts";
import { foreignText, type Imported, listed, problem } from "./exchange.ts";
import { importedScenario, rankingOf } from "./imported.ts";
import type { Pattern } from "./pattern.ts";
import { compareRationals, parseRational, type Rational, ZERO } from "./rational.ts";

/** How many strategy combinations a game may have. */
const LARGEST_TABLE = 20_000;

interface Token {
  readonly kind: "{" | "}" | "," | "text" | "number" | "word" | "end";
  readonly text: string;
  readonly place: Place;
}

class Malformed extends Error {
  readonly problem: Problem;
  constructor(message: string, place: Place, hint: string | null = null) {
    super(message);
    this.problem = problem(message, hint, place);
  }
}

/** White space, a byte order mark included, and then perhaps a comment: people write them, though Gambit does not. */
const SPACE = /\s*(?:(?:\/\/|#).*)?/y;
const NUMBER = /[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+|\/[0-9]+)?/y;
const WORD = /[^\s"{},]+/y;

/** A game as the file has it: `outcomes` by number from 0, and for each strategy combination which it is. */
interface GameFile {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly { readonly name: string; readonly strategies: readonly string[] }[];
  readonly outcomes: readonly (readonly Rational[])[];
  /** The first player's strategy varies fastest. */
  readonly table: readonly number[];
}

/** Reads the text of an `.nfg` file, version 1, payoff or outcome form; throws {@link Malformed}. */
class NfgReader {
  readonly #text: string;
  #at = 0;
  #next: Token;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#scan();
  }

  #scan(): Token {
    for (let before = -1; this.#at > before; ) {
      before = this.#at;
      SPACE.lastIndex = this.#at;
      this.#at += SPACE.exec(this.#text)![0].length;
    }
    const start = this.#at;
    const token = (kind: Token["kind"], length: number, text?: string): Token => {
      this.#at = start + length;
      return { kind, text: text ?? this.#text.slice(start, this.#at), place: { start, end: this.#at } };
    };
    const first = this.#text[start];
    if (first === undefined) return token("end", 0);
    if (first === "{" || first === "}" || first === ",") return token(first, 1);
    if (first === '"') {
      let end = start + 1;
      let value = "";
      for (let piece = end; ; end++) {
        if (end >= this.#text.length)
          throw new Malformed("This text has no closing quote", { start, end: start + 1 });
        if (this.#text[end] === '"') {
          value += this.#text.slice(piece, end);
          break;
        }
        // A backslash makes the quote after it a part of the text, and is a backslash before anything else.
        if (this.#text[end] === "\\" && this.#text[end + 1] === '"') {
          value += this.#text.slice(piece, end);
          piece = ++end;
        }
      }
      return token("text", end + 1 - start, value);
    }
    for (const [kind, pattern] of [
      ["number", NUMBER],
      ["word", WORD],
    ] as const) {
      pattern.lastIndex = start;
      const found = pattern.exec(this.#text)?.[0];
      if (found) return token(kind, found.length);
    }
    throw new Malformed(`Unexpected ${JSON.stringify(first)}`, { start, end: start + 1 });
  }

  #take(): Token {
    const token = this.#next;
    if (token.kind !== "end") this.#next = this.#scan();
    return token;
  }

  #accept(kind: Token["kind"]): Token | null {
    return this.#next.kind === kind ? this.#take() : null;
  }

  #expect(kind: Token["kind"], what: string): Token {
    if (this.#next.kind === kind) return this.#take();
    const { kind: found, text, place } = this.#next;
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    throw new Malformed(
      found === "end"
        ? `The file ends where ${what} should stand`
        : `Expected ${what}, but found ${JSON.stringify(shown)}`,
      place,
    );
  }

  #rational(what: string): Rational {
    const token = this.#expect("number", what);
    const value = parseRational(token.text);
    if (value === null)
      throw new Malformed(`${token.text.slice(0, 40)} is no number that a payoff can be`, token.place);
    return value;
  }

  #count(what: string): { value: number; place: Place } {
    const { text, place } = this.#expect("number", what);
    if (!/^[0-9]{1,9}$/.test(text))
      throw new Malformed(`Expected ${what}, but found ${text.slice(0, 40)}`, place);
    return { value: Number(text), place };
  }

  game(): GameFile {
    const start = this.#next;
    if (start.kind !== "word" || start.text !== "NFG")
      throw new Malformed(
        "The file does not begin with NFG, so it is not a Gambit strategic-form file",
        start.place,
        start.text === "EFG" ? "it is an extensive-form game: let Gambit save it in strategic form" : null,
      );
    this.#take();
    const version = this.#expect("number", "the version, 1");
    if (version.text !== "1")
      throw new Malformed(`Only version 1 is known, not ${version.text}`, version.place);
    const type = this.#expect("word", "the data type, R or D");
    if (type.text !== "R" && type.text !== "D")
      throw new Malformed(
        `The data type is R or D, not ${JSON.stringify(type.text.slice(0, 40))}`,
        type.place,
      );
    const title = this.#expect("text", "the title in double quotes").text;

    this.#expect("{", "the list of players in braces");
    const names: string[] = [];
    for (let name = this.#accept("text"); name; name = this.#accept("text")) names.push(name.text);
    const closing = this.#expect("}", 'another player in double quotes, or "}"');
    if (names.length === 0) throw new Malformed("The game has no players", closing.place);
    const players = this.#strategies(names);
    const comment = this.#accept("text")?.text ?? "";
    const size = players.reduce((product, { strategies }) => product * strategies.length, 1);
    if (size > LARGEST_TABLE)
      throw new Malformed(
        `The game has ${size} strategy combinations, more than ${LARGEST_TABLE}`,
        this.#next.place,
      );
    const body =
      this.#next.kind === "{" ? this.#outcomes(players.length, size) : this.#payoffs(players.length, size);
    this.#expect("end", `the end of the file (the game has ${size} strategy combinations)`);
    return { title, comment, players, ...body };
  }

  #strategies(names: readonly string[]): GameFile["players"] {
    this.#expect("{", "the strategies in braces");
    let total = 0;
    const players = names.map((name, index) => {
      const whose = name === "" ? `player ${index + 1}` : name;
      const strategies: string[] = [];
      const place = this.#next.place;
      if (this.#accept("{")) {
        for (let strategy = this.#accept("text"); strategy; strategy = this.#accept("text"))
          strategies.push(strategy.text);
        this.#expect("}", `another strategy of ${whose} in double quotes, or "}"`);
      } else {
        const { value } = this.#count(`the number of strategies of ${whose}`);
        if (value > LARGEST_TABLE) throw new Malformed(`${value} strategies are too many`, place);
        for (let strategy = 1; strategy <= value; strategy++) strategies.push(String(strategy));
      }
      if (strategies.length === 0) throw new Malformed(`${whose} has no strategy`, place);
      if ((total += strategies.length) > LARGEST_TABLE)
        throw new Malformed(`More than ${LARGEST_TABLE} strategies`, place);
      return { name, strategies };
    });
    this.#expect(
      "}",
      `"}" after the strategies of ${names.length === 1 ? "the player" : `${names.length} players`}`,
    );
    return players;
  }

  #payoffs(players: number, size: number): Pick<GameFile, "outcomes" | "table"> {
    const outcomes = Array.from({ length: size }, (_, combination) =>
      Array.from({ length: players }, (_, player) => {
        const payoff = this.#rational(
          `the payoff of player ${player + 1} for strategy combination ${combination + 1} of ${size}`,
        );
        this.#accept(",");
        return payoff;
      }),
    );
    return { outcomes, table: outcomes.map((_, combination) => combination) };
  }

  #outcomes(players: number, size: number): Pick<GameFile, "outcomes" | "table"> {
    this.#expect("{", "the list of outcomes in braces");
    // Outcome 0 pays nobody anything.
    const outcomes: Rational[][] = [Array.from({ length: players }, () => ZERO)];
    while (this.#accept("{")) {
      const what = `outcome ${outcomes.length}`;
      this.#expect("text", `the name of ${what} in double quotes`);
      outcomes.push(
        Array.from({ length: players }, (_, player) => {
          this.#accept(",");
          return this.#rational(`the payoff of player ${player + 1} in ${what}`);
        }),
      );
      this.#accept(",");
      this.#expect("}", `"}" after the ${players} payoffs of ${what}`);
      this.#accept(",");
    }
    this.#expect("}", 'another outcome, or "}"');
    const table = Array.from({ length: size }, (_, combination) => {
      const { value, place } = this.#count(
        `the outcome's number for strategy combination ${combination + 1} of ${size}`,
      );
      if (value >= outcomes.length)
        throw new Malformed(`There is no outcome ${value}, only ${outcomes.length - 1}`, place);
      this.#accept(",");
      return value;
    });
    return { outcomes, table };
  }
}

/**
 * Reads a Gambit strategic-form file: version 1, data type R or D, payoff or outcome form, strategies by name or by
 * number. Each player becomes an actor with one option `strategy`; its payoffs, compared exactly, become a
 * ranking of the strategy combinations. State n is the n-th combination of the file, unless a player has just
 * one strategy (it then has no option, and the numbers stay the same all the same).
 */
export function importNfg(input: string | Uint8Array): Imported {
  const source = foreignText(input);
  if ("problems" in source) return source;
  let game: GameFile;
  try {
    game = new NfgReader(source.text).game();
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown;
    return { problems: [thrown.problem] };
  }
  const warnings: string[] = [];
  const actorIds = new Identifiers("player");
  const actors = game.players.map((player, index): DraftActor => {
    const { id } = actorIds.take(tidyName(player.name), index + 1);
    const name = tidyName(player.name) || id;
    if (player.strategies.length === 1) {
      warnings.push(`${name} has just one strategy, so it has no option`);
      return { id, name, options: [] };
    }
    const valueIds = new Identifiers("strategy");
    const values = player.strategies.map((strategy, number) => {
      const tidy = tidyName(strategy);
      return { tidy, ...valueIds.take(tidy, number + 1) };
    });
    const renamed = values.filter(({ derived, tidy }) => !derived && tidy !== "");
    if (renamed.length > 0)
      warnings.push(
        `Strategies of ${name} whose names give no id: ${listed(renamed.map(({ tidy, id }) => `"${tidy}" is ${id}`))}`,
      );
    const option = {
      id: "strategy",
      label: "strategy",
      values: values.map((value) => value.id),
      moves: "free" as const,
    };
    return { id, name, options: [option] };
  });
  if (actors.every(({ options }) => options.length === 0))
    return { problems: [problem("No player of the game has a choice: each has just one strategy")] };

  const choosing = game.players.filter(({ strategies }) => strategies.length > 1);
  const profiles = game.table.map((_, combination): Pattern => {
    let rest = combination;
    return new Map(
      choosing.map(({ strategies }, option) => {
        const value = rest % strategies.length;
        rest = Math.floor(rest / strategies.length);
        return [option, [value]];
      }),
    );
  });
  const preferences = actors.map((_, player) => {
    const best = game.outcomes
      .map((payoffs, outcome) => ({ payoff: payoffs[player]!, outcome }))
      .sort((a, b) => compareRationals(b.payoff, a.payoff));
    // Outcomes that pay the same share a place.
    const placeOf: number[] = [];
    let place = -1;
    for (const [index, { payoff, outcome }] of best.entries()) {
      if (index === 0 || compareRationals(best[index - 1]!.payoff, payoff) !== 0) place++;
      placeOf[outcome] = place;
    }
    const places: Pattern[][] = Array.from({ length: place + 1 }, () => []);
    for (const [combination, outcome] of game.table.entries())
      places[placeOf[outcome]!]!.push(profiles[combination]!);
    return rankingOf(
      places.filter((states) => states.length > 0),
      true,
      actors,
    );
  });
  const title = tidyName(game.title) || "A game from Gambit";
  const summary = tidyName(game.comment) || null;
  return importedScenario(draftScenario({ title, summary, actors, rules: [], preferences }), warnings);
}
