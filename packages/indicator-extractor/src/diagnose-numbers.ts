import type { Diagnostic } from "@liaocheng/report-model";
import type { LeftOutNumber } from "./left-out-number.js";

/** A number with two decimal points and a unit behind it, 4.3.5%; dates (2026.1.27) and version numbers have none. */
const MALFORMED = /\d{1,12}(?:\.\d{0,12}){2,8}(?=[%％亿万元个家人亩吨倍])/gu;
const MARK = /[，。；、！？：”）)\s]/u;

/** What is wrong with numbers of the text: no value can be read from them, or nothing says what they count. */
export function diagnoseNumbers(text: string, leftOut: readonly LeftOutNumber[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(MALFORMED)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      ruleId: "number",
      messageId: "malformed",
      message: `数字“${match[0]}”无法读取`,
      severity: "warning",
      span,
      data: { text: match[0] },
    });
  }
  for (const { start, end, text: printed, reason } of leftOut) {
    if (reason !== "bare-number" || MARK.test(text.charAt(end))) continue;
    found.push({
      ruleId: "number",
      messageId: "unknown-unit",
      message: `“${printed}”之后没有认得的单位`,
      severity: "info",
      span: { start, end },
      data: { text: printed },
    });
  }
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
