import type { Indicator } from "@liaocheng/report-model";
import type { Attribution } from "../attribution/attribution.js";
import type { Stretch } from "../stretch.js";

/** A row of the ledger as found in the body, before its deadline is worked out. */
export interface Row extends Stretch {
  /** The deed itself, without the means before it. */
  readonly deed: Stretch;
  readonly indicators: readonly Indicator[];
  readonly attribution: Attribution | undefined;
  /** A time that stands apart from it: 今年8月底前，…; 完成时限：年内. */
  readonly time: string | undefined;
}
