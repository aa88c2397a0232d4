import * as z from "zod";
import { REFERENCE_READING, RESERVED_WORDS } from "./identifier.ts";

// The studio's content security policy forbids making code from text, which Zod does for speed.
z.config({ jitless: true });

/*
 * The shape of a scenario file: which keys may stand where and what kind of thing they hold. It is the source of the
 * types below and of scenario.schema.json. What a shape cannot say (ids that exist, conditions that parse) is checked
 * in read.ts. Everything is strict: unknown keys are errors.
 */

/**
 * Each schema's error message is no sentence but names what is expected ("text"); shape.ts makes the sentences. For an
 * unknown key it lists the keys there are.
 */
function mapping<T extends z.ZodRawShape>(keys: T, expected: string) {
  const known = Object.keys(keys).join(" ");
  return z.strictObject(keys, { error: (issue) => (issue.code === "unrecognized_keys" ? known : expected) });
}

function list<T extends z.ZodType>(item: T, expected: string) {
  return z.array(item, { error: expected });
}

function someText(expected: string) {
  return z.string({ error: expected }).regex(/\S/, { error: expected });
}

const text = someText("text");
const name = z.string({ error: "an id" });
const idBut = (words: readonly string[]) => `^(?!(?:${words.join("|")})$)[a-z][a-z0-9_]*$`;
const ID = idBut(RESERVED_WORDS);
const REFERENCE = "^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$";

const sources = list(name, "a list of source ids").describe(
  "Where this comes from: ids of entries under `sources`.",
);
const because = text.describe("Why this is so, for the reader.");
const grounds = { because: because.optional(), source: sources.optional() };

const says = text.describe(
  "Stands for the condition in sentences, e.g. `no foreign troops`. Default: the condition in words.",
);

const condition = z
  .union([someText("a condition"), z.boolean()], { error: "a condition" })
  .describe(
    "A condition on states, e.g. `not (red.deploy and blue.posture = withdrawn)`: options as actor.option, =, !=, in {…}, not, and, or, ->, <->, atleast/atmost/exactly(n, …), true, false.",
  )
  .meta({ id: "Condition" });

const value = z
  .union([z.string().meta({ pattern: ID }), z.boolean()], { error: "a value" })
  .describe("A value of an option; true and false are read as yes and no.")
  .meta({ id: "Value" });

/** A mapping whose keys are ids (or option references), which the reader checks. */
function byId<T extends z.ZodType>(item: T, expected: string, pattern = ID) {
  return z.record(z.string(), item, { error: expected }).meta({ propertyNames: { pattern } });
}

const assignment = byId(value, "a mapping from options (actor.option) to values", REFERENCE);

const moves = z.enum(["free", "forward", "backward", "fixed"], { error: "free forward backward fixed" });

const option = mapping(
  {
    label: text.describe("What the option is, in a few words. Default: its id.").optional(),
    values: list(value, "a list of values")
      .describe("Its values, two or more distinct ids, in order. Default: [no, yes].")
      .meta({ minItems: 2, uniqueItems: true })
      .optional(),
    moves: moves
      .describe(
        "How its owner may change it: freely (default), only to later values, only to earlier ones, never.",
      )
      .optional(),
    labels: byId(text, "a mapping from values to texts")
      .describe("What boards show for a value. Default: its id.")
      .optional(),
    says: byId(text, "a mapping from values to texts")
      .describe(
        "What its owner does where it has a value, as a verb phrase without subject, e.g. `deploys at the border`.",
      )
      .optional(),
    ...grounds,
  },
  "a mapping such as {label: …, values: […]}",
)
  .describe("Something its actor can do or decide.")
  .meta({ id: "Option" });

const actor = mapping(
  {
    name: text.describe("The actor's name. Default: its id.").optional(),
    article: z
      .literal("the", { error: "the" })
      .describe(
        "Where sentences say “the” before the name: `the` of United States. Boards and tables show it without, and begin with a capital.",
      )
      .optional(),
    plural: z
      .boolean({ error: "true or false" })
      .describe("Whether sentences say “they” of it: of a name such as `hardliners`. Default: false.")
      .optional(),
    options: byId(option, "a mapping from ids to options")
      .describe("What the actor decides, in order. An actor may have none.")
      .optional(),
    ...grounds,
  },
  "a mapping such as {name: …, options: …}",
)
  .describe("A party to the dispute.")
  .meta({ id: "Actor" });

const rule = z
  .union(
    [
      condition,
      mapping(
        {
          rule: condition.describe("What holds in every feasible state."),
          says: says.optional(),
          ...grounds,
        },
        "a mapping",
      ),
    ],
    { error: "a condition or {rule: condition, because: …, source: […]}" },
  )
  .describe("What holds in every feasible state.")
  .meta({ id: "Rule" });

const priorityKeys = {
  prefer: condition.describe("What the actor wants to hold."),
  when: condition.describe("Where it matters: the statement is `when -> prefer`.").optional(),
  says: text
    .describe("Stands for the whole statement in sentences. Default: it is put into words.")
    .optional(),
  ...grounds,
};

