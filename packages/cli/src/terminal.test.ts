import { expect, it } from "vitest";
import { pageOf } from "./terminal.ts";

it("takes the terminal's width, else COLUMNS, else 80", () => {
  expect(pageOf({ columns: 132 }, {}).columns).toBe(132);
  expect(pageOf({}, { COLUMNS: "100" }).columns).toBe(100);
  expect(pageOf({}, { COLUMNS: "wide" }).columns).toBe(80);
  expect(pageOf({ columns: 10 }, {}).columns).toBe(40);
});

it("colours a terminal only, unless told otherwise", () => {
  expect(pageOf({ isTTY: true }, {}).colour).toBe(true);
  expect(pageOf({}, {}).colour).toBe(false);
  expect(pageOf({ isTTY: true }, { NO_COLOR: "1" }).colour).toBe(false);
  expect(pageOf({ isTTY: true }, { NO_COLOR: "" }).colour).toBe(true);
  expect(pageOf({ isTTY: true }, { TERM: "dumb" }).colour).toBe(false);
  expect(pageOf({}, { FORCE_COLOR: "1" }).colour).toBe(true);
  expect(pageOf({ isTTY: true }, { FORCE_COLOR: "0" }).colour).toBe(false);
});

it("shows symbols unless the locale cannot", () => {
  expect(pageOf({}, {}).unicode).toBe(true);
  expect(pageOf({}, { LANG: "de_DE.UTF-8" }).unicode).toBe(true);
  expect(pageOf({}, { LANG: "C" }).unicode).toBe(false);
  expect(pageOf({}, { LANG: "C.UTF-8", LC_ALL: "POSIX" }).unicode).toBe(false);
  expect(pageOf({}, { LC_CTYPE: "de_DE.ISO-8859-1" }).unicode).toBe(false);
});
