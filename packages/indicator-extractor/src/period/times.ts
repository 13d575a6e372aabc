/** A stretch of time named in the text; places are indexes into the sentence. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** `year` a printed year or range, `relative` 今年, `plan` “十四五”, `span` a number of years. */
  readonly kind: "year" | "relative" | "plan" | "span";
  /** First and last year of `year` and `plan`. */
  readonly from?: number;
  readonly to?: number;
  /** Years from the year planned: 今年 0, 去年 −1; of `relative`. */
  readonly offset?: number;
  /** Number of years of a `span`. */
  readonly count?: number;
  /** Of a `span`: 五年来 past, 今后五年 future, 3年内 within, 五年累计 bare; of the others: whether 底, 末, 以来 follow. */
  readonly sense?: "past" | "future" | "within" | "bare" | "since" | "end";
}

const YEAR = "年";
const HAN_DIGITS = "〇一二三四五六七八九";
const RELATIVE: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 明: 1, 前: -2, 后: 2 };

/** Finds the time expressions of a sentence, in order; linear in its length. */
export function findTimes(text: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = text.indexOf("五”"); at >= 0; at = text.indexOf("五”", at + 2)) {
    const plan = readPlan(text, at);
    if (plan !== undefined) found.push(plan);
  }
  for (let at = text.indexOf(YEAR); at >= 0; at = text.indexOf(YEAR, at + 1)) {
    const time = readYear(text, at) ?? readRelative(text, at) ?? readSpan(text, at);
    if (time !== undefined) found.push(time);
  }
  return found.length < 2
    ? found
    : found.sort((a, b) => a.start - b.start).filter((time, i, all) => i === 0 || time.start >= (all[i - 1]?.end ?? 0));
}

/** First year of the N-th five-year plan: 一五 1953, 十四五 2021. */
export function planYears(n: number): [number, number] {
  if (n === 1) return [1953, 1957];
  if (n === 2) return [1958, 1962];
  const from = 1966 + 5 * (n - 3);
  return [from, from + 4];
}

function readPlan(text: string, at: number): TimeExpression | undefined {
  const open = text.lastIndexOf("“", at);
  if (open < 0 || at - open < 2 || at - open > 3) return undefined;
  const n = smallNumeral(text.slice(open + 1, at));
  if (n === undefined || n < 1 || n > 20 || text.startsWith("普法", at + 2)) return undefined;
  const [from, to] = planYears(n);
  let end = at + 2;
  for (const tail of ["时期", "期间", "以来", "规划", "计划", "末", "前三年", "前四年", "头三年"])
    if (text.startsWith(tail, end)) {
      end += tail.length;
      break;
    }
  const tail = text.slice(at + 2, end);
  return {
    start: open,
    end,
    kind: "plan",
    from,
    to,
    ...(tail === "末" ? { sense: "end" as const } : tail === "以来" ? { sense: "since" as const } : {}),
  };
}

function smallNumeral(text: string): number | undefined {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  if (text === "十") return 10;
  if (text === "两") return 2;
  const single = text.length === 1 ? HAN_DIGITS.indexOf(text) : -1;
  if (single > 0) return single;
  if (text.length === 2 && text.startsWith("十")) return tens(1, text.charAt(1));
  if (text.length === 2 && text.endsWith("十")) return tens(HAN_DIGITS.indexOf(text.charAt(0)), "");
  if (text.length === 3 && text.charAt(1) === "十") return tens(HAN_DIGITS.indexOf(text.charAt(0)), text.charAt(2));
  return undefined;
}

function tens(ten: number, digit: string): number | undefined {
  const one = digit === "" ? 0 : HAN_DIGITS.indexOf(digit);
  return ten < 1 || one < 0 ? undefined : ten * 10 + one;
}

const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code === 0x25cb || code === 0x96f6) return 0;
  return HAN_DIGITS.indexOf(text.charAt(at));
};

