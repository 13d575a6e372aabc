import { expect, test } from "vitest";
import { describeProgress } from "./progress.js";

test.each([
  [{ done: 0, reused: 0, total: 10_000, seconds: 0 }, "0/10000", "0/10000"],
  [
    { done: 1200, reused: 0, total: 10_000, seconds: 12 },
    "1200/10000 · 100 份/秒 · 剩 1:28",
    "1200/10000 · 100/s · 1:28 left",
  ],
  [{ done: 5, reused: 0, total: 10, seconds: 2 }, "5/10 · 2.5 份/秒 · 剩 0:02", "5/10 · 2.5/s · 0:02 left"],
  [
    { done: 600, reused: 500, total: 1100, seconds: 10 },
    "600/1100 · 10 份/秒 · 剩 0:50",
    "600/1100 · 10/s · 0:50 left",
  ],
  [{ done: 500, reused: 500, total: 1100, seconds: 1 }, "500/1100", "500/1100"],
])("%j", (meter, zh, en) => {
  expect(describeProgress(meter)).toEqual({ zh, en });
});
