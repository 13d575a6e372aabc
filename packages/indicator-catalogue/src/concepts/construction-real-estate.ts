import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { COMMUNIQUE, HOUSING } from "../sources.js";

const CONSTRUCTION = conceptGroup("建筑业", COMMUNIQUE, [
  { id: "value-added-of-construction", zh: "建筑业增加值", unit: "亿元", aliases: "建筑业" },
  {
    id: "construction-profit",
    zh: "具有资质等级的总承包和专业承包建筑业企业利润",
    en: "Profit of qualified construction firms",
    unit: "亿元",
    aliases: "建筑业企业利润 建筑业利润 资质以上建筑业企业利润",
  },
  {
    id: "construction-state-profit",
    zh: "国有控股建筑业企业利润",
    en: "Profit of state-holding construction firms",
    unit: "亿元",
    aliases: "建筑业国有控股企业利润",
  },
  { id: "contracts-of-construction-firms", zh: "建筑业企业签订合同额", unit: "亿元", aliases: "建筑业签订合同额" },
  {
    id: "qualified-construction-firms",
    zh: "资质以上建筑业企业",
    unit: "家",
    aliases: "有资质的建筑业企业 具有资质等级的建筑业企业 具有资质等级的总承包和专业承包建筑业企业",
  },
  {
    id: "share-of-prefabricated-buildings",
    zh: "装配式建筑占新建建筑面积比例",
    unit: "%",
    kind: "ratio",
    source: HOUSING,
    aliases: "装配式建筑占新建建筑比例 装配式建筑占比",
  },
  {
    id: "share-of-green-buildings",
    zh: "绿色建筑占新建建筑面积比例",
    unit: "%",
    kind: "ratio",
    source: HOUSING,
    aliases: "绿色建筑占新建建筑比例 城镇绿色建筑占新建建筑比重 绿色建筑占比",
  },
]);

const KINDS = `
    housing 住宅 商品住宅
    office 办公楼
    commercial-premises 商业营业用房
    `;

const REAL_ESTATE = conceptGroup("房地产", COMMUNIQUE, [
  {
    id: "sales-of-commercial-buildings",
    zh: "商品房销售额",
    unit: "亿元",
    polarity: "neutral",
    aliases: "新建商品房销售额",
  },
  {
    id: "unsold-commodity-housing",
    zh: "商品房待售面积",
    en: "Floor space of commercial buildings unsold",
    unit: "万平方米",
    polarity: "lower",
  },
  {
    id: "floor-space-under-construction",
    zh: "房屋施工面积",
    unit: "万平方米",
    aliases: "房地产房屋施工面积 商品房施工面积",
  },
  { id: "floor-space-started", zh: "房屋新开工面积", unit: "万平方米", aliases: "商品房新开工面积" },
  { id: "floor-space-completed", zh: "房屋竣工面积", unit: "万平方米", aliases: "商品房竣工面积" },
  ...family(
    { id: "*-sales-area", zh: "*销售面积", en: "Floor space of * sold", unit: "万平方米", polarity: "neutral" },
    KINDS,
  ),
  ...family(
    { id: "*-sales-value", zh: "*销售额", en: "Sales of * buildings", unit: "亿元", polarity: "neutral" },
    KINDS,
  ),
  ...family({ id: "*-investment", zh: "*投资", en: "Investment in *", unit: "亿元", polarity: "neutral" }, KINDS),
  ...family(
    { id: "unsold-*-area", zh: "*待售面积", en: "Floor space of * unsold", unit: "万平方米", polarity: "lower" },
    KINDS,
  ),
  ...family(
    { id: "housing-area-*", zh: "住宅*面积", en: "Housing floor space *", unit: "万平方米" },
    `
    under-construction 施工
    started 新开工
    completed 竣工
    `,
  ),
  {
    id: "second-hand-housing-sales-area",
    zh: "二手房交易网签面积",
    en: "Floor space of second-hand housing sold",
    unit: "万平方米",
    polarity: "neutral",
    aliases: "二手房交易面积 二手住宅销售面积 二手房网签面积",
  },
  { id: "land-purchased-by-developers", zh: "土地购置面积", unit: "万平方米", polarity: "neutral" },
  {
    id: "funds-of-developers",
    zh: "房地产开发企业到位资金",
    unit: "亿元",
    polarity: "neutral",
    aliases: "房地产开发企业本年到位资金",
  },
  {
    id: "housing-space-per-capita",
    zh: "人均住房建筑面积",
    unit: "平方米",
    coverages: ["urban", "rural"],
    aliases: "人均住房面积 城镇居民人均住房建筑面积 农村居民人均住房建筑面积",
  },
  {
    id: "housing-built",
    zh: "建成住宅",
    unit: "亿平方米",
    coverages: ["urban", "rural"],
    source: HOUSING,
    aliases: "新建居民住宅",
  },
  {
    id: "provident-fund-paid",
    zh: "住房公积金缴存额",
    en: "Payments into the housing provident fund",
    unit: "亿元",
    source: HOUSING,
  },
  {
    id: "provident-fund-loans",
    zh: "住房公积金个人住房贷款",
    en: "Loans of the housing provident fund",
    unit: "亿元",
    source: HOUSING,
    aliases: "发放公积金贷款 发放住房公积金贷款",
  },
]);

export const CONSTRUCTION_AND_REAL_ESTATE: readonly Concept[] = [...CONSTRUCTION, ...REAL_ESTATE];
