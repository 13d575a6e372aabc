import { describe, expect, it } from "vitest";
import { extractIndicators } from "../extract-indicators.js";
import { partCases } from "./part-of-territory.cases.js";

describe("figures of a part of the territory", () => {
  it.each(partCases.map((entry) => ({ ...entry })))("$title", ({ text, home = "临江市", regions }) => {
    const { indicators } = extractIndicators(`${home}2019年政府工作报告\n一、2018年工作回顾\n${text}`);
    expect(indicators.map(({ region }) => region ?? "-")).toEqual(regions);
  });
});