const priority = z
  .union([condition, mapping(priorityKeys, "a mapping")], {
    error: "a condition or {prefer: condition, when: condition, …}",
  })
  .describe("A statement the actor wants to hold.")
  .meta({ id: "Priority" });

const weight = mapping(
  {
    if: condition.describe("Where the score counts."),
    score: z
      .number({ error: "a finite number" })
      .describe("Added to the payoff of the states where the condition holds; may be negative."),
    says: says.optional(),
    ...grounds,
  },
  "a mapping {if: condition, score: number}",
)
  .describe("A score for a condition.")
  .meta({ id: "Weight" });

const ranked = z
  .union(
    [
      condition,
      mapping(
        { prefer: condition.describe("The states of this place."), says: says.optional(), ...grounds },
        "a mapping",
      ),
    ],
    { error: "a condition or {prefer: condition, says: …, …}" },
  )
  .describe("A condition in a ranking.")
  .meta({ id: "Ranked" });

const preference = mapping(
  {
    priorities: list(priority, "a list of statements")
      .describe("Statements, most important first; a more important one outweighs all after it.")
      .optional(),
    weights: list(weight, "a list of {if: condition, score: number}")
      .describe("Scores; the payoff is the sum of those whose condition holds.")
      .optional(),
    ranking: list(
      z.union(
        [...ranked.options, list(ranked, "a list of conditions").min(1, { error: "one condition or more" })],
        { error: "a condition or a list of conditions" },
      ),
      "a list of conditions",
    )
      .describe("Conditions, most preferred first; a list inside the list is one shared place.")
      .optional(),
    because: text.describe("Why this is the order, for the reader.").optional(),
    source: sources.optional(),
  },
  "a mapping with priorities, weights or ranking",
)
  .describe("What an actor prefers, in exactly one of three forms.")
  .meta({
    id: "Preference",
    oneOf: [{ required: ["priorities"] }, { required: ["weights"] }, { required: ["ranking"] }],
  });

const interest = z
  .union(
    [
      condition,
      mapping(
        { interest: condition.describe("What the actor holds vital."), says: says.optional(), ...grounds },
        "a mapping",
      ),
    ],
    { error: "a condition or {interest: condition, because: …, source: […]}" },
  )
  .describe("A condition the actor holds vital.")
  .meta({ id: "Interest" });

const framework = mapping(
  {
    label: text.describe("Its name. Default: its id.").optional(),
    summary: text.describe("What it arranges, for the reader.").optional(),
    parties: list(name, "a list of actors")
      .min(1, { error: "one actor or more" })
      .describe("The actors whose consent it needs. Default: those who would have to carry it out.")
      .meta({ uniqueItems: true })
      .optional(),
    where: condition.describe("The states it is about, as a condition. Either this or `state`.").optional(),
    state: assignment
      .describe("The states it is about, as values of some options. Either this or `where`.")
      .optional(),
    ...grounds,
  },
  "a mapping such as {label: …, where: …}",
)
  .describe("A proposed arrangement to judge.")
  .meta({ id: "Framework", oneOf: [{ required: ["where"] }, { required: ["state"] }] });

const clausePriority = z
  .union(
    [
      condition,
      mapping(
        {
          ...priorityKeys,
          at: z
            .enum(["first", "last"], { error: "first last" })
            .describe("Whether it stands before (first, the default) or after (last) the actor's own.")
            .optional(),
        },
        "a mapping",
      ),
    ],
    { error: "a condition or {prefer: condition, when: condition, at: first, …}" },
  )
  .describe("A statement a clause makes the actor want to hold.")
  .meta({ id: "ClausePriority" });

const clause = mapping(
  {
    label: text.describe("Its name. Default: its id.").optional(),
    cost: z
      .number({ error: "a number, 0 or more" })
      .min(0, { error: "a number, 0 or more" })
      .describe("What it takes to agree on it, in units of your own. Default: 1.")
      .optional(),
    requires: list(name, "a list of clauses")
      .describe("Clauses that must be there with it.")
      .meta({ uniqueItems: true })
      .optional(),
    excludes: list(name, "a list of clauses")
      .describe("Clauses that cannot be there with it.")
      .meta({ uniqueItems: true })
      .optional(),
    rules: list(rule, "a list of conditions").describe("Rules added to the file's.").optional(),
    moves: byId(moves, "a mapping from options (actor.option) to moves", REFERENCE)
      .describe("How the owners of these options may change them instead.")
      .optional(),
    priorities: byId(list(clausePriority, "a list of statements"), "a mapping from actors to statements")
      .describe("Statements put before or after these actors' own priorities, in the file and in every lens.")
      .optional(),
    vital: byId(list(interest, "a list of conditions"), "a mapping from actors to lists of conditions")
      .describe("Vital interests added to these actors', in the file and in every lens.")
      .optional(),
    ...grounds,
  },
  "a mapping such as {label: …, rules: […]}",
)
  .describe("What can be added to an agreement: verification, lock-in, assurances, inducements, penalties.")
  .meta({ id: "Clause" });

