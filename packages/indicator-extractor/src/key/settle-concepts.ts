import type { Indicator } from "@liaocheng/report-model";
import type { Catalogue } from "@liaocheng/indicator-catalogue";
import { settleAgriculture } from "./agriculture.js";
import { settleRevenue, type RevenueReport } from "./fiscal-revenue.js";

/** What is known of the report besides its figures. */
export interface SettledReport extends RevenueReport {
  /** Which region it is of is known, so that 全省 can be told from its own. */
  readonly isPlaced: boolean;
}

/** A whole that no region stands for. */
const WORLD = /^(?:世界|全球)/u;
const NATION = /^[全我]国/u;

/**
 * 比全省（7.7%）高0.7个百分点: where nothing tells of which province, the bracketed value has no concept, since it would pass for the
 * report's own.
 */
function settlePeers(indicators: readonly Indicator[], { isPlaced }: SettledReport): void {
  for (const indicator of indicators) {
    const { name, kind, origins } = indicator;
    if (kind === "gap" || origins.name?.by !== "gap-to-peer") continue;
    if (WORLD.test(name) || (!isPlaced && !NATION.test(name))) delete indicator.concept;
  }
}

/**
 * Settles concepts that a name alone leaves open, by what the same report prints beside it and by its age: 财政收入, 农业产值. The
 * indicators given get their concepts; those of a catalogue of the caller's own that lacks a concept stay as they are.
 */
export function settleConcepts(indicators: readonly Indicator[], report: SettledReport, catalogue: Catalogue): void {
  settlePeers(indicators, report);
  if (!knowsSettled(catalogue)) return;
  settleRevenue(indicators, report);
  settleAgriculture(indicators);
}

const SETTLED = ["total-fiscal-revenue", "crop-farming-output-value", "crop-farming-value-added"];
/** Of the catalogues asked before: one has a thousand concepts, and is asked with each report. */
const asked = new WeakMap<Catalogue, boolean>();

/** Whether a catalogue has the concepts that are settled. */
function knowsSettled(catalogue: Catalogue): boolean {
  const before = asked.get(catalogue);
  if (before !== undefined) return before;
  const knows = SETTLED.every((id) => catalogue.concepts.some((concept) => concept.id === id));
  asked.set(catalogue, knows);
  return knows;
}
