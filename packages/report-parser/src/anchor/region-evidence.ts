import type { Evidence } from "@liaocheng/report-model";
import { isRegionName, withoutHeadline } from "../head/delivery.js";
import { arabicYears } from "../text/numerals.js";
import type { AnchorSources } from "./sources.js";

const LEVEL = "(?:自治区|自治州|自治县|特别行政区|新区|开发区|地区|林区|街道|[省市盟州县区旗镇乡])";
/** 2025年前三季度海城市: the part of a year between year and name. */
const PART = "(?:上半年|前?[一二三四1-4]个?季度|前?\\d{1,2}(?:[-—－~至]\\d{1,2})?个?月份?)?";
const NAME = `(?<region>\\p{Script=Han}{1,12}?${LEVEL})`;
const LONGER_NAME = `(?<region>\\p{Script=Han}{2,12}?${LEVEL})`;

interface RegionWords {
  readonly words: RegExp;
  readonly within: number;
  readonly confidence: number;
}

/** Where a text names the region it speaks for, most telling first. */
const REGION_WORDS: readonly RegionWords[] = [
  {
    words: new RegExp(
      `(?:^|[\\s《“—－！!？?：:｜|丨-]|\\d年)${NAME}(?:办事处)?(?:人民)?政府(?:\\d{4}年(?:上半年)?)?(?:政府)?工作(?:报告|总结)`,
      "u",
    ),
    within: 600,
    confidence: 0.95,
  },
  {
    words: new RegExp(
      `(?:^|[\\s《“])${NAME}(?=国民经济|\\d{4}年)(?:\\d{4}年)?(?:政府工作报告|国民经济|上半年|前?[一二三四1-4]个?季度|\\d|经济|统计|主要|全年)`,
      "u",
    ),
    within: 600,
    confidence: 0.95,
  },
  {
    words: new RegExp(`(?:^|[\\s《“，])${NAME}\\d{4}年度?(?:政府)?工作(?:报告|总结|计划|打算)`, "u"),
    within: 400,
    confidence: 0.95,
  },
  { words: new RegExp(`(?:^|[\\s—－])${NAME}[“"]十[一二三四五六]?五[”"]`, "u"), within: 80, confidence: 0.9 },
  {
    words: new RegExp(`\\d{4}年${PART}${NAME}(?:国民经济|政府工作报告|经济|统计)`, "u"),
    within: 600,
    confidence: 0.95,
  },
  {
    words: new RegExp(`(?:^|\\s)${NAME}(?:人民政府|政府|发展和?改革(?:委员会|委|局)|统计局)(?:关于|\\s)`, "u"),
    within: 400,
    confidence: 0.8,
  },
  { words: new RegExp(`^\\s{0,8}${NAME}${PART}(?:国民)?(?:经济|统计)`, "u"), within: 80, confidence: 0.9 },
  { words: new RegExp(`关于(?:印发《?)?${NAME}\\d{4}年`, "u"), within: 600, confidence: 0.95 },
  {
    words: new RegExp(
      `(?:^|[\\s，。在从经—－-]|午[，,])${NAME}(?:(?:隆重)?(?:召开|举行)了?)?第?[一二三四五六七八九十\\d]{1,3}届\\p{Script=Han}{0,10}?(?:人民代表大会|人大)`,
      "u",
    ),
    within: 2500,
    confidence: 0.9,
  },
  { words: new RegExp(`(?:我|谨)?代表${NAME}人民政府`, "u"), within: 2500, confidence: 0.9 },
  { words: new RegExp(`^${NAME}(?:简介|概况|基本情况)`, "u"), within: 60, confidence: 0.9 },
  {
    words: new RegExp(`^[^\\n]{0,12}(?:专访|对话|访谈)[^\\n]{0,12}[丨｜|：:]${NAME}[：:，]`, "u"),
    within: 60,
    confidence: 0.8,
  },
  {
    words: new RegExp(`(?<!\\p{Script=Han})${NAME}(?:政协|人大常委会|人大)(?:举行|召开)`, "u"),
    within: 300,
    confidence: 0.7,
  },
  { words: new RegExp(`(?:^|[\\s：])${NAME}人民政府(?:门户网站|办公室|网|$|\\s)`, "u"), within: 400, confidence: 0.6 },
  // 中共云江市委副书记、市长某某; 云江市委常委会.
  {
    words:
      /(?:^|[\s，。、：】）]|中共)(?!中共)(?<region>\p{Script=Han}{2,6}?[省市州盟县区旗])委(?=副?书记|常委|[、，和办])/u,
    within: 400,
    confidence: 0.6,
  },
  // 2020年，云江市民生支出…: what a text without a title opens with.
  {
    words: new RegExp(
      `^\\s{0,8}(?:[【〔[][^\\n】〕\\]]{2,12}[】〕\\]]\\s{0,4})?\\d{4}年，?(?!各)(?<region>\\p{Script=Han}{2,6}?${LEVEL})(?=民生|地区|生产|经济|完成|实现|城镇|新增|财政|农[业村]|工业|规模|固定|累计|坚持|全年)`,
      "u",
    ),
    within: 60,
    confidence: 0.6,
  },
  // A line that is only a name; 松林街道深入贯彻…, “十一五”时期是沂河县发展最快的五年.
  {
    words: new RegExp(`^\\s{0,8}(?<region>\\p{Script=Han}{2,6}${LEVEL})\\s{0,4}\\n`, "u"),
    within: 40,
    confidence: 0.6,
  },
  {
    words:
      /^\s{0,8}(?![各全我本该])(?<region>\p{Script=Han}{2,5}(?:街道|[县区镇乡]))(?=深入|认真|全面|坚持|积极|紧紧|紧扣|立足|扎实|牢牢|始终|切实)/u,
    within: 40,
    confidence: 0.6,
  },
  {
    words: /[”"](?:时期|期间|这?五年)，?是(?<region>\p{Script=Han}{2,6}?[市州县区旗])(?=发展|历史|经济|改革|建设)/u,
    within: 600,
    confidence: 0.6,
  },
  // 高雄市长某某今赴市议会报告, 静宁县常务副县长; not 王市长.
  {
    words: new RegExp(
      `(?:^|[\\s，。〕】）)])${LONGER_NAME}(?:常务)?(?:副|代理?)?[省市州县区旗]?长(?![期江远久大效势度约达足处途三])`,
      "u",
    ),
    within: 200,
    confidence: 0.6,
  },
];

/** Regions that are not called by a name with a level. */
const NAMED_OTHERWISE: readonly (readonly [words: RegExp, region: string])[] = [
  [/澳门(?:特别行政区|特区)(?:政府|行政长官)/u, "澳门特别行政区"],
  [/香港(?:特别行政区|特区)(?:政府|行政长官)/u, "香港特别行政区"],
  [/全国(?:人大|人民代表大会)[^。\n]{0,24}(?:作|做)(?:了?|的)政府工作报告/u, "全国"],
];

/** 我市, 全县, 该区: names no place. */
const NO_PLACE =
  /政府|[昨今明][日天]|将向|^(?:代理?|常务副?|副)[省市县区州镇乡旗]$|(?:常务|副)[省市县区州镇乡旗]$|^(?:经开|高新|开发|示范|新|园)区$|^(?:[我全本该各外城新老市县区省]|兄弟|主城|自治)[省市县区州镇乡旗盟]?$|^(?:代表|关于|[受经是为]|圆满|完成|全面|落实|贯彻|根据|按照|执行|顺利|听取|审议|批准|通过)|了\p{Script=Han}{1,2}$|各(?:部门|级|单位)|认真|贯彻|落实|领导|部署|一个|几个|[我全本][省市县区州镇乡旗盟]$/u;

const PROVINCES =
  "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆";
/** 山东｜巨野县: the short name of a province before a county; 海南藏族自治州 and 河北区 are names themselves. */
const PROVINCE_LEAD = new RegExp(
  `^(?:${PROVINCES})(?!市|省)(?=\\p{Script=Han}{2,8}[市州县区旗])(?!\\p{Script=Han}{0,4}(?:自治区|族自治))`,
  "u",
);
/** 北京市｜东城区, 杭州市上城区｜望江街道: what a place is part of; 沙市区 and 津市市 are names themselves. */
const PARENT_LEAD =
  /^\p{Script=Han}{1,10}?(?:[省市盟]|自治区|自治州|地区|州(?!市)|区(?=\p{Script=Han}{2,6}街道))(?=\p{Script=Han}{2,10}(?:[市州县区旗镇乡]|街道)$)(?!(?:经济|高新|技术|产业|开发|示范|[园新城]|城乡|工业|旅游|综合|管理|生态|保税)\p{Script=Han}{0,8}区$|自治)/u;

/** The name of a place alone, without those of the province and the city it belongs to. */
export function withoutParents(region: string): string {
  const own = region.replace(PROVINCE_LEAD, "").replace(PARENT_LEAD, "");
  return own === region ? own : withoutParents(own);
}

/** Characters at the beginning that title, address and meeting take. */
const OPENING = 2500;

/** The region that title, address or meeting name; undefined when they name none. */
export function readRegion({ text: printed }: AnchorSources, evidence: Evidence[]): string | undefined {
  const text = arabicYears(printed.slice(0, OPENING));
  for (const { words, within, confidence } of REGION_WORDS) {
    const found = words.exec(text.slice(0, within));
    const region = withoutParents(
      withoutHeadline(found?.groups?.["region"] ?? "").replace(/^.*(?:[的从在受]|经(?!开区|济))/u, ""),
    );
    if (found === null || region === "" || NO_PLACE.test(region) || !isRegionName(region)) continue;
    const start = found.index + found[0].indexOf(region);
    const end = start + region.length;
    evidence.push({ field: "region", value: region, source: "title", text: region, start, end, confidence });
    return region;
  }
  for (const [words, region] of NAMED_OTHERWISE) {
    const found = words.exec(text.slice(0, FIRST_LINES));
    if (found === null) continue;
    const place = { start: found.index, end: found.index + found[0].length };
    evidence.push({ field: "region", value: region, source: "title", text: found[0], ...place, confidence: 0.8 });
    return region;
  }
  return undefined;
}

const FIRST_LINES = 400;
