import type { Indicator } from "@liaocheng/report-model";

/** Whose figure it is; a name when the indicator carries a region. */
export type Owner = string;

const NATION = /^(?:全国|我国|世界|全球)/u;
const PROVINCE = /^(?:全省|我省)/u;
const BELOW_PROVINCE = /[市县区州盟旗]$/u;

/**
 * Tells whose figure it is: in the report of a province 全国城镇调查失业率 is the nation's, in that of a city 全省 is the
 * province's, and neither is a result of the report's own region.
 */
export function ownerOf({ name, region }: Pick<Indicator, "name" | "region">, own: string | undefined): Owner {
  if (region !== undefined) return region === own ? "own" : region;
  if (NATION.test(name)) return own === "全国" ? "own" : "nation";
  return PROVINCE.test(name) && own !== undefined && BELOW_PROVINCE.test(own) ? "province" : "own";
}
