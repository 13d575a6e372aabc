/** 本外币存、贷款余额: 存 alone is no member. */
export const HALF_NAMED = "存、贷款";

/** Words that hold several members in one: 存贷款, 城乡, 一二三产. */
const TWINS: readonly (readonly string[])[] = [
  ["存贷款", "存款", "贷款"],
  [HALF_NAMED, "存款", "贷款"],
  ["进出口", "进口", "出口"],
  ["城乡", "城镇", "农村"],
  ["中、高等", "中等", "高等"],
  ["中高等", "中等", "高等"],
  ["供排水", "供水", "排水"],
  ["产销量", "产量", "销量"],
  ["男女", "男性", "女性"],
];

/** 城乡居民收入 → 城镇居民收入, 农村居民收入; undefined when no word of the subject holds `count` members in one. */
export function splitTwin(subject: string, count: number): string[] | undefined {
  for (const [twin = "", ...members] of TWINS) {
    const at = subject.indexOf(twin);
    if (at < 0 || members.length !== count) continue;
    const behind = subject.slice(at + twin.length);
    return members.map((member) => subject.slice(0, at) + member + behind);
  }
  return undefined;
}
