import { draftAt, redraft, type Claim, type FigureDraft } from "../../draft.js";
import type { SentenceWords } from "../../sentence/sentence-words.js";
import { attributiveName, countsNoun } from "./counted-noun.js";
import { followingNoun, isMeasureOf } from "./attributive.js";
import { nounBeforeComparator } from "./noun-before-comparator.js";
import { contributionOf } from "./contribution.js";
import { costOfProject, gainOfEach, lengthOfRoad, priceOfDeal, sumOfProject } from "./deal.js";
import { amountOfPlan, completionBefore, isOfItself, ofNamedPlan, withoutPlan } from "./completion.js";
import { halfOfMeasure } from "./halves.js";
import { interveningSubject, partsSubject, precedingClause } from "./clause-before.js";
import { nounPhrase, type NounPhrase } from "./noun-phrase.js";
import { inheritedName } from "./inherited-name.js";
import { fromClause, inherited, stated } from "./named.js";
import { isBareMeasure, ownerBefore, ownerOfFigureBefore, ownerOfSite } from "./owner.js";
import { ownerCountedBefore } from "./part-of-region.js";
import { otherDeed, stageOf } from "./other-deed.js";
import { ASKED, propertyOfSubjectBefore, withParent } from "./property.js";
import { hasSubject, type SubjectCandidate, type SubjectQuestion } from "./question.js";
import { onlySubjectOfSentenceBefore, topicOfSentenceBefore } from "./sentence-before.js";
import { countedBefore, ofLikeUnit } from "./of-like-unit.js";
import { measureTold, measureWithProperty } from "./told-before.js";
import { isVerbOnly } from "./verb-only.js";
import { wordPattern } from "../../pattern/word-pattern.js";

/** Finds what a figure measures: the first candidate that has a subject gives it. */
export const resolveSubject: Claim = (sentence, draft, { drafts, index, previous: before, next }) => {
  // 出口额5亿元，在全市9个县中｜居第二: the number of those ranked is part of the figure's own words.
  const isOwn = before !== undefined && before.from >= draft.from && before.end < draft.end;
  const previous = isOwn ? draftAt(drafts, index - 2) : before;
  if (endsMovement(draft, previous)) return inherited(draft, previous?.name ?? "");
  const { text: own, modality } = ownPhrase(sentence, draft, previous);
  const question = {
    sentence,
    draft,
    earlier: draftAt(drafts, index - (isOwn ? 3 : 2)),
    previous,
    told: () => drafts.slice(0, index),
    next,
    own,
    verbOnly: isVerbOnly(own),
  };
  const found = firstSubject(question);
  return modality === undefined || draft.modality !== undefined ? found : redraft(found, { modality });
};

function firstSubject(question: SubjectQuestion): FigureDraft {
  for (const find of SUBJECT_CANDIDATES) {
    const found = find(question);
    if (found !== undefined) return found;
  }
  return question.draft;
}

/** 分别｜淘汰落后生产能力. */
const LONGEST_BEHIND = 14;

/** 存贷款余额分别为: the words around 分别. */
const membersOfList: SubjectCandidate = ({ draft, own }) => {
  const split = own.lastIndexOf("分别");
  if (split <= 1 || own.length - split >= LONGEST_BEHIND) return undefined;
  return redraft(stated(draft, own.slice(0, split) + own.slice(split + 2)), { respectively: true });
};

/** 纺织业贡献突出，｜拉动全市工业增长｜1.2个百分点. */
const contribution: SubjectCandidate = (question) => {
  const found = contributionOf(question);
  return found === undefined
    ? undefined
    : redraft(stated(question.draft, found.name), { respectively: found.respectively });
};

/** 财政收入18亿元，｜完成年度任务的115%: a plan, and whose it is. */
const completedPlan: SubjectCandidate = (question) => {
  const { sentence, draft, previous, next } = question;
  const asked = amountOfPlan(sentence, draft, next);
  if (asked !== undefined) return namedWithPlan(question, asked.at, asked.plan);
  const plan = completionBefore(sentence, draft);
  if (plan === undefined) {
    const name = ofNamedPlan(sentence, draft, previous);
    return name === undefined ? undefined : inherited(draft, name);
  }
  const named = namedWithPlan(question, plan.at, plan.name);
  return redraft(named, { respectively: draft.respectively || plan.respectively });
};

