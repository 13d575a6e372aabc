// Written by test/interfaces.test.ts from the zod schemas. Do not edit.
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type * as interfaces from "./interfaces.js";
import type * as model from "../index.js";

test("AcceptedLinks is what acceptedLinksSchema gives", () => {
  expectTypeOf<interfaces.AcceptedLinks>().toEqualTypeOf<z.infer<typeof model.acceptedLinksSchema>>();
});

test("ActionPlan is what actionPlanSchema gives", () => {
  expectTypeOf<interfaces.ActionPlan>().toEqualTypeOf<z.infer<typeof model.actionPlanSchema>>();
});

test("Annex is what annexSchema gives", () => {
  expectTypeOf<interfaces.Annex>().toEqualTypeOf<z.infer<typeof model.annexSchema>>();
});

test("CheckFinding is what checkFindingSchema gives", () => {
  expectTypeOf<interfaces.CheckFinding>().toEqualTypeOf<z.infer<typeof model.checkFindingSchema>>();
});

test("CheckOutput is what checkOutputSchema gives", () => {
  expectTypeOf<interfaces.CheckOutput>().toEqualTypeOf<z.infer<typeof model.checkOutputSchema>>();
});

test("Commitment is what commitmentSchema gives", () => {
  expectTypeOf<interfaces.Commitment>().toEqualTypeOf<z.infer<typeof model.commitmentSchema>>();
});

test("ComparePolicy is what comparePolicySchema gives", () => {
  expectTypeOf<interfaces.ComparePolicy>().toEqualTypeOf<z.infer<typeof model.comparePolicySchema>>();
});

test("Comparison is what comparisonSchema gives", () => {
  expectTypeOf<interfaces.Comparison>().toEqualTypeOf<z.infer<typeof model.comparisonSchema>>();
});

test("Concept is what conceptSchema gives", () => {
  expectTypeOf<interfaces.Concept>().toEqualTypeOf<z.infer<typeof model.conceptSchema>>();
});

test("Diagnostic is what diagnosticSchema gives", () => {
  expectTypeOf<interfaces.Diagnostic>().toEqualTypeOf<z.infer<typeof model.diagnosticSchema>>();
});

test("Evidence is what evidenceSchema gives", () => {
  expectTypeOf<interfaces.Evidence>().toEqualTypeOf<z.infer<typeof model.evidenceSchema>>();
});

test("ExplainedRankRow is what explainedRankRowSchema gives", () => {
  expectTypeOf<interfaces.ExplainedRankRow>().toEqualTypeOf<z.infer<typeof model.explainedRankRowSchema>>();
});

test("ExtractLine is what extractLineSchema gives", () => {
  expectTypeOf<interfaces.ExtractLine>().toEqualTypeOf<z.infer<typeof model.extractLineSchema>>();
});

test("ExtractRow is what extractRowSchema gives", () => {
  expectTypeOf<interfaces.ExtractRow>().toEqualTypeOf<z.infer<typeof model.extractRowSchema>>();
});

test("FieldOrigin is what fieldOriginSchema gives", () => {
  expectTypeOf<interfaces.FieldOrigin>().toEqualTypeOf<z.infer<typeof model.fieldOriginSchema>>();
});

test("FigureChange is what figureChangeSchema gives", () => {
  expectTypeOf<interfaces.FigureChange>().toEqualTypeOf<z.infer<typeof model.figureChangeSchema>>();
});

test("FigureDiff is what figureDiffSchema gives", () => {
  expectTypeOf<interfaces.FigureDiff>().toEqualTypeOf<z.infer<typeof model.figureDiffSchema>>();
});

test("Finding is what findingSchema gives", () => {
  expectTypeOf<interfaces.Finding>().toEqualTypeOf<z.infer<typeof model.findingSchema>>();
});

test("Fix is what fixSchema gives", () => {
  expectTypeOf<interfaces.Fix>().toEqualTypeOf<z.infer<typeof model.fixSchema>>();
});

test("FlatIndicator is what flatIndicatorSchema gives", () => {
  expectTypeOf<interfaces.FlatIndicator>().toEqualTypeOf<z.infer<typeof model.flatIndicatorSchema>>();
});

