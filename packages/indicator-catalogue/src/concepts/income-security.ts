import type { Concept } from "@liaocheng/report-model";
import { conceptGroup } from "../concept-group.js";
import { CIVIL_AFFAIRS, LABOUR, MEDICAL_INSURANCE, YEARBOOK } from "../sources.js";

/** Urban and rural income stand under one concept; the indicator's name tells which. */
const INCOME = conceptGroup("收入", YEARBOOK, [
  {
    id: "resident-income",
    zh: "居民人均可支配收入",
    en: "Per capita disposable income of residents",
    unit: "元",
    aliases:
      "人均可支配收入 居民可支配收入 居民收入 城乡居民收入 城乡居民人均收入 居民人均收入 城乡居民人均可支配收入 城乡居民可支配收入 城镇和农村居民人均可支配收入 城镇与农村居民人均可支配收入 城镇、农村居民人均可支配收入 城镇居民人均可支配收入 城镇居民可支配收入 城镇居民收入 城镇居民人均收入 城镇人均可支配收入 城市居民人均可支配收入 城镇居民人均生活费收入 农村居民人均可支配收入 农村居民可支配收入 农村居民收入 农村居民人均收入 农村人均可支配收入 农村居民人均纯收入 农村居民纯收入 农村人均纯收入 农民人均纯收入 农民纯收入 农民人均可支配收入 农民人均收入 农民收入 农牧民人均可支配收入 农牧民人均纯收入 农村牧区居民人均可支配收入 农村牧区常住居民人均可支配收入 城镇居民家庭人均可支配收入 农民家庭人均纯收入 居民人均实际收入",
  },
  {
    id: "urban-rural-income-ratio",
    zh: "城乡居民收入比",
    en: "Ratio of urban to rural income",
    unit: "",
    kind: "ratio",
    polarity: "lower",
    aliases:
      "城乡收入比 城乡居民人均可支配收入比 城乡居民收入倍差 城镇和农村居民收入倍差 城乡居民人均可支配收入之比 城乡居民收入之比 城乡收入倍差",
  },
  {
    id: "average-wage",
    zh: "城镇单位就业人员平均工资",
    en: "Average wage in urban units",
    unit: "元",
    aliases: "职工平均工资 职工年平均工资 平均工资",
  },
  { id: "wage-bill", zh: "职工工资总额", en: "Total wages", unit: "亿元", aliases: "工资总额" },
  {
    id: "minimum-wage",
    zh: "月最低工资标准",
    en: "Monthly minimum wage",
    unit: "元",
    source: "人力资源社会保障部最低工资制度",
    aliases: "最低工资标准 最低工资",
  },
  { id: "engel-coefficient", zh: "恩格尔系数", en: "Engel coefficient", unit: "%", kind: "ratio", polarity: "lower" },
]);

