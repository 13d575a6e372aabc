/**
 * What a caller of this package can get wrong.
 *
 * @since 0.1.0
 */
export type GlossaryErrorCode =
  "GLOSSARY_ENTRIES_NOT_LIST" | "GLOSSARY_ENTRY_WITHOUT_TERM" | "GLOSSARY_LIMIT_INVALID" | "GLOSSARY_MENTIONS_MISFIT";

/**
 * A caller's mistake; never thrown because of what a text says.
 *
 * @example
 * new GlossaryError("GLOSSARY_LIMIT_INVALID", "Expected limit to be a whole number from 1").code; // => "GLOSSARY_LIMIT_INVALID"
 * @since 0.1.0
 */
export class GlossaryError extends Error {
  override readonly name = "GlossaryError";
  readonly code: GlossaryErrorCode;

  constructor(code: GlossaryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
