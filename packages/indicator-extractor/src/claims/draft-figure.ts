import type { QuantityMention } from "@liaocheng/chinese-quantity";
import { createDraft, type FigureDraft } from "../draft.js";
import { isBullet } from "../lexicon/bullets.js";
import { clauseStart, isListMark } from "../sentence/segments.js";
import { isStreak } from "./streak.js";

/** The first draft of a figure: the words between the figure before it and itself, and nothing decided. */
export function draftFigure(text: string, mention: QuantityMention, previous: FigureDraft | undefined): FigureDraft {
  const qualifier = mention.qualifier;
  const end = mention.start;
  const after = qualifier?.side === "after" ? Math.max(qualifier.end, mention.end) : mention.end;
  const floor = previous?.after ?? 0;
  let from = clauseStart(text, end, floor);
  const sameClause = previous !== undefined && from === floor;
  let listed = false;
  if (sameClause) {
    let at = from;
    while (at < end && isListMark(text.charCodeAt(at))) at++;
    if (text.startsWith("以及", at)) at += 2;
    listed = at > from;
    from = listed ? at : behindListMark(text, from, end);
  }
  from = behindListNumber(text, behindBullet(text, from, end), end);
  return createDraft({ mention, end, after, listed, sameClause, isStreak: isStreak(text, mention) }, from);
}

/** 2024年实事▶改造老旧小区: a subject stands behind the last bullet before it. */
function behindBullet(text: string, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (isBullet(text.charCodeAt(at))) return at + 1;
  return from;
}

/** 12.为, （3）, 三是, 第二，: a number of a list is no part of a subject; 一、二、三产业 are its members. */
function behindListNumber(text: string, from: number, end: number): number {
  if (OPENS_LIST_NUMBER[text.charCodeAt(from)] !== 1) return from;
  const match = LIST_NUMBER.exec(text.slice(from, Math.min(from + 8, end)));
  return match === null ? from : from + match[0].length;
}

const LIST_NUMBER =
  /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）).．、](?![一二三四五六七八九十](?:[、和及]|次?产业))|[一二三四五六七八九十]{1,2}是|——|[\u{2460}-\u{2473}▲◎○])/u;

/** What every list number opens with. */
const OPENS_LIST_NUMBER = new Uint8Array(0x10000);
for (const opener of "（(0123456789一二三四五六七八九十—▲◎○") OPENS_LIST_NUMBER[opener.charCodeAt(0)] = 1;
for (let circled = 0x2460; circled <= 0x2473; circled++) OPENS_LIST_NUMBER[circled] = 1;

/** 17家省级部门运维实现集中管理、｜经费下降28%: the subject of a later figure in one clause stands behind the last 、. */
function behindListMark(text: string, from: number, end: number): number {
  let open = 0;
  for (let at = end - 1; at > from; at--) {
    switch (text.charAt(at)) {
      case "”":
      case "）":
      case "》":
        open++;
        break;
      case "“":
      case "（":
      case "《":
        open--;
        break;
      case "、":
        if (open === 0 && !joinsLevels(text, at) && !joinsKinds(text, at, end)) return at + 1;
        break;
      default:
    }
  }
  return from;
}

/** 市、县重点项目, 县、乡水利工程: two levels of one thing. */
const joinsLevels = (text: string, at: number): boolean =>
  LEVELS.has(text.charAt(at - 1)) && LEVELS.has(text.charAt(at + 1)) && !LEVELS.has(text.charAt(at + 2));
const LEVELS = new Set([..."国省市区县乡镇村"]);

/** 发放失业保险金、补助金｜4.7亿元: two of one kind. */
const joinsKinds = (text: string, at: number, end: number): boolean =>
  text.charAt(at - 1) === text.charAt(end - 1) && end - at < LONGEST_KIND;
const LONGEST_KIND = 9;
