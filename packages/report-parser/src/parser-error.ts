import { CallerError } from "@liaocheng/report-model/caller";

/**
 * What a caller of this package can get wrong.
 *
 * @since 0.3.0
 */
export type ParserErrorCode = "PARSER_TEXT_INVALID" | "PARSER_OPTION_INVALID" | "PARSER_PROFILE_INVALID";

/**
 * A caller's mistake: no text, an option or a profile that cannot be meant. Texts never cause one.
 *
 * @example
 * parseReport(undefined); // => throws PARSER_TEXT_INVALID
 * createParser({}); // => throws PARSER_PROFILE_INVALID
 * @since 0.3.0
 */
export class ParserError extends CallerError<ParserErrorCode> {
  override readonly name = "ParserError";
}
