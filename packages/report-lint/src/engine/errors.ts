import { CallerError } from "@liaocheng/report-model/caller";

/**
 * Why a call to this package was refused.
 *
 * @since 0.1.0
 */
export type LintErrorCode = "LINT_TEXT_INVALID" | "LINT_CONFIG_INVALID" | "LINT_RULE_UNKNOWN" | "LINT_RULE_DUPLICATE";

/**
 * A caller's mistake: a configuration that cannot be meant. Texts never cause one.
 *
 * @example
 * lintReport({}); // => throws LINT_TEXT_INVALID
 * @since 0.1.0
 */
export class LintError extends CallerError<LintErrorCode> {
  override readonly name = "LintError";
}
