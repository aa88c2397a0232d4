import type { Preference, Scenario } from "@detente/core";
import { actorName } from "../look/names.ts";
import { Footnotes } from "./Footnotes.tsx";

interface Want {
  readonly text: string;
  readonly because: string | null;
  readonly source: readonly string[];
}

/** What an actor wants and holds vital through a lens, with the reasons and sources that the scenario gives. */
export function Wants({ scenario, actor, lens }: { scenario: Scenario; actor: string; lens: string | null }) {
  const index = scenario.actors.findIndex((other) => other.id === actor);
  if (index < 0) return null;
  const seen = scenario.lenses.find((other) => other.id === lens);
  const preference = seen?.preferences[index] ?? scenario.preferences[index] ?? null;
  const vital = seen?.vital[index] ?? scenario.vital[index] ?? [];
  const wants = wantsOf(preference);
  const cited = [...new Set([...wants, ...vital].flatMap((want) => want.source))];
  const note = (want: Want) =>
    want.source.length > 0 && <sup>{want.source.map((id) => cited.indexOf(id) + 1).join(", ")}</sup>;
  return (
    <details className="wants">
      <summary>What {actorName(scenario, actor)} wants and holds vital</summary>
      <h3>Wants, most important first</h3>
      {wants.length === 0 ? (
        <p className="quiet">Nothing is said; it is indifferent.</p>
      ) : (
        <ol>
          {wants.map((want) => (
            <li key={want.text}>
              <code>{want.text}</code>
              {want.because !== null && <span className="because">{want.because}</span>}
              {note(want)}
            </li>
          ))}
        </ol>
      )}
      {vital.length > 0 && (
        <>
          <h3>Holds vital</h3>
          <ul>
            {vital.map((want) => (
              <li key={want.text}>
                <code>{want.text}</code>
                {want.because !== null && <span className="because">{want.because}</span>}
                {note(want)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Footnotes ids={cited} scenario={scenario} />
    </details>
  );
}

function wantsOf(preference: Preference | null): Want[] {
  switch (preference?.kind) {
    case "priorities":
      return preference.statements.map(({ prefer, when, because, source }) => ({
        text: when === null ? prefer.text : `${prefer.text}, when ${when.text}`,
        because,
        source,
      }));
    case "weights":
      return preference.statements.map((statement) => ({
        text: `${statement.if.text} (${statement.score})`,
        because: statement.because,
        source: statement.source,
      }));
    case "ranking":
      return preference.places.map((place) => ({
        text: place.map((statement) => statement.text).join(", or as good: "),
        because: null,
        source: [],
      }));
    default:
      return [];
  }
}
