import { expect, test } from "vitest";
import { Recent } from "./recent.js";

test("what was asked for lately is not worked out again, what was not is forgotten", () => {
  const recent = new Recent<string>(2);
  const worked: string[] = [];
  const ask = (key: string): string =>
    recent.of(key, (text) => {
      worked.push(text);
      return `${text}!`;
    });
  expect(["甲", "甲", "乙", "丙", "甲", "丁", "甲", "乙"].map(ask)).toEqual(
    ["甲", "甲", "乙", "丙", "甲", "丁", "甲", "乙"].map((text) => `${text}!`),
  );
  expect(worked).toEqual(["甲", "乙", "丙", "丁", "乙"]);
});
