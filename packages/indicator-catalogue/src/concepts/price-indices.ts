import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family, type ConceptRow } from "../concept-group.js";
import { YEARBOOK } from "../sources.js";

const PRICE: Pick<ConceptRow, "unit" | "kind" | "polarity"> = { unit: "%", kind: "growth", polarity: "neutral" };

/** Prices by kind, beside 居民消费价格 and 工业生产者出厂价格 as a whole. */
export const PRICE_INDICES: readonly Concept[] = conceptGroup("价格", YEARBOOK, [
  {
    ...PRICE,
    id: "core-consumer-prices",
    zh: "扣除食品和能源价格后的居民消费价格",
    en: "Core consumer prices (core CPI)",
    aliases:
      "核心CPI 核心居民消费价格 核心消费价格 核心居民消费价格指数 扣除食品和能源的核心CPI 不包括食品和能源的居民消费价格",
  },
  ...family(
    { ...PRICE, id: "consumer-prices-*", zh: "*价格", en: "Consumer prices of *", aliases: "*类价格 *价格指数" },
    `
    food-tobacco-and-liquor 食品烟酒
    food 食品
    grain 粮食
    pork 猪肉
    fresh-vegetables 鲜菜
    fresh-fruit 鲜果
    clothing 衣着
    housing 居住
    household-goods 生活用品及服务
    transport-and-communication 交通通信
    education-and-recreation 教育文化娱乐
    health-care 医疗保健
    other-goods 其他用品及服务
    services 服务
    `,
  ),
  ...family(
    { ...PRICE, id: "*-prices", zh: "*价格", en: "Prices of *", aliases: "*价格指数" },
    `
    purchasing 工业生产者购进 原材料、燃料、动力购进
    farm-producer 农产品生产者 农业生产者 农产品生产
    farm-input 农业生产资料
    farm-procurement 农副产品收购 农产品收购
    new-home 新建商品住宅销售 新建商品住宅
    second-hand-home 二手住宅销售 二手住宅
    fixed-asset 固定资产投资
    housing-sales 房屋销售
    production-goods 生产资料出厂 生产资料
    living-goods 生活资料出厂 生活资料
    `,
  ),
  { id: "power-price-for-firms", zh: "工商业平均电价", unit: "元/千瓦时", polarity: "lower" },
]);
