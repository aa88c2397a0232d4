import type { Analysis, Scenario } from "@detente/core";
import analysis from "./fixture.json";
import type { Judged } from "./protocol.ts";

const st = (t: string) => ({
  condition: { kind: "constant" as const, value: true },
  text: t,
  place: null,
  because: null,
  source: [],
});
const g = { because: null, source: [] };
const opt = (index: number, actor: number, id: string, ref: string, label: string) => ({
  index,
  actor,
  id,
  ref,
  label,
  values: ["no", "yes"],
  moves: "free" as const,
  place: null,
  ...g,
});
const actor = (index: number, id: string, name: string) => ({
  index,
  id,
  name,
  firstOption: index,
  optionCount: 1,
  place: null,
  ...g,
});
const scenario = {
  title: "Enlargement",
  summary:
    "A small state, an alliance it may join, and a great power beside them. Would joining make the small state safer, and at whose expense?",
  date: null,
  authors: [],
  tags: [],
  section: "Example",
  image: null,
  sources: [],
  actors: [
    actor(0, "small", "Small state"),
    actor(1, "alliance", "Alliance"),
    actor(2, "great", "Great power"),
  ],
  options: [
    opt(0, 0, "join", "small.join", "Join the alliance"),
    opt(1, 1, "strike", "alliance.strike", "Strike the great power"),
    opt(2, 2, "attack", "great.attack", "Attack the small state"),
  ],
  statusQuo: [0, 0, 0],
  statusQuoPlace: null,
  noDeal: [0, 0, 0],
  noDealPlace: null,
  rules: [],
  preferences: [null, null, null],
  vital: [[st("not great.attack")], [st("not (great.attack and small.join)")], [st("not alliance.strike")]],
  frameworks: [
    {
      index: 0,
      id: "neutral",
      label: "Neutrality",
      summary: null,
      parties: null,
      where: st("x"),
      place: null,
      ...g,
    },
    {
      index: 1,
      id: "member",
      label: "Membership",
      summary: null,
      parties: [0, 1],
      where: st("x"),
      place: null,
      ...g,
    },
  ],
  lenses: [
    {
      index: 0,
      id: "fear",
      label: "As the great power fears",
      summary: null,
      preferences: [],
      vital: [],
      place: null,
      ...g,
    },
    {
      index: 1,
      id: "trust",
      label: "As the alliance hopes",
      summary: null,
      preferences: [],
      vital: [],
      place: null,
      ...g,
    },
  ],
  perceptions: [null, null, 0],
} as unknown as Scenario;
export function fixture(text: string): Judged {
  return {
    text,
    lens: null,
    scenario,
    analysis: analysis as unknown as Analysis,
    warnings: [],
    values: new Map([
      [1, [0, 0, 0]],
      [2, [1, 0, 0]],
      [3, [1, 1, 0]],
      [4, [0, 0, 1]],
      [5, [1, 0, 1]],
      [6, [1, 1, 1]],
    ]),
  };
}
