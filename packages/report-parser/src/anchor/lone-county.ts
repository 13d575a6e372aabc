import type { NamedPlace } from "./province.js";

/** 据了解，云岭县｜承担38项…: a county where a clause opens with it; not 贫困县, 百强县, nor 云岭县城. */
const OPENS_CLAUSE =
  /(?:^|[\s，。；：])(?:据(?:了解|悉|介绍|统计)，)?(?:[今去]年(?:以来)?|目前|近年来)?，?(?<region>(?!(?:[强大小]|贫困|百强|产粮|产油|牧业|山区|重点|示范|试点|先进|脱贫|摘帽|所辖|下辖|周边|相邻|邻近|沿海|内地)\p{Script=Han}?县)(?:(?![我全本该各在及与对被是了向由将把每这那委从者])\p{Script=Han}){2,3}县)(?![级域城区里内外乡镇份际情政委长人的道府直])/gu;
/** 我市, 全省: the text speaks for more than a county. */
const SPEAKS_FOR_MORE = /[我全本][省市州盟](?!级)/u;

/** The county that a text speaks of where it names no other and speaks for nothing larger. */
export function loneCounty(text: string): NamedPlace | undefined {
  const found = [...text.matchAll(OPENS_CLAUSE)];
  const [first] = found;
  const region = first?.groups?.["region"];
  if (first === undefined || region === undefined || SPEAKS_FOR_MORE.test(text)) return undefined;
  if (found.some(({ groups }) => groups?.["region"] !== region)) return undefined;
  const start = first.index + first[0].lastIndexOf(region);
  return { region, start, end: start + region.length };
}
