import { NATION, type Region } from "./region.js";
import { regionTable } from "./region-table.js";

/**
 * Where a name is to be looked for.
 *
 * @since 0.1.0
 */
export interface FindRegionOptions {
  /** A text that may name province or prefecture (the report itself), or the name of one: 山东省. */
  readonly within?: string | undefined;
}

/**
 * The region of a name, full or short.
 *
 * A name that several regions bear (鼓楼区, 朝阳) is resolved by the province or prefecture that `within` names; without that, and
 * for names that are not known, there is none.
 *
 * @param name - 聊城市, 阿坝州, 内蒙古, 全国.
 * @param options - Where to look for it.
 * @returns The region, or undefined; never throws.
 * @example
 * findRegion("聊城市"); // => { adcode: "371500", name: "聊城市", level: "prefecture", parent: "370000" }
 * @since 0.1.0
 */
export function findRegion(name: string, { within }: FindRegionOptions = {}): Region | undefined {
  if (name === NATION.name) return NATION;
  const { byName } = regionTable();
  const candidates = byName.get(name) ?? [];
  const exact = candidates.filter((region) => region.name === name);
  const likely = exact.length > 0 ? exact : candidates;
  if (likely.length < 2) return likely[0];
  return within === undefined ? undefined : onlyOne(likely, within);
}

/** The one candidate of whose regions above most are named in the text: 江苏省徐州市鼓楼区 is not that of 南京. */
function onlyOne(candidates: readonly Region[], within: string): Region | undefined {
  const counted = candidates.map((region) => ({
    region,
    named: ancestors(region).filter(({ name }) => within.includes(name)).length,
  }));
  const most = Math.max(...counted.map(({ named }) => named));
  const best = counted.filter(({ named }) => named === most);
  return most > 0 && best.length === 1 ? best[0]?.region : undefined;
}

/**
 * The regions above one, nearest first, the nation left out.
 *
 * @param region - A region of {@link findRegion}.
 * @example
 * ancestors({ adcode: "371581", name: "临清市", level: "county", parent: "371500" }).map(({ name }) => name); // => ["聊城市", "山东省"]
 * @since 0.1.0
 */
export function ancestors(region: Region): readonly Region[] {
  const above = region.parent === undefined ? undefined : regionByCode(region.parent);
  return above === undefined || above === NATION ? [] : [above, ...ancestors(above)];
}

/**
 * The region of a code.
 *
 * @param adcode - Six digits after GB/T 2260.
 * @returns The region, or undefined for a code that is not known.
 * @example
 * regionByCode("370000")?.name; // => "山东省"
 * @since 0.1.0
 */
export const regionByCode = (adcode: string): Region | undefined => regionTable().byCode.get(adcode);
