import type { ActorVerdict, FrameworkVerdict } from "@detente/core";
import type { PlaceProps } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { Board, EvenColumns, evenWidth } from "../look/Board.tsx";
import {
  BrokenGlyph,
  DurabilityGlyph,
  GainGlyph,
  GradeGlyph,
  gradeWord,
  sentenceCase,
} from "../look/glyphs.tsx";
import { actorName } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { extent } from "./reading.ts";
import { Scorecard } from "./Scorecard.tsx";
import "./verdict.css";

export default function VerdictPlace({ judged, baseline }: PlaceProps) {
  const { scenario, analysis } = judged;
  return (
    <article className="verdict-place">
      <header>
        <div className="kick">{scenario.section ?? "Scenario"}</div>
        <h1>{scenario.title}</h1>
        <p className="stand answer">{judged.answer}</p>
        <p className="small quiet">{extent(analysis)}</p>
      </header>
      {analysis.frameworks.length > 0 && (
        <div>
          <h2 id="verdicts">Would they sign it, keep it, be safe under it?</h2>
          <Scorecard judged={judged} baseline={baseline} />
        </div>
      )}
      {analysis.frameworks.length > 0 && (
        <div className="parts-of">
          <h2>The options board {analysis.status_quo !== null && <small>bar: differs from today</small>}</h2>
          <FrameworkBoard judged={judged} />
          <h2>
            Party by party{" "}
            <small>better or worse off? · would it leave?{isAssessed(judged) && " · how safe is it?"}</small>
          </h2>
          <Parties judged={judged} baseline={baseline} />
        </div>
      )}
      {scenario.summary !== null && (
        <div className="about-it">
          <h2>About this scenario</h2>
          <p className="about">{scenario.summary}</p>
        </div>
      )}
    </article>
  );
}

function FrameworkBoard({ judged }: { judged: Judged }) {
  const { scenario, analysis, values } = judged;
  const today = analysis.status_quo === null ? undefined : values.get(analysis.status_quo);
  const noDeal = analysis.no_deal;
  const columns = [
    ...(today === undefined ? [] : [{ key: "#today", title: "Today", values: today }]),
    ...(hasNoDealColumn(judged)
      ? [{ key: "#no-deal", title: "No deal", values: values.get(noDeal ?? 0), against: today }]
      : []),
    ...analysis.frameworks.map((framework) => ({
      key: framework.id,
      title: <WhyButton about={`@${framework.best}`}>{framework.label}</WhyButton>,
      values: values.get(framework.best),
      against: today,
    })),
  ];
  return (
    <Board
      scenario={scenario}
      columns={columns}
      caption="Options board: what each party does under each framework"
      even={widthOf(judged)}
    />
  );
}

/** Of the board, and of the table below that lines up with it. */
function widthOf(judged: Judged): number {
  const { analysis } = judged;
  return evenWidth([
    ...(analysis.status_quo === null ? [] : ["Today"]),
    ...(hasNoDealColumn(judged) ? ["No deal"] : []),
    ...analysis.frameworks.map(({ label }) => label),
  ]);
}

/** The board shows what happens without a deal where that is not how things stand today anyway. */
function hasNoDealColumn({ analysis }: Judged): boolean {
  return analysis.no_deal !== null && analysis.no_deal !== analysis.status_quo;
}

/** Whether anybody's security is assessed. */
function isAssessed({ analysis }: Judged): boolean {
  return analysis.frameworks.some((framework) => framework.safe.length + framework.unsafe.length > 0);
}

function Parties({ judged, baseline }: { judged: Judged; baseline: Judged | null }) {
  const assessed = isAssessed(judged);
  const { scenario, analysis } = judged;
  // The same columns as the board's above, so that a framework can be read downwards.
  const others = (analysis.status_quo === null ? 0 : 1) + (hasNoDealColumn(judged) ? 1 : 0);
  return (
    <Scrolling label="Party by party">
      <table className="board even parties" style={{ minWidth: widthOf(judged) }}>
        <caption className="hidden">Gain, durability and security of each party under each framework</caption>
        <EvenColumns count={others + analysis.frameworks.length} />
        <thead>
          <tr>
            <td colSpan={1 + others} />
            {analysis.frameworks.map((framework) => (
              <th key={framework.id} scope="col">
                {framework.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {analysis.actors.map((actor) => (
            <tr key={actor}>
              <th scope="row" colSpan={1 + others}>
                {actorName(scenario, actor)}
              </th>
              {analysis.frameworks.map((framework) => (
                <td key={framework.id}>
                  <PartyCell
                    framework={framework}
                    name={actorName(scenario, actor)}
                    actor={actor}
                    assessed={assessed}
                    before={
                      baseline?.analysis.frameworks.find((other) => other.id === framework.id)?.actors[actor]
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

const GAINS = { "-1": "worse off than", "0": "as well off as", "1": "better off than" };

function PartyCell({
  framework,
  actor,
  name,
  before,
  assessed,
}: {
  framework: FrameworkVerdict;
  actor: string;
  name: string;
  before: ActorVerdict | undefined;
  /** Whether anybody's security is, so that it is worth a word. */
  assessed: boolean;
}) {
  const finding = framework.actors[actor];
  if (finding === undefined) return null;
  const gain = finding.gain === null ? null : GAINS[`${finding.gain}`];
  const broken = finding.broken.length;
  const changed =
    before !== undefined &&
    (before.durability !== finding.durability ||
      before.grade !== finding.grade ||
      before.gain !== finding.gain ||
      before.broken.length !== broken);
  return (
    <WhyButton about={`${framework.id}.${actor}`} className={changed ? "cell changed-cell" : "cell"}>
      <span className="hidden">
        {name} under {framework.label}: {gain !== null && `${gain} with no deal, `}
        {finding.durability}, {!assessed ? "" : finding.grade === null ? "security " : "threats "}
      </span>
      <span title={gain ?? undefined}>
        <GainGlyph gain={finding.gain} />
      </span>
      <span title={sentenceCase(finding.durability)}>
        <DurabilityGlyph level={finding.durability} />
      </span>
      {assessed && (
        <>
          <GradeGlyph grade={finding.grade} />
          <span className="word">{gradeWord(finding.grade)}</span>
        </>
      )}
      {broken > 0 && (
        <span className="loss">
          <BrokenGlyph />
          <span className="hidden">, vital interests: </span> {broken} lost
        </span>
      )}
      <span className="hidden">. Why?</span>
    </WhyButton>
  );
}
