import { QUICK_COALITION_CONCEPTS } from "../packages/core/src/coalitions/concept.ts";
import type { Way } from "./install.ts";
import type { Measurement } from "./job.ts";
import type { Machine } from "./machine.ts";
import { exponent, median } from "./statistics.ts";
import { STEPS } from "./verdicts.ts";
import type {
  AnalysisWorkload,
  DesignWorkload,
  InstallWorkload,
  LibraryWorkload,
  MagazineWorkload,
  ReadingsWorkload,
  StudioWorkload,
  VerdictsWorkload,
  Work,
  Workload,
} from "./workloads.ts";

export interface Measured<W extends Work> {
  readonly workload: W;
  readonly threads: number;
  readonly measurement: Measurement;
}

/** Everything that was measured. */
export interface Results {
  readonly machine: Machine;
  /** The part of the machine's time that its host took away while all this was measured; null where unknown. */
  readonly stolen: number | null;
  readonly quick: boolean;
  readonly verdicts: readonly Measured<VerdictsWorkload>[];
  readonly growth: readonly Measured<Workload>[];
  readonly reference: {
    readonly engine: readonly Measured<Workload>[];
    readonly bruteForce: readonly Measured<Workload>[];
  };
  readonly analyses: readonly Measured<AnalysisWorkload>[];
  readonly revision: readonly Measured<Workload>[];
  readonly designs: readonly Measured<DesignWorkload>[];
  readonly readings: readonly Measured<ReadingsWorkload>[];
  readonly magazine: readonly Measured<MagazineWorkload>[];
  readonly studio: readonly Measured<StudioWorkload>[];
  readonly install: readonly Measured<InstallWorkload>[];
  readonly library: readonly Measured<LibraryWorkload>[];
}

/**
 * Seconds that the field's open tool took for 2^13 states of two actors on two cores: as reported in issue 4, not measured here.
 */
const FIELD_TOOL_SECONDS = 89;

type Success = Exclude<Measurement, { readonly failed: string }>;

/** The results as a page. */
export function markdown(results: Results): string {
  const { machine, stolen, quick } = results;
  const sections = [
    `# Benchmarks${quick ? " (quick: small sizes, to see that everything runs)" : ""}`,
    `${machine.cpu}, ${machine.cores} cores, ${machine.gibibytes} GiB; ${machine.system}; Node ${machine.node}; ` +
      `${machine.commit === null ? "" : `commit ${machine.commit}; `}${machine.date}; ` +
      `load average at the start ${machine.load.toFixed(2)}` +
      `${stolen === null ? "" : `; of its time the host took ${significant(stolen * 100)} % away`}.`,
    `Scenarios are random (\`npm run generate\`, seed 7). Each row is measured in a process of its own. *First* is the first run there, ` +
      "the code not yet compiled; *median* and *spread* (least to most) are of the runs after it. *Peak* is all the memory the process " +
      "had until the end of the first run, Node itself included. What issue 4 demands is compared with the median, or with the first " +
      "run where it is the only one. Write it anew with `npm run bench`, on a machine that does nothing else.",
    ...verdictSection(results),
    ...growthSection(results),
    ...referenceSection(results),
    ...analysesSection(results),
    ...revisionSection(results),
    ...designsSection(results),
    ...readingsSection(results),
    ...magazineSection(results),
    ...studioSection(results),
    ...usersSection(results),
  ];
  return `${sections.join("\n\n")}\n`;
}

