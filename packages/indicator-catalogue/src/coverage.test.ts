import { coverageSchema } from "@liaocheng/report-model";
import { describe, expect, it } from "vitest";
import { coverageCases } from "./coverage.cases.js";
import { coverageOf } from "./coverage.js";
import { findConcept, findKey, indicatorCatalogue } from "./indicator-catalogue.js";

describe("concept and coverage make the key", () => {
  it.each(coverageCases.map((entry) => ({ ...entry })))("$name is $concept, $coverage", (entry) => {
    expect(coverageOf(entry.name)).toBe(entry.stated);
    expect(findConcept(entry.name)?.id).toBe(entry.concept);
    expect(findKey(entry.name)?.coverage).toBe(entry.coverage);
  });

  it("tells the intensity of what a share states", () => {
    expect(findKey("研发投入", { kind: "ratio", unit: "%" })?.coverage).toBe("intensity");
    expect(findKey("研发投入", { kind: "growth", unit: "%" })?.coverage).toBe("amount");
  });

  it.each(["农民工总量", "农民专业合作社", "城镇新增就业", "常住人口", ""])("finds none in “%s”", (name) => {
    expect(coverageOf(name)).toBeUndefined();
  });
});

describe("the coverages of a concept", () => {
  const parted = indicatorCatalogue.concepts.filter(({ coverages }) => coverages !== undefined);

  it("are at least two of the closed list, and hold the default", () => {
    expect(parted.length).toBeGreaterThan(5);
    for (const { id, coverage, coverages = [] } of parted) {
      expect(new Set(coverages).size, id).toBeGreaterThan(1);
      expect(coverages.filter((one) => !coverageSchema.safeParse(one).success)).toEqual([]);
      expect(coverage === undefined || coverages.includes(coverage), id).toBe(true);
    }
  });
});
