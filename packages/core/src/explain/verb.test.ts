import { expect, it } from "vitest";
import { inForm, ofSeveral } from "./verb.ts";

it.each([
  ["deploys at the border", "deploy at the border", "deploying at the border"],
  ["stops the war", "stop the war", "stopping the war"],
  ["relies on others", "rely on others", "relying on others"],
  ["passes a law", "pass a law", "passing a law"],
  ["gives arms", "give arms", "giving arms"],
  ["lies low", "lie low", "lying low"],
  ["is neutral", "be neutral", "being neutral"],
  ["does not strike", "not strike", "not striking"],
  ["keeps away from it", "keep away from it", "keeping away from it"],
  ["arms and drills", "move so that it arms and drills", "moving so that it arms and drills"],
  ["no longer strikes", "move so that it no longer strikes", "moving so that it no longer strikes"],
])("%s", (does, base, gerund) => {
  expect([inForm(does, "does"), inForm(does, "do"), inForm(does, "doing")]).toEqual([does, base, gerund]);
});

it.each([
  ["sits in the executive", "sit in the executive"],
  ["is neutral", "are neutral"],
  ["has an army", "have an army"],
  ["does not strike", "do not strike"],
  ["arms and drills", "arms and drills"],
])("of several: %s", (does, many) => {
  expect(ofSeveral(does)).toBe(many);
});