/** The draft named by a plan and whose it is: the words before `at`, else the figure or the text before. */
function namedWithPlan(question: SubjectQuestion, at: number, plan: string): FigureDraft {
  const { sentence, draft, previous } = question;
  const own = nounPhrase(sentence, draft.from, at).text;
  if (own !== "" && !isVerbOnly(own)) return stated(draft, own + plan);
  if (isOfItself(plan)) return stated(draft, plan);
  const before = previous ?? measureWithProperty(sentence);
  const topic = previous === undefined ? textBefore(question)?.name : undefined;
  const subject = topic === undefined || topic === "" ? withoutPlan(before?.name ?? "") : topic;
  return inherited(draft, subject + plan);
}

/** 26个大类行业中｜19个实现增长: so many of those counted before. */
const amongCounted: SubjectCandidate = ({ sentence: { text }, draft, previous }) => {
  if (!draft.sameClause || previous?.nameBy !== "attributive" || draft.mention.unit !== previous.mention.unit)
    return undefined;
  const between = text.slice(draft.from, draft.end);
  const isAmong = between.startsWith(previous.name) && AMONG.test(between.slice(previous.name.length));
  return isAmong ? inherited(draft, previous.name) : undefined;
};
const AMONG = /^中，?(?:共?有|已有)?[约近超]?过?$/u;

/** 食堂50处，其中｜38处竣工: so many of those told before have come so far. */
const stageBehind: SubjectCandidate = ({ sentence: { text }, draft, previous, own, verbOnly }) => {
  if (previous === undefined || draft.mention.unit !== previous.mention.unit || (own !== "" && !verbOnly))
    return undefined;
  return STAGE_BEHIND.testIn(text, draft.after, draft.after + 12) ? inherited(draft, previous.name) : undefined;
};
const STAGE_BEHIND = wordPattern(
  /^(?:[已均也]|已经|全部|正式|正在|同步|开始)*(?:竣工|开工|完工|投产|投用|投运|建成|交付|在建|动工|开建|落地)(?:投产|投用|使用|投入使用|交付使用|建设|运营|见效|达效)?(?:[，；。、）]|$)/u,
);

/** 集中打造20个｜产业集群: the noun behind the figure. */
const countedNoun: SubjectCandidate = (question) => {
  const { sentence, draft, previous, next, own, verbOnly } = question;
  if (!countsNoun(question)) return undefined;
  const inside = nounBeforeComparator(question);
  if (inside !== undefined) return redraft(draft, { name: inside, nameOrigin: "stated", nameBy: "attributive" });
  const alone = (own === "" || verbOnly) && !goesOnWith(draft, previous);
  const following = followingNoun(sentence, draft, next, alone);
  if (following === undefined) return undefined;
  if (hasSubject(question) && DEED_BEHIND.test(sentence.text.slice(following.start, following.end)))
    return stated(draft, own + sentence.text.slice(following.start, following.end));
  return redraft(draft, { name: attributiveName(question, following), nameOrigin: "stated", nameBy: "attributive" });
};

/** 高标准农田2000亩｜建设: what was done to the subject is told behind the figure. */
const DEED_BEHIND =
  /^(?:建设|改造|治理|整治|修复|修缮|维修|种植|栽植|绿化|硬化|加固|搬迁|安置|加装|创建|建成|提升|拆除|征收|疏浚)(?:任务|工程|工作|目标)?$/u;

/** 城镇人均…: which half of the measure before. */
const half: SubjectCandidate = (question) => {
  const found = hasSubject(question) ? halfOfMeasure(question) : undefined;
  if (found === undefined) return undefined;
  return found.inClause ? fromClause(question.draft, found.name) : inherited(question.draft, found.name);
};

