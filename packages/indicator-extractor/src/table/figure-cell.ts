/** What a cell states: words before its number, the number, its own unit, words behind. */
export interface FigureCell {
  readonly lead: string;
  readonly number: string;
  readonly unit: string;
  readonly tail: string;
  /** Where the number starts and ends in the cell. */
  readonly start: number;
  readonly end: number;
}

/**
 * 812.5, 5.6%, ≥6, 4以内, 增长5%左右, 3—5. A dash or triangle before a number may be a minus or a mark of its own, so that such a cell
 * is not read.
 */
const CELL =
  /^(?<lead>(?:[约近≥≤＞＜><+＋\-－−]|超过|达到|突破|完成|预计|力争|确保|不低于|不高于|不超过|不少于|高于|低于|增长|下降|增加|减少|提高|降低|上升|回落){0,3})(?<number>\d{1,12}(?:[,，]\d{3}){0,4}(?:[.．]\d{1,6})?(?:[%％]?[-—–~～至]\d{1,12}(?:[.．]\d{1,6})?)?)(?<unit>[^\d\s以左上之（()*＊]{0,12})(?<tail>以上|以下|以内|左右|上下|之内)?[*＊]?$/u;

const YEAR = /^(?:19|20)\d{2}$/u;

/** Reads a cell; undefined when it states anything but one figure. */
export function readFigureCell(value: string): FigureCell | undefined {
  const found = CELL.exec(value);
  const { lead = "", number, unit = "", tail = "" } = found?.groups ?? {};
  if (number === undefined || (unit.startsWith("年") && YEAR.test(number))) return undefined;
  return { lead, number, unit, tail, start: lead.length, end: lead.length + number.length };
}
