import type { Direction, IndicatorKind, ResolverId } from "@liaocheng/report-model";
import { redraft, type Claim, type FigureDraft } from "../draft.js";
import { goalCompared } from "./gap-to-goal.js";
import { isMovedPlace } from "./rank.js";
import { MEASURE_NOUNS, type SubjectNoun } from "../lexicon/nouns.js";

/** What a kind is decided from. */
interface KindQuestion {
  readonly text: string;
  readonly draft: FigureDraft;
  readonly previous: FigureDraft | undefined;
  readonly next: FigureDraft | undefined;
  /** Direction of the verb of movement before the figure. */
  readonly moved: Direction | undefined;
  /** What the last noun of the name measures. */
  readonly noun: SubjectNoun | undefined;
}

interface KindDecision {
  readonly kind: IndicatorKind;
  readonly kindBy: ResolverId;
  readonly direction?: Direction | undefined;
}

/** Decides for the units it knows; undefined for all others. */
type KindRule = (question: KindQuestion) => KindDecision | undefined;

/** Kind and direction of a figure, from its unit, its predicate and the last noun of its name; a level where no rule says more. */
export const resolveKind: Claim = ({ text }, draft, { previous, next }) => {
  const { predicate, name } = draft;
  const moved = predicate === "up" || predicate === "down" ? predicate : undefined;
  const question = { text, draft, previous, next, moved, noun: MEASURE_NOUNS.endingAt(name, name.length, 0)?.value };
  for (const decide of KIND_RULES) {
    const decided = decide(question);
    if (decided !== undefined)
      return redraft(draft, { kind: decided.kind, kindBy: decided.kindBy, direction: directionOf(draft, decided) });
  }
  return draft.direction === undefined ? draft : redraft(draft, { direction: undefined });
};

/** 增长-6.3%: a printed minus tells which way, whatever the verb. */
const directionOf = ({ mention: { value } }: FigureDraft, { kind, direction }: KindDecision): Direction | undefined =>
  typeof value === "number" && value < 0 && MOVES.has(kind) ? "down" : direction;

/** Kinds that have a direction. */
const MOVES: ReadonlySet<IndicatorKind> = new Set(["growth", "change", "gap"]);

/** 第3位, 由52位上升到47位. */
const place: KindRule = ({ text, draft: { mention } }) =>
  mention.form === "rank" || mention.form === "ordinal" || isMovedPlace(text, mention)
    ? { kind: "rank", kindBy: "rank" }
    : undefined;

/** 高于全国1.7个百分点. */
const gap: KindRule = ({ draft: { peer, direction } }) =>
  peer === undefined ? undefined : { kind: "gap", kindBy: "gap-to-peer", direction };

/** 连续7年. */
const streak: KindRule = ({ draft: { isStreak } }) => (isStreak ? { kind: "duration", kindBy: "streak" } : undefined);

/** 提高1.2个百分点; without a verb, upwards. */
const percentagePoints: KindRule = ({ draft: { mention, predicate }, moved }) =>
  mention.unit.endsWith("分点")
    ? {
        kind: "change",
        kindBy: "percentage-points",
        direction: moved ?? (predicate === "improve" ? undefined : "up"),
      }
    : undefined;

/** 8.7∶41.2∶50.1. */
const structure: KindRule = ({ draft: { mention } }) =>
  mention.form === "ratio" ? { kind: "ratio", kindBy: "unit" } : undefined;

/** 翻一番, 增长3倍, 是2010年的2.1倍. */
const multiple: KindRule = ({ draft: { mention, predicate }, moved, noun }) => {
  const { unit, form } = mention;
  if (unit === "番" || (form === "multiple" && unit === "")) return { kind: "multiple", kindBy: "multiple" };
  if (unit !== "倍") return undefined;
  if (moved !== undefined) return { kind: "growth", kindBy: "movement", direction: moved };
  return noun === "rate" && predicate !== "is"
    ? { kind: "ratio", kindBy: "subject-noun" }
    : { kind: "multiple", kindBy: "multiple" };
};

const RELATIVE_UNITS = new Set(["%", "‰", "‱", "成"]);

/** 增长5%, 增速5%, 占比5%. */
const relative: KindRule = ({ text, draft, previous, next, moved, noun }) => {
  const { mention, predicate, name } = draft;
  if (!RELATIVE_UNITS.has(mention.unit) && mention.form !== "percent" && mention.form !== "fraction") return undefined;
  if (moved !== undefined || predicate === "improve") return { kind: "growth", kindBy: "movement", direction: moved };
  if (noun === "growth-rate" || GROWTH_TARGET.test(name) || isRateOfGrowth(text, draft) || growsBy(text, draft))
    return { kind: "growth", kindBy: "subject-noun", direction: "up" };
  if (isComparedWithEarlier(draft)) return { kind: "growth", kindBy: "movement" };
  if (noun === "decline-rate") return { kind: "growth", kindBy: "subject-noun", direction: "down" };
  if (raisesGrowth(draft, previous) || isPlanOf(text, draft, previous) || isGoalOf({ text, draft, previous, next }))
    return { kind: "growth", kindBy: "raised-target", direction: previous?.direction };
  if (isRateOfAmount(text, draft, noun)) return { kind: "growth", kindBy: "subject-noun", direction: "up" };
  return { kind: "ratio", kindBy: noun === "rate" ? "subject-noun" : "unit" };
};

