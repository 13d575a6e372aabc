/**
 * What a caller can get wrong about a catalogue.
 *
 * @since 0.1.0
 */
export type CatalogueErrorCode = "CATALOGUE_ID_TWICE" | "CATALOGUE_NAME_CONTESTED";

/**
 * A mistake in the concepts a catalogue is made of; never thrown because of what a text says.
 *
 * @example
 * new CatalogueError("CATALOGUE_ID_TWICE", "Expected each id once, got gdp twice").code; // => "CATALOGUE_ID_TWICE"
 * @since 0.1.0
 */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
  readonly code: CatalogueErrorCode;

  constructor(code: CatalogueErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
