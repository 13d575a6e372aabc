import type { Evidence } from "@liaocheng/report-model";
import { isRegionName, withoutHeadline } from "../head/delivery.js";
import { arabicYears } from "../text/numerals.js";
import { REGION_WORDS } from "./region-words.js";
import { loneCounty } from "./lone-county.js";
import { findsProvinceInReport, provinceIn, PROVINCES } from "./province.js";
import type { AnchorSources } from "./sources.js";

/** Regions that are not called by a name with a level. */
const NAMED_OTHERWISE: readonly (readonly [words: RegExp, region: string])[] = [
  [/澳门(?:特别行政区|特区)?(?:政府|行政长官)/u, "澳门特别行政区"],
  [/香港(?:特别行政区|特区)?(?:政府|行政长官)/u, "香港特别行政区"],
  [
    /总理(?:代表国务院)?[^。，\n]{0,24}(?:作|做)了?《?政府工作报告|总理所作的《?政府工作报告|总理在政府工作报告中|年中国《?政府工作报告/u,
    "全国",
  ],
  [/全国(?:人大|人民代表大会)[^。\n]{0,24}(?:作|做)(?:了?|的)政府工作报告/u, "全国"],
];

/** 我市, 全县, 该区: names no place. */
const NO_PLACE =
  /撤[县市区]$|着[省市县区州盟]$|按照|^我们|^(?:贫困|革命|民族|边境|沿海|图为|参加|出席|走进|走访|前往|来自|位于|[他她]|其(?!林))|承接|历任|提请|政府|[昨今明][日天]|^[今去明本]年|^有关|^[上下]午|^[岁年月]末|为[市县]$|将向|^(?:代理?|常务副?|副)[省市县区州镇乡旗]$|(?:常务|副)[省市县区州镇乡旗]$|^(?:经开|高新|开发|示范|新|园)区$|^(?:[我全本该各外城乡新老市县区省]|兄弟|主城|自治)[省市县区州镇乡旗盟]?$|^(?:代表|关于|印发|前来|预[计期]|估计|初步|核算|[受经是为]|圆满|完成|全面|落实|贯彻|根据|按照|执行|顺利|听取|审议|批准|通过)|了\p{Script=Han}{1,2}$|各(?:部门|级|单位)|认真|贯彻|落实|领导|部署|一个|几个|围绕|某|^中国|城镇$|[一二三四五六七八九十两几][省市县区旗镇乡]|[新扩改]建|大湾区$|^(?:[城农]|推进|加快|实施|投资|支持|重点|建设|市辖|实现|达到)|^(?:生态|文明|园林|卫生|旅游|示范|工业|农业|经济|教育|林业)[县市区]$|[我全本][省市县区州镇乡旗盟]$/u;

/** 山东｜巨野县: the short name of a province before a county; 海南藏族自治州 and 河北区 are names themselves. */
const PROVINCE_LEAD = new RegExp(
  `^(?:${PROVINCES})(?!市|省)(?=\\p{Script=Han}{2,8}[市州县区旗])(?!\\p{Script=Han}{0,4}(?:自治区|族自治))`,
  "u",
);
/** 北京市｜东城区, 杭州市上城区｜望江街道: what a place is part of; 沙市区 and 津市市 are names themselves. */
const PARENT_LEAD =
  /^\p{Script=Han}{1,10}?(?:[省市盟]|自治区|自治州|地区|州(?![市省])|区(?=\p{Script=Han}{2,6}街道))(?=\p{Script=Han}{2,10}(?:[市州县区旗镇乡]|街道)$)(?!(?:经济|高新|技术|产业|开发|示范|[园新城]|城乡|工业|旅游|综合|管理|生态|保税)\p{Script=Han}{0,8}区$|自治)/u;

/** The name of a place alone, without those of the province and the city it belongs to. */
export function withoutParents(region: string): string {
  const own = region.replace(PROVINCE_LEAD, "").replace(PARENT_LEAD, "");
  return own === region ? own : withoutParents(own);
}

/** The name in whichever half of a pattern it stands. */
const regionIn = (found: RegExpExecArray | null): string =>
  found?.groups?.["region"] ?? found?.groups?.["region2"] ?? found?.groups?.["region3"] ?? "";

/** Characters at the beginning that title, address and meeting take. */
const OPENING = 2500;

/** The region that title, address or meeting name; undefined when they name none. */
export function readRegion({ text: printed }: AnchorSources, evidence: Evidence[]): string | undefined {
  const text = arabicYears(printed.slice(0, OPENING));
  for (const { words, within, confidence } of REGION_WORDS) {
    const found = words.exec(text.slice(0, within));
    // 嵩县｜县委书记.
    const printedName = regionIn(found).replace(/(?<=(?<level>[市县区州]))\k<level>$/u, "");
    const named = withoutHeadline(printedName).replace(
      /^.*(?:[的从在受了]|代表|作为|关于|印发|大会|经(?!开区|济))/u,
      "",
    );
    const region = withoutParents(named);
    const isPlace = region !== "" && !NO_PLACE.test(named) && !NO_PLACE.test(region) && isRegionName(region);
    if (found === null || !isPlace) continue;
    const start = found.index + found[0].indexOf(region);
    const end = start + region.length;
    evidence.push({ field: "region", value: region, source: "title", text: region, start, end, confidence });
    return region;
  }
  for (const [words, region] of NAMED_OTHERWISE) {
    const found = words.exec(text.slice(0, FIRST_LINES));
    if (found === null || (region === "全国" && isOfPlace(text.slice(0, FIRST_LINES)))) continue;
    const place = { start: found.index, end: found.index + found[0].length };
    evidence.push({ field: "region", value: region, source: "title", text: found[0], ...place, confidence: 0.8 });
    return region;
  }
  const place = provinceIn(text) ?? loneCounty(text);
  if (place === undefined || NO_PLACE.test(place.region)) return undefined;
  const { region, start, end } = place;
  evidence.push({
    field: "region",
    value: region,
    source: "title",
    text: text.slice(start, end),
    start,
    end,
    confidence: 0.5,
  });
  return region;
}

/** 我市, 县委: a place that heard of the national report. */
const SPEAKS_OF_ITS_OWN = /[全我本][省市县区州盟旗](?!分)|[省市县区州盟旗]委/u;
const isOfPlace = (opening: string): boolean => SPEAKS_OF_ITS_OWN.test(opening) || findsProvinceInReport(opening);
const FIRST_LINES = 400;
