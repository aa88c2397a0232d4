import { describe, expect, it } from "vitest";
import { difference } from "../src/explain/reason.ts";
import type {
  ExplainFinding,
  PriorityStatement,
  Scenario,
  StateFinding,
  Statement,
  Study,
} from "../src/index.ts";
import {
  consentUnder,
  cruxSentence,
  explain,
  Glossary,
  headline,
  holdUpSentences,
  pathSentence,
  scheduleSentence,
  shiftSentence,
  spiralSentence,
  stageSentence,
  stepSentence,
  temptationSentence,
  verdictSentences,
} from "../src/sentences.ts";
import { agree, all, open } from "./agreement.ts";
import type { Blueprint } from "./random.ts";
import { holds } from "./reference/states.ts";
import { example, studyOf } from "./sound.ts";

const enlargement = () => studyOf(example("enlargement.yaml"));

function page({ state, sentences }: ExplainFinding): string {
  const lines = [`State ${state}`];
  let about = "";
  for (const sentence of sentences) {
    if (sentence.about !== about) lines.push("", sentence.about);
    about = sentence.about;
    lines.push(`- ${sentence.text}${sentence.sources.length > 0 ? ` [${sentence.sources.join(", ")}]` : ""}`);
  }
  return `${lines.join("\n")}\n`;
}

describe("the example, in words", () => {
  it.each([
    ["neutral", { framework: "neutral" }],
    ["member", { framework: "member" }],
    ["state-4", { state: 4 }],
    ["state-6", { state: 6 }],
  ])("%s is explained as committed", async (name, target) => {
    const study = await enlargement();
    const text = page(explain(await study.ask("explain", target), study));
    await expect(text).toMatchFileSnapshot(`./example/explain/${name}.txt`);
  });

  it("is explained to one actor alone", async () => {
    const study = await enlargement();
    const { sentences } = explain(
      await study.ask("explain", { framework: "neutral", actor: "small" }),
      study,
    );
    expect([...new Set(sentences.map(({ about }) => about))]).toEqual(["neutral", "small"]);
  });

  it("is explained in brief by what decides: less than half of the whole", async () => {
    const study = await enlargement();
    const brief = explain(await study.ask("explain", { framework: "neutral", brief: true }), study);
    await expect(page(brief)).toMatchFileSnapshot("./example/explain/neutral-brief.txt");
    const whole = explain(await study.ask("explain", { framework: "neutral" }), study);
    expect(page(brief).length).toBeLessThan(page(whole).length / 2);
  });

  it("says what there is not to explain", async () => {
    const study = await enlargement();
    await expect(study.ask("explain", { state: 7 })).rejects.toThrow("states are numbered 1 to 6");
    await expect(study.ask("explain", { framework: "nato" })).rejects.toThrow("there is no framework nato");
    await expect(study.ask("explain", { state: 1, actor: "nobody" })).rejects.toThrow(
      "there is no actor nobody",
    );
  });

  it("has its headlines and every other sentence as committed", async () => {
    const study = await enlargement();
    const { scenario } = study;
    const analysis = await study.ask("analyze");
    const lines: string[] = [];
    for (const finding of analysis.frameworks) {
      const { sign, keep, safe, sentence } = headline(finding, study, analysis);
      lines.push(
        `# ${finding.id}`,
        sign,
        keep,
        safe,
        sentence,
        "",
        ...verdictSentences(finding, study, analysis),
      );
      lines.push(
        "",
        pathSentence(finding.path),
        ...finding.path!.steps.map((step) => stepSentence(scenario, step)),
      );
      const { schedule } = finding;
      lines.push("", scheduleSentence(schedule));
      if (schedule?.found) lines.push(...schedule.stages.map((stage) => stageSentence(scenario, stage)));
      if (schedule?.found === false)
        lines.push(
          ...holdUpSentences(study, schedule.hold_ups, {
            objectors: finding.objectors ?? [],
            from: analysis.status_quo!,
          }),
        );
      const held = await study.ask("guarantees", { state: finding.best, framework: finding.id });
      lines.push(
        "",
        ...held.temptations.map((temptation) => temptationSentence(study, held, temptation)),
        "",
      );
    }
    for (const state of [1, 2, 5]) {
      const glossary = new Glossary();
      const { shifts, spirals } = await study.ask("dilemmas", { state });
      lines.push(
        `# dilemmas at ${state}`,
        ...shifts.map((shift) => shiftSentence(study, state, shift, glossary)),
      );
      lines.push(...spirals.map((spiral) => spiralSentence(study, state, spiral)), "");
    }
    const { cruxes } = await study.ask("lenses");
    lines.push("# cruxes", ...cruxes.map((crux) => cruxSentence(scenario, crux)));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./example/explain/sentences.txt");
  });
});

/** What the sentences on an actor say of it in the words of the contract. */
function verdictsOn(finding: ExplainFinding, actor: string) {
  const text = finding.sentences
    .filter(({ about }) => about === actor)
    .map(({ text }) => text)
    .join("\n");
  const durability = /(?:durability here is|here: it is) ([a-z]+)(?: \([^)]*\))?\.$/m.exec(text)?.[1];
  const grade = /^Its grade(?:, that of the worst threat to it,)? is ([a-z]+)/m.exec(text)?.[1] ?? null;
  const safe = /is (safe|not safe) here\.$/m.exec(text)?.[1] ?? null;
  return { durability, grade, safe };
}

