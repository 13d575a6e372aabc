export { englishName } from "./english-name.js";
export { ancestors, findRegion, regionByCode, type FindRegionOptions } from "./find-region.js";
export { placeOfName, type PlaceOfNameOptions } from "./place-of-name.js";
export { NATION, type Region, type RegionLevel } from "./region.js";
