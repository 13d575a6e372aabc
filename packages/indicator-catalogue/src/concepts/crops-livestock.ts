import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { AGRICULTURE as MINISTRY, COMMUNIQUE, REPORT_USAGE, WATER, YEARBOOK } from "../sources.js";

const CROPS = conceptGroup("农业农村", COMMUNIQUE, [
  ...family(
    { id: "*-output", zh: "*产量", en: "Output of *", unit: "万吨" },
    `
    summer-grain 夏粮 夏收粮食
    autumn-grain 秋粮 秋收粮食
    early-rice 早稻
    rice 稻谷 水稻
    wheat 小麦 冬小麦
    maize 玉米
    cereals 谷物
    beans 豆类
    tubers 薯类
    potatoes 马铃薯
    peanuts 花生
    rapeseed 油菜籽
    sugar-crops 糖料
    tobacco 烟叶 烤烟
    tea 茶叶
    fruit 水果
    orchard-fruit 园林水果
    apples 苹果
    citrus-fruit 柑橘
    edible-fungi 食用菌
    medicinal-herbs 中药材
    natural-rubber 天然橡胶
    silkworm-cocoons 蚕茧
    `,
  ),
  ...family(
    { id: "*-area", zh: "*播种面积", en: "Sown area of *", unit: "万亩", polarity: "neutral", aliases: "*面积" },
    `
    crop 农作物
    rice 稻谷 水稻
    wheat 小麦 冬小麦
    maize 玉米
    soybean 大豆
    potato 马铃薯
    cotton 棉花
    oil-crop 油料
    sugar-crop 糖料
    vegetable 蔬菜
    medicinal-herb 中药材
    `,
  ),
  { id: "area-of-tea-gardens", zh: "茶园面积", unit: "万亩", polarity: "neutral" },
  { id: "area-of-orchards", zh: "果园面积", unit: "万亩", polarity: "neutral" },
]);

const LIVESTOCK = conceptGroup("农业农村", COMMUNIQUE, [
  ...family(
    { id: "*-output", zh: "*产量", en: "Output of *", unit: "万吨" },
    `
    main-meat 猪牛羊禽肉
    pork 猪肉
    beef 牛肉
    mutton 羊肉
    poultry-meat 禽肉
    eggs 禽蛋 鸡蛋
    wool 羊毛
    farmed-aquatic-products 养殖水产品
    caught-aquatic-products 捕捞水产品
    `,
  ),
  ...family(
    { id: "*-slaughtered", zh: "*出栏", en: "* slaughtered", unit: "万头", aliases: "出栏*" },
    `
    cattle 牛 肉牛
    sheep 羊 肉羊
    poultry 家禽 活家禽
    `,
  ),
  ...family(
    { id: "*-stock", zh: "*存栏", en: "* in stock", unit: "万头", aliases: "存栏*" },
    `
    sow 能繁母猪 能繁殖母猪
    cattle 牛 大牲畜
    dairy-cow 奶牛
    sheep 羊
    poultry 家禽 活家禽
    `,
  ),
  { id: "output-of-timber", zh: "木材产量", unit: "万立方米", polarity: "neutral" },
]);

