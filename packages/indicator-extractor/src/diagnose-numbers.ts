import type { Diagnostic } from "@liaocheng/report-model";
import { LETTERS, misreadNumbers } from "./claims/misread-number.js";
import type { LeftOutNumber } from "./left-out-number.js";
import { sentenceSign } from "./sentence/characters.js";

/** A number with two decimal points and a unit behind it, 4.3.5%; dates (2026.1.27) and version numbers have none. */
const MALFORMED = /\d{1,12}(?:\.\d{0,12}){2,8}(?=[%％亿万元个家人亩吨倍])/gu;
/** From one point of a malformed number to the next: at most twelve digits. */
const REACH = 13;
/** A point: two of them make a number malformed. */
const POINT = sentenceSign(".");
const MAY_BE_WRONG = POINT | LETTERS;
const NOTHING: readonly Diagnostic[] = [];
const MARK = /[，。；、！？：”）)\s]/u;

/**
 * What is wrong with the numbers of a sentence: no value can be read from them, or nothing says what they count.
 *
 * `value` is the sentence as printed, `start` its place in the text, `signs` those it holds; `leftOut` are its numbers, with places in the text.
 */
export function diagnoseNumbers(
  value: string,
  start: number,
  signs: number,
  leftOut: readonly LeftOutNumber[],
): readonly Diagnostic[] {
  if (leftOut.length === 0 && (signs & MAY_BE_WRONG) === 0) return NOTHING;
  const found: Diagnostic[] = [];
  for (const number of misreadNumbers(value, signs)) found.push(malformed(number.text, start + number.start));
  if ((signs & POINT) !== 0 && hasPointsInReach(value))
    for (const { 0: text, index } of value.matchAll(MALFORMED)) found.push(malformed(text, start + index));
  for (const { start: from, end, text, reason } of leftOut) {
    if (reason !== "bare-number" || MARK.test(value.charAt(end - start))) continue;
    found.push({
      ruleId: "number",
      messageId: "unknown-unit",
      message: `“${text}”之后没有认得的单位`,
      messageEn: `No known unit stands behind “${text}”`,
      severity: "info",
      span: { start: from, end },
      data: { text },
    });
  }
  if (found.length === 0) return NOTHING;
  return found.length < 2 ? found : found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

const malformed = (text: string, start: number): Diagnostic => ({
  ruleId: "number",
  messageId: "malformed",
  message: `数字“${text}”无法读取`,
  messageEn: `The number “${text}” cannot be read`,
  severity: "warning",
  span: { start, end: start + text.length },
  data: { text },
});

/** Whether two points stand as near to each other as in a malformed number, which few sentences have. */
function hasPointsInReach(value: string): boolean {
  let last = value.indexOf(".");
  if (last < 0) return false;
  for (let at = value.indexOf(".", last + 1); at >= 0; at = value.indexOf(".", at + 1)) {
    if (at - last <= REACH) return true;
    last = at;
  }
  return false;
}
