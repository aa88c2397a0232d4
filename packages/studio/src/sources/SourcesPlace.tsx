import type { Scenario } from "@detente/core";
import { interestsIn, Phrases, wishesOf } from "@detente/core/sentences";
import { useEffect } from "react";
import { useParam } from "../address/route.ts";
import type { PlaceProps } from "../document/place.ts";
import { Citation } from "../look/Citation.tsx";
import { sentenceCase } from "../look/glyphs.tsx";
import { actorName, count, counted, isWebPage, lensLabel } from "../look/names.ts";
import "./sources.css";

/** Every source of the scenario, and what in it each bears out. */
export default function SourcesPlace({ judged }: PlaceProps) {
  const { scenario } = judged;
  const [chosen] = useParam("source");
  const borne = borneOut(scenario);
  useEffect(() => {
    if (chosen !== null) document.getElementById(`source-${chosen}`)?.scrollIntoView({ block: "center" });
  }, [chosen]);
  const idle = scenario.sources.filter(({ id }) => !borne.has(id)).length;
  return (
    <article>
      <div className="kick">Evidence</div>
      <h1>What is it based on?</h1>
      <p className="stand answer">
        {scenario.sources.length === 0
          ? "The scenario names no source: every wish in it is the reading of whoever wrote the file."
          : `On ${counted(scenario.sources.length, "source")}${idle === 0 ? "" : `, ${count(idle)} of them for background alone`}. They show what the parties want; which wish comes before which is the judgement of whoever wrote the file.`}
      </p>
      {scenario.sources.some(({ url }) => !isWebPage(url)) && (
        <p className="small quiet">For those without a link the file gives no address.</p>
      )}
      <ol className="sources">
        {scenario.sources.map((source) => (
          <li
            key={source.id}
            id={`source-${source.id}`}
            aria-current={source.id === chosen ? "true" : undefined}
          >
            <Citation source={source} id={source.id} inFull />
            {borne.has(source.id) ? (
              <details open={source.id === chosen}>
                <summary>
                  {sentenceCase(counted(borne.get(source.id)!.length, "statement rests", "statements rest"))}{" "}
                  on it
                </summary>
                <ul>
                  {borne.get(source.id)!.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </details>
            ) : (
              <p className="note">Background: no statement cites it.</p>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What cites each source, in words. */
function borneOut(scenario: Scenario): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (ids: readonly string[], text: string) => {
    for (const id of ids) {
      const known = found.get(id) ?? [];
      if (!known.includes(text)) found.set(id, [...known, text]);
    }
  };
  const phrases = Phrases.ofNames(scenario);
  const readings = [
    { name: "", preferences: scenario.preferences, vital: scenario.vital },
    ...scenario.lenses.map((lens) => ({ ...lens, name: ` (as “${lensLabel(scenario, lens.id)}” has it)` })),
  ];
  for (const { id, index } of scenario.actors)
    for (const { name, preferences, vital } of readings) {
      for (const { source, words } of wishesOf(scenario, preferences[index] ?? null))
        add(source, `${actorName(scenario, id)} wants${name}: ${words}`);
      for (const { source, words } of interestsIn(scenario, vital[index] ?? []))
        add(source, `${actorName(scenario, id)} holds vital${name}: ${words}`);
    }
  for (const rule of scenario.rules) add(rule.source, `A rule: ${phrases.statement(rule)}`);
  for (const { source, label } of scenario.frameworks) add(source, `The proposal “${label}”`);
  for (const { source, label } of scenario.lenses) add(source, `The lens “${label}”`);
  return found;
}
