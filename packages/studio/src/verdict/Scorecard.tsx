import type { FrameworkVerdict } from "@detente/core";
import {
  DURABILITY_IN_BRIEF,
  DURABILITY_MEANINGS,
  flipSentence,
  marginSentence,
  OUTCOMES,
  type Outcome,
  Phrases,
  sameText,
  standings,
} from "@detente/core/sentences";
import { useId } from "react";
import { hrefOf, useParam, useRoute } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { type Answered, AnswerMark } from "../look/AnswerMark.tsx";
import { sentenceCase } from "../look/glyphs.tsx";
import { actorNames, counted, courseHeading } from "../look/names.ts";
import { Term } from "../look/Term.tsx";
import { flipsOf, leastOf } from "../margin/nearest.ts";
import { Cited } from "../why/Footnotes.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { gist, safety } from "./reading.ts";

const GROUPS: { readonly [outcome in Outcome]: string } = {
  well: "Would be signed, kept and safe for all",
  kept: "Would last, but somebody would not sign it, or not be safe",
  left: "Would not last: somebody would gain by leaving. Safe only while it lasts",
};

/** Sign, keep, safe as three equal marks, proposals by what comes of them; each unfolds. What no deal leads to stands apart. */
export function Scorecard({ judged, baseline }: { judged: Judged; baseline: Judged | null }) {
  const { baseline: courses, proposals } = standings(judged.analysis);
  // Each level is told in plain words where it first stands.
  const first = new Map(
    [...OUTCOMES.flatMap((outcome) => proposals[outcome]), ...courses]
      .toReversed()
      .map(({ id, durability }) => [durability, id]),
  );
  const [open, setOpen] = useParam("open");
  const row = (framework: FrameworkVerdict) => (
    <Row
      key={framework.id}
      framework={framework}
      judged={judged}
      baseline={baseline}
      isOpen={open === framework.id}
      isFirst={first.get(framework.durability) === framework.id}
      toggle={() => setOpen(open === framework.id ? null : framework.id, { replace: true })}
    />
  );
  return (
    <table className="verdicts" aria-labelledby="verdicts">
      <thead>
        <tr>
          <th scope="col">Proposal</th>
          <th scope="col">
            <Term meaning="Everybody whose consent it needs is at least as well off as without a deal.">
              Sign?
            </Term>
          </th>
          <th scope="col">
            <Term meaning="Nobody would gain by leaving it, or leaving meets answers that those who give them gain by and that cannot be escaped.">
              Keep?
            </Term>
          </th>
          <th scope="col">
            <Term meaning="What each holds vital is unbroken, and nobody would gain by breaking it, or is deterred from it.">
              Safe?
            </Term>
          </th>
        </tr>
      </thead>
      {OUTCOMES.map(
        (outcome) =>
          proposals[outcome].length > 0 && (
            <tbody key={outcome} className={`outcome-${outcome}`}>
              <tr className="group">
                <th scope="rowgroup" colSpan={4}>
                  {GROUPS[outcome]}
                </th>
              </tr>
              {proposals[outcome].map(row)}
            </tbody>
          ),
      )}
      {courses.length > 0 && (
        <tbody className="today">
          <tr className="group">
            <th scope="rowgroup" colSpan={4}>
              {courseHeading(judged.analysis)}
            </th>
          </tr>
          {courses.map(row)}
        </tbody>
      )}
    </table>
  );
}

function Row({
  framework,
  judged,
  baseline,
  isOpen,
  isFirst,
  toggle,
}: {
  framework: FrameworkVerdict;
  judged: Judged;
  baseline: Judged | null;
  isOpen: boolean;
  /** Of its level. */
  isFirst: boolean;
  toggle: () => void;
}) {
  const id = useId();
  const [asked] = useParam("why");
  const now = cellsOf(judged, framework);
  const told = gist(summaryOf(judged, framework));
  const before = baseline?.analysis.frameworks.find((other) => other.id === framework.id);
  const then = baseline === null || before === undefined ? null : cellsOf(baseline, before);
  return (
    <>
      <tr className={asked?.split(".")[0] === framework.id ? "framework asked" : "framework"}>
        <th scope="row">
          <button
            type="button"
            className="plain ask fold"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={toggle}
          >
            {framework.label}
          </button>
          {!isOpen && told !== null && <span className="gist">{told}</span>}
          {baseline !== null && before === undefined && <span className="was">new</span>}
        </th>
        {now.map(({ question, answered, text, meaning, brief }, k) => (
          <td key={question}>
            <span className="mark">
              <AnswerMark answered={answered} />
              <span>
                <span className="hidden">
                  {question}: {answered}.{" "}
                </span>
                {meaning === undefined ? text : <Term meaning={meaning}>{text}</Term>}
                {isFirst && brief !== undefined && <span className="in-brief">{brief}</span>}
                {then !== null && then[k]?.text !== text && <span className="was">was {then[k]?.text}</span>}
              </span>
            </span>
          </td>
        ))}
      </tr>
      <tr id={id} hidden={!isOpen} className="unfolded">
        {isOpen && (
          <td colSpan={4}>
            <Unfolded framework={framework} judged={judged} />
          </td>
        )}
      </tr>
    </>
  );
}

