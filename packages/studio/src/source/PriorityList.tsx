import type { PriorityStatement, Scenario } from "@detente/core";
import { wishesOf } from "@detente/core/sentences";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { change, session, useSessionPart } from "../document/session.ts";
import { Here, Margin } from "../margin/Margin.tsx";
import type { Nearest } from "../margin/nearest.ts";
import { movePriority } from "./edits.ts";

/** How near the edge of its scrolling box a dragged row scrolls it, and by how much, in pixels. */
const EDGE = 48;
const SCROLL = 14;

interface Drag {
  readonly from: number;
  /** Before which row it would be put; the number of rows for the end. */
  readonly before: number;
}

interface Moved {
  readonly order: readonly PriorityStatement[];
  /** What the move has made; null while it is being made. */
  readonly text: string | null;
}

/** An actor's priorities in order; rows are dragged by their handle or moved with the arrow keys. */
export function PriorityList({
  actor,
  name,
  statements,
  nearest,
  scenario,
}: {
  actor: string;
  name: string;
  statements: readonly PriorityStatement[];
  /** By statement, the nearest flips when it moves; null while they are not known. */
  nearest: readonly Nearest[] | null;
  scenario: Scenario;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [said, setSaid] = useState("");
  // Moved rows are shown where they were put until what the text says now is known.
  const [moved, setMoved] = useState<Moved | null>(null);
  const isKnown = useSessionPart(({ text, judged }) => judged?.text === text && judged.scenario === scenario);
  const isMoved = useSessionPart(({ text }) => moved?.text === null || (moved?.text === text && !isKnown));
  // Rows that the text may have otherwise by now are not moved in it.
  const isCurrent = isMoved || isKnown;
  const shown = isMoved && moved !== null ? moved.order : statements;
  const wishes = wishesOf(scenario, { kind: "priorities", statements: shown, because: null, source: [] });
  const focusOn = useRef<number | null>(null);
  useEffect(() => {
    if (focusOn.current === null || shown.length === 0) return;
    list.current?.querySelectorAll<HTMLElement>(".handle")[focusOn.current]?.focus();
    focusOn.current = null;
  }, [shown]);
  const move = async (from: number, to: number) => {
    if (from === to || to < 0 || to >= shown.length || !isCurrent) return;
    const order = shown.toSpliced(from, 1).toSpliced(to, 0, ...shown.slice(from, from + 1));
    setMoved({ order, text: null });
    setSaid(`${wishes[from]?.words}: now ${to + 1} of ${shown.length}`);
    const isMade = await change(movePriority(actor, from, to));
    setMoved(isMade ? { order, text: session().text } : null);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === "Escape") setDrag(null);
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (isCurrent) focusOn.current = Math.min(Math.max(index + step, 0), shown.length - 1);
    void move(index, index + step);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag === null) return;
    const rows = [...(list.current?.children ?? [])];
    const before = rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < event.clientY;
    }).length;
    if (before !== drag.before) setDrag({ ...drag, before });
    const box = list.current?.closest(".parts");
    if (box === null || box === undefined) return;
    const { top, bottom } = box.getBoundingClientRect();
    if (event.clientY < top + EDGE) box.scrollBy(0, -SCROLL);
    if (event.clientY > bottom - EDGE) box.scrollBy(0, SCROLL);
  };
  const drop = () => {
    if (drag === null) return;
    setDrag(null);
    void move(drag.from, drag.before > drag.from ? drag.before - 1 : drag.before);
  };
  return (
    <>
      <ol ref={list} className="priorities" aria-label={`What ${name} wants, most important first`}>
        {shown.map((statement, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the order is what a row is
            key={index}
            className={[
              drag?.from === index && "dragged",
              drag?.before === index && "drop-before",
              drag?.before === shown.length && index === shown.length - 1 && "drop-after",
            ]
              .filter(Boolean)
              .join(" ")}
          >
            <button
              type="button"
              className="plain handle"
              aria-label={`Move ${wishes[index]?.words}`}
              title="Drag, or use the arrow keys"
              onPointerDown={(event) => {
                if (event.button !== 0 || !isCurrent) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                setDrag({ from: index, before: index });
              }}
              onPointerMove={onPointerMove}
              onPointerUp={drop}
              onPointerCancel={() => setDrag(null)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              ⠿
            </button>
            <span className="statement">
              <span title={wishes[index]?.written}>{wishes[index]?.words}</span>
              {statement.because !== null && <span className="because">{statement.because}</span>}
              {/* Those of rows that were moved are not known yet. */}
              {shown === statements && nearest !== null && <Margin nearest={nearest[index]} />}
              {shown === statements && drag !== null && <Here flips={nearest?.[drag.from]} at={index} />}
            </span>
            <span className="nudge">
              <button
                type="button"
                className="plain"
                aria-label="More important"
                disabled={index === 0}
                onClick={() => void move(index, index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="plain"
                aria-label="Less important"
                disabled={index === shown.length - 1}
                onClick={() => void move(index, index + 1)}
              >
                ↓
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}
