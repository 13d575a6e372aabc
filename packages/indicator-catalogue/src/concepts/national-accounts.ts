import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { REPORT_USAGE, YEARBOOK } from "../sources.js";

/** GNP (国民生产总值) stands under gdp: reports before 1994 plan the same aggregate by that name. */
export const NATIONAL_ACCOUNTS: readonly Concept[] = conceptGroup("国民核算", YEARBOOK, [
  {
    id: "gdp",
    zh: "地区生产总值",
    en: "Gross domestic (regional) product",
    unit: "亿元",
    aliases: "国民生产总值 GNP 经济 国民经济 经济发展速度 经济发展增长速度",
  },
  { id: "gdp-per-capita", zh: "人均地区生产总值", en: "GDP per capita", unit: "元", aliases: "人均国民生产总值" },
  { id: "gross-national-income", zh: "国民总收入", unit: "亿元", aliases: "GNI" },
  {
    id: "industry-structure",
    zh: "三次产业结构",
    en: "Composition of GDP by industry",
    unit: "",
    kind: "ratio",
    polarity: "neutral",
    aliases:
      "三次产业结构比 三次产业结构比例 三次产业增加值结构 三次产业比重 三次产业比例 三次产业增加值比重 产业结构 三产结构",
  },
  {
    id: "capital-formation-contribution",
    zh: "资本形成总额对经济增长贡献率",
    en: "Contribution of capital formation to growth",
    unit: "%",
    kind: "ratio",
    aliases: "资本形成总额贡献率 投资对经济增长贡献率 资本形成贡献率",
  },
  {
    id: "net-exports-contribution",
    zh: "货物和服务净出口对经济增长贡献率",
    en: "Contribution of net exports to growth",
    unit: "%",
    kind: "ratio",
    aliases: "货物和服务净出口贡献率 净出口对经济增长贡献率 净出口贡献率",
  },
  ...family(
    { id: "*", zh: "*", unit: "亿元" },
    `
    final-consumption 最终消费支出
    capital-formation 资本形成总额
    net-exports 货物和服务净出口
    `,
  ),
  { id: "national-income", zh: "国民收入", en: "National income (material product system)", unit: "亿元" },
  { id: "gross-social-product", zh: "社会总产值", unit: "亿元" },
  {
    id: "gross-industrial-agricultural-output",
    zh: "工农业总产值",
    en: "Gross output value of industry and agriculture",
    unit: "亿元",
    aliases: "工农业生产总值 工农业生产",
  },
  {
    id: "primary-industry-value-added",
    zh: "第一产业增加值",
    en: "Value added of the primary industry",
    unit: "亿元",
    aliases: "一产增加值 第一产业 一产",
  },
  {
    id: "secondary-industry-value-added",
    zh: "第二产业增加值",
    en: "Value added of the secondary industry",
    unit: "亿元",
    aliases: "二产增加值 第二产业 二产",
  },
  {
    id: "primary-industry-share",
    zh: "第一产业增加值占地区生产总值比重",
    en: "Share of the primary industry in GDP",
    unit: "%",
    kind: "ratio",
    polarity: "neutral",
    aliases: "一产占比",
  },
  {
    id: "secondary-industry-share",
    zh: "第二产业增加值占地区生产总值比重",
    en: "Share of the secondary industry in GDP",
    unit: "%",
    kind: "ratio",
    polarity: "neutral",
    aliases: "二产占比",
  },
  {
    id: "labour-productivity",
    zh: "全员劳动生产率",
    en: "Overall labour productivity",
    unit: "万元/人",
    aliases: "劳动生产率 人均全员劳动生产率",
  },
  {
    id: "private-economy-value-added",
    zh: "民营经济增加值",
    en: "Value added of the private economy",
    unit: "亿元",
    source: REPORT_USAGE,
    aliases: "民营经济",
  },
  {
    id: "non-public-economy-value-added",
    zh: "非公有制经济增加值",
    en: "Value added of the non-public economy",
    unit: "亿元",
    source: REPORT_USAGE,
    aliases: "非公经济增加值 非公有制经济 非公有经济增加值 非公经济 非国有经济增加值",
  },
  {
    id: "non-public-economy-share",
    zh: "非公有制经济增加值占地区生产总值比重",
    en: "Share of the non-public economy in GDP",
    unit: "%",
    kind: "ratio",
    source: REPORT_USAGE,
    aliases: "非公经济占比",
  },
  {
    id: "private-economy-share",
    zh: "民营经济增加值占地区生产总值比重",
    en: "Share of the private economy in GDP",
    unit: "%",
    kind: "ratio",
    source: REPORT_USAGE,
    aliases: "民营经济增加值占比",
  },
  {
    id: "marine-gdp",
    zh: "海洋生产总值",
    en: "Gross ocean product",
    unit: "亿元",
    source: "自然资源部《中国海洋经济统计公报》",
  },
  {
    id: "marine-gdp-share",
    zh: "海洋生产总值占地区生产总值比重",
    en: "Share of the gross ocean product in GDP",
    unit: "%",
    kind: "ratio",
    source: "自然资源部《中国海洋经济统计公报》",
    aliases: "海洋生产总值占比",
  },
]);
