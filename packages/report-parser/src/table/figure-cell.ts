import { compact } from "../text/characters.js";

const LONGEST = 32;
/** Words and signs of bound or movement that stand before the number of a cell. */
const LEAD =
  /^(?:[约近]|超过|[超逾]|达到|[达≥≤＞＜><±+＋\-－−—–▲△]|突破|完成|预计|力争|确保|不低于|不高于|不超过|不少于|高于|低于|增长|下降|增加|减少|提高|降低|上升|回落){0,3}/u;
const NUMBER =
  /^\d{1,12}(?:[,，]\d{3}){0,4}(?:[.．·]\d{1,6})?(?:[%％]?[-—–~～至]\d{1,12}(?:[.．]\d{1,6})?)?(?<unit>[\p{L}%％‰℃㎡²³/·]{0,10})(?:[（(][^（）()]{1,16}[）)])?[*＊]?$/u;
const TIME_UNIT = /^[年月日号时点]/u;
const YEAR = /^(?:19|20)\d{2}(?:年.{0,8})?$/u;

/** Whether a cell of a table states a figure: 812.5, 5.6%, ≥6, 4以内, 3—5万吨; no time (2023年, 12月底). */
export function isFigureCell(printed: string): boolean {
  if (printed.length > LONGEST) return false;
  const cell = halfWidth(compact(printed));
  const unit = NUMBER.exec(cell.slice(LEAD.exec(cell)?.[0].length))?.groups?.["unit"];
  return unit !== undefined && !TIME_UNIT.test(unit);
}

/** A year as heads of columns print it: 2023, 2023年, 2023年实际. */
export const isYearCell = (printed: string): boolean =>
  printed.length <= LONGEST && YEAR.test(halfWidth(compact(printed)));

const halfWidth = (cell: string): string =>
  cell.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
