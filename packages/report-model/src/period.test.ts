import { expect, test } from "vitest";
import { periodSchema } from "./index.js";

test.each(["2022", "2021/2025"])("%s is a period", (period) => {
  expect(periodSchema.parse(period)).toBe(period);
});

test.each(["", "22", "2022年", "2021-2025", "2021/", "2021/2025/2030", " 2022"])("%j is no period", (text) => {
  expect(periodSchema.safeParse(text).success).toBe(false);
});
