import type { Indicator } from "@liaocheng/report-model";
import type { LintDocument } from "../lint-document.js";
import { intervalOf, roundingOf, valueOf } from "./figure-interval.js";
import { readSentenceFigures } from "./sentence-figures.js";
import { subjectKey } from "./statistical-key.js";

/** Two levels of one subject and what the text says lies between them. */
export interface StatedChange {
  readonly from: Indicator;
  readonly to: Indicator;
  /** Words between the two, with the verb: 增加到, 由…提高到 */
  readonly between: string;
  /** 由 A 增加到 B; else B，比上年的 A …. */
  readonly form: "from-to" | "against";
  /** Growth rates, changes and multiples stated of the two. */
  readonly stated: readonly Indicator[];
}

/** One level with its change and its rate: 110万吨，比上年增加10万吨，增长10%. */
export interface StatedAddition {
  readonly level: Indicator;
  readonly change: Indicator;
  readonly rate: Indicator;
}

const LEVELS: ReadonlySet<Indicator["kind"]> = new Set(["level", "ratio", "rank", "duration"]);
const MOVES: ReadonlySet<Indicator["kind"]> = new Set(["growth", "change", "multiple"]);
const FROM = /(?:由|从)[^，。；：、由从]{0,26}$/u;
const ARRIVES = /到|至|为|成|上/u;
const AGAINST = /[比较是][^，。；比较]{0,16}$/u;
/** 比上年的20亿元: the words say which of the two is the earlier. */
const AGAINST_LAST_YEAR = /[比较](?:上年|去年|前一年|上一年|20\d\d年)(?:同期|末|底)?的?$/u;
const GAP = 26;

/** Pairs of levels with the moves stated of them, sentence by sentence. */
export function readChanges(document: LintDocument): StatedChange[] {
  const { text } = document;
  return document.once(readSentenceFigures).flatMap((figures) =>
    figures.flatMap((first, index): StatedChange[] => {
      const second = figures[index + 1];
      if (second === undefined || !isPair(first, second)) return [];
      const between = text.slice(first.span.end, second.span.start);
      const lead = text.slice(Math.max(first.sentence.start, first.span.start - 30), first.span.start);
      if (between.length > GAP + 6 || /[。；\n]/u.test(between)) return [];
      const stated = movesAfter(text, figures, index + 1, second);
      if (FROM.test(lead) && ARRIVES.test(between) && !/[，、]/u.test(between)) {
        return [{ from: first, to: second, between, form: "from-to", stated }];
      }
      const earlier = (isEarlier(second, first) && AGAINST.test(between)) || AGAINST_LAST_YEAR.test(between);
      return earlier ? [{ from: second, to: first, between, form: "against", stated }] : [];
    }),
  );
}

/** What a base says of itself: 比上年增加251家, 较2016年净增8户. */
const SINCE =
  /^[，、](?:同?比|较)[^，。；、\d]{0,4}(?:20\d{2}年)?[^，。；、\d]{0,4}(?:净?增加?|净?增长|新增|多|扩大)了?$/u;

/** Levels with what they rose by right behind, where that is more than they are: 达到216家，比2016年增加251家. */
export function readExcesses(document: LintDocument): Pick<StatedAddition, "level" | "change">[] {
  const { text } = document;
  return document.once(readSentenceFigures).flatMap((figures) =>
    figures.flatMap((level, index) => {
      const change = figures[index + 1];
      if (level.kind !== "level" || change?.kind !== "change" || isCutOff(text, level) || isCutOff(text, change))
        return [];
      if (change.quantity.scaled.unit !== level.quantity.scaled.unit || subjectKey(change) !== subjectKey(level))
        return [];
      if (!SINCE.test(text.slice(level.span.end, change.span.start)) || change.direction === "down") return [];
      const [most, added] = [intervalOf(level)?.high, valueOf(change)];
      return most !== undefined && added !== undefined && added - roundingOf(change) > most ? [{ level, change }] : [];
    }),
  );
}

/** Levels with a change and a rate right behind. */
export function readAdditions(document: LintDocument): StatedAddition[] {
  const { text } = document;
  return document.once(readSentenceFigures).flatMap((figures) =>
    figures.flatMap((level, index): StatedAddition[] => {
      const lead = text.slice(Math.max(level.sentence.start, level.span.start - 20), level.span.start);
      if (level.kind !== "level" || AGAINST.test(lead) || FROM.test(lead) || isCutOff(text, level)) return [];
      const moves = movesAfter(text, figures, index, level).slice(0, 2);
      const change = moves.find(
        ({ kind, quantity }) => kind === "change" && quantity.scaled.unit === level.quantity.scaled.unit,
      );
      const rate = moves.find(({ kind, quantity }) => kind === "growth" && quantity.scaled.unit === "%");
      const plain = [level, change, rate].every((figure) => figure?.bound === "eq" && figure.measure === undefined);
      if (change === undefined || rate === undefined || !plain || change.period !== rate.period) return [];
      return [{ level, change, rate }];
    }),
  );
}

function isPair(first: Indicator, second: Indicator): boolean {
  return (
    LEVELS.has(first.kind) &&
    first.kind === second.kind &&
    first.quantity.scaled.unit === second.quantity.scaled.unit &&
    areComparable(first, second) &&
    typeof first.quantity.scaled.value === "number" &&
    typeof second.quantity.scaled.value === "number" &&
    subjectKey(first) === subjectKey(second)
  );
}

/** Ratios are compared by their first part when the second is one: 2.1∶1 and 1.9∶1. */
function areComparable(first: Indicator, second: Indicator): boolean {
  if (first.quantity.parts === undefined && second.quantity.parts === undefined)
    return !/比/u.test(first.quantity.text);
  return [first, second].every(({ quantity: { parts } }) => parts?.length === 2 && parts[1] === 1);
}

/** 1，753亿元: a comma of a web page took the thousands away. */
function isCutOff(text: string, { span }: Indicator): boolean {
  return /\d[,，]$/u.test(text.slice(span.start - 2, span.start));
}

function isEarlier(base: Indicator, current: Indicator): boolean {
  return base.period !== undefined && current.period !== undefined && base.period < current.period;
}

/** Moves of the same subject that follow without another level between. */
function movesAfter(text: string, figures: readonly Indicator[], index: number, level: Indicator): Indicator[] {
  const moves: Indicator[] = [];
  let end = figures[index]?.span.end ?? 0;
  for (const figure of figures.slice(index + 1)) {
    const gap = text.slice(end, figure.span.start);
    if (!MOVES.has(figure.kind) || subjectKey(figure) !== subjectKey(level)) break;
    if (gap.length > GAP || /[。；\n]|其中|分别|平均每/u.test(gap)) break;
    moves.push(figure);
    end = figure.span.end;
  }
  return moves;
}
