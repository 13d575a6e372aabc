import { CallerError } from "@liaocheng/report-model/caller";

/**
 * What a caller of this package can get wrong.
 *
 * @since 0.1.0
 */
export type GlossaryErrorCode =
  | "GLOSSARY_ENTRIES_NOT_LIST"
  | "GLOSSARY_ENTRY_WITHOUT_TERM"
  | "GLOSSARY_ENTRY_INVALID"
  | "GLOSSARY_LIMIT_INVALID"
  | "GLOSSARY_MENTIONS_MISFIT";

/**
 * A caller's mistake; never thrown because of what a text says.
 *
 * @example
 * createGlossary([{}]); // => throws GLOSSARY_ENTRY_WITHOUT_TERM
 * @since 0.1.0
 */
export class GlossaryError extends CallerError<GlossaryErrorCode> {
  override readonly name = "GlossaryError";
}
