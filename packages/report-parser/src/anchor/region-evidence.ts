import type { Evidence } from "@liaocheng/report-model";
import { isRegionName, withoutHeadline } from "../head/delivery.js";
import { arabicYears } from "../text/numerals.js";
import type { AnchorSources } from "./sources.js";

const LEVEL = "(?:自治区|自治州|自治县|特别行政区|新区|开发区|地区|林区|[省市盟州县区旗镇乡])";
/** 2025年前三季度海城市: the part of a year between year and name. */
const PART = "(?:上半年|前?[一二三四1-4]个?季度|前?\\d{1,2}(?:[-—－~至]\\d{1,2})?个?月份?)?";
const NAME = `(?<region>\\p{Script=Han}{1,12}?${LEVEL})`;

interface RegionWords {
  readonly words: RegExp;
  readonly within: number;
  readonly confidence: number;
}

/** Where a text names the region it speaks for, most telling first. */
const REGION_WORDS: readonly RegionWords[] = [
  {
    words: new RegExp(
      `(?:^|[\\s《“—－！!？?：:｜|丨-]|\\d年)${NAME}(?:人民)?政府(?:\\d{4}年(?:上半年)?)?(?:政府)?工作(?:报告|总结)`,
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
    words: new RegExp(`\\d{4}年${PART}${NAME}(?:国民经济|政府工作报告|经济|统计)`, "u"),
    within: 600,
    confidence: 0.95,
  },
  {
    words: new RegExp(`(?:^|\\s)${NAME}(?:人民政府|政府|发展和?改革(?:委员会|委|局)|统计局)(?:关于|\\s)`, "u"),
    within: 400,
    confidence: 0.8,
  },
  { words: new RegExp(`关于(?:印发《?)?${NAME}\\d{4}年`, "u"), within: 600, confidence: 0.95 },
  {
    words: new RegExp(
      `(?:^|[\\s，。在从经—－-]|午[，,])${NAME}第[一二三四五六七八九十\\d]{1,3}届\\p{Script=Han}{0,10}?(?:人民代表大会|人大)`,
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
];

/** 我市, 全县, 该区: names no place. */
const NO_PLACE =
  /^(?:经开|高新|开发|示范|新|园)区$|^(?:[我全本该各外城新老市县区省]|兄弟|主城|自治)[省市县区州镇乡旗盟]?$|^(?:代表|关于|受|经)/u;

const PROVINCES =
  "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆";
/** 山东｜巨野县: the short name of a province before a county; 海南藏族自治州 and 河北区 are names themselves. */
const PROVINCE_LEAD = new RegExp(
  `^(?:${PROVINCES})(?=\\p{Script=Han}{2,8}[市州县区旗])(?!\\p{Script=Han}{0,4}(?:自治区|族自治))`,
  "u",
);

export const withoutProvince = (region: string): string => region.replace(PROVINCE_LEAD, "");

/** Characters at the beginning that title, address and meeting take. */
const OPENING = 2500;

/** The region that title, address or meeting name; undefined when they name none. */
export function readRegion({ text: printed }: AnchorSources, evidence: Evidence[]): string | undefined {
  const text = arabicYears(printed.slice(0, OPENING));
  for (const { words, within, confidence } of REGION_WORDS) {
    const found = words.exec(text.slice(0, within));
    const region = withoutProvince(
      withoutHeadline(found?.groups?.["region"] ?? "").replace(/^.*(?:[的从在受]|经(?!开区|济))/u, ""),
    );
    if (found === null || region === "" || NO_PLACE.test(region) || !isRegionName(region)) continue;
    const start = found.index + found[0].indexOf(region);
    const end = start + region.length;
    evidence.push({ field: "region", value: region, source: "title", text: region, start, end, confidence });
    return region;
  }
  return undefined;
}
