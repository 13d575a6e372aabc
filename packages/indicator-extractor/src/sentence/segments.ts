import type { QuantityMention } from "@liaocheng/chinese-quantity";
import type { Figure } from "../figure.js";
import { isRun } from "../claims/streak.js";

const CLAUSE_MARK = 1;
const OPENING = 2;
const CLOSING = 4;
const LIST_MARK = 8;

/** What a character is to the segments of a sentence, by code unit. */
const MARKS = new Uint8Array(0x10000);
for (const [marks, kind] of [
  ["，。；：！？,;:!?\n|｜", CLAUSE_MARK],
  ["（(〔[", OPENING],
  ["）)〕]", CLOSING],
  ["、和及与至并或", LIST_MARK],
] as const) {
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = kind;
}

/** Whether a character ends a clause: ，；：。！？. */
export const isClauseMark = (code: number): boolean => MARKS[code] === CLAUSE_MARK;

export const isListMark = (code: number): boolean => MARKS[code] === LIST_MARK;

/** Index behind the last clause mark, or unclosed bracket, before `end`; no earlier than `from`. */
export function clauseStart(text: string, end: number, from: number): number {
  let closed = 0;
  for (let at = end - 1; at >= from; at--) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === 0 || mark === LIST_MARK) continue;
    if (mark === CLOSING) closed++;
    else if (mark === OPENING) {
      if (closed === 0) return at + 1;
      closed--;
    } else if (closed === 0) return at + 1;
  }
  return from;
}

/** Index of the first clause mark, 、 or closing bracket at or after `start`; `to` when there is none. */
export function clauseEnd(text: string, start: number, to: number): number {
  let open = 0;
  for (let at = start; at < to; at++) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === 0 || mark === LIST_MARK) continue;
    if (mark === OPENING) open++;
    else if (mark === CLOSING) {
      if (open === 0) return at;
      open--;
    } else if (open === 0) return at;
  }
  return to;
}

/** 12.为, （3）, 三是, 第二，: a number of a list is no part of a subject. */
function behindListNumber(text: string, from: number, end: number): number {
  if (OPENS_LIST_NUMBER[text.charCodeAt(from)] !== 1) return from;
  const match = LIST_NUMBER.exec(text.slice(from, Math.min(from + 8, end)));
  return match === null ? from : from + match[0].length;
}

const LIST_NUMBER =
  /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）).．、]|[一二三四五六七八九十]{1,2}是|——|[\u{2460}-\u{2473}●■◆▲★◎○▪•►])/u;

/** What every list number opens with. */
const OPENS_LIST_NUMBER = new Uint8Array(0x10000);
for (const opener of "（(0123456789一二三四五六七八九十—●■◆▲★◎○▪•►") OPENS_LIST_NUMBER[opener.charCodeAt(0)] = 1;
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
        if (open === 0) return at + 1;
        break;
      default:
    }
  }
  return from;
}

/** Lays out the words of a quantity between the figure before it and itself. */
export function layOutFigure(text: string, mention: QuantityMention, previous: Figure | undefined): Figure {
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
  from = behindListNumber(text, from, end);
  return {
    mention,
    from,
    end,
    after,
    listed,
    sameClause,
    previous,
    predicate: undefined,
    subjectEnd: end,
    perYear: false,
    cumulative: false,
    respectively: false,
    base: undefined,
    modality: undefined,
    name: "",
    nameOrigin: "stated",
    nameBy: "own-subject",
    kind: "level",
    kindBy: "unit",
    bound: "eq",
    direction: undefined,
    peer: undefined,
    isRun: isRun(text, mention),
    startsMovement: false,
  };
}

/** Whether `at` stands inside quotation marks or brackets opened at or after `start`. */
export function isQuoted(text: string, start: number, at: number): boolean {
  let open = 0;
  for (let i = start; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x201c || code === 0xff08) open++;
    else if (code === 0x201d || code === 0xff09) open--;
  }
  return open > 0;
}
