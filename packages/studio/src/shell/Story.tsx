import { hrefOf, navigate, type Place, setParams } from "../address/route.ts";
import { TOURED } from "../files/scenarios.ts";
import "./story.css";

interface Step {
  readonly title: string;
  readonly text: string;
  readonly place: Place;
  readonly query: Readonly<Record<string, string>>;
  /** Told at the right, where nothing stands that it tells of. */
  readonly isAside?: boolean;
}

/** What Detente does, on a small dispute of the library. */
const STEPS: readonly Step[] = [
  {
    title: "The answer comes first",
    text: "Ethiopia has a dam, Egypt lives below it. Of each proposal three things are asked: would they sign it, keep it, be safe under it? Open a row to read who objects, and why.",
    place: "verdict",
    query: { open: "exchange" },
    isAside: true,
  },
  {
    title: "Why, in three sentences and one chain",
    text: "Click any cell to ask why: who would be tempted to leave, who would answer, and what comes of it; the whole proof is behind it.",
    place: "verdict",
    query: { why: "exchange" },
  },
  {
    title: "Does it stand in other eyes?",
    text: "Each column reads the parties in another way. Where a row changes colour, the verdict is a matter of whom one believes; below stands whose aims decide.",
    place: "perceptions",
    query: {},
    isAside: true,
  },
  {
    title: "Now doubt it",
    text: "All of it follows from the order of wishes. Move Ethiopia’s “Equitable use accepted” four places down by its arrow, and watch “Rules for recognition” fall.",
    place: "source",
    query: { actor: "ethiopia" },
  },
];

function hrefOfStep(step: number): string {
  const { place, query } = STEPS[step]!;
  return hrefOf(TOURED, place, { ...query, story: String(step + 1) });
}

/** Leads a newcomer through four places; `at` is the step in the address. */
export function Story({ at }: { at: string }) {
  const step = Number(at) - 1;
  const told = STEPS[step];
  if (told === undefined) return null;
  return (
    <section className={told.isAside ? "story aside" : "story"} aria-labelledby="story-title">
      <h2 id="story-title">
        <span className="quiet">
          {step + 1} of {STEPS.length}
        </span>{" "}
        {told.title}
      </h2>
      <p aria-live="polite">{told.text}</p>
      <p className="turn">
        {step > 0 && (
          <button type="button" className="button" onClick={() => navigate(hrefOfStep(step - 1))}>
            Back
          </button>
        )}
        {step + 1 < STEPS.length && (
          <button type="button" className="button primary" onClick={() => navigate(hrefOfStep(step + 1))}>
            Next
          </button>
        )}
        <button type="button" className="plain link" onClick={() => setParams({ story: null })}>
          {step + 1 < STEPS.length ? "End the tour" : "Done"}
        </button>
      </p>
    </section>
  );
}
