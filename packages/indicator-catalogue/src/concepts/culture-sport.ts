import type { Concept } from "@liaocheng/report-model";
import { conceptGroup, family } from "../concept-group.js";
import { CULTURE_TOURISM, SPORT } from "../sources.js";

const CULTURE = conceptGroup("文化体育旅游", CULTURE_TOURISM, [
  ...family(
    { id: "*", zh: "*", unit: "个" },
    `
    public-libraries 公共图书馆
    cultural-centres 文化馆
    museums 博物馆 备案博物馆
    art-galleries 美术馆
    performing-troupes 艺术表演团体 文化和旅游系统艺术表演团体
    archives 档案馆 国家综合档案馆
    `,
  ),
  ...family(
    { id: "*", zh: "*", unit: "个", added: true },
    `
    travel-agencies 旅行社
    star-hotels 星级饭店 星级酒店
    four-star-hotels 四星级饭店 四星级酒店
    five-star-hotels 五星级饭店 五星级酒店
    scenic-spots A级旅游景区 A级景区 国家A级旅游景区
    scenic-spots-4A 4A级旅游景区 国家4A级旅游景区 4A级景区
    scenic-spots-5A 5A级旅游景区 国家5A级旅游景区 5A级景区
    rural-guesthouses 等级民宿 旅游民宿
    intangible-heritage 国家级非物质文化遗产代表性项目 国家级非遗代表性项目 非物质文化遗产代表性项目
    heritage-bearers 国家级非遗代表性传承人 国家级非物质文化遗产代表性传承人
    protected-monuments 全国重点文物保护单位 国家级文物保护单位
    `,
  ),
  { id: "visits-to-public-libraries", zh: "公共图书馆流通人次", unit: "亿人次", aliases: "公共图书馆总流通人次" },
  {
    id: "coverage-of-radio-programmes",
    zh: "广播节目综合人口覆盖率",
    unit: "%",
    kind: "ratio",
    aliases: "广播综合人口覆盖率 广播人口综合覆盖率 广播人口覆盖率",
  },
  {
    id: "coverage-of-television-programmes",
    zh: "电视节目综合人口覆盖率",
    unit: "%",
    kind: "ratio",
    aliases: "电视综合人口覆盖率 电视人口综合覆盖率 电视人口覆盖率",
  },
  { id: "cable-television-users", zh: "有线电视实际用户", unit: "亿户", aliases: "有线电视用户" },
  { id: "box-office-of-films", zh: "电影票房", unit: "亿元", aliases: "电影票房收入 电影总票房 票房" },
  ...family(
    { id: "*-made", zh: "*产量", en: "* made", unit: "部", aliases: "生产*" },
    `
    feature-films 故事影片 电影故事片
    television-series 电视剧
    `,
  ),
  ...family(
    { id: "*-published", zh: "*出版", en: "* published", unit: "亿份", aliases: "出版*" },
    `
    newspapers 报纸 各类报纸
    periodicals 期刊 各类期刊
    `,
  ),
  { id: "books-published", zh: "图书出版", unit: "亿册", aliases: "出版图书" },
  { id: "books-per-person", zh: "人均图书拥有量", unit: "册" },
  {
    id: "revenue-of-cultural-enterprises",
    zh: "规模以上文化及相关产业企业营业收入",
    unit: "亿元",
    aliases: "文化及相关产业企业营业收入 规模以上文化企业营业收入 文化企业营业收入 文化产业营业收入",
  },
  {
    id: "trips-abroad-of-residents",
    zh: "国内居民出境",
    unit: "万人次",
    polarity: "neutral",
    aliases: "国内居民出境人次 出境游客 出境旅游人次",
  },
  {
    id: "cultural-activities",
    zh: "群众文化活动",
    unit: "万场",
    aliases: "群众性文化活动 基层文化活动 各类基层文化活动",
  },
  { id: "tourists-from-other-provinces", zh: "省外游客", unit: "万人次", aliases: "省外游客人次" },
  { id: "spending-per-tourist", zh: "游客人均花费", unit: "元", aliases: "人均旅游消费 人均旅游花费 游客人均消费" },
  { id: "commercial-performances", zh: "营业性演出", unit: "万场", aliases: "举办营业性演出 营业性演出场次" },
  { id: "large-commercial-performances", zh: "大型营业性演出", unit: "场", aliases: "举办大型营业性演出" },
]);

const SPORTS = conceptGroup("文化体育旅游", SPORT, [
  { id: "sports-venues", zh: "体育场地数量", unit: "万个", aliases: "体育场地" },
  { id: "sports-venue-area", zh: "体育场地面积", unit: "亿平方米" },
  { id: "world-championships-won", zh: "世界冠军", unit: "个", aliases: "获得世界冠军" },
  {
    id: "disabled-world-championships",
    zh: "残疾人世界冠军",
    en: "World championships of disabled athletes",
    unit: "个",
    aliases: "残疾人运动员世界冠军",
  },
  { id: "gold-medals", zh: "金牌数", unit: "枚", aliases: "获金牌数 金牌 获得金牌" },
  {
    id: "sport-events-for-everyone",
    zh: "群众性体育赛事活动",
    unit: "万场",
    aliases: "全民健身赛事活动 全民健身活动 群众体育赛事活动 举办全民健身赛事活动",
  },
  { id: "international-sport-events", zh: "国际赛事", unit: "场", aliases: "举办国际赛事 国际性赛事" },
  {
    id: "major-sport-events",
    zh: "重大体育赛事",
    unit: "场",
    aliases: "举办重大体育赛事 国际国内赛事",
  },
  { id: "size-of-the-sport-industry", zh: "体育产业总规模", unit: "亿元", aliases: "体育产业总产出" },
]);

export const CULTURE_AND_SPORT: readonly Concept[] = [...CULTURE, ...SPORTS];
