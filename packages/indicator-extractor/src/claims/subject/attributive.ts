import type { FigureDraft } from "../../draft.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";
import { ADVERBS, ADVERBS_BEHIND_NOUN } from "../../lexicon/adverbs.js";
import { endsNoun, opensNounBehind } from "../../lexicon/compounds.js";
import { MEASURE_NOUNS } from "../../lexicon/nouns.js";
import { PREDICATES } from "../../lexicon/predicates.js";
import { AFTER_NOUN_VERBS, LIGHT_VERBS, NOVELTY_VERBS, PREDICATE_OPENERS } from "../../lexicon/verbs.js";
import { clauseEnd, isQuoted } from "../../sentence/segments.js";
import { wordPattern } from "../../pattern/word-pattern.js";
import { characterSet, isOneOf } from "../../sentence/characters.js";

/** The noun phrase that follows the figure it belongs to (20个｜产业集群): start and end in the sentence. */
export interface FollowingNoun {
  readonly start: number;
  readonly end: number;
  /** 的 stands before the noun: 25%以上的行政村. */
  readonly linked: boolean;
}

const DE = 0x7684;
/**
 * The noun phrase behind a figure that counts it: 集中打造20个产业集群, 155亿元专项债券投入使用, 25%以上的行政村.
 *
 * `alone`: nothing before the figure names it, so that a verb phrase behind it will do (95%以上｜实行备案管理).
 * Absent when a mark, a verb or a conjunction follows.
 */
export function followingNoun(
  words: SentenceWords,
  figure: FigureDraft,
  next: FigureDraft | undefined,
  alone: boolean,
): FollowingNoun | undefined {
  const { text } = words;
  const { start, linked } = nounStart(text, figure);
  const stop = nounStop(text, start, next);
  if (start >= stop || !isNounStart(text.charCodeAt(start)) || AMONG_THEM.test(text.slice(start, start + 2)))
    return undefined;
  const growth = MEASURE_NOUNS.startingAt(text, start, stop);
  if (linked && growth?.value === "growth-rate" && growth.text !== "增长")
    return { start, end: start + growth.text.length, linked: true };
  if (opensOtherwise(text, start, stop, alone)) return undefined;
  const clause = beforeTime(words, start, beforeFullStop(text, start, clauseEnd(text, start, stop)));
  const end = beforeOwnMeasure(words, start, clause, next);
  const cut = placeEnd(text, figure, start, end) ?? whole(text, start, verbIn(text, start, end), end, alone);
  const otherList = next === undefined ? -1 : otherListStart(text, start, cut, next);
  if (otherList > start) return { start, end: otherList, linked };
  const trimmed = cut === stop ? withoutJoint(text, cut, next) : beforeAdverb(text, start, cut);
  const own = ownerEnd(
    text,
    start,
    withoutPeople(text, start, withoutAmong(text, start, beforeComment(text, start, trimmed)), figure),
    figure,
    next,
  );
  return own > start ? { start, end: own, linked } : undefined;
}

/** 计划通车12项｜中，…: among those. */
const AMONG_THEM = /^中(?:[，；。]|$)/u;

/** 物价调控目标｜（两地没有设定目标）: what is said of it beside. */
function beforeComment(text: string, start: number, end: number): number {
  const open = text.lastIndexOf("（", end - 1);
  // 2个｜…项目（某公司计划投资｜1400万元）: a bracket that the noun does not close is beside it.
  if (open > start + 1 && !text.slice(open, end).includes("）")) return open;
  if (text.charAt(end - 1) !== "）") return end;
  return open > start + 1 && COMMENTS.test(text.slice(open, end)) ? open : end;
}
const COMMENTS = /没有|未|不[含包计]/u;

/** 38个行业大类中，｜有24个增长: among them. */
const withoutAmong = (text: string, start: number, end: number): number =>
  end > start + 2 && AMONG.test(text.slice(end - 2, end + 1)) ? end - 1 : end;
const AMONG = /^[^高初集其途年]中[，\d继仍排位居列稳名]$/u;

