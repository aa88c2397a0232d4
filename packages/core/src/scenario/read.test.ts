import { describe, expect, test } from "vitest";
import { sound } from "../../test/sound.ts";
import { locate } from "./problem.ts";
import { readScenario } from "./read.ts";
import type { Scenario } from "./scenario.ts";

/** What reading reports, a line each: `line:column-column message | hint`. */
function report(text: string | Uint8Array): string[] {
  const result = readScenario(text);
  if ("scenario" in result) return [];
  const decoded = typeof text === "string" ? text : new TextDecoder().decode(text);
  return result.problems.map(({ message, hint, place }) => {
    const end = hint === null ? message : `${message} | ${hint}`;
    if (place === null) return end;
    const { line, column } = locate(decoded, place.start);
    return `${line}:${column}-${column + place.end - place.start} ${end}`;
  });
}

function scenarioOf(text: string | Uint8Array): Scenario {
  return sound(readScenario(text)).scenario;
}

const HEAD = "detente: 1\ntitle: Test\n";
const TWO = `${HEAD}actors:
  red: {options: {deploy: {}, arm: {values: [low, mid, high]}}}
  blue: {options: {join: {}}}
`;
/** A file with two actors; what follows starts on line 6. */
function two(rest: string): string {
  return `${TWO}${rest}\n`;
}
const ID = "An id begins with a lower-case letter and goes on with lower-case letters, digits and _";

