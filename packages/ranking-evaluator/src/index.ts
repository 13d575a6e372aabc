export { checkPolicy, type PolicyCheck, type PopulationCheck, type RuleOverlap } from "./check/check-policy.js";
export type { PolicyCase } from "./check/case-space.js";
export { createRowChecker, checkRows, type RowChecker, type RowProblem } from "./check/check-rows.js";
export { createEvaluator, evaluate, type EvaluateOptions, type Evaluator } from "./evaluate/evaluate.js";
export { memoryKey, rememberColors, type RankingMemory } from "./evaluate/memory.js";
export { rankingPeriod, type RankingPeriod } from "./evaluate/period.js";
export { keepColors, memoryBefore, periodColors } from "./evaluate/period-memory.js";
export type { ColorStep, Judgement, RuleMatch, UnjudgedRule, Verdict, VerdictStatus } from "./evaluate/verdict.js";
export { builtInPolicies, findPolicy } from "./policies/built-in.js";
export { liaochengPolicy } from "./policies/liaocheng.js";
export { type Comparison, type Condition, type ConditionInput } from "./policy/condition.js";
export { policyJsonSchema } from "./policy/json-schema.js";
export type { InputName, StatedInput } from "./policy/input-spec.js";
export {
  policySchema,
  type PolicyColor,
  type PolicyPopulation,
  type PolicyRule,
  type PolicySource,
  type RankingPolicy,
} from "./policy/policy.js";
export { parsePolicy } from "./policy/parse-policy.js";
export { normalizePopulation, populationFinder } from "./population.js";
export { RankingError, type RankingErrorCode } from "./ranking-error.js";
export { moveRank } from "./ranks/move-rank.js";
export { rankRows, type RankOptions, type TieBreaker } from "./ranks/rank-rows.js";
export { type RankingInput } from "./row.js";
export { unknownColumns, type ColumnMap, type SheetField, type UnknownColumn } from "./sheet/columns.js";
export { likeliestSheet } from "./sheet/likeliest-sheet.js";
export { openSheet, type MissingColumn, type OpenedSheet } from "./sheet/open-sheet.js";
export { readSheetObject } from "./sheet/read-objects.js";
export type { SheetRow } from "./sheet/read-row.js";
export { readSheet, type SheetReading, type SheetSource } from "./sheet/read-sheet.js";
export type { SheetProblem } from "./sheet/sheet-problem.js";
export type { RawCell, SheetRecord } from "./sheet/sheet-record.js";
export { createBulletin, type BulletinOptions } from "./bulletin/bulletin.js";
export type {
  Bulletin,
  BulletinColor,
  BulletinImprint,
  BulletinLight,
  BulletinRow,
  BulletinSection,
  BulletinSummary,
  BulletinUnit,
} from "./bulletin/bulletin-model.js";
export { compareVerdicts, type BulletinChange } from "./bulletin/compare.js";
export type { BulletinList } from "./bulletin/list.js";
export { bulletinToCsv } from "./bulletin/csv.js";
export { bulletinToHtml } from "./bulletin/html.js";
export { bulletinToMarkdown } from "./bulletin/markdown.js";
export { dateWritten, resultsProse } from "./bulletin/words.js";
export { bulletinWorkbook, type BulletinWorkbook, type WorkbookCell, type WorkbookSheet } from "./bulletin/workbook.js";
export { promiseLights, type LightOptions, type PromiseLight } from "./ledger/lights.js";
export type { FigureStanding, PromiseStanding, PromiseToJudge } from "./ledger/standing.js";
export {
  checkWeekly,
  type WeeklyCheck,
  type WeeklyFinding,
  type WeeklyOptions,
  type WeeklyUnit,
} from "./weekly/check-weekly.js";
export { createWeeklyDigest, type WeeklyDigest } from "./weekly/digest.js";
export { digestToHtml, digestToMarkdown } from "./weekly/digest-text.js";
export { readWeeklyReports } from "./weekly/read-weekly.js";
export { reportingWeek, type ReportingWeek, type WeeklyDeadline } from "./weekly/week.js";
export { type WeeklyAuthor, type WeeklyPart, type WeeklyReport } from "./weekly/weekly-report.js";
export { evaluateUnits, type UnitVerdict } from "./units/evaluate-units.js";
export type { UnitCondition } from "./policy/unit-condition.js";
export { NO_COLOR } from "./policy/no-color.js";