/** 5个安置点｜群众搬得出, 3个村｜村民用上…: places are counted, not those who live there. */
const withoutPeople = (text: string, start: number, end: number, { mention: { unit } }: FigureDraft): number =>
  start + ((unit === "个" ? PLACE_OF_PEOPLE : PEOPLE_WHO_DO).exec(text.slice(start, end))?.[0].length ?? end - start);
/** 2160户脱贫户｜发展产业, 300名农民｜外出务工: who, without what they do. */
const PEOPLE_WHO_DO =
  /^[^，；。]{0,8}?(?:[贫困农测]户|农民|群众|劳动力|村民|居民|学生|老人|儿童|职工)(?=发展|从事|走上|外出|就近|掌握|参加|致富|通过|依托|养殖|种植|实施|发放|提供|办理|开展)/u;
const PLACE_OF_PEOPLE = /^[^，；。]{0,14}?(?:[点村屯]|社区|小区|乡镇|街道)(?=群众|百姓|[村居]民(?![小委点]))/u;

/** 62家龙头企业｜年销售收入16.4亿元: those counted, without the measure of the next figure. */
function ownerEnd(
  text: string,
  start: number,
  end: number,
  { mention: { unit }, after }: FigureDraft,
  next: FigureDraft | undefined,
): number {
  if (next === undefined || next.from !== after || end !== next.subjectEnd || !COUNTS_OWNERS.test(unit)) return end;
  const owner = OWNER.exec(text.slice(start, end))?.[0].length ?? 0;
  return owner > 0 && isMeasureOf(text, start + owner, end) ? start + owner : end;
}
const COUNTS_OWNERS = /^[万千]?[家户个人名]?$/u;
const OWNER =
  /^(?:.{2,}(?:企业|合作社|园区|公司|集团|单位|商户|景区|开发区|示范[区带]|产业带|集群|基地)|.{2,}(?:人口|农户|居民|农民|职工|[^农]户)(?=年?[人户]均)|.{0,6}行业)(?=.{2})/u;

/** 企业｜年销售收入, 企业｜产值: all that stands there is a measure. */
export const isMeasureOf = (text: string, start: number, end: number): boolean =>
  end - start >= 2 && end - start <= LONGEST_MEASURE && BARE_MEASURE.test(text.slice(start, end));
const LONGEST_MEASURE = 10;
const BARE_MEASURE =
  /^(?:年度?|全年)?(?:年?[人户]均年?)?(?:总|工业|主营|实缴|应税)?(?:销售|营业|业务|主营业务)?(?:收入|纯收入|可支配收入|产值|利润|利税|税收|销售额|营业额|增加值|产量|投资额|出口额|用电量|从业人员|利润总额)$/u;

/** 12个｜公园和｜3个: what joins the next figure is no part of the noun. */
function withoutJoint(text: string, end: number, next: FigureDraft | undefined): number {
  const last = text.charAt(end - 1);
  if (last === "等" && next !== undefined) return end - 1;
  return last === "、" || (next !== undefined && "和及与".includes(last)) ? end - 1 : end;
}

/** 36个扶贫车间｜要｜实现: an adverb before the verb is no part of the noun. */
function beforeAdverb(text: string, start: number, end: number): number {
  let cut = text.charAt(end - 1) === "、" ? end - 1 : end;
  for (;;) {
    const adverb = ADVERBS_BEHIND_NOUN.endingAt(text, cut, start + 2);
    if (adverb === undefined || (adverb.text.length === 1 && endsNoun(text, cut, start))) return cut;
    cut -= adverb.text.length;
  }
}

/** Behind 的, and behind 为 where a share is told (九成为｜民营企业); 十亿人｜口: the unit is half of the noun. */
function nounStart(text: string, { after, mention: { unit, form } }: FigureDraft): { start: number; linked: boolean } {
  if ((unit === "成" || form === "percent" || form === "fraction") && SHARE_IS.test(text.slice(after, after + 3)))
    return { start: after + 1, linked: false };
  const linked = text.charCodeAt(after) === DE;
  const start = linked ? after + 1 : after;
  return { start: text.startsWith("人口", start - 1) ? start - 1 : start, linked };
}

const SHARE_IS = /^[为是][\u4e00-\u9fff]{2}/u;