describe("problems", () => {
  test.each<[what: string, text: string, ...expected: string[]]>([
    ["an empty file", "", "The file is empty | A scenario begins with `detente: 1`"],
    ["only comments", "# nothing\n", "The file holds only comments | A scenario begins with `detente: 1`"],
    [
      "a list on top",
      "- a\n",
      "1:1-2 The file is a list, not a scenario | A scenario is a mapping that begins with `detente: 1`",
    ],
    [
      "a text on top",
      "detente\n",
      "1:1-2 The file is a single text or number, not a scenario | A scenario is a mapping that begins with `detente: 1`",
    ],
    [
      "a number on top",
      "3",
      "1:1-2 The file is a single text or number, not a scenario | A scenario is a mapping that begins with `detente: 1`",
    ],
    [
      "null on top",
      "~",
      "1:1-2 The file is a single text or number, not a scenario | A scenario is a mapping that begins with `detente: 1`",
    ],
    [
      "no version",
      "title: x\nactors: {a: {options: {b: {}}}}\n",
      "1:1-2 `detente` is missing | Begin the file with `detente: 1`, the version of the format",
    ],
    [
      "a later version",
      "detente: 2\ntitle: x\nactors: {a: {options: {b: {}}}}\n",
      "1:10-11 Expected version 1 of the format, but found the number `2` | This Detente reads `detente: 1` only; a later one may read this file",
    ],
    [
      "a version in quotes",
      "detente: '1'\ntitle: x\nactors: {a: {options: {b: {}}}}\n",
      "1:10-13 Expected version 1 of the format, but found the text `1` | Write `detente: 1`",
    ],
    [
      "no title and no actors",
      "detente: 1\n",
      "1:1-2 `title` is missing | Say what the dispute is about: `title: Who guards the border?`",
      "1:1-2 `actors` is missing | Name the parties and their options: `actors: {red: {options: {deploy: {}}}}`",
    ],
    [
      "an empty title",
      "detente: 1\ntitle: ' '\nactors: {a: {options: {b: {}}}}\n",
      "2:8-11 Expected text, but found an empty text | Write a text; one with a special character in it goes in quotes",
    ],
    [
      "a title that is a number",
      "detente: 1\ntitle: 1984\nactors: {a: {options: {b: {}}}}\n",
      "2:8-12 Expected text, but found the number `1984` | Put it in quotes",
    ],
    ["an unknown key", two("sumary: x"), "6:1-7 Unknown key `sumary` | Did you mean `summary`?"],
    [
      "an unknown key near none",
      two("xyzzy: 1"),
      "6:1-6 Unknown key `xyzzy` | The keys here are detente, title, summary, date, as_of, authors, tags, section, image, sources, actors, status_quo, no_deal, rules, preferences, vital, frameworks, clauses, lenses, perceptions, credence",
    ],
    [
      "an unknown key of an option",
      `${HEAD}actors: {a: {options: {b: {lable: x}}}}`,
      "3:28-33 Unknown key `lable` | Did you mean `label`?",
    ],
    [
      "an unknown key of a lens",
      two("lenses: {l: {perceptions: {}}}"),
      "6:14-25 Unknown key `perceptions` | The keys here are label, summary, preferences, vital, because, source",
    ],
    ["a duplicate key", two("title: again"), "6:1-6 `title` is given twice | It is first given on line 2"],
    [
      "a duplicate id",
      `${HEAD}actors:\n  a: {options: {b: {}}}\n  a: {}\n`,
      "5:3-4 `a` is given twice | It is first given on line 4",
    ],
    [
      "a duplicate key in JSON",
      '{"detente": 1, "title": "x", "actors": {"a": {"options": {"b": {}, "b": {}}}}}',
      "1:68-71 `b` is given twice | It is first given on line 1",
    ],
    [
      "__proto__ as a key and as ids",
      two(
        "__proto__: {a: 1}\nframeworks: {__proto__: {where: true}}\nstatus_quo: {__proto__: no, red.deploy: no, red.arm: low, blue.join: no}",
      ),
      `6:1-10 \`__proto__\` cannot be a key | ${ID}`,
      `7:14-23 \`__proto__\` cannot be a key | ${ID}`,
      `8:14-23 \`__proto__\` cannot be a key | ${ID}`,
    ],
    [
      "ids that are not ids",
      `${HEAD}actors: {Red Army: {options: {2x: {}, and: {}, "": {}}}}`,
      "3:10-18 `Red Army` cannot be an id | Write `red_army` and give the name you want shown as its name, label or title",
      `3:31-33 \`2x\` cannot be an id | ${ID}`,
      "3:39-42 `and` cannot be an id | `and` is a word of the condition language",
      `3:48-50 An id is empty | ${ID}`,
    ],
    [
      "ids of frameworks, lenses and sources",
      two("frameworks: {Deal-One: {where: true}}\nlenses: {not: {}}\nsources: {1x: {}}"),
      "6:14-22 `Deal-One` cannot be an id | Write `deal_one` and give the name you want shown as its name, label or title",
      "7:10-13 `not` cannot be an id | `not` is a word of the condition language",
      `8:11-13 \`1x\` cannot be an id | ${ID}`,
    ],
    ["a merge key", two("<<: {a: 1}"), "6:1-3 Unknown key `<<` | Merge keys are not part of YAML 1.2"],
    [
      "a merge key among ids",
      `${HEAD}actors: {a: &a {options: {b: {}}}, <<: *a}`,
      "3:36-38 `<<` cannot be an id | Merge keys are not part of YAML 1.2",
    ],
    [
      "keys that are not text",
      `${HEAD}actors: {1: {}, true: {}, ~: {}, [a]: {}, b: {options: {c: {}}}}`,
      "3:10-11 The key `1` is not text | Put it in quotes",
      "3:17-21 The key `true` is not text | Put it in quotes",
      "3:27-28 The key `~` is not text | Put it in quotes",
      "3:34-37 A key is a list, a mapping, an alias or nothing | Is a key missing before `:`, or does a text need quotes?",
    ],
    [
      "no actor",
      `${HEAD}actors: {}`,
      "3:1-7 There is no actor | A dispute has at least one actor with an option",
    ],
    [
      "no option",
      `${HEAD}actors: {a: {}, b: {options: {}}}`,
      "3:1-7 No actor has an option | Give an actor `options`, for example {deploy: {}}",
    ],
    [
      "actors as a list",
      `${HEAD}actors: [a, b]`,
      "3:1-7 Expected a mapping from ids to actors, but found a list | Write `key: value`, a line for each",
    ],
    [
      "an actor that is nothing",
      `${HEAD}actors: {a: {options: {b: {}}}, c: }`,
      "3:33-34 Expected a mapping such as {name: …, options: …}, but found nothing | Write `key: value`, a line for each; or take the key out",
    ],
    [
      "an option that is nothing",
      `${HEAD}actors:\n  a:\n    options:\n      b:\n`,
      "6:7-8 Expected a mapping such as {label: …, values: […]}, but found nothing | Write {} for an option that is no or yes; or take the key out",
    ],
    [
      "more combinations than numbers",
      `${HEAD}actors: {a: {options: {${Array.from({ length: 54 }, (_, i) => `o${i}: {}`).join(", ")}}}}`,
      "3:1-7 The 54 options have more than 2^53 combinations of values (about 10^16) | Leave options out, or give them fewer values",
    ],
    [
      "one value",
      `${HEAD}actors: {a: {options: {b: {values: [only]}}}}`,
      "3:28-34 `a.b` has only one value | An option has two values or more",
    ],
    [
      "no value",
      `${HEAD}actors: {a: {options: {b: {values: []}}}}`,
      "3:28-34 `a.b` has no value | An option has two values or more",
    ],
    [
      "a value twice",
      `${HEAD}actors: {a: {options: {b: {values: [no, false]}}}}`,
      "3:41-46 `a.b` has the value `no` twice | Values are distinct",
    ],
    [
      "values that are not ids",
      `${HEAD}actors: {a: {options: {b: {values: [1, "true", Low, ~, [x]]}}}}`,
      `3:37-38 Expected a value, but found the number \`1\` | ${ID}`,
      "3:40-46 `true` cannot be a value | `true` is a word of the condition language",
      `3:48-51 \`Low\` cannot be a value | ${ID}`,
      "3:53-54 Expected a value, but found `~`, which is nothing to YAML | An id begins with a lower-case letter and goes on with lower-case letters, digits and _",
      "3:56-57 Expected a value, but found a list | An id begins with a lower-case letter and goes on with lower-case letters, digits and _",
    ],
    [
      "values as text",
      `${HEAD}actors: {a: {options: {b: {values: "low, high"}}}}`,
      "3:36-47 Expected a list of values, but found the text `low, high` | Write [low, high]",
    ],
    [
      "an unknown move",
      `${HEAD}actors: {a: {options: {b: {moves: foward}, c: {moves: back}, d: {moves: sideways}}}}`,
      "3:35-41 Expected one of free, forward, backward, fixed, but found the text `foward` | Did you mean `forward`?",
      "3:55-59 Expected one of free, forward, backward, fixed, but found the text `back` | Did you mean `backward`?",
      "3:73-81 Expected one of free, forward, backward, fixed, but found the text `sideways` | Write free, forward, backward or fixed",
    ],
    [
      "a wrong option is not complained of again",
      `${HEAD}actors: {a: {options: {b: {values: [x]}}}}\nrules: [a.b = y]`,
      "3:28-34 `a.b` has only one value | An option has two values or more",
    ],
    [
      "what follows from missing actors is not told, the rest is",
      `${HEAD}status_quo: {red.deploy: no, deploy: no}
rules: [red.deploy, not deploy, red.deploy and, {rule: blue.join, source: [s]}]
preferences: {red: {weights: [{if: red.deploy, score: 1}]}, Blue: {priorities: [blue.join]}}
vital: {blue: [not red.deploy]}
frameworks:
  deal: {state: {red.deploy: no}, parties: [red, blue, red]}
  none: {parties: [blue]}
clauses: {c: {moves: {red.deploy: fixed}, priorities: {red: [red.arm = low]}}}
perceptions: {red: dove}
credence: {blue: {reference: 0}}`,
      "1:1-2 `actors` is missing | Name the parties and their options: `actors: {red: {options: {deploy: {}}}}`",
      "3:30-36 Unknown option `deploy` | An option is written actor.option",
      "4:25-31 `deploy` is not an option | An option is written actor.option",
      "4:47-47 Expected a condition, but the condition ends | Inside [ ] and { } YAML ends a text at a comma: put the condition in quotes",
      "4:76-77 Unknown source `s` | List it under `sources`, by its id",
      `5:61-65 Unknown actor \`Blue\` | ${ID}`,
      "8:56-59 `red` is named twice among the parties | Parties are distinct",
      "9:3-7 Framework `none` has neither `where` nor `state` | Give exactly one: a condition under `where`, or values of options under `state`",
      "10:56-59 Clause `c` adds priorities to `red`, whose preference is weights | Statements can be added to priorities only: write that preference as priorities, or take these out",
      "11:20-24 Unknown lens `dove` | Describe it under `lenses`, by its id",
      "12:12-16 No reading has any weight | Give one of them more than 0, or leave the actor out for equal weights",
    ],
    ...(
      [
        [
          "[red, blue]",
          "Expected a mapping from ids to actors, but found a list | Write `key: value`, a line for each",
        ],
        ["{}", "There is no actor | A dispute has at least one actor with an option"],
      ] as const
    ).map(([actors, told]): [string, string, string] => [
      `what follows from \`actors: ${actors}\` is not told`,
      `${HEAD}actors: ${actors}\nstatus_quo: {red.deploy: no}\nrules: [red.deploy]\nvital: {red: [blue.join]}`,
      `3:1-7 ${told}`,
    ]),
    [
      "what follows from actors without an option is not told",
      `${HEAD}actors: {a: {}, b: {}}\nrules: [a.c, not b.c, d.e]\nvital: {d: []}`,
      "3:1-7 No actor has an option | Give an actor `options`, for example {deploy: {}}",
      "4:23-26 Unknown option `d.e` | There are `a` and `b`",
      "5:9-10 Unknown actor `d` | There are `a` and `b`",
    ],
    [
      "what follows from options and values that cannot be read is not told",
      `${HEAD}actors:
  red: {options: [deploy, arm]}
  blue: {optons: {join: {}}}
  green: soon
  grey: {options: {watch: , help: {value: [none, some]}}}
rules: [red.deploy, blue.join, green.leaf, grey.watch = well, grey.help = some, grey.hlep = some, white.x]
status_quo: {red.arm: no, grey.watch: well}`,
      "4:9-16 Expected a mapping from ids to options, but found a list | Write `key: value`, a line for each",
      "5:10-16 Unknown key `optons` | Did you mean `options`?",
      "6:10-14 Expected a mapping such as {name: …, options: …}, but found the text `soon` | Write `key: value`, a line for each",
      "7:20-25 Expected a mapping such as {label: …, values: […]}, but found nothing | Write {} for an option that is no or yes; or take the key out",
      "7:36-41 Unknown key `value` | Did you mean `values`?",
      "8:81-90 Unknown option `grey.hlep` | Did you mean `grey.help`?",
      "8:99-106 Unknown option `white.x` | There are `red`, `blue`, `green` and `grey`",
      "9:1-11 `status_quo` leaves out `grey.help` | It gives every option a value",
    ],
    [
      "what follows from sources and lenses that cannot be read is not told",
      two(
        "soruces: {s: {title: S}}\nlenses: [dove]\nrules: [{rule: red.deploy, source: [s]}]\nperceptions: {red: dove, rde: dove}\ncredence: {red: {dove: 1}}",
      ),
      "6:1-8 Unknown key `soruces` | Did you mean `sources`?",
      "7:1-7 Expected a mapping from ids to lenses, but found a list | Write `key: value`, a line for each",
      "9:26-29 Unknown actor `rde` | Did you mean `red`?",
    ],
    [
      "an incomplete status quo",
      two("status_quo: {red.deploy: no}"),
      "6:1-11 `status_quo` leaves out `red.arm` and `blue.join` | It gives every option a value",
    ],
    [
      "an empty no-deal state",
      two("no_deal: {}"),
      "6:1-8 `no_deal` leaves out `red.deploy`, `red.arm` and `blue.join` | It gives every option a value",
    ],
    [
      "a status quo with unknown names",
      two("status_quo: {red.deploy: maybe, red.arm: hihg, blue.jion: no, blue.join: yes}"),
      "6:26-31 `red.deploy` has no value `maybe` | There are `no` and `yes`",
      "6:42-46 `red.arm` has no value `hihg` | Did you mean `high`?",
      "6:48-57 Unknown option `blue.jion` | Did you mean `blue.join`?",
    ],
    [
      "a nested status quo",
      two("status_quo: {red: {deploy: no, arm: low}, blue.join: no}"),
      "6:1-11 `status_quo` leaves out `red.deploy` and `red.arm` | It gives every option a value",
      "6:14-17 Expected a value, but found a mapping | An id begins with a lower-case letter and goes on with lower-case letters, digits and _",
      "6:14-17 Unknown option `red` | Write one of its options, as `red.option`",
    ],
    [
      "a number as a value",
      two("status_quo: {red.deploy: 0, red.arm: low, blue.join: no}"),
      `6:26-27 Expected a value, but found the number \`0\` | ${ID}`,
    ],
    [
      "an option without its actor",
      two("status_quo: {deploy: no, red.arm: low, red.deploy: no, blue.join: no}"),
      "6:14-20 Unknown option `deploy` | Did you mean `red.deploy`?",
    ],
    [
      "rules as text",
      two("rules: not red.deploy"),
      "6:8-22 Expected a list of conditions, but found the text `not red.deploy` | Write [not red.deploy]",
    ],
    [
      "rules as nothing",
      two("rules:"),
      "6:1-6 Expected a list of conditions, but found nothing | Write [first, second], or a line for each after a dash; or take the key out",
    ],
    [
      "a rule that is nothing",
      two("rules:\n  -"),
      "7:4-4 Expected a condition or {rule: condition, because: …, source: […]}, but found nothing | A condition is for example `red.deploy and not (blue.talks or blue.arms = none)`; or take the key out",
    ],
    [
      "a rule that is a number",
      two("rules: [3]"),
      "6:9-10 Expected a condition or {rule: condition, because: …, source: […]}, but found the number `3` | A condition is for example `red.deploy and not (blue.talks or blue.arms = none)`",
    ],
    [
      "a rule that is a list",
      two("rules: [[red.deploy]]"),
      "6:9-10 Expected a condition or {rule: condition, because: …, source: […]}, but found a list | A condition is for example `red.deploy and not (blue.talks or blue.arms = none)`",
    ],
    [
      "a rule without its condition",
      two("rules:\n  - because: x"),
      "7:5-6 `rule` is missing | Write `rule: red.deploy and not blue.talks`",
    ],
    [
      "an unknown key of a rule",
      two("rules:\n  - {rule: red.deploy, becuase: x}"),
      "7:24-31 Unknown key `becuase` | Did you mean `because`?",
    ],
    [
      "an unknown option",
      two("rules:\n  - not red.deply"),
      "7:9-18 Unknown option `red.deply` | Did you mean `red.deploy`?",
    ],
    [
      "an unknown actor",
      two("rules: [rde.deploy]"),
      "6:9-19 Unknown option `rde.deploy` | Did you mean `red.deploy`?",
    ],
    [
      "an option of another actor",
      two("rules: [red.join]"),
      "6:9-17 Unknown option `red.join` | There are `red.deploy` and `red.arm`",
    ],
    [
      "an option near none",
      two("rules: [blue.xyz]"),
      "6:9-17 Unknown option `blue.xyz` | There is only `blue.join`",
    ],
    [
      "an option without its actor in a condition",
      two("rules: [not deploy]"),
      "6:13-19 `deploy` is not an option | Did you mean `red.deploy`?",
    ],
    [
      "an actor alone in a condition",
      two("rules: [red]"),
      "6:9-12 `red` is not an option | Write one of its options, as `red.option`",
    ],
    [
      "an unknown value",
      two("rules: [red.arm = hihg]"),
      "6:19-23 `red.arm` has no value `hihg` | Did you mean `high`?",
    ],
    [
      "unknown values in a set",
      two("rules: ['red.arm in {low, no, hi}']"),
      "6:27-29 `red.arm` has no value `no` | There are `low`, `mid` and `high`",
      "6:31-33 `red.arm` has no value `hi` | There are `low`, `mid` and `high`",
    ],
    [
      "a bare reference to another kind of option",
      two("rules: [not red.arm]"),
      "6:13-20 `red.arm` stands alone, but its values are not [no, yes] | Write `red.arm = high`; its values are low, mid, high",
    ],
    [
      "a syntax error in a condition",
      two("rules:\n  - red.deploy and or blue.join\n  - not (red.deploy"),
      "7:20-22 Expected a condition, but found `or` | A condition is for example `red.deploy and not (blue.talks or blue.arms = none)`",
      "8:20-20 Expected `)`, but the condition ends | Close what was opened",
    ],
    [
      "true as a value in a condition",
      two("rules: [red.deploy = true]"),
      "6:22-26 Expected a value, but found `true` | Write `yes`",
    ],
    [
      "a condition cut at a comma",
      two("rules: [atleast(1, red.deploy, blue.join)]"),
      "6:18-18 Expected `,`, but the condition ends | Inside [ ] and { } YAML ends a text at a comma: put the condition in quotes",
      "6:41-42 This `)` closes nothing | Inside [ ] and { } YAML ends a text at a comma: put the condition in quotes",
    ],
    [
      "braces in brackets",
      two("rules: [red.arm in {low, mid}]"),
      "6:20-21 Two entries without a `,` between them | Close every [, { and quotation mark; put a text that holds { } or , in quotes",
    ],
    [
      "places in plain text over lines",
      two("rules:\n  - red.deploy and\n    red.x"),
      "8:5-10 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "places in double quotes",
      two('rules: ["red.deploy and red.x"]'),
      "6:25-30 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "places in double quotes over lines",
      two('rules: ["red.deploy and\n\n  red.x"]'),
      "8:3-8 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "places in single quotes",
      two("rules: [' red.deploy and red.x']"),
      "6:26-31 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "places in a literal block",
      two("rules:\n  - |\n    red.deploy\n    and red.x"),
      "9:9-14 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "places in a folded block",
      two("rules:\n  - >- # why\n    red.deploy\n\n    and red.x"),
      "10:9-14 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "places where escapes are used",
      two('rules: ["red.deploy\\tand red.x"]'),
      "6:9-32 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "a preference without a form",
      two("preferences: {red: {}}"),
      "6:15-18 The preference has none of priorities, weights and ranking | Give exactly one of the three, or leave the actor out if it is indifferent",
    ],
    [
      "a preference of two forms",
      two("preferences: {red: {ranking: [], weights: []}}"),
      "6:15-18 The preference has weights and ranking | Give exactly one of the three",
    ],
    [
      "a preference as a list",
      two("preferences: {red: [red.deploy]}"),
      "6:15-18 Expected a mapping with priorities, weights or ranking, but found a list | Write `key: value`, a line for each",
    ],
    [
      "a preference of an unknown actor",
      two("preferences: {rad: {priorities: [red.deply]}}"),
      "6:15-18 Unknown actor `rad` | Did you mean `red`?",
      "6:34-43 Unknown option `red.deply` | Did you mean `red.deploy`?",
    ],
    [
      "an unknown form",
      two("preferences: {red: {priority: []}}"),
      "6:15-18 The preference has none of priorities, weights and ranking | Give exactly one of the three, or leave the actor out if it is indifferent",
      "6:21-29 Unknown key `priority` | Did you mean `priorities`?",
    ],
    [
      "a priority without prefer",
      two("preferences: {red: {priorities: [{when: red.x}]}}"),
      "6:34-35 `prefer` is missing | Write `prefer: red.deploy and not blue.talks`",
      "6:41-46 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "scores",
      two(
        "preferences: {red: {weights: [{if: true, score: .inf}, {if: true, score: .nan}, {if: true, score: '3'}, {if: true}, {score: 1}, true, {if: true, score: 1e999}]}}",
      ),
      "6:49-53 Expected a finite number, but found the number `.inf` | Write an ordinary number",
      "6:74-78 Expected a finite number, but found the number `.nan` | Write an ordinary number",
      "6:99-102 Expected a finite number, but found the text `3` | Take the quotes away",
      "6:105-106 `score` is missing | Say what it is worth: `score: 2`",
      "6:117-118 `if` is missing | Write `if: red.deploy and not blue.talks`",
      "6:129-133 Expected a mapping {if: condition, score: number}, but found `true` | Write `key: value`, a line for each",
      "6:153-158 Expected a finite number, but found the number `1e999` | Write an ordinary number",
    ],
    [
      "scores past all numbers",
      two("preferences: {red: {weights: [{if: red.deploy, score: 1e308}, {if: true, score: -1e308}]}}"),
      "6:15-18 The scores add up to more than 1.8e+308, the largest number there is | Give smaller scores: only how they compare with each other matters",
    ],
    [
      "rankings",
      two("preferences: {red: {ranking: [[], [[true]], {if: true}]}}"),
      "6:31-32 Expected one condition or more, but found a list | A condition is for example `red.deploy and not (blue.talks or blue.arms = none)`",
      "6:36-37 Expected a condition or {prefer: condition, says: …, …}, but found a list | A condition is for example `red.deploy and not (blue.talks or blue.arms = none)`",
      "6:45-46 `prefer` is missing | Write `prefer: red.deploy and not blue.talks`",
      "6:46-48 Unknown key `if` | The keys here are prefer, says, because, source",
    ],
    [
      "what boards and sentences show for values",
      `${HEAD}actors: {red: {options: {deploy: {labels: {maybe: x, true: y}, says: {yes: 1}}}}}`,
      "3:44-49 `red.deploy` has no value `maybe` | There are `no` and `yes`",
      "3:54-58 The key `true` is not text | Put it in quotes",
      "3:76-77 Expected text, but found the number `1` | Put it in quotes",
    ],
    [
      "a clause that names what is not there",
      two(
        "clauses:\n  lock:\n    requires: [line]\n    rules: [red.x]\n    moves: {red.deply: fixed, red.arm: never}\n" +
          "    priorities: {green: []}\n    vital: {rd: []}\n    source: [x]\n  lime: {excludes: [lock, lok]}",
      ),
      "8:16-20 Unknown clause `line` | Did you mean `lime`?",
      "9:13-18 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
      "10:13-22 Unknown option `red.deply` | Did you mean `red.deploy`?",
      "10:40-45 Expected one of free, forward, backward, fixed, but found the text `never` | Write free, forward, backward or fixed",
      "11:18-23 Unknown actor `green` | There are `red` and `blue`",
      "12:13-15 Unknown actor `rd` | Did you mean `red`?",
      "13:14-15 Unknown source `x` | List it under `sources`, by its id",
      "14:27-30 Unknown clause `lok` | Did you mean `lock`?",
    ],
    [
      "a clause that names itself, and one twice",
      two("clauses:\n  a: {requires: [a]}\n  b: {excludes: [a, a]}\n  and: {}"),
      "7:18-19 Clause `a` names itself | Name other clauses, or none",
      "8:21-22 Clause `a` is named twice | Once is enough",
      "9:3-6 `and` cannot be an id | `and` is a word of the condition language",
    ],
    [
      "what a clause costs",
      two("clauses: {a: {cost: -1}, b: {cost: .inf}, c: {cost: free}, d: {price: 1}}"),
      "6:21-23 Expected a number, 0 or more, but found the number `-1` | Write a number, for example 2 or 0.5",
      "6:36-40 Expected a number, 0 or more, but found the number `.inf` | Write a number, for example 2 or 0.5",
      "6:53-57 Expected a number, 0 or more, but found the text `free` | Write a number, for example 2 or 0.5",
      "6:64-69 Unknown key `price` | The keys here are label, cost, requires, excludes, rules, moves, priorities, vital, because, source",
    ],
    [
      "a clause's statements",
      two("clauses: {a: {priorities: {red: [{prefer: true, at: front}, {at: last}]}}}"),
      "6:53-58 Expected one of first, last, but found the text `front` | Write first or last",
      "6:61-62 `prefer` is missing | Write `prefer: red.deploy and not blue.talks`",
    ],
    [
      "a clause's statements for those whose order is not made of statements",
      two(
        "preferences: {blue: {weights: []}}\nlenses: {l: {preferences: {red: {ranking: []}}}}\n" +
          "clauses:\n  a:\n    priorities:\n      red: [true]\n      blue: []",
      ),
      "11:7-10 Clause `a` adds priorities to `red`, whose preference through lens `l` is a ranking | Statements can be added to priorities only: write that preference as priorities, or take these out",
      "12:7-11 Clause `a` adds priorities to `blue`, whose preference is weights | Statements can be added to priorities only: write that preference as priorities, or take these out",
    ],
    [
      "a lens called reference",
      two("lenses: {reference: {}}"),
      "6:10-19 No lens can be called `reference` | It means what each actor has declared, without a lens",
    ],
    [
      "credence",
      two("lenses: {l: {}}\ncredence:\n  red: {reference: 0}\n  blue: {l: -1, m: 1}\n  green: {l: 1}"),
      "8:3-6 No reading has any weight | Give one of them more than 0, or leave the actor out for equal weights",
      "9:13-15 Expected a number, 0 or more, but found the number `-1` | Write a number, for example 2 or 0.5",
      "9:17-18 Unknown reading `m` | There are `reference` and `l`",
      "10:3-8 Unknown actor `green` | There are `red` and `blue`",
    ],
    [
      "credence beyond all numbers",
      two("lenses: {l: {}}\ncredence: {red: {reference: 1e308, l: 1e308}, blue: {}}"),
      "7:12-15 The weights add up to more than 1.8e+308, the largest number there is | Give smaller weights: only their proportions matter",
      "7:47-51 No reading has any weight | Give one of them more than 0, or leave the actor out for equal weights",
    ],
    [
      "interests",
      two("vital: {red: red.deploy, blu: [red.deploy, {interest: red.x}]}"),
      "6:14-24 Expected a list of conditions, but found the text `red.deploy` | Write [red.deploy]",
      "6:26-29 Unknown actor `blu` | Did you mean `blue`?",
      "6:55-60 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
    ],
    [
      "frameworks",
      two(
        "frameworks:\n  a: {}\n  b: {where: true, state: {}}\n  c: {state: {red.arm: x}}\n  d: where\n  e: {where: true, parties: []}\n  f: {where: true, parties: [red, red, gren]}\n  g: {where: true, parties: red}",
      ),
      "7:3-4 Framework `a` has neither `where` nor `state` | Give exactly one: a condition under `where`, or values of options under `state`",
      "8:3-4 Framework `b` has both `where` and `state` | Give exactly one: a condition under `where`, or values of options under `state`",
      "9:24-25 `red.arm` has no value `x` | There are `low`, `mid` and `high`",
      "10:6-11 Expected a mapping such as {label: …, where: …}, but found the text `where` | Write `key: value`, a line for each",
      "11:20-27 Expected one actor or more, but found a list | Write one actor or more",
      "12:35-38 `red` is named twice among the parties | Parties are distinct",
      "12:40-44 Unknown actor `gren` | There are `red` and `blue`",
      "13:29-32 Expected a list of actors, but found the text `red` | Write [red]",
    ],
    [
      "lenses",
      two(
        "lenses:\n  l: {preferences: {green: {ranking: []}}, vital: {red: [red.x]}}\nperceptions: {red: m, rd: l}",
      ),
      "7:21-26 Unknown actor `green` | There are `red` and `blue`",
      "7:58-63 Unknown option `red.x` | There are `red.deploy` and `red.arm`",
      "8:20-21 Unknown lens `m` | There is only `l`",
      "8:23-25 Unknown actor `rd` | Did you mean `red`?",
    ],
    [
      "a lens where there are none",
      two("perceptions: {red: hawk}"),
      "6:20-24 Unknown lens `hawk` | Describe it under `lenses`, by its id",
    ],
    [
      "sources",
      two(
        "sources: {pact: {title: X, isbn: 3}}\nrules: [{rule: true, source: [pakt]}, {rule: true, source: pact}]",
      ),
      "6:28-32 Unknown key `isbn` | The keys here are title, author, publisher, date, url, note",
      "7:31-35 Unknown source `pakt` | Did you mean `pact`?",
      "7:60-64 Expected a list of source ids, but found the text `pact` | Write [pact]",
    ],
    [
      "a source where there are none",
      two("rules: [{rule: true, source: [pact]}]"),
      "6:31-35 Unknown source `pact` | List it under `sources`, by its id",
    ],
    [
      "a because that is no text",
      two("rules: [{rule: true, because: 3}]"),
      "6:31-32 Expected text, but found the number `3` | Put it in quotes",
    ],
    ["a picture without alt", two("image: {src: a.png}"), "6:1-6 `alt` is missing | Write `alt: …`"],
    [
      "a date that is no date",
      two("date: 1.5"),
      "6:7-10 Expected a date or a year, but found the number `1.5` | Write a date or a year",
    ],
    ["tags as text", two("tags: a"), "6:7-8 Expected a list of words, but found the text `a` | Write [a]"],
    [
      "a tag",
      two("rules:\n  - !red.deploy\n  - !!js/function x"),
      "7:5-16 The YAML tag `!red.deploy` has no meaning here | For `!` write `not`",
      "8:5-18 The YAML tag `!!js/function` has no meaning here | Take it out; a text that begins with `!` goes in quotes",
    ],
    [
      "a custom tag on a mapping",
      two("vital: !mine {red: []}"),
      "6:8-13 The YAML tag `!mine` has no meaning here | Take it out; a text that begins with `!` goes in quotes",
    ],
    [
      "two documents",
      `${TWO}---\n${TWO}`,
      "6:1-4 A second YAML document begins | One file holds one scenario: take the `---` line out",
    ],
    [
      "YAML 1.1",
      `%YAML 1.1\n---\n${TWO}`,
      "1:1-1 The file declares YAML 1.1 | A scenario is YAML 1.2: take the %YAML line out",
    ],
    [
      "an unknown alias",
      two("rules: [*x]"),
      "6:9-11 No anchor `&x` comes before `*x` | A text that begins with `*` goes in quotes",
    ],
    [
      "an alias of its own surroundings",
      two("vital: &v {red: [*v]}"),
      "6:18-20 `*v` stands for a part of the file that it is in | A text that begins with `*` goes in quotes",
    ],
    [
      "anchors twice",
      two("rules: [&a &b true]"),
      "6:12-14 A node can have at most one anchor | A text that begins with `&` goes in quotes",
    ],
    [
      "a bracket that is never closed",
      two("rules: [red.deploy"),
      "6:8-9 This `[` is never closed | Close it with `]`; a text that holds brackets goes in quotes",
    ],
    [
      "a brace that is never closed",
      two("frameworks: {a: {where: true}"),
      "6:13-14 This `{` is never closed | Close it with `}`; a text that holds brackets goes in quotes",
    ],
    [
      "a bracket too many",
      two("rules: [red.deploy]]"),
      "6:20-21 Unexpected `]` | A text that holds [ ] { } , # or quotation marks goes in quotes as a whole",
    ],
    [
      "a colon in text",
      two("summary: a: b"),
      "6:10-11 A second `: ` in one entry | A text that holds `: ` or ends in `:` goes in quotes",
    ],
    ["a tab", two("rules:\n\t- true"), "7:1-2 Tabs are not allowed as indentation | Indent with spaces"],
    [
      "wrong indentation",
      two("vital:\n    red: []\n  blue: []"),
      "8:1-2 All mapping items must start at the same column | Entries that belong together begin in the same column",
    ],
    [
      "a comma in a text inside { }",
      two("rules:\n  - {rule: true, because: No guns, no government}"),
      '7:27-49 YAML ends the text at the comma after `No guns` | Quote this text: "No guns, no government"',
    ],
    [
      "commas in a text inside { }, over lines and with numbers after them",
      two("rules:\n  - {rule: true, because: Since 1990, 1991,\n    1991 at last, source: []}"),
      '7:27-61 YAML ends the text at the comma after `Since 1990` | Quote this text: "Since 1990, 1991, 1991 at last"',
    ],
    [
      "two texts with commas inside { }",
      two("sources: {a: {title: A, B, publisher: C, D}}"),
      '6:22-26 YAML ends the text at the comma after `A` | Quote this text: "A, B"',
      '6:39-43 YAML ends the text at the comma after `C` | Quote this text: "C, D"',
    ],
    [
      "a comma and a colon in a text inside { }",
      two("sources: {a: {title: A, and b: c}}"),
      "6:25-30 Unknown key `and b` | The keys here are title, author, publisher, date, url, note; a text with a comma in it goes in quotes as a whole",
    ],
    [
      "what stands after a quoted text inside { }",
      two('sources: {a: {title: "A", B}}'),
      "6:27-28 Unknown key `B` | The keys here are title, author, publisher, date, url, note; a text with a comma in it goes in quotes as a whole",
    ],
    [
      "a key without a value that comes after a text, and one that may be meant for a key",
      two("sources: {a: {title: A, url}, b: {title: B, ur}}"),
      "6:25-28 Expected text, but found nothing | Write a text; one with a special character in it goes in quotes; or take the key out",
      "6:45-47 Unknown key `ur` | Did you mean `url`?",
    ],
    [
      "a number with a comma inside { }",
      two("preferences: {red: {weights: [{if: true, score: 1,5}, {if: true, score: 1,000}]}}"),
      "6:49-52 YAML ends the number at the comma after `1` | Write 1.5",
      "6:73-78 YAML ends the number at the comma after `1` | Write the number without commas",
    ],
    [
      "a number as a key inside { }",
      two("perceptions: {red: hawk, 1975}\nlenses: {hawk: {}}"),
      "6:26-30 Expected an id, but found nothing | An id begins with a lower-case letter and goes on with lower-case letters, digits and _; or take the key out",
      "6:26-30 Unknown actor `1975` | There are `red` and `blue`",
    ],
    [
      "an unclosed quotation mark",
      two('summary: "abc'),
      "7:1-2 A quotation mark is never closed | Close every [, { and quotation mark; put a text that holds { } or , in quotes",
    ],
    [
      "a NUL character",
      two("summary: a\0b"),
      "6:11-12 A NUL character | A scenario is plain text; save it as UTF-8 without control characters",
    ],
    [
      "a control character",
      two("summary: a\x1bb"),
      "6:11-12 The control character U+001B | A scenario is plain text; save it as UTF-8 without control characters",
    ],
    [
      "an escaped control character",
      two('summary: "\\e[31m"'),
      "6:10-18 The text holds control characters | Take the escapes out",
    ],
    [
      "half a character",
      two('summary: "\\ud800"'),
      "6:10-18 The text holds half a character | Take the escapes out",
    ],
  ])("%s", (_, text, ...expected) => {
    expect(report(text)).toEqual(expected);
  });
});

