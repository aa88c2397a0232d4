import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ReactElement } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";

/** What the room of briefs draws without a browser, in the page. */
export function drawn(figure: Parameters<typeof toJsxRuntime>[0]): ReactElement {
  return toJsxRuntime(figure, { Fragment, jsx, jsxs });
}
