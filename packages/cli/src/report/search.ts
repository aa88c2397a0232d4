import type { RegionFinding, SearchFinding, WorldsSearchFinding } from "@detente/core";
import {
  arrangementSentences,
  capital,
  grouped,
  hindranceSentences,
  Phrases,
  percent,
  regionWords,
  type Setting,
  searchSentence,
  shareSentence,
  waySentence,
} from "@detente/core/sentences";
import { type Block, bounded, type Point } from "./document.ts";
import { count, type Names, namesOf } from "./names.ts";
import type { Row } from "./table.ts";

const READINGS_MEANING = "A reading takes every actor as the file declares it, or as one lens has it.";

/** Regions shown unless all are asked for. */
const REGIONS = 5;

/**
 * `detente search`: which arrangements would stand in most readings, and who stands in the way of the others. `lens`: the one taken as
 * the reference.
 */
export function searchDocument(
  setting: Setting,
  finding: SearchFinding,
  lens: string | null,
  full: boolean,
): Block[] {
  const phrases = new Phrases(setting);
  const { readings, arrangements, regions, considered } = finding;
  const of = count(readings.length, "reading");
  return [
    { kind: "title", text: "Which arrangements would stand?" },
    { kind: "text", text: searchSentence(phrases, finding, lens) },
    ...(readings.length === 1 ? [] : [{ kind: "text", text: READINGS_MEANING } as const]),
    {
      kind: "heading",
      text: "Who stands in the way",
      note: "under an actor: how many would be wanted if its objection, temptations and danger were set aside",
    },
    wayTable(setting, namesOf(setting.scenario), finding, lens),
    { kind: "text", text: waySentence(phrases, readings) },
    ...regionBlocks(phrases, regions, full),
    {
      kind: "heading",
      text: "Arrangements",
      note: "most readings first, then what is fulfilled in more of them",
    },
    {
      kind: "list",
      points: arrangements.map((arrangement) => ({
        text: `State ${grouped(arrangement.state)}, ${arrangement.wanted} of ${of}. ${arrangementSentences(setting, arrangement).join(" ")}`,
        points: bounded(hindranceSentences(phrases, arrangement.readings, lens), READINGS, full, (text) => ({
          text,
        })),
      })),
    },
    ...rest(arrangements.length, considered),
  ];
}

/** Ways in which one arrangement fares that are shown unless all are asked for. */
const READINGS = 8;

/** `detente search --worlds`: the same by shares of worlds. */
export function worldsSearchDocument(setting: Setting, finding: WorldsSearchFinding, full: boolean): Block[] {
  const phrases = new Phrases(setting);
  const { arrangements, regions, considered } = finding;
  return [
    { kind: "title", text: "Which arrangements would stand?" },
    { kind: "text", text: searchSentence(phrases, finding) },
    {
      kind: "text",
      text: "In a world each actor is read by itself. The share changes with lenses that do not touch the question, and is no probability of events.",
    },
    ...regionBlocks(phrases, regions, full),
    { kind: "heading", text: "Arrangements", note: "largest share first" },
    {
      kind: "list",
      points: arrangements.map((arrangement) => ({
        text: `State ${grouped(arrangement.state)}, ${percent(arrangement.share.wanted)} of worlds. ${arrangementSentences(setting, arrangement).join(" ")}`,
        points: [{ text: shareSentence(arrangement) }],
      })),
    },
    ...rest(arrangements.length, considered),
  ];
}

/** For each reading how much is fulfilled, and how many would be wanted without one actor's part in it. */
function wayTable(
  { scenario }: Setting,
  names: Names,
  { readings }: SearchFinding,
  reference: string | null,
): Block {
  const right = (text: string) => ({ text, align: "right" as const });
  const rows = readings.map(
    (reading): Row => [
      (reading.lens ?? reference) ? capital(names.lens(reading.lens ?? reference)) : "As declared",
      ...[reading.signable, reading.kept, reading.safe, reading.wanted].map((n) =>
        right(n === null ? "n/a" : grouped(n)),
      ),
      ...scenario.actors.map(({ id }) => ({
        ...right(grouped(reading.without[id] ?? 0)),
        role: (reading.without[id] ?? 0) > reading.wanted ? ("accent" as const) : ("quiet" as const),
      })),
    ],
  );
  const head = ["Signable", "Kept", "Safe", "Wanted", ...scenario.actors.map(({ id }) => names.actor(id))];
  return { kind: "table", head: ["Reading", ...head.map(right)], rows };
}

function regionBlocks(phrases: Phrases, regions: readonly RegionFinding[], full: boolean): Block[] {
  if (regions.length === 0) return [];
  const tell = (region: RegionFinding): Point => {
    const { size, settled, follows, open } = regionWords(phrases, region);
    return {
      text: `${size}.`,
      points: [
        ...(settled === "" ? [] : [{ text: `To settle: ${settled}.` }]),
        ...(follows === "" ? [] : [{ text: `Follows by the rules: ${follows}.` }]),
        { text: open === "" ? "Nothing may be left open." : `May be left open: ${open}.` },
      ],
    };
  };
  return [
    {
      kind: "heading",
      text: "Regions of the best",
      note: "what must be settled how, and what the rules let be left open",
    },
    { kind: "list", points: bounded(regions, REGIONS, full, tell) },
  ];
}

function rest(listed: number, considered: number): Block[] {
  if (listed >= considered) return [];
  return [
    {
      kind: "text",
      text: `${grouped(listed)} listed of ${grouped(considered)}; --limit lists more.`,
      role: "quiet",
    },
  ];
}