const lens = mapping(
  {
    label: text.describe("Its name. Default: its id.").optional(),
    summary: text.describe("Whose view it is, for the reader.").optional(),
    preferences: byId(preference, "a mapping from actors to preferences")
      .describe("Preferences that replace those of the actors named here.")
      .optional(),
    vital: byId(list(interest, "a list of conditions"), "a mapping from actors to lists of conditions")
      .describe("Vital interests that replace those of the actors named here; an empty list takes them away.")
      .optional(),
    ...grounds,
  },
  "a mapping such as {label: …, preferences: …}",
)
  .describe("A named way of seeing the same dispute.")
  .meta({ id: "Lens" });

const source = mapping(
  {
    title: text.describe("What it is called. Default: its id.").optional(),
    author: text.describe("Who wrote it.").optional(),
    publisher: text.describe("Who published it.").optional(),
    date: z
      .union([text, z.int()], { error: "a date or a year" })
      .describe("When it appeared, e.g. 1975-08-01 or 1975.")
      .optional(),
    url: text.describe("Where it can be read.").optional(),
    note: text.describe("Anything else, e.g. pages.").optional(),
  },
  "a mapping such as {title: …, url: …}",
)
  .describe("A source, cited by its id.")
  .meta({ id: "Source" });

export const scenarioFile = mapping(
  {
    detente: z.literal(1, { error: "the number 1" }).describe("The version of this format: 1."),
    title: text.describe("What the dispute is called."),
    summary: text.describe("One paragraph of plain text.").optional(),
    date: z
      .union([text, z.int()], { error: "a date or a year" })
      .describe("The date the scenario describes, e.g. 2025-01-20.")
      .optional(),
    as_of: z
      .union([text, z.int()], { error: "a date or a year" })
      .describe("The day whose facts the file describes, e.g. 2025-10-01; printed with every result.")
      .optional(),
    authors: list(text, "a list of names").describe("Who wrote the scenario.").optional(),
    tags: list(text, "a list of words").describe("Words to find it by.").optional(),
    section: text.describe("The part of the library it belongs to.").optional(),
    image: mapping(
      {
        src: text.describe("Path or address of the picture."),
        alt: text.describe("What it shows, for those who cannot see it."),
        credit: text.describe("Who made it.").optional(),
      },
      "a mapping {src: …, alt: …}",
    )
      .describe("A picture.")
      .optional(),
    sources: byId(source, "a mapping from ids to sources")
      .describe("Bibliography; statements cite its ids under `source`.")
      .optional(),
    actors: byId(actor, "a mapping from ids to actors")
      .describe("The parties to the dispute, in order; states are numbered by it.")
      .meta({ minProperties: 1 }),
    status_quo: assignment.describe("The situation today: a value for every option.").optional(),
    no_deal: assignment
      .describe("What happens without agreement: a value for every option. Default: the status quo.")
      .optional(),
    rules: list(rule, "a list of conditions").describe("What every feasible state satisfies.").optional(),
    preferences: byId(preference, "a mapping from actors to preferences")
      .describe("One entry per actor; an actor left out is indifferent.")
      .optional(),
    vital: byId(list(interest, "a list of conditions"), "a mapping from actors to lists of conditions")
      .describe("What each actor holds vital; without any its security is not assessed.")
      .optional(),
    frameworks: byId(framework, "a mapping from ids to frameworks")
      .describe("The proposed arrangements to judge.")
      .optional(),
    clauses: byId(clause, "a mapping from ids to clauses")
      .describe("What can be added to an agreement.")
      .optional(),
    lenses: byId(lens, "a mapping from ids to lenses", idBut([...RESERVED_WORDS, REFERENCE_READING]))
      .describe("Named ways of seeing the same dispute.")
      .optional(),
    perceptions: byId(name, "a mapping from actors to lenses")
      .describe("The lens through which each actor sees the others.")
      .optional(),
    credence: byId(
      byId(
        z.number({ error: "a number, 0 or more" }).min(0, { error: "a number, 0 or more" }),
        "a mapping from lenses, or reference, to weights",
      ),
      "a mapping from actors to {reading: weight}",
    )
      .describe(
        "How likely each reading of an actor is held to be: weights by lens, or `reference` for what it has declared; only their proportions count. A reading left out has weight 0, an actor left out gives all the same.",
      )
      .optional(),
  },
  "a mapping with the keys detente, title, actors, …",
)
  .describe("A dispute among actors, for Detente.")
  .meta({ title: "Detente scenario, version 1" });

/** A scenario as a file holds it, before anything is resolved. */
export type ScenarioFile = z.input<typeof scenarioFile>;
export type StatementFile = z.input<typeof condition>;
export type PreferenceFile = z.input<typeof preference>;
export type RuleFile = z.input<typeof rule>;
export type PriorityFile = z.input<typeof priority>;
export type ClausePriorityFile = z.input<typeof clausePriority>;
export type InterestFile = z.input<typeof interest>;
