import type { Bound } from "@liaocheng/report-model";
import { redraft, type DraftsRule, type FigureDraft } from "../draft.js";
import { measureNoun, nounPhrase } from "../claims/subject/noun-phrase.js";
import { clauseStart } from "../sentence/segments.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { splitAspectsBefore, splitCounted, splitExamplesBefore, splitNamedBefore } from "./split-counted.js";
import { splitIndustries } from "./split-industries.js";
import { splitMembers, splitRespectively } from "./split-members.js";
import { splitTwin } from "./twins.js";

/**
 * Gives the figures of a list their own names: 存贷款余额分别增长11.7%和10.3%.
 *
 * A later list of the same length without a subject goes on with the same names (…分别达6.9万元、3.4万元，增长4.2%、5.3%),
 * and a comparator printed once, before or behind the list, holds for all of it.
 */
export const resolveRespectively: DraftsRule = (sentence, drafts) => {
  if (!drafts.some(({ listed, respectively }) => listed || respectively)) return drafts;
  const shared: FigureDraft[] = [];
  let names: readonly string[] | undefined;
  while (shared.length < drafts.length) {
    const list = listAt(drafts, shared.length);
    const named = namesOfList(sentence, list, names, shared);
    names = named.names;
    const bounded = sharePeers(named.isShared ? spreadBound(list) : list);
    shared.push(...(named.own === undefined ? bounded : rename(bounded, named.own)));
  }
  return shared;
};

/** The figure at `first` and those listed with it that have no words of their own. */
function listAt(drafts: readonly FigureDraft[], first: number): readonly FigureDraft[] {
  let end = first + 1;
  while (end < drafts.length && continuesList(drafts[end])) end++;
  return drafts.slice(first, end);
}

/** The names that hold from a list on, and those of its own figures where it shares them out. */
interface NamesOfList {
  readonly names: readonly string[] | undefined;
  readonly own: readonly string[] | undefined;
  readonly isShared: boolean;
}

function namesOfList(
  sentence: SentenceWords,
  list: readonly FigureDraft[],
  names: readonly string[] | undefined,
  before: readonly FigureDraft[],
): NamesOfList {
  const [head] = list;
  if (head === undefined) return { names, own: undefined, isShared: false };
  const property = propertyOf(head, before);
  const goesOn = head.respectively
    ? head.nameOrigin === "implied" || SEVERAL_TOLD.test(head.name)
    : head.nameBy === "inherited-subject";
  const known = goesOn
    ? (sameLength(names, list) ??
      (head.respectively || isListOfRates(list, property) || isListOfChanges(list, before)
        ? namesOfListBefore(before, list)
        : undefined))
    : undefined;
  if (known !== undefined) return { names: known, own: withProperty(known, property), isShared: true };
  // A 分别 that could not be split says the same of all its members.
  const split = head.respectively
    ? (splitAspectsBefore(sentence, head, list.length) ??
      splitNamedBefore(sentence, head, list.length) ??
      splitExamplesBefore(sentence, head, list.length) ??
      splitRespectively(head.name, list.length) ??
      splitCounted(sentence, head, before.at(-1), list.length) ??
      splitClauses(sentence, head, before, list.length))
    : namesOfBareList(list, head);
  if (head.respectively || split !== undefined) return { names: split, own: split, isShared: true };
  return { names: head.nameOrigin === "stated" ? undefined : names, own: undefined, isShared: false };
}

/** 进出口954亿美元，出口634亿美元，进口320亿美元，三项数据｜分别增长…: those told before. */
const SEVERAL_TOLD = /^(?:以上|上述|这)?[两二三四五六七八][项个大](?:主要)?(?:指标|数据|数字)$/u;

/** 住宿、餐饮和娱乐业，｜房地产业｜增加值分别…: members parted by commas, since one of them is a list itself. */
function splitClauses(
  sentence: SentenceWords,
  { from, name, nameBy }: FigureDraft,
  before: readonly FigureDraft[],
  count: number,
): readonly string[] | undefined {
  if (nameBy !== "own-subject") return undefined;
  const { text } = sentence;
  const noun = measureNoun(name) ?? "";
  const kind = name.charAt(name.length - noun.length - 1);
  const floor = before.at(-1)?.after ?? 0;
  const members = [name];
  let end = from - 1;
  while (members.length < count && end > floor && text.charAt(end) === "，") {
    const start = clauseStart(text, end, floor);
    const member = nounPhrase(sentence, start, end, true).text;
    if (member.length < 2 || member.charAt(member.length - 1) !== kind) return undefined;
    members.unshift(member);
    end = start - 1;
  }
  return members.length === count && noun !== ""
    ? members.map((member) => withoutNoun(member, noun) + noun)
    : undefined;
}

const withoutNoun = (member: string, noun: string): string =>
  member.endsWith(noun) ? member.slice(0, -noun.length) : member;

const withProperty = (names: readonly string[], property: string): readonly string[] =>
  names.some((name) => name.endsWith(property)) ? names : names.map((name) => name + property);

/**
 * 机电产品、农产品出口增长30%、12%: as many members as figures need no 分别; nor do words that hold several in one
 * (存贷款余额285亿元、240亿元).
 */