test("Furniture is what furnitureSchema gives", () => {
  expectTypeOf<interfaces.Furniture>().toEqualTypeOf<z.infer<typeof model.furnitureSchema>>();
});

test("GlossaryEntry is what glossaryEntrySchema gives", () => {
  expectTypeOf<interfaces.GlossaryEntry>().toEqualTypeOf<z.infer<typeof model.glossaryEntrySchema>>();
});

test("GlossaryRecord is what glossaryRecordSchema gives", () => {
  expectTypeOf<interfaces.GlossaryRecord>().toEqualTypeOf<z.infer<typeof model.glossaryRecordSchema>>();
});

test("GlossaryTerm is what glossaryTermSchema gives", () => {
  expectTypeOf<interfaces.GlossaryTerm>().toEqualTypeOf<z.infer<typeof model.glossaryTermSchema>>();
});

test("Heading is what headingSchema gives", () => {
  expectTypeOf<interfaces.Heading>().toEqualTypeOf<z.infer<typeof model.headingSchema>>();
});

test("Indicator is what indicatorSchema gives", () => {
  expectTypeOf<interfaces.Indicator>().toEqualTypeOf<z.infer<typeof model.indicatorSchema>>();
});

test("Item is what itemSchema gives", () => {
  expectTypeOf<interfaces.Item>().toEqualTypeOf<z.infer<typeof model.itemSchema>>();
});

test("KeptPromise is what keptPromiseSchema gives", () => {
  expectTypeOf<interfaces.KeptPromise>().toEqualTypeOf<z.infer<typeof model.keptPromiseSchema>>();
});

test("LedgerImport is what ledgerImportSchema gives", () => {
  expectTypeOf<interfaces.LedgerImport>().toEqualTypeOf<z.infer<typeof model.ledgerImportSchema>>();
});

test("LedgerMerge is what ledgerMergeSchema gives", () => {
  expectTypeOf<interfaces.LedgerMerge>().toEqualTypeOf<z.infer<typeof model.ledgerMergeSchema>>();
});

test("LedgerPromise is what ledgerPromiseSchema gives", () => {
  expectTypeOf<interfaces.LedgerPromise>().toEqualTypeOf<z.infer<typeof model.ledgerPromiseSchema>>();
});

test("LedgerRow is what ledgerRowSchema gives", () => {
  expectTypeOf<interfaces.LedgerRow>().toEqualTypeOf<z.infer<typeof model.ledgerRowSchema>>();
});

test("LeftOutNumber is what leftOutNumberSchema gives", () => {
  expectTypeOf<interfaces.LeftOutNumber>().toEqualTypeOf<z.infer<typeof model.leftOutNumberSchema>>();
});

test("LivelihoodProject is what livelihoodProjectSchema gives", () => {
  expectTypeOf<interfaces.LivelihoodProject>().toEqualTypeOf<z.infer<typeof model.livelihoodProjectSchema>>();
});

test("MentionedTerm is what mentionedTermSchema gives", () => {
  expectTypeOf<interfaces.MentionedTerm>().toEqualTypeOf<z.infer<typeof model.mentionedTermSchema>>();
});

test("Metadata is what metadataSchema gives", () => {
  expectTypeOf<interfaces.Metadata>().toEqualTypeOf<z.infer<typeof model.metadataSchema>>();
});

test("MonthlyTopic is what monthlyTopicSchema gives", () => {
  expectTypeOf<interfaces.MonthlyTopic>().toEqualTypeOf<z.infer<typeof model.monthlyTopicSchema>>();
});

test("NegativeEntry is what negativeEntrySchema gives", () => {
  expectTypeOf<interfaces.NegativeEntry>().toEqualTypeOf<z.infer<typeof model.negativeEntrySchema>>();
});

test("NegativeItem is what negativeItemSchema gives", () => {
  expectTypeOf<interfaces.NegativeItem>().toEqualTypeOf<z.infer<typeof model.negativeItemSchema>>();
});

test("NoteReference is what noteReferenceSchema gives", () => {
  expectTypeOf<interfaces.NoteReference>().toEqualTypeOf<z.infer<typeof model.noteReferenceSchema>>();
});

test("OwnConcept is what ownConceptSchema gives", () => {
  expectTypeOf<interfaces.OwnConcept>().toEqualTypeOf<z.infer<typeof model.ownConceptSchema>>();
});

