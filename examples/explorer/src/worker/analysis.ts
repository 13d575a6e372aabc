import type { UndefinedCoinage } from "@liaocheng/glossary";
import type { LeftOutNumber } from "@liaocheng/indicator-extractor";
import type { Concept, Finding, FlatIndicator, GlossaryTerm, Indicator, Report, Span } from "@liaocheng/report-model";
import type { DocumentType } from "@liaocheng/report-reader";
import type { Localized } from "../words/localized.js";

/** What a document is made from: bytes of a file, or text that was pasted. */
export interface DocumentInput {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A place where the report uses a term of its glossary. */
interface TermMention extends Span {
  /** Index into `terms`. */
  readonly term: number;
}

/** A finding of the linter with its message in both languages. */
export interface ReportFinding extends Finding {
  readonly messages: Localized;
}

/** Everything the libraries read in one report, ready to be shown; plain data. All offsets count in `text`. */
export interface Analysis {
  /** First digits of the SHA-256 of the bytes: the same file has the same links everywhere. */
  readonly key: string;
  readonly name: string;
  readonly type: DocumentType;
  readonly encoding?: string;
  readonly text: string;
  readonly report: Report;
  /** What was decided or lost while reading. */
  readonly warnings: readonly Localized[];
  readonly indicators: readonly Indicator[];
  /** The same in flat form, as `gwr extract` prints them, one for one. */
  readonly facts: readonly FlatIndicator[];
  /** Numbers that became no indicator, with the reason. */
  readonly leftOut: readonly LeftOutNumber[];
  /** The main expected targets of the year: indexes into `indicators`. */
  readonly headline: readonly number[];
  /** Known indicators that occur, by id. */
  readonly concepts: Readonly<Record<string, Concept>>;
}

/** The terms a report explains, and where it uses them. */
export interface Terms {
  readonly terms: readonly GlossaryTerm[];
  readonly mentions: readonly TermMention[];
}

/** A report together with its terms. */
export type TermedAnalysis = Analysis & Terms;

/** What is told of a report once it is shown. */
export interface Proofreading {
  readonly findings: readonly ReportFinding[];
  /** Words the report uses as if everybody knew them. */
  readonly coinages: readonly UndefinedCoinage[];
}