/** Four digits that end before `end`, as a year of 1840 to 2199. */
function fourDigits(text: string, end: number): number | undefined {
  if (end < 4) return undefined;
  let year = 0;
  for (let at = end - 4; at < end; at++) {
    const digit = text.charAt(at) === "" ? -1 : digitAt(text, at);
    if (digit < 0) return undefined;
    year = year * 10 + digit;
  }
  if (end > 4 && /[\d.]/u.test(text.charAt(end - 5))) return undefined;
  return year >= 1840 && year < 2200 ? year : undefined;
}

function readYear(text: string, at: number): TimeExpression | undefined {
  const to = fourDigits(text, at);
  if (to === undefined) return undefined;
  let start = at - 4;
  let from = to;
  const joint = /年?[—–\-－～~至到]{1,2}$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (joint !== null) {
    const first = fourDigits(text, start - joint[0].length);
    if (first !== undefined && first < to) {
      from = first;
      start -= joint[0].length + 4;
    }
  }
  let end = at + 1;
  const next = text.charAt(end);
  let sense: TimeExpression["sense"];
  if (next === "底" || next === "末") {
    sense = "end";
    end++;
  } else if (next === "初") {
    end++;
  } else if (text.startsWith("以来", end)) {
    sense = "since";
    end += 2;
  }
  return { start, end, kind: "year", from, to, ...(sense === undefined ? {} : { sense }) };
}

function readRelative(text: string, at: number): TimeExpression | undefined {
  const word = text.charAt(at - 1);
  const offset = RELATIVE[word];
  if (offset === undefined || at < 1) return undefined;
  const before = text.charAt(at - 2);
  if (
    (word === "前" && "以目之先提日事空从".includes(before) && before !== "") ||
    (word === "上" && "以之历晚早".includes(before) && before !== "") ||
    (word === "后" && before !== "" && "以之今此最然先".includes(before)) ||
    (word === "本" && before !== "" && "成基根日资版".includes(before)) ||
    (word === "去" && before !== "" && "过出失".includes(before)) ||
    (word === "明" && before !== "" && "文说证".includes(before))
  )
    return undefined;
  const next = text.charAt(at + 1);
  if (next === "度" || next === "轻" || next === "级" || next === "龄" || next === "产" || next === "薪")
    return undefined;
  let end = at + 1;
  if (next === "底" || next === "末" || next === "初") end++;
  if (text.startsWith("以来", end)) end += 2;
  return { start: at - 1, end, kind: "relative", offset };
}

function readSpan(text: string, at: number): TimeExpression | undefined {
  let start = at;
  if (text.charAt(start - 1) === "多" || text.charAt(start - 1) === "余") start--;
  const floor = Math.max(0, start - 3);
  let count: number | undefined;
  for (let from = floor; from < start; from++) {
    count = smallNumeral(text.slice(from, start));
    if (count !== undefined && !(from > 0 && /[\d.%十百千万亿第〇一二三四五六七八九]/u.test(text.charAt(from - 1)))) {
      start = from;
      break;
    }
    count = undefined;
  }
  if (count === undefined || start === at) return undefined;
  const before = text.slice(Math.max(0, start - 2), start);
  const future = /(?:今后|未来|此后|以后|接下来)$/u.test(before);
  const past =
    /(?:过去|最近|[近这上]|刚过去)$/u.test(before) ||
    before.endsWith("过去的") ||
    text.slice(Math.max(0, start - 3), start).endsWith("过去的");
  let end = at + 1;
  let sense: NonNullable<TimeExpression["sense"]> = future ? "future" : past ? "past" : "bare";
  if (text.startsWith("多", end)) end++;
  for (const [tail, meaning] of [
    ["以来", "past"],
    ["来", "past"],
    ["间", "past"],
    ["内", "within"],
    ["里", "past"],
    ["中", "past"],
  ] as const) {
    if (text.startsWith(tail, end)) {
      if (!future && !past) sense = meaning;
      end += tail.length;
      break;
    }
  }
  if (sense === "bare" && (text.startsWith("前", end) || text.startsWith("后", end))) end++;
  if (future) start -= 2;
  else if (past)
    start -= /[近这上]$/u.test(before) && !/(?:过去|最近)$/u.test(before) ? 1 : before.endsWith("的") ? 3 : 2;
  return { start: Math.max(0, start), end, kind: "span", count, sense };
}
