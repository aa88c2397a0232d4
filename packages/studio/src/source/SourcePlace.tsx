import { useState } from "react";
import { useSession } from "../document/session.ts";
import type { Judged } from "../engine/protocol.ts";
import { useAnswer } from "../engine/useAnswer.ts";
import { sentenceCase } from "../look/glyphs.tsx";
import { counted } from "../look/names.ts";
import { Quoted } from "../look/Quoted.tsx";
import { decidingWishes } from "../margin/nearest.ts";
import { useMargins } from "../margin/useMargins.ts";
import { Editor, type EditorHandle } from "./Editor.tsx";
import { PrintedText } from "./PrintedText.tsx";
import { Structured } from "./Structured.tsx";
import type { Schema } from "./schema.ts";
import { VerdictStrip } from "./VerdictStrip.tsx";
import "./source.css";

/** The only place that is there before the text could be read, and while it never can be. */
export default function SourcePlace({
  judged,
  baseline,
}: {
  judged: Judged | null;
  baseline: Judged | null;
}) {
  return (
    <Workbench>
      {judged === null ? (
        <p className="quiet">Once the text can be read, its parts can be changed here too.</p>
      ) : (
        <Followed judged={judged} baseline={baseline} />
      )}
    </Workbench>
  );
}

/** What the verdict follows from, beside the verdict. */
function Followed({ judged, baseline }: { judged: Judged; baseline: Judged | null }) {
  const margins = useMargins(judged);
  // While they are looked for anew, what was last known stays, so that nothing below it moves under a hand.
  const [known, setKnown] = useState(margins);
  if (margins !== null && margins !== known) setKnown(margins);
  return (
    <>
      <p className={`follows ${margins === known ? "" : "stale"} ${known === null ? "awaited" : ""}`}>
        {decidingWishes(judged.scenario, known)}
      </p>
      <VerdictStrip judged={judged} baseline={baseline} />
      <Structured judged={judged} margins={margins} />
    </>
  );
}

const NOTHING = {};

function Workbench({ children }: { children: React.ReactNode }) {
  const { document, problems, judged, text } = useSession();
  const { answer: schema } = useAnswer("schema", NOTHING);
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  if (document === null) return null;
  return (
    <article className="source">
      <div className="text">
        <div className="bar small">
          <span className="quiet">{document.name}</span>
          <span className="undo">
            <button type="button" className="plain link" onClick={() => handle?.undo()}>
              Undo
            </button>{" "}
            <button type="button" className="plain link" onClick={() => handle?.redo()}>
              Redo
            </button>
          </span>
        </div>
        <Editor
          key={document.turn}
          documentKey={document.key}
          knowledge={{ schema: schema as Schema | null, scenario: judged?.scenario ?? null }}
          onHandle={setHandle}
        />
        <PrintedText text={text} />
      </div>
      <div className="parts">
        <h1>What does the verdict follow from?</h1>
        {problems !== null && (
          <section aria-label="Mistakes" className="problems">
            <h2>{sentenceCase(counted(problems.length, "mistake"))} in the text</h2>
            <ol>
              {problems.slice(0, 50).map((problem) => (
                <li key={`${problem.line}:${problem.column}:${problem.message}`}>
                  <button
                    type="button"
                    className="plain ask"
                    onClick={() => handle?.goTo(problem.place?.start ?? 0)}
                  >
                    <span className="quiet">Line {problem.line}</span> <Quoted text={problem.message} />
                  </button>
                  {problem.hint !== null && (
                    <span className="because">
                      <Quoted text={problem.hint} />
                    </span>
                  )}
                </li>
              ))}
            </ol>
            {judged !== null && judged.text !== text && (
              <p className="quiet small">What stands below belongs to the last version that could be read.</p>
            )}
          </section>
        )}
        {children}
      </div>
    </article>
  );
}
