import { charSet } from "./char-set.js";

/** Signs and words between the ends of a range. */
export const RANGE_CHARACTERS = "—－-–−~～至到―─";
export const RANGE_SIGNS = charSet(RANGE_CHARACTERS);
