import { answerSentence, percent } from "@detente/core/sentences";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { studyOf } from "../../core/test/sound.ts";
import { connect, ENLARGEMENT, goTo, textOf, visit, visitText } from "./browser.ts";

/** The places that find what no proposal in the file may be, and say how far answers can be trusted. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser?.close());

const eventually = <T>(read: () => Promise<T>) => expect.poll(read);

/** A dispute with one party's wishes, and nothing that would have to be found out about it. */
const BARE = `
detente: 1
title: Bare
actors: {red: {options: {arm: {}}}, blue: {options: {arm: {}}}}
status_quo: {red.arm: no, blue.arm: no}
preferences: {red: {priorities: [not blue.arm, red.arm]}, blue: {priorities: [not red.arm, blue.arm]}}
`;

const answer = (page: Page) => page.locator(".stand").first();
const value = (page: Page, option: string, name: string) =>
  page
    .getByRole("group", { name: option, exact: true })
    .getByRole("button", { name: new RegExp(`^${name}`) });

describe("Find", () => {
  it("narrows the arrangements value by value, in steps of the history", async () => {
    const { page, complaints } = await visitText(browser, ENLARGEMENT, "find");
    await answer(page).getByText("One of six arrangements would").waitFor();
    await value(page, "Strike the great power", "yes").getByText("none").waitFor();
    const join = value(page, "Join the alliance", "no");
    await eventually(() => join.textContent()).toBe("no 1 left, the best in 1 of 3 readings");
    await join.focus();
    await page.keyboard.press("Enter");
    await answer(page).getByText("one of two arrangements").waitFor();
    await eventually(() => join.getAttribute("aria-pressed")).toBe("true");
    await page.waitForURL(/fix=small\.join%3Ano/);
    // What an option is fixed at is set aside for its own values.
    await value(page, "Join the alliance", "yes").getByText("1 left").waitFor();
    await value(page, "Attack the small state", "yes").click();
    await answer(page).getByText("no arrangement would be signed").waitFor();
    await page.goBack();
    await answer(page).getByText("one of two arrangements").waitFor();
    await join.click();
    await answer(page).getByText("One of six arrangements would").waitFor();
    expect(complaints).toEqual([]);
  });

  it("asks for less, and over worlds", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "find");
    await page.getByRole("checkbox", { name: "signable" }).click();
    await page.getByRole("checkbox", { name: "safe for all" }).click();
    await answer(page).getByText("arrangements would be kept, depending on").waitFor();
    await page.getByRole("checkbox", { name: "kept" }).press("Space");
    expect(await page.getByRole("checkbox", { name: "kept" }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: /^worlds/ }).click();
    await answer(page).getByText("of 27 worlds the best of six arrangements would be kept").waitFor();
    await value(page, "Join the alliance", "yes")
      .getByText(/the best in \d+ % of worlds/)
      .waitFor();
  });

  it("writes what it found into the scenario, and takes it back", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "find?fix=great.attack%3Ano");
    await page.getByLabel("into the scenario as").fill("What is left");
    await page.getByLabel("Write").selectOption({ label: "all that agrees with what is fixed" });
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText("“What is left” is a framework of the scenario now.").waitFor();
    expect(await textOf(page)).toContain("what_is_left:");
    expect(await textOf(page)).toContain("# A small state, an alliance it may join");
    await page.getByRole("button", { name: "undo" }).click();
    await page.getByText("“What is left” is a framework").waitFor({ state: "detached" });
    expect(await textOf(page)).toBe(ENLARGEMENT);
    await page.getByLabel("Write").selectOption({ label: "region 1" });
    await page.getByLabel("into the scenario as").fill("Region");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByRole("link", { name: "See its verdict" }).click();
    await page.locator(".verdicts").getByText("Region").waitFor();
  });
});

