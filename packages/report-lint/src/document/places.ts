import { ancestors, findRegion, regionByCode, type Region } from "@liaocheng/region-codes";
import { charactersAlike } from "../words/alike.js";

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

/** A place whose name differs in one character that is read or looks alike. */
export function placeAlike(printed: string, places: readonly Region[]): Region | undefined {
  return places.find(({ name }) => {
    if (name.length !== printed.length || name === printed) return false;
    const differing = [...name].filter((character, index) => character !== printed.charAt(index));
    const at = [...name].findIndex((character, index) => character !== printed.charAt(index));
    return differing.length === 1 && charactersAlike(name.charAt(at)).has(printed.charAt(at));
  });
}
