import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { FINANCE } from "../sources.js";

/** Taxes, expenditure by function, transfers and debt: parts of the general public budget and what stands beside it. */
export const BUDGET_BY_KIND: readonly Concept[] = conceptGroup("财政金融", FINANCE, [
  ...family(
    { id: "*-revenue", zh: "*收入", en: "* revenue", unit: "亿元", aliases: "*" },
    `
    value-added-tax 增值税 国内增值税
    corporate-income-tax 企业所得税
    personal-income-tax 个人所得税
    consumption-tax 消费税 国内消费税
    land-transfer 国有土地使用权出让 国有土地出让
    `,
  ),
  ...family(
    { id: "*-budget-revenue", zh: "*收入", en: "Revenue of the * budget", unit: "亿元", aliases: "*预算收入" },
    `
    state-capital 国有资本经营
    social-insurance-fund 社会保险基金
    `,
  ),
  {
    id: "expenditure-of-government-funds",
    zh: "政府性基金支出",
    unit: "亿元",
    polarity: "neutral",
    aliases: "政府性基金预算支出",
  },
  ...family(
    { id: "*-spending", zh: "*支出", en: "Public spending on *", unit: "亿元", aliases: "财政*支出 一般公共预算*支出" },
    `
    social-security-and-employment 社会保障和就业 社会保障
    health-care 卫生健康 医疗卫生
    environmental-protection 节能环保
    urban-community 城乡社区
    farming-forestry-water 农林水 农林水事务
    transport 交通运输
    housing-security 住房保障
    culture-tourism-sport 文化旅游体育与传媒
    debt-interest 债务付息
    public-security 公共安全
    defence 国防
    infrastructure 基本建设
    `,
  ),
  {
    id: "agriculture-rural-spending",
    zh: "“三农”支出",
    en: "Public spending on agriculture and the countryside",
    unit: "亿元",
    aliases: "“三农”投入 财政“三农”支出 用于“三农”支出 用于“三农”的资金 支农支出",
  },
  ...family(
    {
      id: "central-*-spending",
      zh: "中央财政*支出",
      en: "Central spending on *",
      unit: "亿元",
      aliases: "中央财政*投入 中央财政*资金 中央财政*补助资金 中央财政* 中央本级*支出",
    },
    `
    agriculture-rural “三农”
    social-security 社会保障
    science 科技
    education 教育
    health 卫生 医疗卫生
    culture 文化 文化事业
    special-care 优抚 抚恤事业费 优抚事业费
    medical-aid 城乡医疗救助 医疗救助
    poverty-relief 扶贫
    employment 就业 就业再就业 再就业
    disaster-relief 抗灾救灾
    urban-subsistence 城市低保
    basic-research 基础研究
    `,
  ),
  {
    id: "central-transfers",
    zh: "中央对地方转移支付",
    en: "Central transfers to local governments",
    unit: "亿元",
  },
  { id: "general-transfers", zh: "一般性转移支付", unit: "亿元", aliases: "地方一般性转移支付 均衡性转移支付" },
  { id: "special-transfers", zh: "专项转移支付", unit: "亿元", polarity: "neutral" },
  {
    id: "debt-of-local-governments",
    zh: "地方政府债务余额",
    unit: "亿元",
    polarity: "lower",
    aliases: "政府债务余额 地方政府性债务余额 政府性债务余额",
  },
  {
    id: "government-debt-ratio",
    zh: "政府负债率",
    en: "Ratio of government debt to GDP",
    unit: "%",
    kind: "ratio",
    polarity: "lower",
  },
  {
    id: "bonds-of-local-governments",
    zh: "地方政府债券",
    unit: "亿元",
    polarity: "neutral",
  },
  {
    id: "general-bonds-of-local-governments",
    zh: "地方政府一般债券",
    unit: "亿元",
    polarity: "neutral",
    aliases: "一般债券 新增一般债券 地方一般债券",
  },
  { id: "treasury-bonds", zh: "国债", unit: "亿元", polarity: "neutral", aliases: "国债发行额" },
  {
    id: "central-expenditure",
    zh: "中央本级支出",
    unit: "亿元",
    polarity: "neutral",
    aliases: "中央本级财政支出 中央一般公共预算本级支出",
  },
  { id: "central-revenue", zh: "中央财政收入", unit: "亿元", aliases: "中央一般公共预算收入" },
  {
    id: "small-firm-tax-burden",
    zh: "小微企业所得税税负率",
    unit: "%",
    kind: "ratio",
    polarity: "lower",
    aliases: "小微企业所得税实际税负率 小微企业所得税实际最低税负率",
  },
  { id: "vat-threshold", zh: "小规模纳税人增值税起征点", en: "VAT threshold of small taxpayers", unit: "万元" },
  ...family(
    {
      id: "rd-deduction-of-*",
      zh: "*研发费用加计扣除比例",
      en: "Additional deduction of R&D costs of *",
      unit: "%",
      kind: "ratio",
      aliases: "*加计扣除比例",
    },
    `
    firms 企业
    manufacturers 制造业企业
    technology-SMEs 科技型中小企业
    `,
  ),
  { id: "vat-refunds", zh: "增值税留抵退税", en: "VAT credit refunds", unit: "亿元", aliases: "留抵退税" },
  { id: "tax-cuts", zh: "减税", unit: "亿元", aliases: "新增减税" },
  { id: "tax-refunds-and-cuts", zh: "退税减税", unit: "亿元" },
  { id: "fee-cuts", zh: "降费", unit: "亿元", aliases: "新增降费" },
  { id: "taxes-and-fees-deferred", zh: "缓税缓费", unit: "亿元", aliases: "缓税" },
  { id: "fiscal-self-sufficiency", zh: "财政自给率", en: "Fiscal self-sufficiency", unit: "%", kind: "ratio" },
  {
    id: "state-firms-revenue",
    zh: "国有企业营业收入",
    en: "Revenue of state-owned firms",
    unit: "亿元",
    aliases:
      "国资委监管企业营业收入 省国资委监管企业营业收入 市国资委监管企业营业收入 区国资委监管企业营业收入 省属企业营业收入",
  },
  {
    id: "state-firms-profit",
    zh: "国有企业利润总额",
    en: "Profit of state-owned firms",
    unit: "亿元",
    aliases:
      "国资委监管企业利润 省国资委监管企业利润 市国资委监管企业利润 区国资委监管企业利润 国有企业利润 省属企业利润总额",
  },
]);