function verdictSection({ verdicts }: Results): string[] {
  if (verdicts.length === 0) return [];
  const rows = verdicts.map(({ workload, threads, measurement }) => {
    const start = [workload.title, String(threads)];
    if ("failed" in measurement) return [...start, "", `failed: ${measurement.failed}`, "", "", "", "", ""];
    const milliseconds = typical(measurement);
    return [
      ...start,
      measurement.feasible!.toLocaleString("en-US"),
      time(measurement.first),
      measurement.times.length > 0 ? time(milliseconds) : "",
      spread(measurement.times),
      `${Math.round(measurement.peak).toLocaleString("en-US")} MiB`,
      ratio(milliseconds / measurement.floor!),
      demands(workload, measurement),
    ];
  });
  const { differing, compared } = agreement(verdicts);
  const field = verdicts.filter(({ workload }) => workload.name === "13x2");
  return [
    "## From the text to the verdicts",
    "From the YAML text to: who is stable where under nash, sseq, seq, smr and gmr, everybody's grade in every state, and durability and " +
      "acceptance of four frameworks. *Floor*: how many times as long as one pass over all payoff arrays that adds them up.",
    table(["work", "threads", "states", "first", "median", "spread", "peak", "floor", "issue 4"], rows),
    compared === 0
      ? "Only one number of threads was measured."
      : differing.length === 0
        ? "All stabilities, grades, sets and verdicts are the same to the bit whatever the number of threads."
        : `The result DIFFERS between numbers of threads: ${differing.join(", ")}.`,
    ...field.flatMap(({ threads, measurement }) => {
      if ("failed" in measurement || measurement.feasible !== 2 ** 13) return [];
      const times = (FIELD_TOOL_SECONDS * 1000) / typical(measurement);
      return [
        `The field's open tool is reported (in issue 4; not measured here) to take ${FIELD_TOOL_SECONDS} s for 2^13 states of two actors on ` +
          `two cores. ${ratio(times)} times as long as the median above with ${threads} ${threads === 1 ? "thread" : "threads"}.`,
      ];
    }),
    "### Where the time goes",
    table(
      ["work", "threads", ...STEPS],
      verdicts.flatMap(({ workload, threads, measurement }) => {
        if ("failed" in measurement) return [];
        const all = STEPS.reduce((sum, step) => sum + measurement.steps![step], 0);
        const shares = STEPS.map((step) => `${Math.round((measurement.steps![step] / all) * 100)} %`);
        return [[workload.title, String(threads), ...shares]];
      }),
    ),
    "*read*: text to scenario; *states*: feasible states, moves, frameworks and interests; *payoffs*: ranks, and the blocks in order of " +
      "preference; *stability*: all five concepts; *verdicts*: the sets C_c, the best states.",
  ];
}

function growthSection({ growth }: Results): string[] {
  if (growth.length === 0) return [];
  const counts = [...new Set(growth.map(({ threads }) => threads))];
  const lines = counts.flatMap((threads) => {
    const points = growth.flatMap((row): [number, number][] => {
      if (row.threads !== threads || "failed" in row.measurement) return [];
      return [[row.measurement.feasible!, typical(row.measurement)]];
    });
    if (points.length < 2) return [];
    return [`With ${threads} ${threads === 1 ? "thread" : "threads"}: N^${exponent(points).toFixed(3)}.`];
  });
  return [
    "## Growth",
    "The same kind of work at growing sizes N; the exponent by least squares of the logarithms. Issue 4: must N^1.15, aim N^1.05.",
    table(
      ["work", "threads", "time", "per state", "peak"],
      growth.map(({ workload, threads, measurement }) => {
        if ("failed" in measurement)
          return [workload.title, String(threads), `failed: ${measurement.failed}`, "", ""];
        const nanoseconds = (typical(measurement) * 1e6) / measurement.feasible!;
        return [
          workload.title,
          String(threads),
          time(typical(measurement)),
          `${Math.round(nanoseconds).toLocaleString("en-US")} ns`,
          `${Math.round(measurement.peak).toLocaleString("en-US")} MiB`,
        ];
      }),
    ),
    ...lines,
  ];
}

function referenceSection({ reference: { engine, bruteForce } }: Results): string[] {
  if (engine.length === 0) return [];
  return [
    "## Against the brute-force reference",
    "The tests' reference follows the definitions word by word; it answers the same questions, where it can.",
    table(
      ["work", "reference", "engine", "ratio", "same findings"],
      engine.map(({ workload, measurement }, k) => {
        const brute = bruteForce[k]!.measurement;
        if ("failed" in brute || "failed" in measurement) {
          const failed = "failed" in brute ? brute.failed : (measurement as { failed: string }).failed;
          return [workload.title, `failed: ${failed}`, "", "", ""];
        }
        const same = JSON.stringify(brute.summary) === JSON.stringify(measurement.summary);
        return [
          workload.title,
          time(typical(brute)),
          time(typical(measurement)),
          ratio(typical(brute) / typical(measurement)),
          same ? "yes" : "no: DIFFERS",
        ];
      }),
    ),
  ];
}

