import type { ReportReading } from "../read-report.js";
import type { Catalogue } from "@liaocheng/indicator-catalogue";
import type { Indicator, IndicatorKind, Polarity } from "@liaocheng/report-model";
import type { ResultCandidate } from "../match/candidates.js";
import type { AcceptedLink } from "../match/links.js";
import type { SubjectMatch } from "../match/same-subject.js";
import type { StatementRow } from "../statement/statement-rows.js";
import type { Gap } from "./gap.js";
import type { PolarityOrigin } from "./polarity.js";
import type { Verdict, VerdictReason } from "./reason.js";
import type { Tolerance } from "./tolerance.js";
import type { ReportSequence } from "./years.js";

/**
 * How to compare two reports.
 *
 * @since 0.1.0
 */
export interface CompareOptions {
  /** Known indicators with their polarity, by default `indicatorCatalogue`. */
  readonly catalogue?: Catalogue | undefined;
  /** Units of a city, as `extractIndicators` takes them; for reports that come as text or tree. */
  readonly units?: ReportReading["units"];
  /** How far “左右” and “约” reach, on floors and on ceilings, by default `defaultTolerance`. */
  readonly tolerance?: Partial<Tolerance> | undefined;
  /** How far short of a target (or over a ceiling) still is `nearly` (基本完成); without it there is no such verdict. */
  readonly nearly?: Partial<Tolerance> | undefined;
  /** What people decided about single targets before: results accepted, candidates rejected. */
  readonly links?: readonly AcceptedLink[] | undefined;
  /** How well names must agree where no concept is known, 0 to 1; by default 0.75. */
  readonly leastNameScore?: number | undefined;
}

/**
 * A target with what became of it.
 *
 * @since 0.1.0
 */
export interface ScorecardRow {
  /** What the target is about, as the earlier report names it. */
  readonly name: string;
  /** Id in the catalogue, when known. */
  readonly concept?: string;
  readonly kind: IndicatorKind;
  /** Among the main expected targets of the year (主要预期目标). */
  readonly headline: boolean;
  /** Reaches beyond another target: the 6% of 增长5.5%以上，力争6%. */
  readonly stretch: boolean;
  /** The figure of the earlier report; its span is of that text. */
  readonly target: Indicator;
  /** The same target stated again, in a task or an annex. */
  readonly restatements: readonly Indicator[];
  /** The figure of the later report; absent when none was found. */
  readonly result?: Indicator;
  /** Of a target without a result: the nearest figures of the later report, nearest first, to accept or to reject. */
  readonly candidates: readonly ResultCandidate[];
  /** By what the result was found; absent with it. */
  readonly match?: SubjectMatch;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly polarity: Polarity;
  readonly polarityBy: PolarityOrigin;
  /** Who answers for it, as the earlier report prints beside it; empty when it does not. */
  readonly departments: readonly string[];
  /** Result over target for levels to be reached: 1.314; never for rates. At least this much when `gap.bound` is `ge`. */
  readonly completion?: number;
  /** How far the result lies from the target; absent when nothing was compared. */
  readonly gap?: Gap;
}

/**
 * Targets of one report against the results of another.
 *
 * @since 0.1.0
 */
export interface ReportComparison {
  /** The year whose targets were compared; absent when neither report tells. */
  readonly year?: string;
  /** Whether the second report is the one after the first. */
  readonly sequence: ReportSequence;
  /** Main expected targets first, then the others, each in the order of the earlier report. */
  readonly rows: readonly ScorecardRow[];
  /** Main expected targets in words (居民收入增长与经济增长同步), in the order of the earlier report. */
  readonly statements: readonly StatementRow[];
}