function namesOfBareList(list: readonly FigureDraft[], head: FigureDraft): readonly string[] | undefined {
  if (!isBare(list) || head.nameOrigin !== "stated" || countsOneGroup(list)) return undefined;
  const { length } = list;
  if (head.predicate === undefined && head.peer === undefined && !isOfOneUnit(list)) return undefined;
  const twins = splitIndustries(head.name, length) ?? splitTwin(head.name, length);
  const isAsLong = splitMembers(head.name).length === length || head.name.split("、").length === length;
  return twins ?? (isAsLong ? splitRespectively(head.name, length) : undefined);
}

/** Figures behind the first without words of their own. */
const isBare = (list: readonly FigureDraft[]): boolean =>
  list.length > 1 && list.slice(1).every(({ from, end }) => from === end);

const isOfOneUnit = (list: readonly FigureDraft[]): boolean =>
  list.every(({ mention }) => mention.unit === list[0]?.mention.unit);

/** 脱贫户和监测户1200户、3500人: households and persons are two counts of one group. */
const countsOneGroup = (list: readonly FigureDraft[]): boolean =>
  new Set(list.map(({ mention: { unit } }) => unit.slice(-1))).size === 2 &&
  list.every(({ mention: { unit } }) => /[户人]$/u.test(unit));

/** 增速｜分别居…, ｜完成任务的｜120%和105%: what is told of each of the members named before. */
function propertyOf({ nameOrigin, name }: FigureDraft, before: readonly FigureDraft[]): string {
  if (nameOrigin !== "implied") return "";
  const last = before.at(-1)?.name ?? "";
  return last !== "" && name.startsWith(last) ? name.slice(last.length) : (PROPERTY.exec(name)?.[0] ?? "");
}

const PROPERTY = /(?:增速|增幅|涨幅|降幅|占比|比重|总量)$/u;

/** 接待游客312万人次，实现收入21亿元，增长18%、22%: one thing has not two rates. */
const isListOfRates = (list: readonly FigureDraft[], property: string): boolean =>
  isBare(list) &&
  list[0]?.nameBy === "inherited-subject" &&
  (list[0].predicate === "up" || list[0].predicate === "down" || COMPLETES.test(property)) &&
  list.every(({ mention: { unit } }) => unit === "%");

/** 存款余额310亿元、贷款余额205亿元，比年初增加32亿元和18亿元: nor has it two changes of one unit. */
const isListOfChanges = (list: readonly FigureDraft[], before: readonly FigureDraft[]): boolean =>
  isBare(list) &&
  isOfOneUnit(list) &&
  list[0]?.nameBy === "inherited-subject" &&
  (list[0].predicate === "up" || list[0].predicate === "down") &&
  isOfOneUnit([...before.slice(-list.length), ...list]);

const COMPLETES = /^[完占].*(?:任务|目标|计划|预算|指标)/u;

const sameLength = (
  names: readonly string[] | undefined,
  list: readonly FigureDraft[],
): readonly string[] | undefined => (names?.length === list.length && list.length > 1 ? names : undefined);

/** 接待国内游客4.16亿人次、入境游客936万人次，分别增长6.7%、39.6%: the names are those of the list before. */
function namesOfListBefore(
  drafts: readonly FigureDraft[],
  list: readonly FigureDraft[],
): readonly string[] | undefined {
  if (list.length < 2 || drafts.length < list.length) return undefined;
  const before = drafts.slice(-list.length);
  const isRelative = /^(?:%|倍|个百分点)$/u.test(list[0]?.mention.unit ?? "");
  const parallel = before.every(
    ({ nameOrigin, mention }) => nameOrigin === "stated" && (isRelative || mention.unit === before[0]?.mention.unit),
  );
  return parallel || before.slice(1).every(({ listed }) => listed) ? before.map(({ name }) => name) : undefined;
}

const continuesList = (figure: FigureDraft | undefined): boolean =>
  figure !== undefined &&
  figure.listed &&
  !figure.respectively &&
  figure.nameBy === "inherited-subject" &&
  figure.from >= figure.subjectEnd &&
  figure.end - figure.from <= 4;

const rename = (list: readonly FigureDraft[], names: readonly string[]): readonly FigureDraft[] =>
  list.map((draft, index) => redraft(draft, { name: names[index] ?? draft.name, nameBy: "respectively" }));

/** 分别高于全国、全省1.3个和0.7个百分点: each figure is the distance to one of those named. */
function sharePeers(list: readonly FigureDraft[]): readonly FigureDraft[] {
  const peer = list[0]?.peer;
  if (peer === undefined || list.length < 2 || list.some((draft) => draft.peer !== peer)) return list;
  const peers = splitMembers(peer);
  if (peers.length !== list.length) return list;
  return list.map((draft, index) => redraft(draft, { peer: peers[index], base: peers[index] }));
}

/** 分别超过100亿元、50亿元, 5%、6%左右: a comparator printed once holds for the whole list. */
function spreadBound(list: readonly FigureDraft[]): readonly FigureDraft[] {
  const bound = boundOfList(list);
  if (bound === undefined) return list;
  return list.map((draft) => (draft.mention.qualifier === undefined ? redraft(draft, { bound }) : draft));
}

function boundOfList(list: readonly FigureDraft[]): Bound | undefined {
  const head = list[0];
  const last = list.at(-1);
  if (head === undefined || last === undefined || list.length < 2) return undefined;
  if (head.bound !== "eq" && head.mention.qualifier?.side === "before") return head.bound;
  const inner = new Set(list.slice(1, -1).map(({ bound }) => bound));
  const isBehind = last.bound !== "eq" && last.mention.qualifier?.side === "after";
  return isBehind && inner.size <= 1 && !inner.has(last.bound) ? last.bound : undefined;
}
