import { describe, expect, it } from "vitest";
import { unitClass } from "./unit-class.js";

describe("unitClass", () => {
  it.each([
    ["亿元", "money"],
    ["元/月", "money"],
    ["分/千瓦时", "money"],
    ["个百分点", "share"],
    ["微克/立方米", "concentration"],
    ["微克每立方米", "concentration"],
    ["亿吨公里", "turnover"],
    ["万人次", "count"],
    ["万亿", "none"],
    ["", "none"],
  ])("sorts %s as %s", (unit, sort) => {
    expect(unitClass(unit)).toBe(sort);
  });
});
