import type { Actor } from "../scenario/scenario.ts";
import { codeOf, type Space, stateOf } from "./space.ts";

/**
 * Calls `visit` with every feasible state that makes some, but not all, of the changes that an actor's move from s to t makes; stops early
 * when `visit` returns false, and returns whether it ran through. Each change is permitted by itself, so that all of these are moves, too.
 * Cost: 2^k for k options changed.
 */
export function forParts(
  space: Space,
  { firstOption, optionCount }: Actor,
  s: number,
  t: number,
  visit: (part: number) => unknown,
): boolean {
  const from = codeOf(space, s);
  const to = codeOf(space, t);
  const steps: number[] = [];
  for (let option = firstOption; option < firstOption + optionCount; option++) {
    const stride = space.stride[option]!;
    const radix = space.radix[option]!;
    const change = (Math.floor(to / stride) % radix) - (Math.floor(from / stride) % radix);
    if (change !== 0) steps.push(change * stride);
  }
  const codes = [from];
  for (const step of steps) for (let k = codes.length - 1; k >= 0; k--) codes.push(codes[k]! + step);
  for (const code of codes) {
    if (code === from || code === to) continue;
    const part = stateOf(space, code);
    if (part >= 0 && visit(part) === false) return false;
  }
  return true;
}
