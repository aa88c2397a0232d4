import {
  type FrameworkSlips,
  type PathFinding,
  SLIP_OUTCOMES,
  type SlipFate,
  type SlipFinding,
  type SlipOutcome,
} from "@detente/core";
import { Phrases, SLIPS_MEANING, untouchedSentence } from "@detente/core/sentences";
import type { ReactNode } from "react";
import { useParam } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { type Answered, useFinding } from "../engine/useAnswer.ts";
import { FrameworkHeading } from "../look/FrameworkHeading.tsx";
import { sentenceCase } from "../look/glyphs.tsx";
import { useValues } from "../look/moves.ts";
import { actorNames, counted, frameworkLabel, grouped } from "../look/names.ts";
import { Switch } from "../look/Switch.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import "./slips.css";

const MEANINGS: { readonly [outcome in SlipOutcome]: string } = {
  collapses: "it can end outside, with something vital broken that held",
  drifts: "it can end outside",
  heals: "it ends inside all the same",
};

const PLURALS: { readonly [outcome in SlipOutcome]: string } = {
  collapses: "collapse",
  drifts: "drift",
  heals: "heal",
};

interface FoundSlips {
  readonly answered: Answered<unknown>;
  /** Of every framework; null while they are looked for. */
  readonly frameworks: readonly FrameworkSlips[] | null;
  /** Of the one asked about. */
  readonly own: FrameworkSlips | null;
  /** Whether some see others otherwise than they are. */
  readonly isPerceived: boolean;
}

/** Looks for what mistakes do, as it is or as each sees it; for nothing where no framework is asked about. */
export function useSlips({ text, lens, clauses, analysis }: Judged, id: string | null): FoundSlips {
  const [sees] = useParam("sees");
  const answered = useFinding("slips", id === null ? null : { text, lens, clauses, query: {} });
  const { answer } = answered;
  const known = answer?.reference.frameworks.map((framework) => framework.id) ?? [];
  const isWhole = answer !== null && analysis.frameworks.every((framework) => known.includes(framework.id));
  const { frameworks } = (sees === "each" ? answer?.perceived : null) ?? answer?.reference ?? NOTHING;
  return {
    answered,
    frameworks: isWhole ? frameworks : null,
    own: (isWhole && frameworks.find((framework) => framework.id === id)) || null,
    isPerceived: answer?.perceived != null,
  };
}

const NOTHING = { frameworks: [] };

/** What one mistake does to a framework that stands. */
export function Slips({
  judged,
  found: { frameworks, isPerceived },
  own,
  path,
}: {
  judged: Judged;
  found: FoundSlips;
  own: FrameworkSlips;
  /** The way there, where it is known. */
  path: PathFinding | null;
}) {
  const [sees, setSees] = useParam("sees");
  return (
    <>
      {isPerceived && (
        <Switch
          name="sees"
          legend="On what they act"
          choices={[
            { value: null, label: "As it is", hint: "everybody sees the others as they are" },
            {
              value: "each",
              label: "As each sees it",
              hint: "everybody acts on what it takes the others for",
            },
          ]}
          chosen={sees === "each" ? "each" : null}
          choose={(value) => setSees(value, { replace: true })}
        />
      )}
      <SlipGraph judged={judged} own={own} path={path} />
      <Overview judged={judged} frameworks={frameworks ?? []} chosen={own.id} />
      <p className="quiet small caveat">{SLIPS_MEANING}</p>
    </>
  );
}

