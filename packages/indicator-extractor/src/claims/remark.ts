const OPENING_BRACKET = "（".charCodeAt(0);
const CLOSING_BRACKET = "）".charCodeAt(0);
/** What a bracket says of how a figure was made, and not of what it measures. */
const WORDS =
  "(?:\\d{4}(?:[—－~～至-]\\d{4})?年|下同|以下同|同口径|全口径|按?(?:\\d{4}年)?(?:可比|不变|现|当年)(?:口径|价格?|速度)(?:计算)?(?:，下同)?|(?:剔|扣)除[^（）]{1,16}|预计数?|初步(?:核算|统计)数?|快报数?|(?:包含|包括|含)[^（）]{1,8}、[^（）]{1,16}|[A-Z]{2,6}|[^（）]{1,28}[，、]下同|全口径，[^（）]{1,24}|不含[^（）]{1,20}[、，][^（）]{1,20})";
const REMARK_BEFORE = new RegExp(`（${WORDS}）$`, "u");
const REMARK_BEHIND = new RegExp(`^（${WORDS}）`, "u");
const LONGEST = 48;

/** 财政收入｜（同口径）, 比2020年｜（下同）: where a remark starts that ends at `to`; `to` where there is none. */
export function beforeRemark(text: string, from: number, to: number): number {
  if (text.charCodeAt(to - 1) !== CLOSING_BRACKET) return to;
  return to - (REMARK_BEFORE.exec(text.slice(Math.max(from, to - LONGEST), to))?.[0].length ?? 0);
}

/** （下同）｜全县生产总值: the end of a remark that starts at `start`. */
export function behindRemark(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== OPENING_BRACKET) return start;
  return start + (REMARK_BEHIND.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0);
}
