import { wordPattern } from "../pattern/word-pattern.js";
import type { Figure } from "../draft.js";
import type { PassageWords } from "../sentence/sentence-words.js";
import type { Clock } from "./clock.js";
import type { Frame } from "./frame.js";

/** 预计年底前可竣工, 全年有望完成, 年底前可确保: what the rest of a year is expected to bring. */
const EXPECTS =
  /(?:预计|有望|预期|可望|力争|确保|将)[^，；。\d]{0,6}(?:[到至]?年[底末]|全年|12月底)|(?:[到至]?年[底末]|年内|(?<![占成])全年|12月底)前?，?[^，；。\d]{0,12}(?:可(?![比支])|能(?![源力耗])|将|有望|预计|力争|确保|拟|计划(?![的任目数指执完]))/gu;
/** 目前已完成: told again behind it. */
const TOLD_AGAIN = /目前|已|上半年|[前一二三]个?季度|完成了|同比/u;

/** Whether a text tells of a year that is not over. */
export const isUnderWay = ({ reviewYear, planYear, reviewMonths }: Clock): boolean =>
  reviewMonths !== undefined || (reviewYear !== undefined && reviewYear === planYear);

/** Whether, in a text on a year under way, a figure is what the whole of it is expected to bring. */
export function isOutlook({ text }: PassageWords, { mention }: Figure, clock: Clock): boolean {
  if (!isUnderWay(clock)) return false;
  const before = text.slice(text.lastIndexOf("；", mention.start) + 1, mention.start);
  let behind: number | undefined;
  for (const match of before.matchAll(EXPECTS)) behind = match.index + match[0].length;
  return behind !== undefined && !TOLD_AGAIN.test(before.slice(behind));
}

/** The whole year that an outlook is for: that whose part is told. */
export const outlookFrame = ({ reviewYear, reviewMonths }: Clock): Frame => ({
  status: "target",
  from: reviewYear,
  to: reviewYear,
  ...(reviewMonths === undefined ? {} : { months: [1, 12] }),
  why: "modal-word",
});

/** 下一步，全市将实施重点项目260个: said in an account that otherwise only tells. */
export const isNextStep = (words: PassageWords, { mention }: Figure): boolean =>
  NEXT_STEP.test(words.text) && words.promiseAt < mention.start;
const NEXT_STEP = wordPattern(/^(?:下一步|下一阶段|下阶段|接下来|下半年|[二三四]季度)，/u);

/** The year that next steps are for: the one under way, else the one planned behind it. */
export const nextStepFrame = ({ reviewYear, reviewMonths, planYear }: Clock): Frame => {
  const behind = planYear === reviewYear ? undefined : planYear;
  const year = reviewMonths === undefined ? behind : reviewYear;
  return { status: "target", from: year, to: year, why: "modal-word" };
};
