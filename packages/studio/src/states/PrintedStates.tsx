import type { StateFinding } from "@detente/core";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { engine } from "../engine/client.ts";
import type { Judged, StatesView } from "../engine/protocol.ts";
import { grouped } from "../look/names.ts";
import { usePreparation } from "../look/printing.ts";
import { Cell } from "./Cell.tsx";
import type { ShownColumn } from "./columns.ts";

/** More would be a book of a thousand pages. */
const MOST_PRINTED = 20_000;
/** So many are asked for at once, so that other questions are answered in between. */
const AT_ONCE = 1000;
/** How long a view has to stand before its rows are fetched, in milliseconds. */
const PAUSE = 1000;

/** All rows as a table, while the page is printed: the grid holds only those in sight. */
export function PrintedStates({
  judged,
  view,
  count,
  columns,
}: {
  judged: Judged;
  view: StatesView;
  count: number;
  columns: readonly ShownColumn[];
}) {
  const { text, lens, clauses } = judged;
  const most = Math.min(count, MOST_PRINTED);
  const key = JSON.stringify([text, lens, clauses, view, most]);
  const [rows, setRows] = useState<readonly StateFinding[] | null>(null);
  // A browser that prints by itself waits for nothing: what it is to print has to be at hand before.
  const held = useRef<{ readonly key: string; readonly rows: StateFinding[] }>({ key, rows: [] });
  const fill = async (isWanted: () => boolean) => {
    if (held.current.key !== key) held.current = { key, rows: [] };
    const { rows } = held.current;
    while (rows.length < most && isWanted()) {
      const from = rows.length;
      const ask = { text, lens, clauses, view, from, count: Math.min(AT_ONCE, most - from) };
      const more = await engine.ask("page", ask);
      if (rows.length === from) rows.push(...more);
    }
  };
  const show = () => {
    const { key: of, rows } = held.current;
    if (of === key && rows.length === most) flushSync(() => setRows(rows));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that it fills by
  useEffect(() => {
    let isHere = true;
    const timer = setTimeout(() => fill(() => isHere).catch(() => {}), PAUSE);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [key]);
  usePreparation(async () => {
    await fill(() => true);
    show();
  });
  useEffect(() => {
    const done = () => setRows(null);
    addEventListener("beforeprint", show);
    addEventListener("afterprint", done);
    return () => {
      removeEventListener("beforeprint", show);
      removeEventListener("afterprint", done);
    };
  });
  if (rows === null)
    return (
      <p className="in-sight">
        These are the rows that were in sight; “Print” under “Share” waits until all are there.
      </p>
    );
  return (
    <div className="printed">
      <table>
        <thead>
          <tr>
            {columns.map(({ id, group, title }) => (
              <th key={id} scope="col">
                {group !== "" && <b>{group} </b>}
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((finding) => (
            <tr key={finding.n}>
              {columns.map(({ id, column }) => (
                <td key={id}>
                  {column.kind === "number" ? (
                    finding.n
                  ) : (
                    <Cell scenario={judged.scenario} finding={finding} column={column} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {count > rows.length && (
        <p>
          The first {grouped(rows.length)} of {grouped(count)}; a condition finds others, and the exports hold
          them all.
        </p>
      )}
    </div>
  );
}