describe("on random models", () => {
  it("everybody in every framework is explained, in agreement with the analysis", async () => {
    const compare = async (blueprint: Blueprint) => {
      const { study } = await open(blueprint);
      const { actors, frameworks } = await study.ask("analyze");
      for (const framework of frameworks) {
        const finding = explain(await study.ask("explain", { framework: framework.id }), study);
        expect(finding.state).toBe(framework.best);
        for (const actor of actors) {
          const { durability, grade } = framework.actors[actor]!;
          expect(verdictsOn(finding, actor)).toEqual({
            durability,
            grade,
            safe: grade === null ? null : framework.safe.includes(actor) ? "safe" : "not safe",
          });
        }
        headline(framework, study, { lens: null, no_deal: null });
        expect(finding.sentences.every(({ text }) => /^\P{Ll}.*[.”]$/su.test(text))).toBe(true);
        expect(finding.sentences.map(({ text }) => text).join("\n")).not.toMatch(
          /undefined|null|NaN|\[object| {2}/,
        );
      }
    };
    await agree(100, { maxCombinations: 48 }, compare);
    await agree(60, { maxCombinations: 36, minActors: 3, shape: "exchange" }, compare);
  });

  it("the reasons told are the temptations and answers that the guarantees list", async () => {
    await agree(80, { maxCombinations: 36, minActors: 3 }, async (blueprint) => {
      const { study } = await open(blueprint);
      for (const { id: framework } of study.scenario.frameworks) {
        const account = await study.ask("explain", { framework });
        if (account.brief) throw new Error("the whole was asked for");
        const { durability, hangs_on, temptations } = await study.ask("guarantees", {
          state: account.state,
          framework,
        });
        expect(account).toMatchObject({ durability, hangs_on });
        for (const [actor, reasons] of Object.entries(account.actors)) {
          const theirs = temptations.filter(({ by }) => by === actor);
          expect(reasons.temptations.count).toBe(theirs.length);
          for (const { to, inside, level, counts, answer } of reasons.temptations.first) {
            const same = theirs.find((temptation) => temptation.to === to)!;
            expect([inside, level]).toEqual([same.inside, same.level]);
            if (counts !== level) continue;
            const moves = answer?.steps.map(({ by, to }) => ({ by, to }));
            expect(moves).toEqual(same.answer?.moves.map(({ by, to }) => ({ by: [by].flat(), to })));
            expect(answer?.anyway).toBe(same.answer?.anyway);
          }
        }
      }
    });
  });

  it("any state is explained to anybody", async () => {
    await agree(80, { maxCombinations: 36, minActors: 3, maxFrameworks: 0 }, async (blueprint) => {
      const { study } = await open(blueprint);
      const state = Math.ceil(study.feasible / 2);
      const { durability } = await study.ask("guarantees", { state });
      for (const { id } of study.scenario.actors) {
        const { sentences } = explain(await study.ask("explain", { state, actor: id }), study);
        expect(sentences.some(({ text }) => text.includes(`t is ${durability}`))).toBe(true);
      }
    });
  });

  it("whose consent a lens finds missing at the best state is told without the engine, and agrees with it", async () => {
    await agree(120, { maxCombinations: 36, minActors: 3, maxLenses: 3 }, async (blueprint) => {
      const { study } = await open(blueprint);
      const { frameworks } = await study.ask("lenses");
      for (const { id, lenses } of frameworks) {
        for (const [lens, verdict] of Object.entries(lenses)) {
          const consent = consentUnder(study, lens, id, verdict);
          expect(consent === null).toBe(verdict.signable === null);
          // A framework that settles in several states can find its objectors in another of them.
          if (consent && consent.objectors.length > 0) expect(verdict.signable).toBe(false);
        }
      }
    });
  });

  it("the reason told is what decides: the first priority, the sums, the places", async () => {
    await agree(100, { maxCombinations: 24, maxLenses: 0 }, async (blueprint) => {
      const { study } = await open(blueprint);
      const found = await all(study.ask("states"));
      for (const a of found) {
        for (const b of found.slice(0, 6)) decides(study, a, b);
      }
    });
  });
});

function decides(study: Study, a: StateFinding, b: StateFinding): void {
  const { scenario } = study;
  const [inA, inB] = [study.values(a.n), study.values(b.n)];
  for (const { index } of scenario.actors) {
    const preference = scenario.preferences[index]!;
    const order = Math.sign(a.payoffs[index]! - b.payoffs[index]!);
    const told = difference(preference, scenario, inA, inB);
    switch (told.kind) {
      case "indifferent":
        expect(order).toBe(0);
        break;
      case "priority": {
        const statements = preference?.kind === "priorities" ? preference.statements : [];
        const meets = ({ prefer, when }: PriorityStatement, values: readonly number[]) =>
          (when !== null && !holdsIn(scenario, when, values)) || holdsIn(scenario, prefer, values);
        const first = statements.findIndex((statement) => meets(statement, inA) !== meets(statement, inB));
        expect(told.first ? told.first.place - 1 : -1).toBe(first);
        expect(told.first ? (told.first.inA ? 1 : -1) : 0).toBe(order);
        break;
      }
      case "weights":
        if (order !== 0) expect(Math.sign(told.sums[0] - told.sums[1])).toBe(order);
        break;
      case "ranking":
        expect(Math.sign(told.b.place - told.a.place)).toBe(order);
    }
  }
}

/** By the reference's own reading of conditions. */
function holdsIn(scenario: Scenario, { condition }: Statement, values: readonly number[]): boolean {
  return holds(condition, (ref) => {
    const option = scenario.options.find((candidate) => candidate.ref === ref)!;
    return option.values[values[option.index]!]!;
  });
}
