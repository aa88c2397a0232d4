import type { RegionFinding, SearchFinding, WorldsSearchFinding } from "@detente/core";
import { addFramework, type NewFramework } from "@detente/core/authoring";
import { Refusal, Rejected } from "../exit.ts";
import { searchDocument, worldsSearchDocument } from "../report/search.ts";
import { clean } from "../report/width.ts";
import type { Session } from "../session.ts";
import { conditionOf, type OpenedStudy, wantOf } from "../study.ts";
import { type Asked, type DocumentOptions, documentReport, oneForm, type View } from "../view.ts";
import { rewrite } from "../writing.ts";

interface SearchOptions extends DocumentOptions {
  readonly want?: string;
  readonly where?: string;
  readonly worlds?: boolean;
  readonly limit?: number;
  readonly add?: string;
  readonly region?: boolean;
  readonly exact?: number;
  readonly draws?: number;
  readonly seed?: number;
}

/** Every feasible state as an arrangement of its own: which would stand in most readings or worlds. */
export const view: View<"search", SearchOptions> = {
  refuse(options) {
    const { add, region } = options;
    oneForm(options);
    if (region === true && add === undefined) throw new Refusal("--region says what --add ID writes");
  },
  query({ scenario, input }, { json, add, want, where, limit, worlds, exact, draws, seed }) {
    if (add !== undefined && !input.isOwn) {
      throw new Refusal("--add writes into a file of yours", "copy the scenario and name the copy's path");
    }
    return {
      want: wantOf(want, scenario.noDeal !== null),
      where: where === undefined ? undefined : { condition: conditionOf(where, scenario), text: where },
      limit,
      occurring: json !== true,
      ...(worlds === true && { worlds: { exact, draws, seed } }),
    };
  },
  retold: (query, { json }) => ({ ...query, occurring: json !== true }),
  async tell(session, asked) {
    const { add, region } = asked.options;
    if (add !== undefined) await write(session, asked, asked.finding, add, region === true);
    await told(session, asked);
  },
};

const told = documentReport((asked: Asked<"search", SearchOptions>) => {
  const { finding, options } = asked;
  const full = options.full ?? false;
  return "readings" in finding
    ? searchDocument(asked, finding, options.lens ?? null, full)
    : worldsSearchDocument(asked, finding, full);
});

/** Writes the best arrangement, or the widest region of the best, into the file. */
async function write(
  session: Session,
  { input, scenario, study }: OpenedStudy,
  finding: SearchFinding | WorldsSearchFinding,
  id: string,
  asRegion: boolean,
): Promise<void> {
  const [best] = finding.arrangements;
  const [region] = finding.regions;
  if (best === undefined || region === undefined) {
    throw new Refusal(
      "nothing found is wanted anywhere, so that nothing is added",
      "ask for less with --want, or look at who stands in the way",
    );
  }
  const values = study.values(best.state);
  const framework: NewFramework = asRegion
    ? { where: conditionFor(scenario.options, region) }
    : {
        state: Object.fromEntries(
          scenario.options.map(({ ref, values: named, index }) => [ref, named[values[index]!]!]),
        ),
      };
  const added = addFramework(Buffer.from(input.bytes).toString("utf8"), id, framework);
  if ("problems" in added) throw new Rejected(input, added.problems);
  await rewrite(input.path!, added.text);
  session.note(`added the framework ${id} to ${clean(input.name)}`);
}

/** A region as a condition: one test for every option that it does not leave open. */
function conditionFor(
  options: readonly { readonly ref: string; readonly values: readonly string[] }[],
  region: RegionFinding,
): string {
  const tests = options.flatMap(({ ref, values }) => {
    const admitted = region.values[ref]!;
    if (admitted.length === values.length) return [];
    return admitted.length === 1 ? [`${ref} = ${admitted[0]}`] : [`${ref} in {${admitted.join(", ")}}`];
  });
  return tests.length === 0 ? "true" : tests.join(" and ");
}
