import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { setParams } from "../address/route.ts";
import type { ShownColumn } from "./columns.ts";

export function ColumnChooser({
  columns,
  chosen,
}: {
  columns: readonly ShownColumn[];
  chosen: readonly string[];
}) {
  const groups = Map.groupBy(
    columns.filter(({ id }) => id !== "n"),
    ({ group, title }) => group || title,
  );
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = columns.map(({ id }) => id).filter((id) => (ids.includes(id) ? on : chosen.includes(id)));
    setParams({ columns: next.join(" ") || "n" }, { replace: true });
  };
  return (
    <DialogTrigger>
      <Button className="plain small">
        Columns <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <Dialog className="columns" aria-label="Columns">
          {[...groups].map(([group, members]) => {
            const ids = members.map(({ id }) => id);
            const on = ids.filter((id) => chosen.includes(id)).length;
            return (
              <fieldset key={group}>
                <legend>
                  <label>
                    <input
                      type="checkbox"
                      checked={on === ids.length}
                      ref={(box) => {
                        if (box !== null) box.indeterminate = on > 0 && on < ids.length;
                      }}
                      onChange={(event) => toggle(ids, event.target.checked)}
                    />{" "}
                    {group}
                  </label>
                </legend>
                {members.length > 1 &&
                  members.map(({ id, title }) => (
                    <label key={id}>
                      <input
                        type="checkbox"
                        checked={chosen.includes(id)}
                        onChange={(event) => toggle([id], event.target.checked)}
                      />{" "}
                      {title}
                    </label>
                  ))}
              </fieldset>
            );
          })}
          <button
            type="button"
            className="plain link small"
            onClick={() => setParams({ columns: null }, { replace: true })}
          >
            The usual ones
          </button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