/** 经济增长为6.9%: no arrival, unless a start is told. */
const growsBy = (text: string, { from, mention: { start } }: FigureDraft): boolean =>
  GROWS_BY.test(text.slice(Math.max(from, start - 4), start)) && !/[由从]/u.test(text.slice(from, start));
const GROWS_BY = /(?:增长|成长)[约仅]?[为是]约?$/u;

/** 同比分别-6.2%、-19.3%: a rate with its sign, beside what was before, is growth without a verb. */
const isComparedWithEarlier = ({ mention: { value }, base }: FigureDraft): boolean =>
  typeof value === "number" && value < 0 && base !== undefined && /同比|环比|上年|去年|年初/u.test(base);

/** 保持｜20%以上｜的快速增长势头, 以｜25%｜的速度递增: growth told behind its rate. */
export const isRateOfGrowth = (text: string, { after, mention: { unit } }: FigureDraft): boolean => {
  if (unit !== "%") return false;
  const behind = text.slice(after, after + 16);
  return GROWTH_BEHIND.test(behind) || AT_SPEED.test(behind);
};
const AT_SPEED =
  /^(?:左右|以上|以内)?的(?:年均|平均|高)?(?:速度|增速|速率|幅度)(?:持续|连续|逐年|快速|稳步|向前)?(?:递增|增长|增加|上升|提高|提升|发展|推进)/u;
const GROWTH_BEHIND =
  /^(?:左右|以上|以内|以下)?的(?:[高中较]?[快高]?速|较快|较高|平稳|稳定|稳步|持续|强劲|大幅|同比|年均|实际|平均){0,2}(?:增长|增幅|增速|涨幅)(?:势头|态势|速度|水平|幅度|率)?(?:[，。；、！）]|$)/u;

/** 规上工业增加值：8%以上, 工业投资不低于12%: an amount has no other percentage than its growth, unless it is divided (60%来自…). */
const isRateOfAmount = (
  text: string,
  { name, mention, after, predicate }: FigureDraft,
  noun: SubjectNoun | undefined,
): boolean =>
  noun === "stock" &&
  mention.unit === "%" &&
  AMOUNT_THAT_GROWS.test(name) &&
  !/占|的/u.test(name) &&
  predicate !== "is" &&
  predicate !== "done" &&
  /^[，。；、）！]?$/u.test(text.charAt(after));
const AMOUNT_THAT_GROWS =
  /(?:生产总值|增加值|总产值|零售总额|固定资产投资|工业投资|民间投资|(?:居民)?人均(?:可支配|纯)收入|进出口(?:总额|总值)?)$/u;

/** 增加12万人: an amount that moved. */
const movement: KindRule = ({ draft: { nameBy }, moved }) =>
  moved !== undefined && nameBy !== "attributive"
    ? { kind: "change", kindBy: "movement", direction: moved }
    : undefined;

/** In this order: form and peer outrank the unit, the unit the verb. */
const KIND_RULES: readonly KindRule[] = [place, gap, streak, structure, percentagePoints, multiple, relative, movement];

/** 经济增长速度的宏观调控目标: a target of growth. */
const GROWTH_TARGET =
  /(?:增长速度|增长率|增速|增幅|涨幅|经济增长|(?<!(?:完成|占)[^，；。]{0,8})(?:GDP|生产总值))[^，；。]{0,6}(?:目标|预期|指标|调控)$/u;

/** 增长6%、力争7%: what is reached for is more of the same growth. */
const raisesGrowth = ({ name, modality }: FigureDraft, previous: FigureDraft | undefined): boolean =>
  previous?.kind === "growth" && previous.name === name && /力争|争取|冲刺|确保/u.test(modality ?? "");

/** 增长7.6%（计划7%）: the growth that was planned. */
const isPlanOf = (text: string, { from, end, name }: FigureDraft, previous: FigureDraft | undefined): boolean =>
  previous?.kind === "growth" &&
  previous.name === name &&
  /^(?:年度|全年|年初|奋斗)?(?:计划|预期|目标)/u.test(text.slice(from, end));

/** 上涨1.8%，控制在3%｜的目标以内: the goal of the growth before it. */
const isGoalOf = ({ text, draft, previous, next }: Omit<KindQuestion, "moved" | "noun">): boolean =>
  previous?.kind === "growth" &&
  previous.name === draft.name &&
  (goalCompared(text, draft, next) !== undefined || isToldAsGoal(text, draft));

const isToldAsGoal = (text: string, { after, mention }: FigureDraft): boolean =>
  /^(?:左右|以内)?的?(?:预期|控制|调控|年度|全年)?目标/u.test(
    text.slice(Math.max(after, mention.end), mention.end + 12),
  );
