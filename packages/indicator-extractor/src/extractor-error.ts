import { CallerError } from "@liaocheng/report-model/caller";

/**
 * What a caller of this package can get wrong.
 *
 * @since 0.1.0
 */
export type ExtractorErrorCode = "EXTRACTOR_INPUT_INVALID";

/**
 * A caller's mistake: something that is neither a text nor a tree. Texts never cause one.
 *
 * @example
 * extractIndicators(undefined); // => throws EXTRACTOR_INPUT_INVALID
 * @since 0.1.0
 */
export class ExtractorError extends CallerError<ExtractorErrorCode> {
  override readonly name = "ExtractorError";
}
