import type { PackagesFinding, Scenario } from "@detente/core";
import { missingSentences, Phrases, packageSentence, packagesSentence } from "@detente/core/sentences";
import { setParams } from "../address/route.ts";
import { grouped } from "../look/names.ts";
import { costOf } from "./switching.ts";

const WIDTH = 520;
const HEIGHT = 230;
const MARGIN = { left: 48, right: 20, top: 34, bottom: 40 };

/** What no other set beats in cost and readings: drawn, and listed with what each takes. */
export function Front({
  scenario,
  found,
  on,
  lens,
}: {
  scenario: Scenario;
  /** The one taken as the reference. */
  lens: string | null;
  found: PackagesFinding;
  on: readonly string[];
}) {
  const { front, want } = found;
  const phrases = Phrases.ofNames(scenario);
  const readings = scenario.lenses.length + 1;
  const most = Math.max(1, costOf(scenario, on), ...front.map(({ cost }) => cost));
  const x = (cost: number) => MARGIN.left + (cost / most) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (n: number) => HEIGHT - MARGIN.bottom - (n / readings) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const steps = front.map(({ cost, wanted }, k) =>
    k === 0 ? `M${x(cost)},${y(wanted)}` : `H${x(cost)}V${y(wanted)}`,
  );
  const ticks = [...new Set([0, ...front.map(({ cost }) => cost), most])];
  return (
    <section aria-labelledby="front-title">
      <h2 id="front-title">
        What is worth its cost <small>readings in which all that is wanted holds, against cost</small>
      </h2>
      {front.length > 1 && (
        <svg className="front" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {Array.from({ length: readings + 1 }, (_, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the number of readings is what a line is
            <g key={n}>
              <line className="grid-line" x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(n)} y2={y(n)} />
              <text x={MARGIN.left - 14} y={y(n) + 4.5} textAnchor="end">
                {n}
              </text>
            </g>
          ))}
          {ticks.map((cost) => (
            <text key={cost} x={x(cost)} y={HEIGHT - MARGIN.bottom + 18} textAnchor="middle">
              {grouped(cost)}
            </text>
          ))}
          <text x={WIDTH - MARGIN.right} y={HEIGHT - 4} textAnchor="end" className="axis">
            cost, in the file’s own units →
          </text>
          <text x={4} y={11} className="axis">
            ↑ readings
          </text>
          <path d={`${steps.join("")}H${WIDTH - MARGIN.right}`} className="staircase" />
          {on.length > 0 && (
            <line
              className="present"
              x1={x(costOf(scenario, on))}
              x2={x(costOf(scenario, on))}
              y1={MARGIN.top}
              y2={HEIGHT - MARGIN.bottom}
            />
          )}
          {front.map(({ cost, wanted }, k) => (
            <g key={cost}>
              <circle cx={x(cost)} cy={y(wanted)} r={9} />
              <text x={x(cost)} y={y(wanted) + 4.5} textAnchor="middle" className="letter">
                {letter(k)}
              </text>
            </g>
          ))}
        </svg>
      )}
      <ol className="front-list">
        {front.map((each, k) => {
          const { clauses, cost } = each;
          const isOn = clauses.length === on.length && clauses.every((id) => on.includes(id));
          return (
            <li key={cost}>
              <b aria-hidden="true">{letter(k)}</b>
              <span>
                {packageSentence(scenario, each)}
                <ul className="small quiet">
                  {missingSentences(phrases, each, want, lens).map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
                {isOn ? (
                  <span className="quiet">In force</span>
                ) : (
                  <button
                    type="button"
                    className="plain link"
                    onClick={() => setParams({ with: clauses.join(",") || null })}
                  >
                    {clauses.length === 0 ? "switch all off" : "switch on"}
                    <span className="hidden"> {letter(k)}</span>
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="quiet small">{packagesSentence(scenario, found)}</p>
    </section>
  );
}

function letter(k: number): string {
  return String.fromCharCode(65 + k);
}
