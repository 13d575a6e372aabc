export {
  compareReports,
  type CompareOptions,
  type ReportComparison,
  type ScorecardRow,
} from "./compare/compare-reports.js";
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
export type { SubjectMatch } from "./match/same-subject.js";
export type { ExtractedReport, ReportInput } from "./read-report.js";
export { ScorecardError, type ScorecardErrorCode } from "./scorecard-error.js";
