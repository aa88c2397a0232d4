import type { ShiftKind, Spiral } from "@detente/core";
import { idleSentence, SHIFT_MEANINGS, type ShiftsInBrief, shiftsInBrief } from "@detente/core/sentences";
import { useParam } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { moveText, useValues } from "../look/moves.ts";
import { actorName, actorNames, counted } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { Term } from "../look/Term.tsx";
import { WhyButton } from "../why/WhyButton.tsx";

/** At most so many at once; a large dispute has hundreds. */
const SHOWN = 12;

const NOT_YET = { shifts: null, spirals: null };
const NOTHING_TOLD: ShiftsInBrief = { told: [], idle: [] };

/** What a move of one party means for another, as it is and as the other reads it; and where two such moves spiral. */
export function Shifts({ judged }: { judged: Judged }) {
  const { analysis, text, lens, clauses, scenario } = judged;
  const [from, setFrom] = useParam("from");
  const [all, setAll] = useParam("all");
  const framework = analysis.frameworks.find((other) => other.id === from);
  const state = framework?.best ?? analysis.status_quo;
  // Asked for by name, so that it is known whose threats a move opens.
  const { answer, failure, stale } = useFinding(
    "dilemmas",
    state === null ? null : { text, lens, clauses, query: { state, named: true } },
  );
  const { shifts, spirals } = answer ?? NOT_YET;
  const shownSpirals = all === null ? (spirals?.slice(0, SHOWN) ?? []) : (spirals ?? []);
  const valuesOf = useValues(judged, [
    ...(shifts ?? []).map(({ to }) => to),
    ...shownSpirals.flatMap(({ to, end }) => [to, end]),
    ...(state === null ? [] : [state]),
  ]);
  const isKnown =
    state !== null && [state, ...(shifts ?? []).map(({ to }) => to)].every((each) => valuesOf(each));
  const { told, idle } = isKnown
    ? shiftsInBrief({ scenario, values: (each) => valuesOf(each)! }, state, shifts ?? [])
    : NOTHING_TOLD;
  const shown = all === null ? told.slice(0, SHOWN) : told;
  const hidden = told.length - shown.length + (spirals?.length ?? 0) - shownSpirals.length;
  const here = state === null ? undefined : valuesOf(state);
  return (
    <>
      <h2>Whose next move would make another less safe?</h2>
      <p className="from">
        <label>
          Starting from{" "}
          <select
            value={from ?? ""}
            onChange={(event) => setFrom(event.target.value || null, { replace: true })}
          >
            {analysis.status_quo !== null && <option value="">today</option>}
            {analysis.frameworks.map((other) => (
              <option key={other.id} value={other.id}>
                {other.label}
              </option>
            ))}
          </select>
        </label>
      </p>
      {failure !== null && <p className="problem">{failure}</p>}
      {shifts === null && failure === null && (
        <p className="quiet">
          {state === null ? "The scenario names no status quo; choose a framework." : "Working it out …"}
        </p>
      )}
      {shifts?.length === 0 && (
        <p className="quiet">
          No move that tempts anyone, or that makes anyone feel safer, endangers another.
        </p>
      )}
      {shown.length > 0 && (
        <Scrolling label="Shifts" stale={stale}>
          <table className="shifts">
            <thead>
              <tr>
                <th scope="col">Move</th>
                <th scope="col">For</th>
                <th scope="col">It is</th>
                <th scope="col">Read as</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <ShiftRow
                  key={`${each.item.actor} ${each.item.to} ${each.item.against}`}
                  told={each}
                  judged={judged}
                  here={here}
                  valuesOf={valuesOf}
                />
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      {idle.length > 0 && <p className="quiet">{idleSentence(scenario, idle)}</p>}
      {shownSpirals.length > 0 && (
        <>
          <h2>
            Spirals <small>two moves, each for its mover’s own safety, after which both are less safe</small>
          </h2>
          <ul className="spirals">
            {shownSpirals.map((spiral) => (
              <li key={`${spiral.first} ${spiral.to} ${spiral.then} ${spiral.end}`}>
                <SpiralChain spiral={spiral} judged={judged} from={state} valuesOf={valuesOf} />
              </li>
            ))}
          </ul>
        </>
      )}
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setAll("1", { replace: true })}>
          Show {hidden} more
        </button>
      )}
    </>
  );
}

/** A move with those that add to it and mean the same, by the one that changes least. */
function ShiftRow({
  told: { item: shift, added },
  judged: { scenario },
  here,
  valuesOf,
}: {
  told: ShiftsInBrief["told"][number];
  judged: Judged;
  here: readonly number[] | undefined;
  valuesOf: (state: number) => readonly number[] | undefined;
}) {
  const threats = shift.threatened_by ?? [];
  return (
    <tr>
      <td>
        <WhyButton about={`@${shift.to}.${shift.against}`}>
          <b>{actorName(scenario, shift.actor)}</b> {moveText(scenario, here, valuesOf(shift.to))}
        </WhyButton>
        {added.length > 0 && (
          <span className="quiet small">
            {" "}
            and {counted(added.length, "move that adds to it", "moves that add to it")}
          </span>
        )}
      </td>
      <td>{actorName(scenario, shift.against)}</td>
      <td>
        <Kind kind={shift.kind} />
        {threats.length > 0 && (
          <span className="quiet small opens">
            {shift.kind === "predation" ? "opens it to" : "it fears"} {actorNames(scenario, threats)}
          </span>
        )}
      </td>
      <td>
        <Kind kind={shift.seen} />
        {shift.misread !== null && <span className="misread">{shift.misread}-read</span>}
      </td>
      <td className="quiet small">
        {[shift.grave && "grave", shift.tempting && "tempting"].filter(Boolean).join(", ")}
      </td>
    </tr>
  );
}

const SIGNS: Record<ShiftKind, string> = {
  none: "–",
  dilemma: "⇄",
  defence: "◇",
  predation: "▲",
  breach: "✕",
};

function Kind({ kind }: { kind: ShiftKind }) {
  return (
    <span className={`kind kind-${kind}`}>
      <span aria-hidden="true">{SIGNS[kind]}</span>{" "}
      <Term meaning={SHIFT_MEANINGS[kind]}>{kind === "none" ? "nothing" : kind}</Term>
    </span>
  );
}

function SpiralChain({
  spiral,
  judged,
  from,
  valuesOf,
}: {
  spiral: Spiral;
  judged: Judged;
  from: number | null;
  valuesOf: (state: number) => readonly number[] | undefined;
}) {
  const { scenario } = judged;
  const steps = [
    {
      actor: spiral.first,
      to: spiral.to,
      values: valuesOf(spiral.to),
      before: from === null ? undefined : valuesOf(from),
    },
    { actor: spiral.then, to: spiral.end, values: valuesOf(spiral.end), before: valuesOf(spiral.to) },
  ];
  return (
    <span className="chain">
      {from !== null && (
        <WhyButton about={`@${from}`} className="state">
          {from}
        </WhyButton>
      )}
      {steps.map((step) => (
        <span key={step.to} className="hop">
          <span className="travel">
            <b>{actorName(scenario, step.actor)}</b> {moveText(scenario, step.before, step.values)}
          </span>
          <WhyButton about={`@${step.to}`} className="state" label={`State ${step.to}: why?`}>
            {step.to}
          </WhyButton>
        </span>
      ))}
    </span>
  );
}
