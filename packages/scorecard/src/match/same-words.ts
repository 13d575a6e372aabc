/**
 * Words and turns that mean the same within a name, read from top to bottom: what stands later may build on what stands
 * before. Each line is a thing that reports name in several ways.
 */
const SAME: readonly (readonly [from: string | RegExp, to: string])[] = [
  // size of enterprises, the economy as a whole
  ["规模以上", "规上"],
  ["限额以上", "限上"],
  ["GDP", "生产总值"],
  [/(?:国内|地区)生产总值/gu, "生产总值"],
  ["营业收入", "营收"],
  // research and taxes
  ["研究与试验发展", "研发"],
  ["技术改造", "技改"],
  ["研发费用加计扣除", "加计扣除"],
  ["增值税留抵退税", "留抵退税"],
  // the budget
  [/(?:财政)?赤字占生产总值(?:比重|比例)?/gu, "赤字率"],
  ["财政赤字率", "赤字率"],
  ["政府公共投资", "政府投资"],
  // schools, woods, water, mines
  ["中小学校", "中小学"],
  [/(?:新|营)造林/gu, "造林"],
  ["安全饮水", "饮水安全"],
  ["小火电机组", "小火电"],
  ["能源消耗强度", "能耗强度"],
  // people who move to town or out of poverty
  [/农业转移人口(?:在城镇落户|进城落户|落户城镇)/gu, "进城落户"],
  [/易地(?:扶贫)?搬迁脱贫/gu, "易地扶贫搬迁"],
  ["易地扶贫搬迁人口", "易地扶贫搬迁"],
  // subsidised housing
  [/保障性住房、?和?棚户区改造住房/gu, "保障性安居工程"],
  [/(?:城镇)?保障性安居工程(?:住房)?/gu, "保障性安居工程"],
  [/(?:城镇)?(?:保障性住房|保障房)/gu, "保障性安居工程"],
  [/棚改|棚户区住房改造/gu, "棚户区改造"],
  // insurance of those without an employer
  ["新农合", "新型农村合作医疗"],
  [/基本医疗保险|基本医保|医疗保险/gu, "医保"],
  [/城镇居民医保[和与及]新型农村合作医疗|新型农村合作医疗[和与及]城镇居民医保/gu, "城乡居民医保"],
  [/(?<!城乡|城镇)居民医保/gu, "城乡居民医保"],
  [/(?:各级|中央和地方)?财政对(.{2,16}?)(?:财政)?补助标准/gu, "$1财政补助标准"],
  [/(?<=医保|农村合作医疗)(?:人均)?(?:财政)?补助(?:标准)?$/gu, "财政补助标准"],
  [/(?<=公共卫生服务经费)(?:人均)?(?:财政)?补助(?:标准)?$/gu, "财政补助标准"],
  [/人均(?=基本公共卫生服务经费)/gu, ""],
  // customs
  [/(?:货物|整体)通关时间/gu, "通关时间"],
];

/** A name, or what stands around it, with each thing under one word. */
export function withSameWords(text: string): string {
  let folded = text;
  for (const [from, to] of SAME) folded = folded.replaceAll(from, to);
  return folded;
}