/** Every framework’s mistakes as one bar, in three parts. */
function Overview({
  judged,
  frameworks,
  chosen,
}: {
  judged: Judged;
  frameworks: readonly FrameworkSlips[];
  chosen: string;
}) {
  return (
    <table className="forgiving">
      <caption>
        How forgiving each is{" "}
        <small>
          of the mistakes that could be made under it, how many{" "}
          {SLIP_OUTCOMES.map((outcome, k) => (
            <span key={outcome}>
              {k === 0 ? "" : k === SLIP_OUTCOMES.length - 1 ? " and how many " : ", how many "}
              <OutcomeGlyph outcome={outcome} /> {PLURALS[outcome]}
            </span>
          ))}
        </small>
      </caption>
      <tbody>
        {frameworks.map((framework) => (
          <tr key={framework.id} className={framework.id === chosen ? "current" : ""}>
            <FrameworkHeading judged={judged} framework={framework.id} chosen={chosen} />
            <td>
              <span className="parts-bar">
                {SLIP_OUTCOMES.map((outcome) =>
                  framework[outcome] === 0 ? null : (
                    <span key={outcome} className={outcome} style={{ flexGrow: framework[outcome] }}>
                      {framework[outcome]}
                      <span className="hidden"> {outcome}, </span>
                    </span>
                  ),
                )}
              </span>
            </td>
            <td className="quiet small">
              {framework.untouched.outcome === "heals"
                ? ""
                : `${framework.untouched.outcome} without any mistake`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A shape per outcome, so that no colour has to be told from another. */
function OutcomeGlyph({ outcome }: { outcome: SlipOutcome }) {
  const shapes = {
    heals: <path d="M8 13V4M4 8l4-4 4 4" />,
    drifts: <path d="M3 8h9M9 4l4 4-4 4" />,
    collapses: <path d="M8 3v9M4 8l4 4 4-4" />,
  };
  return (
    <svg className={`glyph ${outcome}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2">
        {shapes[outcome]}
      </g>
    </svg>
  );
}

/** The way to the framework as a trunk, and every mistake as a branch off it, the gravest first: back into it, out of it, or down. */
function SlipGraph({ judged, own, path }: { judged: Judged; own: FrameworkSlips; path: PathFinding | null }) {
  const { scenario, analysis } = judged;
  const best = analysis.frameworks.find(({ id }) => id === own.id)?.best ?? own.untouched.ends.first;
  const { untouched, slips } = own;
  const states = [
    ...new Set([
      best,
      untouched.ends.first,
      ...untouched.way,
      ...slips.flatMap(({ to, ends }) => [to, ends.first]),
    ]),
  ];
  const valuesOf = useValues(judged, states);
  const isKnown = states.every((state) => valuesOf(state) !== undefined);
  if (!isKnown) return <p className="quiet">Working it out …</p>;
  const setting = { scenario, values: (state: number) => valuesOf(state)! };
  const phrases = new Phrases(setting);
  const today = analysis.status_quo;
  return (
    <section className="slips" aria-label={`What mistakes do to ${frameworkLabel(scenario, own.id)}`}>
      <ul className="trunk">
        {path !== null && path.moves > 0 && today !== null && (
          <Station steps={path.moves}>
            <span className="quiet">
              Today, and then {counted(path.moves, "move")} {path.moves === 1 ? "leads" : "lead"} there.
            </span>
          </Station>
        )}
        <Station isThere>
          <b>{frameworkLabel(scenario, own.id)}.</b>{" "}
          <span className="quiet">{untouchedSentence(setting, own)}</span>
        </Station>
      </ul>
      {SLIP_OUTCOMES.map((outcome) => {
        const such = slips.filter((slip) => slip.outcome === outcome);
        if (such.length === 0) return null;
        return (
          <section key={outcome} aria-labelledby={`slips-${outcome}`}>
            <h2 id={`slips-${outcome}`}>
              <OutcomeGlyph outcome={outcome} /> {sentenceCase(outcome)} <small>{MEANINGS[outcome]}</small>
            </h2>
            <ul className="branches">
              {such.map((slip) => (
                <li key={`${slip.option} ${slip.value}`}>
                  <Branch fate={slip} />
                  <div>
                    <WhyButton about={`@${slip.to}`}>
                      <b>{sentenceCase(phrases.changed({ [slip.option]: slip.value }))}.</b>
                    </WhyButton>{" "}
                    <Course scenario={scenario} slip={slip} phrases={phrases} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** What follows a mistake, in words. */
function Course({
  scenario,
  slip: { to, way, ends, outcome, harmed, through = [] },
  phrases,
}: {
  scenario: Judged["scenario"];
  slip: SlipFinding;
  phrases: Phrases;
}) {
  const round = ends.states > 1 ? `, a round of ${grouped(ends.states)} situations` : "";
  const hurt = outcome === "collapses" ? harmed : through;
  return (
    <>
      <span className="quiet">
        {way.length === 0
          ? `There it rests${round}.`
          : `Then, in ${counted(way.length, "step")}, ${phrases.deeds(to, ends.first)}${round}.`}
      </span>{" "}
      {hurt.length > 0 && (
        <span className="hurt">
          {sentenceCase(actorNames(scenario, hurt))} {hurt.length === 1 ? "is" : "are"} harmed
          {outcome === "collapses" ? "" : " meanwhile"}.
        </span>
      )}
    </>
  );
}

/** More steps than these are told, not drawn. */
const MOST_DOTS = 4;
const GAP = 15;

/** Where the dots of so many steps stand, from a first place on. */
function dots(steps: number, first: number): number[] {
  return Array.from({ length: Math.min(steps, MOST_DOTS) }, (_, k) => first + k * GAP);
}

/** Something on the trunk itself. */
function Station({
  steps = 0,
  isThere = false,
  children,
}: {
  steps?: number;
  isThere?: boolean;
  children: ReactNode;
}) {
  const height = 34 + GAP * Math.min(steps, MOST_DOTS);
  return (
    <li>
      <svg className="branch" width="124" height={height} viewBox={`0 0 124 ${height}`} aria-hidden="true">
        {isThere ? (
          <circle cx="14" cy="14" r="9" className="there" />
        ) : (
          <>
            <circle cx="14" cy="12" r="5" className="today" />
            {dots(steps, 12 + GAP).map((y) => (
              <circle key={y} cx={14} cy={y} r="2.5" className="today" />
            ))}
          </>
        )}
      </svg>
      <div>{children}</div>
    </li>
  );
}

/** A branch off the trunk, with a dot for each step that follows: it comes back, leads away, or down. */
function Branch({ fate: { outcome, way } }: { fate: SlipFate }) {
  const out = 34;
  const steps = dots(way.length, out + 8);
  const end = out + (steps.length + 1) * GAP;
  const shapes = {
    collapses: {
      path: `M14 0C14 10 20 13 ${out} 13H${end - 4}Q${end} 13 ${end} 17V24`,
      head: `M${end - 5} 22h10l-5 8z`,
    },
    drifts: { path: `M14 0C14 10 20 13 ${out} 13H${end}`, head: `M${end} 8v10l8-5z` },
    heals: {
      path: `M14 0C14 10 20 13 ${out} 13H${end - 10}C${end + 6} 13 ${end + 6} 28 ${end - 10} 28H22`,
      head: "M23 23v10l-8-5z",
    },
  };
  const { path, head } = shapes[outcome];
  return (
    <svg className={`branch ${outcome}`} width="124" height="34" viewBox="0 0 124 34" aria-hidden="true">
      <path d={path} className="course" />
      <path d={head} fill="currentColor" />
      <circle cx={out - 4} cy={13} r="4" fill="currentColor" />
      {steps.map((x) => (
        <circle key={x} cx={x} cy={13} r="2.5" className="step" />
      ))}
    </svg>
  );
}
