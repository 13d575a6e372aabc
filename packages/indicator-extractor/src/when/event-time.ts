import type { Figure } from "../draft.js";
import { clauseStart } from "../sentence/segments.js";
import type { TimeExpression } from "../sentence/times.js";

/**
 * 9月底前通车，｜完成投资60亿元: the month in which something happened, told in a clause of its own without a figure, says nothing
 * of when the figures behind it hold; 1—9月经济平稳，… and 截至9月底…，累计… do, for they count up to then.
 */
export function isOfEvent(text: string, time: TimeExpression, figure: Figure): boolean {
  if (time.months === undefined || (countsUpTo(text, time) && !followsFigure(text, time))) return false;
  const told = TOLD.exec(text.slice(time.end, figure.from));
  return told !== null && !FIGURE.test(told[0]);
}

/**
 * 1—8月空气优良率95%；拥有耕地95万亩: a part of the year told inside a sentence ends with its own part of it; one that opens
 * the sentence (1—8月，…；…) holds for all.
 */
export function endsWithPart(text: string, time: TimeExpression, figure: Figure): boolean {
  if (time.months === undefined || !text.slice(time.end, figure.from).includes("；")) return false;
  if (PUBLISHED.test(text.slice(Math.max(0, time.start - 6), time.start))) return false;
  const announced = time.months[0] === 1 || time.edge === "up-to" ? text.lastIndexOf("：", time.start) + 1 : 0;
  if (time.start - announced > OPENING) return true;
  // 上半年财政增收较快，…；｜居民消费价格上涨1%: what grew, grew over the part that the sentence opens with.
  return text.charAt(time.end) !== "，" && !MOVES.has(figure.kind);
}

/** 海关公布今年｜前11个月外贸数据——…；进口…: the part of the year that is made known holds for all. */
const PUBLISHED = /(?:公布|发布|通报|披露)了?(?:今年|本年|\d{4}年)?$/u;

/** Kinds that tell a movement, and so hold for the time over which it went. */
export const MOVES: ReadonlySet<Figure["kind"]> = new Set(["growth", "change"]);

/** 今年, 全市: what may stand before a time that opens its sentence, or what a colon announces. */
const OPENING = 4;

/** Something told behind the time, up to the end of its clause; 二季度｜当季 tells nothing new. */
const TOLD = /^(?![当单][季月])[^，；。：、]{2,}[，；。：]/u;
const FIGURE = /\d|[一二两三四五六七八九十百千万亿][个家项件座条名人户亩吨元公米辆台所处]/u;

/** 15个项目｜上半年全部复工，…: what is told then is told of that figure. */
const followsFigure = (text: string, { start }: TimeExpression): boolean =>
  FIGURE.test(text.slice(clauseStart(text, start, 0), start));

/** 1—9月, 上半年, 截至11月底: from January, or from wherever, up to then. */
const countsUpTo = (text: string, { start, months, edge }: TimeExpression): boolean =>
  /截[至止]到?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  (edge === undefined && months !== undefined && months[0] === 1 && months[1] > 1);