/** 增加值120亿元: a measure that everybody has, with its owner. */
const measureOfOwner: SubjectCandidate = (question) => {
  const { sentence, draft, previous, own } = question;
  if (!hasSubject(question)) return undefined;
  const counted = ownerCountedBefore(sentence, own, draft, previous);
  if (counted !== undefined) return stated(draft, counted);
  const owner = ownerOfFigureBefore(sentence, own, draft, previous) ?? ownerOfSite(own, previous);
  if (owner !== undefined) return stated(draft, owner + own);
  if (!isBareMeasure(own)) return undefined;
  return stated(draft, ownerBefore(sentence, draft, previous) + own);
};

/** 规上工业增加值：｜7%以上: a label before its value. */
const labelBefore: SubjectCandidate = ({ sentence, draft, own }) => {
  if (!(own === "" || BARE_MOVEMENT.test(own)) || sentence.text.charAt(draft.from - 1) !== "：") return undefined;
  const label = LABEL.exec(sentence.text.slice(Math.max(0, draft.from - LONGEST_LABEL), draft.from))?.groups?.["label"];
  return label === undefined || ANNOUNCES.test(label) ? undefined : stated(draft, label + own);
};
/** 居民消费价格：涨幅｜3%: how something moves, said without what moves. */
const BARE_MOVEMENT = wordPattern(/^(?:[涨增降跌][幅速]|增长[率面]|增长速度|[占比]重|占比)$/u);
const LONGEST_LABEL = 20;
const LABEL = /(?:^|[，；。、）\s])(?<label>[^，；。、：\d\s]{2,16})：$/u;
/** 预期目标是：, 具体包括：: what is listed behind it, no label. */
const ANNOUNCES = /承诺|办理|目标|指标|包括|如下|方面|任务|工作|其中|数据|情况$|[是为]$/u;

/** 户均增收｜2200元; 地块以｜2.6亿元｜成交; 总投资｜12亿元｜的光伏项目. */
const gainOrDeal: SubjectCandidate = (question) => {
  const name =
    gainOfEach(question) ??
    priceOfDeal(question) ??
    sumOfProject(question) ??
    costOfProject(question) ??
    lengthOfRoad(question);
  return name === undefined ? undefined : stated(question.draft, name);
};

const ownSubject: SubjectCandidate = (question) =>
  hasSubject(question)
    ? stated(question.draft, question.own + totalSuffix(question) + purposeSuffix(question.sentence, question.draft))
    : undefined;

/** 财政收入｜总计｜9亿元: the sum of a budget is called so. */
const totalSuffix = ({ sentence: { text }, draft: { subjectEnd, end }, own }: SubjectQuestion): string =>
  BUDGETED.test(own) ? (/^[总合]计/u.exec(text.slice(subjectEnd, end))?.[0] ?? "") : "";

const BUDGETED = wordPattern(/(?:收入|支出|财力)$/u);

/** 原油产量继续增长，｜达到1.42亿吨. */
const clauseBetween: SubjectCandidate = ({ sentence, draft, previous }) => {
  const name = draft.sameClause ? undefined : interveningSubject(sentence, draft, previous);
  return name === undefined ? undefined : fromClause(draft, withParent(name, previous));
};

/** The first figure of a sentence goes on with the clause, or the sentence, before it. */
const textBefore: SubjectCandidate = ({ sentence, draft, previous, own }) => {
  if (previous !== undefined) return undefined;
  const clause = precedingClause(sentence, draft);
  if (clause !== "") return fromClause(draft, clause);
  const parted = partsSubject(sentence, draft) ? onlySubjectOfSentenceBefore(sentence) : "";
  const topic = parted !== "" ? parted : topicOfSentenceBefore(sentence);
  const told = topic === "" ? measureTold(sentence, draft) : undefined;
  const name = told === undefined ? topic : (stageOf(draft, told, own) ?? inheritedName(draft, told, own));
  return redraft(withNovelty(draft, own, name), { name, nameOrigin: "implied", nameBy: "sentence-before" });
};

/** 生产总值达到126亿元，｜人均达到2.6万元: the same for each head. */
function perHead({ text }: SentenceWords, { from, end }: FigureDraft, name: string): string {
  const each = /^(?:人均|户均|亩均)/u.exec(text.slice(from, end))?.[0];
  return each === undefined || name.includes("均")
    ? name
    : name.replace(/^(?:[全我本][国省市区县州镇乡])?/u, `$&${each}`);
}

