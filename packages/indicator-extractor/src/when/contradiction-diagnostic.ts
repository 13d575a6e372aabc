import type { Diagnostic, Indicator } from "@liaocheng/report-model";
import type { Contradiction } from "./contradictions.js";

interface Wording {
  readonly zh: (text: string, period: string) => string;
  readonly en: (text: string, period: string) => string;
}

const MESSAGES: Readonly<Record<Contradiction, Wording>> = {
  "result-in-the-future": {
    zh: (text, period) => `“${text}”读作${period}年的结果，晚于报告本身，年份已略去`,
    en: (text, period) =>
      `“${text}” reads as a result of ${period}, later than the report itself; its year is left out`,
  },
  "yearly-rate-of-one-year": {
    zh: (text, period) => `“${text}”是年均值，却只能读出${period}年一年，年份已略去`,
    en: (text, period) =>
      `“${text}” is a yearly average, but only the year ${period} can be read; its year is left out`,
  },
  "target-in-the-past": {
    zh: (text, period) => `“${text}”读作${period}年的目标，早于计划年份，年份已略去`,
    en: (text, period) => `“${text}” reads as a target of ${period}, before the year planned; its year is left out`,
  },
};

/** Says which impossible combination was held back, and where. */
export function contradictionDiagnostic(
  contradiction: Contradiction,
  period: string | undefined,
  { span, quantity, name }: Indicator,
): Diagnostic {
  return {
    ruleId: "frame",
    messageId: "contradiction",
    message: MESSAGES[contradiction].zh(quantity.text, period ?? ""),
    messageEn: MESSAGES[contradiction].en(quantity.text, period ?? ""),
    severity: "warning",
    span,
    data: { contradiction, indicator: name, ...(period === undefined ? {} : { period }) },
  };
}
