import type { StateFinding } from "@detente/core";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { engine } from "../engine/client.ts";
import type { Judged, StatesView } from "../engine/protocol.ts";
import { grouped } from "../look/names.ts";
import { usePreparation } from "../look/printing.ts";
import { Cell } from "./Cell.tsx";
import type { ShownColumn } from "./columns.ts";

/** More would be a book of a thousand pages. */
const MOST_PRINTED = 20_000;

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
  const [rows, setRows] = useState<readonly StateFinding[] | null>(null);
  usePreparation(async () => {
    const { text, lens } = judged;
    const found = await engine.ask("page", {
      text,
      lens,
      view,
      from: 0,
      count: Math.min(count, MOST_PRINTED),
    });
    flushSync(() => setRows(found));
  });
  useEffect(() => {
    const done = () => setRows(null);
    addEventListener("afterprint", done);
    return () => removeEventListener("afterprint", done);
  }, []);
  if (rows === null)
    return (
      <p className="in-sight">
        These are the rows that were in sight; “Print” under “Share” prints them all.
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
