import { QUESTIONS, type WorldsFinding } from "@detente/core";
import {
  amongWorlds,
  answerSentence,
  capital,
  count,
  counted,
  DURABILITY_IN_BRIEF,
  deniedWish,
  foremost,
  frameworkSentence,
  leaversOf,
  listed,
  OUTCOMES,
  Phrases,
  percent,
  standings,
} from "@detente/core/sentences";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Findings } from "../findings.ts";

/** What a reader asks next, by the section that answers it. */
const NEXT = {
  verdict: "Why",
  lenses: "As each school sees it",
  change: "What would change it",
  security: "Who is safe from whom",
  way: "How to get there",
} as const;

/** The question, the answer in a sentence, what stands and what does not and why, what it rests on, and where more is told. */
export function answer(findings: Findings, sections: readonly string[]): Element {
  const { scenario, analysis } = findings;
  return h(
    "section",
    { className: "answer", ariaLabel: "The answer" },
    h(
      "p",
      { className: "question" },
      QUESTIONS.analyze.asks,
      analysis.lens === null && sections.includes("lenses")
        ? " Answered with every party as declared; the schools differ below."
        : null,
    ),
    h("p", { className: "said" }, answerSentence(scenario, analysis)),
    h(
      "dl",
      ...fates(findings).flatMap(({ fate, of, why }) => [
        h("dt", fate),
        h("dd", ...spaced(of.map(named)), " ", h("span", { className: "why" }, why)),
      ]),
      ...withoutDeal(findings),
      ...(sections.includes("lenses")
        ? [
            h("dt", "Signed, kept and safe"),
            h("dd", { className: "lines" }, ...spaced(standingByReading(findings))),
          ]
        : []),
      ...(sections.includes("grounds")
        ? [h("dt", "It rests on"), h("dd", ...spaced(grounds(findings, sections)))]
        : []),
    ),
    h(
      "nav",
      { className: "jump", ariaLabel: "Next" },
      ...Object.entries(NEXT)
        .filter(([id]) => sections.includes(id))
        .map(([id, words]) => h("a", { href: `#${id}` }, words)),
    ),
  );
}

type Framework = Findings["analysis"]["frameworks"][number];

interface Fate {
  readonly fate: string;
  readonly of: readonly Framework[];
  readonly why: string;
}

/** The proposals that would be kept, and those that would not by who would leave them; each time why. */
function fates(findings: Findings): Fate[] {
  const phrases = new Phrases(findings);
  const { proposals } = standings(findings.analysis);
  const kept = [...proposals.well, ...proposals.kept];
  const groups = Map.groupBy(proposals.left, (framework) => leaversOf(framework).join(" "));
  return [
    ...(kept.length === 0 ? [] : [{ fate: "Would be kept", of: kept, why: holding(findings, kept) }]),
    ...[...groups.values()].map((of) => {
      const leavers = leaversOf(of[0]!);
      return {
        fate: `Would not: ${phrases.actors(leavers)} would gain by leaving`,
        of,
        why: letting(findings, leavers, of),
      };
    }),
  ];
}

/** What proposals are measured by, and what comes of it. */
function withoutDeal({ scenario, analysis }: Findings): Element[] {
  const { baseline } = standings(analysis);
  if (baseline.length === 0) return [];
  return [
    h("dt", "Without a deal"),
    ...baseline.map((framework) =>
      h("dd", h("span", named(framework), ". ", frameworkSentence(scenario, framework, analysis.no_deal))),
    ),
  ];
}

/** The link to a framework's reasons. */
function named({ id, label }: Framework): Element {
  return h("a", { href: `#why-${id}` }, label);
}

/** Why what is kept is kept: “Russia would gain by leaving “NATO membership” only if nobody answered, and others would gain by answering.” */
function holding(findings: Findings, kept: readonly Framework[]): string {
  const phrases = new Phrases(findings);
  const groups = Map.groupBy(kept, (framework) =>
    framework.durability === "untempted" ? "" : leaversOf(framework).join(" "),
  );
  return [...groups]
    .map(([leavers, of]) => {
      const what = groups.size === 1 ? "" : listed(of.map(({ id }) => phrases.framework(id)));
      if (leavers === "") return `Nobody would gain by leaving${what === "" ? "" : ` ${what}`}.`;
      const held = leavers.split(" ");
      const from = what === "" ? "" : ` ${what}`;
      return `${capital(phrases.actors(held))} would gain by leaving${from} only if nobody answered, and others would gain by answering.`;
    })
    .join(" ");
}

