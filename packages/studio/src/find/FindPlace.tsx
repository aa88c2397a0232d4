import type { ChoicesFinding, Scenario } from "@detente/core";
import { percent, valueText, wouldWords } from "@detente/core/sentences";
import { useEffect, useLayoutEffect, useState } from "react";
import { setParams, useParam } from "../address/route.ts";
import type { PlaceProps } from "../document/place.ts";
import type { Judged } from "../engine/protocol.ts";
import { useFindingInTurn } from "../engine/useAnswer.ts";
import { count, grouped } from "../look/names.ts";
import { Progressing, Unanswered } from "../look/Progressing.tsx";
import { useWanted, WantedChoice } from "../look/wanted.tsx";
import { Arrangements, Regions } from "./Found.tsx";
import { type Fixed, readFixed, toggled, writeFixed } from "./fixed.ts";
import { MakeFramework } from "./MakeFramework.tsx";
import { firstOfThem, onlyLens, whatStands } from "./reading.ts";
import { rehearse } from "./rehearsal.ts";
import { Ways } from "./Ways.tsx";
import "./find.css";

/** Arrangements shown as columns of the board. */
const SHOWN = 5;

/** A search narrowed value by value. */
export default function FindPlace({ judged }: PlaceProps) {
  const { scenario, text, lens, clauses } = judged;
  const [fix] = useParam("fix");
  const [over, setOver] = useParam("over");
  const fixed = readFixed(fix, scenario);
  const want = useWanted(scenario);
  const overWorlds = over === "worlds" && scenario.lenses.length > 0;
  const query = { fixed, want, limit: SHOWN };
  const byReadings = useFindingInTurn("choices", { text, lens, clauses, query });
  const byWorlds = useFindingInTurn(
    "choices",
    overWorlds ? { text, lens, clauses, query: { ...query, worlds: {} } } : null,
  );
  // Worlds take a while for the first time; what is chosen meanwhile is seen by readings.
  const [weighed, setWeighed] = useState<Judged | null>(null);
  const isWeighed = overWorlds && byWorlds.answer !== null && !byWorlds.stale;
  if (isWeighed && weighed !== judged) setWeighed(judged);
  const isWaiting = overWorlds && weighed !== judged;
  const { answer, stale } = overWorlds && !isWaiting ? byWorlds : byReadings;
  const unanswered = [byReadings, byWorlds].find(
    ({ failure, isCancelled }) => failure !== null || isCancelled,
  );
  const progress = isWaiting ? (byWorlds.progress ?? byReadings.progress) : byReadings.progress;
  // Whoever gives up on worlds goes on with readings.
  const cancel = () => {
    if (overWorlds) setOver(null);
    else byReadings.cancel();
  };
  useLayoutEffect(() => {
    if (answer !== null && !stale) performance.mark("detente: choices");
  }, [answer, stale]);
  useEffect(() => (answer === null || stale ? undefined : rehearse(judged, answer)), [answer, stale, judged]);
  // Of the last answer while the next is being found, but never of another scenario.
  const found = answer !== null && isOf(answer, scenario) ? answer : null;
  const { no_deal } = judged.analysis;
  const noDeal = no_deal === null ? undefined : judged.values.get(no_deal);
  const beside =
    found === null ? "" : `${firstOfThem(scenario, noDeal, found)} ${onlyLens(scenario, lens, found)}`.trim();
  return (
    <article className="find" aria-busy={unanswered === undefined && (stale || isWaiting)}>
      <div className="kick">Find</div>
      <h1>Which arrangement would stand?</h1>
      {found === null ? (
        unanswered === undefined && <p className="stand">Every arrangement is being judged …</p>
      ) : (
        <div aria-live="polite">
          <p className="stand answer">{whatStands(scenario, lens, found)}</p>
          {beside !== "" && <p className="quiet">{beside}</p>}
        </div>
      )}
      {unanswered !== undefined && <Unanswered answered={unanswered} />}
      <div className="asked">
        <WantedChoice scenario={scenario} want={want} />
        {scenario.lenses.length > 0 && <Over lenses={scenario.lenses.length} overWorlds={overWorlds} />}
      </div>
      {progress !== null && (isWaiting || found === null) && (
        <Progressing
          progress={progress}
          cancel={cancel}
          {...(isWaiting && found !== null && { note: "until then, readings are counted" })}
        />
      )}
      {found !== null && (
        <>
          <div className="narrowing">
            <Choices scenario={scenario} fixed={fixed} found={found} />
            <Ways judged={judged} found={found} noDeal={noDeal} />
          </div>
          <div className="boards">
            <Regions scenario={scenario} found={found} />
            <Arrangements judged={judged} found={found} />
          </div>
          <MakeFramework judged={judged} found={found} />
        </>
      )}
    </article>
  );
}

