import type { Span } from "@liaocheng/report-model";

/** Figures beside one another that contradict the words between them. */
export interface WrongGap {
  readonly kind: "above" | "apart" | "doublings" | "arrive";
  readonly span: Span;
  /** What is said, and what the figures give. */
  readonly stated: string;
  readonly actual: string;
  readonly from: string;
  readonly to: string;
}
