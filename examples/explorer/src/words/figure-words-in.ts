import type { Bound, Direction, Indicator, IndicatorKind } from "@liaocheng/report-model";
import type { Language, Localized } from "./localized.js";

/** What is said of a figure. */
export interface Worded extends Pick<Indicator, "bound" | "direction" | "kind"> {
  readonly quantity: Pick<Indicator["quantity"], "text">;
}

/** What stands around a value for each bound. */
const BOUNDED: Readonly<Record<Bound, Localized>> = {
  eq: { zh: "#", en: "#" },
  ge: { zh: "#以上", en: "at least #" },
  le: { zh: "#以内", en: "at most #" },
  approx: { zh: "#左右", en: "about #" },
};

/** A change tells which way it goes, whatever is wished: an increase of a deficit is an increase. A growth tells when it is a fall. */
const MOVED: Readonly<Partial<Record<IndicatorKind, Readonly<Partial<Record<Direction, Localized>>>>>> = {
  growth: { down: { zh: "下降#", en: "down #" } },
  change: { up: { zh: "增加#", en: "up #" }, down: { zh: "减少#", en: "down #" } },
};

/** A figure with its bound and direction in words: 5.5%以上, 下降3%左右, 增加1000亿元. */
export function figureWordsIn({ quantity, bound, direction, kind }: Worded, inLanguage: Language): string {
  // 1700多万 and 十余 say it themselves.
  const told = /[多余几]/u.test(quantity.text) ? "eq" : bound;
  const worded = BOUNDED[told][inLanguage].replace("#", () => quantity.text);
  const moved = direction && MOVED[kind]?.[direction];
  return moved === undefined ? worded : moved[inLanguage].replace("#", () => worded);
}
