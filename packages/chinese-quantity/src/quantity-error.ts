import { CallerError } from "@liaocheng/report-model/caller";

/**
 * What a caller of this package can get wrong.
 *
 * @since 0.1.0
 */
export type QuantityErrorCode = "QUANTITY_TEXT_INVALID" | "QUANTITY_UNITS_INVALID";

/**
 * A caller's mistake: no text, or units that cannot be meant. Texts never cause one.
 *
 * @example
 * findQuantities(null); // => throws QUANTITY_TEXT_INVALID
 * findQuantities("", { units: [{ unit: "5头" }] }); // => throws QUANTITY_UNITS_INVALID
 * @since 0.1.0
 */
export class QuantityError extends CallerError<QuantityErrorCode> {
  override readonly name = "QuantityError";
}
