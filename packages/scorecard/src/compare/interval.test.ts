import fc from "fast-check";
import { expect, test } from "vitest";
import { mirrored, place, type Interval } from "./interval.js";

const from = (low: number, open = false): Interval => ({ low, high: Infinity, lowOpen: open });
const upTo = (high: number, open = false): Interval => ({ low: -Infinity, high, highOpen: open });
const at = (value: number): Interval => ({ low: value, high: value });

test.each([
  ["a value within", at(5), from(4), "inside"],
  ["a value at the end", at(4), from(4), "inside"],
  ["a value below", at(3), from(4), "outside"],
  ["more than the end", from(4, true), from(4), "inside"],
  ["the end or more, where more is asked", from(4), from(4, true), "across"],
  ["more than what is less", from(3), from(4), "across"],
  ["less than the end", upTo(4, true), from(4), "outside"],
  ["the end or less", upTo(4), from(4), "across"],
  ["more than a ceiling", from(4, true), upTo(4), "outside"],
] as const)("%s", (_case, known, accepted, placement) => {
  expect(place(known, accepted)).toBe(placement);
});

test("turning both round changes nothing", () => {
  const end = fc.integer({ min: -5, max: 5 });
  const interval = fc
    .tuple(end, end, fc.boolean(), fc.boolean())
    .map(([a, b, lowOpen, highOpen]) => ({ low: Math.min(a, b), high: Math.max(a, b), lowOpen, highOpen }));
  fc.assert(
    fc.property(
      interval,
      interval,
      (known, accepted) => place(known, accepted) === place(mirrored(known), mirrored(accepted)),
    ),
    { seed: 20221227 },
  );
});
