import type { Scenario, StateFinding, StatesColumn } from "@detente/core";
import { valueText } from "@detente/core/sentences";
import { GradeGlyph, gradeWord } from "../look/glyphs.tsx";
import { WhyButton } from "../why/WhyButton.tsx";

/** What a column says of a state. */
export function Cell({
  scenario,
  finding,
  column,
}: {
  scenario: Scenario;
  finding: StateFinding;
  column: StatesColumn;
}) {
  switch (column.kind) {
    case "number":
      return <WhyButton about={`@${finding.n}`}>{finding.n}</WhyButton>;
    case "option": {
      const option = scenario.options[column.index]!;
      const text = valueText(option, option.values.indexOf(finding.values[column.index] ?? ""));
      return <span title={text}>{text}</span>;
    }
    case "payoff":
      return finding.payoffs[column.index];
    case "grade":
      return (
        <span className="graded">
          <GradeGlyph grade={finding.grades[column.index] ?? null} />{" "}
          {gradeWord(finding.grades[column.index] ?? null)}
        </span>
      );
    case "broken":
      return finding.broken[column.index] ?? "–";
    case "stable":
      return finding.stable[column.index]?.join(" ") || "–";
    case "equilibrium":
      return (
        finding.stable
          .reduce((held, stable) => held.filter((concept) => stable.includes(concept)))
          .join(" ") || "–"
      );
  }
}
