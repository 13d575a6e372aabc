import { ERAS } from "./time-eras.js";
import type { TimeEdge, TimeKind } from "./time-expression.js";

export interface TimeWord {
  readonly kind: TimeKind;
  readonly from?: number;
  readonly to?: number;
  readonly offset?: number;
  readonly years?: number;
  readonly edge?: TimeEdge;
  readonly direction?: "past" | "future";
  /** Characters that, right before the word, make it part of another: 以|上年均. */
  readonly notAfter?: string;
}

const relative = (offset: number, notAfter?: string): TimeWord => ({
  kind: "relative-year",
  offset,
  ...(notAfter === undefined ? {} : { notAfter }),
});
const recurring: TimeWord = { kind: "recurring" };

/** A number before 年 makes it a duration. */
const AFTER_NUMBER = "0123456789０１２３４５６７８９一二三四五六七八九十两几百多半";

const HOLIDAYS = [
  "春节",
  "元旦",
  "清明",
  "端午",
  "中秋",
  "国庆",
  "国庆节",
  "中秋节",
  "端午节",
  "清明节",
  "五一",
  "十一",
];
/** These are nothing but days. */
const HOLIDAYS_ALONE = ["春节", "元旦", "除夕", "元宵节", "清明节", "端午节", "中秋节", "国庆节"];
const DAYS_OFF = ["期间", "假期", "长假", "黄金周", "小长假"];
const LUNAR = ["农历", "阴历"];
const LUNAR_MONTHS = ["正月", ..."二三四五六七八九十".split("").map((month) => `${month}月`), "冬月", "腊月"];

/** 春节期间, 农历正月: they come every year, at other days of the calendar each time. */
function occasions(): string[] {
  const pairs = (heads: readonly string[], tails: readonly string[]): string[] =>
    heads.flatMap((head) => tails.map((tail) => head + tail));
  return [...pairs(HOLIDAYS, DAYS_OFF), ...HOLIDAYS_ALONE, ...pairs(LUNAR, LUNAR_MONTHS), "正月", "腊月"];
}

/** Fixed words for time, longest match wins. */
export const TIME_WORDS: Readonly<Record<string, TimeWord>> = {
  ...Object.fromEntries(
    ERAS.map(({ word, from, to }): [string, TimeWord] => [
      word,
      to === undefined ? { kind: "era", from, edge: "since" } : { kind: "era", from, to },
    ]),
  ),
  ...Object.fromEntries(occasions().map((word): [string, TimeWord] => [word, { kind: "occasion" }])),
  今年: relative(0),
  本年: relative(0, "基成样资"),
  本年度: relative(0, "基成样资"),
  当年: relative(0, "相适应担"),
  大前年: relative(-3),
  去年: relative(-1, "过"),
  上年: relative(-1, "以之加史岸线网年"),
  上一年: relative(-1, "以之"),
  上年度: relative(-1, "以之"),
  明年: relative(1, "证表说"),
  来年: relative(1, "年月以天往"),
  下年: relative(1, "以之"),
  下一年: relative(1, "以之"),
  前年: relative(-2, "年月以之"),
  后年: relative(2, "年月以之今此随"),
  今明两年: { kind: "span", years: 2, direction: "future" },
  每年: recurring,
  年均: recurring,
  逐年: recurring,
  连年: recurring,
  历年: recurring,
  常年: { kind: "recurring", notAfter: "正非异日经" },
  近年来: { kind: "span", direction: "past" },
  近几年来: { kind: "span", direction: "past" },
  近几年: { kind: "span", direction: "past" },
  近年: { kind: "span", direction: "past", notAfter: "最" },
  最近几年: { kind: "span", direction: "past" },
  过去几年: { kind: "span", direction: "past" },
  今后几年: { kind: "span", direction: "future" },
  未来几年: { kind: "span", direction: "future" },
  全年: { kind: "whole-year", notAfter: "安" },
  年内: { kind: "whole-year", notAfter: AFTER_NUMBER },
  年底: { kind: "whole-year", edge: "end", notAfter: AFTER_NUMBER },
  年末: { kind: "whole-year", edge: "end", notAfter: AFTER_NUMBER },
  年初: { kind: "whole-year", edge: "start", notAfter: AFTER_NUMBER },
  次年: { kind: "next-year", notAfter: "每逐" },
  翌年: { kind: "next-year" },
};

/** Words after a year or plan that pick one edge of it. */
export const EDGE_AFTER: readonly (readonly [word: string, edge: TimeEdge])[] = [
  ["开局之年", "start"],
  ["开局年", "start"],
  ["第一年", "start"],
  ["首年", "start"],
  ["年初", "start"],
  ["收官之年", "end"],
  ["收官年", "end"],
  ["最后一年", "end"],
  ["以来", "since"],
  ["以後", "after"],
  ["以后", "after"],
  ["之后", "after"],
  ["以前", "before"],
  ["之前", "before"],
  ["期末", "end"],
  ["末期", "end"],
  ["年底", "end"],
  ["年末", "end"],
  ["底", "end"],
  ["末", "end"],
  ["初期", "start"],
  ["初", "start"],
  ["起", "since"],
  ["前", "before"],
  ["后", "after"],
];

/** Words before a year that make it a deadline: 力争到|2025年. */
export const DEADLINE_BEFORE: readonly string[] = ["截至", "截止", "到", "至"];

/** Words before a number of years: 今后|五年. */
export const SPAN_BEFORE: Readonly<Record<string, "past" | "future">> = {
  过去: "past",
  过去的: "past",
  近: "past",
  最近: "past",
  前: "past",
  这: "past",
  刚刚过去的: "past",
  过去这: "past",
  接下来: "future",
  接下来的: "future",
  往后: "future",
  此后: "future",
  今后: "future",
  未来: "future",
  下一个: "future",
  后: "future",
  今后的: "future",
  未来的: "future",
};

/** Words after a number of years: 五年|来, 3年|内. */
export const SPAN_AFTER: Readonly<Record<string, "past" | "future" | "either">> = {
  来: "past",
  以来: "past",
  多来: "past",
  内: "future",
  之内: "future",
  以内: "future",
  间: "past",
  里: "either",
};

/** Words after a plan that belong to it: “十四五”|时期. */
export const PLAN_AFTER: readonly string[] = [
  "时期",
  "期间",
  "规划期间",
  "计划期间",
  "计划时期",
  "规划时期",
  "规划",
  "计划",
];
