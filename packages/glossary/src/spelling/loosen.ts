import { foldSpelling } from "./fold.js";

const UNHEARD = /[的、，,;；。·\-—/（）()《》〈〉[\]【】〔〕:：]/gu;

/**
 * A spelling reduced to what is heard: folded, without 的 and without punctuation.
 *
 * @param spelling - A term, an alias, a query.
 * @returns The reduced spelling; the folded one when nothing would be left.
 * @example
 * loosenSpelling("城、市、河、湖的格局"); // => "城市河湖格局"
 * @since 0.1.0
 */
export function loosenSpelling(spelling: string): string {
  const folded = foldSpelling(spelling);
  const loosened = folded.replace(UNHEARD, "");
  return loosened === "" ? folded : loosened;
}
