/**
 * Why a call to this package was refused.
 *
 * @since 0.1.0
 */
export type ScorecardErrorCode = "SCORECARD_TOLERANCE_INVALID" | "SCORECARD_SCORE_INVALID";

/**
 * A caller's mistake: an option that cannot be meant. Texts never cause one.
 *
 * @example
 * new ScorecardError("SCORECARD_SCORE_INVALID", "Expected a score of 0 to 1, got 2").code; // => "SCORECARD_SCORE_INVALID"
 * @since 0.1.0
 */
export class ScorecardError extends Error {
  override readonly name = "ScorecardError";
  readonly code: ScorecardErrorCode;

  constructor(code: ScorecardErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
