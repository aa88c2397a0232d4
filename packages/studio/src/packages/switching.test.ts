import { readScenario } from "@detente/core";
import { describe, expect, test } from "vitest";
import { costOf, readClauses, switched } from "./switching.ts";

const read = readScenario(`
detente: 1
title: Clauses
actors: {red: {options: {arm: {}}}, blue: {options: {arm: {}}}}
clauses:
  inspectors: {cost: 2, moves: {red.arm: forward}}
  secrecy: {cost: 0.5, excludes: [inspectors], moves: {red.arm: free}}
  seals: {requires: [inspectors], moves: {blue.arm: fixed}}
  cameras: {requires: [seals], moves: {blue.arm: forward}}
`);
if ("problems" in read) throw new Error("the scenario has problems");
const { scenario } = read;

describe("switching clauses", () => {
  test("brings what a clause requires, and takes away what excludes it", () => {
    expect(switched(scenario, [], "cameras")).toEqual(["inspectors", "seals", "cameras"]);
    expect(switched(scenario, ["secrecy"], "seals")).toEqual(["inspectors", "seals"]);
    expect(switched(scenario, ["inspectors", "seals", "cameras"], "secrecy")).toEqual(["secrecy"]);
  });

  test("takes away what requires a clause that goes", () => {
    expect(switched(scenario, ["inspectors", "seals", "cameras"], "inspectors")).toEqual([]);
    expect(switched(scenario, ["inspectors", "seals", "cameras"], "cameras")).toEqual([
      "inspectors",
      "seals",
    ]);
  });

  test("leaves out of an address what may not stand together, and what there is not", () => {
    expect(readClauses("cameras,inspectors,seals", scenario)).toEqual(["inspectors", "seals", "cameras"]);
    expect(readClauses("secrecy,inspectors", scenario)).toEqual(["inspectors"]);
    expect(readClauses("cameras,nothing", scenario)).toEqual([]);
    expect(readClauses(null, scenario)).toEqual([]);
  });

  test("adds up what they cost", () => {
    expect(costOf(scenario, ["inspectors", "secrecy", "seals"])).toBe(3.5);
  });
});
