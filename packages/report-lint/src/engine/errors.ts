/**
 * Why a call to this package was refused.
 *
 * @since 0.1.0
 */
export type LintErrorCode = "LINT_CONFIG_INVALID" | "LINT_RULE_UNKNOWN" | "LINT_RULE_DUPLICATE";

/**
 * A caller's mistake: a configuration that cannot be meant. Texts never cause one.
 *
 * @example
 * new LintError("LINT_RULE_UNKNOWN", "没有规则“punctuation”").code; // => "LINT_RULE_UNKNOWN"
 * @since 0.1.0
 */
export class LintError extends Error {
  override readonly name = "LintError";
  readonly code: LintErrorCode;

  constructor(code: LintErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
