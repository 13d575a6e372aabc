import type { City } from "@liaocheng/city";
import type { ExtractedReport, ReportComparison } from "@liaocheng/scorecard";
import type { Analysis, DocumentInput, Proofreading, Terms } from "./analysis.js";
import { analyze } from "./analyze.js";
import type { AnnotatedWord, WordRequest } from "./annotate-word.js";
import type { ReportPair } from "./compare-promises.js";
import type { DiffPair, DocumentDiff } from "./diff-documents.js";
import type { TargetPair } from "./pair-targets.js";
import type { ProofreadInput } from "./proofread.js";
import type { ReadCity } from "./read-city.js";
import type { DraftReading } from "./read-draft.js";
import type { Embedded } from "./embedded.js";
import type { ReportStage } from "./job.js";
import type { GlossaryAnswer, GlossaryQuery } from "./search-glossary.js";

/** Everything the worker does, by name. A view that needs more work done adds its job here; what only some need is loaded with it. */
export const jobs = {
  analyze,
  readCity: async (file: DocumentInput): Promise<ReadCity> => (await import("./read-city.js")).readCity(file),
  embedReport: async (input: DocumentInput, stage: ReportStage): Promise<Embedded> =>
    (await import("./embedded.js")).embedReport(await analyze(input, stage)),
  embedFacts: async (file: { readonly name: string; readonly content: string }): Promise<Embedded> =>
    (await import("./embedded.js")).embedFacts(file),
  findTerms: async (document: Pick<Analysis, "report">, _stage: ReportStage, city?: City): Promise<Terms> =>
    (await import("./find-terms.js")).findTerms(document, city),
  proofread: async (document: ProofreadInput, _stage: ReportStage, city?: City): Promise<Proofreading> =>
    (await import("./proofread.js")).proofread(document, city),
  annotateWord: async (request: WordRequest): Promise<AnnotatedWord> =>
    (await import("./annotate-word.js")).annotateWord(request),
  readDraft: async (draft: { readonly text: string }, _stage: ReportStage, city?: City): Promise<DraftReading> =>
    (await import("./read-draft.js")).readDraft(draft, city),
  searchGlossary: async (query: GlossaryQuery): Promise<GlossaryAnswer> =>
    (await import("./search-glossary.js")).searchGlossary(query),
  pairTargets: async (report: ExtractedReport, _stage: ReportStage, city?: City): Promise<TargetPair[]> =>
    (await import("./pair-targets.js")).pairTargets(report, city),
  diffDocuments: async (pair: DiffPair, _stage: ReportStage, city?: City): Promise<DocumentDiff> =>
    (await import("./diff-documents.js")).diffDocuments(pair, city),
  comparePromises: async (pair: ReportPair, _stage: ReportStage, city?: City): Promise<ReportComparison> =>
    (await import("./compare-promises.js")).comparePromises(pair, city),
};

/** The names and signatures of the jobs. */
export type Jobs = typeof jobs;
