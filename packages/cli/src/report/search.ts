import type {
  ArrangementFinding,
  Option,
  RegionFinding,
  SearchFinding,
  WorldsArrangement,
  WorldsSearchFinding,
} from "@detente/core";
import type { Ground } from "./ground.ts";
import { capital, count, list, type Names, namesOf, number } from "./names.ts";
import { heading, type Page, paint, paragraph } from "./page.ts";
import { type Row, table } from "./table.ts";

/**
 * `detente search`: which arrangements would stand in most readings, and who stands in the way of the others. `lens`: the one taken as
 * the reference.
 */
export function searchReport(
  page: Page,
  ground: Ground,
  finding: SearchFinding,
  lens: string | null,
): string[] {
  const known = namesOf(ground.scenario);
  const names = { ...known, lens: (id: string | null) => known.lens(id ?? lens) };
  const { readings, top, arrangements } = finding;
  const of = count(readings.length, "reading");
  const found = top === 0 ? `None would stand in any of ${of}.` : `The best would stand in ${top} of ${of}.`;
  return [
    ...opening(page, finding, found),
    ...wayTable(page, ground, names, finding),
    ...regionLines(page, ground, names, finding.regions),
    ...heading(page, "Arrangements", "most readings first, then what is fulfilled in more of them"),
    ...arrangements.flatMap((arrangement) => [
      ...arrangementLines(page, ground, names, arrangement, `${arrangement.wanted} of ${of}`),
      ...hindranceLines(page, names, arrangement.readings),
    ]),
    ...rest(page, arrangements.length, finding.considered),
  ];
}

/** `detente search --worlds`: the same by shares of worlds. */
export function worldsSearchReport(page: Page, ground: Ground, finding: WorldsSearchFinding): string[] {
  const names = namesOf(ground.scenario);
  const { worlds, top, arrangements, drawn } = finding;
  const of = drawn ? `${number(drawn.draws)} worlds drawn of ${number(worlds)}` : count(worlds, "world");
  const found =
    finding.regions.length === 0
      ? `None would stand in any of ${of}.`
      : `The best would stand in ${percent(top)} of ${of}, by weight.`;
  return [
    ...opening(page, finding, found),
    ...paragraph(
      page,
      "In a world each actor is read by itself. The share changes with lenses that do not touch the question, and is no probability of events.",
    ),
    ...regionLines(page, ground, names, finding.regions),
    ...heading(page, "Arrangements", "largest share first"),
    ...arrangements.flatMap((arrangement) => {
      const { wanted, signable, kept, safe } = arrangement.share;
      const parts = [
        ...(signable === null ? [] : [`signable in ${percent(signable)}`]),
        `kept in ${percent(kept)}`,
        `safe for all in ${percent(safe)}`,
      ];
      return [
        ...arrangementLines(page, ground, names, arrangement, `${percent(wanted)} of worlds`),
        ...paragraph(page, `${capital(list(parts))}.`, { indent: 6 }),
      ];
    }),
    ...rest(page, arrangements.length, finding.considered),
  ];
}

function opening(
  page: Page,
  { want, where, considered }: Pick<SearchFinding, "want" | "where" | "considered">,
  found: string,
): string[] {
  const only = where === null ? "" : ` where ${where}`;
  const wanted = want.map((condition) => (condition === "safe" ? "safe for all" : condition));
  return [
    paint(page, "strong", "Which arrangements would stand?"),
    ...paragraph(
      page,
      `${capital(count(considered, "situation"))}${only}, each as an arrangement of its own; wanted: ${list(wanted)}. ${found}`,
    ),
  ];
}

/** For each reading how much is fulfilled, and how many would be wanted without one actor's part in it. */
function wayTable(page: Page, { scenario }: Ground, names: Names, { readings }: SearchFinding): string[] {
  const rows = readings.map(
    (reading): Row => [
      capital(names.lens(reading.lens)),
      ...[reading.signable, reading.kept, reading.safe, reading.wanted].map((n) => ({
        text: n === null ? "n/a" : number(n),
        align: "right" as const,
      })),
      ...scenario.actors.map(({ id }) => ({
        text: number(reading.without[id] ?? 0),
        align: "right" as const,
        role: (reading.without[id] ?? 0) > reading.wanted ? ("accent" as const) : ("quiet" as const),
      })),
    ],
  );
  const head = [
    "Reading",
    "Signable",
    "Kept",
    "Safe",
    "Wanted",
    ...scenario.actors.map(({ id }) => names.actor(id)),
  ];
  return [
    ...heading(
      page,
      "Who stands in the way",
      "under an actor: how many were wanted if its objection, temptations and danger were set aside",
    ),
    ...table(page, rows, { head }),
  ];
}

