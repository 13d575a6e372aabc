const LONGEST_BASE = 24;
const BASE_PHRASE =
  /(?:[比较][^，；。比较]{0,12}(?:目标|计划|预算)|[比较][^，；。比较]{1,12}(?:之初|之前|前|期初|年初|同期|年末|年底|时|季度|月份?|上半年)|[比较][去上前]年[^，；。比较]{1,8}|[比较][^，；。比较]{0,8}(?:[上去前]年|年?同期|\d月份?|季度|上半年)(?:累计)?的?(?:增速|增幅|涨幅|降幅)|[比较][^，；。比较]{0,6}年[^，；。比较]{0,4}平均(?:[数值]|水平)|[剔扣]除[^，；。]{1,18}(?:因素|影响|口径)[后外]?|(?:还原|考虑|不含|不计|按)[^，；。]{1,18}口径[后外]?(?:计算)?|[与同和跟][^，；。与同和跟]{0,8}(?:[上去前]年|\d{4}年|年?同期|年初|期末)(?:同期)?相比较?)$/u;
const BASE_ENDS = new Set([..."初前标划算期末底时度月份年素响后外速幅数值平径比较"].map((char) => char.charCodeAt(0)));
const BASE_MARK =
  /(?:较对|比对|[比较同与])(?:上一个|上个|前一个|前|上|原来的?)?$|(?:比(?![重例率])|较)[^，；。比较\d]{1,8}的$/u;

/** Start of a comparison base written in words: 比制度建立之初, 较改革前, 剔除闭井等不可比因素. */
export function basePhrase(text: string, from: number, end: number, behindVerb: boolean): number | undefined {
  const window = Math.max(from, end - LONGEST_BASE);
  if (!BASE_ENDS.has(text.charCodeAt(end - 1)) && !(behindVerb && comparesWithBefore(text, window, end)))
    return undefined;
  const match = BASE_PHRASE.exec(text.slice(window, end));
  return match === null ? undefined : window + match.index;
}

/** 比去年｜预算赤字: the mark and the year are somewhere before. */
function comparesWithBefore(text: string, from: number, end: number): boolean {
  const year = text.lastIndexOf("年", end - 1);
  return year >= from + 2 && "比较".includes(text.charAt(year - 2)) && end - year < 9;
}

/** Where the mark of a base begins before a time: 比｜2020年, 比上一个｜五年. */
export function baseMark(text: string, from: number, timeStart: number): number | undefined {
  const window = Math.max(from, timeStart - 10);
  const match = BASE_MARK.exec(text.slice(window, timeStart));
  return match === null ? undefined : window + match.index;
}
