import type { Bits } from "../model/bits.ts";
import { type Misperception, misperception } from "../perception/hypergame.ts";
import { Shifts } from "../security/shifts.ts";
import { CONCEPTS, type Concept } from "../stability/concept.ts";
import { listed } from "../stability/solution.ts";
import type {
  Analysis,
  ByConcept,
  DilemmasFinding,
  Shift,
  Spiral,
  StatesByConcept,
  VerdictsFinding,
} from "./contract.ts";
import type { Dispute } from "./dispute.ts";
import { frameworkFindings, frameworkVerdicts } from "./frameworks.ts";
import { Steps } from "./steps.ts";

/** The main job: for every framework, would they sign it, would they keep it, who would be safe, and what it rests on. */
export async function analyze(dispute: Dispute): Promise<Analysis> {
  const { scenario, model } = dispute;
  const steps = new Steps(model.crew.pace, 1 + scenario.lenses.length + scenario.frameworks.length + 2);
  const frameworks = await frameworkFindings(dispute, steps);
  steps.begin("comparing what is stable and what seems so");
  const reference = await dispute.reference();
  const equilibria = await byConcept(async (concept) => {
    const states = await reference.solution.equilibria(concept);
    return states && listed(states);
  });
  const { illusions, lost } = await misperceptions(dispute);
  steps.begin("looking for dilemmas");
  const { shifts, spirals } =
    dispute.statusQuo === null ? { shifts: null, spirals: null } : await dilemmas(dispute, dispute.statusQuo);
  return { ...circumstances(dispute), equilibria, illusions, lost, frameworks, shifts, spirals };
}

/** What is known first: the reference's verdict on every framework. Costs what the judging in {@link analyze} does, which takes it over. */
export async function verdicts(dispute: Dispute): Promise<VerdictsFinding> {
  return { ...circumstances(dispute), frameworks: await frameworkVerdicts(dispute) };
}

/** What is judged, before any judgement. */
function circumstances(dispute: Dispute): Omit<VerdictsFinding, "frameworks"> {
  const { scenario, model, view, statusQuo, noDeal } = dispute;
  return {
    detente: 1,
    title: scenario.title,
    lens: view.lens === null ? null : scenario.lenses[view.lens]!.id,
    actors: scenario.actors.map(({ id }) => id),
    options: scenario.options.map(({ ref }) => ref),
    combinations: model.space.combinations,
    feasible: model.space.size,
    status_quo: statusQuo === null ? null : statusQuo + 1,
    no_deal: noDeal === null ? null : noDeal + 1,
  };
}

/** Hypergame equilibria that are no reference equilibria, and the reverse, for each concept. */
export async function misperceptions(
  dispute: Dispute,
): Promise<{ illusions: StatesByConcept; lost: StatesByConcept }> {
  const hypergame = {
    reference: await dispute.reference(),
    perceived: await Promise.all(dispute.scenario.actors.map(({ index }) => dispute.perceived(index))),
  };
  const found = await byConcept((concept) => misperception(hypergame, concept));
  const states = (pick: (result: Misperception) => Bits) =>
    Object.fromEntries(
      CONCEPTS.map((concept) => [concept, found[concept] && listed(pick(found[concept])).states]),
    ) as StatesByConcept;
  return { illusions: states((result) => result.illusions), lost: states((result) => result.lost) };
}

/** Shifts and spirals at a state. */
export async function dilemmas(dispute: Dispute, state: number): Promise<DilemmasFinding> {
  const perceived = await Promise.all(dispute.scenario.actors.map(({ index }) => dispute.perceived(index)));
  const found = await Shifts.of(await dispute.reference(), perceived);
  const id = (i: number) => dispute.scenario.actors[i]!.id;
  return {
    state: state + 1,
    shifts: found.at(state).map(
      (shift): Shift => ({
        actor: id(shift.actor),
        to: shift.to + 1,
        against: id(shift.against),
        kind: shift.kind,
        seen: shift.seen,
        misread: shift.misread,
        grave: shift.grave,
        tempting: shift.tempting,
      }),
    ),
    spirals: found.spirals(state).map(
      (spiral): Spiral => ({
        first: id(spiral.first),
        to: spiral.to + 1,
        // biome-ignore lint/suspicious/noThenProperty: the contract's name
        then: id(spiral.reply),
        end: spiral.end + 1,
      }),
    ),
  };
}

async function byConcept<T>(find: (concept: Concept) => Promise<T>): Promise<ByConcept<T>> {
  const entries: [Concept, T][] = [];
  for (const concept of CONCEPTS) entries.push([concept, await find(concept)]);
  return Object.fromEntries(entries) as ByConcept<T>;
}