/** The words of the next figure are its own. */
function nounStop(text: string, start: number, next: FigureDraft | undefined): number {
  if (next === undefined) return text.length;
  return next.subjectEnd > start ? Math.min(next.subjectEnd, next.mention.start) : next.mention.start;
}

/** What follows is a mark that is passed, a currency or a verb, and no noun. */
function opensOtherwise(text: string, start: number, stop: number, alone: boolean): boolean {
  if (NOT_YET_DONE.testIn(text, start, stop)) return false;
  const head = text.slice(start, start + 8);
  if (DONE_TO.testIn(text, start, stop) || MILESTONE.test(head) || GAINS.test(head) || head.startsWith("人民币"))
    return true;
  if (PREDICATES.startingAt(text, start, stop)?.value === "arrive") return true;
  // 搬迁户320户｜入住新居: what those told before the figure did.
  const verb = alone ? undefined : AFTER_NOUN_VERBS.startingAt(text, start, stop);
  if (verb !== undefined && verb.text.length > 1 && !modifiesNoun(text, start + verb.text.length, stop)) return true;
  const opener = PREDICATE_OPENERS.startingAt(text, start, stop);
  return opener !== undefined && !(alone && opener.value === "verb") && !opensNoun(text, start, stop, opener.text);
}

/** 180万元｜对道路进行改造: what is done to something with it. */
const DONE_TO = wordPattern(
  /^对(?![口外标]|\p{Script=Han}{0,3}(?:服务|合作|工作|交流|贸易|航线|投资|平台))[^，；。]{2,14}(?:进行|实施|开展|予以|给予)/u,
);

/** 29个｜未完成安置的城中村: what has not been done to them. */
const NOT_YET_DONE = wordPattern(/^[尚还]?未[^，；。的]{2,10}的(?=[^，；。\d]{2})/u);

/** 14498万元｜增收1102万元, 30亿元｜相比增加2亿元: how the figure before moved, by that behind; 带动1200户｜增收 counts who gained. */
const GAINS = wordPattern(/^(?:[增减][收支]|[超短]收|相[比较])(?=[了约近]?(?:[\d增减]|上升|下降))/u);

/** 问题.｜: a full stop of another script; not the point of a number. */
function beforeFullStop(text: string, start: number, end: number): number {
  const at = text.indexOf(".", start);
  return at < 0 || at >= end || /[\dA-Za-z]/u.test(text.charAt(at - 1)) ? end : at;
}

/** 12个项目｜年底前完成…: when something is done is no part of what it is done to; “十四五”重点项目 is. */
function beforeTime({ text, times }: SentenceWords, start: number, end: number): number {
  const time = times.find(
    (found) =>
      found.start >= start + 2 &&
      found.start < end &&
      (found.kind === "part-of-year" || found.kind === "relative" || found.kind === "year") &&
      text.charCodeAt(found.end) !== DE,
  );
  return time === undefined || isQuoted(text, start, time.start) ? end : time.start;
}

/** 6处煤矿、｜产能1400万吨: a measure that the next figure has to itself. */
function beforeOwnMeasure({ text }: SentenceWords, start: number, end: number, next: FigureDraft | undefined): number {
  if (next === undefined || next.from <= start + 1 || next.from >= end || text.charAt(next.from - 1) !== "、")
    return end;
  return MEASURE_NOUNS.endingAt(text, next.subjectEnd, next.from)?.value === "stock" ? next.from - 1 : end;
}

/** 在30个县｜建设运营…中心, 为800户老人家庭｜实施改造: behind 在 and 为 stands where and for whom; what is done follows. */
function placeEnd(text: string, figure: FigureDraft, start: number, end: number): number | undefined {
  const before = text.charAt(figure.mention.start - 1);
  if (before !== "在" && before !== "为") return undefined;
  const shortest = before === "在" ? 1 : 2;
  for (let at = start + shortest; at < end; at++) {
    const verb = LIGHT_VERBS.startingAt(text, at, end);
    if (verb !== undefined && (before === "在" || !modifiesNoun(text, at + verb.text.length, end))) return at;
  }
  return undefined;
}

