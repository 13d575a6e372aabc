import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { BANK } from "../sources.js";

const BANKING = conceptGroup("财政金融", BANK, [
  {
    id: "narrow-money",
    zh: "狭义货币（M1）余额",
    en: "Narrow money (M1)",
    unit: "亿元",
    polarity: "neutral",
    aliases: "狭义货币 M1 狭义货币供应量",
  },
  {
    id: "currency",
    zh: "流通中货币（M0）余额",
    en: "Currency in circulation (M0)",
    unit: "亿元",
    polarity: "neutral",
    aliases: "流通中货币 M0 流通中现金 货币流通量 市场货币流通量",
  },
  {
    id: "net-issue-of-currency",
    zh: "货币净投放",
    unit: "亿元",
    polarity: "neutral",
    aliases: "货币发行量 现金净投放 货币发行",
  },
  ...family(
    { id: "*-loans", zh: "*贷款余额", en: "Loans for *", unit: "亿元", aliases: "*贷款" },
    `
    households 住户 境内住户
    enterprises 企（事）业单位 企事业单位 企业
    consumption 消费 人民币消费 个人消费
    short-term 短期
    medium-and-long-term 中长期
    agriculture 涉农 “三农”
    green-projects 绿色
    technology 科技
    technology-smes 科技型中小企业
    high-tech-firms 高新技术企业
    private-enterprises 民营企业 民营经济
    small-business 小微企业
    inclusive-finance 普惠金融领域 普惠
    infrastructure 基础设施
    real-estate 房地产 人民币房地产
    home-buyers 个人住房
    digital-economy 数字经济产业 数字经济
    elderly-care 养老产业
    poverty-alleviation 扶贫 金融精准扶贫
    rural-finance 主要农村金融机构
    `,
  ),
  ...family(
    { id: "*-deposits", zh: "*存款余额", en: "Deposits of *", unit: "亿元", aliases: "*存款" },
    `
    non-financial-firms 非金融企业
    governments 广义政府 财政性
    `,
  ),
  {
    id: "inclusive-loans-of-large-banks",
    zh: "大型商业银行普惠小微企业贷款",
    unit: "亿元",
    aliases: "大型商业银行普惠小微贷款",
  },
  {
    id: "ratio-of-loans-to-deposits",
    zh: "存贷比",
    unit: "%",
    kind: "ratio",
    polarity: "neutral",
    aliases: "余额存贷比 贷存比",
  },
  {
    id: "average-loan-rate",
    zh: "贷款加权平均利率",
    unit: "%",
    kind: "ratio",
    polarity: "lower",
    aliases: "企业贷款加权平均利率 贷款平均利率 企业贷款平均利率",
  },
  { id: "loans-renewed-without-repayment", zh: "无还本续贷", unit: "亿元", added: true },
  {
    id: "bank-concessions",
    zh: "金融系统向实体经济让利",
    en: "Concessions of the financial system",
    unit: "亿元",
    aliases: "金融系统让利",
  },
  {
    id: "policy-finance-tools",
    zh: "新型政策性金融工具",
    en: "New policy-based financial instruments",
    unit: "亿元",
    aliases: "新型政策性金融工具投放金额 政策性开发性金融工具",
  },
]);

const MARKETS = conceptGroup("财政金融", "中国证监会资本市场统计", [
  {
    id: "domestically-listed-companies",
    zh: "境内上市公司",
    unit: "家",
    added: true,
    aliases: "A股上市公司 沪深交易所A股上市公司",
  },
  { id: "equity-financing", zh: "股票融资", unit: "亿元", aliases: "境内股票融资 股票筹资 股权融资 A股融资" },
  { id: "direct-financing", zh: "直接融资", unit: "亿元" },
  {
    id: "corporate-credit-bonds",
    zh: "公司信用类债券",
    unit: "亿元",
    aliases: "债券融资 企业债券融资 债务融资",
  },
  {
    id: "turnover-of-securities",
    zh: "证券交易额",
    unit: "亿元",
    polarity: "neutral",
    aliases: "证券成交额 证券交易总额",
  },
  { id: "market-capitalisation", zh: "上市公司总市值", unit: "亿元", aliases: "股票总市值 境内上市公司总市值" },
  {
    id: "otc-listed-firms",
    zh: "新三板挂牌公司",
    en: "Firms on the NEEQ",
    unit: "家",
    aliases: "全国中小企业股份转让系统挂牌公司 新三板挂牌企业",
  },
  {
    id: "turnover-of-financial-markets",
    zh: "金融市场交易总额",
    unit: "万亿元",
    polarity: "neutral",
    aliases: "金融市场成交总额 金融市场交易额",
  },
]);

const INSURANCE = conceptGroup("财政金融", "国家金融监督管理总局保险业统计", [
  ...family(
    {
      id: "*-premiums",
      zh: "*原保险保费收入",
      en: "Premiums of *",
      unit: "亿元",
      aliases: "*保费收入 *业务原保险保费收入 *保费",
    },
    `
    life-insurance 寿险
    personal-insurance 人身险
    health-insurance 健康险
    accident-insurance 意外险 意外伤害险 人身意外伤害险
    property-insurance 财产险
    agricultural-insurance 农业保险
    `,
  ),
  ...family(
    {
      id: "*-claims",
      zh: "*赔付",
      en: "Claims of *",
      unit: "亿元",
      polarity: "neutral",
      aliases: "*赔付支出 *赔款 *业务赔款 *赔款和给付 *业务赔款和给付 *业务给付",
    },
    `
    life-insurance 寿险
    personal-insurance 人身险
    health-insurance 健康险
    property-insurance 财产险
    agricultural-insurance 农业保险
    `,
  ),
  {
    id: "insurance-premiums",
    zh: "原保险保费收入",
    unit: "亿元",
    aliases: "保费收入 保险保费收入 保险业保费收入 原保费收入",
  },
  {
    id: "insurance-claims",
    zh: "保险赔付支出",
    unit: "亿元",
    polarity: "neutral",
    aliases: "各类赔款及给付 保险赔付 赔付支出 各类赔款和给付 原保险赔付支出 支付各类赔款及给付",
  },
  { id: "insurance-depth", zh: "保险深度", unit: "%", kind: "ratio" },
  { id: "insurance-density", zh: "保险密度", unit: "元/人" },
]);

export const BANKING_AND_INSURANCE: readonly Concept[] = [...BANKING, ...MARKETS, ...INSURANCE];
