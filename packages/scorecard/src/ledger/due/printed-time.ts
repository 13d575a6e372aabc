import { findTimeExpressions, type TimeExpression } from "@liaocheng/chinese-quantity";

/** A time as printed that something falls due by. */
export interface PrintedTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: TimeMeaning;
}

type TimeMeaning =
  | { readonly kind: "expression"; readonly expression: TimeExpression; readonly tenth?: 1 | 2 | 3 }
  /** The last day of a month known by its feast: 国庆节前. */
  | { readonly kind: "feast"; readonly month: number; readonly day: number }
  /** 2024-06-30, 2024.6: the words are figures alone, as in a cell of a sheet. */
  | { readonly kind: "iso" }
  /** 用三年时间. */
  | { readonly kind: "years"; readonly years: number }
  /** 每年, 持续推进, 春节前: printed, and no date can be told. */
  | { readonly kind: "open" };

const OPEN_TIME =
  /^(?:长期坚持|长期推进|长期|持续推进|持续实施|持续开展|持续用力|常态化(?:推进|开展|实施)?|贯穿全年|立即|即刻|按序时进度)$/u;

/** 持续推进, 长期坚持: printed where the time stands, without one. */
export const isOpenTime = (text: string): boolean => OPEN_TIME.test(text.trim());

/** Whether a passage is about a time: 6月底前完成, 年内持续推进, 到2025年. */
export const startsWithTime = (text: string): boolean => {
  const [first] = printedTimes(text.trim());
  return first !== undefined && first.start <= 1;
};

const AROUND = {
  before: /[到至]$/u,
  behind: /^(?:之前|以前|之内|以内|[前内起]|[上中下]旬前?|期间|时期|持续推进)/u,
} as const;

const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/国庆节?(?:前|期间)/u, 9, 30],
  [/元旦节?前/u, 12, 31],
  [/“?五一”?(?:节|劳动节)?前/u, 4, 30],
  [/“?七一”?前/u, 6, 30],
];

const YEARS =
  /(?:[用利花]|经过|力争|通过|利用)再?用?(?<time>(?:\d{1,2}|[一二两三四五六七八九十])(?:年左右|年)的?(?:时间|内))/u;
const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** As sheets print it: 2024, 2024-06-30, 2024.6, 2023/2025. */
const ISO = /^(?:19|20)\d{2}(?:[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\d|3[01]))?|\/(?:19|20)\d{2})?$/u;

/** Times of a passage that something can fall due by, in order; those in quotations and names are none. */
export function printedTimes(text: string): PrintedTime[] {
  if (ISO.test(text)) return [placed(0, text, { kind: "iso" })];
  const found: PrintedTime[] = [];
  for (const expression of findTimeExpressions(text)) {
    const time = readExpression(text, expression);
    if (time !== undefined && !isQuoted(text, time.start, time.end, expression)) found.push(time);
  }
  for (const [form, month, day] of FEASTS) {
    const match = form.exec(text);
    if (match !== null) found.push(placed(match.index, match[0], { kind: "feast", month, day }));
  }
  const years = YEARS.exec(text);
  const printed = years?.groups?.["time"];
  if (years !== null && printed !== undefined) {
    const number = /^\d+/u.exec(printed)?.[0];
    const count = number === undefined ? DIGITS[printed.charAt(0)] : Number(number);
    const start = years.index + years[0].length - printed.length;
    if (count !== undefined) found.push(placed(start, printed, { kind: "years", years: count }));
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const placed = (start: number, text: string, meaning: TimeMeaning): PrintedTime => ({
  start,
  end: start + text.length,
  text,
  meaning,
});

function readExpression(text: string, expression: TimeExpression): PrintedTime | undefined {
  const before = AROUND.before.exec(text.slice(Math.max(0, expression.start - 1), expression.start))?.[0] ?? "";
  const behind = AROUND.behind.exec(text.slice(expression.end, expression.end + 4))?.[0] ?? "";
  const start = expression.start - before.length;
  const printed = text.slice(start, expression.end + behind.length);
  if (!isDue(text, expression, before, behind)) return undefined;
  if (expression.kind === "recurring") return placed(start, printed, { kind: "open" });
  const tenth = /[上中下](?=旬)/u.exec(behind)?.[0];
  const meaning: TimeMeaning = {
    kind: "expression",
    expression,
    ...(tenth === undefined ? {} : { tenth: tenth === "上" ? 1 : tenth === "中" ? 2 : 3 }),
  };
  return placed(start, printed, meaning);
}

/** Whether a time can be one that things fall due by, and not one of a name or of years past. */
function isDue(text: string, expression: TimeExpression, before: string, behind: string): boolean {
  const { kind, edge, offset = 0 } = expression;
  if (offset < 0 || edge === "since" || edge === "start" || edge === "after") return false;
  switch (kind) {
    case "plan":
      return edge === "end" || /期间|时期/u.test(expression.text + behind);
    case "span":
    case "term":
      return expression.direction === "future";
    case "year":
    case "relative-year":
      return edge !== undefined || before !== "" || behind !== "" || standsFirst(text, expression.start);
    case "year-range":
      return true;
    case "recurring":
      // 年均 is how a figure is reckoned
      return expression.text.startsWith("每");
    case "whole-year":
      return !/^(?:度|均)/u.test(text.slice(expression.end));
    case "part-of-year":
      return true;
    case "run":
    case "decade":
    case "century":
    case "era":
    case "years-away":
    case "occasion":
      return false;
    case "next-year":
      return true;
  }
}

const standsFirst = (text: string, start: number): boolean =>
  start === 0 || /[，；：。、（(]\s*$|[在于争保划]$/u.test(text.slice(Math.max(0, start - 2), start));

/** Within “”: a name, unless the quotation is that of the plan itself. */
function isQuoted(text: string, start: number, end: number, { kind }: TimeExpression): boolean {
  if (kind === "plan") return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const open = Math.max(before.lastIndexOf("“"), before.lastIndexOf("《"));
  const close = Math.max(before.lastIndexOf("”"), before.lastIndexOf("》"));
  return open > close && /[”》]/u.test(text.slice(end, end + 40));
}
