import { expect, it } from "vitest";
import { inForm } from "./verb.ts";

it.each([
  ["deploys at the border", "deploy at the border", "deploying at the border"],
  ["stops the war", "stop the war", "stopping the war"],
  ["relies on others", "rely on others", "relying on others"],
  ["passes a law", "pass a law", "passing a law"],
  ["gives arms", "give arms", "giving arms"],
  ["lies low", "lie low", "lying low"],
  ["is neutral", "be neutral", "being neutral"],
  ["admits inspectors", "admit inspectors", "admitting inspectors"],
  ["limits its forces", "limit its forces", "limiting its forces"],
  ["does not strike", "refrain from striking", "not striking"],
  ["keeps away from it", "keep away from it", "keeping away from it"],
  ["arms and drills", "move so that it arms and drills", "moving so that it arms and drills"],
  ["delivers late and in part", "deliver late and in part", "delivering late and in part"],
  ["no longer strikes", "move so that it no longer strikes", "moving so that it no longer strikes"],
])("%s", (does, base, gerund) => {
  expect([inForm(does, "does"), inForm(does, "do"), inForm(does, "doing")]).toEqual([does, base, gerund]);
});

it.each([
  ["sits in the executive", "sit in the executive", "sit in the executive", "sitting in the executive"],
  ["hold it to the law", "hold it to the law", "hold it to the law", "holding it to the law"],
  ["is neutral", "are neutral", "be neutral", "being neutral"],
  ["are neutral", "are neutral", "be neutral", "being neutral"],
  ["has an army", "have an army", "have an army", "having an army"],
  ["does not strike", "do not strike", "refrain from striking", "not striking"],
  ["arm and drill", "arm and drill", "move so that they arm and drill", "moving so that they arm and drill"],
])("of several: %s", (says, does, base, doing) => {
  const forms = (["does", "do", "doing"] as const).map((form) => inForm(says, form, true));
  expect(forms).toEqual([does, base, doing]);
});
