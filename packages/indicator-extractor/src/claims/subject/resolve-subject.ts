import type { ResolverId } from "@liaocheng/report-model";
import type { Figure, SentenceWords } from "../../figure.js";
import { MEASURE_NOUNS } from "../../lexicon/nouns.js";
import { LIGHT_VERBS, NOVELTY_VERBS } from "../../lexicon/verbs.js";
import { MOVEMENT_END } from "../../lexicon/movement-end.js";
import { clauseStart } from "../../sentence/segments.js";
import { followingNoun, type FollowingNoun } from "./attributive.js";
import { nounPhrase, type NounPhrase } from "./noun-phrase.js";
import { isBareMeasure, ownerBefore } from "./owner.js";
import { topicOfSentenceBefore } from "./sentence-before.js";
import { unitPattern } from "../unit-pattern.js";
import { mayHold, WORD_SIGNS } from "../../sentence/hints.js";

/** Nouns that say which property, not of what: 占比, 增速; they take the subject before them along. */
const NEEDS_PARENT =
  /^(?:(?:总量|规模|产量|产值)?(?:和|、)?(?:占比|比重|增速|增幅|涨幅|降幅|增量|总额|总量|总规模|规模|贡献率)|占.+|在.+(?:占比|比重)|同比增速|其占比|对经济增长的?贡献率)$/u;

/** Finds what a figure measures, in this order: the noun it counts, its own words, the subject before it. */
export function resolveSubject(words: SentenceWords, figure: Figure, next: Figure | undefined): void {
  if (endsMovement(figure)) {
    name(figure, figure.previous?.name ?? "", "implied", "inherited-subject");
    return;
  }
  const own = ownPhrase(words, figure);
  if (own.modality !== undefined) figure.modality ??= own.modality;
  const verbOnly = isVerbOnly(own.text);
  const split = mayHold(words.signs, WORD_SIGNS.each) ? own.text.lastIndexOf("分别") : -1;
  if (split > 1 && own.text.length - split < 10) {
    figure.respectively = true;
    name(figure, own.text.slice(0, split) + own.text.slice(split + 2), "stated", "own-subject");
    return;
  }
  const following = mayCountNoun(words, figure, own.text, verbOnly)
    ? followingNoun(words, figure, next, (own.text === "" || verbOnly) && !goesOn(figure))
    : undefined;
  if (following !== undefined) {
    name(figure, attributiveName(words, figure, own.text, following), "stated", "attributive");
    return;
  }
  if (own.text !== "" && !verbOnly) {
    const tail = purpose(words, figure);
    const parent = NEEDS_PARENT.test(own.text)
      ? ((figure.sameClause ? undefined : interveningSubject(words, figure)) ??
        parentName(figure) ??
        topicOfSentenceBefore(words))
      : undefined;
    const half = HALVES.has(own.text) && !figure.sameClause ? interveningSubject(words, figure) : undefined;
    const other = half === undefined && HALVES.has(own.text) ? otherHalf(figure, own.text) : undefined;
    if (other !== undefined) name(figure, other, "implied", "inherited-subject");
    else if (half !== undefined)
      name(
        figure,
        half.includes("城乡") ? half.replace("城乡", own.text) : own.text + half,
        "implied",
        "preceding-clause",
      );
    else if (parent !== undefined) name(figure, parent + own.text, "implied", "inherited-subject");
    else if (isBareMeasure(own.text)) name(figure, ownerBefore(words, figure) + own.text, "stated", "own-subject");
    else name(figure, own.text + tail, "stated", "own-subject");
    return;
  }
  const previous = figure.previous;
  const between = figure.sameClause ? undefined : interveningSubject(words, figure);
  if (between !== undefined) {
    name(figure, between, "implied", "preceding-clause");
    return;
  }
  if (previous === undefined) {
    const clause = precedingClause(words, figure);
    if (clause !== "") name(figure, clause, "implied", "preceding-clause");
    else name(figure, topicOfSentenceBefore(words), "implied", "sentence-before");
    return;
  }
  name(figure, inheritedName(figure, previous, own.text), "implied", "inherited-subject");
  const isNovelty = own.text !== "" && NOVELTY_VERBS.endingAt(own.text, own.text.length, 0)?.text === own.text;
  if (isNovelty && !figure.name.startsWith(own.text)) figure.predicate ??= "up";
  if (figure.listed && own.text === "" && figure.predicate === undefined && figure.mention.form !== "rank")
    continueList(figure, previous);
}

/**
 * The name a figure takes over: 新增公园127座、累计达到1100座 counts parks, no longer new ones; 续建安置房7550套，新开工1000套 new ones,
 * begun.
 */
