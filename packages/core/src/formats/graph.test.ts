import { describe, expect, test } from "vitest";
import { enumerated } from "../../test/enumerated.ts";
import { sound } from "../../test/sound.ts";
import { draftScenario, NO_GROUNDS, statement } from "../scenario/authoring/draft.ts";
import type { Condition } from "../scenario/condition.ts";
import { csvRow, exportCsv } from "./csv.ts";
import { exportDot } from "./dot.ts";
import { exportGraphml } from "./graphml.ts";

const struck: Condition = { kind: "literal", actor: "red", option: "strike", test: "bare", values: [] };
const scenario = draftScenario({
  title: 'War & "peace" <\\o/>\u0007',
  summary: null,
  actors: [
    {
      id: "red",
      name: 'Red "R" & co',
      options: [{ id: "strike", label: "Strike", values: ["no", "yes"], moves: "forward" }],
    },
    {
      id: "blue",
      name: "Blue",
      options: [{ id: "arm", label: "Arm", values: ["none", "some"], moves: "free" }],
    },
  ],
  rules: [],
  preferences: [
    { kind: "ranking", places: [[{ ...statement(struck), ...NO_GROUNDS }]], ...NO_GROUNDS },
    null,
  ],
});
const model = enumerated({ ...scenario, statusQuo: [0, 0], noDeal: [0, 0] });

const text = (exported: ReturnType<typeof exportDot>) => [...sound(exported).chunks].join("");

describe("the move graph", () => {
  test("in the DOT language", () => {
    expect(
      text(exportDot(model)),
    ).toBe(`// Solid arrows are improvements for the actor that moves, dashed ones are not.
digraph "War & \\"peace\\" <\\\\o/> " {
  graph [label="War & \\"peace\\" <\\\\o/> ", labelloc=t, rankdir=LR];
  node [shape=box, style=rounded];
  1 [label="1\\nno none", tooltip="red.strike = no\\nblue.arm = none", peripheries=2];
  2 [label="2\\nyes none", tooltip="red.strike = yes\\nblue.arm = none"];
  3 [label="3\\nno some", tooltip="red.strike = no\\nblue.arm = some"];
  4 [label="4\\nyes some", tooltip="red.strike = yes\\nblue.arm = some"];
  1 -> 2 [label="red", color="#0072B2", fontcolor="#0072B2", style=solid, tooltip="Red \\"R\\" & co: 1 to 2, an improvement"];
  1 -> 3 [label="blue", color="#D55E00", fontcolor="#D55E00", style=dashed, tooltip="Blue: 1 to 3"];
  2 -> 4 [label="blue", color="#D55E00", fontcolor="#D55E00", style=dashed, tooltip="Blue: 2 to 4"];
  3 -> 4 [label="red", color="#0072B2", fontcolor="#0072B2", style=solid, tooltip="Red \\"R\\" & co: 3 to 4, an improvement"];
  3 -> 1 [label="blue", color="#D55E00", fontcolor="#D55E00", style=dashed, tooltip="Blue: 3 to 1"];
  4 -> 2 [label="blue", color="#D55E00", fontcolor="#D55E00", style=dashed, tooltip="Blue: 4 to 2"];
}
`);
  });

  test("in GraphML", () => {
    const lines = text(exportGraphml(model)).split("\n");
    expect(lines).toContain('    <data key="title">War &amp; &quot;peace&quot; &lt;\\o/&gt; </data>');
    expect(lines).toContain('  <key id="o0" for="node" attr.name="red.strike" attr.type="string"/>');
    expect(lines).toContain(
      '    <node id="s2"><data key="n">2</data><data key="label">2: yes none</data><data key="status_quo">false</data><data key="o0">yes</data><data key="o1">none</data><data key="p0">2</data><data key="p1">1</data></node>',
    );
    expect(lines).toContain(
      '    <edge source="s1" target="s2"><data key="actor">red</data><data key="improvement">true</data><data key="gain">1</data></edge>',
    );
    expect(lines.filter((line) => line.includes("<edge"))).toHaveLength(6);
  });

  test.each([exportDot, exportGraphml])(
    "is refused when it is too large, before anything is written",
    (write) => {
      const states = write(model, { maxStates: 3 });
      expect("problems" in states && states.problems[0]?.message).toBe(
        "The graph would have 4 states, more than the 3 that graph tools can take",
      );
      const moves = write(model, { maxMoves: 5 });
      expect("problems" in moves && moves.problems[0]?.message).toBe(
        "The graph would have more than 5 moves, too many for graph tools",
      );
    },
  );
});

describe("the table of states", () => {
  test("as comma-separated values", async () => {
    const rows = [
      {
        n: 1,
        values: ["no", "none"],
        payoffs: [1, 2],
        stable: [[], ["nash", "sseq"]],
        grades: ["clear", null],
        broken: [0, null],
      },
    ];
    let csv = "";
    for await (const chunk of exportCsv(scenario, rows)) csv += chunk;
    expect(csv).toBe(
      "n,red.strike,blue.arm,payoff:red,payoff:blue,stable:red,stable:blue,grade:red,grade:blue,broken:red,broken:blue\r\n" +
        "1,no,none,1,2,,nash sseq,clear,,0,\r\n",
    );
  });

  test.each(["=1+1", "+1", "-1", "@a", "\uff1d1", "  =1", "\u00a0=1", "\tx", "\nx"])(
    "takes %j for no formula",
    (text) => {
      expect(csvRow([text]).replaceAll('"', "")).toBe(`'${text}\r\n`);
    },
  );

  test("holds no formula and quotes what it must", async () => {
    const row = { n: 1, values: ["=1+1", 'a,"b"\n'], payoffs: [-1], stable: [], grades: [], broken: [] };
    const chunks: string[] = [];
    for await (const chunk of exportCsv(scenario, [row])) chunks.push(chunk);
    expect(chunks[1]).toBe('1,\'=1+1,"a,""b""\n",-1\r\n');
  });
});
