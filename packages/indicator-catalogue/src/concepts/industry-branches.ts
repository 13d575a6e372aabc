import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNIQUE, REPORT_USAGE } from "../sources.js";

const BRANCHES = `
    mining 采矿业
    utilities 电力、热力、燃气及水生产和供应业
    `;

const OWNERSHIP = `
    state-holding 国有控股 国有及国有控股
    joint-stock 股份制
    foreign-invested 外商及港澳台商投资 外商及港澳台投资 外商投资
    private 私营
    `;

/** Industry by branch and ownership: a part, never 规模以上工业 as a whole. */
export const INDUSTRY_BRANCHES: readonly Concept[] = conceptGroup("工业", COMMUNIQUE, [
  ...family(
    { id: "*-value-added", zh: "*增加值", en: "Value added of *", unit: "亿元", aliases: "规模以上*增加值" },
    `${BRANCHES}
    raw-materials-manufacturing 原材料制造业
    consumer-goods-manufacturing 消费品制造业 消费品工业
    digital-products-manufacturing 数字产品制造业
    six-energy-intensive-branches 六大高耗能行业
    coal-mining 煤炭开采和洗选业
    oil-and-gas-extraction 石油和天然气开采业
    food-processing 农副食品加工业
    food-manufacturing 食品制造业
    liquor-and-tea 酒、饮料和精制茶制造业
    tobacco-products 烟草制品业
    textile-industry 纺织业 纺织产业
    petroleum-refining 石油、煤炭及其他燃料加工业
    chemical-manufacturing 化学原料和化学制品制造业
    pharmaceutical-manufacturing 医药制造业
    chemical-fibre-manufacturing 化学纤维制造业
    rubber-and-plastics 橡胶和塑料制品业
    non-metallic-minerals 非金属矿物制品业
    ferrous-metals 黑色金属冶炼和压延加工业
    non-ferrous-metals 有色金属冶炼和压延加工业
    metal-products 金属制品业
    general-equipment 通用设备制造业
    special-equipment 专用设备制造业
    automobile-manufacturing 汽车制造业
    transport-equipment 铁路、船舶、航空航天和其他运输设备制造业
    electrical-machinery 电气机械和器材制造业
    electronics 计算机、通信和其他电子设备制造业
    instruments 仪器仪表制造业
    energy-industry 能源工业
    automobile-industry 汽车产业
    pharmaceutical-industry 医药产业 健康医药产业
    electricity-and-heat 电力、热力生产和供应业
    `,
  ),
  ...family(
    {
      id: "*-enterprises-value-added",
      zh: "*企业增加值",
      en: "Value added of * industrial enterprises",
      unit: "亿元",
      aliases: "*工业增加值 *工业企业增加值 规模以上*企业增加值",
    },
    OWNERSHIP,
  ),
  ...family(
    { id: "*-profit", zh: "*利润", en: "Profit of *", unit: "亿元" },
    `${BRANCHES}
    manufacturing 制造业
    `,
  ),
  ...family(
    {
      id: "*-enterprises-profit",
      zh: "*企业利润",
      en: "Profit of * industrial enterprises",
      unit: "亿元",
      aliases: "*工业企业利润",
    },
    OWNERSHIP,
  ),
  ...family(
    { id: "*-capacity-use", zh: "*产能利用率", en: "Capacity use of *", unit: "%", kind: "ratio" },
    `
    industrial 工业 规模以上工业
    mining 采矿业
    manufacturing 制造业
    coal-mining 煤炭开采和洗选业
    ferrous-metals 黑色金属冶炼和压延加工业
    `,
  ),
  {
    id: "industrial-debt-ratio",
    zh: "规模以上工业企业资产负债率",
    en: "Debt-to-asset ratio of industrial enterprises",
    unit: "%",
    kind: "ratio",
    polarity: "lower",
    aliases: "工业企业资产负债率 规模以上工业资产负债率 资产负债率",
  },
  {
    id: "industrial-profit-margin",
    zh: "规模以上工业企业营业收入利润率",
    en: "Profit margin of industrial enterprises",
    unit: "%",
    kind: "ratio",
    aliases: "营业收入利润率 规模以上工业营业收入利润率",
  },
  {
    id: "industrial-unit-cost",
    zh: "规模以上工业企业每百元营业收入中的成本",
    en: "Cost per 100 yuan of revenue of industrial enterprises",
    unit: "元",
    polarity: "lower",
    aliases: "每百元营业收入中的成本",
  },
  {
    id: "sales-output-ratio",
    zh: "规模以上工业产品销售率",
    en: "Ratio of sales to output in industry",
    unit: "%",
    kind: "ratio",
    aliases: "产销率 工业产销率 规模以上工业产销率 工业产品销售率 产品销售率 工业产品产销率",
  },
  {
    id: "stock-of-finished-goods",
    zh: "产成品存货",
    unit: "亿元",
    polarity: "neutral",
    aliases: "规模以上工业企业产成品存货",
  },
  {
    id: "export-delivery-value-of-industry",
    zh: "工业出口交货值",
    unit: "亿元",
    aliases: "规模以上工业出口交货值 出口交货值",
  },
  {
    id: "share-of-industry-in-taxes",
    zh: "工业税收占全部税收比重",
    unit: "%",
    kind: "ratio",
    source: REPORT_USAGE,
    aliases: "工业税收占税收收入比重",
  },
  {
    id: "contribution-of-industry-to-growth",
    zh: "工业对经济增长贡献率",
    unit: "%",
    kind: "ratio",
    aliases: "工业贡献率",
  },
  {
    id: "industrial-emerging-share",
    zh: "战略性新兴产业增加值占规模以上工业增加值比重",
    en: "Share of strategic emerging industries in industry",
    unit: "%",
    kind: "ratio",
    aliases: "工业中战略性新兴产业占比",
  },
  {
    id: "industrial-emerging-output",
    zh: "工业战略性新兴产业总产值",
    en: "Gross output of industrial strategic emerging industries",
    unit: "亿元",
    aliases: "工业战略性新兴产业产值 战略性新兴产业产值 战略性新兴产业总产值",
  },
  {
    id: "industrial-emerging-output-share",
    zh: "工业战略性新兴产业总产值占规模以上工业总产值比重",
    en: "Share of strategic emerging industries in gross industrial output",
    unit: "%",
    kind: "ratio",
  },
  {
    id: "equipment-share",
    zh: "装备制造业增加值占规模以上工业增加值比重",
    en: "Share of equipment manufacturing in industry",
    unit: "%",
    kind: "ratio",
    aliases: "装备制造业占比",
  },
  {
    id: "high-tech-manufacturing-share",
    zh: "高技术制造业增加值占规模以上工业增加值比重",
    en: "Share of high-tech manufacturing in industry",
    unit: "%",
    kind: "ratio",
    aliases: "高技术制造业占比",
  },
]);
