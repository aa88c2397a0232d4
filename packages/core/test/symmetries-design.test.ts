import { describe, expect, it } from "vitest";
import type {
  Analysis,
  FrameworkFinding,
  RegionFinding,
  SearchFinding,
  SlipFate,
  SlipsFinding,
  SlipsIn,
  Study,
  WorldsSearchFinding,
} from "../src/index.ts";
import { agree, open } from "./agreement.ts";
import { sorted, withoutRules } from "./leeway.ts";
import type { Blueprint } from "./random.ts";
import { rounded } from "./rounded.ts";
import {
  renamed,
  renamedDocument,
  renumbering,
  reversed,
  withFrameworkTwice,
  withIdleOption,
} from "./symmetries.ts";

/** What must not matter to what is found beyond the proposals: names, order, a proposal made twice, an option nobody cares for. */

const SIZE = { maxCombinations: 32, maxActors: 3, maxLenses: 2, maxClauses: 3 };

async function studyOf(blueprint: Blueprint): Promise<Study> {
  return (await open(blueprint)).study;
}

/** All design analyses at once, with every arrangement listed. */
async function designs(study: Study) {
  const limit = study.feasible;
  const { frameworks } = study.scenario;
  return {
    search: (await study.ask("search", { limit })) as SearchFinding,
    searchWorlds: (await study.ask("search", { limit, worlds: {} })) as WorldsSearchFinding,
    worlds: await study.ask("worlds"),
    margins: await study.ask("margins"),
    packages: await Promise.all(frameworks.map(({ id }) => study.ask("packages", { framework: id }))),
    slips: await study.ask("slips"),
  };
}
type Designs = Awaited<ReturnType<typeof designs>>;

describe("in every random model", { timeout: 400_000 }, () => {
  it("renaming changes labels only", async () => {
    await agree(60, SIZE, async (blueprint) => {
      const before = await designs(await studyOf(blueprint));
      const after = await designs(await studyOf(renamed(blueprint)));
      expect(rounded(after)).toEqual(rounded(renamedDocument(before, blueprint)));
    });
  });

  it("reordering actors and options changes state numbers and the choice among ties only", async () => {
    await agree(60, SIZE, async (blueprint) => {
      const [before, after] = [await studyOf(blueprint), await studyOf(reversed(blueprint))];
      const tied = (await before.ask("analyze")).frameworks
        .filter(({ ties, settled }) => ties > 0 || settled.length > 1)
        .map(({ id }) => id);
      const found = async (study: Study, renumbered: (state: number) => number) =>
        rounded(unordered(study, await designs(study), renumbered, tied));
      expect(await found(before, renumbering(before, after))).toEqual(await found(after, (state) => state));
    });
  });

  it("a framework that says what another says changes nothing but that it is there", async () => {
    await agree(60, SIZE, async (blueprint) => {
      const twice = withFrameworkTwice(blueprint);
      if (!twice) return;
      const [before, after] = [await studyOf(blueprint), await studyOf(twice)];
      const less = await designs(before);
      const more = await designs(after);
      const again = <F extends { id: string }>(list: readonly F[]) => [...list, { ...list[0]!, id: "again" }];
      expect({ ...more.search, ...more.searchWorlds }).toEqual({ ...less.search, ...less.searchWorlds });
      expect(more.worlds).toEqual({ ...less.worlds, frameworks: again(less.worlds.frameworks) });
      expect(more.margins).toEqual(again(less.margins));
      expect(more.packages).toEqual(again(less.packages));
      for (const game of ["reference", "perceived"] as const) {
        expect(more.slips[game]?.frameworks).toEqual(
          less.slips[game] ? again(less.slips[game].frameworks) : undefined,
        );
      }
      const analysis = await before.ask("analyze");
      const frameworks = again(analysis.frameworks.map(unlabelled));
      expect(withoutAgain(await after.ask("analyze"))).toEqual({ ...analysis, frameworks });
    });
  });

  it("an option that nobody cares for adds copies of what there was", async () => {
    await agree(60, { ...SIZE, maxCombinations: 24 }, async (drawn) => {
      // Who uses the option would be a signatory, and thereby a party.
      const parties = drawn.actors.map(({ id }) => id);
      const blueprint = {
        ...drawn,
        frameworks: drawn.frameworks.map((framework) => ({ ...framework, parties })),
      };
      const [before, after] = [await studyOf(blueprint), await studyOf(withIdleOption(blueprint))];
      const less = await designs(before);
      const more = await designs(after);
      expect(after.feasible).toBe(2 * before.feasible);
      expect(more.margins).toEqual(less.margins);
      expect(more.packages).toEqual(less.packages);
      expect(more.worlds).toEqual(less.worlds);
      const wasThere = ({ state }: { state: number }) => state <= before.feasible;
      expect(more.search.arrangements.filter(wasThere)).toEqual(less.search.arrangements);
      expect(more.search.readings.map(({ kept, safe }) => [kept, safe])).toEqual(
        less.search.readings.map(({ kept, safe }) => [2 * kept, 2 * safe]),
      );
      expect(rounded(more.searchWorlds.arrangements.filter(wasThere))).toEqual(
        rounded(less.searchWorlds.arrangements),
      );
      expect(withoutCopies(more.slips, before.feasible)).toEqual(withoutCopies(less.slips, before.feasible));
      expect((await after.ask("analyze")).frameworks.map(ofBest)).toEqual(
        (await before.ask("analyze")).frameworks.map(ofBest),
      );
    });
  });
});

