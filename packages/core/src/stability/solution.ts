import { type Bits, has, intersection, members, size } from "../model/bits.ts";
import type { Crew } from "../model/crew.ts";
import type { Game } from "../model/game.ts";
import type { Numbers } from "../model/memory.ts";
import { Recent } from "../model/shared.ts";
import { bestWithin } from "./best.ts";
import { type AskedConcept, CONCEPTS, type Concept, conceptOf } from "./concept.ts";
import { leastAnyhow, leastLeft, type Pair } from "./least-left.ts";
import type { Answering, Context, Holding } from "./solution-concept.ts";
import { stableStates } from "./stable.ts";

/** Where in a pair the v_i of what an answer leaves stands. */
const PLACE = { payoff: 0, best: 1 } as const;

/** Whether sim is computed whatever it costs, or only within its limits. */
export interface SolutionOptions {
  readonly sim: boolean;
}

/** The stability of a game's states, concept by concept and actor by actor, each computed when first asked for. */
export class Solution {
  readonly game: Game;
  readonly #options: SolutionOptions;
  readonly #kept: Kept = new Recent();

  constructor(game: Game, options: SolutionOptions) {
    this.game = game;
    this.#options = options;
  }

  /** v_i of a concept: the least value its answers leave actor i from each state on. */
  async leastLeft({ leaves, by }: Holding, actor: number): Promise<Numbers> {
    return (await this.#leastLeftBy(by, actor))[PLACE[leaves]];
  }

  /** The same where it has been computed already, else null. */
  known({ leaves, by }: Holding, actor: number): Numbers | null {
    const { kept, key } = this.#place(by, actor, leftBy(by));
    const pair = kept.peek(key)?.found as Pair | undefined;
    return pair?.[PLACE[leaves]] ?? null;
  }

  /** v_i under answers of a kind, for the payoff at their end and for the best that i can still do there. */
  #leastLeftBy(by: Answering, actor: number): Promise<Pair> {
    return this.#shared(by, actor, leftBy(by), async () => {
      const { crew, space } = this.game.model;
      const { blocks, payoffs } = this.game.outlooks[actor]!;
      const starts: Pair = [payoffs.rank, await this.#bestWithin(actor)];
      const opponents = this.game.outlooks.filter((_, j) => j !== actor);
      const anyhow = !space.codes && opponents.every((opponent) => !opponent.blocks.directions);
      return by === "moves" && anyhow
        ? crew.run(leastAnyhow, starts, payoffs.classes, blocks, crew.memory)
        : crew.run(leastLeft, starts, payoffs.classes, opponents, by, crew.memory);
    });
  }

  #bestWithin(actor: number): Promise<Numbers> {
    return this.#shared("moves", actor, "best within", async () => {
      const { crew } = this.game.model;
      const { blocks, payoffs } = this.game.outlooks[actor]!;
      return crew.run(bestWithin, blocks, payoffs, crew.memory);
    });
  }

  /** The states stable for an actor; null where finding them would take too long, and it was not asked for whatever it costs. */
  stable(asked: Concept | AskedConcept, actor: number): Promise<Bits | null> {
    const { concept, horizon } = conceptOf(asked);
    return concept.stable(this.#context(actor, horizon));
  }

  #context(actor: number, horizon: number): Context {
    return {
      game: this.game,
      actor,
      horizon,
      unlimited: this.#options.sim,
      best: () => this.#bestWithin(actor),
      withstanding: async ({ leaves, by }) => (await this.#stableBy(by, actor))[PLACE[leaves]],
      once: (scope, what, compute) =>
        scope === "game" ? this.#once(what, compute) : this.#shared("moves", actor, what, compute),
    };
  }

  #stableBy(by: Answering, actor: number): Promise<[Bits, Bits]> {
    return this.#shared(by, actor, `stable by ${by}`, async () => {
      const { crew } = this.game.model;
      const { blocks, payoffs } = this.game.outlooks[actor]!;
      return crew.run(stableStates, blocks, payoffs, await this.#leastLeftBy(by, actor), crew.memory);
    });
  }

  /** The states stable for everybody; null as for {@link stable}. */
  equilibria(concept: Concept): Promise<Bits | null> {
    return this.#once(`equilibria ${concept}`, async () => {
      const stable = await Promise.all(this.game.outlooks.map((_, i) => this.stable(concept, i)));
      return stable.includes(null) ? null : intersection(stable as Bits[]);
    });
  }

  /** The concepts under which one state is stable for an actor, in order. */
  async stabilityAt(state: number, actor: number): Promise<Concept[]> {
    const stable = await Promise.all(CONCEPTS.map((concept) => this.stable(concept, actor)));
    return CONCEPTS.filter((_, c) => stable[c] !== null && has(stable[c]!, state));
  }

  #shared<T>(by: Answering, actor: number, what: string, compute: () => Promise<T>): Promise<T> {
    const { kept, key } = this.#place(by, actor, what);
    const room = Math.max(LEAST_SHARED, SHARED_STATES / this.game.model.space.size);
    return once(kept, key, this.game.model.crew, compute, room);
  }

  /**
   * Where others answer by any moves, or not at all, a concept depends on one actor's outlook alone, and where they answer by
   * improvements on these too: games in which they are the same share what is computed.
   */
  #place(by: Answering, actor: number, what: string): { kept: Kept; key: string } {
    const { model, outlooks } = this.game;
    const own = outlooks[actor]!;
    const others =
      by === "moves" ? "" : outlooks.map((outlook) => (outlook === own ? "" : outlook.improvements));
    return { kept: model.shared.of(own), key: `${what} ${others}` };
  }

  #once<T>(key: string, compute: () => Promise<T>): Promise<T> {
    return once(this.#kept, key, this.game.model.crew, compute, Number.POSITIVE_INFINITY);
  }
}

/** What is computed at most once, by what it is. A failed or cancelled computation is not kept. */
type Kept = Recent<Keeping>;

interface Keeping {
  readonly result: Promise<unknown>;
  /** Who computes it. */
  readonly crew: Crew;
  /** Once it is done. */
  found?: unknown;
}

function leftBy(by: Answering): string {
  return `left by ${by}`;
}

/** For one outlook so many results, or results about so many states, are kept for other games. */
const LEAST_SHARED = 8;
const SHARED_STATES = 2 ** 24;

/** What another crew has not finished is not waited for: it may be cancelled, which is no concern of this one's. */
function once<T>(kept: Kept, key: string, crew: Crew, compute: () => Promise<T>, room: number): Promise<T> {
  const before = kept.get(key);
  if (before && ("found" in before || before.crew === crew)) return before.result as Promise<T>;
  const result = compute();
  const keeping: Keeping = { result, crew };
  kept.set(key, keeping, room);
  result.then(
    (found) => {
      keeping.found = found;
    },
    () => kept.delete(key, keeping),
  );
  return result;
}

/** At most 1000 states as people number them, with the exact count. */
export const LIST_LIMIT = 1000;

export function listed(states: Bits): { count: number; states: number[] } {
  const list: number[] = [];
  for (const state of members(states)) {
    if (list.length === LIST_LIMIT) break;
    list.push(state + 1);
  }
  return { count: size(states), states: list };
}
