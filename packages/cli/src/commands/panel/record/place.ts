import { findRegion, regionByCode } from "@liaocheng/region-codes";
import type { PanelRecord, Report } from "@liaocheng/report-model";

/** Code, level and parent of a region, as far as they are known. */
export type Place = Pick<PanelRecord, "adcode" | "govLevel" | "parentAdcode">;

/** The place of a code of GB/T 2260. */
export function placeOfCode(adcode: string | undefined): Place {
  const region = adcode === undefined ? undefined : regionByCode(adcode);
  if (adcode === undefined || region === undefined) return adcode === undefined ? {} : { adcode };
  return {
    adcode,
    govLevel: region.level,
    ...(region.parent === undefined ? {} : { parentAdcode: region.parent }),
  };
}

/** Places of the regions that figures of one report are of: its own, and others it names. */
export function placesOf(report: Report): (region: string | undefined) => Place {
  const own = placeOfCode(report.adcode);
  const others = new Map<string, Place>();
  return (region) => {
    if (region === undefined || region === report.region) return own;
    const known = others.get(region);
    if (known !== undefined) return known;
    const place = placeOfCode(findRegion(region, { within: report.region })?.adcode);
    others.set(region, place);
    return place;
  };
}
