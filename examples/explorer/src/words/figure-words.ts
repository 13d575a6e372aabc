import type { Indicator } from "@liaocheng/report-model";
import { language } from "../state/preferences.js";
import { figureWordsIn } from "./figure-words-in.js";

/** A figure with its bound and direction in words, in the language of the page: 5.5%以上, 下降3%左右. */
export function figureWords(indicator: Indicator): string {
  return figureWordsIn(indicator, language.value);
}
