import { CallerError } from "@liaocheng/report-model/caller";

/**
 * What a caller can get wrong about a catalogue.
 *
 * `CATALOGUE_CONCEPT_INVALID`: a concept that lacks something or says what cannot be meant.
 *
 * @since 0.1.0
 */
export type CatalogueErrorCode = "CATALOGUE_CONCEPT_INVALID" | "CATALOGUE_ID_TWICE" | "CATALOGUE_NAME_CONTESTED";

/**
 * A mistake in the concepts a catalogue is made of; never thrown because of what a text says.
 *
 * @example
 * createCatalogue([{}]); // => throws CATALOGUE_CONCEPT_INVALID
 * @since 0.1.0
 */
export class CatalogueError extends CallerError<CatalogueErrorCode> {
  override readonly name = "CatalogueError";
}
