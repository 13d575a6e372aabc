export { ancestors, findRegion, regionByCode, type FindRegionOptions } from "./find-region.js";
export { NATION, type Region, type RegionLevel } from "./region.js";