function inheritedName(figure: Figure, previous: Figure, own: string): string {
  const novelty = NOVELTY_VERBS.startingAt(previous.name, 0, previous.name.length)?.text ?? "";
  const object = previous.name.slice(novelty.length);
  if (novelty === "" || object === "" || !sameMeasure(figure, previous)) return previous.name;
  if (own !== "" && own !== novelty && NOVELTY_VERBS.startingAt(own, 0, own.length)?.text === own) return own + object;
  return figure.predicate === "arrive" || figure.predicate === "exceed" || figure.cumulative ? object : previous.name;
}

/** 127座、1100座; 3800个、1.2万个. */
const sameMeasure = (figure: Figure, previous: Figure): boolean =>
  figure.mention.unit.slice(-1) === previous.mention.unit.slice(-1) && figure.mention.form === previous.mention.form;

/** The figure's own words; in 9个村｜3.2万人 and 1467位老人｜发放补贴176万元 those between belong to the figure before. */
function ownPhrase(words: SentenceWords, figure: Figure): NounPhrase {
  const { previous, sameClause, from, subjectEnd } = figure;
  const counted = sameClause && previous?.nameBy === "attributive" ? previous.name.length : 0;
  const behind = counted > 0 && from + counted < subjectEnd && words.text.startsWith(previous?.name ?? "", from);
  const phrase = nounPhrase(words, behind ? from + counted : from, subjectEnd, figure.respectively);
  const taken = sameClause && previous?.nameBy === "attributive" && previous.name === phrase.text;
  return taken ? { ...phrase, text: "" } : phrase;
}

/** 城乡低保标准逐年提高，｜城镇人均提高600元: which half of the measure before. */
const HALVES = new Set(["城镇", "农村", "城市", "乡村"]);

/** 城镇人均提高600元，｜农村人均提高200元: the same measure of the other half. */
function otherHalf({ previous }: Figure, own: string): string | undefined {
  const half = [...HALVES].find((candidate) => candidate !== own && previous?.name.includes(candidate));
  return half === undefined ? undefined : previous?.name.replace(half, own);
}

/** 贫困人口96户、｜183人全部脱贫: a figure listed with one that has a subject of its own goes on with it. */
const goesOn = ({ listed, previous }: Figure): boolean => listed && previous?.nameBy === "own-subject";

/** 由162个｜整合为123个: whatever the verb, the end of a movement measures what its start does. */
const endsMovement = ({ previous, startsMovement, sameClause, listed }: Figure): boolean =>
  previous?.startsMovement === true && !startsMovement && sameClause && !listed;

/** 压减51%、72%: a listed figure without words of its own goes on with the predicate before it. */
function continueList(figure: Figure, previous: Figure): void {
  figure.predicate = previous.predicate;
  figure.perYear ||= previous.perYear;
  figure.cumulative ||= previous.cumulative;
  figure.direction ??= previous.direction;
  figure.peer ??= previous.peer;
  figure.base ??= previous.base;
}

function name(figure: Figure, text: string, origin: "stated" | "implied", by: ResolverId): void {
  figure.name = text;
  figure.nameOrigin = origin;
  figure.nameBy = by;
}

function parentName(figure: Figure): string | undefined {
  return figure.previous?.name.replace(/(?:占比|比重|增速|占.{1,10}比重|在.{1,10}占比)$/u, "");
}

/** The longest of the words that are no subject, apart from verbs: 远远超过了. */
const LONGEST_FILLER = 5;

/** 惠及, 新增, 的: words that are no subject. */
function isVerbOnly(text: string): boolean {
  if (text === "") return false;
  if (
    text.length <= LONGEST_FILLER &&
    /^(?:[的了约近比较“”来末一总净分合长宽高深]|[全各我本][国省市区县州](?:共?有)?|(?:远远|大大)?(?:超过|高于|低于)了?|第[一二三四1-4]季度|[上下]半年|[\d一二三四五六七八九十]{1,2}月份?|年均|平均|累计|其中|同比|时期|[^，。]{2}后|转为?|减为|降为|变为|以来|期间|覆盖|支持|服务|惠及|受益|参与|每年|实际|同时|建设|改造|折合|约合|总长)$/u.test(
      text,
    )
  )
    return true;
  return (
    LIGHT_VERBS.startingAt(text, 0, text.length)?.text.length === text.length ||
    NOVELTY_VERBS.startingAt(text, 0, text.length)?.text.length === text.length
  );
}

/** 财政支出70%以上｜用于民生: the purpose belongs to the share. */
function purpose(words: SentenceWords, figure: Figure): string {
  if (!words.text.startsWith("用于", figure.after)) return "";
  const end = /[，。；、]|$/u.exec(words.text.slice(figure.after, figure.after + 12))?.index ?? 0;
  return words.text.slice(figure.after, figure.after + end);
}

