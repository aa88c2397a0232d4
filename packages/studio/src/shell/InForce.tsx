import type { Scenario } from "@detente/core";
import { type Place, setParams } from "../address/route.ts";
import { listing } from "../look/names.ts";

/** Says with which clauses everything is counted, and how to be rid of them. */
export function InForce({
  scenario,
  clauses,
  place,
  failure,
  isFound,
}: {
  scenario: Scenario;
  clauses: readonly string[];
  place: Place;
  failure: string | null;
  isFound: boolean;
}) {
  const names = listing(
    scenario.clauses.filter(({ id }) => clauses.includes(id)).map(({ label }) => `“${label}”`),
  );
  return (
    <div className="status in-force">
      <p>
        {failure !== null ? (
          <span className="problem">
            With {names} nothing can be said: {failure}.
          </span>
        ) : place === "source" ? (
          `The text stands without ${names}, which count in the other places.`
        ) : isFound ? (
          <>
            Counted with {names}
            {place === "verdict" && "; marked is what differs from without"}.
          </>
        ) : (
          `Working it out with ${names} …`
        )}{" "}
        <button type="button" className="plain link" onClick={() => setParams({ with: null })}>
          Count without
        </button>{" "}
        <button type="button" className="plain link" onClick={() => setParams({}, { place: "packages" })}>
          Change them
        </button>
      </p>
    </div>
  );
}