describe("Worlds", () => {
  const share = (page: Page, framework: string) =>
    page.getByRole("row", { name: new RegExp(`^${framework}`) }).locator(".whole .number");

  it("counts anew as one believes a reading more, and writes that when asked", async () => {
    const { page, complaints } = await visitText(browser, ENLARGEMENT, "worlds");
    await share(page, "Membership").getByText("67 %").waitFor();
    await page.getByText("Membership fares best").waitFor();
    const weight = page.getByRole("slider", { name: "Weight of alliance as in As the great power fears" });
    await weight.focus();
    await page.keyboard.press("Home");
    await share(page, "Membership").getByText("100 %").waitFor();
    await share(page, "Neutrality").getByText("0 %").waitFor();
    expect(await textOf(page)).toBe(ENLARGEMENT);
    await page.getByRole("button", { name: "Back to the scenario’s" }).click();
    await share(page, "Membership").getByText("67 %").waitFor();
    await weight.focus();
    await page.keyboard.press("End");
    await share(page, "Membership").getByText("50 %").waitFor();
    await page.getByRole("button", { name: "Write these weights into the scenario" }).click();
    await page.getByRole("button", { name: "Back to the scenario’s" }).waitFor({ state: "detached" });
    expect(await textOf(page)).toMatch(/credence:\s+alliance:/);
    await share(page, "Membership").getByText("50 %").waitFor();
    expect(complaints).toEqual([]);
  });

  it("tells of each framework on whom it turns and where it holds", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "worlds");
    await page.getByRole("button", { name: "Neutrality" }).click();
    await page.locator(".rules").getByText("alliance is “as the great power fears”").waitFor();
    await page.locator(".answers").getByText("Signable").click();
    await page.getByText("It would be signable in every world.").waitFor();
    await page.getByText("it is the same in every world").waitFor();
  });
});

describe("Packages", () => {
  it("judges with the clauses that are switched on, which the address carries", async () => {
    const { page, complaints } = await visitText(browser, ENLARGEMENT, "packages?framework=neutral");
    await answer(page).getByText("With “The small state renounces membership for good”").waitFor();
    const renounce = page.getByRole("checkbox", { name: /renounces membership/ });
    await renounce.focus();
    await page.keyboard.press("Space");
    await page.locator(".live .was").first().waitFor();
    await page.waitForURL(/with=renounce/);
    await eventually(() => page.locator(".live tr.stands").count()).toBe(3);
    await page.getByText("cost 1 ·").waitFor();
    await page.getByRole("checkbox", { name: /withdraws behind/ }).click();
    await eventually(() => page.getByRole("checkbox", { name: /No missiles/ }).isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: /Allied troops/ }).click();
    await eventually(() => page.getByRole("checkbox", { name: /withdraws behind/ }).isChecked()).toBe(false);
    await page.getByRole("button", { name: "switch on B" }).click();
    await page.getByText("In force", { exact: true }).waitFor();
    await page.waitForURL(/with=renounce(&|$)/);
    await page.reload();
    await page.locator(".live tr.stands").nth(2).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("clauses taken", () => {
  it("count in every place, which says so, and are marked against without", async () => {
    const { page, complaints } = await visitText(browser, ENLARGEMENT, "packages?framework=neutral");
    await page.getByRole("checkbox", { name: /renounces membership/ }).click();
    await page.locator(".live .was").first().waitFor();
    expect(await page.locator(".in-force").count()).toBe(0);
    await page.getByRole("link", { name: "Verdict" }).click();
    await page.getByText(/^Counted with “The small state renounces membership for good”/).waitFor();
    const study = await studyOf(ENLARGEMENT, { clauses: ["renounce"] });
    const analysis = await study.ask("verdicts");
    await answer(page).getByText(answerSentence(study.scenario, analysis)).waitFor();
    const row = page.locator(".verdicts .framework", { hasText: "Neutrality" });
    await row.getByText("was Hollow").waitFor();
    for (const place of ["Security", "Guarantees", "Perceptions", "Carrying it out", "Find", "Worlds"]) {
      await page.getByRole("link", { name: place }).click();
      await page.getByText(/^Counted with/).waitFor();
      await page.waitForURL(/with=renounce/);
    }
    const { worlds, frameworks } = await study.ask("worlds", {});
    expect(worlds).toBe(27);
    const kept = percent(frameworks.find(({ id }) => id === "neutral")!.kept.share);
    await page.getByRole("row", { name: new RegExp(`^Neutrality \\d+ % ${percent(1)} ${kept}`) }).waitFor();
    await page.getByRole("link", { name: "Source", exact: true }).click();
    await page.getByText("The text stands without “The small state renounces").waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Count without" }).click();
    await page.locator(".in-force").waitFor({ state: "detached" });
    await page.waitForURL((url) => !url.hash.includes("with="));
    expect(complaints).toEqual([]);
  });

  it("are left out where an address names none that there are", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict?with=__proto__,nothing");
    await page.locator(".verdicts").waitFor();
    expect(await page.locator(".in-force").count()).toBe(0);
  });
});

describe("carrying out", () => {
  it("says, where there are no safe stages, how far they would come and what each would rather do", async () => {
    const { page, context } = await visit(browser, "#/ukraine_2025/carrying-out?framework=nato");
    onTestFinished(() => context.close());
    await answer(page)
      .getByText("they would get no further than today, for Russia and the United States")
      .waitFor();
    const rows = page.locator(".holdups > li");
    await rows.nth(3).waitFor();
    await eventually(() => rows.allTextContents()).toEqual([
      "Russia holds its firerefuses, for it would rather have no deal",
      "Ukraine joins NATO and does not strike Russian territorywould go along",
      "The United States pledges to defend Ukraine as an allyrefuses, for it would rather have no deal",
      "Europe pledges to defend Ukraine as an allywould go along",
    ]);
    await page.getByRole("button", { name: "Go through them, move by move" }).click();
    await answer(page)
      .getByText(
        "Four moves lead to “NATO membership”, two of them concessions by Russia and the United States.",
      )
      .waitFor();
  });
});

describe("slips", () => {
  it("are drawn on the graph of carrying out, as it is and as each sees it", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "carrying-out?framework=member&way=slips");
    await answer(page).getByText("No single mistake brings Membership down").waitFor();
    await page.locator(".trunk").getByText("Today, and then one move leads there").waitFor();
    await page.locator(".trunk").getByText("Without any slip it stays within its terms").waitFor();
    await eventually(() => page.locator(".branches .branch.heals").count()).toBe(3);
    await page.locator(".forgiving").getByRole("button", { name: "Neutrality" }).click();
    await answer(page).getByText("Neutrality needs no mistake to fall").waitFor();
    await page.locator(".branches .branch.collapses").waitFor();
    await eventually(() => page.locator(".branches .branch.drifts").count()).toBe(1);
    await page.getByText("As each sees it").click();
    await page.waitForURL(/sees=each/);
  });
});

