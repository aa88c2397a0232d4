import { describe, expect, it } from "vitest";
import type { Analysis, FrameworkFinding, Shift, StateFinding } from "../src/analysis/contract.ts";
import { agree, all, open } from "./agreement.ts";
import type { Blueprint } from "./random.ts";
import { renamed, renamedDocument, renumbering, reversed } from "./symmetries.ts";

describe("in every random model", () => {
  it("renaming changes labels only", async () => {
    await agree(150, { maxCombinations: 36 }, async (blueprint) => {
      const [before, after] = [await open(blueprint), await open(renamed(blueprint))];
      expect(await all(after.study.ask("states"))).toEqual(
        renamedDocument(await all(before.study.ask("states")), blueprint),
      );
      expect(await after.study.ask("analyze")).toEqual(
        renamedDocument(await before.study.ask("analyze"), blueprint),
      );
    });
  });

  it("reordering actors and options changes state numbers and the choice among ties only", async () => {
    await agree(150, { maxCombinations: 36 }, async (blueprint) => {
      const [before, after] = [await open(blueprint), await open(reversed(blueprint))];
      const renumbered = renumbering(before.study, after.study);
      expect(statesByActor(await all(before.study.ask("states")), blueprint, renumbered)).toEqual(
        statesByActor(await all(after.study.ask("states")), reversed(blueprint), unchanged),
      );
      expect(essence(await before.study.ask("analyze"), renumbered)).toEqual(
        essence(await after.study.ask("analyze"), unchanged),
      );
    });
  });
});

const unchanged = (n: number) => n;

/** What is said of each state and actor, in an order that depends on neither. */
function statesByActor(
  states: StateFinding[],
  blueprint: Blueprint,
  renumbered: (n: number) => number,
): unknown {
  return states
    .map(({ n, payoffs, stable, grades, broken }) => ({
      n: renumbered(n),
      actors: blueprint.actors
        .map(({ id }, at) => [id, payoffs[at], stable[at], grades[at], broken[at]] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    }))
    .sort((a, b) => a.n - b.n);
}

/** What of an analysis does not depend on the order of declaration. */
function essence(analysis: Analysis, renumbered: (n: number) => number): unknown {
  const set = (items: readonly string[] | null) => items && [...items].sort();
  const states = (list: readonly number[] | null) => list?.map(renumbered).sort((a, b) => a - b) ?? null;
  const shift = ({ to, ...rest }: Shift) => JSON.stringify({ to: renumbered(to), ...rest });
  const framework = (found: FrameworkFinding) => ({
    id: found.id,
    states: states(found.states.states),
    ties: found.ties,
    signable: found.signable,
    durability: found.durability,
    kept: found.kept,
    robust: found.robust,
    counts: [found.safe.length, found.objectors?.length],
    lenses: Object.entries(found.lenses).map(([id, lens]) => [id, lens.kept, lens.signable, lens.durability]),
    // With ties another state may be the best, of which all this is told.
    best:
      found.ties > 0
        ? null
        : {
            state: renumbered(found.best),
            sets: [
              ...[found.signatories, found.parties, found.objectors, found.harmed, found.free_riders],
              ...[found.safe, found.unsafe, found.unassessed],
            ].map(set),
            hangsOn: found.hangs_on.map((actors) => set(actors)!.join()).sort(),
            actors: Object.fromEntries(
              Object.entries(found.actors).map(([id, { threats, ...rest }]) => [
                id,
                { ...rest, threats: threats.map((threat) => JSON.stringify(threat)).sort() },
              ]),
            ),
            path: found.path && [found.path.concessions, found.path.moves],
            schedule: found.schedule && [
              found.schedule.found,
              "stages" in found.schedule ? [found.schedule.synchronised, found.schedule.stages.length] : null,
              "hold_ups" in found.schedule
                ? found.schedule.hold_ups
                    .map(({ state, actor, to }) => `${renumbered(state)} ${actor} ${to && renumbered(to)}`)
                    .sort()
                : null,
            ],
          },
  });
  return {
    equilibria: Object.entries(analysis.equilibria).map(([concept, found]) => [
      concept,
      states(found!.states),
    ]),
    illusions: Object.entries(analysis.illusions).map(([concept, found]) => [concept, states(found)]),
    lost: Object.entries(analysis.lost).map(([concept, found]) => [concept, states(found)]),
    frameworks: analysis.frameworks.map(framework),
    shifts: analysis.shifts?.map(shift).sort(),
    spirals: analysis.spirals
      ?.map(({ to, end, ...rest }) => JSON.stringify({ to: renumbered(to), end: renumbered(end), ...rest }))
      .sort(),
  };
}
