import type { Scenario, StateFinding } from "@detente/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import { setParams } from "../address/route.ts";
import { engine } from "../engine/client.ts";
import type { Judged, StatesView } from "../engine/protocol.ts";
import { grouped } from "../look/names.ts";
import { Cell } from "./Cell.tsx";
import type { ShownColumn } from "./columns.ts";

const ROW = 30;
const PAGE = 256;
/** Browsers cannot scroll higher than about 33 million pixels. */
const MOST_ROWS = 1_100_000;
/** Pages kept in sight of the reader's scrolling. */
const KEPT_PAGES = 40;

/** The rows in sight, fetched from the worker page by page. */
export function StatesGrid({
  judged,
  view,
  sorted,
  count,
  columns,
  compared,
  toggle,
  stale,
}: {
  judged: Judged;
  view: StatesView;
  /** The id of the column that they are sorted by. */
  sorted: string;
  count: number;
  columns: readonly ShownColumn[];
  compared: readonly number[];
  toggle: (state: number) => void;
  stale: boolean;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  /** Where whoever goes by keyboard gets to without going through every row. */
  const after = useRef<HTMLSpanElement>(null);
  const rows = Math.min(count, MOST_ROWS);
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const rowOf = usePages(judged, view, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const template = `40px ${columns.map(({ width }) => `minmax(${width}px, 1fr)`).join(" ")}`;
  const width = columns.reduce((sum, column) => sum + column.width, 40);
  return (
    <>
      <button type="button" className="plain link past" onClick={() => after.current?.focus()}>
        Go past the table
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a virtual table has no rows to put into a table element */}
      <div
        className={`grid ${stale ? "stale" : ""}`}
        role="table"
        aria-label="States"
        aria-rowcount={count + 1}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div role="rowgroup" className="grid-head" style={{ minWidth: width }}>
          <GroupRow columns={columns} template={template} />
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: rows are not interactive */}
          <div role="row" className="grid-row" style={{ gridTemplateColumns: template }}>
            {/* biome-ignore lint/a11y/useSemanticElements: see above */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
            <span role="columnheader">
              <span className="hidden">Compare</span>
            </span>
            {columns.map((column) => (
              // biome-ignore lint/a11y/useSemanticElements: see above
              // biome-ignore lint/a11y/useFocusableInteractive: the button inside is
              <span
                key={column.id}
                role="columnheader"
                aria-sort={sorted === column.id ? (view.descending ? "descending" : "ascending") : undefined}
              >
                <button
                  type="button"
                  className="plain"
                  onClick={() =>
                    setParams({ sort: nextSort(column.id, sorted, view.descending) }, { replace: true })
                  }
                >
                  {column.title}
                  {sorted === column.id && <span aria-hidden="true">{view.descending ? " ↓" : " ↑"}</span>}
                </button>
              </span>
            ))}
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <div
          role="rowgroup"
          className="grid-body"
          style={{ height: virtual.getTotalSize(), minWidth: width }}
        >
          {items.map((item) => {
            const finding = rowOf(item.index);
            return (
              // biome-ignore lint/a11y/useSemanticElements: see above
              // biome-ignore lint/a11y/useFocusableInteractive: rows are not interactive
              <div
                key={item.key}
                role="row"
                aria-rowindex={item.index + 2}
                className={[
                  "grid-row",
                  finding !== undefined && compared.includes(finding.n) && "compared",
                  finding?.n === judged.analysis.status_quo && "today",
                ]
                  .filter(Boolean)
                  .join(" ")}
                style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
              >
                {finding === undefined ? (
                  // biome-ignore lint/a11y/useSemanticElements: see above
                  <span role="cell" className="quiet">
                    …
                  </span>
                ) : (
                  <Cells
                    scenario={judged.scenario}
                    finding={finding}
                    isToday={finding.n === judged.analysis.status_quo}
                    columns={columns}
                    compared={compared.includes(finding.n)}
                    toggle={toggle}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
      <span ref={after} tabIndex={-1} />
      {count > rows && (
        <p className="quiet small">
          The first {grouped(rows)} of {grouped(count)} are listed; a condition finds the others, and the
          exports hold them all.
        </p>
      )}
    </>
  );
}

/** Ascending, descending, and back to the order of numbers. */
function nextSort(id: string, sorted: string, descending: boolean): string | null {
  if (sorted !== id) return id;
  return descending ? null : `-${id}`;
}

/** Names what a run of columns has in common. */
function GroupRow({ columns, template }: { columns: readonly ShownColumn[]; template: string }) {
  const runs: { group: string; span: number }[] = [];
  for (const { group } of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.group === group) last.span++;
    else runs.push({ group, span: 1 });
  }
  return (
    <div className="grid-row groups" style={{ gridTemplateColumns: template }} aria-hidden="true">
      <span />
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity
        <span key={index} style={{ gridColumn: `span ${run.span}` }}>
          <span className="run">{run.group}</span>
        </span>
      ))}
    </div>
  );
}

function Cells({
  scenario,
  finding,
  isToday,
  columns,
  compared,
  toggle,
}: {
  scenario: Scenario;
  finding: StateFinding;
  isToday: boolean;
  columns: readonly ShownColumn[];
  compared: boolean;
  toggle: (state: number) => void;
}) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <span role="cell">
        <label className="tick">
          <input
            type="checkbox"
            checked={compared}
            onChange={() => toggle(finding.n)}
            aria-label={`Compare state ${finding.n}`}
          />
        </label>
      </span>
      {columns.map(({ id, column }) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <span key={id} role="cell">
          <Cell scenario={scenario} finding={finding} column={column} />
          {isToday && column.kind === "number" && <span className="quiet small"> today</span>}
        </span>
      ))}
    </>
  );
}

/** The findings by row; pages that hold rows in sight are asked for. */
function usePages(
  judged: Judged,
  view: StatesView,
  first: number,
  last: number,
): (row: number) => StateFinding | undefined {
  const { text, lens, clauses } = judged;
  const key = JSON.stringify([text, lens, clauses, view]);
  const pages = useRef({ key, found: new Map<number, StateFinding[]>() });
  const [, shown] = useState(0);
  if (pages.current.key !== key) pages.current = { key, found: new Map() };
  const from = Math.floor(first / PAGE);
  const to = Math.floor(last / PAGE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the text, the lens and the view
  useEffect(() => {
    const controller = new AbortController();
    const { found } = pages.current;
    for (let page = from; page <= to; page++) {
      if (found.has(page)) continue;
      engine
        .ask(
          "page",
          { text, lens, clauses, view, from: page * PAGE, count: PAGE },
          { signal: controller.signal },
        )
        .then(
          (rows) => {
            found.set(page, rows);
            for (const old of found.keys()) {
              if (found.size <= KEPT_PAGES) break;
              if (old < from || old > to) found.delete(old);
            }
            shown((turn) => turn + 1);
          },
          () => {},
        );
    }
    return () => controller.abort();
  }, [key, from, to]);
  return (row) => pages.current.found.get(Math.floor(row / PAGE))?.[row % PAGE];
}
