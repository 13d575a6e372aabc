import type { Diagnostic, Indicator } from "@liaocheng/report-model";
import type { Contradiction } from "./contradictions.js";

const MESSAGES: Readonly<Record<Contradiction, (text: string, period: string) => string>> = {
  "result-in-the-future": (text, period) => `“${text}”读作${period}年的结果，晚于报告本身，年份已略去`,
  "yearly-rate-of-one-year": (text, period) => `“${text}”是年均值，却只能读出${period}年一年，年份已略去`,
  "target-in-the-past": (text, period) => `“${text}”读作${period}年的目标，早于计划年份，年份已略去`,
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
    message: MESSAGES[contradiction](quantity.text, period ?? ""),
    severity: "warning",
    span,
    data: { contradiction, indicator: name, ...(period === undefined ? {} : { period }) },
  };
}