const FARMS = conceptGroup("农业农村", YEARBOOK, [
  ...family(
    { id: "*-output-value", zh: "*产值", en: "Gross output value of *", unit: "亿元", aliases: "*总产值" },
    `
    crop-farming 种植业
    forestry 林业
    animal-husbandry 牧业 畜牧业
    fishery 渔业
    agricultural-services 农林牧渔专业及辅助性活动
    rural-industry 农村工业
    township-enterprise 乡镇企业 乡镇工业
    `,
  ),
  ...family(
    { id: "*-value-added", zh: "*增加值", en: "Value added of *", unit: "亿元" },
    `
    crop-farming 种植业
    forestry 林业
    animal-husbandry 畜牧业 牧业
    fishery 渔业
    `,
  ),
  { id: "total-power-of-farm-machinery", zh: "农业机械总动力", unit: "万千瓦", aliases: "农机总动力" },
  { id: "tractors-in-use", zh: "拖拉机拥有量", unit: "万台", aliases: "大中型拖拉机" },
  {
    id: "use-of-chemical-fertilisers",
    zh: "农用化肥施用量",
    unit: "万吨",
    polarity: "lower",
    aliases: "化肥施用量 化肥使用量 农用化肥施用折纯量",
  },
  { id: "use-of-pesticides", zh: "农药使用量", unit: "万吨", polarity: "lower", aliases: "农药施用量" },
  {
    id: "recovery-rate-of-mulch-film",
    zh: "农膜回收率",
    unit: "%",
    kind: "ratio",
    source: MINISTRY,
    aliases: "农膜处置率 废旧农膜回收率",
  },
  {
    id: "utilisation-rate-of-straw",
    zh: "秸秆综合利用率",
    unit: "%",
    kind: "ratio",
    source: MINISTRY,
    aliases: "农作物秸秆综合利用率",
  },
  {
    id: "manure-use-rate",
    zh: "畜禽粪污综合利用率",
    en: "Utilisation rate of livestock manure",
    unit: "%",
    kind: "ratio",
    source: MINISTRY,
  },
  {
    id: "processing-conversion-rate",
    zh: "农产品加工转化率",
    en: "Share of agricultural products processed",
    unit: "%",
    kind: "ratio",
    source: MINISTRY,
  },
  { id: "cultivated-land", zh: "耕地面积", unit: "万亩", source: "自然资源部《中国自然资源统计公报》" },
  {
    id: "permanent-basic-farmland",
    zh: "永久基本农田",
    unit: "万亩",
    source: "自然资源部《中国自然资源统计公报》",
    aliases: "永久基本农田面积 永久基本农田保护面积",
  },
  {
    id: "irrigated-cultivated-land",
    zh: "耕地灌溉面积",
    unit: "万亩",
    added: true,
    source: WATER,
    aliases: "农田灌溉面积 农田有效灌溉面积",
  },
  {
    id: "irrigation-efficiency",
    zh: "农田灌溉水有效利用系数",
    unit: "",
    kind: "ratio",
    source: WATER,
    aliases: "灌溉水有效利用系数 农业灌溉水有效利用系数",
  },
  {
    id: "area-worked-by-farm-machinery",
    zh: "农机作业面积",
    unit: "万亩次",
    source: MINISTRY,
    aliases: "农机作业服务面积",
  },
  {
    id: "black-soil-protection",
    zh: "黑土地保护性耕作面积",
    en: "Black soil under conservation tillage",
    unit: "万亩",
    source: MINISTRY,
    aliases: "黑土地保护性耕作 保护性耕作面积",
  },
  { id: "family-farms", zh: "家庭农场", unit: "万家", source: MINISTRY },
  { id: "farmer-cooperatives", zh: "农民专业合作社", unit: "万家", source: MINISTRY, aliases: "农民合作社" },
  {
    id: "leading-enterprises-of-agriculture",
    zh: "农业产业化龙头企业",
    unit: "家",
    source: MINISTRY,
    added: true,
    aliases: "农业龙头企业 省级以上农业产业化龙头企业 国家级和省级龙头企业",
  },
  {
    id: "national-modern-agricultural-parks",
    zh: "国家现代农业产业园",
    unit: "个",
    source: MINISTRY,
    aliases: "国家级农业产业园区",
  },
  {
    id: "farm-industry-clusters",
    zh: "国家优势特色产业集群",
    en: "National clusters of agricultural specialities",
    unit: "个",
    source: MINISTRY,
    added: true,
    aliases: "优势特色产业集群",
  },
  {
    id: "strong-agricultural-towns",
    zh: "农业产业强镇",
    unit: "个",
    source: MINISTRY,
    aliases: "产业强镇 国家农业产业强镇",
  },
  {
    id: "green-organic-farm-area",
    zh: "绿色有机食品基地面积",
    en: "Area of green and organic food bases",
    unit: "万亩",
    source: REPORT_USAGE,
    added: true,
    aliases: "绿色有机食品认证面积 绿色、有机食品基地面积",
  },
  {
    id: "village-collective-income-share",
    zh: "村集体经营性收入50万元以上行政村占比",
    en: "Share of villages with collective income over 500,000 yuan",
    unit: "%",
    kind: "ratio",
    source: REPORT_USAGE,
    aliases: "集体经济经营性收入50万元以上行政村占比 村集体经济经营性收入50万元以上的行政村占比",
  },
]);

/** Crops, livestock and farms by kind; what is stated of agriculture as a whole stands in `agriculture.ts`. */
export const CROPS_AND_LIVESTOCK: readonly Concept[] = [...CROPS, ...LIVESTOCK, ...FARMS];
