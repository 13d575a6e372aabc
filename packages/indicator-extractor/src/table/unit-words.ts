import { findQuantities, type CallerUnit } from "@liaocheng/chinese-quantity";

const BRACKET = /[（(](?:单位[：:])?(?<words>[^（）()]{1,16})[）)]/gu;
const SEVERAL = /[、，,；;和]|或者?/u;
const PERCENT = /^[±+＋]?[-－−]?[%％]$/u;

/** The unit that words name, in its printed form; undefined when they name none, or several. */
export function unitOf(words: string, units?: readonly CallerUnit[]): string | undefined {
  const unit = words.trim();
  if (PERCENT.test(unit)) return "%";
  if (unit === "" || SEVERAL.test(unit) || /\d/u.test(unit)) return undefined;
  const [mention, second] = findQuantities(`共1${unit}`, units === undefined ? {} : { units });
  return mention !== undefined && second === undefined && mention.unit === unit && mention.form !== "rank"
    ? unit
    : undefined;
}

/** Words with the unit in brackets behind them taken out: 地区生产总值（亿元）, 增长%. */
export interface UnitTaken {
  readonly rest: string;
  readonly unit: string | undefined;
  /** Brackets that name no unit, or units that no figure can tell apart. */
  readonly hasOther: boolean;
}

export function takeUnit(words: string, units?: readonly CallerUnit[]): UnitTaken {
  let unit: string | undefined;
  let hasOther = false;
  const rest = words.replace(BRACKET, (bracket: string, inner: string) => {
    const found = unitOf(inner, units);
    if (found === undefined || unit !== undefined) {
      hasOther ||= found !== undefined || SEVERAL.test(inner);
      return bracket;
    }
    unit = found;
    return "";
  });
  const percent = /±?[%％]$/u.exec(rest);
  if (unit === undefined && percent !== null) return { rest: rest.slice(0, percent.index), unit: "%", hasOther };
  return { rest, unit, hasOther };
}

/** The one unit that the line above a table names for all of it: 单位：亿元. */
export function unitOfCaption(caption: string, units?: readonly CallerUnit[]): string | undefined {
  const words = /单位[：:](?<words>[^（）()。；]{1,16})/u.exec(caption)?.groups?.["words"];
  return words === undefined ? undefined : unitOf(words, units);
}