test("PanelFolder is what panelFolderSchema gives", () => {
  expectTypeOf<interfaces.PanelFolder>().toEqualTypeOf<z.infer<typeof model.panelFolderSchema>>();
});

test("PanelPart is what panelPartSchema gives", () => {
  expectTypeOf<interfaces.PanelPart>().toEqualTypeOf<z.infer<typeof model.panelPartSchema>>();
});

test("PanelProblem is what panelProblemSchema gives", () => {
  expectTypeOf<interfaces.PanelProblem>().toEqualTypeOf<z.infer<typeof model.panelProblemSchema>>();
});

test("PanelRecord is what panelRecordSchema gives", () => {
  expectTypeOf<interfaces.PanelRecord>().toEqualTypeOf<z.infer<typeof model.panelRecordSchema>>();
});

test("PanelReport is what panelReportSchema gives", () => {
  expectTypeOf<interfaces.PanelReport>().toEqualTypeOf<z.infer<typeof model.panelReportSchema>>();
});

test("PanelRow is what panelRowSchema gives", () => {
  expectTypeOf<interfaces.PanelRow>().toEqualTypeOf<z.infer<typeof model.panelRowSchema>>();
});

test("PanelTerm is what panelTermSchema gives", () => {
  expectTypeOf<interfaces.PanelTerm>().toEqualTypeOf<z.infer<typeof model.panelTermSchema>>();
});

test("Paragraph is what paragraphSchema gives", () => {
  expectTypeOf<interfaces.Paragraph>().toEqualTypeOf<z.infer<typeof model.paragraphSchema>>();
});

test("PeriodColor is what periodColorSchema gives", () => {
  expectTypeOf<interfaces.PeriodColor>().toEqualTypeOf<z.infer<typeof model.periodColorSchema>>();
});

test("Point is what pointSchema gives", () => {
  expectTypeOf<interfaces.Point>().toEqualTypeOf<z.infer<typeof model.pointSchema>>();
});

test("Policy is what policySchema gives", () => {
  expectTypeOf<interfaces.Policy>().toEqualTypeOf<z.infer<typeof model.policySchema>>();
});

test("PolicyCheck is what policyCheckSchema gives", () => {
  expectTypeOf<interfaces.PolicyCheck>().toEqualTypeOf<z.infer<typeof model.policyCheckSchema>>();
});

test("Position is what positionSchema gives", () => {
  expectTypeOf<interfaces.Position>().toEqualTypeOf<z.infer<typeof model.positionSchema>>();
});

test("Praise is what praiseSchema gives", () => {
  expectTypeOf<interfaces.Praise>().toEqualTypeOf<z.infer<typeof model.praiseSchema>>();
});

test("PraiseEntry is what praiseEntrySchema gives", () => {
  expectTypeOf<interfaces.PraiseEntry>().toEqualTypeOf<z.infer<typeof model.praiseEntrySchema>>();
});

test("ProfileChanges is what profileChangesSchema gives", () => {
  expectTypeOf<interfaces.ProfileChanges>().toEqualTypeOf<z.infer<typeof model.profileChangesSchema>>();
});

test("ProgressEntry is what progressEntrySchema gives", () => {
  expectTypeOf<interfaces.ProgressEntry>().toEqualTypeOf<z.infer<typeof model.progressEntrySchema>>();
});

test("PromiseDetail is what promiseDetailSchema gives", () => {
  expectTypeOf<interfaces.PromiseDetail>().toEqualTypeOf<z.infer<typeof model.promiseDetailSchema>>();
});

test("Quantity is what quantitySchema gives", () => {
  expectTypeOf<interfaces.Quantity>().toEqualTypeOf<z.infer<typeof model.quantitySchema>>();
});

test("RankRow is what rankRowSchema gives", () => {
  expectTypeOf<interfaces.RankRow>().toEqualTypeOf<z.infer<typeof model.rankRowSchema>>();
});

test("RankingRow is what rankingRowSchema gives", () => {
  expectTypeOf<interfaces.RankingRow>().toEqualTypeOf<z.infer<typeof model.rankingRowSchema>>();
});

