import { redraft, type Claim, type FigureDraft } from "../draft.js";
import { endsNoun, opensWord } from "../lexicon/compounds.js";
import type { PredicateMove } from "../lexicon/predicates.js";
import { wordPattern } from "../pattern/word-pattern.js";
import { characterSet, isOneOf } from "../sentence/characters.js";

/** What leads from the start of a movement to its end: 左右提高到, 家整合为. */
const LEADS_ON = wordPattern(
  /^(?:左右|以上|的)?(?:相比|相较|比较)?，?[^，；。]{0,14}?(?:[到至为降升]|增加|上升|提高|提升|扩大|下降|减少|[增减翻多少])/u,
);
const LONGEST_BETWEEN = 24;
/** Words of a start from its mark to its number: 由上一年同期的. */
const LONGEST_OWN = 18;
const MOVEMENTS = new Set<PredicateMove | undefined>(["up", "down"]);

/** 比1980年的｜7159亿元｜增加1551亿元, 较“十三五”末的9323亿元增加…: what the change is counted from. */
const BASE_VALUE = wordPattern(
  /(?:比(?![重例率])|较)(?:现有的?|目前的?|原来的?|[^，；。比较]{2,12}(?:[年末底]|期间|时期)的)$/u,
);

/** 比上年同期｜1.4亿元｜增收300万元, 与2024年的｜30亿元｜相比增加2亿元: what the same was a year before, or in that year. */
const EARLIER_VALUE = wordPattern(
  /[比较与同](?:年初|[上去前]年[末底]?|上一年|上年度|(?:\d{2,4}|[一二][〇零○一二三四五六七八九]{3})年[末底度]?)(?:同期|同月|全年|实际|决算数?)?的?$/u,
);
/** 与上年｜30亿元｜相比: 与 and 同 compare only where they say so behind the value. */
const COMPARED_BEHIND = wordPattern(/^(?:左右)?相[比较]/u);
/** 在去年｜12亿元｜的基础上增长10%: from where it moved. */
const BASIS_BEHIND = wordPattern(/^的?基础(?:之?上|，)/u);
const EQUATED_TO = wordPattern(/(?:[是为]|相当于)(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})年的?$/u);
const MULTIPLE_OF = wordPattern(/^的[\d一二两三四五六七八九十点.多余近]{1,6}倍/u);

/**
 * 由X增至Y: the figures behind 由 or 从 are where the movement began, one or a list of them (从645元、4318元提高到801元、7226元).
 *
 * Only marks the first of a list by its own words; the others follow it.
 */
export const resolveMovementStart: Claim = ({ text }, draft, { drafts, index, previous }) => {
  if (previous?.startsMovement === true && isNextStart(previous, draft)) return starting(draft);
  if (draft.mention.form === "multiple") return draft;
  const own = text.slice(draft.from, draft.end);
  const equated = EQUATED_TO.exec(own)?.index;
  if (equated !== undefined && MULTIPLE_OF.testIn(text, draft.after, draft.after + 10))
    return startingAt(draft, equated);
  const basis = BASIS_BEHIND.testIn(text, draft.after, draft.after + 6) ? own.lastIndexOf("在") : -1;
  if (basis >= 0) return startingAt(draft, basis);
  const at = markBefore(text, draft, own);
  if (at === undefined) return draft;
  let last = index;
  while (isNextStart(drafts[last], drafts[last + 1])) last++;
  const start = drafts[last];
  const end = drafts[last + 1];
  if (start === undefined) return draft;
  if (FALLS_TO_NOTHING.test(text.slice(start.after, start.after + LONGEST_BETWEEN))) return startingAt(draft, at);
  if (end === undefined) return draft;
  const between = text.slice(start.after, end.end);
  if (between.length > LONGEST_BETWEEN || !LEADS_ON.test(between)) return draft;
  return startingAt(draft, at);
};

/** Where the mark of a start or of an earlier value stands in the words before the number; undefined where there is none. */
function markBefore(text: string, draft: FigureDraft, own: string): number | undefined {
  const at = BASE_VALUE.exec(own)?.index ?? earlierValue(text, draft) ?? lastMark(own);
  return at < 0 || own.length - at > LONGEST_OWN ? undefined : at;
}

/** Where the words begin that compare with an earlier value; undefined where nothing is compared. */
function earlierValue(text: string, { from, end, after }: FigureDraft): number | undefined {
  const match = EARLIER_VALUE.execIn(text, from, end);
  if (match === null) return undefined;
  return "比较".includes(match[0].charAt(0)) || COMPARED_BEHIND.testIn(text, after, after + 6)
    ? match.index
    : undefined;
}

const STARTS = characterSet("由从");

/** The last 由 or 从 that is a word of its own: not that of 从业人员 or 自由贸易. */
function lastMark(own: string): number {
  for (let at = own.length - 1; at >= 0; at--)
    if (isOneOf(STARTS, own, at) && !opensWord(own, at, own.length) && !endsNoun(own, at + 1, 0)) return at;
  return -1;
}

/** 从9.4%｜降为零, 由12个｜清零: the end is a word. */
const FALLS_TO_NOTHING =
  /^(?:左右|以上|以下)?，?(?:[^，。；\d]{0,6}[降减缩][^，。；\d]{0,3}[到至为成]?(?:零|0(?![.\d])|无)|[^，。；\d]{0,6}[清归]零)/u;

/** The start of a movement, whose subject stands before 由. */
const startingAt = (draft: FigureDraft, at: number): FigureDraft =>
  redraft(starting(draft), { subjectEnd: Math.min(draft.subjectEnd, draft.from + at) });

/** 由上年增长5.6%减为增长1.2%: the start is a movement itself; no other verb is one of the start. */
const starting = (draft: FigureDraft): FigureDraft =>
  redraft(draft, { startsMovement: true, predicate: MOVEMENTS.has(draft.predicate) ? draft.predicate : undefined });

/** The next figure of a list, with no words of its own. */
const isNextStart = (figure: FigureDraft | undefined, next: FigureDraft | undefined): boolean =>
  figure !== undefined &&
  next !== undefined &&
  next.from === next.end &&
  (next.listed || next.mention.start === figure.after);