function isOf({ options }: ChoicesFinding, scenario: Scenario): boolean {
  return (
    Object.keys(options).length === scenario.options.length &&
    scenario.options.every(({ ref, values }) => values.every((value) => options[ref]?.[value] !== undefined))
  );
}

/** Over what arrangements are counted. */
function Over({ lenses, overWorlds }: { lenses: number; overWorlds: boolean }) {
  const choices = [
    [
      null,
      `${count(lenses + 1)} readings`,
      `as declared, or one ${lenses === 1 ? "lens" : `of ${count(lenses)} lenses`} is right about everybody`,
    ],
    ["worlds", "worlds", "each party is read by itself; takes longer"],
  ] as const;
  return (
    <fieldset className="wanted">
      <legend>Counted over</legend>
      {choices.map(([value, label, hint]) => (
        <label key={label}>
          <input
            type="radio"
            name="over"
            checked={overWorlds === (value !== null)}
            onChange={() => setParams({ over: value })}
          />{" "}
          {label} <span className="quiet small">{hint}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The board that is fixed value by value. */
function Choices({ scenario, fixed, found }: { scenario: Scenario; fixed: Fixed; found: ChoicesFinding }) {
  const { options, readings, worlds, want } = found;
  const most = Math.max(1, ...Object.values(options).flatMap((values) => Object.values(values).map(lefts)));
  const fix = (next: Fixed) => {
    performance.mark("detente: choice");
    setParams({ fix: writeFixed(next) || null });
  };
  const settled = Object.keys(fixed).length;
  return (
    <section className="choices-board" aria-labelledby="choices-title">
      <h2 id="choices-title">
        Fix what is settled{" "}
        <small>
          under each value: how many arrangements with it would {wouldWords(want)}
          {(readings.length > 1 || worlds !== null) &&
            `, and in how many ${worlds === null ? `of the ${count(readings.length)} readings` : "worlds"} the best of them would`}
        </small>
      </h2>
      {scenario.actors.map((actor) => {
        const own = scenario.options.filter((option) => option.actor === actor.index);
        if (own.length === 0) return null;
        return (
          <div key={actor.id}>
            <h3>{actor.name}</h3>
            {own.map((option) => (
              <fieldset key={option.ref} className="values-of">
                <legend>{option.label}</legend>
                {option.values.map((value, index) => {
                  const choice = options[option.ref]?.[value];
                  if (choice === undefined) return null;
                  const { left, top, considered } = choice;
                  const best = worlds === null ? `in ${top} of ${readings.length}` : `in ${percent(top)}`;
                  return (
                    <button
                      key={value}
                      type="button"
                      className={`value ${left === 0 ? "none" : ""}`}
                      aria-pressed={fixed[option.ref] === value}
                      onClick={() => fix(toggled(fixed, option.ref, value))}
                    >
                      <span className="name">{valueText(option, index)}</span>{" "}
                      <span className="left">
                        {left === 0 ? (considered === 0 ? "impossible" : "none") : grouped(left)}
                        <span className="hidden"> left</span>
                        {left > 0 && (readings.length > 1 || worlds !== null) && (
                          <span className="best">
                            <span className="hidden">, the best</span> {best}
                            <span className="hidden"> {worlds === null ? "readings" : "of worlds"}</span>
                          </span>
                        )}
                      </span>
                      <span className="bar" style={{ width: `${(100 * left) / most}%` }} />
                    </button>
                  );
                })}
              </fieldset>
            ))}
          </div>
        );
      })}
      <p className="quiet small">
        {settled === 0 ? (
          "Nothing is fixed yet. Choosing a value again sets it free."
        ) : (
          <button type="button" className="plain link" onClick={() => fix({})}>
            Set all {settled === 1 ? "" : `${count(settled)} `}free again
          </button>
        )}
      </p>
    </section>
  );
}

const lefts = ({ left }: { left: number }) => left;
