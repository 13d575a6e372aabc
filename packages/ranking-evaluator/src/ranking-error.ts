import { CallerError } from "@liaocheng/report-model/caller";

/**
 * What a caller can do wrong.
 *
 * `POLICY_INVALID`: a policy that does not follow the schema or contradicts itself; `POLICY_UNKNOWN`: no built-in policy
 * of that name; `OPTION_INVALID`: an option outside its range; `ROWS_INVALID`: something that is no list of rows; `TEXT_INVALID`: a date or time that is none.
 * @since 0.1.0
 */
export type RankingErrorCode = "POLICY_INVALID" | "POLICY_UNKNOWN" | "OPTION_INVALID" | "ROWS_INVALID" | "TEXT_INVALID";

/**
 * A mistake of the caller; what rows say never causes one.
 *
 * @example
 * evaluate({}); // => throws ROWS_INVALID
 * @since 0.1.0
 */
export class RankingError extends CallerError<RankingErrorCode> {
  override readonly name = "RankingError";
}

/** An error about one key, said in both languages. */
export const rankingError = (code: RankingErrorCode, path: string, zh: string, en: string): RankingError =>
  new RankingError(code, { path, messages: { zh, en } });

/** A day that is none. */
export const notADay = (path: string, text: string): RankingError =>
  rankingError("TEXT_INVALID", path, `“${text}”不是日期：请写成 2023-02-01`, `“${text}” is no date; write 2023-02-01`);
