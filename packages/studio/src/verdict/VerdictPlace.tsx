import type { ActorVerdict, FrameworkVerdict } from "@detente/core";
import { hrefOf, useRoute } from "../address/route.ts";
import type { PlaceProps } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { Board, EvenColumns, evenWidth } from "../look/Board.tsx";
import {
  BrokenGlyph,
  DurabilityGlyph,
  GAINS,
  GainGlyph,
  GradeGlyph,
  gradeWord,
  sentenceCase,
} from "../look/glyphs.tsx";
import { Marks } from "../look/Marks.tsx";
import { actorName, lensPhrase } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { extent } from "./reading.ts";
import { Scorecard } from "./Scorecard.tsx";
import "./verdict.css";

export default function VerdictPlace({ judged, baseline }: PlaceProps) {
  const { scenario, analysis } = judged;
  const route = useRoute();
  return (
    <article className="verdict-place">
      <header>
        <div className="kick">{scenario.section ?? "Scenario"}</div>
        <h1>{scenario.title}</h1>
        <p className="stand answer">{judged.answer}</p>
        <p className="small quiet">
          {extent(analysis)}
          {scenario.lenses.length > 0 && route.at === "document" && (
            <>
              {" "}
              Judged {lensPhrase(scenario, analysis.lens)};{" "}
              <a href={hrefOf(route.document, "worlds", route.query)}>
                how does each fare over all readings?
              </a>
            </>
          )}
        </p>
      </header>
      {analysis.frameworks.length > 0 && (
        <div>
          <h2 id="verdicts">
            Would they sign it, keep it, be safe under it? <small>open a row to read why</small>
          </h2>
          <Scorecard judged={judged} baseline={baseline} />
        </div>
      )}
      {analysis.frameworks.length > 0 && (
        <div className="parts-of">
          <h2>The options board {analysis.status_quo !== null && <small>bar: differs from today</small>}</h2>
          <FrameworkBoard judged={judged} />
          <h2>Party by party</h2>
          <PartyMarks judged={judged} />
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
    ...(hasTodayColumn(judged) ? [{ key: "#today", title: "Today", values: today }] : []),
    ...(hasNoDealColumn(judged)
      ? [{ key: "#no-deal", title: "No deal", values: values.get(noDeal ?? 0), against: today }]
      : []),
    ...columnsOf(analysis).map((framework) => ({
      key: framework.id,
      title: (
        <WhyButton about={`@${framework.best}`}>
          {framework.label}
          {whenOf(framework, analysis)}
        </WhyButton>
      ),
      values: values.get(framework.best),
      against: framework.best === analysis.status_quo ? undefined : today,
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
    ...(hasTodayColumn(judged) ? ["Today"] : []),
    ...(hasNoDealColumn(judged) ? ["No deal"] : []),
    ...analysis.frameworks.map(({ label }) => label),
  ]);
}

/** What is how things stand today comes first, for the others to be read against. */
function columnsOf({ frameworks, status_quo: today }: Judged["analysis"]): FrameworkVerdict[] {
  return frameworks.toSorted((a, b) => Number(b.best === today) - Number(a.best === today));
}

/** That a framework is how things stand, or come, without it. */
function whenOf(
  { best }: FrameworkVerdict,
  { status_quo: today, no_deal: noDeal }: Judged["analysis"],
): string {
  return best === today ? " (today)" : best === noDeal ? " (no deal)" : "";
}

/** Today has a column of its own where no framework is that anyway. */
function hasTodayColumn({ analysis }: Judged): boolean {
  const { status_quo: today, frameworks } = analysis;
  return today !== null && frameworks.every(({ best }) => best !== today);
}

/** The board shows what happens without a deal where that is neither how things stand today nor a framework. */
function hasNoDealColumn({ analysis }: Judged): boolean {
  const { status_quo: today, no_deal: noDeal, frameworks } = analysis;
  return noDeal !== null && noDeal !== today && frameworks.every(({ best }) => best !== noDeal);
}

/** Whether anybody's security is assessed. */
function isAssessed({ analysis }: Judged): boolean {
  return analysis.frameworks.some((framework) => framework.safe.length + framework.unsafe.length > 0);
}

/** What the marks of the table below say. */
function PartyMarks({ judged }: { judged: Judged }) {
  const { frameworks, no_deal: noDeal } = judged.analysis;
  const isBaseline = ({ best }: FrameworkVerdict) => best === noDeal;
  const of = (some: readonly FrameworkVerdict[]) => some.flatMap(({ actors }) => Object.values(actors));
  const all = of(frameworks);
  return (
    <dl className="scales">
      {noDeal !== null && (
        <>
          <dt>Better off than with no deal?</dt>
          <dd>
            <Marks
              others={([1, 0, -1] as const).map((gain) => ({
                glyph: <GainGlyph gain={gain} />,
                word: GAINS[`${gain}`],
              }))}
            />
          </dd>
        </>
      )}
      <dt>Would it leave?</dt>
      <dd>
        <Marks
          levels={of(frameworks.filter((each) => !isBaseline(each))).map(({ durability }) => durability)}
          baseline={of(frameworks.filter(isBaseline)).map(({ durability }) => durability)}
        />
      </dd>
      {isAssessed(judged) && (
        <>
          <dt>How safe is it?</dt>
          <dd>
            <Marks
              grades={all.map(({ grade }) => grade)}
              hasLosses={all.some(({ broken }) => broken.length > 0)}
            />
          </dd>
        </>
      )}
    </dl>
  );
}

function Parties({ judged, baseline }: { judged: Judged; baseline: Judged | null }) {
  const assessed = isAssessed(judged);
  const { scenario, analysis } = judged;
  // The same columns as the board's above, so that a framework can be read downwards.
  const others = Number(hasTodayColumn(judged)) + Number(hasNoDealColumn(judged));
  const frameworks = columnsOf(analysis);
  const groundOf = ({ best }: FrameworkVerdict) => (best === analysis.no_deal ? "baseline" : undefined);
  return (
    <Scrolling label="Party by party">
      <table className="board even parties" style={{ minWidth: widthOf(judged) }}>
        <caption className="hidden">Gain, durability and security of each party under each framework</caption>
        <EvenColumns count={others + analysis.frameworks.length} />
        <thead>
          <tr>
            <td colSpan={1 + others} />
            {frameworks.map((framework) => (
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
              {frameworks.map((framework) => (
                <td key={framework.id} className={groundOf(framework)}>
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
        {name} under {framework.label}:{" "}
        {gain !== null && `${gain} ${finding.gain === 0 ? "as" : "than"} with no deal, `}
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
