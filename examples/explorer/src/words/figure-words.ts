import type { Bound, Indicator } from "@liaocheng/report-model";
import { language } from "../state/preferences.js";
import type { Language, Localized } from "./localized.js";

/** What stands around a value for each bound. */
const BOUNDED: Readonly<Record<Bound, Localized>> = {
  eq: { zh: "#", en: "#" },
  ge: { zh: "#以上", en: "at least #" },
  le: { zh: "#以内", en: "at most #" },
  approx: { zh: "#左右", en: "about #" },
};

/** A figure with its bound and direction in words: 5.5%以上, 下降3%左右. */
export function figureWordsIn({ quantity, bound, direction, kind }: Indicator, inLanguage: Language): string {
  const falls = direction === "down" && (kind === "growth" || kind === "change");
  // 1700多万 and 十余 say it themselves.
  const told = /[多余几]/u.test(quantity.text) ? "eq" : bound;
  const worded = BOUNDED[told][inLanguage].replace("#", () => quantity.text);
  if (!falls) return worded;
  return inLanguage === "zh" ? `下降${worded}` : `down ${worded}`;
}

/** The same in the language of the page. */
export function figureWords(indicator: Indicator): string {
  return figureWordsIn(indicator, language.value);
}
