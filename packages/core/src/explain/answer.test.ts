import { describe, expect, it } from "vitest";
import { studyOf } from "../../test/sound.ts";
import { answerSentence, foremost, frameworkSentence, standings } from "./answer.ts";

/** Red and Blue fight; each may stop, and Red may leave. */
async function judged(rest: string) {
  const study = await studyOf(`
detente: 1
title: Two campaigns
actors:
  red: {name: Red, options: {fight: {label: Fight}, leave: {label: Leave, moves: forward}}}
  blue: {name: Blue, options: {fight: {label: Fight}}}
status_quo: {red.fight: yes, red.leave: no, blue.fight: yes}
${rest}`);
  const { scenario } = study;
  const analysis = await study.ask("verdicts");
  const each = analysis.frameworks.map((framework) =>
    frameworkSentence(scenario, framework, analysis.no_deal),
  );
  return { scenario, analysis, sentence: answerSentence(scenario, analysis), each };
}

const WAR = "  war: {label: The war, where: red.fight and blue.fight and not red.leave}\n";
const TRUCE = "  truce: {label: The truce, where: not red.fight and not blue.fight and not red.leave}\n";
const EXIT = "  exit: {label: An exit, where: not red.fight and not blue.fight and red.leave}\n";
const VITAL = "vital: {red: [not blue.fight], blue: [not red.fight]}\n";

describe("the answer in a sentence", () => {
  it("names what all would sign, keep and be safe under", async () => {
    const { sentence, each } = await judged(`preferences:
  red: {priorities: [not blue.fight, not red.leave, not red.fight]}
  blue: {priorities: [not red.fight, not blue.fight]}
${VITAL}frameworks:
${TRUCE}`);
    expect(each).toEqual(["It would be signed and kept, and leave everyone safe."]);
    expect(sentence).toBe("The truce would be signed and kept, and leave everyone safe.");
  });

  it("names what comes nearest, and who stands against it", async () => {
    const { sentence } = await judged(`preferences:
  red: {priorities: [red.fight]}
  blue: {priorities: [not red.fight, not blue.fight]}
${VITAL}frameworks:
${TRUCE}${WAR}`);
    expect(sentence).toBe(
      "No proposal here would be kept and leave everyone safe. The truce comes nearest: Red would not sign it and would gain by leaving it, and Blue would not be safe.",
    );
  });

  it("quotes names where there are several, which may have an “and” of their own", async () => {
    const { sentence } = await judged(`preferences:
  red: {priorities: [not blue.fight, not red.leave, not red.fight]}
  blue: {priorities: [not red.fight, not blue.fight]}
${VITAL}frameworks:
${TRUCE}  calm: {label: Peace and quiet, where: not red.fight and not blue.fight}
`);
    expect(sentence).toBe(
      "“The truce” and “Peace and quiet” would be signed and kept, and leave everyone safe.",
    );
  });

  it("names the one that would last but for a signature", async () => {
    const { sentence } = await judged(`preferences:
  red: {priorities: [not red.leave]}
  blue: {priorities: []}
${VITAL}frameworks:
${EXIT}`);
    expect(sentence).toBe("An exit alone would be kept and leave everyone safe, but Red would not sign it.");
  });

  it("says nothing of safety where nobody holds anything vital, and that of two alike neither is nearer", async () => {
    const { sentence } = await judged(`preferences:
  red: {priorities: [red.fight]}
  blue: {priorities: [blue.fight]}
frameworks:
${TRUCE}  calm: {label: A calm, where: not red.fight and not blue.fight}
`);
    expect(sentence).toBe(
      "No proposal here would be kept. The truce comes as near as any: Red and Blue would not sign it and would gain by leaving it.",
    );
  });

  it("says first what does hold of the nearest", async () => {
    const { sentence } = await judged(`preferences:
  red: {priorities: [not blue.fight, not red.leave, red.fight]}
  blue: {priorities: [not red.fight, not blue.fight]}
frameworks:
${TRUCE}`);
    expect(sentence).toBe(
      "No proposal here would be kept. The truce comes nearest: it would be signed, but Red would gain by leaving it.",
    );
  });

  it("says that keeping is what nearness is measured by, and sums each up", async () => {
    const alone = await judged(`preferences:
  red: {priorities: [not red.leave, red.fight]}
  blue: {priorities: []}
${VITAL}frameworks:
${TRUCE}${WAR}  raid: {label: The raid, where: red.fight and not blue.fight and not red.leave}
`);
    expect(alone.sentence).toBe(
      "No proposal here would be kept and leave everyone safe. The raid comes nearest: it alone would be both signed and kept, but Blue would not be safe.",
    );
    expect(foremost(alone.analysis)?.id).toBe("raid");
    expect(alone.each).toEqual([
      "Red would not sign it and would gain by leaving it, and Blue would not be safe.",
      "Nobody would gain by changing course alone, but Red and Blue would not be safe.",
      "It would be signed and kept, but Blue would not be safe.",
    ]);
  });

  it("tells the nearest of several that would be kept", async () => {
    const { sentence } = await judged(`preferences:
  red: {priorities: [red.fight]}
  blue: {priorities: [not red.fight]}
${VITAL}frameworks:
  raid: {label: The raid, where: red.fight and not blue.fight and not red.leave}
  leave: {label: The raid and an exit, where: red.fight and not blue.fight and red.leave}
`);
    expect(sentence).toBe(
      "No proposal here would be kept and leave everyone safe. The raid comes as near as any of the two that would be kept: it would be signed, but Blue would not be safe.",
    );
  });

  it("quotes a name that would read as something else", async () => {
    const { sentence } = await judged(`preferences:
  red: {priorities: [not blue.fight, not red.leave, not red.fight]}
  blue: {priorities: [not red.fight, not blue.fight]}
frameworks:
${TRUCE.replace("The truce", "No war")}`);
    expect(sentence).toBe("“No war” would be signed and kept.");
  });

  it("says so where nothing is proposed", async () => {
    const { sentence } = await judged("frameworks: {}\n");
    expect(sentence).toBe("No proposal is named to be judged.");
    expect((await judged(`frameworks:\n${WAR}`)).sentence).toBe(
      "No proposal is named beside what no deal leads to.",
    );
  });
});

it("sets what no deal leads to apart from the proposals, which stand by what comes of them", async () => {
  const { analysis } = await judged(`preferences:
  red: {priorities: [not red.leave, red.fight]}
  blue: {priorities: [not red.fight, not blue.fight]}
${VITAL}frameworks:
${TRUCE}${WAR}${EXIT}`);
  const { baseline, proposals } = standings(analysis);
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
  expect(ids(baseline)).toEqual(["war"]);
  expect(ids(proposals.well)).toEqual([]);
  expect([...ids(proposals.kept), ...ids(proposals.left)].sort()).toEqual(["exit", "truce"]);
});
