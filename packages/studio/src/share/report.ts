import { valueText } from "@detente/core/sentences";
import type { Subject, WholeLook } from "../engine/protocol.ts";
import { sentenceCase } from "../look/glyphs.tsx";
import { actorName, inForceText, isWebPage, lensLabel } from "../look/names.ts";
import { extent, safety } from "../verdict/reading.ts";

/** The verdict as a Markdown document that could be attached to a memo. */
export function markdownReport({
  scenario,
  analysis,
  values,
  lens,
  said,
  answer,
}: Subject & WholeLook): string {
  const lines = [`# ${plain(scenario.title)}`, "", plain(answer), "", extent(analysis), ""];
  if (scenario.inForce.length > 0) lines.push(`Counted ${plain(inForceText(scenario))}.`, "");
  if (scenario.summary !== null) lines.push(plain(scenario.summary), "");
  lines.push("## Would they sign it, keep it, be safe under it?", "");
  lines.push(
    ...table(
      ["Framework", "Sign?", "Keep?", "Safe?", "What it rests on"],
      analysis.frameworks.map((framework) => [
        framework.label,
        sentenceCase(said.get(framework.id)?.headline.sign ?? ""),
        framework.durability,
        safety(framework, scenario),
        said.get(framework.id)?.headline.sentence ?? "",
      ]),
    ),
  );
  for (const framework of analysis.frameworks)
    lines.push(
      "",
      `### ${plain(framework.label)}`,
      "",
      plain(said.get(framework.id)?.verdict.join(" ") ?? ""),
    );
  lines.push("", "## The options board", "");
  const today = analysis.status_quo === null ? undefined : values.get(analysis.status_quo);
  lines.push(
    ...table(
      ["", ...(today === undefined ? [] : ["Today"]), ...analysis.frameworks.map(({ label }) => label)],
      scenario.options.map((option) => {
        const value = (of: readonly number[] | undefined) =>
          valueText(option, of?.[option.index] ?? -1) || "–";
        return [
          `${scenario.actors[option.actor]?.name ?? ""}: ${option.label}`,
          ...(today === undefined ? [] : [value(today)]),
          ...analysis.frameworks.map((framework) => {
            const now = values.get(framework.best);
            return today !== undefined && now?.[option.index] !== today[option.index]
              ? `**${value(now)}**`
              : value(now);
          }),
        ];
      }),
    ),
  );
  lines.push("", "## Party by party", "");
  const gains = { "-1": "worse off", "0": "as well off", "1": "better off" };
  lines.push(
    ...table(
      ["", ...analysis.frameworks.map(({ label }) => label)],
      analysis.actors.map((actor) => [
        actorName(scenario, actor),
        ...analysis.frameworks.map((framework) => {
          const finding = framework.actors[actor];
          if (finding === undefined) return "";
          return [
            finding.gain === null ? null : gains[`${finding.gain}`],
            finding.durability,
            finding.grade ?? "not assessed",
            finding.broken.length === 0 ? null : `broken: ${finding.broken.join("; ")}`,
          ]
            .filter((part) => part !== null)
            .join(", ");
        }),
      ]),
    ),
  );
  lines.push(
    "",
    `Seen through the lens “${lensLabel(scenario, lens)}”; ${analysis.feasible} possible situations. Every statement follows from the scenario’s assumptions and is no prediction.`,
    "",
  );
  if (scenario.sources.length > 0) {
    lines.push("## Sources", "");
    for (const source of scenario.sources) {
      const parts = [source.author, source.title, source.publisher, source.date]
        .filter((part) => part !== null)
        .map(plain);
      lines.push(
        `- ${parts.join(", ")}${isWebPage(source.url) ? ` <${source.url.replace(/[<>\s]/g, encodeURIComponent)}>` : ""}`,
      );
    }
    lines.push("");
  }
  return lines.join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const escaped = (cell: string) => (cell.startsWith("**") ? `**${plain(cell.slice(2, -2))}**` : plain(cell));
  return [
    row(head.map(escaped)),
    row(head.map(() => "---")),
    ...rows.map((cells) => row(cells.map(escaped))),
  ];
}

/** Text from a file is never markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}