function analysesSection({ analyses }: Results): string[] {
  if (analyses.length === 0) return [];
  return [
    "## Further analyses",
    "From the YAML text of a scenario of 2^20 states, 5 actors and 2 lenses to the finding; *path* is path and schedule to all four " +
      `frameworks; *coalitions* all 31, ${QUICK_COALITION_CONCEPTS.join(" and ")}; *search* every state in three readings.`,
    table(
      ["analysis", "threads", "first", "median", "spread", "peak", "must"],
      analyses.map(({ workload, threads, measurement }) => {
        const start = [workload.title, String(threads)];
        if ("failed" in measurement) return [...start, `failed: ${measurement.failed}`, "", "", "", ""];
        const seconds = typical(measurement) / 1000;
        return [
          ...start,
          time(measurement.first),
          measurement.times.length > 0 ? time(seconds * 1000) : "",
          spread(measurement.times),
          `${Math.round(measurement.peak).toLocaleString("en-US")} MiB`,
          `${workload.must} s: ${seconds <= workload.must ? "met" : "missed"}`,
        ];
      }),
    ),
  ];
}

function revisionSection({ revision }: Results): string[] {
  if (revision.length === 0) return [];
  return [
    "## One changed priority",
    "The verdicts again after one priority of one actor has been negated (another one each run), the text read anew: a revised study " +
      "against a new one, by turns.",
    table(
      ["work", "threads", "full", "revised", "revised of full"],
      revision.map(({ workload, threads, measurement }) => {
        if ("failed" in measurement)
          return [workload.title, String(threads), `failed: ${measurement.failed}`, "", ""];
        const full = median(measurement.times);
        const revised = median(measurement.revised!);
        return [
          workload.title,
          String(threads),
          `${time(full)} (${spread(measurement.times)})`,
          `${time(revised)} (${spread(measurement.revised!)})`,
          `${Math.round((revised / full) * 100)} %`,
        ];
      }),
    ),
  ];
}

function designsSection({ designs }: Results): string[] {
  if (designs.length === 0) return [];
  return [
    "## What would stand",
    "From the text of the Ukraine scenario to the finding, over all its readings, worlds, frameworks or clauses. Beside what issue 13 " +
      "demands and hopes for (of two changes: what was set later) stands what part of it the median took.",
    table(
      ["analysis", "threads", "first", "median", "spread", "peak", "of must", "of aim"],
      designs.map(({ workload, threads, measurement }) => {
        const { title, must, aim } = workload;
        if ("failed" in measurement)
          return [title, String(threads), `failed: ${measurement.failed}`, "", "", "", "", ""];
        const seconds = typical(measurement) / 1000;
        const part = (limit: number) => `${ratio(seconds / limit)} of ${limit} s`;
        return [
          ...[title, String(threads), time(measurement.first), time(seconds * 1000)],
          spread(measurement.times),
          `${Math.round(measurement.peak).toLocaleString("en-US")} MiB`,
          part(must),
          aim === undefined ? "" : part(aim),
        ];
      }),
    ),
  ];
}

function readingsSection({ readings }: Results): string[] {
  if (readings.length === 0) return [];
  return [
    "## All readings",
    "From the text of a scenario of the library to everybody's stable states and grades in every reading: the file's, each lens's, and " +
      "what each actor perceives.",
    table(
      ["scenario", "threads", "readings", "first", "median", "spread", "issue 11"],
      readings.map(({ workload, threads, measurement }) => {
        const start = [workload.title, String(threads)];
        if ("failed" in measurement) return [...start, "", `failed: ${measurement.failed}`, "", "", ""];
        const seconds = typical(measurement) / 1000;
        const judged = (what: "must" | "aim") =>
          `${what} ${time(workload[what] * 1000)}: ${seconds <= workload[what] ? "met" : "missed"}`;
        return [
          ...start,
          String(measurement.readings),
          time(measurement.first),
          time(seconds * 1000),
          spread(measurement.times),
          `${judged("must")}; ${judged("aim")}`,
        ];
      }),
    ),
  ];
}

function magazineSection({ magazine }: Results): string[] {
  if (magazine.length === 0) return [];
  return [
    "## A magazine",
    "`detente site` as people run it: random studies of 2^8 states, three actors, four frameworks and two lenses, each analysed, set as an " +
      "article and drawn as a card; and once more after one of them has changed.",
    table(
      ["work", "threads", "first", "one study changed", "issue 17"],
      magazine.map(({ workload, threads, measurement }) => {
        const start = [workload.title, String(threads)];
        if ("failed" in measurement) return [...start, `failed: ${measurement.failed}`, "", ""];
        const met = measurement.first <= workload.must * 1000 ? "met" : "missed";
        return [
          ...start,
          time(measurement.first),
          time(measurement.rebuilt!),
          `must ${time(workload.must * 1000)}: ${met}`,
        ];
      }),
    ),
  ];
}

