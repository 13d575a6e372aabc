/** Provinces by the short name that headlines use. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ...["北京", "天津", "上海", "重庆"].map((name) => [name, `${name}市`] as const),
  ..."河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海"
    .split(" ")
    .map((name) => [name, `${name}省`] as const),
  ["内蒙古", "内蒙古自治区"],
  ["广西", "广西壮族自治区"],
  ["西藏", "西藏自治区"],
  ["宁夏", "宁夏回族自治区"],
  ["新疆", "新疆维吾尔自治区"],
]);

/** The short names, as the half of a pattern. */
export const PROVINCES = [...SHORT_NAMES.keys()].join("|");

const FIRST_LINES = 400;
/** 重庆四届人大一次会议, 四川“两会”, 湖北省长, 重庆市长: a province that holds its congress; 吉林市长 is that of a city. */
const HOLDS_CONGRESS = new RegExp(
  `(?<!\\p{Script=Han}[省市])(?<short>${PROVINCES})(?=第?[一二三四五六七八九十\\d]{1,3}届[^，。\\n]{0,12}(?:人大|人民代表大会)|[“"]?两会|省长|(?<=北京|天津|上海|重庆)市长)`,
  "u",
);
/** 青海去年接待游客突破…, on a line of its own; 政府工作报告里的辽宁, “辽宁元素”: what a province finds in the national report. */
const HEADLINES = new RegExp(
  `(?:(?:^|\\n)\\s{0,4}(?<first>${PROVINCES})(?=(?:去年|今年|上半年|前?[一二三四]季度|\\d{4}年)\\p{Script=Han})|报告[里中]的?[“"]?(?<found>${PROVINCES})(?=[“”"亮元机声关]|$)|[“"](?<named>${PROVINCES})元素[”"])`,
  "mu",
);

/** A place that a text speaks for, and where it is named. */
export interface NamedPlace {
  readonly region: string;
  readonly start: number;
  readonly end: number;
}

const NAMED = new RegExp(
  `(?<![\\p{Script=Han}--[在从年月日]])(?<short>${PROVINCES})(?!大学|路|街|[市县区]\\p{Script=Han}{1,4}[区县])`,
  "gv",
);
const ANY = new RegExp(PROVINCES, "gu");
const SPEAKS_FOR_PROVINCE = /[全我][省区]|自治区/u;
/** 全市, 我县: a smaller place speaks. */
const SPEAKS_FOR_LESS = /[全我本][市州县盟旗镇乡]|[市州县]委/u;
const OF_CITY = /市$/u;

/** 上半年，青海经济…; 全省…: the only province that a text names which speaks for one. */
function onlyProvince(text: string): NamedPlace | undefined {
  const [first] = text.matchAll(NAMED);
  const short = first?.groups?.["short"] ?? "";
  const region = SHORT_NAMES.get(short);
  if (first === undefined || region === undefined || OF_CITY.test(region)) return undefined;
  if (!SPEAKS_FOR_PROVINCE.test(text) || SPEAKS_FOR_LESS.test(text)) return undefined;
  if ([...text.matchAll(ANY)].some(([other]) => other !== short)) return undefined;
  return { region, start: first.index, end: first.index + short.length };
}

/** Whether a text tells what the national report says of a province. */
export function findsProvinceInReport(text: string): boolean {
  const found = HEADLINES.exec(text.slice(0, FIRST_LINES));
  return found !== null && found.groups?.["first"] === undefined;
}

/** A province told by its short name, where its congress is held, or no other is named; offsets cut the short name. */
export function provinceIn(text: string): NamedPlace | undefined {
  const opening = text.slice(0, FIRST_LINES);
  const found = HOLDS_CONGRESS.exec(opening) ?? HEADLINES.exec(opening);
  if (found === null) return onlyProvince(text);
  const { short, first, found: reported, named } = found.groups ?? {};
  const name = short ?? first ?? reported ?? named ?? "";
  const region = SHORT_NAMES.get(name);
  if (region === undefined) return undefined;
  const start = found.index + found[0].indexOf(name);
  return { region, start, end: start + name.length };
}
