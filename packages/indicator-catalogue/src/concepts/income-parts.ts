import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family, type ConceptRow } from "../concept-group.js";
import { CIVIL_AFFAIRS, LABOUR, MEDICAL_INSURANCE, YEARBOOK } from "../sources.js";

const OF_RESIDENTS: Pick<ConceptRow, "unit" | "coverage" | "coverages"> = {
  unit: "元",
  coverage: "all",
  coverages: ["all", "urban", "rural"],
};

const INCOME = conceptGroup("收入", YEARBOOK, [
  {
    ...OF_RESIDENTS,
    id: "median-income",
    zh: "居民人均可支配收入中位数",
    en: "Median per capita disposable income of residents",
    aliases: "人均可支配收入中位数 居民收入中位数",
  },
  ...family(
    {
      ...OF_RESIDENTS,
      id: "*-income",
      zh: "居民人均*收入",
      en: "Per capita * income of residents",
      aliases: "人均*收入 *收入",
    },
    `
    wage 工资性
    business 经营净 家庭经营
    property 财产净 财产性
    transfer 转移净 转移性
    `,
  ),
  ...family(
    {
      id: "*-group-income",
      zh: "*组人均可支配收入",
      en: "Per capita disposable income of the * income group",
      unit: "元",
      aliases: "*户人均可支配收入 *户居民人均可支配收入 *家庭人均可支配收入",
    },
    `
    low 低收入
    lower-middle 中间偏下收入
    middle 中间收入
    upper-middle 中间偏上收入
    high 高收入
    `,
  ),
  ...family(
    {
      ...OF_RESIDENTS,
      id: "*-expenditure",
      zh: "居民人均*消费支出",
      en: "Per capita expenditure on *",
      aliases: "人均*消费支出 人均*支出 *消费支出",
    },
    `
    food-tobacco-and-liquor 食品烟酒
    clothing 衣着
    housing 居住
    household-goods 生活用品及服务
    transport-and-communication 交通通信
    education-and-recreation 教育文化娱乐
    health-care 医疗保健
    other-goods 其他用品及服务
    services 服务性
    `,
  ),
  {
    id: "services-expenditure-share",
    zh: "服务性消费支出占居民人均消费支出比重",
    en: "Share of services in household expenditure",
    unit: "%",
    kind: "ratio",
    coverages: ["all", "urban", "rural"],
    aliases: "服务性消费支出占比 服务性消费占比",
  },
  {
    id: "poor-county-income",
    zh: "脱贫县农村居民人均可支配收入",
    en: "Income of rural residents in counties out of poverty",
    unit: "元",
    aliases:
      "贫困地区农村居民人均可支配收入 脱贫地区农村居民人均可支配收入 贫困地区农民人均可支配收入 脱贫地区农民人均可支配收入 脱贫县农民人均可支配收入",
  },
  {
    id: "gini-coefficient",
    zh: "基尼系数",
    unit: "",
    kind: "ratio",
    polarity: "lower",
    aliases: "居民收入基尼系数 居民人均可支配收入基尼系数",
  },
  {
    id: "monthly-wage-of-migrant-workers",
    zh: "农民工月均收入",
    unit: "元",
    source: "国家统计局《农民工监测调查报告》",
    aliases: "农民工人均月收入",
  },
  {
    id: "non-private-wage",
    zh: "城镇非私营单位就业人员年平均工资",
    en: "Average wage in urban non-private units",
    unit: "元",
    aliases: "城镇非私营单位就业人员平均工资 非私营单位就业人员年平均工资",
  },
  {
    id: "private-wage",
    zh: "城镇私营单位就业人员年平均工资",
    en: "Average wage in urban private units",
    unit: "元",
    aliases: "城镇私营单位就业人员平均工资 私营单位就业人员年平均工资",
  },
]);

