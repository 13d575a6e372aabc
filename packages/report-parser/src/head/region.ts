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

/** Where a region may be named; undefined when it is not. */
type RegionCandidate = (head: Head, opening: string, profile: ReportProfile) => string | undefined;

const ifRegion = (name: string | undefined): string | undefined =>
  name !== undefined && isRegionName(name) ? name : undefined;

const inTitle: RegionCandidate = ({ title = "" }) =>
  ifRegion(LEVEL_END.exec(withoutHeadline(withoutYear(halveDigits(title))))?.groups?.["region"]);

/** 云岭市2022年市政府工作报告: the level is printed again behind the year. */
const withoutYear = (title: string): string =>
  title.replace(/\s/gu, "").replace(/(?<=(?<level>[省市州县区盟旗镇乡]))\d{4}年\k<level>|\d{4}年/gu, "");

const asPremier: RegionCandidate = ({ speaker }) =>
  speaker?.title?.startsWith("国务院") === true ? "全国" : undefined;

const beforeSpeaker: RegionCandidate = ({ speakerLine = "" }) =>
  ifRegion(OFFICE_REGION.exec(speakerLine.replace(/人民政府$/u, ""))?.groups?.["region"]);

const knownInTitle: RegionCandidate = ({ title = "" }, _opening, { regions }) =>
  Object.keys(regions).find((name) => title.includes(name));

const forStateCouncil: RegionCandidate = (_head, opening) => (STATE_COUNCIL.test(opening) ? "全国" : undefined);

const inOpening: RegionCandidate = (_head, opening) => ifRegion(SPOKEN_FOR.exec(opening)?.groups?.["region"]);

const SPOKEN_FOR =
  /(?:我|谨)代表(?<region>\p{Script=Han}{2,14}?(?:自治区|自治州|自治县|[省市盟州县区旗]))(?:人民)?政府/u;

/** In this order: meeting and title outrank the speaker, the speaker the first paragraph. */
const REGION_CANDIDATES: readonly RegionCandidate[] = [
  ({ region }) => region,
  inTitle,
  asPremier,
  beforeSpeaker,
  ({ issuer }) => ifRegion(issuer),
  knownInTitle,
  forStateCouncil,
  inOpening,
];

/** The region a report speaks for, from its meeting, title, speaker or first paragraph; undefined when it does not say. */
export function findRegion(head: Head, opening: string, profile: ReportProfile): string | undefined {
  for (const find of REGION_CANDIDATES) {
    const name = find(head, opening, profile);
    if (name !== undefined) return profile.regions[name] ?? name;
  }
  return undefined;
}