describe("what a file says", () => {
  const full = scenarioOf(`# A comment.
detente: 1
title: Border crisis
date: 2025
sources:
  pact: {publisher: CSCE, date: 1975-08-01}
actors:
  red:
    name: Red Republic
    options:
      deploy: {label: Deploy, values: [false, true], moves: forward, because: It can, source: [pact]}
  watcher: {article: the, plural: true}
  blue: {options: {posture: {values: [low, high]}, join: {}}, source: [pact]}
status_quo: {red.deploy: false, blue.posture: low, blue.join: no}
rules:
  - true
  - {rule: "  red.deploy ->   blue.posture = low", because: text, source: [pact, pact]}
preferences:
  blue: {priorities: [red.deploy, {prefer: blue.join, when: red.deploy, because: why}]}
  red: {ranking: [red.deploy, [blue.join, true]]}
vital:
  blue: [not red.deploy, {interest: blue.join, source: [pact]}]
frameworks:
  one: {state: {red.deploy: no, blue.posture: high, blue.join: yes}, parties: [blue, red]}
  two: {label: Two, state: {}, because: so}
lenses:
  hawk: {preferences: {red: {weights: [{if: true, score: -1e-3}]}}, vital: {blue: []}}
perceptions: {blue: hawk}
`);

  test("options in file order, with defaults", () => {
    expect(full.actors).toMatchObject([
      { id: "red", name: "Red Republic", said: "Red Republic", firstOption: 0, optionCount: 1 },
      { id: "watcher", name: "Watcher", said: "the watcher", plural: true, firstOption: 1, optionCount: 0 },
      { id: "blue", name: "blue", firstOption: 1, optionCount: 2, source: ["pact"] },
    ]);
    expect(full.options).toMatchObject([
      {
        ref: "red.deploy",
        label: "Deploy",
        values: ["no", "yes"],
        moves: "forward",
        because: "It can",
        actor: 0,
      },
      {
        ref: "blue.posture",
        label: "posture",
        values: ["low", "high"],
        moves: "free",
        because: null,
        actor: 2,
      },
      { ref: "blue.join", values: ["no", "yes"], source: [], index: 2 },
    ]);
  });

  test("bibliography and dates", () => {
    expect(full.date).toBe("2025");
    expect(full.sources).toEqual([
      {
        id: "pact",
        title: "pact",
        author: null,
        publisher: "CSCE",
        date: "1975-08-01",
        url: null,
        note: null,
      },
    ]);
  });

  test("YAML's booleans are yes and no, or conditions; without a no-deal state it is the status quo", () => {
    expect(full.statusQuo).toEqual([0, 0, 0]);
    expect(full.noDeal).toEqual([0, 0, 0]);
    expect(full.noDealPlace).toEqual(full.statusQuoPlace);
    expect(full.rules[0]).toMatchObject({ condition: { kind: "constant", value: true }, text: "true" });
  });

  test("statements as written, but trimmed", () => {
    expect(full.rules[1]).toMatchObject({
      text: "red.deploy ->   blue.posture = low",
      because: "text",
      source: ["pact", "pact"],
    });
  });

  test("preferences, by actor", () => {
    expect(full.preferences).toMatchObject([
      { kind: "ranking", places: [[{ text: "red.deploy" }], [{ text: "blue.join" }, { text: "true" }]] },
      null,
      {
        kind: "priorities",
        statements: [
          { prefer: { text: "red.deploy" }, when: null, because: null },
          { prefer: { text: "blue.join" }, when: { text: "red.deploy" }, because: "why" },
        ],
      },
    ]);
  });

  test("vital interests, lenses and perceptions", () => {
    expect(full.vital).toMatchObject([
      [],
      [],
      [{ text: "not red.deploy" }, { text: "blue.join", source: ["pact"] }],
    ]);
    expect(full.lenses).toMatchObject([
      {
        id: "hawk",
        label: "hawk",
        preferences: [{ kind: "weights", statements: [{ score: -0.001 }] }, null, null],
        vital: [null, null, []],
      },
    ]);
    expect(full.perceptions).toEqual([null, null, 0]);
  });

  test("what boards and sentences show for values, the id by default", () => {
    const { options } = scenarioOf(
      `${HEAD}actors: {red: {options: {deploy: {labels: {yes: deployed}, says: {no: keeps away}}, arm: {}}}}`,
    );
    expect(options.map(({ labels, says }) => ({ labels, says }))).toEqual([
      { labels: ["no", "deployed"], says: ["keeps away", null] },
      { labels: ["no", "yes"], says: [null, null] },
    ]);
  });

  test("what sentences say for a condition, and where an order comes from", () => {
    const { rules, preferences, vital } = scenarioOf(
      two(`rules: [{rule: blue.join, says: it joins}, blue.join]
preferences:
  red: {priorities: [{prefer: blue.join, when: red.deploy, says: Blue joins}], because: doctrine}
  blue: {weights: [{if: blue.join, score: 1, says: it joins}], source: [x]}
vital: {red: [{interest: blue.join, says: a union}]}
sources: {x: {}}`),
    );
    expect(rules).toMatchObject([{ says: "it joins" }, { says: null }]);
    expect(preferences).toMatchObject([
      {
        because: "doctrine",
        source: [],
        statements: [{ says: "Blue joins", prefer: { says: null }, when: { says: null } }],
      },
      { because: null, source: ["x"], statements: [{ if: { says: "it joins" } }] },
    ]);
    expect(vital).toMatchObject([[{ says: "a union" }], []]);
    const ranked = scenarioOf(
      two(`preferences:
  red:
    ranking:
      - {prefer: blue.join, says: it joins, because: declared}
      - [red.deploy, {prefer: red.arm = low, says: few arms}]
    because: a guess`),
    );
    expect(ranked.preferences[0]).toMatchObject({
      because: "a guess",
      places: [
        [{ text: "blue.join", says: "it joins", because: "declared" }],
        [
          { text: "red.deploy", says: null, because: null },
          { text: "red.arm = low", says: "few arms" },
        ],
      ],
    });
  });

  test("clauses", () => {
    const { clauses } = scenarioOf(
      two(`clauses:
  full:
    label: All of it
    cost: 0.5
    requires: [plain, other]
    excludes: []
    rules: [blue.join, {rule: red.deploy, because: so agreed}]
    moves: {blue.join: forward}
    priorities:
      blue: [{prefer: red.deploy, at: last}, blue.join, {prefer: "true", when: red.deploy, at: first, says: x}]
    vital: {red: [blue.join]}
    because: why not
  other: {}
  plain: {}`),
    );
    expect(clauses).toMatchObject([
      {
        id: "full",
        label: "All of it",
        cost: 0.5,
        requires: [1, 2],
        excludes: [],
        rules: [{ text: "blue.join" }, { text: "red.deploy", because: "so agreed" }],
        moves: [null, null, "forward"],
        priorities: [
          null,
          {
            first: [{ prefer: { text: "blue.join" } }, { when: { text: "red.deploy" }, says: "x" }],
            last: [{ prefer: { text: "red.deploy" } }],
          },
        ],
        vital: [[{ text: "blue.join" }], []],
        because: "why not",
      },
      { index: 1, label: "other", cost: 1, requires: [], rules: [], priorities: [null, null] },
      { index: 2, vital: [[], []], because: null },
    ]);
  });

  test("credence, the reference first", () => {
    const read = (credence: string) =>
      scenarioOf(two(`lenses: {l: {}, m: {}}\ncredence: ${credence}\nas_of: 2025-10-01`));
    expect(read("{red: {m: 2, reference: 0.5}}").credence).toEqual([[0.5, 0, 2], null]);
    expect(read("{}")).toMatchObject({ credence: [null, null], asOf: "2025-10-01" });
  });

  test("a partial state is the conjunction of its values", () => {
    expect(full.frameworks).toMatchObject([
      {
        where: { text: "not red.deploy and blue.posture = high and blue.join" },
        parties: [0, 2],
        label: "one",
      },
      { where: { text: "true" }, parties: null, label: "Two", because: "so" },
    ]);
  });

  test("without a status quo there is a no-deal state only if it is given", () => {
    expect(scenarioOf(TWO)).toMatchObject({ statusQuo: null, noDeal: null, noDealPlace: null });
    const noDeal = "no_deal: {red.deploy: yes, red.arm: high, blue.join: no}";
    expect(scenarioOf(two(noDeal))).toMatchObject({ statusQuo: null, noDeal: [1, 2, 0] });
  });

  test("constructor is an id like any other", () => {
    const scenario =
      scenarioOf(`${HEAD}actors: {constructor: {options: {constructor: {values: [constructor, other]}}}}
status_quo: {constructor.constructor: other}
rules: [constructor.constructor = constructor]
vital: {constructor: [true]}
frameworks: {constructor: {where: true}}
lenses: {constructor: {vital: {constructor: []}}}
perceptions: {constructor: constructor}
sources: {constructor: {}}
`);
    expect(scenario).toMatchObject({ statusQuo: [1], perceptions: [0], vital: [[{ text: "true" }]] });
  });

  test("2^53 combinations are not too many", () => {
    const options = Array.from({ length: 53 }, (_, i) => `o${i}: {}`).join(", ");
    expect(scenarioOf(`${HEAD}actors: {a: {options: {${options}}}}`).options).toHaveLength(53);
  });

  test("aliases stand for what they name, and a problem there is reported once", () => {
    const text = two("vital:\n  red: &same [not red.deploy]\n  blue: *same");
    expect(scenarioOf(text).vital[0]).toEqual(scenarioOf(text).vital[1]);
    expect(report(text.replace("red.deploy]", "red.deplo]"))).toHaveLength(1);
  });

  test("a byte order mark and CRLF line breaks", () => {
    const text = `\uFEFF${two("titel: x").replaceAll("\n", "\r\n")}`;
    const expected = ["6:1-6 Unknown key `titel` | Did you mean `title`?"];
    expect(report(text)).toEqual(expected);
    expect(report(new TextEncoder().encode(text))).toEqual(expected);
    expect(report("\uFEFFtitle: x")).toContainEqual(expect.stringMatching(/^1:1-2 `detente` is missing/));
  });

  test("warnings", () => {
    const text = two("rules: ['atleast(3, red.deploy, blue.join)', 'not red.arm in {low, low}']");
    expect(readScenario(text)).toMatchObject({
      warnings: [
        { message: "`atleast(3, …)` never holds: it counts only 2 conditions" },
        {
          message: "`low` is named twice",
          place: { start: text.indexOf("low}"), end: text.indexOf("low}") + 3 },
        },
      ],
    });
    expect(readScenario(two("clauses: {a: {requires: [b], excludes: [b]}, b: {}}"))).toMatchObject({
      warnings: [{ message: "Clause `a` can never be chosen: it requires and excludes `b`" }],
    });
  });
});

