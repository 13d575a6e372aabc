import type { TimeEdge, TimeKind } from "./time-expression.js";

export interface TimeWord {
  readonly kind: TimeKind;
  readonly offset?: number;
  readonly years?: number;
  readonly edge?: TimeEdge;
  readonly months?: readonly [number, number];
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
const part = (from: number, to: number): TimeWord => ({ kind: "part-of-year", months: [from, to] });

/** A number before 年 makes it a duration. */
const AFTER_NUMBER = "0123456789０１２３４５６７８９一二三四五六七八九十两几百多半";

/** Fixed words for time, longest match wins. */
export const TIME_WORDS: Readonly<Record<string, TimeWord>> = {
  今年: relative(0),
  本年: relative(0, "基成样资"),
  本年度: relative(0, "基成样资"),
  当年: relative(0, "相适应担"),
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
  上半年: part(1, 6),
  下半年: part(7, 12),
  一季度: part(1, 3),
  首季: part(1, 3),
  首季度: part(1, 3),
  二季度: part(4, 6),
  三季度: part(7, 9),
  四季度: part(10, 12),
  前两季度: part(1, 6),
  前三季度: part(1, 9),
  前三个季度: part(1, 9),
};

/** Words after a year or plan that pick one edge of it. */
export const EDGE_AFTER: readonly (readonly [word: string, edge: TimeEdge])[] = [
  ["开局之年", "start"],
  ["开局年", "start"],
  ["第一年", "start"],
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
  间: "either",
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
