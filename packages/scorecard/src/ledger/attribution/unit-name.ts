import { LOOSE_ENDINGS, NO_UNITS, SEAT, UNIT_ENDINGS } from "../lexicon/units.js";

const LONGEST = 24;
const NO_NAME = /[，。；：“”《》\d]|^(?:[含如即原见共约]|其中|包括|不含|详见|以下|下同|试行|试点|暂行)/u;

/**
 * Whether words name a unit: 市住建局, 各县（市、区）政府, 团市委.
 *
 * @param said - Whether they are said to be one, by a role behind or a label before.
 */
export function isUnit(name: string, said: boolean): boolean {
  if (!isName(name)) return false;
  if (NO_UNITS.startingAt(name, 0)?.text === name) return false;
  if (UNIT_ENDINGS.endingAt(name, name.length) !== undefined) return true;
  if (LOOSE_ENDINGS.endingAt(name, name.length) === undefined) return false;
  return said || SEAT.test(name);
}

/** Whether words can name a unit at all, as behind a label (牵头单位：…) that says so. */
export const isName = (name: string): boolean => name.length >= 2 && name.length <= LONGEST && !NO_NAME.test(name);
