import type { FrameworkSlips, SlipFinding, SlipOutcome, SlipsFinding } from "@detente/core";
import {
  countsSentence,
  Phrases,
  SLIPS_MEANING,
  untouchedSentence,
  valueText,
} from "@detente/core/sentences";
import { useParam } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { useValues } from "../look/moves.ts";
import { actorName, actorNames, counted, frameworkLabel, grouped } from "../look/names.ts";
import { WhyButton } from "../why/WhyButton.tsx";
import "./slips.css";

const OUTCOMES = ["collapses", "drifts", "heals"] as const satisfies SlipOutcome[];

const MEANINGS: { readonly [outcome in SlipOutcome]: string } = {
  collapses: "ends outside the framework, with a vital interest broken that held",
  drifts: "can end outside the framework",
  heals: "ends inside the framework all the same",
};

/** What one mistake does to a framework that stands. */
export function Slips({ judged, framework: id }: { judged: Judged; framework: string }) {
  const { text, lens } = judged;
  const [sees, setSees] = useParam("sees");
  const { answer, failure, progress } = useFinding("slips", { text, lens, query: {} });
  const found = answer !== null && hasAll(judged, answer) ? answer : null;
  const game =
    found === null ? null : sees === "each" && found.perceived !== null ? found.perceived : found.reference;
  const own = game?.frameworks.find((framework) => framework.id === id);
  const [best] = judged.analysis.frameworks
    .filter((framework) => framework.id === id)
    .map(({ best }) => best);
  const asked =
    own === undefined || best === undefined ? [] : [own.untouched.ends.first, ...own.untouched.way, best];
  const valuesOf = useValues(judged, asked);
  const isKnown = asked.every((state) => valuesOf(state) !== undefined);
  const setting = { scenario: judged.scenario, values: (state: number) => valuesOf(state) ?? [] };
  if (found === null || game === null)
    return failure === null ? (
      <p className="quiet">{progress?.what ?? "Every mistake is being followed to its end"} …</p>
    ) : (
      <p className="problem">{failure}</p>
    );
  if (own === undefined) return null;
  return (
    <>
      <p className="stand" aria-live="polite">
        {frameworkLabel(judged.scenario, id)}. {isKnown && untouchedSentence(setting, own)}{" "}
        {countsSentence(own)}
      </p>
      {found.perceived !== null && (
        <fieldset className="ways">
          <legend className="hidden">On what they act</legend>
          {(
            [
              [null, "As it is", "everybody sees the others as they are"],
              ["each", "As each sees it", "everybody acts on what it takes the others for"],
            ] as const
          ).map(([value, label, hint]) => (
            <label key={label} className={(sees === "each") === (value !== null) ? "chosen" : ""}>
              <input
                type="radio"
                name="sees"
                className="hidden"
                checked={(sees === "each") === (value !== null)}
                onChange={() => setSees(value, { replace: true })}
              />
              {label} <span className="quiet">{hint}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Overview judged={judged} frameworks={game.frameworks} chosen={id} />
      <SlipList judged={judged} slips={own.slips} />
      <p className="quiet small caveat">{SLIPS_MEANING}</p>
    </>
  );
}

function hasAll({ analysis }: Judged, { reference }: SlipsFinding): boolean {
  return analysis.frameworks.every(({ id }) => reference.frameworks.some((framework) => framework.id === id));
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
  const { scenario } = judged;
  const [, setFramework] = useParam("framework");
  const most = Math.max(1, ...frameworks.map(({ slips }) => slips.length));
  return (
    <table className="forgiving">
      <caption>
        How forgiving each is:{" "}
        {OUTCOMES.map((outcome) => (
          <span key={outcome} className={`key ${outcome}`}>
            <OutcomeGlyph outcome={outcome} /> {outcome}
          </span>
        ))}
      </caption>
      <tbody>
        {frameworks.map((framework) => (
          <tr key={framework.id} className={framework.id === chosen ? "current" : ""}>
            <th scope="row">
              <button
                type="button"
                className="plain ask"
                aria-pressed={framework.id === chosen}
                onClick={() => setFramework(framework.id)}
              >
                {frameworkLabel(scenario, framework.id)}
              </button>
            </th>
            <td>
              <span className="parts-bar" style={{ width: `${(100 * framework.slips.length) / most}%` }}>
                {OUTCOMES.map((outcome) =>
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
              {framework.untouched.outcome === "heals" ? "" : `${framework.untouched.outcome} without any`}
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

/** The mistakes, the gravest first: whose, what it is, and where it ends. */
function SlipList({ judged, slips }: { judged: Judged; slips: readonly SlipFinding[] }) {
  const { scenario } = judged;
  const states = [...new Set(slips.flatMap(({ to, ends }) => [to, ends.first]))];
  const valuesOf = useValues(judged, states);
  const phrases = new Phrases({ scenario, values: (state) => valuesOf(state) ?? [] });
  const isKnown = states.every((state) => valuesOf(state) !== undefined);
  return OUTCOMES.map((outcome) => {
    const own = slips.filter((slip) => slip.outcome === outcome);
    if (own.length === 0) return null;
    return (
      <section key={outcome} aria-labelledby={`slips-${outcome}`} className="slips">
        <h2 id={`slips-${outcome}`}>
          <OutcomeGlyph outcome={outcome} /> {outcome.charAt(0).toUpperCase() + outcome.slice(1)}{" "}
          <small>{MEANINGS[outcome]}</small>
        </h2>
        <ul>
          {own.map((slip) => {
            const option = scenario.options.find(({ ref }) => ref === slip.option);
            const { way, ends, harmed, through = [] } = slip;
            return (
              <li key={`${slip.option} ${slip.value}`}>
                <WhyButton about={`@${slip.to}`}>
                  <b>{actorName(scenario, slip.actor)}</b>{" "}
                  {option === undefined
                    ? slip.option
                    : `${option.label}: ${valueText(option, option.values.indexOf(slip.value))}`}
                </WhyButton>
                <span className="quiet">
                  {" → "}
                  {way.length === 0 ? "at once" : `in ${counted(way.length, "step")}`}
                  {ends.states > 1 && `, a round of ${grouped(ends.states)} situations`}
                  {isKnown && way.length > 0 && `: ${phrases.deeds(slip.to, ends.first)}`}
                </span>
                {harmed.length > 0 && <span className="harm">{actorNames(scenario, harmed)} harmed</span>}
                {outcome !== "collapses" && through.length > 0 && (
                  <span className="harm">{actorNames(scenario, through)} harmed meanwhile</span>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}
