import type { Scenario } from "@detente/core";
import { type BoardState, optionsBoard } from "@detente/core/sentences";
import type { ReactNode } from "react";
import { Scrolling } from "./Scrolling.tsx";
import "./board.css";

export interface BoardColumn extends BoardState {
  readonly key: string;
  readonly title: ReactNode;
  /** Marks the column that the reader is at. */
  readonly current?: boolean;
}

/** The field's options board: actors and their options down the side, states across, a bar where a value differs. */
export function Board({
  scenario,
  columns,
  caption,
  onlyChanged = false,
  even,
}: {
  scenario: Scenario;
  columns: readonly BoardColumn[];
  caption: string;
  /** Leaves out the options whose value is the same in every column. */
  onlyChanged?: boolean;
  /** Gives all columns the same width, so that another table can line up with it; they have this least width together. */
  even?: number;
}) {
  const isSame = (option: number) =>
    columns.every(({ values }) => values?.[option] === columns[0]?.values?.[option]);
  return (
    <Scrolling label={caption}>
      <table className={even === undefined ? "board" : "board even"} style={{ minWidth: even }}>
        <caption className="hidden">{caption}</caption>
        {even !== undefined && <EvenColumns count={columns.length} />}
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.current ? "current" : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        {optionsBoard(scenario, columns).map(({ actor, rows }) => {
          const shown = onlyChanged ? rows.filter(({ option }) => !isSame(option.index)) : rows;
          if (shown.length === 0) return null;
          return (
            <tbody key={actor.id}>
              <tr className="actor">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {actor.name}
                </th>
              </tr>
              {shown.map(({ option, cells }) => (
                <tr key={option.id}>
                  <th scope="row">{option.label}</th>
                  {columns.map(({ key, against, current }, k) => {
                    const { text, changed } = cells[k]!;
                    return (
                      <td
                        key={key}
                        className={`${changed ? "changed" : against === undefined ? "" : "same"} ${current ? "current" : ""}`}
                      >
                        {text}
                        {changed && <span className="hidden"> (differs)</span>}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </Scrolling>
  );
}

/** The least width that leaves states of these titles room for their words, unbroken, in pixels. */
export function evenWidth(titles: readonly string[]): number {
  const longest = Math.max(...titles.flatMap((title) => title.split(/[\s-]+/)).map(({ length }) => length));
  return 132 + titles.length * Math.max(84, 8 * longest + 12);
}

/** The columns of a board whose states take the same width each; as many as there are states. */
export function EvenColumns({ count }: { count: number }) {
  return (
    <colgroup>
      <col className="names" />
      <col span={count} />
    </colgroup>
  );
}
