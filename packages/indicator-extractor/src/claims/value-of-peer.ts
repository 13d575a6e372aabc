import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { PredicateMove } from "../lexicon/predicates.js";
import type { FigureDraft } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { resolveKind } from "./kind.js";

/** 比｜全省平均水平｜（7.7%）: whose value a bracket tells. */
const PEER_BEFORE =
  /(?:[比较于出过和与及、]|以及|分别为?)(?<peer>(?:全[国省市区县州盟旗]|[本我该][国省市区县州盟旗]|世界|全球|[^，；。、比较于和与及（）\d]{1,6}[国省市区县州盟旗镇乡部])(?:同期)?)(?:的?平均|的?平均水平|平均值|水平|同期)?（$/u;
const LONGEST_BEFORE = 18;
/** 全市生产总值: whose it is by itself. */
const OWN_REGION = /^[全我本][国省市区县州盟旗镇乡]/u;

/**
 * 比全省（7.7%）高0.7个百分点: the figure that is all of the bracket is the value of the one compared with, of what `gap` measures;
 * of the kind of the `own` value before it. The figures behind the bracket begin with that gap. Undefined where the bracket tells something else.
 */
export function valueOfPeer(
  sentence: SentenceWords,
  draft: FigureDraft,
  [gap, ...others]: readonly FigureDraft[],
  own: FigureDraft | undefined,
): FigureDraft | undefined {
  const { text } = sentence;
  const { mention, from, end, after } = draft;
  if (from !== end || text.charAt(after) !== "）" || gap?.peer === undefined) return undefined;
  const before = text.slice(Math.max(gap.from, from - LONGEST_BEFORE), from);
  const peer = PEER_BEFORE.exec(before)?.groups?.["peer"];
  const listed = [gap, ...others.filter((other) => other.listed && other.peer !== undefined)];
  if (peer === undefined || !listed.some((other) => other.peer?.includes(peer) === true)) return undefined;
  const isLikeOwn = own?.mention.unit === mention.unit;
  const measured = (isLikeOwn ? own : gap).name.replace(OWN_REGION, "");
  const named: FigureDraft = {
    ...draft,
    name: peer + measured,
    nameOrigin: "implied",
    nameBy: "gap-to-peer",
    predicate: isLikeOwn ? movementOf(mention, own, listed) : undefined,
  };
  return resolveKind(sentence, named, { drafts: [named], index: 0, previous: own, next: undefined });
}

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
