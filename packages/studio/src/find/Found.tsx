import type { ArrangementFinding, ChoicesFinding, Option, RegionFinding, Scenario } from "@detente/core";
import { hindranceSentences, Phrases, percent, valueText } from "@detente/core/sentences";
import { memo } from "react";
import type { Judged } from "../engine/protocol.ts";
import { Board, type BoardColumn } from "../look/Board.tsx";
import { count, counted, frameworkLabel, grouped, listing } from "../look/names.ts";
import { Scrolling } from "../look/Scrolling.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { knownLens } from "./reading.ts";

/** Regions shown as columns of the board. */
const SHOWN = 5;

/** What must be settled how, and what may be left open. */
export const Regions = memo(({ scenario, found }: { scenario: Scenario; found: ChoicesFinding }) => {
  const { regions, worlds, top, readings } = found;
  if (regions.length === 0) return null;
  const shown = regions.slice(0, SHOWN);
  const best =
    worlds === null
      ? readings.length === 1
        ? ""
        : ` in ${top} of ${readings.length} readings`
      : ` in ${percent(top)} of worlds`;
  return (
    <section aria-labelledby="regions-title">
      <h2 id="regions-title">
        What must be settled, what may stay open{" "}
        <small>
          the arrangements that stand{best}, in {counted(regions.length, "region")}
          {regions.length > SHOWN && `, the largest ${count(SHOWN)} of them`}
        </small>
      </h2>
      <Scrolling label="Regions">
        <table className="board regions">
          <thead>
            <tr>
              <td />
              {shown.map(({ states, first }, k) => (
                <th key={first} scope="col">
                  Region {k + 1}
                  <span className="quiet small"> {counted(states, "arrangement")}</span>
                </th>
              ))}
            </tr>
          </thead>
          {scenario.actors.map((actor) => {
            const own = scenario.options.filter((option) => option.actor === actor.index);
            if (own.length === 0) return null;
            return (
              <tbody key={actor.id}>
                <tr className="actor">
                  <th scope="rowgroup" colSpan={shown.length + 1}>
                    {actor.name}
                  </th>
                </tr>
                {own.map((option) => (
                  <tr key={option.ref}>
                    <th scope="row">{option.label}</th>
                    {shown.map((region) => (
                      <td key={region.first} className={isSettled(region, option) ? "must" : "same"}>
                        {regionValue(region, option)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </Scrolling>
    </section>
  );
});

function isSettled({ values }: RegionFinding, option: Option): boolean {
  return (values[option.ref]?.length ?? 0) < option.values.length;
}

/** What a region says of an option; never a value that no situation in it has. */
function regionValue(region: RegionFinding, option: Option): string {
  const occurs = region.occurring?.[option.ref] ?? region.values[option.ref] ?? [];
  const words = occurs.map((value) => valueText(option, option.values.indexOf(value))).join(" or ");
  if (isSettled(region, option)) return words;
  if (occurs.length === 1) return `${words}, by the rules`;
  return occurs.length === option.values.length ? "open" : `open: ${words}`;
}

/** The first arrangements beside no deal, and what stands in the way of each. */
export const Arrangements = memo(({ judged, found }: { judged: Judged; found: ChoicesFinding }) => {
  const { scenario, analysis } = judged;
  const { arrangements } = found;
  const noDeal = analysis.no_deal === null ? undefined : judged.values.get(analysis.no_deal);
  if (arrangements.length === 0) return null;
  const columns: BoardColumn[] = [
    ...(noDeal === undefined ? [] : [{ key: "#no-deal", title: "No deal", values: noDeal }]),
    ...arrangements.map((arrangement, k) => ({
      key: String(arrangement.state),
      title: (
        <>
          <WhyButton about={`@${arrangement.state}`}>Arrangement {k + 1}</WhyButton>
          <span className="quiet small standing">{standing(arrangement, found)}</span>
        </>
      ),
      values: arrangement.values,
      against: noDeal,
    })),
  ];
  return (
    <section aria-labelledby="arrangements-title">
      <h2 id="arrangements-title">
        The nearest arrangements {noDeal !== undefined && <small>bar: differs from no deal</small>}
      </h2>
      <Board scenario={scenario} columns={columns} caption="The nearest arrangements, option by option" />
      <ol className="hindrances">
        {arrangements.map((arrangement, k) => (
          <li key={arrangement.state}>
            <details open={k === 0}>
              <summary>
                <b>Arrangement {k + 1}</b>{" "}
                <span className="quiet">
                  (state {grouped(arrangement.state)}) {whatItIs(scenario, arrangement)}
                </span>
              </summary>
              <Hindrances judged={judged} arrangement={arrangement} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
});

function standing({ wanted }: ArrangementFinding, { worlds, readings }: ChoicesFinding): string {
  if (worlds !== null) return `${percent(wanted)} of worlds`;
  if (readings.length === 1) return wanted > 0 ? "stands" : "does not stand";
  return `${wanted} of ${readings.length} readings`;
}

/** How it stands to no deal and to the nearest framework. */
function whatItIs(scenario: Scenario, { changes, nearest }: ArrangementFinding): string {
  const said = changes === 0 ? ["is no deal itself: nothing would be agreed"] : [];
  if (nearest !== null) {
    const { framework, differs } = nearest;
    const labels = differs.map((ref) => scenario.options.find((option) => option.ref === ref)?.label ?? ref);
    const name = `“${frameworkLabel(scenario, framework)}”`;
    said.push(
      differs.length === 0
        ? `is the best outcome of ${name}`
        : `differs from ${name} in ${listing(labels.map((label) => `“${label}”`))}`,
    );
  }
  return said.length === 0 ? "" : `${said.join(", and ")}.`;
}

/** Readings in which the same stands in the way, together. */
function Hindrances({ judged, arrangement }: { judged: Judged; arrangement: ArrangementFinding }) {
  const { scenario, lens } = judged;
  const phrases = Phrases.ofNames(scenario);
  const sentences = hindranceSentences(phrases, arrangement.readings, knownLens(scenario, lens));
  return (
    <ul>
      {sentences.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
