import { CHAR_CLASS, CHAR_VALUE, CHINESE_DIGIT, SMALL_UNIT } from "./char-class.js";
import { skipBlanks } from "./soft-break.js";
import { fiveYearPlan } from "./five-year-plan.js";
import { readNumeral } from "./read-numeral.js";
import type { YearRange } from "./resolve-time.js";
import { edgeAfter } from "./time-edges.js";
import type { TimeExpression } from "./time-expression.js";
import { smallNumber } from "./time-months.js";
import { PLAN_AFTER } from "./time-words.js";

const OPEN = '“"「';
const CLOSE = '”"」';

/** “十四五”时期, 十四五以来, “十五五”规划, 第七个五年计划. */
export function readPlan(text: string, start: number, end: number): TimeExpression | undefined {
  const ordinal = readOrdinalPlan(text, start, end) ?? readShortPlan(text, start, end);
  if (ordinal === undefined) return undefined;
  const years = fiveYearPlan(ordinal.plan);
  if (years === undefined) return undefined;
  let stop = ordinal.end;
  const word = PLAN_AFTER.find((w) => text.startsWith(w, stop) && stop + w.length <= end);
  if (word !== undefined) stop += word.length;
  else if (text.startsWith("普法", stop)) return undefined;
  const part = partOfPlan(text, stop, years, end);
  if (part !== undefined) {
    const { from, to } = part;
    const kind = from === to ? "year" : "year-range";
    return { start, end: part.end, text: text.slice(start, part.end), kind, plan: ordinal.plan, from, to };
  }
  const edge = edgeAfter(text, stop, end);
  if (edge !== undefined) stop = edge.end;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    kind: "plan",
    plan: ordinal.plan,
    ...years,
    ...(edge === undefined ? {} : { edge: edge.edge }),
  };
}

interface PartOfPlan {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const FIRST = "前头頭";
const LAST = "后後";
const ORDINAL = "第";

/** “十四五”|前四年, |后两年, |第三年: years of the plan told by their number. */
function partOfPlan(text: string, at: number, plan: YearRange, end: number): PartOfPlan | undefined {
  const which = text[at] === "的" && at < end ? at + 1 : at;
  const word = which < end ? text.charAt(which) : "";
  if (word === "" || !(FIRST + LAST + ORDINAL).includes(word)) return undefined;
  const count = smallNumber(text, which + 1, end, plan.to - plan.from + 1);
  if (count === undefined || count.end >= end || text[count.end] !== "年") return undefined;
  const stop = count.end + 1;
  if (LAST.includes(word)) return { from: plan.to - count.value + 1, to: plan.to, end: stop };
  const last = plan.from + count.value - 1;
  return { from: word === ORDINAL ? last : plan.from, to: last, end: stop };
}

function readOrdinalPlan(text: string, start: number, end: number): { plan: number; end: number } | undefined {
  if (text[start] !== "第") return undefined;
  const numeral = readNumeral(text, start + 1, end);
  if (numeral === undefined) return undefined;
  for (const word of ["个五年计划", "个五年规划"]) {
    if (text.startsWith(word, numeral.end) && numeral.end + word.length <= end)
      return { plan: numeral.base, end: numeral.end + word.length };
  }
  return undefined;
}

function readShortPlan(text: string, start: number, end: number): { plan: number; end: number } | undefined {
  const quoted = OPEN.includes(text[start] ?? "一");
  let i = quoted ? start + 1 : start;
  const from = i;
  let plan = 0;
  if (
    CHAR_CLASS[text.charCodeAt(i)] === SMALL_UNIT &&
    text[i] === "十" &&
    text[i + 1] === "五" &&
    text[i + 2] !== "五"
  ) {
    plan = 10;
    i += 1;
  } else {
    if (text[i] === "十") {
      plan = 10;
      i++;
    }
    const digit = text.charCodeAt(i);
    if (CHAR_CLASS[digit] !== CHINESE_DIGIT) return undefined;
    plan += CHAR_VALUE[digit] ?? 0;
    i++;
  }
  if (text[i] !== "五" || i >= end || plan === 0) return undefined;
  i++;
  if (quoted) {
    i = skipBlanks(text, i, end);
    return CLOSE.includes(text[i] ?? "一") && i < end ? { plan, end: i + 1 } : undefined;
  }
  const certain = i - from === 3 && !startsCount(text, i, end);
  const told = [...PLAN_AFTER, "以来", "末", "期末"].some((word) => text.startsWith(word, i) && i + word.length <= end);
  return certain || told ? { plan, end: i } : undefined;
}

/** 十三五 followed by a further numeral or 个 is a count gone astray, not a plan. */
function startsCount(text: string, at: number, end: number): boolean {
  return at < end && (CHAR_CLASS[text.charCodeAt(at)] !== 0 || "个年届".includes(text[at] ?? "一"));
}