const SECURITY = conceptGroup("社会保障", LABOUR, [
  {
    id: "pension-insured",
    zh: "基本养老保险参保人数",
    en: "People in basic pension insurance",
    unit: "亿人",
    aliases: "养老保险参保人数 基本养老保险参保 基本养老保险覆盖",
  },
  {
    id: "pension-coverage",
    zh: "基本养老保险参保率",
    en: "Coverage of basic pension insurance",
    unit: "%",
    kind: "ratio",
    aliases: "养老保险参保率 基本养老保险覆盖率",
  },
  {
    id: "basic-pension-standard",
    zh: "城乡居民基础养老金",
    en: "Basic pension of residents",
    unit: "元/月",
    aliases: "城乡居民基础养老金标准 城乡居民基础养老金最低标准 城乡居民基本养老保险基础养老金",
  },
  {
    id: "medical-insured",
    zh: "基本医疗保险参保人数",
    en: "People in basic medical insurance",
    unit: "亿人",
    source: MEDICAL_INSURANCE,
    aliases: "基本医保参保人数",
  },
  {
    id: "medical-coverage",
    zh: "基本医疗保险参保率",
    en: "Coverage of basic medical insurance",
    unit: "%",
    kind: "ratio",
    source: MEDICAL_INSURANCE,
    aliases: "基本医保参保率 医保参保率 基本医疗保险覆盖率",
  },
  {
    id: "medical-insurance-subsidy",
    zh: "城乡居民医保人均财政补助标准",
    en: "Per capita subsidy to residents' medical insurance",
    unit: "元",
    source: MEDICAL_INSURANCE,
    aliases:
      "居民基本医保财政补助标准 城乡居民基本医保财政补助 城乡居民医保财政补助标准 居民医保人均财政补助标准 城乡居民基本医保人均财政补助标准 居民医保财政补助标准 城乡居民基本医疗保险财政补助标准",
  },
  {
    id: "public-health-subsidy",
    zh: "基本公共卫生服务经费人均财政补助标准",
    en: "Per capita subsidy for basic public health services",
    unit: "元",
    source: "国家卫生健康委基本公共卫生服务项目",
    aliases: "基本公共卫生服务经费人均财政补助 基本公共卫生服务人均财政补助标准 人均基本公共卫生服务经费补助标准",
  },
  {
    id: "urban-subsistence-standard",
    zh: "城市低保标准",
    en: "Urban subsistence allowance",
    unit: "元/月",
    source: CIVIL_AFFAIRS,
    aliases: "城市最低生活保障标准 城镇低保标准 城市低保人均补助标准",
  },
  {
    id: "rural-subsistence-standard",
    zh: "农村低保标准",
    en: "Rural subsistence allowance",
    unit: "元/月",
    source: CIVIL_AFFAIRS,
    aliases: "农村最低生活保障标准 农村低保人均补助标准",
  },
  {
    id: "subsistence-standard",
    zh: "城乡低保标准",
    en: "Subsistence allowance",
    unit: "元/月",
    source: CIVIL_AFFAIRS,
    aliases: "低保标准 低保最低月标准 城乡居民最低生活保障标准",
  },
  {
    id: "long-term-care-insured",
    zh: "长期护理保险参保人数",
    en: "People in long-term care insurance",
    unit: "万人",
    source: MEDICAL_INSURANCE,
    aliases: "长护险参保人数 长期护理保险覆盖 新增长护险参保人数",
  },
  {
    id: "nursing-bed-share",
    zh: "养老机构护理型床位占比",
    en: "Share of nursing beds in elderly care",
    unit: "%",
    kind: "ratio",
    source: CIVIL_AFFAIRS,
    aliases: "护理型床位占比 护理型床位占养老机构床位比重 养老机构护理型床位占养老床位比重",
  },
  {
    id: "elderly-care-beds",
    zh: "养老床位",
    en: "Beds in elderly care",
    unit: "万张",
    source: CIVIL_AFFAIRS,
    aliases: "养老服务床位 建成养老床位 新增养老床位 养老机构床位",
  },
  {
    id: "home-care-beds",
    zh: "家庭养老床位",
    en: "Elderly care beds at home",
    unit: "张",
    source: CIVIL_AFFAIRS,
    aliases: "新增家庭养老床位 建设家庭养老床位",
  },
  {
    id: "elderly-friendly-homes",
    zh: "特殊困难老年人家庭适老化改造",
    en: "Homes of elderly people adapted",
    unit: "户",
    source: CIVIL_AFFAIRS,
    aliases:
      "老年人家庭适老化改造 困难老年人家庭适老化改造 适老化改造 完成老年人家庭适老化改造 困难老年人家庭智能适老化改造",
  },
  {
    id: "elderly-canteens",
    zh: "老年助餐点",
    en: "Canteens for elderly people",
    unit: "个",
    source: CIVIL_AFFAIRS,
    aliases: "老年助餐服务点 老年食堂 社区长者食堂 幸福食堂 新建“幸福食堂” 新增老年助餐点",
  },
]);

export const INCOME_AND_SECURITY: readonly Concept[] = [...INCOME, ...SECURITY];
