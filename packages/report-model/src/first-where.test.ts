import { expect, test } from "vitest";
import { firstWhere } from "./first-where.js";

test("the first of which it holds is found wherever it stands", () => {
  for (let length = 0; length < 20; length += 1) {
    const items = Array.from({ length }, (_, index) => index);
    for (let first = 0; first <= length; first += 1) expect(firstWhere(items, (item) => item >= first)).toBe(first);
  }
});

test("of a long list few are asked", () => {
  const asked: number[] = [];
  const items = Array.from({ length: 100_000 }, (_, index) => index);
  firstWhere(items, (item) => {
    asked.push(item);
    return item >= 77_777;
  });
  expect(asked.length).toBeLessThanOrEqual(17);
});
