import type { Report } from "@liaocheng/report-model";
import { placeOfCode } from "../record/place.js";
import type { LinkKey } from "./link-keys.js";

/** What a report is found by. */
export function linkKeyOf({ planYear: year, region, adcode }: Report): LinkKey {
  const place = adcode ?? region;
  if (year === undefined || place === undefined) return {};
  return { place, parent: placeOfCode(adcode).parentAdcode, year };
}
