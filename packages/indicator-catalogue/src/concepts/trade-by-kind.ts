import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family, type ConceptRow } from "../concept-group.js";
import { COMMERCE, CUSTOMS } from "../sources.js";

const TRADE: ConceptRow = {
  id: "*-trade",
  zh: "*进出口",
  en: "Imports and exports of *",
  unit: "亿元",
  aliases: "*进出口额 *进出口总额",
};

const KINDS = conceptGroup("对外经济", CUSTOMS, [
  {
    id: "trade-surplus",
    zh: "货物进出口差额",
    unit: "亿元",
    polarity: "neutral",
    aliases: "贸易顺差 外贸顺差 货物贸易顺差 进出口差额 货物进出口顺差",
  },
  ...family(
    TRADE,
    `
    ordinary 一般贸易
    processing 加工贸易
    bonded-logistics 保税物流 保税物流方式
    private-enterprise 民营企业
    state-owned-enterprise 国有企业
    foreign-invested-enterprise 外商投资企业 外资企业
    bonded-zone 综合保税区 综保区
    special-customs-area 海关特殊监管区域 海关特殊监管区
    free-trade-zone 自贸试验区 自由贸易试验区
    service-outsourcing 服务外包
    knowledge-intensive-services 知识密集型服务
    travel-services 旅行服务
    `,
  ),
  ...family(
    {
      id: "trade-with-*",
      zh: "对*进出口",
      en: "Trade with *",
      unit: "亿元",
      aliases: "*进出口 对*货物进出口额 对*贸易额 与*贸易额",
    },
    `
    Belt-and-Road-countries 共建“一带一路”国家 “一带一路”共建国家
    RCEP-members RCEP成员国 RCEP其他成员国 RCEP国家
    ASEAN 东盟
    the-EU 欧盟
    the-US 美国 美
    Japan 日本
    Korea 韩国
    Russia 俄罗斯 俄
    Africa 非洲
    Latin-America 拉美 拉丁美洲
    Central-Asia 中亚五国 中亚国家
    free-trade-partners 自贸伙伴
    Hong-Kong 香港 中国香港
    Taiwan 台湾 中国台湾 台
    `,
  ),
  ...family(
    { id: "exports-to-*", zh: "对*出口", en: "Exports to *", unit: "亿元", aliases: "*出口" },
    `
    Belt-and-Road-countries 共建“一带一路”国家 “一带一路”共建国家
    ASEAN 东盟
    the-EU 欧盟
    Europe 欧洲
    the-US 美国 美
    Africa 非洲
    `,
  ),
  {
    id: "trade-share-of-partners",
    zh: "自贸伙伴货物进出口额占比",
    en: "Share of free-trade partners in trade",
    unit: "%",
    kind: "ratio",
    aliases: "自贸伙伴进出口占比",
  },
  ...family(
    { id: "*-exports", zh: "*出口", en: "Exports of *", unit: "亿元", aliases: "出口*" },
    `
    mechanical-and-electrical 机电产品
    high-tech 高新技术产品
    labour-intensive 劳动密集型产品
    agricultural 农产品
    vegetable 蔬菜
    textile 纺织品 纺织纱线、织物及制品
    clothing 服装 服装及衣着附件
    furniture 家具
    toy 玩具
    steel 钢材
    automobile 汽车 整车
    integrated-circuit 集成电路
    lithium-battery 锂电池 锂离子蓄电池
    solar-cell 光伏产品 太阳能电池
    electric-vehicle 电动汽车 新能源汽车 电动载人汽车
    ship 船舶
    mobile-phone 手机
    ordinary-trade 一般贸易
    processing-trade 加工贸易
    private-enterprise 民营企业
    foreign-invested-enterprise 外商投资企业
    service 服务
    culture-product 文化产品
    market-procurement 市场采购贸易
    cross-border-e-commerce 跨境电商
    green-product 绿色产品
    `,
  ),
  ...family(
    { id: "*-imports", zh: "*进口", en: "Imports of *", unit: "亿元", polarity: "neutral", aliases: "进口*" },
    `
    mechanical-and-electrical 机电产品
    high-tech 高新技术产品
    agricultural 农产品
    integrated-circuit 集成电路
    crude-oil 原油
    iron-ore 铁矿砂 铁矿砂及其精矿
    coal 煤及褐煤 煤炭
    natural-gas 天然气
    soybean 大豆
    grain 粮食
    copper 铜 未锻轧铜及铜材
    consumer-goods 消费品
    service 服务
    ordinary-trade 一般贸易
    `,
  ),
  {
    id: "private-trade-share",
    zh: "民营企业进出口占比",
    en: "Share of private enterprises in trade",
    unit: "%",
    kind: "ratio",
    aliases: "民营企业进出口占进出口总额比重 民营企业占进出口总额比重",
  },
  {
    id: "share-of-ordinary-trade",
    zh: "一般贸易进出口占比",
    unit: "%",
    kind: "ratio",
    aliases: "一般贸易占进出口总额比重 一般贸易进出口占进出口总额比重",
  },
  { id: "trade-through-the-ports", zh: "口岸贸易总额", unit: "万亿元", aliases: "口岸进出口总额 口岸货物贸易总额" },
  { id: "bonded-fuel-bunkering", zh: "保税燃料油加注量", unit: "万吨", aliases: "保税燃料油加注 保税船用燃料油加注量" },
  { id: "ports-open-to-the-world", zh: "对外开放口岸", unit: "个", aliases: "开放口岸" },
]);

