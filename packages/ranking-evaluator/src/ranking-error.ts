/**
 * What a caller can do wrong.
 *
 * `POLICY_INVALID`: a policy that does not follow the schema or contradicts itself; `POLICY_UNKNOWN`: no built-in policy
 * of that name; `OPTION_INVALID`: an option outside its range; `TEXT_INVALID`: a date or time that is none.
 * @since 0.1.0
 */
export type RankingErrorCode = "POLICY_INVALID" | "POLICY_UNKNOWN" | "OPTION_INVALID" | "TEXT_INVALID";

/**
 * A mistake of the caller; rows never cause one.
 *
 * @example
 * new RankingError("POLICY_UNKNOWN", "没有名为 x 的规则").code; // => "POLICY_UNKNOWN"
 * @since 0.1.0
 */
export class RankingError extends Error {
  override readonly name = "RankingError";
  readonly code: RankingErrorCode;

  constructor(code: RankingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
