import type { z } from "zod";
import { checkOutputSchema, rulesOutputSchema } from "./outputs/check-output.js";
import { extractLineSchema, extractRowSchema, leftOutNumberSchema } from "./outputs/extract-output.js";
import {
  keptPromiseSchema,
  ledgerImportSchema,
  ledgerMergeSchema,
  ledgerRowSchema,
  promiseDetailSchema,
} from "./outputs/ledger-output.js";
import { panelFolderSchema } from "./outputs/panel-folder.js";
import { explainedRankRowSchema, policyCheckSchema, rankRowSchema, unitVerdictSchema } from "./outputs/rank-output.js";
import {
  negativeEntrySchema,
  praiseEntrySchema,
  registerNumberSchema,
  topicEntrySchema,
  weeklyOutputSchema,
} from "./outputs/register-output.js";
import { termOutputSchema, termsOutputSchema } from "./outputs/terms-output.js";

/**
 * Schemas of what only the program `gwr` prints, by the name of the JSON Schema file; whatever else it prints is one of
 * `modelSchemas`. Which command prints what: docs/outputs.md of the repository.
 *
 * @example
 * outputSchemas["check-output"].safeParse({ findings: [] }).success; // => true
 * @since 0.3.0
 */
export const outputSchemas = {
  "check-output": checkOutputSchema,
  "rules-output": rulesOutputSchema,
  "extract-line": extractLineSchema,
  "extract-row": extractRowSchema,
  "left-out-number": leftOutNumberSchema,
  "terms-output": termsOutputSchema,
  "term-output": termOutputSchema,
  "rank-row": rankRowSchema,
  "explained-rank-row": explainedRankRowSchema,
  "unit-verdict": unitVerdictSchema,
  "policy-check": policyCheckSchema,
  "ledger-row": ledgerRowSchema,
  "kept-promise": keptPromiseSchema,
  "promise-detail": promiseDetailSchema,
  "ledger-import": ledgerImportSchema,
  "ledger-merge": ledgerMergeSchema,
  "praise-entry": praiseEntrySchema,
  "negative-entry": negativeEntrySchema,
  "topic-entry": topicEntrySchema,
  "register-number": registerNumberSchema,
  "weekly-output": weeklyOutputSchema,
  "panel-folder": panelFolderSchema,
} as const satisfies Record<string, z.ZodType>;