const figureBefore: SubjectCandidate = ({ sentence, draft, previous: before, earlier, told, own }) => {
  if (before === undefined) return undefined;
  const previous = countedBefore(sentence, draft, told()) ?? ofLikeUnit(draft, before, earlier);
  const inheritedFrom =
    draft.predicate === "done" ? redraft(previous, { name: previous.name.replace(ASKED, "") }) : previous;
  const name = perHead(sentence, draft, inheritedName(draft, inheritedFrom, own));
  const moved = withNovelty(draft, own, name);
  const continues = draft.listed && own === "" && moved.predicate === undefined && draft.mention.form !== "rank";
  return inherited(continues ? withPredicateOf(draft, previous) : moved, name);
};

/** 新增26家 is a change of the count before it; 新建38个 and 续建70个 are parts of it. */
const withNovelty = (draft: FigureDraft, own: string, name: string): FigureDraft =>
  draft.predicate === undefined && name !== "" && /^[净新]增加?$/u.test(own) && !name.startsWith(own)
    ? redraft(draft, { predicate: "up" })
    : draft;

/** In this order: what is nearest to the figure outranks what is farther away. */
const SUBJECT_CANDIDATES: readonly SubjectCandidate[] = [
  completedPlan,
  labelBefore,
  contribution,
  membersOfList,
  gainOrDeal,
  amongCounted,
  stageBehind,
  countedNoun,
  half,
  otherDeed,
  propertyOfSubjectBefore,
  measureOfOwner,
  ownSubject,
  clauseBetween,
  textBefore,
  figureBefore,
];

const RESPECTIVELY = wordPattern(/分别/u);

/** The figure's own words; in 9个村｜3.2万人 and 1467位老人｜发放补贴176万元 those between belong to the figure before. */
function ownPhrase(sentence: SentenceWords, draft: FigureDraft, previous: FigureDraft | undefined): NounPhrase {
  const { sameClause, from, subjectEnd, respectively } = draft;
  const counted = sameClause && previous?.nameBy === "attributive" ? previous.name : "";
  const isBehind =
    counted !== "" &&
    from + counted.length < subjectEnd &&
    sentence.text.startsWith(counted, from) &&
    !isMeasureOf(sentence.text, from + counted.length, subjectEnd);
  const start = isBehind ? from + counted.length : from;
  const isList = respectively || RESPECTIVELY.testIn(sentence.text, start, subjectEnd);
  const phrase = nounPhrase(sentence, start, subjectEnd, isList);
  return counted !== "" && counted === phrase.text ? { ...phrase, text: "" } : phrase;
}

/** 贫困人口96户、｜183人全部脱贫, 贫困户420户｜1310人: a figure listed with one that has a subject of its own goes on with it. */
const goesOnWith = ({ listed, mention }: FigureDraft, previous: FigureDraft | undefined): boolean =>
  previous?.nameBy === "own-subject" && (listed || mention.start === previous.after);

/** 由162个｜整合为123个: whatever the verb, the end of a movement measures what its start does. */
const endsMovement = (
  { startsMovement, sameClause, listed }: FigureDraft,
  previous: FigureDraft | undefined,
): boolean => previous?.startsMovement === true && !startsMovement && sameClause && !listed;

/** 压减51%、72%: a listed figure without words of its own goes on with the predicate before it. */
const withPredicateOf = (draft: FigureDraft, previous: FigureDraft): FigureDraft =>
  redraft(draft, {
    predicate: previous.predicate,
    perYear: draft.perYear || previous.perYear,
    cumulative: draft.cumulative || previous.cumulative,
    direction: draft.direction ?? previous.direction,
    peer: draft.peer ?? previous.peer,
    base: draft.base ?? previous.base,
  });

/** 财政支出70%以上｜用于民生: the purpose belongs to the share. */
function purposeSuffix({ text }: SentenceWords, { after }: FigureDraft): string {
  if (!text.startsWith("用于", after)) return "";
  const end = /[，。；、]|$/u.exec(text.slice(after, after + 12))?.index ?? 0;
  return text.slice(after, after + end);
}
