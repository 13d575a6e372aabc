import type { Base } from "@liaocheng/report-model";

/** In this order: 上年同期 is a period, not a year; 年初 is no year either. */
const BASES: readonly (readonly [words: RegExp, base: Base])[] = [
  [/同比|同期/u, "same-period"],
  [/环比|上[月季期]|[一二三四]个?季度|上半年|\d月/u, "previous-period"],
  [/年初|期初|上?年末|上?年底/u, "year-start"],
  [/口径/u, "comparable-scope"],
  [/上年|去年|往年|前年/u, "previous-year"],
  [/\d{4}年|[〇零一二三四五六七八九]{4}年|五[”"]|时期|改革|建国|解放/u, "year"],
];

/** The base that words of comparison name; undefined for words that name none (扣除价格因素). */
export function baseOf(printed: string, peer: string | undefined): Base | undefined {
  if (peer !== undefined) return "peer";
  return BASES.find(([words]) => words.test(printed))?.[1];
}
