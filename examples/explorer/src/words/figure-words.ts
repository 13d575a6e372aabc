import type { Indicator } from "@liaocheng/report-model";
import { BOUND_SIGNS } from "./indicator-words.js";

/** A figure with its bound and direction as signs: ≥5.5%, ≈↓3%. */
export function figureWords({ quantity, bound, direction }: Indicator): string {
  const sign = bound === "eq" ? "" : BOUND_SIGNS[bound];
  return `${sign}${direction === "down" ? "↓" : ""}${quantity.text}`;
}