/** What of the findings depends neither on the order of declaration nor, for some frameworks, on which of its states is best. */
function unordered(
  study: Study,
  { search, searchWorlds, worlds, margins, packages, slips }: Designs,
  renumbered: (state: number) => number,
  tied: readonly string[],
) {
  const byState = <A extends { state: number; nearest: unknown }>(list: readonly A[]) =>
    list
      // Which framework is nearest depends on which of its states is best.
      .map(({ state, nearest: _, ...rest }) => ({ ...rest, state: renumbered(state) }))
      .sort((a, b) => a.state - b.state);
  const fate = ({ outcome, harmed }: SlipFate) => ({ outcome, harmed: harmed.toSorted() });
  const game = ({ settles, frameworks }: SlipsIn) => ({
    settles: settles?.map(({ states, within }) => `${states} ${within}`).sort(),
    frameworks: frameworks
      .filter(({ id }) => !tied.includes(id))
      .map(({ id, untouched, heals, drifts, collapses, slips }) => ({
        ...{ id, heals, drifts, collapses, untouched: fate(untouched) },
        slips: slips
          .map(({ option, value, to, ...rest }) =>
            JSON.stringify({ option, value, to: renumbered(to), ...fate(rest) }),
          )
          .sort(),
      })),
  });
  return {
    search: {
      ...search,
      regions: covered(study, search.regions, renumbered),
      arrangements: byState(search.arrangements).map(({ readings, ...rest }) => ({
        ...rest,
        readings: readings.map(({ lens, ...who }) => ({
          lens,
          who: Object.entries(who).map(([name, actors]) => [name, actors.toSorted()]),
        })),
      })),
    },
    searchWorlds: {
      ...searchWorlds,
      regions: covered(study, searchWorlds.regions, renumbered),
      arrangements: byState(searchWorlds.arrangements),
    },
    worlds: withoutRules(worlds),
    margins: margins.map(sorted),
    packages,
    slips: [slips.reference, slips.perceived].map((found) => found && game(found)),
  };
}

/** The states that regions cover, where not too many are left out for this to depend on which. */
function covered(study: Study, regions: readonly RegionFinding[], renumbered: (state: number) => number) {
  if (regions.length === 20) return null;
  const { options } = study.scenario;
  const states = Array.from({ length: study.feasible }, (_, s) => s + 1);
  return states
    .filter((state) =>
      regions.some(({ values }) =>
        study
          .values(state)
          .every((value, at) => values[options[at]!.ref]!.includes(options[at]!.values[value]!)),
      ),
    )
    .map(renumbered)
    .sort((a, b) => a - b);
}

/** Where a framework has no label its id stands for it. */
function unlabelled({ label: _, ...rest }: FrameworkFinding) {
  return rest;
}

function withoutAgain(analysis: Analysis) {
  return {
    ...analysis,
    frameworks: analysis.frameworks.map(unlabelled).map(({ dominated_by, ...rest }) => ({
      ...rest,
      dominated_by: dominated_by.filter((id) => id !== "again"),
    })),
  };
}

/** Slips without those of the idle option, and without the sets that lie beyond the states there were. */
function withoutCopies({ reference, perceived }: SlipsFinding, feasible: number) {
  const fate = ({ outcome, harmed, way, ends: { first } }: SlipFate) => ({ outcome, harmed, way, first });
  return [reference, perceived].map(
    (found) =>
      found && {
        settles: found.settles?.filter(({ first }) => first <= feasible).map(({ first }) => first),
        frameworks: found.frameworks.map(({ id, untouched, slips }) => ({
          id,
          untouched: fate(untouched),
          slips: slips
            .filter(({ option }) => !option.endsWith(".idle"))
            .map(({ actor, option, value, to, ...rest }) => ({ actor, option, value, to, ...fate(rest) })),
        })),
      },
  );
}

/** What is said of a framework's best state, and does not count states. */
function ofBest({ actors, path, ...found }: FrameworkFinding) {
  const { id, best, signable, parties, objectors, harmed, durability, kept, safe, unsafe, hangs_on } = found;
  return {
    ...{ id, best, signable, parties, objectors, harmed, durability, kept, safe, unsafe, hangs_on, path },
    actors: Object.entries(actors).map(([actor, { gain, durability, stable, grade, broken, threats }]) => ({
      ...{ actor, gain, durability, stable, grade, broken },
      threats: threats.map(({ by, interest, grade, motivated }) => ({ by, interest, grade, motivated })),
    })),
  };
}
