import type { Diagnostic, Indicator } from "@liaocheng/report-model";

const MULTIPLIERS = /^[十百千万亿]+/u;

/** Tells of a fact whose unit is a noun that is not known as one. */
export function unknownUnitDiagnostic({ quantity: { text, unit: printed }, span }: Indicator): Diagnostic {
  const unit = printed.replace(MULTIPLIERS, "");
  return {
    ruleId: "number",
    messageId: "unknown-unit",
    message: `“${text}”的单位“${unit}”不认得，按原样保留`,
    messageEn: `The unit “${unit}” of “${text}” is not known and is kept as printed`,
    severity: "info",
    span,
    data: { text, unit },
  };
}