/** Why they would leave: what they are denied, and what meets them. */
function letting(findings: Findings, leavers: readonly string[], of: readonly Framework[]): string {
  const phrases = new Phrases(findings);
  const denied = leavers.flatMap((actor) => {
    const wishes = of.flatMap((framework) => deniedWish(framework, actor, findings, findings.analysis) ?? []);
    if (wishes.length === 0) return [];
    return [
      `${phrases.actor(actor)} ${phrases.agree([actor], "wants", "want")} ${listed([...new Set(wishes)], "or")}`,
    ];
  });
  const deny = of.length === 1 ? "which this denies" : "which these deny";
  const met = [...new Set(of.map(({ durability }) => DURABILITY_IN_BRIEF[durability]))];
  const wanted = denied.length === 0 ? [] : [`${listed(denied)}, ${deny}`];
  return `${capital([...wanted, listed(met, "or")].join("; "))}.`;
}

/** What would be signed and kept and leave everyone safe in some readings, and, parties read each by itself, in how many worlds. */
function standingByReading(findings: Findings): Element[] {
  const { scenario, analysis, seen, worlds } = findings;
  const labelOf = (lens: string | null) =>
    lens === null ? "as declared" : `as “${scenario.lenses.find(({ id }) => id === lens)!.label}” has it`;
  const others = [...seen.values()].filter(({ lens }) => lens !== analysis.lens);
  const readings = [analysis, ...others].map(({ lens, frameworks }) => ({
    label: labelOf(lens),
    hold: standings({ frameworks, no_deal: analysis.no_deal }).proposals.well.map(({ label }) => label),
  }));
  const some = readings.filter(({ hold }) => hold.length > 0);
  const held = [...Map.groupBy(some, ({ hold }) => listed(hold))].map(
    ([hold, alike]) => `${listed(alike.map(({ label }) => label))}: ${hold}`,
  );
  const rest = readings.length - some.length;
  const none =
    some.length === 0
      ? `none in any of ${counted(rest, "reading")}`
      : `in ${rest === 1 ? "the other reading" : `the other ${counted(rest, "reading")}`}: none`;
  const links = [
    h("a", { href: "#lenses" }, capital(`${[...held, ...(rest === 0 ? [] : [none])].join("; ")}.`)),
  ];
  if (worlds === null) return links;
  return [...links, anyReading(findings, worlds)];
}

/** The same with each party read by itself: which proposal fares best, beside the one that the answer names. */
function anyReading({ scenario, analysis }: Findings, worlds: WorldsFinding): Element {
  const phrases = Phrases.ofNames(scenario);
  const { proposals } = standings(analysis);
  const named = foremost(analysis);
  const shares = OUTCOMES.flatMap((outcome) => proposals[outcome])
    .map(({ id }) => ({ id, share: worlds.frameworks.find((of) => of.id === id)?.all?.share ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
  const readings = scenario.lenses.length + 1;
  const any = readings === 2 ? "either reading" : `any of the ${count(readings)} readings`;
  const all = h("a", { href: "#figure-worlds" }, amongWorlds(worlds, "combination"));
  const told = (found: string) =>
    h("span", `Let each party want what ${any} says of it: `, all, `. ${found}`);
  const [most, second] = shares;
  if (most === undefined || most.share === 0)
    return told("No proposal is signed, kept and safe in any of them.");
  const than =
    second === undefined ? "" : second.share < most.share ? ", more than any other" : ", as often as any";
  const other = shares.find(({ id }) => id === named?.id && id !== most.id);
  const which = proposals.well.length === 0 ? ", nearest above," : "";
  const also =
    other === undefined
      ? ""
      : `; ${phrases.framework(other.id)}${which} in ${other.share === 0 ? "none" : percent(other.share)}`;
  return told(
    `${phrases.framework(most.id)} is signed, kept and safe in ${percent(most.share)} of them${than}${also}.`,
  );
}

/** Whose aims, out of which sources, and who sees it otherwise: each leading to where it is told. */
function grounds({ scenario, analysis }: Findings, sections: readonly string[]): Element[] {
  const { actors, sources, lenses } = scenario;
  const lens = lenses.find(({ id }) => id === analysis.lens);
  const others = lenses.filter(({ id }) => id !== analysis.lens);
  const who = actors.map(({ name }) => name).join(", ");
  const whose =
    lens === undefined
      ? `what each party is taken to want and holds vital (${who})`
      : `the parties as “${lens.label}” sees them (${who})`;
  const links: readonly (readonly [string, string])[] = [
    ["grounds", whose],
    ...(sources.length > 0 ? ([["notes", counted(sources.length, "source")]] as const) : []),
    ...(others.length > 0
      ? ([["lenses", `read otherwise by ${counted(others.length, "school")}`]] as const)
      : []),
  ];
  return links
    .filter(([id]) => sections.includes(id))
    .map(([id, words]) => h("a", { href: `#${id}` }, words));
}

/** Elements of a line, that may break between them. */
function spaced(parts: readonly Element[]): (Element | string)[] {
  return parts.flatMap((part, k) => (k === 0 ? [part] : [" ", part]));
}