function regionLines(page: Page, ground: Ground, names: Names, regions: readonly RegionFinding[]): string[] {
  const { scenario } = ground;
  if (regions.length === 0) return [];
  const lines = heading(
    page,
    "Regions of the best",
    "what must be settled how, and what the rules let be left open",
  );
  for (const region of regions) {
    const settled = scenario.options.filter(({ ref, values }) => region.values[ref]!.length < values.length);
    const open = scenario.options.filter((option) => !settled.includes(option));
    const must = byOwner(ground, names, settled, ({ ref }) => {
      const values = region.values[ref]!.map((value) => names.value(ref, value));
      return `${names.option(ref)}: ${list(values, "or")}`;
    });
    const may = byOwner(ground, names, open, ({ ref }) => names.option(ref));
    lines.push(
      ...paragraph(page, `${capital(count(region.states, "situation"))}, from state ${region.first}.`, {
        indent: 2,
      }),
      ...(settled.length === 0 ? [] : paragraph(page, `To settle: ${must}.`, { indent: 4 })),
      ...(open.length === 0
        ? paragraph(page, "Nothing may be left open.", { indent: 4 })
        : paragraph(page, `May be left open: ${may}.`, { indent: 4 })),
    );
  }
  return lines;
}

function arrangementLines(
  page: Page,
  ground: Ground,
  names: Names,
  { state, changes, nearest }: ArrangementFinding | WorldsArrangement,
  standing: string,
): string[] {
  const { scenario } = ground;
  const values = ground.values(state);
  const { noDeal } = scenario;
  const told = byOwner(
    ground,
    names,
    scenario.options.filter(({ index }) => values[index] !== noDeal?.[index]),
    ({ ref, index }) => `${names.option(ref)}: ${names.value(ref, values[index]!)}`,
  );
  const from =
    noDeal === null
      ? `${told}.`
      : changes === 0
        ? "This is the no-deal state itself: nothing would have to be agreed."
        : `From no deal ${count(changes ?? 0, "change")}: ${told}.`;
  const near =
    nearest === null
      ? ""
      : nearest.differs.length === 0
        ? ` It is the best outcome of “${names.framework(nearest.framework)}”.`
        : ` Nearest on the table: “${names.framework(nearest.framework)}”, whose best outcome differs in ${list(
            nearest.differs.map((ref) => names.option(ref)),
          )}.`;
  return paragraph(page, `State ${number(state)}, ${standing}. ${from}${near}`, {
    indent: 4,
  });
}

/** What is said of some options, actor by actor. */
function byOwner(
  { scenario }: Ground,
  names: Names,
  options: readonly Option[],
  say: (option: Option) => string,
): string {
  return scenario.actors
    .flatMap(({ id, index }) => {
      const own = options.filter(({ actor }) => actor === index).map(say);
      return own.length === 0 ? [] : [`${names.actor(id)} – ${own.join(", ")}`];
    })
    .join("; ");
}

/** Who stands in the way, readings in which it is the same taken together. */
function hindranceLines(page: Page, names: Names, readings: ArrangementFinding["readings"]): string[] {
  const byText = new Map<string, string[]>();
  for (const { lens, objectors, tempted, unsafe } of readings) {
    const who = (actors: readonly string[]) => list(actors.map(names.actor));
    const parts = [
      ...(objectors.length === 0
        ? []
        : [`${who(objectors)} ${objectors.length === 1 ? "objects" : "object"}`]),
      ...(tempted.length === 0 ? [] : [`${who(tempted)} could break it undeterred`]),
      ...(unsafe.length === 0 ? [] : [`not safe: ${who(unsafe)}`]),
    ];
    const text = parts.length === 0 ? "nobody stands in the way" : parts.join("; ");
    byText.set(text, [...(byText.get(text) ?? []), names.lens(lens)]);
  }
  if (byText.size === 1 && readings.length > 1) {
    return [...byText.keys()].flatMap((text) => paragraph(page, `In every reading: ${text}.`, { indent: 6 }));
  }
  return [...byText].flatMap(([text, lenses]) =>
    paragraph(page, `${capital([...new Set(lenses)].join("; "))}: ${text}.`, { indent: 6 }),
  );
}

function rest(page: Page, listed: number, considered: number): string[] {
  if (listed >= considered) return [];
  return ["", paint(page, "quiet", `${number(listed)} listed of ${number(considered)}; --limit lists more`)];
}

/** A share as people read it: no share that is not quite all or quite nothing is shown as such. */
function percent(share: number): string {
  if (share <= 0) return "0 %";
  if (share >= 1 - 1e-9) return "100 %";
  const rounded = Math.round(share * 100);
  if (rounded === 0) return "under 1 %";
  return rounded === 100 ? "over 99 %" : `${rounded} %`;
}
