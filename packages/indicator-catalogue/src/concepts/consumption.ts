import type { Concept } from "@liaocheng/report-model";
import { conceptGroup } from "../concept-group.js";
import { COMMUNIQUE, REPORT_USAGE, YEARBOOK } from "../sources.js";

/** 社会商品零售总额 is the name before 1993, of much the same figure. */
export const CONSUMPTION: readonly Concept[] = conceptGroup("消费", YEARBOOK, [
  {
    id: "retail-sales",
    zh: "社会消费品零售总额",
    en: "Total retail sales of consumer goods",
    unit: "亿元",
    aliases:
      "社会消费品零售额 社会消费品零售 消费品零售总额 社零总额 社零额 社零 社消零 社会商品零售总额 社会商品零售额 社会消费品销售总额",
  },
  {
    id: "retail-sales-above-threshold",
    zh: "限额以上消费品零售额",
    en: "Retail sales of units above designated size",
    unit: "亿元",
    source: COMMUNIQUE,
    aliases:
      "限额以上社会消费品零售总额 限额以上消费品零售总额 限额以上零售额 限额以上单位消费品零售额 限额以上社会消费品零售额",
  },
  {
    id: "online-retail-sales",
    zh: "网上零售额",
    en: "Online retail sales",
    unit: "亿元",
    source: COMMUNIQUE,
    aliases: "网络零售额 全网零售额",
  },
  {
    id: "online-retail-sales-of-goods",
    zh: "实物商品网上零售额",
    en: "Online retail sales of physical goods",
    unit: "亿元",
    source: COMMUNIQUE,
    aliases: "实物商品网络零售额",
  },
  {
    id: "online-retail-share",
    zh: "实物商品网上零售额占社会消费品零售总额比重",
    en: "Share of physical goods sold online in retail sales",
    unit: "%",
    kind: "ratio",
    source: COMMUNIQUE,
    aliases: "实物商品网上零售额占比",
  },
  {
    id: "rural-online-retail-sales",
    zh: "农村网络零售额",
    en: "Rural online retail sales",
    unit: "亿元",
    source: "商务部农村电子商务统计",
    aliases: "农村网上零售额",
  },
  {
    id: "agricultural-online-retail-sales",
    zh: "农产品网络零售额",
    en: "Online retail sales of agricultural products",
    unit: "亿元",
    source: "商务部农村电子商务统计",
    aliases: "农产品网上零售额",
  },
  {
    id: "service-retail-sales",
    zh: "服务零售额",
    en: "Retail sales of services",
    unit: "亿元",
    source: "国家统计局服务零售额统计",
  },
  {
    id: "trade-in-sales",
    zh: "以旧换新带动消费",
    en: "Sales driven by trade-in programmes",
    unit: "亿元",
    source: REPORT_USAGE,
    aliases: "以旧换新带动商品销售 消费品以旧换新带动消费 以旧换新带动销售额 以旧换新带动商品销售额",
  },
  {
    id: "consumption-level",
    zh: "居民消费水平",
    en: "Consumption level of residents",
    unit: "元",
    aliases: "城乡居民消费水平 城乡居民的平均消费水平 全国居民消费水平",
  },
  {
    id: "per-capita-consumption",
    zh: "居民人均消费支出",
    en: "Per capita consumption expenditure of residents",
    unit: "元",
  },
  {
    id: "commodity-housing-sales-area",
    zh: "商品房销售面积",
    en: "Floor space of commercial buildings sold",
    unit: "万平方米",
    polarity: "neutral",
    aliases: "新建商品房销售面积",
  },
  {
    id: "new-energy-vehicle-sales",
    zh: "新能源汽车销量",
    en: "Sales of new energy vehicles",
    unit: "万辆",
    source: "中国汽车工业协会产销统计",
  },
]);
