import { conceptSchema } from "@liaocheng/report-model";
import { describe, expect, it } from "vitest";
import { indicatorCatalogue } from "./indicator-catalogue.js";

const { concepts } = indicatorCatalogue;

const PANEL_CONCEPTS = [
  "gdp",
  "general-public-budget-revenue",
  "fixed-asset-investment",
  "retail-sales",
  "industrial-value-added",
  "services-value-added",
  "foreign-trade",
  "foreign-investment",
  "consumer-prices",
  "resident-income",
  "urban-new-jobs",
  "unemployment-rate",
  "grain-output",
  "rd-spending",
  "deficit-ratio",
  "energy-intensity",
];

describe("the default catalogue", () => {
  it("holds well over 600 concepts, those of the panel among them", () => {
    expect(concepts.length).toBeGreaterThan(1_200);
    const ids = new Set(concepts.map(({ id }) => id));
    expect(PANEL_CONCEPTS.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("fits the model's schema", () => {
    const broken = concepts.filter((concept) => !conceptSchema.safeParse(concept).success);
    expect(broken).toEqual([]);
  });

  it("names every concept in both languages, with its source", () => {
    const incomplete = concepts.filter(
      ({ id, zh, en, source, group }) =>
        !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id) ||
        !/\p{Script=Han}/u.test(zh) ||
        !/^[A-Z\d]/u.test(en) ||
        source === "" ||
        group === "",
    );
    expect(incomplete).toEqual([]);
  });

  it("lists no alias twice, nor the standard name among the aliases", () => {
    const repeated = concepts.filter(({ zh, aliases }) => new Set([zh, ...aliases]).size !== aliases.length + 1);
    expect(repeated).toEqual([]);
  });

  it("gives rates in shares, not in money", () => {
    const odd = concepts.filter(({ kind, unit }) => kind === "ratio" && /元$/u.test(unit));
    expect(odd).toEqual([]);
  });
});
