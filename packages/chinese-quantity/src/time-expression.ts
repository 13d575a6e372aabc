/**
 * What kind of time a text names.
 *
 * @since 0.1.0
 */
export type TimeKind =
  /** 2022年, 一九八六年; `from` and `to` are that year. */
  | "year"
  /** 2021—2025年, 1986年到1990年. */
  | "year-range"
  /** 今年, 去年: `offset` from the current year. */
  | "relative-year"
  /** “十四五”时期: a five-year plan. */
  | "plan"
  /** 五年来, 今后五年, 3年内: `years` and `direction`. */
  | "span"
  /** 连续7年, 连续三年. */
  | "run"
  /** 每年, 年均, 历年: every year of a period told elsewhere. */
  | "recurring"
  /** 全年, 年内, 年底: a year told elsewhere. */
  | "whole-year"
  /** 上半年, 前三季度, 11月, 12月27日, with the year when it is printed before. */
  | "part-of-year"
  /** 八十年代, 20世纪90年代. */
  | "decade"
  /** 21世纪, 本世纪中叶. */
  | "century"
  /** 改革开放以来, 党的十八大以来, 疫情三年: years counted from what happened in one of them. */
  | "era"
  /**
   * 用三年时间, 两年平均: as long as a span, but which years the sentence tells; `direction` is what the words mean alone and
   * absent where a year was named before (2004年提出用三年时间).
   */
  | "term"
  /** 五年前, 三年后: the one year so many `years` before or after the current one, see `direction`. */
  | "years-away"
  /** 次年: the year after the one told before it, then in `from` and `to`; after the current one when none is told. */
  | "next-year"
  /** 春节期间, 农历正月: days of a year told elsewhere. */
  | "occasion";

/**
 * Which edge of the period is meant: 到2025年 by, 2018年以来 since, 年底 end, 年初 start, 2012年之前 before, 2012年以后 after.
 *
 * @since 0.1.0
 */
export type TimeEdge = "by" | "since" | "end" | "start" | "before" | "after";

/**
 * A time expression as printed; what it means in calendar years is left to {@link resolveTimeExpression}.
 *
 * @since 0.1.0
 */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TimeKind;
  /** First calendar year, when it is printed or fixed by a plan. */
  readonly from?: number;
  /** Last calendar year, inclusive. */
  readonly to?: number;
  /** Years from the current one: 去年 −1, 明年 1. */
  readonly offset?: number;
  /** Length of a span or run in years. */
  readonly years?: number;
  readonly direction?: "past" | "future";
  /** Ordinal of the five-year plan: 14 for “十四五”. */
  readonly plan?: number;
  readonly edge?: TimeEdge;
  /** First and last month, 1 to 12. */
  readonly months?: readonly [number, number];
  readonly day?: number;
}
