import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNIQUE, JUSTICE, REPORT_USAGE, SAFETY } from "../sources.js";

const SAFETY_RATES = conceptGroup("安全与民生", SAFETY, [
  {
    id: "labour-death-rate",
    zh: "工矿商贸企业就业人员10万人生产安全事故死亡人数",
    en: "Work deaths per 100,000 employed",
    unit: "人",
    polarity: "lower",
    aliases: "工矿商贸就业人员10万人事故死亡率",
  },
  {
    id: "road-death-rate",
    zh: "道路交通事故万车死亡人数",
    en: "Road deaths per 10,000 vehicles",
    unit: "人",
    polarity: "lower",
    aliases: "道路交通万车死亡人数 道路交通万车死亡率 万车死亡率",
  },
  {
    id: "deaths-per-million-tons-of-coal",
    zh: "煤矿百万吨死亡人数",
    unit: "人",
    polarity: "lower",
    aliases: "煤矿百万吨死亡率 煤炭百万吨死亡率 煤炭生产百万吨死亡率",
  },
  { id: "fires", zh: "火灾起数", unit: "起", polarity: "lower", aliases: "火灾 火灾事故" },
  ...family(
    {
      id: "*-direct-losses",
      zh: "*直接经济损失",
      en: "Direct losses of *",
      unit: "亿元",
      polarity: "lower",
      aliases: "*造成直接经济损失",
    },
    `
    natural-disasters 自然灾害 各类自然灾害
    floods 洪涝和地质灾害 洪涝灾害 洪涝
    droughts 干旱灾害 旱灾
    earthquakes 地震 地震灾害
    marine-disasters 海洋灾害
    `,
  ),
  { id: "crops-hit-by-disasters", zh: "农作物受灾面积", unit: "万公顷", polarity: "lower" },
  { id: "crops-lost-to-disasters", zh: "农作物绝收面积", unit: "万公顷", polarity: "lower", aliases: "绝收面积" },
  { id: "forest-fires", zh: "森林火灾", unit: "起", polarity: "lower" },
  {
    id: "earthquakes",
    zh: "5级以上地震",
    en: "Earthquakes of magnitude 5",
    unit: "次",
    polarity: "neutral",
    source: COMMUNIQUE,
    aliases: "5.0级以上地震",
  },
  {
    id: "households-moved-from-landslides",
    zh: "地质灾害避险搬迁",
    unit: "万户",
    aliases: "地质灾害隐患点避险搬迁 避险搬迁",
  },
  { id: "people-hit-by-disasters", zh: "受灾人口", unit: "万人", polarity: "lower" },
  {
    id: "disaster-victims-helped",
    zh: "救助受灾群众",
    unit: "万人次",
    polarity: "neutral",
    aliases: "救助灾民 救助受灾困难群众 救助各类受灾群众",
  },
  {
    id: "people-evacuated",
    zh: "转移避险人数",
    unit: "万人次",
    polarity: "neutral",
    aliases: "提前转移避险 紧急转移安置 转移避险群众 紧急转移安置人口",
  },
]);

const ORDER = conceptGroup("安全与民生", JUSTICE, [
  {
    id: "share-of-people-who-feel-safe",
    zh: "群众安全感",
    unit: "%",
    kind: "ratio",
    aliases: "社会治安满意度 公众安全感 人民群众安全感 社会治安满意率 群众安全感满意度 群众安全感指数",
  },
  {
    id: "food-quality-rate",
    zh: "食品抽检合格率",
    en: "Share of food samples up to standard",
    unit: "%",
    kind: "ratio",
    source: "国家市场监督管理总局食品安全监督抽检",
    aliases: "食品安全抽检合格率 食品评价性抽检合格率",
  },
  { id: "disputes-settled", zh: "化解矛盾纠纷", unit: "万件", aliases: "调解矛盾纠纷 化解各类矛盾纠纷 矛盾纠纷化解" },
  {
    id: "hotline-satisfaction",
    zh: "12345热线群众满意率",
    en: "Satisfaction with the 12345 hotline",
    unit: "%",
    kind: "ratio",
    source: REPORT_USAGE,
    aliases: "12345热线满意率",
  },
]);

const LAWS = conceptGroup("安全与民生", REPORT_USAGE, [
  {
    id: "administrative-regulations",
    zh: "行政法规",
    unit: "件",
    aliases: "制定行政法规 制定修订行政法规 修订行政法规 制定或修订行政法规",
  },
  {
    id: "bills-submitted",
    zh: "提请审议法律议案",
    unit: "件",
    aliases: "法律议案 提请全国人大常委会审议法律议案 全国人大常委会审议法律议案 国务院提请全国人大常委会审议法律议案",
  },
  {
    id: "local-regulations",
    zh: "地方性法规",
    unit: "件",
    aliases: "提请审议地方性法规 地方性法规草案",
  },
  {
    id: "government-rules",
    zh: "政府规章",
    unit: "件",
    aliases: "省政府规章 制定政府规章 制定修订政府规章",
  },
]);

export const SAFETY_AND_DISASTERS: readonly Concept[] = [...SAFETY_RATES, ...ORDER, ...LAWS];
