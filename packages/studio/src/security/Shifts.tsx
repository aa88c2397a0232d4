import type { Shift, ShiftKind, Spiral } from "@detente/core";
import { useParam } from "../address/route.ts";
import { wholeOf } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFinding } from "../engine/useAnswer.ts";
import { moveText, useValues } from "../look/moves.ts";
import { actorName, counted } from "../look/names.ts";
import { WhyButton } from "../why/WhyButton.tsx";

/** At most so many at once; a large dispute has hundreds. */
const SHOWN = 12;

const NOT_YET = { shifts: null, spirals: null };

/** What a move of one party means for another, as it is and as the other reads it; and where two such moves spiral. */
export function Shifts({ judged }: { judged: Judged }) {
  const { analysis, text, lens } = judged;
  const [from, setFrom] = useParam("from");
  const [all, setAll] = useParam("all");
  const framework = analysis.frameworks.find((other) => other.id === from);
  const state = framework?.best ?? analysis.status_quo;
  const { answer, failure, stale } = useFinding(
    "dilemmas",
    framework === undefined ? null : { text, lens, query: { state: framework.best } },
  );
  const { shifts, spirals } = (framework === undefined ? wholeOf(judged) : answer) ?? NOT_YET;
  const groups = alike(shifts ?? []);
  const shown = all === null ? groups.slice(0, SHOWN) : groups;
  const shownSpirals = all === null ? (spirals?.slice(0, SHOWN) ?? []) : (spirals ?? []);
  const valuesOf = useValues(judged, [
    ...shown.flatMap((group) => group.map(({ to }) => to)),
    ...shownSpirals.flatMap(({ to, end }) => [to, end]),
    ...(state === null ? [] : [state]),
  ]);
  const hidden = groups.length - shown.length + (spirals?.length ?? 0) - shownSpirals.length;
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={`scroll ${stale ? "stale" : ""}`} aria-label="Shifts" tabIndex={0}>
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
              {shown.map((group) => (
                <ShiftRow
                  key={keyOf(group[0])}
                  group={group}
                  judged={judged}
                  here={here}
                  valuesOf={valuesOf}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
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

type Group = readonly [Shift, ...Shift[]];

function keyOf(shift: Shift): string {
  const { actor, against, kind, seen, grave, tempting } = shift;
  return [actor, against, kind, seen, grave, tempting].join(" ");
}

/** Moves of the same actor that mean the same for the same other, in the order of the first of each. */
function alike(shifts: readonly Shift[]): Group[] {
  return [...Map.groupBy(shifts, keyOf).values()] as unknown as Group[];
}

/** Moves that are alike, by the one that changes least. */
function ShiftRow({
  group,
  judged: { scenario },
  here,
  valuesOf,
}: {
  group: Group;
  judged: Judged;
  here: readonly number[] | undefined;
  valuesOf: (state: number) => readonly number[] | undefined;
}) {
  const changes = ({ to }: Shift) =>
    valuesOf(to)?.filter((value, option) => value !== here?.[option]).length ?? 99;
  const shift = group.reduce((least, other) => (changes(other) < changes(least) ? other : least));
  return (
    <tr>
      <td>
        <WhyButton about={`@${shift.to}.${shift.against}`}>
          <b>{actorName(scenario, shift.actor)}</b> {moveText(scenario, here, valuesOf(shift.to))}
        </WhyButton>
        {group.length > 1 && (
          <span className="quiet small">
            {" "}
            and {counted(group.length - 1, "move like it", "moves like it")}
          </span>
        )}
      </td>
      <td>{actorName(scenario, shift.against)}</td>
      <td>
        <Kind kind={shift.kind} />
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
      <span aria-hidden="true">{SIGNS[kind]}</span> {kind === "none" ? "nothing" : kind}
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
