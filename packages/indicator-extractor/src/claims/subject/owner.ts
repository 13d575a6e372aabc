import type { FigureDraft } from "../../draft.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";
import { clauseStart } from "../../sentence/segments.js";
import { NOVELTY_VERBS } from "../../lexicon/verbs.js";

/** Measures that every industry has: 增加值, 营收. */
const BARE_MEASURES = new Set(
  "增加值 总产值 产值 营收 营业收入 主营业务收入 利润 利润总额 产量 销量 产业规模 投资额 营业额".split(" "),
);
const INDUSTRY = /(?<industry>[\u4e00-\u9fff]{1,7}(?:产业|行业|业))(?![绩务态主余内者生化园])/gu;

export const isBareMeasure = (name: string): boolean => BARE_MEASURES.has(name);

/** 新增企业10家，营收…: the things counted right before; else the industry the sentence spoke of last. */
export function ownerBefore(words: SentenceWords, figure: FigureDraft, counted: FigureDraft | undefined): string {
  if (
    counted !== undefined &&
    COUNTED_OWNERS.test(counted.mention.unit) &&
    !/[。；]/u.test(words.text.slice(counted.after, figure.from))
  ) {
    const novelty = NOVELTY_VERBS.startingAt(counted.name, 0, counted.name.length)?.text ?? "";
    return counted.name.slice(novelty.length);
  }
  return enterprisesBefore(words, figure, counted) ?? industryBefore(words, figure);
}

const COUNTED_OWNERS = /^[万千]?[家个户项]$/u;

/** 国有工业企业经济效益大幅提高，｜实现利润…: the enterprises the clause before spoke of. */
function enterprisesBefore(
  words: SentenceWords,
  figure: FigureDraft,
  previous: FigureDraft | undefined,
): string | undefined {
  const end = figure.from - 1;
  if (words.text.charAt(end) !== "，") return undefined;
  const clause = words.text.slice(clauseStart(words.text, end, previous?.after ?? 0), end);
  return /^(?:[^，；。]{0,16}[年月]，?)?(?<owner>[^，；。]{2,16}企业)(?!家)/u.exec(clause)?.groups?.["owner"];
}

/** 服务业支撑作用更加明显，增加值…: the industry the sentence spoke of last. */
function industryBefore(words: SentenceWords, figure: FigureDraft): string {
  const before = words.text.slice(Math.max(0, figure.from - 40), figure.from);
  let found = "";
  for (const match of before.matchAll(INDUSTRY)) {
    const phrase = match.groups?.["industry"] ?? "";
    const cut = phrase.replace(
      /^.*(?:推动|发展|培育|壮大|实施|加快|促进|推进|提升|做强|做大|深化|支持|打造|聚焦)/u,
      "",
    );
    if (!/(?:就业|毕业|创业|失业|作业|专业|开业|停业|商业|敬业)$/u.test(cut)) found = cut;
  }
  return found;
}
