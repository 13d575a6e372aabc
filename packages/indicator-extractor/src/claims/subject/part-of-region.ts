import type { FigureDraft } from "../../draft.js";
import { MEASURE_NOUNS } from "../../lexicon/nouns.js";
import { NOVELTY_VERBS } from "../../lexicon/verbs.js";
import { isBareMeasure } from "./owner.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";

/** Parts of a region that have measures of their own: 省级园区, 重点企业, 产业集群; not its departments, which answer for the whole. */
const PART =
  /(?:企业|园区|开发区|高新区|经开区|工业园|产业园|示范区|集聚区|保税区|集群|基地|公司|集团|合作社|项目|商户|工商户|景区|商圈|街区)$/u;
/** 规模以上工业企业: all that is counted, and no part. */
const COUNTED = /^(?<coverage>规模以上|规上|限额以上|限上)(?:工业|服务业|商贸)?(?:企业|单位)$/u;
const LONGEST_OWNER = 18;

/** Whether words name a part of the region: 五个省级园区｜实现工业增加值. */
export const isPartOfRegion = (owner: string): boolean => owner.length <= LONGEST_OWNER && PART.test(owner);

/** 省级园区 and 工业增加值 are 省级园区工业增加值; 工业增加值 of all enterprises above the scale is 规模以上工业增加值. */
export const withOwner = (owner: string, measure: string): string =>
  (isBareMeasure(measure) ? owner : (COUNTED.exec(owner)?.groups?.["coverage"] ?? owner)) + measure;

/** What is done, between those counted and their measure. */
const CARRIES = /^(?:共|累计|合计|总计|预计|全年)?(?:实现|完成|创造|缴纳)/u;

/** 8家重点企业｜完成工业增加值: those counted right before, in the same clause, are whose measure it is. */
export function ownerCountedBefore(
  { text }: SentenceWords,
  own: string,
  { from, subjectEnd, sameClause }: FigureDraft,
  previous: FigureDraft | undefined,
): string | undefined {
  if (previous?.nameBy !== "attributive" || !sameClause) return undefined;
  const counted = previous.name.slice(
    NOVELTY_VERBS.startingAt(previous.name, 0, previous.name.length)?.text.length ?? 0,
  );
  const printed = text.slice(from, subjectEnd);
  if (!printed.startsWith(counted) || !CARRIES.test(printed.slice(counted.length)) || !isPartOfRegion(counted))
    return undefined;
  return MEASURE_NOUNS.endingAt(own, own.length, 0)?.value === "stock" ? withOwner(counted, own) : undefined;
}
