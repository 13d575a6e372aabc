import type { Concept } from "@liaocheng/report-model";
import { conceptGroup } from "../concept-group.js";
import { JUSTICE, MARKET_REGULATION, REPORT_USAGE, SAFETY as ACCIDENTS } from "../sources.js";

const BUSINESS = conceptGroup("经营主体", MARKET_REGULATION, [
  {
    id: "business-entities",
    zh: "经营主体",
    en: "Registered business entities",
    unit: "万户",
    aliases: "市场主体 各类市场主体 各类经营主体 在册经营主体",
  },
  {
    id: "new-business-entities",
    zh: "新登记经营主体",
    en: "Business entities newly registered",
    unit: "万户",
    aliases: "净增市场主体",
  },
  { id: "enterprises", zh: "企业数量", unit: "万户", aliases: "企业总量 企业总数" },
  {
    id: "new-enterprises",
    zh: "新登记企业",
    en: "Enterprises newly registered",
    unit: "万户",
  },
  {
    id: "self-employed",
    zh: "个体工商户",
    en: "Self-employed businesses",
    unit: "万户",
  },
  {
    id: "private-enterprises",
    zh: "民营企业",
    unit: "万户",
    aliases: "私营企业",
  },
  {
    id: "four-above-firms",
    zh: "“四上”企业",
    en: "Firms above designated size",
    unit: "家",
    source: "国家统计局“四上”单位统计",
    aliases: "“四上”单位 规模以上企业 “五上”企业 “五上”单位",
  },
  {
    id: "firms-above-threshold",
    zh: "新增“四上”企业",
    en: "Firms newly above designated size",
    unit: "家",
    source: "国家统计局“四上”单位统计",
    aliases:
      "新增规模以上企业 新增纳统企业 新增“四上”单位 新增入统企业 新增“五上”企业 新入统企业 新纳统企业 新增入库纳统企业 新增“四上”入统企业",
  },
  {
    id: "state-owned-assets",
    zh: "国有企业资产总额",
    en: "Assets of state-owned enterprises",
    unit: "亿元",
    source: "国务院国资委国有企业财务统计",
    aliases: "地方国企资产总额 国有资产总额 国企资产总额",
  },
  {
    id: "business-start-time",
    zh: "企业开办时间",
    en: "Time to start a business",
    unit: "个工作日",
    polarity: "lower",
  },
]);

const SAFETY = conceptGroup("安全与民生", ACCIDENTS, [
  {
    id: "work-accidents",
    zh: "生产安全事故起数",
    unit: "起",
    polarity: "lower",
    aliases: "安全生产事故起数 生产安全事故 各类生产安全事故起数 事故起数",
  },
  {
    id: "work-deaths",
    zh: "生产安全事故死亡人数",
    en: "Deaths in work accidents",
    unit: "人",
    polarity: "lower",
    aliases: "安全生产事故死亡人数 各类生产安全事故死亡人数",
  },
  {
    id: "work-death-rate",
    zh: "亿元国内生产总值生产安全事故死亡率",
    en: "Deaths in work accidents per 100 million yuan of GDP",
    unit: "",
    kind: "ratio",
    polarity: "lower",
    aliases: "单位国内生产总值生产安全事故死亡率 亿元生产总值生产安全事故死亡人数 亿元地区生产总值安全事故死亡率",
  },
  {
    id: "traffic-accidents",
    zh: "道路交通事故起数",
    en: "Road accidents",
    unit: "起",
    polarity: "lower",
    source: JUSTICE,
    aliases: "道路交通事故",
  },
  {
    id: "criminal-cases",
    zh: "刑事案件立案数",
    en: "Criminal cases filed",
    unit: "起",
    polarity: "lower",
    source: JUSTICE,
    aliases: "刑事案件 刑事立案 刑事发案",
  },
  {
    id: "public-security-cases",
    zh: "治安案件",
    unit: "起",
    polarity: "lower",
    source: JUSTICE,
  },
  {
    id: "telecom-fraud-cases",
    zh: "电信网络诈骗案件",
    en: "Telecom and online fraud cases",
    unit: "起",
    polarity: "lower",
    source: JUSTICE,
    aliases: "电信网络诈骗案件受理数 电诈案件 电信网络诈骗发案数",
  },
  {
    id: "legal-aid-cases",
    zh: "法律援助案件",
    unit: "件",
    source: JUSTICE,
    aliases: "办理法律援助案件",
  },
  {
    id: "livelihood-projects",
    zh: "民生实事",
    unit: "件",
    source: REPORT_USAGE,
    aliases: "民生实事项目 重点民生实事 民生事项 为民实事",
  },
  {
    id: "deputies-proposals",
    zh: "办理人大代表建议",
    en: "Suggestions of deputies handled",
    unit: "件",
    source: REPORT_USAGE,
    aliases: "人大代表建议 办理省人大代表建议 办理市人大代表建议 省人大代表建议",
  },
  {
    id: "cppcc-proposals",
    zh: "办理政协提案",
    en: "Proposals of the CPPCC handled",
    unit: "件",
    source: REPORT_USAGE,
    aliases: "政协提案 办理政协委员提案 办理省政协提案 政协委员提案 省政协提案",
  },
]);

export const BUSINESS_AND_SAFETY: readonly Concept[] = [...BUSINESS, ...SAFETY];
