import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNIQUE, ENERGY as MINISTRY, YEARBOOK } from "../sources.js";

/** Electricity by source and use, and energy by kind. */
export const POWER: readonly Concept[] = conceptGroup("能源", MINISTRY, [
  ...family(
    { id: "*-generation", zh: "*发电量", en: "Electricity generated from *", unit: "亿千瓦时" },
    `
    coal-and-gas 火电 火力
    hydropower 水电 水力
    nuclear-power 核电 核能
    wind-power 风电 风力
    solar-power 太阳能 光伏
    renewable-energy 可再生能源
    clean-energy 清洁能源
    non-fossil-energy 非化石能源
    `,
  ),
  ...family(
    {
      id: "*-capacity",
      zh: "*装机容量",
      en: "Installed capacity of *",
      unit: "万千瓦",
      added: true,
    },
    `
    coal-and-gas-power 火电
    coal-power 煤电
    nuclear-power 核电
    wind-power 风电 风力
    solar-power 太阳能 光伏
    biomass-power 生物质
    pumped-storage 抽水蓄能
    `,
  ),
  {
    id: "renewable-capacity-share",
    zh: "可再生能源装机占比",
    en: "Share of renewable energy in installed capacity",
    unit: "%",
    kind: "ratio",
  },
  {
    id: "share-of-new-energy-in-generation",
    zh: "新能源发电量占比",
    unit: "%",
    kind: "ratio",
    aliases: "新能源发电量占总发电量比重",
  },
  {
    id: "clean-energy-generation-share",
    zh: "清洁能源发电量占比",
    en: "Share of clean energy in generation",
    unit: "%",
    kind: "ratio",
    aliases: "清洁能源发电量占总发电量比重 清洁能源发电占比",
  },
  ...family(
    { id: "*-electricity", zh: "*用电量", en: "Electricity consumption of *", unit: "亿千瓦时", polarity: "neutral" },
    `
    primary-industry 第一产业
    secondary-industry 第二产业
    tertiary-industry 第三产业
    household 城乡居民生活 居民生活
    manufacturing 制造业
    rural 农村
    `,
  ),
  {
    id: "peak-load-of-electricity",
    zh: "最大用电负荷",
    unit: "万千瓦",
    polarity: "neutral",
    aliases: "最高用电负荷 用电最大负荷 全网用电负荷",
  },
  {
    id: "length-of-transmission-lines",
    zh: "输电线路长度",
    unit: "公里",
    aliases: "输电线路 220千伏及以上输电线路长度 220千伏及以上输电线路总长",
  },
  ...family(
    { id: "*-consumption", zh: "*消费量", en: "Consumption of *", unit: "万吨", polarity: "neutral", source: YEARBOOK },
    `
    coal 煤炭 原煤
    crude-oil 原油 石油
    `,
  ),
  { id: "consumption-of-natural-gas", zh: "天然气消费量", unit: "亿立方米", polarity: "neutral", source: YEARBOOK },
  {
    id: "energy-consumption-of-industry",
    zh: "规模以上工业综合能源消费量",
    unit: "万吨标准煤",
    polarity: "lower",
    source: COMMUNIQUE,
    aliases: "规模以上工业能源消费量 工业综合能源消费量",
  },
  ...family(
    {
      id: "*-energy-intensity",
      zh: "单位*综合能耗",
      en: "Energy consumption per unit of *",
      unit: "千克标准煤/吨",
      polarity: "lower",
      source: COMMUNIQUE,
      aliases: "重点耗能工业企业单位*综合能耗 吨*综合能耗",
    },
    `
    steel 钢
    calcium-carbide 电石
    synthetic-ammonia 合成氨
    electrolytic-aluminium 电解铝
    cement 水泥
    `,
  ),
  {
    id: "coal-consumption-of-thermal-power",
    zh: "每千瓦时火力发电标准煤耗",
    unit: "克标准煤/千瓦时",
    polarity: "lower",
    source: COMMUNIQUE,
    aliases: "火电供电煤耗 供电煤耗 火力发电标准煤耗",
  },
  {
    id: "old-steel-capacity-closed",
    zh: "淘汰落后炼钢产能",
    unit: "万吨",
    aliases: "落后炼钢产能 压减炼钢产能 压减粗钢产能",
  },
  { id: "old-iron-capacity-closed", zh: "淘汰落后炼铁产能", unit: "万吨", aliases: "落后炼铁产能" },
  {
    id: "small-coal-power-closed",
    zh: "关停小火电机组",
    unit: "万千瓦",
    aliases: "小火电机组 关停小火电 淘汰落后煤电机组",
  },
  { id: "oil-and-gas-output", zh: "油气产量当量", unit: "万吨", aliases: "油气当量 油气产量" },
  { id: "energy-production-capacity", zh: "能源综合生产能力", unit: "亿吨标准煤", aliases: "能源生产能力" },
  { id: "coal-production-capacity", zh: "煤炭生产能力", unit: "亿吨", added: true, aliases: "煤炭产能" },
  { id: "share-of-clean-heating", zh: "北方地区清洁取暖率", unit: "%", kind: "ratio", aliases: "清洁取暖率" },
  {
    id: "low-emission-coal-power",
    zh: "煤电超低排放改造",
    en: "Coal power units with ultra-low emissions",
    unit: "亿千瓦",
    aliases: "燃煤机组超低排放改造 超低排放的煤电机组 煤电机组超低排放改造",
  },
]);
