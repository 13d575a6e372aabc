export { ownConceptSchema, type OwnConcept } from "./own-concept.js";
export { documentKinds } from "./document-kinds.js";
export { markerFormSchema, profileChangesSchema, reportProfileSchema, type ProfileChanges } from "./profile.js";
export { escapeHtml } from "./escape-html.js";
export { firstWhere } from "./first-where.js";
export { splitList, splitOutside, type SplitOutsideOptions } from "./printed-list.js";
export { coverageLabels } from "./coverage-labels.js";
export { boundSigns, fieldLabels, kindLabels, roleLabels, statusLabels, verdictLabels } from "./figure-labels.js";
export { plannedYear } from "./planned-year.js";
export { periodLabel } from "./period-label.js";
export { baseLabels, measureLabels } from "./base-labels.js";
export { baseSchema, measureSchema, type Base, type Measure } from "./base.js";
export {
  acceptedLinksSchema,
  comparePolicySchema,
  comparisonSchema,
  verdictSchema,
  type AcceptedLinks,
  type ComparePolicy,
  type Comparison,
} from "./comparison.js";
export {
  adcodeSchema,
  documentKindSchema,
  evidenceSchema,
  evidenceSourceSchema,
  type DocumentKind,
  type Evidence,
  type EvidenceSource,
} from "./anchor.js";
export { pointSchema, positionSchema, spanSchema, type Point, type Position, type Span } from "./position.js";
export {
  certaintySchema,
  diagnosticSchema,
  findingSchema,
  fixSchema,
  severitySchema,
  type Certainty,
  type Diagnostic,
  type Finding,
  type Fix,
  type Severity,
} from "./diagnostic.js";
export {
  actionPlanSchema,
  glossaryRecordSchema,
  glossaryTermSchema,
  livelihoodProjectSchema,
  policySchema,
  type ActionPlan,
  type GlossaryRecord,
  type GlossaryTerm,
  type LivelihoodProject,
  type Policy,
} from "./lists.js";
export {
  annexKindSchema,
  annexSchema,
  glossaryEntrySchema,
  itemSchema,
  type Annex,
  type AnnexKind,
  type GlossaryEntry,
  type Item,
} from "./annex.js";
export {
  furnitureSchema,
  headingSchema,
  metadataSchema,
  noteReferenceSchema,
  salutationSchema,
  sentenceSchema,
  whitespaceSchema,
  type Furniture,
  type Heading,
  type Metadata,
  type NoteReference,
  type Salutation,
  type Sentence,
  type Whitespace,
} from "./leaf-nodes.js";
export {
  reportSchema,
  speakerSchema,
  type Report,
  type ReportNode,
  type Speaker,
  type WorkReport,
} from "./report-tree.js";
export {
  paragraphSchema,
  sectionRoleSchema,
  sectionSchema,
  type Paragraph,
  type Section,
  type SectionRole,
} from "./section.js";
export { tableCellSchema, tableRowSchema, tableSchema, type Table, type TableCell, type TableRow } from "./table.js";
export { resolverIds, resolverLabels } from "./resolver-labels.js";
export { resolverIdSchema, type ResolverId } from "./resolver.js";
export { coverageSchema, type Coverage } from "./coverage.js";
export {
  boundSchema,
  conceptSchema,
  directionSchema,
  fieldOriginSchema,
  flatIndicatorSchema,
  indicatorFieldSchema,
  indicatorKindSchema,
  indicatorSchema,
  indicatorStatusSchema,
  panelRowSchema,
  monthsSchema,
  periodSchema,
  polaritySchema,
  quantitySchema,
  scaledQuantitySchema,
  type Bound,
  type Concept,
  type Direction,
  type FieldOrigin,
  type FlatIndicator,
  type Indicator,
  type IndicatorField,
  type IndicatorKind,
  type IndicatorStatus,
  type PanelRow,
  type Months,
  type Period,
  type Polarity,
  type Quantity,
  type ScaledQuantity,
} from "./indicator.js";
export {
  colorSchema,
  rankingRowSchema,
  rankingVerdictSchema,
  type Color,
  type RankingRow,
  type RankingVerdict,
} from "./ranking.js";
export { commitmentKindSchema, commitmentSchema, type Commitment, type CommitmentKind } from "./commitment.js";
export {
  ledgerPromiseSchema,
  progressEntrySchema,
  workStateSchema,
  yardstickSchema,
  type LedgerPromise,
  type ProgressEntry,
  type WorkState,
  type Yardstick,
} from "./ledger.js";
export {
  monthlyTopicSchema,
  negativeItemSchema,
  praiseSchema,
  topicStepSchema,
  type MonthlyTopic,
  type NegativeItem,
  type Praise,
  type TopicStep,
} from "./registers.js";
export { figureChangeSchema, figureDiffSchema, type FigureChangeRecord, type FigureDiffRecord } from "./figure-diff.js";
export {
  govLevelSchema,
  hardSoftSchema,
  panelRecordSchema,
  type GovLevel,
  type HardSoft,
  type PanelRecord,
} from "./panel-record.js";
export {
  panelPartSchema,
  panelProblemSchema,
  panelReportSchema,
  panelTermSchema,
  type PanelPart,
  type PanelProblem,
  type PanelReport,
  type PanelTerm,
} from "./panel-tables.js";
export { periodColorSchema, type PeriodColor } from "./period-color.js";
export { promiseIdSchema } from "./promise-id.js";
export { weeklyReportSchema, type WeeklyReport } from "./weekly-report.js";
export { modelSchemas } from "./model-schemas.js";
export { outputSchemas } from "./output-schemas.js";
export {
  checkFindingSchema,
  checkOutputSchema,
  rulesOutputSchema,
  type CheckFinding,
  type CheckOutput,
  type RulesOutput,
} from "./outputs/check-output.js";
export {
  extractLineSchema,
  extractRowSchema,
  leftOutNumberSchema,
  type ExtractLine,
  type ExtractRow,
  type LeftOutNumberRow,
} from "./outputs/extract-output.js";
export {
  keptPromiseSchema,
  ledgerImportSchema,
  ledgerMergeSchema,
  ledgerRowSchema,
  promiseDetailSchema,
  type KeptPromise,
  type LedgerImport,
  type LedgerMerge,
  type LedgerRow,
  type PromiseDetail,
} from "./outputs/ledger-output.js";
export { panelFolderSchema, type PanelFolder } from "./outputs/panel-folder.js";
export {
  explainedRankRowSchema,
  policyCheckSchema,
  rankRowSchema,
  unitVerdictSchema,
  type ExplainedRankRow,
  type PolicyCheckOutput,
  type RankRow,
  type UnitVerdictRow,
} from "./outputs/rank-output.js";
export {
  negativeEntrySchema,
  praiseEntrySchema,
  registerNumberSchema,
  topicEntrySchema,
  weeklyOutputSchema,
  type NegativeEntry,
  type PraiseEntry,
  type RegisterNumber,
  type TopicEntry,
  type WeeklyOutput,
} from "./outputs/register-output.js";
export {
  mentionedTermSchema,
  termOutputSchema,
  termsOutputSchema,
  type MentionedTerm,
  type TermOutput,
  type TermsOutput,
} from "./outputs/terms-output.js";
