import type { QuantityBound, QuantityForm } from "./quantity.js";

/** One quantity and the sentences that print it; the part in ⟦ ⟧ is what must be cut out. */
export interface QuantityCase {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly bound?: QuantityBound;
  readonly form?: QuantityForm;
  readonly scaled?: readonly [value: number | readonly [number, number], unit: string];
  readonly spellings: readonly string[];
}