/** …的任务, …的预定目标: what follows is not counted. */
const GENERIC_TAIL = /^的(?:预[定期])?(?:办法|目标|要求|原则|标准|水平|任务|方式|比例)/u;

/** Movement, gaps and ranks measure a subject before them; plain amounts and linked percentages may count what follows. */
function mayCountNoun(words: SentenceWords, figure: Figure, own: string, verbOnly: boolean): boolean {
  const { mention, predicate } = figure;
  if (mention.form === "rank" || figure.peer !== undefined || figure.startsMovement || figure.isRun) return false;
  if (mention.unit.endsWith("百分点") || mention.unit === "倍" || mention.unit === "番") return false;
  const linked = words.text.charCodeAt(figure.after) === 0x7684;
  if (linked && GENERIC_TAIL.test(words.text.slice(figure.after, figure.after + 6))) return false;
  const relative =
    mention.unit === "%" ||
    mention.unit === "‰" ||
    mention.unit === "成" ||
    mention.form === "fraction" ||
    mention.form === "percent";
  const moves = predicate === "up" || predicate === "down" || predicate === "improve";
  if (relative)
    return (
      !moves &&
      (own === "" ||
        own.length <= 1 ||
        verbOnly ||
        (linked && !own.includes("占") && (predicate === undefined || predicate === "is")))
    );
  if (own !== "" && !verbOnly) {
    // 产能1400万吨｜建成试运转: an amount of a named measure counts nothing behind it.
    if (
      predicate === undefined &&
      !COUNTER.test(mention.unit) &&
      MEASURE_NOUNS.endingAt(own, own.length, 0) !== undefined
    )
      return false;
    if (linked || (moves && own.length > 2)) return false;
    if (moves) return true;
    return predicate === undefined || predicate === "fall-short" || predicate === "done";
  }
  return true;
}

/** 个, 万家, 名: units that count things one by one. */
const COUNTER = unitPattern(/^[十百千万亿]*[个家项人名户件所座台辆条处种套]$/u);

const TAKES_PART = new Set(["参与", "参加", "受益", "参赛"]);

function attributiveName(words: SentenceWords, figure: Figure, own: string, following: FollowingNoun): string {
  const noun = words.text.slice(following.start, following.end);
  // 举办8届博览会、5.2亿人次｜参与: in what they took part.
  if (TAKES_PART.has(noun) && figure.sameClause && figure.previous?.nameBy === "attributive")
    return figure.previous.name + noun;
  return NOVELTY_VERBS.startingAt(own, 0, own.length)?.text === own ? own + noun : noun;
}

/** 原油产量继续增长，达到1.42亿吨: the clause between two figures has a subject and a movement, but no figure. */
function interveningSubject(words: SentenceWords, figure: Figure, end = figure.from - 1): string | undefined {
  if (end <= (figure.previous?.after ?? 0) || words.text.charAt(end) !== "，") return undefined;
  const start = clauseStart(words.text, end, figure.previous?.after ?? 0);
  if (PROVISO.test(words.text.slice(start, end))) return interveningSubject(words, figure, start - 1);
  const moved = MOVEMENT_END.exec(words.text.slice(start, end));
  const subjectEnd = moved === null ? topicEnd(words.text, start, end) : start + moved.index;
  if (subjectEnd < start + 2) return undefined;
  const phrase = nounPhrase(words, start, subjectEnd).text;
  return phrase.length >= 2 && phrase.length <= 20 ? phrase : undefined;
}

/** 农民的纯收入，全国平均每人达到355元: a clause that only names a measure is the topic of the next; -1 when it does not. */
const topicEnd = (text: string, start: number, end: number): number =>
  MEASURE_NOUNS.endingAt(text, end, start)?.value === "stock" ? end : -1;

/** 扣除价格因素，从中央到地方，: under what proviso, said between subject and figure. */
const PROVISO = /^(?:考虑|扣除|剔除|按可比|如果|按照|从(?![事业]))/u;

/** The clause before, when the figure's own clause has no subject: …企业，达到100家. */
function precedingClause(words: SentenceWords, figure: Figure): string {
  let end = figure.from - 1;
  while (end > 0 && /[，；：、,\s]/u.test(words.text.charAt(end - 1))) end--;
  if (end <= 0) return "";
  let start = clauseStart(words.text, end, 0);
  if (start > 1 && PROVISO.test(words.text.slice(start, end))) {
    end = start - 1;
    start = clauseStart(words.text, end, 0);
  }
  const moved = MOVEMENT_END.exec(words.text.slice(start, end));
  if (moved !== null && moved.index > 1) end = start + moved.index;
  const phrase = nounPhrase(words, start, end).text;
  return phrase.length > 24 ? phrase.slice(-24) : phrase;
}
