import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ProgressLine } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A line and what it has written since it was last asked. */
function line(columns = 80) {
  let written = "";
  const terminal = { columns, write: (text: string | Uint8Array) => (written += text) !== "" };
  const take = () => {
    const text = written.split("\r\u001b[2K").at(-1)!;
    written = "";
    return text;
  };
  return { progress: new ProgressLine(terminal), take };
}

it("says nothing of what takes less than a second", () => {
  const { progress, take } = line();
  progress.show({ what: "judging", done: 0, of: 4 });
  vi.advanceTimersByTime(990);
  progress.clear();
  vi.advanceTimersByTime(5000);
  expect(take()).toBe("");
});

it("shows a single long step, and that it goes on", () => {
  const { progress, take } = line();
  progress.show({ what: "finding the states", done: 0, of: 1 });
  vi.advanceTimersByTime(1000);
  expect(take()).toBe("finding the states, 1 s so far");
  vi.advanceTimersByTime(120_000);
  expect(take()).toBe("finding the states, 3 min so far");
  progress.clear();
  expect(take()).toBe("");
});

it("estimates the time left from the steps done, as long as the estimate can be true", () => {
  const { progress, take } = line();
  progress.show({ what: "judging", done: 0, of: 4 });
  vi.advanceTimersByTime(4000);
  progress.show({ what: "carrying out", done: 1, of: 4 });
  vi.advanceTimersByTime(2000);
  expect(take()).toBe("carrying out, 25 % done, about 10 s left");
  vi.advanceTimersByTime(20_000);
  expect(take()).toBe("carrying out, 25 % done, 26 s so far");
  progress.show({ what: "coalitions", done: 0, of: 31 });
  vi.advanceTimersByTime(1000);
  progress.show({ what: "coalitions", done: 1, of: 31 });
  vi.advanceTimersByTime(200);
  expect(take()).toBe("coalitions, 3 % done, about 30 s left");
});

it("keeps to one line", () => {
  const { progress, take } = line(20);
  progress.show({ what: "a step with a long name", done: 0, of: 1 });
  vi.advanceTimersByTime(1000);
  expect(take()).toBe("a step with a long…");
});
