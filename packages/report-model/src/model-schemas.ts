import type { z } from "zod";
import { commitmentSchema } from "./commitment.js";
import { acceptedLinksSchema, comparePolicySchema, comparisonSchema } from "./comparison.js";
import { diagnosticSchema, findingSchema } from "./diagnostic.js";
import { figureChangeSchema, figureDiffSchema } from "./figure-diff.js";
import { conceptSchema, flatIndicatorSchema, indicatorSchema, panelRowSchema, quantitySchema } from "./indicator.js";
import { ledgerPromiseSchema, progressEntrySchema, yardstickSchema } from "./ledger.js";
import {
  actionPlanSchema,
  glossaryRecordSchema,
  glossaryTermSchema,
  livelihoodProjectSchema,
  policySchema,
} from "./lists.js";
import { panelRecordSchema } from "./panel-record.js";
import { panelProblemSchema, panelReportSchema, panelTermSchema } from "./panel-tables.js";
import { periodColorSchema } from "./period-color.js";
import { rankingRowSchema, rankingVerdictSchema } from "./ranking.js";
import { monthlyTopicSchema, negativeItemSchema, praiseSchema } from "./registers.js";
import { weeklyReportSchema } from "./weekly-report.js";
import { reportSchema } from "./report-tree.js";

/**
 * Every schema that files and programs exchange, by the name of its JSON Schema file:
 * `@liaocheng/report-model/schema/report.json`.
 *
 * @example
 * modelSchemas["ranking-row"].safeParse({ unit: "东昌府区" }).success; // => false
 * @since 0.1.0
 */
export const modelSchemas = {
  report: reportSchema,
  indicator: indicatorSchema,
  "flat-indicator": flatIndicatorSchema,
  "panel-row": panelRowSchema,
  "panel-record": panelRecordSchema,
  "panel-report": panelReportSchema,
  "panel-term": panelTermSchema,
  "panel-problem": panelProblemSchema,
  quantity: quantitySchema,
  concept: conceptSchema,
  "livelihood-project": livelihoodProjectSchema,
  policy: policySchema,
  "action-plan": actionPlanSchema,
  "glossary-term": glossaryTermSchema,
  "glossary-record": glossaryRecordSchema,
  "ranking-row": rankingRowSchema,
  "ranking-verdict": rankingVerdictSchema,
  diagnostic: diagnosticSchema,
  finding: findingSchema,
  commitment: commitmentSchema,
  comparison: comparisonSchema,
  "accepted-links": acceptedLinksSchema,
  "compare-policy": comparePolicySchema,
  "ledger-promise": ledgerPromiseSchema,
  "progress-entry": progressEntrySchema,
  yardstick: yardstickSchema,
  praise: praiseSchema,
  "negative-item": negativeItemSchema,
  "monthly-topic": monthlyTopicSchema,
  "weekly-report": weeklyReportSchema,
  "figure-change": figureChangeSchema,
  "figure-diff": figureDiffSchema,
  "period-color": periodColorSchema,
} as const satisfies Record<string, z.ZodType>;
