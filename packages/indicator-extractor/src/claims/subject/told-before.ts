import type { FigureDraft } from "../../draft.js";
import { isBullet } from "../../lexicon/bullets.js";
import { LIGHT_VERBS, NOVELTY_VERBS } from "../../lexicon/verbs.js";
import type { SentenceWords, ToldMeasure } from "../../sentence/sentence-words.js";
import { unitPattern } from "../unit-pattern.js";
import { withoutPlan } from "./completion.js";

/**
 * The measure of the sentence before that a figure without subject goes on with: 完成投资32亿元。｜同比增长5%; 新建公路100公里。｜实际完成120公里.
 *
 * A percentage, points and a place follow the only measure; an amount the only one of its unit. Absent where the
 * figure's words tell neither how far something has come, nor how it moved or compares.
 */
export function measureTold(sentence: SentenceWords, draft: FigureDraft): ToldMeasure | undefined {
  const { told = [] } = sentence;
  if (told.length === 0 || opensItem(sentence.text) || draft.respectively || !tellsOn(sentence.text, draft))
    return undefined;
  if (isRelative(draft)) return lastOf(told);
  const ofUnit = told.filter(({ mention }) => isOfUnit(draft, mention.unit));
  if (!PART_OF_LAST.test(sentence.text)) return onlyOf(ofUnit);
  return told.at(-1) === ofUnit.at(-1) ? ofUnit.at(-1) : onlyOf(ofUnit.length > 0 ? ofUnit : told);
}

/** 产值80亿元，投资累计410亿元。｜其中2021年完成96亿元: a part of what was told last. */
const PART_OF_LAST = /^其中，?/u;

/** The measure of which a property is told behind it: 完成率, 增速. */
export const measureWithProperty = ({ text, told = [] }: SentenceWords): ToldMeasure | undefined =>
  opensItem(text) ? undefined : lastOf(told);

/** （二）, 2.: an item of a list begins anew. */
const opensItem = (text: string): boolean => ITEM.test(text) || isBullet(text.charCodeAt(0));
const ITEM =
  /^\s*(?:[（(]?(?:\d{1,2}(?![\d.]*\d)|[一二三四五六七八九十]{1,3})[）)、.．]|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,2}，|——|[\u{2460}-\u{2473}])/u;

/** 增长, 高于全省, 居全省, 完成, 新建: a movement, a comparison, a place or a deed. */
function tellsOn(text: string, draft: FigureDraft): boolean {
  if (isRelative(draft)) return draft.peer !== undefined || draft.mention.form === "rank" || MOVES.has(draft.predicate);
  return draft.predicate !== undefined || DEED.test(text.slice(draft.from, draft.end)) || endsInDeed(text, draft);
}
const MOVES = new Set<FigureDraft["predicate"]>(["up", "down", "improve"]);
const DEED = /(?:开工|完工|竣工|投产|投用|交付|建成|完成)了?$/u;

const endsInDeed = (text: string, { from, end }: FigureDraft): boolean =>
  NOVELTY_VERBS.endingAt(text, end, from) !== undefined || LIGHT_VERBS.endingAt(text, end, from) !== undefined;

const isRelative = ({ mention: { form, unit } }: Pick<FigureDraft, "mention">): boolean =>
  form === "rank" || form === "percent" || form === "fraction" || RELATIVE.test(unit);
const RELATIVE = unitPattern(/^(?:[%‰‱倍番成]|个?[百千]分点)$/u);

/** 1000万斤 of 5亿斤. */
const isOfUnit = ({ mention }: FigureDraft, unit: string): boolean => bare(mention.unit) === bare(unit);
const bare = (unit: string): string => unit.replace(/^[十百千万亿]+(?=.)/u, "");

/** The last measure, where nothing else was told of: nobody can say which of two goes on (工业投资60亿元、民间投资40亿元。增长5%). */
function lastOf(told: readonly ToldMeasure[]): ToldMeasure | undefined {
  const last = told[told.length - 1];
  return last !== undefined && told.every(({ name }) => last.name.startsWith(withoutPlan(name))) ? last : undefined;
}

/** The measure that all of them are of. */
function onlyOf(told: readonly ToldMeasure[]): ToldMeasure | undefined {
  const last = told[told.length - 1];
  return last !== undefined && told.every(({ name }) => withoutPlan(name) === withoutPlan(last.name))
    ? last
    : undefined;
}
