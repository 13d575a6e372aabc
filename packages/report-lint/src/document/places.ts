import { ancestors, findRegion, regionByCode, type Region } from "@liaocheng/region-codes";
import { areAlike } from "../words/alike.js";

const CODES = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, "0"));

/** Provinces of GB/T 2260, with their short names as reports print them. */
export function provinces(): readonly Region[] {
  return CODES.flatMap((code) => regionByCode(`${code}0000`) ?? []);
}

/** What is right below a province: prefectures, and counties that have none above them. */
export function placesIn(province: Region): readonly Region[] {
  const prefix = province.adcode.slice(0, 2);
  return CODES.flatMap((code) => [
    ...(regionByCode(`${prefix}${code}00`) === undefined ? [] : [regionByCode(`${prefix}${code}00`)]),
    ...CODES.flatMap((county) => regionByCode(`${prefix}${code}${county}`) ?? []),
  ]).filter((region) => region !== undefined);
}

/** True for a city, a region, a prefecture or a league right below a province. */
export function isPrefecture({ adcode }: Region): boolean {
  return adcode.endsWith("00") && !adcode.endsWith("0000");
}

/** True when the region is the province or lies in it. */
export function liesIn(region: Region, province: Region): boolean {
  return region.adcode === province.adcode || ancestors(region).some(({ adcode }) => adcode === province.adcode);
}

/** The longest name of one place only that a text begins with; a short name has at least three characters. */
export function placeAtStart(text: string): Region | undefined {
  for (let length = Math.min(9, text.length); length >= 2; length -= 1) {
    const name = text.slice(0, length);
    const region = findRegion(name);
    if (region === undefined || (region.name !== name && length < 3)) continue;
    return region;
  }
  return undefined;
}

const SUFFIX = /(?:自治州|自治县|地区|市|县|区|盟|旗)$/u;

/** The one place of several that a printed name is meant for: one character is taken for another, or the rank is wrong. */
export function placeAlike(printed: string, places: readonly Region[]): Region | undefined {
  const near = places.filter(({ name }) => name !== printed && name.length === printed.length);
  const stem = printed.replace(SUFFIX, "");
  const otherRank = places.filter(
    ({ name }) => name !== printed && stem.length > 1 && name.replace(SUFFIX, "") === stem,
  );
  if (otherRank.length === 1) return otherRank[0];
  const differing = near.filter(
    ({ name }) => [...name].filter((character, index) => character !== printed.charAt(index)).length === 1,
  );
  const alike = differing.find(({ name }) => {
    const at = [...name].findIndex((character, index) => character !== printed.charAt(index));
    const character = printed.charAt(at);
    return areAlike(character, name.charAt(at));
  });
  return alike;
}
