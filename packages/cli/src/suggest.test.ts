import { expect, it } from "vitest";
import { nearest } from "./suggest.ts";

it.each([
  ["analize", ["analyze", "states"], "analyze"],
  ["neutralty", ["neutral", "neutrality"], "neutrality"],
  ["x", ["neutral"], null],
  ["completely_else", ["neutral", "member"], null],
  ["", ["a"], null],
])("%j among %j suggests %j", (typed, candidates, suggested) => {
  expect(nearest(typed, candidates)).toBe(suggested);
});