describe("margin", () => {
  it("stands beside each statement, and where a dragged one would lie", async () => {
    const { page, context } = await visit(browser, "#/ukraine_2025/source?actor=ukraine");
    onTestFinished(() => context.close());
    const margins = page.locator(".priorities .margin");
    const near = page.locator(".priorities li", { hasText: "one place lower" }).first();
    await near.waitFor();
    const rows = await page.locator(".priorities li").count();
    await eventually(() => margins.count()).toBe(rows);
    await near.locator(".handle").scrollIntoViewIfNeeded();
    const box = await near.locator(".handle").boundingBox();
    if (box === null) throw new Error("the row is in sight");
    await page.mouse.move(box.x + 6, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + 6, box.y + 12);
    const here = page.locator(".priorities .here").last();
    const said = (await here.textContent())?.replace("Here: ", "").split("; ")[0] ?? "";
    const below = await here.boundingBox();
    if (below === null) throw new Error("the row is in sight");
    await page.mouse.move(box.x + 6, below.y + below.height + 4, { steps: 4 });
    await page.mouse.up();
    const flipped = page.locator(".pinned .was", { has: page.locator("b") });
    await flipped.first().waitFor();
    const framework = said.replace(/ (no longer )?(signable|kept|safe for all)$/, "");
    await eventually(async () =>
      (await flipped.allTextContents()).filter((text) => text.startsWith(framework)),
    ).toHaveLength(1);
  });

  it("is told of a framework where it unfolds, and leads to what else the verdict turns on", async () => {
    const { page } = await visitText(browser, ENLARGEMENT, "verdict?open=neutral");
    const told = page.locator(".why-so");
    await told
      .getByText(
        "No reordering suffices. “Neutrality” would be kept if small no longer wanted that small has taken up “Join the alliance”.",
      )
      .waitFor();
    await page.locator(".verdicts .fold", { hasText: "Membership" }).click();
    await told.getByText("No single change flips it.").waitFor();
    await told.getByRole("link", { name: "What else it turns on" }).click();
    await page.getByRole("heading", { name: "What does the verdict follow from?" }).waitFor();
  });
});

describe("a file that lacks what a place is about", () => {
  it.each([
    ["worlds", "names no framework yet"],
    ["packages", "names no framework yet"],
    ["worlds", "reads every party in one way", "frameworks: {peace: {where: not red.arm}}\n"],
    ["packages", "lists no clauses", "frameworks: {peace: {where: not red.arm}}\n"],
  ])("is told in %s what it would show: %s", async (place, said, more = "") => {
    const { page } = await visitText(browser, BARE + more, place);
    await page.locator(".missing").getByText(said).waitFor();
    await page.locator(".missing pre").waitFor();
  });

  it("is searched in the one reading it has", async () => {
    const { page } = await visitText(browser, BARE, "find");
    await answer(page).getByText("One of four arrangements would be signed").waitFor();
    await goTo(page, "find?fix=red.arm%3Ayes");
    expect(await page.getByRole("radio", { name: /^worlds/ }).count()).toBe(0);
  });
});
