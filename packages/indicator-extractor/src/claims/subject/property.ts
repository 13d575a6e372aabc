import type { SentenceWords, ToldMeasure } from "../../sentence/sentence-words.js";
import { NOVELTY_VERBS } from "../../lexicon/verbs.js";
import { interveningSubject } from "./clause-before.js";
import { withoutPlan } from "./completion.js";
import { inherited } from "./named.js";
import { revenueBeforeShare } from "./owner.js";
import { hasSubject, type SubjectCandidate } from "./question.js";
import { topicOfSentenceBefore } from "./sentence-before.js";
import { measureWithProperty } from "./told-before.js";
import { wordPattern } from "../../pattern/word-pattern.js";

/** Nouns that say which property, not of what: 占比, 增速; they take the subject before them along. */
const NEEDS_PARENT = wordPattern(
  /^(?:总(?:数|数量|户数|家数|人数)|(?:(?:年度|全年)?(?:任务|计划|目标|预算))?(?:完成|执行)率|完成(?:任务|计划|目标)率|(?:总量|规模|产量|产值)?(?:和|、)?(?:占比|比重|增速|增幅|涨幅|降幅|增量|总额|总量|总规模|规模|贡献率|余额)|占(?!地).+|在.+(?:占比|比重)|同比增速|其占比|对?(?:经济|GDP|生产总值)增长的?贡献率|(?:年初|年度|调整|全年)预算数?|任务|(?:完成|执行|落实|推进|进展)情况|\d[\d.]*[百千]?[亿万]元(?:以上|以下)|(?:国家|自治区|[省市州县区部])级(?:及?以[上下])?)$/u,
);

/** 其中10亿元以上｜8个: of what came before. */
const SIZE = /^\d/u;
const OF_SIZE = /(?:项目|企业|产业|集群|园区|工程)$/u;
/** 省级企业6家、国家级｜1家: of the same kind. */
const LEVEL = /^(?:国家|自治区|[省市州县区部])级(?:及?以[上下])?/u;
/** 存款突破两千亿元，｜余额达…: of what was lent or saved. */
const BALANCE = "余额";
const LENT = /(?:存款|贷款|储蓄|债务|债券|信贷|授信|融资|担保|基金)(?:余额)?$/u;
const balanceOf = (name: string): string => (name.endsWith(BALANCE) ? name : name + BALANCE);
/** 对｜经济增长的贡献率. */
const GROWTH_OF_ALL = /^(?:经济|GDP|生产总值)增长的?贡献率/u;

/** 财政收入｜年初预算2300万元，完成2710万元: what was asked for is no part of what it was asked of. */
export const ASKED = /(?<=.)(?:年初|年度|调整|全年)?(?:预算数?|任务数?)$/u;

/** 专利申请量占全市41%，｜占全省36%: two shares of one thing. */
const SHARE = /(?<=.)占[^占]{1,12}$/u;

/** What a property belongs to: 新增企业21家，｜总数… counts enterprises, no longer new ones. */
function parentOf(own: string, previous: ToldMeasure | undefined): string | undefined {
  const name = previous?.name
    .replace(ASKED, "")
    .replace(/(?:占比|比重|增速|占.{1,10}比重|在.{1,10}占比)$/u, "")
    .replace(own.startsWith("占") ? SHARE : "", "");
  return own.startsWith("总") && name !== undefined ? withoutNovelty(name) : name;
}

/** 增速｜与上年持平，居全省第4位: of what was told before. */
export const withParent = (name: string, previous: ToldMeasure | undefined): string =>
  BARE_PROPERTY.test(name) ? (parentOf(name, previous) ?? "") + name : name;
const BARE_PROPERTY = /^(?:同比)?(?:速度|增速|增幅|涨幅|降幅|占比|比重)$/u;

/** 固定资产投资100亿元。｜增速居全省第2位: what the sentence before told of. */
function parentInSentenceBefore(sentence: SentenceWords, own: string): string {
  const topic = topicOfSentenceBefore(sentence);
  if (topic !== "" || !TOLD_OF.test(own)) return topic;
  return withoutPlan(parentOf(own, measureWithProperty(sentence)) ?? "");
}
const TOLD_OF = /^(?:(?:同比)?(?:增速|增幅|涨幅|降幅)|.{0,4}(?:完成|执行)率|占.{2,})$/u;

/** 新增｜公园, 续建｜安置房. */
const withoutNovelty = (name: string): string =>
  name.slice(NOVELTY_VERBS.startingAt(name, 0, name.length)?.text.length ?? 0) || name;

/** 增速8%: a property of the subject before. */
export const propertyOfSubjectBefore: SubjectCandidate = (question) => {
  const { sentence, draft, previous, own } = question;
  if (!hasSubject(question) || !NEEDS_PARENT.test(own)) return undefined;
  const parent =
    (draft.sameClause ? undefined : interveningSubject(sentence, draft, previous)) ??
    revenueBeforeShare(question) ??
    parentOf(own, previous) ??
    parentInSentenceBefore(sentence, own);
  if (SIZE.test(own)) return inherited(draft, own + (OF_SIZE.exec(parent)?.[0] ?? ""));
  if (LEVEL.test(own)) return inherited(draft, own + withoutNovelty(parent).replace(LEVEL, ""));
  if (own === BALANCE) return LENT.test(parent) ? inherited(draft, balanceOf(withoutNovelty(parent))) : undefined;
  if (GROWTH_OF_ALL.test(own)) return inherited(draft, `${parent.replace(/(?:增加值|增速|增幅)$/u, "")}对${own}`);
  return inherited(draft, parent + own);
};
