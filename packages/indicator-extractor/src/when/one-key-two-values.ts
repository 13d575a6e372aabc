import { periodLabel, type Diagnostic, type Indicator } from "@liaocheng/report-model";

/** Kinds of which a statistic has one value at a time. */
const SINGLE: ReadonlySet<Indicator["kind"]> = new Set(["level", "growth", "ratio", "change"]);

/**
 * Tells of values of one statistic that exclude each other: one name, concept, coverage, kind, period, status, base and unit,
 * and two exact values (城乡居民收入29850元和14620元, where nothing says which is whose). Both stay, and the second is told of.
 */
export function oneKeyTwoValues(indicators: readonly Indicator[]): Diagnostic[] {
  const first = new Map<string, Indicator>();
  const found: Diagnostic[] = [];
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    if (key === undefined) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, indicator);
    else if (!sameValue(other, indicator)) found.push(tell(other, indicator));
  }
  return found;
}

/** What a statistician would file a figure under; undefined for what has no concept or no year, or bounds a value. */
function keyOf(indicator: Indicator): string | undefined {
  const { concept, period, kind, bound } = indicator;
  if (concept === undefined || period === undefined || bound !== "eq" || !SINGLE.has(kind)) return undefined;
  const { name, coverage, direction, months, status, measure, baseText, region, quantity } = indicator;
  const when = `${period} ${months === undefined ? "" : months.join("–")}`;
  const what = `${concept} ${coverage ?? ""} ${kind} ${direction ?? ""} ${measure ?? ""} ${baseText ?? ""} ${region ?? ""}`;
  return `${name}|${what}|${when}|${status}|${quantity.scaled.unit}`;
}

const sameValue = (a: Indicator, b: Indicator): boolean =>
  String(a.quantity.scaled.value) === String(b.quantity.scaled.value);

function tell(first: Indicator, { name, period = "", months, quantity, span }: Indicator): Diagnostic {
  const when = periodLabel(period, months);
  return {
    ruleId: "frame",
    messageId: "contradiction",
    message: `${when.zh}“${name}”有${first.quantity.text}、${quantity.text}两个值，分不清各指什么`,
    messageEn: `“${name}” has two values for ${when.en}, ${first.quantity.text} and ${quantity.text}; nothing tells what each is of`,
    severity: "info",
    span,
  };
}
