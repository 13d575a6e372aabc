import type { Concept } from "@liaocheng/report-model";
import { conceptGroup } from "../concept-group.js";
import { YEARBOOK } from "../sources.js";

export const POPULATION_AND_URBANISATION: readonly Concept[] = conceptGroup("人口城镇化", YEARBOOK, [
  {
    id: "urbanisation-rate",
    zh: "常住人口城镇化率",
    en: "Urbanisation rate of the resident population",
    unit: "%",
    kind: "ratio",
    aliases: "城镇化率 城镇化水平 城市化率",
  },
  {
    id: "registered-urbanisation-rate",
    zh: "户籍人口城镇化率",
    en: "Urbanisation rate of the registered population",
    unit: "%",
    kind: "ratio",
  },
  {
    id: "resident-population",
    zh: "常住人口",
    unit: "万人",
    polarity: "neutral",
    aliases: "常住总人口",
  },
  {
    id: "natural-growth-rate",
    zh: "人口自然增长率",
    en: "Natural growth rate of the population",
    unit: "‰",
    kind: "ratio",
    polarity: "neutral",
    aliases: "自然增长率",
  },
  {
    id: "birth-rate",
    zh: "人口出生率",
    unit: "‰",
    kind: "ratio",
    polarity: "neutral",
    aliases: "出生率",
  },
  {
    id: "life-expectancy",
    zh: "人均预期寿命",
    unit: "岁",
    source: "国家卫生健康委《我国卫生健康事业发展统计公报》",
    aliases: "平均期望寿命 人口平均期望寿命 人均期望寿命 居民人均预期寿命 平均预期寿命 人口平均预期寿命",
  },
  {
    id: "rural-migrants-settled",
    zh: "农业转移人口在城镇落户",
    en: "Rural migrants registered in towns",
    unit: "万人",
    source: "公安部户籍管理统计",
    aliases: "农业转移人口落户 农业转移人口和其他常住人口在城镇落户 农村人口在城镇落户 农业转移人口进城落户",
  },
]);
