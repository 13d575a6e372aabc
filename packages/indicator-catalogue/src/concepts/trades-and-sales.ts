import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family, type ConceptRow } from "../concept-group.js";
import { COMMERCE, COMMUNIQUE } from "../sources.js";

const TRADES = conceptGroup("服务业", COMMUNIQUE, [
  ...family(
    { id: "*-value-added", zh: "*增加值", en: "Value added of *", unit: "亿元" },
    `
    wholesale-and-retail 批发和零售业 批发零售业
    transport-and-post 交通运输、仓储和邮政业 交通运输仓储和邮政业
    accommodation-and-catering 住宿和餐饮业 住宿餐饮业
    real-estate 房地产业
    leasing-and-business-services 租赁和商务服务业
    for-profit-services 营利性服务业 其他营利性服务业
    non-profit-services 非营利性服务业 其他非营利性服务业
    other-services 其他服务业 其他行业
    scientific-services 科学研究和技术服务业
    science-services 科技服务业
    `,
  ),
  ...family(
    {
      id: "*-sales",
      zh: "*销售额",
      en: "Sales of *",
      unit: "亿元",
      coverages: ["all", "above-threshold"],
      aliases: "*商品销售额",
    },
    `
    wholesale-trade 批发业
    retail-trade 零售业
    wholesale-and-retail 批发和零售业 批发零售业
    `,
  ),
  ...family(
    { id: "*-turnover", zh: "*营业额", en: "Turnover of *", unit: "亿元", coverages: ["all", "above-threshold"] },
    `
    accommodation 住宿业
    catering 餐饮业
    accommodation-and-catering 住宿和餐饮业 住宿餐饮业
    `,
  ),
  ...family(
    { id: "*-revenue", zh: "*营业收入", en: "Revenue of *", unit: "亿元", aliases: "规模以上*企业营业收入" },
    `
    high-tech-services 高技术服务业
    emerging-services 战略性新兴服务业
    science-services 科技服务业
    internet-services 互联网和相关服务业 互联网及相关服务业
    platform-enterprise 平台企业
    strategic-emerging-industries 战略性新兴产业
    `,
  ),
  { id: "profit-of-service-enterprises", zh: "规模以上服务业企业利润", unit: "亿元", aliases: "规模以上服务业利润" },
]);

const RETAIL: ConceptRow = {
  id: "*-retail-sales",
  zh: "*零售额",
  en: "Retail sales of *",
  unit: "亿元",
  coverages: ["all", "above-threshold"],
  aliases: "*商品零售额",
};

const SALES = conceptGroup("消费", COMMUNIQUE, [
  { id: "catering-revenue", zh: "餐饮收入", unit: "亿元", coverages: ["all", "above-threshold"], aliases: "餐饮消费" },
  {
    id: "retail-sales-of-goods",
    zh: "商品零售额",
    unit: "亿元",
    coverages: ["all", "above-threshold"],
    aliases: "商品零售",
  },
  { id: "urban-retail-sales", zh: "城镇消费品零售额", unit: "亿元", aliases: "城镇社会消费品零售额 城镇零售额" },
  {
    id: "rural-retail-sales",
    zh: "乡村消费品零售额",
    unit: "亿元",
    aliases: "乡村社会消费品零售额 乡村零售额 农村消费品零售额",
  },
  ...family(
    RETAIL,
    `
    grain-and-food 粮油、食品 粮油食品
    beverages 饮料
    tobacco-and-liquor 烟酒
    clothing 服装、鞋帽、针纺织品 服装鞋帽针纺织品
    cosmetics 化妆品
    gold-and-jewellery 金银珠宝
    daily-goods 日用品
    home-appliances 家用电器和音像器材 家用电器 家电
    smart-appliances 智能家电
    medicines 中西药品
    office-goods 文化办公用品
    furniture 家具
    communication-equipment 通讯器材
    smartphones 智能手机
    petroleum-products 石油及制品 石油及其制品
    building-materials 建筑及装潢材料
    automobiles 汽车
    new-energy-vehicles 新能源汽车
    sports-goods 体育、娱乐用品 体育娱乐用品
    `,
  ),
  { id: "vehicles-traded-in", zh: "汽车以旧换新", unit: "万辆" },
  {
    id: "trade-firms-above-threshold",
    zh: "限额以上批零住餐企业",
    unit: "家",
    added: true,
    aliases: "限额以上批零住餐业经营主体 限额以上商贸企业 限额以上批发零售住宿餐饮企业",
  },
  { id: "tax-refund-shops", zh: "离境退税商店", unit: "家", added: true, source: COMMERCE, aliases: "退税商店" },
  {
    id: "first-stores-of-brands",
    zh: "首店",
    unit: "家",
    added: true,
    source: COMMERCE,
    aliases: "引进首店 国际国内知名首店 品牌首店 各类首店",
  },
  { id: "consumption-vouchers", zh: "消费券", unit: "亿元", source: COMMERCE, aliases: "政府消费券 各类消费券" },
]);

export const TRADES_AND_SALES: readonly Concept[] = [...TRADES, ...SALES];
