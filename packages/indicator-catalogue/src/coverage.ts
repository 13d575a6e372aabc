import type { Coverage } from "@liaocheng/report-model";

/** A word that tells what a figure covers, and what is left of it in the name of the statistic as such. */
type CoverageWord = readonly [word: string, coverage: Coverage | undefined, neutral: string];

/**
 * The only place where coverage is read from a name: the first row of which the word occurs decides. Words of both halves
 * (城乡居民) stand before those of one; a row without coverage keeps a longer word from being read by its part.
 */
const WORDS: readonly CoverageWord[] = [
  ["城乡居民", "all", "居民"],
  ["城镇和农村居民", "all", "居民"],
  ["城镇与农村居民", "all", "居民"],
  ["城镇、农村居民", "all", "居民"],
  ["城镇居民和农村居民", "all", "居民"],
  ["城镇居民和农民", "all", "居民"],
  ["城镇居民、农村居民", "all", "居民"],
  ["全体居民", "all", "居民"],
  ["全体常住居民", "all", "居民"],
  ["全国居民", "all", "居民"],
  ["城镇常住居民", "urban", "居民"],
  ["城镇居民", "urban", "居民"],
  ["城市居民", "urban", "居民"],
  ["城镇人均", "urban", "人均"],
  ["城镇家庭", "urban", "居民"],
  ["农民工", undefined, "农民工"],
  ["农民专业合作", undefined, "农民专业合作"],
  ["农村牧区常住居民", "rural", "居民"],
  ["农村牧区居民", "rural", "居民"],
  ["农村常住居民", "rural", "居民"],
  ["农村居民", "rural", "居民"],
  ["乡村居民", "rural", "居民"],
  ["农村人均", "rural", "人均"],
  ["农牧民", "rural", "居民"],
  ["农牧区居民", "rural", "居民"],
  ["农渔民", "rural", "居民"],
  ["农民", "rural", "居民"],
  ["登记失业", "registered", "失业"],
  ["调查失业", "surveyed", "失业"],
  ["全部工业", "all", "工业"],
  ["规模以上", "above-scale", ""],
  ["规上", "above-scale", ""],
  ["规模工业", "above-scale", "工业"],
  ["限额以上单位", "above-threshold", ""],
  ["限额以上企业", "above-threshold", ""],
  ["限额以上", "above-threshold", ""],
  ["限上", "above-threshold", ""],
  ["全社会固定资产", "all", "固定资产"],
  ["不含农户", "excluding-rural-households", ""],
  ["货物和服务", "goods-and-services", ""],
  ["货物与服务", "goods-and-services", ""],
  ["货物及服务", "goods-and-services", ""],
  ["货物进出口", "goods", "进出口"],
  ["货物贸易", "goods", ""],
  ["研发经费投入强度", "intensity", "研发经费"],
  ["研发经费支出强度", "intensity", "研发经费"],
  ["研发投入强度", "intensity", "研发投入"],
  ["投入强度", "intensity", "投入"],
  ["支出强度", "intensity", "支出"],
  ["研发强度", "intensity", "研发投入"],
  ["经费强度", "intensity", "经费"],
  ["国有及国有控股", "state-owned", ""],
  ["国有控股", "state-owned", ""],
  ["民营", "private", ""],
];

/** A name taken apart: what it covers, and the name of the statistic as such. */
export interface CoveredName {
  readonly coverage: Coverage;
  readonly neutral: string;
}

/** The places of the words in their list by what they begin with, so that most names pass at the price of one look for each character. */
const OPENED_BY = new Map<number, number[]>();
for (const [index, [word]] of WORDS.entries()) {
  const code = word.charCodeAt(0);
  OPENED_BY.set(code, [...(OPENED_BY.get(code) ?? []), index]);
}

function coverageWordIn(name: string): CoverageWord | undefined {
  let first = WORDS.length;
  for (let at = 0; at < name.length; at++) {
    const opened = OPENED_BY.get(name.charCodeAt(at));
    if (opened === undefined) continue;
    for (const index of opened)
      if (index < first && name.startsWith((WORDS[index] as CoverageWord)[0], at)) first = index;
  }
  return WORDS[first];
}

/** Takes the word of coverage out of a name; `undefined` for a name that has none. */
export function readCoverage(name: string): CoveredName | undefined {
  const found = coverageWordIn(name);
  if (found?.[1] === undefined) return undefined;
  return { coverage: found[1], neutral: name.replace(found[0], found[2]) };
}

/**
 * Tells from an indicator's name whose or which part of the statistic it covers.
 *
 * Only what the name says counts; what is meant by a name that says nothing is the concept's `coverage`, see `findKey`.
 *
 * @param name - As a report prints it.
 * @returns A coverage of the model's closed list; `undefined` when no word of the name tells one.
 * @example
 * coverageOf("城镇居民人均可支配收入"); // => "urban"
 * coverageOf("规上工业增加值"); // => "above-scale"
 * coverageOf("农民工总量"); // => undefined
 * @since 0.1.0
 */
export function coverageOf(name: string): Coverage | undefined {
  return readCoverage(name)?.coverage;
}