const INSURED = conceptGroup("社会保障", LABOUR, [
  ...family(
    {
      id: "*-insured",
      zh: "*参保人数",
      en: "People in *",
      unit: "万人",
      aliases: "参加* *覆盖人数",
    },
    `
    employee-pension 城镇职工基本养老保险 企业职工基本养老保险 职工养老保险
    resident-pension 城乡居民基本养老保险 城乡居民养老保险 城乡居民社会养老保险
    employee-medical 职工基本医疗保险
    resident-medical 城乡居民基本医疗保险 城乡居民医疗保险 城镇居民基本医疗保险
    rural-medical 新型农村合作医疗 农村合作医疗
    unemployment 失业保险
    work-injury 工伤保险
    migrant-work-injury 农民工工伤保险
    maternity 生育保险
    `,
  ),
  {
    id: "unemployment-recipients",
    zh: "领取失业保险金人数",
    en: "Recipients of unemployment benefits",
    unit: "万人",
    polarity: "neutral",
  },
  {
    id: "pension-contribution-rate",
    zh: "养老保险单位缴费比例",
    unit: "%",
    kind: "ratio",
    polarity: "neutral",
    aliases: "城镇职工基本养老保险单位缴费比例",
  },
  {
    id: "holders-of-social-security-cards",
    zh: "社会保障卡持卡人数",
    unit: "亿人",
    aliases: "社保卡持卡人数 社保卡持有人数",
  },
  {
    id: "pension-paid",
    zh: "企业退休人员月人均养老金",
    en: "Monthly pension of retired employees",
    unit: "元",
    aliases: "企业退休人员基本养老金 企业退休人员人均养老金 退休人员基本养老金",
  },
  { id: "balance-of-the-pension-fund", zh: "基本养老保险基金累计结余", unit: "亿元", aliases: "养老保险基金累计结余" },
  {
    id: "assisted-medical",
    zh: "资助参加基本医疗保险人数",
    en: "People helped into medical insurance",
    unit: "万人",
    source: MEDICAL_INSURANCE,
    aliases: "医疗救助资助参加基本医疗保险",
  },
  {
    id: "medical-aid-cases",
    zh: "医疗救助人次",
    unit: "万人次",
    source: MEDICAL_INSURANCE,
    aliases: "医疗救助 门诊和住院医疗救助 实施门诊和住院救助",
  },
  {
    id: "cross-province-settlement",
    zh: "跨省异地就医直接结算",
    en: "Medical bills settled across provinces",
    unit: "万人次",
    source: MEDICAL_INSURANCE,
    aliases: "跨省直接结算 异地就医直接结算 跨省异地就医直接结算人次",
  },
  {
    id: "cross-province-settlement-rate",
    zh: "异地就医直接结算率",
    en: "Share of distant medical bills settled directly",
    unit: "%",
    kind: "ratio",
    source: MEDICAL_INSURANCE,
    aliases: "住院费用跨省直接结算率 跨省异地就医直接结算率",
  },
]);

const WELFARE = conceptGroup("社会保障", CIVIL_AFFAIRS, [
  ...family(
    {
      id: "*-subsistence-recipients",
      zh: "*最低生活保障人数",
      en: "* recipients of subsistence allowances",
      unit: "万人",
      polarity: "neutral",
      aliases: "*低保对象 *居民最低生活保障人数 享受*最低生活保障人数",
    },
    `
    urban 城市 城镇
    rural 农村
    `,
  ),
  {
    id: "extreme-poor",
    zh: "特困人员救助供养",
    en: "People in extreme difficulty supported",
    unit: "万人",
    polarity: "neutral",
    aliases: "特困人员 享受特困人员救助供养 农村特困人员 农村特困人员救助供养人数 城乡特困人员",
  },
  { id: "temporary-relief", zh: "临时救助", unit: "万人次", polarity: "neutral", aliases: "临时救助人次" },
  {
    id: "entitled-veterans-and-families",
    zh: "抚恤优抚对象",
    unit: "万人",
    polarity: "neutral",
    aliases: "国家抚恤、补助退役军人和其他优抚对象 优抚对象 抚恤补助优抚对象",
  },
  { id: "elderly-care-institutions", zh: "养老机构", unit: "个", aliases: "养老服务机构 各类养老机构" },
  {
    id: "community-elderly-care-facilities",
    zh: "社区养老服务机构和设施",
    unit: "个",
    aliases: "家门口养老服务站 社区养老服务设施 社区嵌入式养老服务机构 养老机构和设施",
  },
  {
    id: "welfare-institutions",
    zh: "提供住宿的民政服务机构",
    en: "Residential social service institutions",
    unit: "个",
    aliases: "提供住宿的社会服务机构 社会服务机构",
  },
  { id: "child-welfare-institutions", zh: "儿童服务机构", unit: "个", aliases: "儿童福利机构 儿童福利和救助保护机构" },
  { id: "beds-in-social-services", zh: "社会服务床位", unit: "万张", aliases: "民政服务床位 提供住宿的社会服务床位" },
  {
    id: "elderly-beds-per-1000",
    zh: "每千名老年人养老床位",
    en: "Elderly care beds per 1,000 elderly people",
    unit: "张",
    aliases: "每千名老人养老床位 每千名老年人拥有养老床位 千名老人养老床位",
  },
  { id: "beds-for-dementia-care", zh: "认知障碍照护床位", unit: "张", aliases: "认知症照护床位" },
  { id: "community-service-centres", zh: "社区服务中心", unit: "个" },
  { id: "community-service-stations", zh: "社区服务站", unit: "个", aliases: "社区服务机构和设施" },
  { id: "disabled-living-allowance", zh: "困难残疾人生活补贴标准", unit: "元/月", aliases: "困难残疾人生活补贴" },
  {
    id: "allowances-of-disabled-people",
    zh: "残疾人两项补贴",
    unit: "万人",
    aliases: "困难残疾人生活补贴和重度残疾人护理补贴",
  },
  {
    id: "disabled-people-employed",
    zh: "残疾人就业",
    unit: "人",
    source: "中国残联残疾人事业统计",
    aliases: "残疾人新增就业 城乡残疾人就业",
  },
]);

export const INCOME_PARTS: readonly Concept[] = [...INCOME, ...INSURED, ...WELFARE];