test("RankingVerdict is what rankingVerdictSchema gives", () => {
  expectTypeOf<interfaces.RankingVerdict>().toEqualTypeOf<z.infer<typeof model.rankingVerdictSchema>>();
});

test("RegisterNumber is what registerNumberSchema gives", () => {
  expectTypeOf<interfaces.RegisterNumber>().toEqualTypeOf<z.infer<typeof model.registerNumberSchema>>();
});

test("RulesOutput is what rulesOutputSchema gives", () => {
  expectTypeOf<interfaces.RulesOutput>().toEqualTypeOf<z.infer<typeof model.rulesOutputSchema>>();
});

test("Salutation is what salutationSchema gives", () => {
  expectTypeOf<interfaces.Salutation>().toEqualTypeOf<z.infer<typeof model.salutationSchema>>();
});

test("ScaledQuantity is what scaledQuantitySchema gives", () => {
  expectTypeOf<interfaces.ScaledQuantity>().toEqualTypeOf<z.infer<typeof model.scaledQuantitySchema>>();
});

test("Section is what sectionSchema gives", () => {
  expectTypeOf<interfaces.Section>().toEqualTypeOf<z.infer<typeof model.sectionSchema>>();
});

test("Sentence is what sentenceSchema gives", () => {
  expectTypeOf<interfaces.Sentence>().toEqualTypeOf<z.infer<typeof model.sentenceSchema>>();
});

test("Span is what spanSchema gives", () => {
  expectTypeOf<interfaces.Span>().toEqualTypeOf<z.infer<typeof model.spanSchema>>();
});

test("Speaker is what speakerSchema gives", () => {
  expectTypeOf<interfaces.Speaker>().toEqualTypeOf<z.infer<typeof model.speakerSchema>>();
});

test("Table is what tableSchema gives", () => {
  expectTypeOf<interfaces.Table>().toEqualTypeOf<z.infer<typeof model.tableSchema>>();
});

test("TableCell is what tableCellSchema gives", () => {
  expectTypeOf<interfaces.TableCell>().toEqualTypeOf<z.infer<typeof model.tableCellSchema>>();
});

test("TableRow is what tableRowSchema gives", () => {
  expectTypeOf<interfaces.TableRow>().toEqualTypeOf<z.infer<typeof model.tableRowSchema>>();
});

test("TermOutput is what termOutputSchema gives", () => {
  expectTypeOf<interfaces.TermOutput>().toEqualTypeOf<z.infer<typeof model.termOutputSchema>>();
});

test("TermsOutput is what termsOutputSchema gives", () => {
  expectTypeOf<interfaces.TermsOutput>().toEqualTypeOf<z.infer<typeof model.termsOutputSchema>>();
});

test("TopicEntry is what topicEntrySchema gives", () => {
  expectTypeOf<interfaces.TopicEntry>().toEqualTypeOf<z.infer<typeof model.topicEntrySchema>>();
});

test("TopicStep is what topicStepSchema gives", () => {
  expectTypeOf<interfaces.TopicStep>().toEqualTypeOf<z.infer<typeof model.topicStepSchema>>();
});

test("UnitVerdict is what unitVerdictSchema gives", () => {
  expectTypeOf<interfaces.UnitVerdict>().toEqualTypeOf<z.infer<typeof model.unitVerdictSchema>>();
});

test("WeeklyOutput is what weeklyOutputSchema gives", () => {
  expectTypeOf<interfaces.WeeklyOutput>().toEqualTypeOf<z.infer<typeof model.weeklyOutputSchema>>();
});

test("WeeklyReport is what weeklyReportSchema gives", () => {
  expectTypeOf<interfaces.WeeklyReport>().toEqualTypeOf<z.infer<typeof model.weeklyReportSchema>>();
});

test("Whitespace is what whitespaceSchema gives", () => {
  expectTypeOf<interfaces.Whitespace>().toEqualTypeOf<z.infer<typeof model.whitespaceSchema>>();
});

test("WorkReport is what reportSchema gives", () => {
  expectTypeOf<interfaces.WorkReport>().toEqualTypeOf<z.infer<typeof model.reportSchema>>();
});

test("Yardstick is what yardstickSchema gives", () => {
  expectTypeOf<interfaces.Yardstick>().toEqualTypeOf<z.infer<typeof model.yardstickSchema>>();
});
