import type { QuantityMention } from "@liaocheng/chinese-quantity";
import { clauseStart } from "../sentence/segments.js";
import { unitPattern } from "./unit-pattern.js";

const SIZE_UNITS = unitPattern(
  /^[十百千万亿]*(?:[元亩米吨瓦人户岁度级]|美元|平方米|平方公里|公里|千瓦|千伏|公顷|立方米|公斤|千米|兆瓦|分贝|吨标准煤)$/u,
);
const SIZE_HEADS =
  /^(?:以上|以下|及以上|以内|之上)?的?(?:项目|企业|工业|产业|集群|技改|重大|大项目|[县村镇市]|园区|泊位|机组|锅炉|城市|行政村|农户|大户|贷款户|规模|小煤电|煤电|燃煤|大中|外资|内资|投资项目|龙头|农产品加工|制造业|高技术|重点项目|强县|强镇|专业|商品|品牌|单品|街区|平台|基金项目)/u;

/** 海拔1500米以上农村学校: what is so large tells which ones are meant. */
const DIMENSION = /(?:海拔|坡度|身高|库容|管径|口径|[年月]收入|年产值|年营收|跨度|树龄|楼龄|房龄)$/u;
/** 成为全国首个经济总量突破5万亿元的城市: what the first of its kind has reached is a fact. */
const FIRST_TO_REACH =
  /(?:成为|跻身|跃升为)[^，；。]{0,8}(?:首个|首座|首家|首批|第[一二三四五六七八九十\d]{1,3}[个座家])/u;

/** 5亿元以上项目, 投资2000万元以上的技改项目, 年收入超50万元的行政村: a bound inside the name of what is counted. */
export function isThreshold(text: string, mention: QuantityMention, next: QuantityMention | undefined): boolean {
  const { qualifier } = mention;
  if (qualifier === undefined || !SIZE_UNITS.test(mention.unit)) return false;
  const behind = text.slice(qualifier.side === "after" ? qualifier.end : mention.end, mention.end + 14);
  switch (qualifier.side) {
    case "before":
      return (
        opensSizedNoun(behind) && !FIRST_TO_REACH.test(text.slice(clauseStart(text, mention.start, 0), mention.start))
      );
    case "after":
      return (
        SIZE_HEADS.test(behind) || isDimension(text, mention, behind) || countsAgain(text, mention, qualifier.end, next)
      );
    case "inside":
      return false;
  }
}

/** 超50万元｜的行政村: the bound before the number leads to the noun it sizes. */
const opensSizedNoun = (behind: string): boolean =>
  (behind.startsWith("的") || SIZE_HEADS.test(behind)) && SIZE_HEADS.test(behind.replace(/^的/u, ""));

const isDimension = (text: string, { start }: QuantityMention, behind: string): boolean =>
  DIMENSION.test(text.slice(Math.max(0, start - 6), start)) && /^的?[\u4e00-\u9fff]/u.test(behind);

const COUNTED = unitPattern(/^[个家项户座]$/u);

/** 5亿元以上…83个: another figure counts the same thing in the same clause. */
function countsAgain(text: string, { unit }: QuantityMention, end: number, next: QuantityMention | undefined): boolean {
  if (next === undefined || unit === "人" || unit === "户") return false;
  const between = text.slice(end, next.start);
  // 其中10亿元以上｜8个: so many of that size.
  if (between === "" && COUNTED.test(next.unit)) return true;
  return between.length > 0 && between.length < 16 && !/[，。；：、增减降升超达为占比较高低]/u.test(between);
}
