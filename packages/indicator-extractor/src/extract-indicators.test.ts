import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractIndicators } from "./extract-indicators.js";

const seed = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");

describe("the indicators of the seed", () => {
  const { indicators } = extractIndicators(seed);

  it("cut the text exactly", () => {
    expect(indicators.length).toBeGreaterThan(200);
    for (const { span, quantity } of indicators) expect(seed.slice(span.start, span.end)).toBe(quantity.text);
  });

  it("are reported once each, in order", () => {
    const starts = indicators.map(({ span }) => span.start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });
});
