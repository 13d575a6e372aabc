import type { Direction, Indicator, IndicatorKind } from "@liaocheng/report-model";

const BEHIND = /^(?:以上|以下|以内|之内|左右|上下)$/u;
const VERBS: Readonly<Partial<Record<IndicatorKind, Readonly<Record<Direction, string>>>>> = {
  growth: { up: "增长", down: "下降" },
  change: { up: "提高", down: "下降" },
  gap: { up: "高", down: "低" },
};

/** A figure with the words around it: 下降2.8%左右, 力争增长6%, 突破400家. */
export function figureText({ quantity, kind, direction, qualifier = "", modality = "" }: Indicator): string {
  const verb = direction === undefined ? "" : (VERBS[kind]?.[direction] ?? "");
  const inside = quantity.text.includes(qualifier);
  const [before, behind] = inside ? ["", ""] : BEHIND.test(qualifier) ? ["", qualifier] : [qualifier, ""];
  return `${modality}${before}${before === "" ? verb : ""}${quantity.text}${behind}`;
}
