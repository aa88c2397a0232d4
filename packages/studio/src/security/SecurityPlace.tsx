import { type Standing, type ThreatArrow, threatArrows } from "@detente/brief/figures";
import { GRADES } from "@detente/core";
import { Phrases, securitySentence, yardstick } from "@detente/core/sentences";
import { useParam } from "../address/route.ts";
import { type PlaceProps, wholeOf } from "../document/place.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { FrameworkPicker, useFramework } from "../look/FrameworkPicker.tsx";
import { GradeTerm } from "../look/GradeTerm.tsx";
import { BrokenGlyph, Estimate, GradeGlyph } from "../look/glyphs.tsx";
import { Interest } from "../look/Interest.tsx";
import { Marks } from "../look/Marks.tsx";
import { actorName, counted } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { Switch } from "../look/Switch.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { Shifts } from "./Shifts.tsx";
import { ThreatGraph } from "./ThreatGraph.tsx";
import { ThreatMatrix } from "./ThreatMatrix.tsx";
import { besideReference } from "./threats.ts";
import "./security.css";

/** Past so many parties arrows cross too often to be followed. */
const MOST_DRAWN = 5;

export default function SecurityPlace({ judged }: PlaceProps) {
  const { scenario } = judged;
  const framework = useFramework(judged);
  const [threat, setThreat] = useParam("threat");
  const [view, setView] = useParam("view");
  const perceiving = scenario.perceptions.some((lens) => lens !== null);
  const seen = useFinding(
    "threats",
    perceiving && framework !== undefined
      ? { text: judged.text, lens: judged.lens, clauses: judged.clauses, query: { framework: framework.id } }
      : null,
  );
  if (framework === undefined)
    return (
      <article>
        <h1>Who threatens whom?</h1>
        <p className="stand">The scenario names no framework yet.</p>
        <Shifts judged={judged} />
      </article>
    );
  const threats = Object.fromEntries(
    Object.entries(framework.actors).map(([id, { threats }]) => [id, threats]),
  );
  const arrows = threatArrows(threats);
  // Whoever has no perception sees the reference; what another framework's answer says is not shown.
  const arrowsSeen =
    seen.answer === null || seen.stale
      ? null
      : besideReference(threatArrows({ ...threats, ...seen.answer }), arrows);
  const choose = (arrow: ThreatArrow | null) =>
    setThreat(arrow === null ? null : `${arrow.by}-${arrow.to}`, { replace: true });
  const standing = Object.entries(framework.actors).map(
    ([id, { grade, broken }]): Standing => ({
      id,
      name: actorName(scenario, id),
      grade,
      broken: broken.length,
      note: null,
    }),
  );
  const whole = wholeOf(judged)?.frameworks.find(({ id }) => id === framework.id);
  const actors = Object.entries(framework.actors).map(([id, finding]) => ({
    id,
    ...finding,
    perceived: whole?.actors[id]?.perceived,
  }));
  const standingSeen = actors.map(
    ({ id, grade, broken, perceived }): Standing => ({
      id,
      name: actorName(scenario, id),
      grade: perceived ? perceived.grade : grade,
      broken: broken.length,
      note: perceived?.estimate ? `sees ${perceived.estimate === "over" ? "more" : "less"}` : null,
    }),
  );
  const chosen = arrows.find((arrow) => `${arrow.by}-${arrow.to}` === threat) ?? null;
  const reference = judged.lens === null ? "As declared" : "As judged";
  const isPerceived = perceiving && view === "perceived";
  const shownArrows = isPerceived ? arrowsSeen : arrows;
  const shownStanding = isPerceived ? standingSeen : standing;
  const shownChosen = shownArrows?.find((arrow) => `${arrow.by}-${arrow.to}` === threat) ?? null;
  const listed = Object.entries(framework.actors).flatMap(([to, finding]) =>
    finding.threats
      .filter(({ by }) => chosen === null || (by === chosen.by && to === chosen.to))
      .map((found) => ({ ...found, to })),
  );
  // What protects least comes first.
  listed.sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade));
  return (
    <article>
      <div className="kick">Security</div>
      <h1>Who threatens whom?</h1>
      <p className="stand answer">{securitySentence(scenario, framework)}</p>
      <FrameworkPicker judged={judged} chosen={framework.id} />
      {perceiving && (
        <Switch
          name="seen"
          legend="Which threats"
          choices={[
            { value: null, label: "As declared" },
            { value: "perceived", label: "As each sees it", hint: "with what it takes the others for" },
          ]}
          chosen={isPerceived ? "perceived" : null}
          choose={(value) => setView(value, { replace: true })}
        />
      )}
      {isPerceived && seen.failure !== null && <p className="problem">{seen.failure}</p>}
      <Marks
        scale="Who is in danger?"
        grades={[
          ...shownStanding.map(({ grade }) => grade),
          ...(shownArrows ?? []).map(({ grade }) => grade),
        ]}
        hasLosses={shownStanding.some(({ broken }) => broken > 0)}
      />
      {actors.length > MOST_DRAWN ? (
        <ThreatMatrix actors={shownStanding} arrows={shownArrows} chosen={shownChosen} choose={choose} />
      ) : (
        <ThreatGraph
          scenario={scenario}
          name={`threats-${isPerceived ? "seen-" : ""}${framework.id}`}
          label={`Who threatens whom under ${framework.label}${isPerceived ? ", as each sees the threats to itself" : ""}`}
          actors={shownStanding}
          arrows={shownArrows}
          chosen={shownChosen}
          choose={choose}
        />
      )}
      <h2>
        {perceiving ? "As it is, and as each sees it" : "How safe is each?"}{" "}
        <small>the threats to it, and what it has lost already</small>
      </h2>
      <Scrolling label="Security as it is and as each sees it">
        <table className="seen">
          <thead>
            <tr>
              <th scope="col">Party</th>
              <th scope="col">{reference}</th>
              <th scope="col">Vital interests lost</th>
              {perceiving && (
                <>
                  <th scope="col">As it sees it</th>
                  <td />
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {actors.map(({ id, ...finding }) => (
              <tr key={id}>
                <th scope="row">
                  <WhyButton about={`${framework.id}.${id}`}>{actorName(scenario, id)}</WhyButton>
                </th>
                <td data-head={reference}>
                  <span className="graded">
                    <GradeGlyph grade={finding.grade} /> <GradeTerm grade={finding.grade} />
                  </span>
                </td>
                <td data-head="Vital interests lost">
                  {finding.broken.length === 0 ? (
                    <span className="quiet">{finding.grade === null ? "–" : "none"}</span>
                  ) : (
                    finding.broken.map((interest) => (
                      <div key={interest} className="graded">
                        <BrokenGlyph /> <Interest judged={judged} text={interest} />
                      </div>
                    ))
                  )}
                </td>
                {perceiving && (
                  <>
                    <td data-head="As it sees it">
                      {finding.perceived === undefined ? (
                        <span className="quiet">{whole === undefined ? "…" : "the same"}</span>
                      ) : (
                        <span className="graded">
                          <GradeGlyph grade={finding.perceived.grade} />{" "}
                          <GradeTerm grade={finding.perceived.grade} />
                        </span>
                      )}
                    </td>
                    <td>
                      {finding.perceived?.estimate && (
                        <Estimate
                          estimate={finding.perceived.estimate}
                          measure={yardstick(Phrases.ofNames(judged.scenario), judged.lens)}
                        />
                      )}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <h2>
        The threats{" "}
        <small>
          {chosen === null ? (
            counted(listed.length, "threat")
          ) : (
            <>
              {actorName(scenario, chosen.by)} to {actorName(scenario, chosen.to)} ·{" "}
              <button type="button" className="plain link" onClick={() => setThreat(null, { replace: true })}>
                show all
              </button>
            </>
          )}
        </small>
      </h2>
      {listed.length === 0 ? (
        <p className="quiet">Nobody can break what another holds vital by a single move.</p>
      ) : (
        <Scrolling label="Threats">
          <table className="threats">
            <thead>
              <tr>
                <th scope="col">By</th>
                <th scope="col">To</th>
                <th scope="col">What would be broken</th>
                <th scope="col">Grade</th>
                <th scope="col">Would gain by it</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((found) => (
                <tr key={`${found.by} ${found.to} ${found.interest}`}>
                  <td className="by">{actorName(scenario, found.by)}</td>
                  <td className="to">
                    <WhyButton about={`${framework.id}.${found.to}`}>
                      {actorName(scenario, found.to)}
                    </WhyButton>
                  </td>
                  <td className="what">
                    <Interest judged={judged} text={found.interest} />
                  </td>
                  <td>
                    <span className="graded">
                      <GradeGlyph grade={found.grade} /> <GradeTerm grade={found.grade} />
                    </span>
                  </td>
                  <td className="gains">{found.motivated ? "yes" : <span className="quiet">no</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      <Shifts judged={judged} />
    </article>
  );
}
