import { ancestors, findRegion } from "./find-region.js";
import { NATION, type Region, type RegionLevel } from "./region.js";

/**
 * Whose report a name stands in.
 *
 * @since 0.2.0
 */
export interface PlaceOfNameOptions {
  /** The region the report speaks for; it is never the place of a figure, for it goes without saying. */
  readonly home?: Region | undefined;
  /** A text that may tell regions of one name apart, as the report itself. */
  readonly within?: string | undefined;
}

/** 全省, 我市: a region by its level, seen from the report. */
const BY_LEVEL: readonly (readonly [words: RegExp, level: RegionLevel])[] = [
  [/^(?:全国|我国)/u, "nation"],
  [/^(?:全|我)(?:省|自治区)/u, "province"],
  [/^(?:全|我)(?:[市州盟]|地区)/u, "prefecture"],
];

const LONGEST = 14;
const ENDS_REGION = "省市县区旗州盟";

/**
 * The region that the name of a figure opens with, when it is not the report's own: 全省 in the report of a city, 临清市 in that
 * of its prefecture, 全国.
 *
 * @param name - Name of a figure: 临清市一般公共预算收入.
 * @param options - The report's own region, and a text to tell regions of one name apart.
 * @returns The region, or undefined when the name opens with none, with the report's own, or with one that cannot be told.
 * @example
 * placeOfName("临清市税收收入", { home: findRegion("聊城市") })?.adcode; // => "371581"
 * placeOfName("全省粮食产量", { home: findRegion("聊城市") })?.name; // => "山东省"
 * placeOfName("全市粮食产量", { home: findRegion("聊城市") }); // => undefined
 * @since 0.2.0
 */
export function placeOfName(name: string, { home, within }: PlaceOfNameOptions = {}): Region | undefined {
  const level = BY_LEVEL.find(([words]) => words.test(name))?.[1];
  const place = level === undefined ? named(name, home, within) : aboveHome(level, home);
  return place === undefined || place.adcode === home?.adcode ? undefined : place;
}

function aboveHome(level: RegionLevel, home: Region | undefined): Region | undefined {
  if (level === "nation") return NATION;
  return home === undefined ? undefined : ancestors(home).find((region) => region.level === level);
}

/** The longest region whose full name the name opens with; of several, that inside the report's own region. */
function named(name: string, home: Region | undefined, within: string | undefined): Region | undefined {
  for (let length = Math.min(LONGEST, name.length - 1); length >= 2; length--) {
    if (!ENDS_REGION.includes(name.charAt(length - 1))) continue;
    const where = [home?.name ?? "", within ?? ""].join(" ");
    const region = findRegion(name.slice(0, length), { within: where });
    if (region?.name === name.slice(0, length)) return region;
  }
  return undefined;
}