describe("hostile input", () => {
  const million = 1_000_000;
  const options = (count: number) => Array.from({ length: count }, (_, i) => `    o${i}: {}\n`).join("");
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"]) {
    bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(", ")}]`);
  }
  const chain = Array.from({ length: 200 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`).join("\n");

  test.each<[what: string, text: string | Uint8Array, first: string | RegExp]>([
    [
      "10 MB",
      new Uint8Array(10 * million).fill(35),
      "The file is too large: it has 10,000,000 bytes, and at most 2,097,152 are read | A space that can be analysed has at most 53 two-valued options, and needs far less text",
    ],
    [
      "long text",
      "#".repeat(3 * million),
      "The file is too large: it has 3,000,000 characters, and at most 2,097,152 are read | A space that can be analysed has at most 53 two-valued options, and needs far less text",
    ],
    ["as much as is read, and nothing in it", "# x\n".repeat(90_000), /^The file holds only comments/],
    ["many keys", "a: 1\n".repeat(100_000), /^The file is too large: it has more than 200,000 YAML tokens/],
    ["many documents", "---\n".repeat(100_000), /^The file is too large/],
    ["many tags", "!!x ".repeat(90_000), /^1:5-8 A node can have at most one tag/],
    ["many errors", '"a" '.repeat(90_000), /^1:5-8 Unexpected double-quoted-scalar at node end/],
    ["open brackets", "[".repeat(100_000), /^1:64-65 Lists and mappings are nested more than 64 levels deep/],
    ["open braces", "{a: ".repeat(30_000), /more than 64 levels deep/],
    ["dashes", "- ".repeat(40_000), /more than 64 levels deep/],
    ["question marks", "? ".repeat(40_000), /more than 64 levels deep/],
    ["an alias bomb", bomb.join("\n"), /holds more than 200,000 values/],
    ["a deep chain of aliases", `a0: &a0 []\n${chain}`, /holds more than 64 levels/],
    [
      "a deep condition",
      two(`rules:\n  - ${"(".repeat(100_000)}red.deploy${")".repeat(100_000)}`),
      /^7:261-262 The condition is nested/,
    ],
    [
      "10,000 options",
      `${HEAD}actors:\n  a:\n   options:\n${options(10_000)}`,
      /^3:1-7 The 10000 options have more than 2\^53/,
    ],
    [
      "10,000 options named wrongly",
      `${HEAD}actors:\n  a:\n   options:\n${options(10_000)}rules:\n${"  - a.o1o\n".repeat(10_000)}`,
      /^3:1-7 The 10000/,
    ],
    [
      "a long line",
      two(`rules: ["${"red.deploy or ".repeat(50_000)}red.x"]`),
      /^6:700010-700015 Unknown option/,
    ],
    [
      "a number at the limit",
      `${HEAD}actors: {a: {options: {b: {}}}}\ndate: ${"9".repeat(400)}`,
      /^4:7-407 Expected a date or a year/,
    ],
  ])("%s", (_, text, first) => {
    const [problem] = report(text);
    if (typeof first === "string") expect(problem).toBe(first);
    else expect(problem).toMatch(first);
  });

  test("of many problems the first hundred are told, and how many more there are", () => {
    const problems = report(two(`rules:\n${"  - red.deply\n".repeat(150)}`));
    expect(problems).toHaveLength(101);
    expect(problems[100]).toBe("And 50 more problems | Mend these first");
  });

  test("a condition of 100,000 operands is read", () => {
    const scenario = scenarioOf(two(`rules:\n  - ${"red.deploy or ".repeat(100_000)}blue.join`));
    expect(scenario.rules).toHaveLength(1);
  });

  test("lines that end with CR alone are told at the first", () => {
    const text = two("").replaceAll("\n", "\r").trimStart();
    const [first, ...others] = report(text);
    expect(first).toMatch(/^1:\d+-\d+ The file's lines end with CR alone \| Save it with/);
    expect(others).toEqual([]);
  });

  test.each([
    ["a stray byte", [0x61, 0x80], "1:2-3 The byte 80 (hexadecimal) is not UTF-8"],
    ["a cut character", [0x61, 0x0a, 0xc3], "2:1-2 The byte C3 (hexadecimal) is not UTF-8"],
    ["an overlong form", [0xc0, 0xaf], "1:1-2 The byte C0 (hexadecimal) is not UTF-8"],
    ["a surrogate", [0xed, 0xa0, 0x80], "1:1-2 The byte ED (hexadecimal) is not UTF-8"],
    ["beyond Unicode", [0xf5, 0x80, 0x80, 0x80], "1:1-2 The byte F5 (hexadecimal) is not UTF-8"],
    [
      "after characters of several bytes",
      [0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xff],
      "1:4-5 The byte FF (hexadecimal) is not UTF-8",
    ],
    ["UTF-16", [0xff, 0xfe, 0x64, 0x00], "1:1-2 The file is UTF-16, not UTF-8"],
  ])("invalid UTF-8: %s", (_, bytes, expected) => {
    expect(report(new Uint8Array(bytes))).toEqual([`${expected} | Save the file as UTF-8`]);
  });
});
