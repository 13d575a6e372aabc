import type { ReportProfile } from "../profile/profile.js";
import { isRegionName, withoutHeadline } from "./delivery.js";
import { halveDigits } from "../text/numerals.js";
import type { Head } from "./head.js";

const LEVEL_END =
  /^(?:\d{4}年)?(?<region>\p{Script=Han}{1,14}?(?:自治区|自治州|自治县|特别行政区|新区|开发区|高新区|地区|林区|矿区|[省市盟州县区旗镇乡]))(?:人民)?政府/u;
const OFFICE_REGION =
  /^(?<region>\p{Script=Han}{1,14}(?:自治区|自治州|自治县|新区|地区|[省市盟州县区旗镇乡]))(?:人民政府)?$/u;
const STATE_COUNCIL = /(?:我|谨)?代表国务院|受国务院委托|国务院.{0,3}总理/u;

const LOCAL = /[全我本][省市县区州盟旗](?!分)|省政府|市政府|县政府|区政府/u;
const LEAST_NATIONAL = 10;

/** A report that speaks of 国务院 and 我国 throughout, and never of its own province or city, is the State Council's. */
export function speaksForState(text: string): boolean {
  if (!text.includes("国务院") || LOCAL.test(text)) return false;
  let times = 0;
  for (let at = text.indexOf("我国"); at >= 0 && times < LEAST_NATIONAL; at = text.indexOf("我国", at + 2)) times++;
  return times >= LEAST_NATIONAL;
}

/** The region a report speaks for, from its meeting, title, speaker or first paragraph; undefined when it does not say. */
export function findRegion(head: Head, opening: string, profile: ReportProfile): string | undefined {
  if (head.region !== undefined) return profile.regions[head.region] ?? head.region;
  const titled = LEVEL_END.exec(withoutHeadline(halveDigits(head.title ?? "").replace(/\d{4}年|\s/gu, "")))?.groups?.[
    "region"
  ];
  if (titled !== undefined && isRegionName(titled)) return profile.regions[titled] ?? titled;
  if (head.speaker?.title?.startsWith("国务院") === true) return "全国";
  const before = (head.speakerLine ?? "").replace(/人民政府$/u, "");
  const office = OFFICE_REGION.exec(before)?.groups?.["region"];
  if (office !== undefined && isRegionName(office)) return profile.regions[office] ?? office;
  if (head.issuer !== undefined && isRegionName(head.issuer)) return profile.regions[head.issuer] ?? head.issuer;
  const known = Object.entries(profile.regions).find(([name]) => (head.title ?? "").includes(name));
  if (known) return known[1];
  if (STATE_COUNCIL.test(opening)) return "全国";
  const spoken =
    /(?:我|谨)代表(?<region>\p{Script=Han}{2,14}?(?:自治区|自治州|自治县|[省市盟州县区旗]))(?:人民)?政府/u.exec(
      opening,
    );
  const region = spoken?.groups?.["region"];
  return region === undefined || !isRegionName(region) ? undefined : (profile.regions[region] ?? region);
}
