import type { Indicator } from "@liaocheng/report-model";
import { lastClause } from "../last-clause.js";
import type { LintDocument } from "../lint-document.js";

/** Words of more years than one. */
export const STRETCH = /[五四三二十两几]年来?|“十[一二三四五六]?五”|以来|累计|总和|连续|届|期间|时期/u;
const PART =
  /其中|上半年|季度|月份|前[一二三四五六七八九十\d]+个?月|分别|年均|每年|每个|各(?!类|项)|第[一二三]批|首批/gu;

const OWN_PART = /再|又|另|还有|当年|新增/gu;
const COUNTERS = /^[家个所项座处条户件名位]$/u;
const GAINED = /新增|获批|认定|入选|建成|新建|完成|达|累计|拥有|共有|总数|保持|超|突破|落户|开工/gu;

/**
 * What the words before a figure say of the share it counts, when the figure itself does not tell. Two figures are one statistic
 * only where this is the same; undefined where years may be added up.
 */
export function scopeOf({ text, blocks }: LintDocument, figure: Indicator): string | undefined {
  const sentence = text.slice(Math.max(figure.sentence.start, figure.span.start - 40), figure.span.start);
  const block = blocks.find(({ start, end }) => figure.span.start >= start && figure.span.start < end);
  const paragraph = block === undefined ? sentence : text.slice(block.start, figure.span.start);
  if (STRETCH.test(paragraph)) return undefined;
  const counted = COUNTERS.test(figure.quantity.unit) ? (sentence.slice(-16).match(GAINED)?.at(-1) ?? "") : "";
  const aimed = /目标|预期/u.test(text.slice(figure.sentence.start, figure.span.start)) ? "aim" : "";
  const clause = lastClause(sentence);
  return [counted, aimed, ...new Set([...(sentence.match(PART) ?? []), ...(clause.match(OWN_PART) ?? [])])]
    .sort()
    .join(" ");
}
