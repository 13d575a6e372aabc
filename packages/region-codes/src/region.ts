/**
 * How high a region stands: 国家, 省, 地, 县.
 *
 * @since 0.1.0
 */
export type RegionLevel = "nation" | "province" | "prefecture" | "county";

/**
 * A region with its code.
 *
 * @since 0.1.0
 */
export interface Region {
  /** Six digits after GB/T 2260: 371500 of 聊城市. */
  readonly adcode: string;
  readonly name: string;
  readonly level: RegionLevel;
  /** Code of the region it belongs to; absent for the nation. Counties under a province itself belong to the province. */
  readonly parent?: string;
}

/** The nation, by the code that maps give it. */
export const NATION: Region = { adcode: "100000", name: "全国", level: "nation" };
