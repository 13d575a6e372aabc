import { expect, test } from "vitest";
import { evaluate } from "./evaluate.js";
import { rememberColors } from "./memory.js";

const row = { unit: "甲", unitType: "部门", indicator: "x", total: 16 };

test("a period without ranking neither ends nor prolongs a streak", () => {
  const memory = { "甲｜x": ["red", "red"] };
  expect(rememberColors(memory, evaluate([{ ...row, previousRank: 3 }]))).toEqual(memory);
  expect(evaluate([{ ...row, rank: 16 }], undefined, { memory })[0]?.streak).toBe(3);
});

test("no more periods are kept than asked for, and the memory given is not changed", () => {
  const memory = Object.freeze({ "甲｜x": Object.freeze(["red", null]) });
  expect(rememberColors(memory, evaluate([{ ...row, rank: 8 }]), { keep: 2 })).toEqual({ "甲｜x": [null, "red"] });
});
