export { compareReports } from "./compare/compare-reports.js";
export type { CompareOptions, ReportComparison, ScorecardRow } from "./compare/comparison.js";
export { defaultTolerance, type Tolerance } from "./compare/tolerance.js";
export { sequenceOf, type ReportSequence } from "./compare/years.js";
export type { ChangedField, FigureDifference } from "./diff/changed-fields.js";
export {
  diffFigures,
  type DiffOptions,
  type FigureChange,
  type FigureChangeKind,
  type FigureDiff,
} from "./diff/diff-figures.js";
export type { TargetReading } from "./compare/accepted-values.js";
export type { Gap } from "./compare/gap.js";
export type { PolarityOrigin } from "./compare/polarity.js";
export type { ReasonCode, Verdict, VerdictReason } from "./compare/reason.js";
export { commitments, type CommitmentOptions } from "./ledger/commitments.js";
export { yardsticksOf } from "./ledger/yardsticks.js";
export type { ResultCandidate } from "./match/candidates.js";
export type { AcceptedLink } from "./match/links.js";
export type { SubjectMatch } from "./match/same-subject.js";
export type { Claim } from "./statement/claims.js";
export type { StatementReason, StatementRow } from "./statement/statement-rows.js";
export type { ExtractedReport, ReportInput, ReportReading } from "./read-report.js";
export { ScorecardError, type ScorecardErrorCode } from "./scorecard-error.js";