const INVESTMENT = conceptGroup("对外经济", COMMERCE, [
  {
    id: "high-tech-foreign-investment",
    zh: "高技术产业实际使用外资",
    en: "Foreign investment in high-tech industries",
    unit: "亿元",
    aliases: "高技术产业使用外资 高技术产业实际利用外资",
  },
  {
    id: "manufacturing-foreign-investment",
    zh: "制造业实际使用外资",
    en: "Foreign investment in manufacturing",
    unit: "亿元",
    aliases: "制造业使用外资 制造业利用外资 制造业实际利用外资",
  },
  { id: "foreign-investment-in-services", zh: "服务业实际使用外资", unit: "亿元", aliases: "服务业使用外资" },
  { id: "foreign-loans", zh: "对外借款", unit: "亿美元", polarity: "neutral", aliases: "国外借款 借用国外贷款" },
  {
    id: "investment-in-belt-and-road",
    zh: "对共建“一带一路”国家非金融类直接投资",
    en: "Direct investment in Belt and Road countries",
    unit: "亿美元",
  },
  {
    id: "contracted-projects-turnover",
    zh: "对外承包工程完成营业额",
    en: "Turnover of contracted projects abroad",
    unit: "亿美元",
    aliases: "对外承包工程营业额 对外承包工程业务完成营业额",
  },
  { id: "new-contracts-of-projects-abroad", zh: "对外承包工程新签合同额", unit: "亿美元" },
  {
    id: "workers-sent-abroad",
    zh: "对外劳务合作派出各类劳务人员",
    unit: "万人",
    polarity: "neutral",
    aliases: "外派劳务人员 派出各类劳务人员 对外劳务合作派出人员",
  },
  {
    id: "institutional-innovations",
    zh: "制度创新成果",
    unit: "项",
    aliases: "自贸试验区制度创新成果 制度创新案例",
  },
  {
    id: "regional-headquarters",
    zh: "跨国公司地区总部",
    en: "Regional headquarters of multinationals",
    unit: "家",
    added: true,
    aliases: "认定跨国公司地区总部",
  },
  { id: "foreign-rd-centres", zh: "外资研发中心", en: "Foreign R&D centres", unit: "家", added: true },
  { id: "foreign-enterprises", zh: "外商投资企业", en: "Foreign-invested firms", unit: "家" },
  { id: "foreign-consulates", zh: "外国领事机构", unit: "家" },
  {
    id: "sister-cities",
    zh: "国际友城",
    unit: "对",
    added: true,
    aliases: "国际友好城市 友好城市",
  },
  { id: "visa-free-entries", zh: "免签入境外国人", en: "Visa-free entries", unit: "万人次" },
  { id: "overall-tariff-level", zh: "关税总水平", unit: "%", kind: "ratio", polarity: "lower", source: CUSTOMS },
]);

/** Trade by mode, partner and product, and investment by branch: parts of 货物进出口总额 and 实际使用外资. */
export const TRADE_BY_KIND: readonly Concept[] = [...KINDS, ...INVESTMENT];
