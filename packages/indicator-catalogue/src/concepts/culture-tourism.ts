import type { Concept } from "@liaocheng/report-model";
import { conceptGroup } from "../concept-group.js";
import { CULTURE_TOURISM as COMMUNIQUE, SPORT } from "../sources.js";

export const CULTURE_AND_TOURISM: readonly Concept[] = conceptGroup("文化体育旅游", COMMUNIQUE, [
  {
    id: "tourist-trips",
    zh: "接待游客人次",
    unit: "万人次",
    aliases:
      "游客人次 游客接待量 旅游人次 游客接待人次 旅游接待人次 接待国内外游客 旅游总人数 游客 旅游人数 旅游接待总人数 接待国内外游客人次 接待海内外游客",
  },
  {
    id: "domestic-tourist-trips",
    zh: "国内游客人次",
    unit: "万人次",
    aliases: "国内游客 国内旅游人次 国内出游人次 国内居民出游人次 国内游客出游人次 国内旅游人数",
  },
  {
    id: "tourism-revenue",
    zh: "旅游总收入",
    en: "Total tourism revenue",
    unit: "亿元",
    aliases:
      "旅游收入 旅游综合收入 旅游总花费 游客总花费 旅游业总收入 文旅产业收入 文旅综合收入 旅游业收入 旅游综合总收入 旅游总消费 游客旅游总花费",
  },
  {
    id: "domestic-tourism-revenue",
    zh: "国内旅游收入",
    en: "Revenue of domestic tourism",
    unit: "亿元",
    aliases:
      "国内游客总花费 国内游客出游总花费 国内旅游总花费 国内居民出游总花费 国内出游总花费 国内旅游总收入 国内游客出游花费",
  },
  {
    id: "foreign-exchange-tourism-revenue",
    zh: "国际旅游收入",
    en: "Revenue of international tourism",
    unit: "亿美元",
    aliases: "旅游外汇收入 国际旅游外汇收入 入境旅游收入 旅游创汇 入境游客总花费",
  },
  {
    id: "tourism-value-added",
    zh: "旅游及相关产业增加值",
    en: "Value added of tourism",
    unit: "亿元",
    aliases: "旅游业增加值 旅游产业增加值",
  },
  {
    id: "inbound-tourists",
    zh: "入境游客",
    unit: "万人次",
    aliases: "入境游客人次 入境旅游人次 入境旅游人数 接待海外游客 接待境外游客",
  },
  {
    id: "inbound-overnight-tourists",
    zh: "入境过夜游客",
    unit: "万人次",
    aliases: "入境过夜游客人次 入境过夜旅游人数 接待过夜入境游客",
  },
  {
    id: "culture-value-added",
    zh: "文化及相关产业增加值",
    en: "Value added of culture and related industries",
    unit: "亿元",
    source: "国家统计局《文化及相关产业分类》",
    aliases: "文化产业增加值",
  },
  {
    id: "culture-value-added-share",
    zh: "文化及相关产业增加值占地区生产总值比重",
    en: "Share of culture and related industries in GDP",
    unit: "%",
    kind: "ratio",
    source: "国家统计局《文化及相关产业分类》",
    aliases: "文化产业增加值占比",
  },
  {
    id: "culture-tourism-value-added",
    zh: "文旅产业增加值",
    en: "Value added of culture and tourism",
    unit: "亿元",
    aliases: "文化旅游产业增加值",
  },
  {
    id: "urban-reading-rooms",
    zh: "城市书房",
    unit: "个",
    aliases: "新建城市书房",
  },
  {
    id: "sports-area-per-capita",
    zh: "人均体育场地面积",
    en: "Sports venue area per capita",
    unit: "平方米",
    source: SPORT,
  },
  {
    id: "regular-exercisers-share",
    zh: "经常参加体育锻炼人数比例",
    en: "Share of people who exercise regularly",
    unit: "%",
    kind: "ratio",
    source: SPORT,
    aliases: "经常参加体育锻炼人数占比 经常参加体育锻炼的人口比例",
  },
]);
