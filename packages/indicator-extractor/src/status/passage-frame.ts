import type { Figure, PassageWords } from "../figure.js";
import type { Anchor, Frame } from "../period/frame.js";

/** Words that make a sentence a promise. */
const PROMISE =
  /力争|确保|争取|努力|拟|将(?![近军])|计划(?:完成|投资|安排|规定|要求|指标|[新到在为]|增长|平均|每年|达到)|预期|目标|(?<![重主需概])要(?![求素闻点件地害])|必须|应当|明年|今后|未来|(?<!截至|截止|到)今年(?!以来|上半年|[^，；。]{0,8}[月季][份度]?[^，；。]{0,16}了)/u;
/** Words of promise besides the name of the year. */
const INTENT =
  /力争|确保|争取|努力|拟|将(?![近军])|计划|预期|目标|(?<![重主需概])要(?![求素闻点件地害])|必须|应当|安排/u;
const RESULT = /比上年|比去年|较上年|较去年|上年末/u;

/** Where the first word of promise starts; Infinity when there is none. */
export function firstPromise(text: string): number {
  const match = PROMISE.exec(text);
  return match === null ? Infinity : match.index;
}

export const promises = (text: string): boolean => PROMISE.test(text);

export const intends = (text: string): boolean => INTENT.test(text);

export const comparesWithLastYear = (text: string): boolean => RESULT.test(text);

/**
 * The frame a single figure stands in.
 *
 * Passages without a role (关于经济形势) are results unless the words before the figure promise something; passages of tasks
 * hold a result where a sentence compares with last year and promises nothing.
 */
export function frameOfFigure(words: PassageWords, figure: Figure, frame: Frame, anchor: Anchor): Frame {
  const { reviewYear, planYear } = anchor;
  if (frame.status === "other") {
    if (frame.open !== true) return frame;
    return words.promiseAt < figure.end
      ? { status: "target", from: planYear, to: planYear }
      : { status: "actual", from: reviewYear, to: reviewYear };
  }
  if (
    frame.status === "target" &&
    figure.mention.qualifier?.side !== "after" &&
    words.comparesWithLastYear &&
    words.promiseAt === Infinity &&
    !words.text.includes("安排")
  ) {
    return { status: "actual", from: reviewYear, to: reviewYear };
  }
  return frame;
}
