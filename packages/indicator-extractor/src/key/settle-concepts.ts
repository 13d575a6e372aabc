import type { Indicator } from "@liaocheng/report-model";
import type { Catalogue } from "@liaocheng/indicator-catalogue";
import { settleAgriculture } from "./agriculture.js";
import { settleRevenue, type RevenueReport } from "./fiscal-revenue.js";

/**
 * Settles concepts that a name alone leaves open, by what the same report prints beside it and by its age: 财政收入, 农业产值. The
 * indicators given get their concepts; those of a catalogue of the caller's own that lacks a concept stay as they are.
 */
export function settleConcepts(indicators: readonly Indicator[], report: RevenueReport, catalogue: Catalogue): void {
  if (SETTLED.every((id) => catalogue.concepts.some((concept) => concept.id === id))) {
    settleRevenue(indicators, report);
    settleAgriculture(indicators);
  }
}

const SETTLED = ["total-fiscal-revenue", "crop-farming-output-value", "crop-farming-value-added"];