/** 29100人｜稳定脱贫: an adverb alone is no noun; what was done then names the figure. */
function whole(text: string, start: number, cut: number, end: number, alone: boolean): number {
  if (!alone || cut === end) return cut;
  const adverb = ADVERBS.startingAt(text, start, cut) ?? PREDICATES.startingAt(text, start, cut);
  return adverb?.text.length === cut - start ? end : cut;
}

/** 跨越7万亿、8万亿、9万亿三个大台阶: a mark that is passed, not a thing that is counted. */
const MILESTONE = wordPattern(/^(?:[一两二三四五六七八九十]个)?(?:[十百千万亿]+元?级?)?大?(?:台阶|大关|关口|门槛)/u);

/** 14条高速公路项目｜和黄百等4个…: examples before 等 belong to the next figure. */
function otherListStart(text: string, start: number, cut: number, next: FigureDraft): number {
  if (cut !== next.mention.start || text.charAt(cut - 1) !== "等") return -1;
  for (let at = cut - 2; at > start; at--) if ("和及与、".includes(text.charAt(at))) return at;
  return -1;
}

/** 增长速度, 有色金属, 占地面积, 全面小康: a word that looks like a predicate opens a longer noun. */
function opensNoun(text: string, start: number, stop: number, opener: string): boolean {
  const noun = MEASURE_NOUNS.startingAt(text, start, stop);
  if (noun !== undefined && noun.text.length > opener.length) return true;
  return opensNounBehind(text, start, opener);
}

/** Where the verb of the phrase begins, at the third character or later; its end when there is none. */
function verbIn(text: string, start: number, end: number): number {
  let open = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xff08) open++;
    else if (code === 0x201d || code === 0xff09) open--;
    if (open > 0 || at < start + 1) continue;
    if (joinsDeed(text, at)) return at;
    if (MEASURE_NOUNS.startingAt(text, at, end)?.value === "growth-rate") return end;
    const verb = AFTER_NOUN_VERBS.startingAt(text, at, text.length);
    if (verb === undefined || (at === start + 1 && !(verb.text.length > 1 && SHORT_NOUNS.has(text.charAt(start)))))
      continue;
    // 工业｜增加值增速.
    if (MEASURE_NOUNS.startingAt(text, at, end)?.text.startsWith(verb.text) === true) continue;
    if (!modifiesNoun(text, at + verb.text.length, end) && !isSecondHalf(text, at, verb.text)) return at;
  }
  return end;
}

const JOINS_DEEDS = characterSet("和及与");

/** 产值｜及新增｜就业岗位: what joins another deed. */
const joinsDeed = (text: string, at: number): boolean =>
  isOneOf(JOINS_DEEDS, text, at) && NOVELTY_VERBS.startingAt(text, at + 1, text.length) !== undefined;

/** 9个村｜全部通油路: nouns of one character that are counted. */
const SHORT_NOUNS = new Set([..."村镇乡县市区旗户人"]);

/** 土地出让, 股权转让, 亩均效益, 人均产出: 让 and 均 are halves of a noun. */
const isSecondHalf = (text: string, at: number, verb: string): boolean => {
  const before = text.charAt(at - 1);
  if (verb === "保供") return text.charAt(at + verb.length) === "养";
  if (verb === "保持") return before === "土";
  if (verb === "让") return "出转受退礼忍".includes(before);
  if (verb !== "均") return false;
  if (before === "平") return text.charAt(at - 2) !== "水";
  return "亩年".includes(before) || ("人户".includes(before) && OF_EACH.test(text.slice(at + 1, at + 4)));
};
const OF_EACH = /^(?:产出|收入|可支配|纯收|住房|耕地|效益|税收|面积|水平|增收|消费)/u;

/** 拟竣工投产｜项目: the verb belongs to the noun behind it. */
const modifiesNoun = (text: string, at: number, end: number): boolean =>
  /^(?:项目|企业|工程|园区|机构|基地|人才|资金|人员|任务|率|试点|计划)/u.test(text.slice(at, Math.min(at + 2, end)));

/** A Chinese character, a letter, a digit (220千伏变电站) or an opening quote. */
function isNounStart(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x201c ||
    code === 0x300a ||
    code === 0x300c
  );
}
