import { SCRIPT_PAIRS } from "./generated/script-table.js";
import { UNITS } from "./units.js";

/** Variants beside the table of the scripts: counters of older print, and signs of half width. */
const VARIANTS = "箇个銭钱佔占﹪%℅%";

/** Traditional to simplified characters and full-width to half-width letters and signs, for the characters of units. */
export const FOLD: Uint16Array = Uint16Array.from({ length: 65536 }, (_, code) =>
  code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code,
);
const ofUnits = new Set(UNITS.flatMap(({ unit }) => Array.from(unit)));
for (const pairs of [...Object.values(SCRIPT_PAIRS), VARIANTS]) {
  for (let i = 0; i < pairs.length; i += 2) {
    if (ofUnits.has(pairs.charAt(i + 1))) FOLD[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  }
}
