import { CallerError } from "@liaocheng/report-model/caller";

/**
 * What can be wrong with a city file.
 *
 * `CITY_INVALID`: a key or value that the schema does not take; `CITY_REGION_INVALID`: a code that is no region's, or not that of the
 * name; `CITY_PART_INVALID`: units, concepts, terms or policies that contradict themselves or what is known.
 *
 * @since 0.1.0
 */
export type CityErrorCode = "CITY_INVALID" | "CITY_REGION_INVALID" | "CITY_PART_INVALID";

/**
 * A mistake in a city file, with its key and the nearest word that is known.
 *
 * @example
 * defineCity({ profil: {} }); // => throws CITY_INVALID
 * @since 0.1.0
 */
export class CityError extends CallerError<CityErrorCode> {
  override readonly name = "CityError";
}
