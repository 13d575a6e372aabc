import type { TargetReading } from "./accepted-values.js";

/**
 * Whether a target was reached: `met`, `missed`; `nearly` (基本完成) where it was missed by no more than a policy allows, and
 * never without one; `undecided` where the printed result leaves it open (超过250天 against 260天) or people must tell
 * (待核实); `not-found` where the later report gives no result; `not-comparable` where it gives another measure of it.
 *
 * @since 0.1.0
 */
export type Verdict = "met" | "nearly" | "missed" | "undecided" | "not-found" | "not-comparable";

/**
 * Why a verdict was given.
 *
 * Met: `at` the very value, `beyond` it in the better way, `within` a range, `under` a ceiling, `reached` by an open result
 * (超过16个 against 15—20个), `tolerated` a little short of or over 左右. Missed: `short` of a floor, `over` a ceiling, `outside` a range or point. Undecided: `open-result`
 * (超过), `approximate-result` (约), `no-better-side` (neither more nor less of it is better). Not reported: `no-result`.
 * Not comparable: `other-unit`, `other-kind` (a level for a growth), `other-base` (较2020年 for 同比), `part-year`
 * (1—11月), `year-end` (年末 for 全年), `several-years` (五年新建 for a year), `unknown-direction` (改善 for 下降).
 * Nearly: as missed. By a person: `confirmed-none`, who found no result either.
 *
 * @since 0.1.0
 */
export type ReasonCode =
  | "at"
  | "beyond"
  | "within"
  | "under"
  | "reached"
  | "tolerated"
  | "short"
  | "over"
  | "outside"
  | "open-result"
  | "approximate-result"
  | "no-better-side"
  | "no-result"
  | "confirmed-none"
  | "other-unit"
  | "other-kind"
  | "other-base"
  | "part-year"
  | "year-end"
  | "several-years"
  | "unknown-direction";

/**
 * The reason of a verdict as data; programs put it into words.
 *
 * @since 0.1.0
 */
export interface VerdictReason {
  readonly code: ReasonCode;
  /** How the target was read; absent where nothing was compared. */
  readonly reading?: TargetReading;
  /** How far 左右 was let reach, in the unit of `gap`; absent where it tolerates nothing. */
  readonly tolerance?: number;
  /** Of `nearly`: how far short of the target still is 基本完成, in the unit of `gap`. */
  readonly nearly?: number;
}
