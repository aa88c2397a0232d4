import type { Element } from "hast";
import { h } from "hastscript";
import type { Answers } from "../article/answers.ts";
import { table } from "../figures/figure.ts";
import { durabilityTag } from "../figures/glyphs.ts";
import { day } from "../page/date.ts";
import { marksOf } from "./cards.ts";
import type { Entry } from "./entry.ts";
import { groups, labelLink } from "./frame.ts";
import { kicker, teaser, titleLink } from "./teaser.ts";

const PATH = "index.html";

/** In a row of teasers there are so many, so that none stands alone; two such rows at most. */
const ROW = 3;
const LATEST = 2 * ROW;
/** Of so many frameworks the leading study's answers are shown, and of each section so many headlines. */
const FRAMEWORKS = 5;
const LISTED = 4;

const OTHERS = "Other studies";

/** The first page: the latest study large with what would come of its proposals, then the latest others, then what each section has besides. */
export function front(latest: readonly Entry[]): Element[] {
  const [first, ...rest] = latest;
  if (first === undefined) return [h("p", "No studies yet.")];
  const shown = rest.length < ROW ? rest.length : Math.min(LATEST, rest.length - (rest.length % ROW));
  const next = rest.slice(0, shown);
  const sections = groups(rest.slice(shown), ({ section }) => [section ?? OTHERS]);
  return [
    leading(first),
    ...(next.length === 0
      ? []
      : [h("div", { className: "grid three" }, ...next.map((entry) => teaser(entry, PATH, "h2")))]),
    ...(sections.size === 0
      ? []
      : [
          h(
            "div",
            { className: "columns" },
            ...[...sections.values()].map(({ label, members }) =>
              h(
                "section",
                h(
                  "h2",
                  { className: "section-name" },
                  label === OTHERS ? label : labelLink("sections", label, PATH),
                ),
                h(
                  "ul",
                  ...members
                    .slice(0, LISTED)
                    .map((entry) =>
                      h(
                        "li",
                        titleLink(entry, PATH),
                        entry.date === null ? null : h("span", { className: "small" }, day(entry.date)),
                      ),
                    ),
                ),
              ),
            ),
          ),
        ]),
  ];
}

function leading(entry: Entry): Element {
  const { title, summary, answer, picture, frameworks } = entry;
  const headline = [
    kicker(entry),
    h("h2", titleLink(entry, PATH)),
    summary === null ? null : h("p", { className: "stand" }, summary),
  ];
  const said = h("p", { className: "said" }, answer);
  if (picture !== null)
    return h(
      "article",
      { className: "leading pictured" },
      h(
        "div",
        h(
          "figure",
          h("img", { src: picture.src, alt: picture.alt }),
          picture.credit === null ? null : h("figcaption", picture.credit),
        ),
        said,
      ),
      h("div", ...headline),
    );
  return h(
    "article",
    { className: "leading" },
    h("div", ...headline),
    h(
      "div",
      { className: "verdict-panel" },
      said,
      frameworks.length === 0 ? null : verdict(title, frameworks),
    ),
  );
}

/** What would come of the best of what is proposed. */
function verdict(title: string, frameworks: readonly Answers[]): Element {
  return table(
    `What would come of each proposal: ${title}`,
    "answers",
    ["Proposal", "Sign?", "Keep?", "Safe?"],
    frameworks.slice(0, FRAMEWORKS).map((answers) => {
      const [sign, , safe] = marksOf(answers);
      return h(
        "tr",
        h("th", { scope: "row" }, answers.label),
        h("td", { className: sign.shape }, sign.word),
        h("td", durabilityTag(answers.durability)),
        h("td", { className: safe.shape }, safe.word),
      );
    }),
  );
}
