import { useParam } from "../address/route.ts";
import type { Judged } from "../engine/protocol.ts";
import { frameworkLabel } from "./names.ts";

/** What heads a framework's row, and chooses it. */
export function FrameworkHeading({
  judged,
  framework,
  chosen,
}: {
  judged: Judged;
  framework: string;
  chosen: string | null;
}) {
  const [, setFramework] = useParam("framework");
  return (
    <th scope="row">
      <button
        type="button"
        className="plain ask"
        aria-pressed={framework === chosen}
        onClick={() => setFramework(framework)}
      >
        {frameworkLabel(judged.scenario, framework)}
      </button>
    </th>
  );
}
