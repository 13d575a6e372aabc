import { CallerError } from "@liaocheng/report-model/caller";

/**
 * Why a call to this package was refused.
 *
 * @since 0.1.0
 */
export type ScorecardErrorCode = "SCORECARD_REPORT_INVALID" | "SCORECARD_TOLERANCE_INVALID" | "SCORECARD_SCORE_INVALID";

/**
 * A caller's mistake: an option that cannot be meant. Texts never cause one.
 *
 * @example
 * compareReports("", "", { leastNameScore: 2 }); // => throws SCORECARD_SCORE_INVALID
 * @since 0.1.0
 */
export class ScorecardError extends CallerError<ScorecardErrorCode> {
  override readonly name = "ScorecardError";
}