interface Cell {
  readonly question: string;
  readonly answered: Answered;
  readonly text: string;
  readonly meaning?: string;
  /** The same in a few words. */
  readonly brief?: string;
}

function cellsOf({ scenario, analysis }: Judged, framework: FrameworkVerdict): readonly Cell[] {
  const { signable, objectors, durability, kept, safe, unsafe, best, parties } = framework;
  const isAssessed = safe.length + unsafe.length > 0;
  const isBaseline = best === analysis.no_deal;
  return [
    {
      question: "Sign",
      answered: signable === null || isBaseline ? "not asked" : signable ? "yes" : "no",
      text: isBaseline
        ? "Nothing to sign"
        : signable === null
          ? "Not asked"
          : signable
            ? parties?.length === 0
              ? "Needs no consent"
              : "All would"
            : `Not ${actorNames(scenario, objectors ?? [], "or")}`,
    },
    {
      question: "Keep",
      answered: kept ? "yes" : "no",
      text: isBaseline && durability === "untempted" ? "Nobody would leave it" : sentenceCase(durability),
      meaning: `${sentenceCase(DURABILITY_MEANINGS[durability])}.`,
      ...(isBaseline && durability === "untempted" ? {} : { brief: DURABILITY_IN_BRIEF[durability] }),
    },
    {
      question: "Safe",
      answered: isAssessed ? (unsafe.length === 0 ? "yes" : "no") : "not asked",
      text: safety(framework, scenario, unsafe.length > 0),
    },
  ];
}

function Unfolded({ framework, judged }: { framework: FrameworkVerdict; judged: Judged }) {
  const { said } = judged;
  const summary = summaryOf(judged, framework);
  const reasons = said.get(framework.id)?.reasons;
  return (
    <div className="why-so">
      {summary !== null && <p className="summary">{summary}</p>}
      <dl>
        <dt>Sign?</dt>
        <dd>{reasons?.sign.text}</dd>
        <dt>Keep?</dt>
        <dd>{reasons?.keep.text}</dd>
        <dt>Safe?</dt>
        <dd>{reasons?.safe.text}</dd>
        <dt>How near?</dt>
        <dd>
          <Nearness framework={framework.id} judged={judged} />
        </dd>
      </dl>
      <p>
        <WhyButton about={framework.id} className="link">
          Why, step by step
        </WhyButton>
      </p>
    </div>
  );
}

function summaryOf({ scenario }: Judged, { id }: FrameworkVerdict): string | null {
  return scenario.frameworks.find((known) => known.id === id)?.summary ?? null;
}

/** How near the nearest flip of an answer is, in how many ways, and in how many worlds it would be kept, or not, all the same. */
function Nearness({ framework, judged }: { framework: string; judged: Judged }) {
  const { scenario, text, lens, clauses, analysis } = judged;
  const { answer: margin, failure } = useFinding("margin", { text, lens, clauses, query: { framework } });
  const { answer: worlds } = useFinding(
    "worlds",
    scenario.lenses.length === 0 || margin === null ? null : { text, lens, clauses, query: {} },
  );
  const route = useRoute();
  if (failure !== null) return <span className="problem">{failure}</span>;
  if (margin === null) return <span className="quiet">Working it out …</span>;
  const all = flipsOf(margin);
  const moves = leastOf(all.filter(({ change }) => change.distance !== null));
  const flips = moves.length > 0 ? moves : all;
  const [first] = flips;
  const same = worlds === null ? "" : sameText(worlds, framework, "kept", margin.kept);
  const said =
    first === undefined
      ? null
      : flipSentence(
          Phrases.ofNames(scenario),
          analysis.lens,
          framework,
          first.answer,
          first.holds,
          first.change,
        );
  return (
    <>
      {first !== undefined && (
        <b className="near">
          {first.change.distance === null
            ? "No reordering suffices"
            : `${sentenceCase(counted(first.change.distance, "place"))} away`}
          {flips.length > 1 && `, in ${counted(flips.length, "way")}`}.
        </b>
      )}{" "}
      {said === null ? marginSentence(null, []) : said.text}
      {said !== null && <Cited sources={said.sources} cited={said.sources} scenario={scenario} />}
      {same !== "" && ` Whether it is kept is ${same}.`}{" "}
      {route.at === "document" && (
        <a href={hrefOf(route.document, "source", route.query)}>What else it turns on</a>
      )}
    </>
  );
}