function studioSection({ studio }: Results): string[] {
  if (studio.length === 0) return [];
  return [
    "## The studio",
    "The Ukraine scenario in Chromium without a graphics card, from the navigation, the click or the key to the painted answer. Each opening and " +
      "each first act has a browser of its own. Waits during which the host took the processor away are left out where there are others.",
    table(
      ["what the reader waits for", "undisturbed", "median", "spread", "allowed"],
      studio.map(({ workload, measurement }) => {
        if ("failed" in measurement) return [workload.title, "", `failed: ${measurement.failed}`, "", ""];
        const all = [measurement.first, ...measurement.times];
        return [
          workload.title,
          measurement.undisturbed!.join(" of "),
          time(median(all)),
          spread(all),
          `${time(workload.must)}: ${median(all) <= workload.must ? "met" : "missed"}`,
        ];
      }),
    ),
  ];
}

function usersSection({ install, library }: Results): string[] {
  if (install.length + library.length === 0) return [];
  const judged = (milliseconds: number, must: number) =>
    `${must} s: ${milliseconds <= must * 1000 ? "met" : "missed"}`;
  const installed = install.map(({ workload: { title, must }, measurement }) => {
    if ("failed" in measurement) return [title, `failed: ${measurement.failed}`, "", ""];
    const { ways, fetching } = measurement.install!;
    const part = (which: keyof Way) => time(median(ways.map((way) => way[which])));
    const parts = `${part("install")} + ${part("verdict")}; filling npm’s empty cache from the registry, once, ${time(fetching)}`;
    return [title, time(typical(measurement)), parts, judged(typical(measurement), must)];
  });
  const analyzed = library.map(({ workload: { title, scenarios, must }, measurement }) => {
    if ("failed" in measurement) return [title, `failed: ${measurement.failed}`, "", ""];
    const { first, times, slowest } = measurement;
    const told = `${scenarios.length} scenarios, the slowest ${slowest}: ${time(first)}`;
    return [title, time(median(times)), told, judged(first, must)];
  });
  return [
    "## For users",
    "From the packed tarballs, in an empty folder, to the first verdict, where npm’s cache has what they depend on; and the command on all that " +
      "the library holds, each scenario in a process of its own.",
    table(["work", "median", "of which", "issue 16"], [...installed, ...analyzed]),
  ];
}

/** Workloads whose fingerprints differ between numbers of threads. */
function agreement(measured: readonly Measured<Workload>[]): { differing: string[]; compared: number } {
  const prints = new Map<string, string[]>();
  for (const { workload, measurement } of measured) {
    if ("failed" in measurement) continue;
    prints.set(workload.name, [...(prints.get(workload.name) ?? []), measurement.fingerprint!]);
  }
  const compared = [...prints].filter(([, list]) => list.length > 1);
  const differing = compared.filter(([, list]) => new Set(list).size > 1).map(([name]) => name);
  return { differing, compared: compared.length };
}

/** The median run, or the only one. */
export function typical({ first, times }: Success): number {
  return times.length > 0 ? median(times) : first;
}

function demands({ must, aim }: VerdictsWorkload, measurement: Success): string {
  const judged = (what: string, limit: VerdictsWorkload["must"]) => {
    if (!limit) return [];
    const { seconds, mebibytes } = limit;
    const parts: string[] = [];
    let met = true;
    if (seconds !== undefined) {
      parts.push(time(seconds * 1000));
      met &&= typical(measurement) <= seconds * 1000;
    }
    if (mebibytes !== undefined) {
      parts.push(`${mebibytes.toLocaleString("en-US")} MiB`);
      met &&= measurement.peak <= mebibytes;
    }
    return [`${what} ${parts.join(", ")}: ${met ? "met" : "missed"}`];
  };
  return [...judged("must", must), ...judged("aim", aim)].join("; ");
}

export function spread(times: readonly number[]): string {
  return times.length < 2 ? "" : `${time(Math.min(...times))} – ${time(Math.max(...times))}`;
}

/** Milliseconds with three significant digits, for people. */
export function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${significant(milliseconds)} ms` : `${significant(milliseconds / 1000)} s`;
}

export function ratio(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString("en-US") : significant(number);
}

function significant(number: number): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(3);
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, k) => Math.max(title.length, ...rows.map((row) => row[k]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, k) => cell.padEnd(widths[k]!)).join(" | ")} |`;
  return [
    line(header),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...rows.map(line),
  ].join("\n");
}
