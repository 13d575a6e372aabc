import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { PredicateMove } from "../lexicon/predicates.js";
import { redraft, type FigureDraft } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { resolveKind } from "./kind.js";

/** 比｜全省平均水平｜（7.7%）: whose value a bracket tells. */
const PEER_BEFORE =
  /(?:[比较于出过和与及、]|以及|分别为?)(?<peer>(?:全[国省市区县州盟旗]|[本我该][国省市区县州盟旗]|世界|全球|[^，；。、比较于和与及（）\d]{1,6}[国省市区县州盟旗镇乡部])(?:同期)?)(?:的?平均|的?平均水平|平均值|水平|同期)?（$/u;
const LONGEST_BEFORE = 18;
/** 全市生产总值: whose it is by itself. */
const OWN_REGION = /^[全我本][国省市区县州盟旗镇乡]/u;

/** 比上年（｜6.1%）: when it was so. */
const EARLIER_BEFORE = /[比较](?:[上去前]年|[^，；。比较（）]{0,6}年)(?:同期|[末底])?（$/u;
/** 比控制目标（｜4.5%）: what was aimed at. */
const GOAL_BEFORE = /(?:目标|计划|任务|预算|预期)[数值]?（$/u;
/** 占全市（｜480亿元）: the whole of which a share is told. */
const WHOLE_BEFORE = /占(?<whole>全[国省市区县州盟旗])(?:总[量数额])?的?（$/u;

/** A figure that is all of its bracket, and those around: the one before it, and those behind, the nearest first. */
interface Bracketed {
  readonly sentence: SentenceWords;
  readonly draft: FigureDraft;
  readonly own: FigureDraft | undefined;
  readonly behind: readonly [FigureDraft, ...FigureDraft[]];
  /** What stands before the bracket, with it. */
  readonly before: string;
  /** The figure before is counted in the same unit. */
  readonly isLikeOwn: boolean;
}

/**
 * The value in a bracket of what the figures behind it compare with: 比全省（7.7%）高0.7个百分点, 比上年（6.1%）提高0.7个百分点,
 * 占全市（480亿元）的25%. Undefined where the bracket tells something else.
 */
export function comparedValue(
  sentence: SentenceWords,
  draft: FigureDraft,
  [next, ...others]: readonly FigureDraft[],
  own: FigureDraft | undefined,
): FigureDraft | undefined {
  const { text } = sentence;
  const { mention, from, end, after } = draft;
  if (from !== end || text.charAt(after) !== "）" || next === undefined) return undefined;
  const before = text.slice(Math.max(next.from, from - LONGEST_BEFORE), from);
  const isLikeOwn = own?.mention.unit === mention.unit;
  const bracketed: Bracketed = { sentence, draft, own, behind: [next, ...others], before, isLikeOwn };
  return valueOfPeer(bracketed) ?? earlierValue(bracketed) ?? valueOfGoal(bracketed) ?? valueOfWhole(bracketed);
}

/** 比全省（7.7%）: of what the gap behind measures, and of the kind of the own value before it. */
function valueOfPeer({ sentence, draft, own, behind: [gap, ...others], before, isLikeOwn }: Bracketed) {
  const peer = PEER_BEFORE.exec(before)?.groups?.["peer"];
  const listed = [gap, ...others.filter((other) => other.listed && other.peer !== undefined)];
  if (peer === undefined || !listed.some((other) => other.peer?.includes(peer) === true)) return undefined;
  const measured = (isLikeOwn && own !== undefined ? own : gap).name.replace(OWN_REGION, "");
  const predicate = isLikeOwn && own !== undefined ? movementOf(draft.mention, own, listed) : undefined;
  return named(sentence, redraft(draft, { name: peer + measured, nameBy: "gap-to-peer", predicate }), own);
}

/** 比上年（6.1%）: the same, earlier. */
function earlierValue({ sentence, draft, own, behind: [next], before, isLikeOwn }: Bracketed) {
  if (next.peer !== undefined || !EARLIER_BEFORE.test(before)) return undefined;
  const like = isLikeOwn ? own : undefined;
  const { name } = like ?? next;
  return named(sentence, redraft(draft, { name, predicate: like?.predicate, startsMovement: true }), own);
}

/** 比控制目标（4.5%）低0.6个百分点: the same, as it was aimed at. */
function valueOfGoal({ sentence, draft, own, behind: [gap], before, isLikeOwn }: Bracketed) {
  if (gap.peer === undefined || !GOAL_BEFORE.test(before)) return undefined;
  const like = isLikeOwn ? own : undefined;
  return named(sentence, redraft(draft, { name: (like ?? gap).name, predicate: like?.predicate }), own);
}

/** 占全市（480亿元）: the same, of the whole. */
function valueOfWhole({ sentence, draft, own, behind: [share], before }: Bracketed) {
  const whole = WHOLE_BEFORE.exec(before)?.groups?.["whole"];
  const part = share.name.slice(0, Math.max(0, share.name.indexOf("占")));
  if (whole === undefined || part === "") return undefined;
  return named(sentence, redraft(draft, { name: whole + part.replace(OWN_REGION, "") }), own);
}

const named = (sentence: SentenceWords, draft: FigureDraft, own: FigureDraft | undefined): FigureDraft =>
  resolveKind(sentence, redraft(draft, { nameOrigin: "implied" }), {
    drafts: [draft],
    index: 0,
    previous: own,
    next: undefined,
  });

/**
 * Which way the peer moved: as the own figure did, but 下降1.2%，比全省（0.8%）低2个百分点 is 0.8% upwards, since the two are 2 points
 * apart.
 */
function movementOf(
  { value }: QuantityMention,
  own: FigureDraft,
  gaps: readonly FigureDraft[],
): PredicateMove | undefined {
  const ours = own.mention.value;
  if (own.predicate !== "down" || typeof value !== "number" || typeof ours !== "number") return own.predicate;
  const isOpposite = gaps.some(({ mention }) => typeof mention.value === "number" && isSum(mention.value, ours, value));
  return isOpposite ? "up" : "down";
}

const isSum = (sum: number, a: number, b: number): boolean => Math.abs(sum - a - b) < 1e-6;
