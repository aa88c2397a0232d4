import type { Scenario, Source } from "@detente/core";
import type { Element } from "hast";
import { h } from "hastscript";
import { webAddress } from "../page/address.ts";
import { day } from "../page/date.ts";

/** The numbered notes of a page: a source gets its number where it is first cited. */
export class Notes {
  readonly #sources: ReadonlyMap<string, Source>;
  /** By source, how often it was cited; in the order of first citation. */
  readonly #cited = new Map<string, number>();

  constructor({ sources }: Scenario) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** The references to sources, to stand behind what they bear out. */
  cite(ids: readonly string[]): Element[] {
    const known = ids.filter((id) => this.#sources.has(id));
    if (known.length === 0) return [];
    return [
      h(
        "sup",
        ...known.flatMap((id, k) => {
          const times = (this.#cited.get(id) ?? 0) + 1;
          this.#cited.set(id, times);
          const number = [...this.#cited.keys()].indexOf(id) + 1;
          const link = h(
            "a",
            { href: `#note-${number}`, id: `cited-${number}-${times}`, ariaLabel: `Note ${number}` },
            String(number),
          );
          return k === 0 ? [link] : [" ", link];
        }),
      ),
    ];
  }

  /** The list of notes, and the sources that nothing cited. Called last. */
  list(): Element[] {
    const noted = [...this.#cited.keys()].map((id, k) =>
      h(
        "li",
        { id: `note-${k + 1}` },
        ...described(this.#sources.get(id)!),
        " ",
        h("a", { href: `#cited-${k + 1}-1`, ariaLabel: `Back to where note ${k + 1} is first cited` }, "↩"),
      ),
    );
    const others = [...this.#sources.values()].filter(({ id }) => !this.#cited.has(id));
    return [
      ...(noted.length === 0 ? [] : [h("ol", { className: "notes" }, ...noted)]),
      ...(others.length === 0
        ? []
        : [
            h("h3", noted.length === 0 ? "Sources" : "Other sources"),
            h("ul", { className: "notes" }, ...others.map((source) => h("li", ...described(source)))),
          ]),
    ];
  }
}

function described({ title, author, publisher, date, url, note }: Source): (Element | string)[] {
  const address = url === null ? null : webAddress(url);
  const name = address === null ? title : h("a", { href: address, rel: "noopener" }, title);
  const rest = [publisher, date && day(date)].filter((part) => part !== null).join(", ");
  return [
    ...(author === null ? [] : [`${author}, `]),
    name,
    `${rest === "" ? "" : `. ${rest}`}.`,
    ...(note === null ? [] : [h("span", { className: "note" }, ` ${note}`)]),
  ];
}
