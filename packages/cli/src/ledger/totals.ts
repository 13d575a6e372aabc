import type { RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { Localized } from "../language.js";
import type { JudgedPromise } from "./judged.js";

/** How many promises have each colour, in the order of the policy; last those without one. */
export function countColors(
  rows: readonly JudgedPromise[],
  { colors }: RankingPolicy,
): { readonly id: string | null; readonly name: string; readonly count: number }[] {
  const count = (color: string | null): number => rows.filter(({ light }) => light.color === color).length;
  return [
    ...colors.map(({ id, name }) => ({ id, name, count: count(id) })),
    { id: null, name: "不标注", count: count(null) },
  ];
}

/** 截至2023-07-10，共151项：蓝3项，黄12项，红1项，不标注135项；已完成2项。 */
export function totalsSentence(rows: readonly JudgedPromise[], policy: RankingPolicy, asOf: string): Localized {
  const counts = countColors(rows, policy);
  const done = String(rows.filter(({ status }) => status === "done").length);
  const total = String(rows.length);
  return {
    zh: `截至${asOf}，共${total}项：${counts.map(({ name, count }) => `${name}${String(count)}项`).join("，")}；已完成${done}项。`,
    en: `As of ${asOf}, ${total} promises: ${counts.map(({ id, count }) => `${id ?? "none"} ${String(count)}`).join(", ")}; ${done} done.`,
  };
}
