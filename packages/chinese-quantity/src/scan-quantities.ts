import { wrongKind } from "@liaocheng/report-model/caller";
import { tableOf } from "./caller-units.js";
import { QuantityError } from "./quantity-error.js";
import { withUnitTable } from "./unit-trie.js";
import { BLANK, CHAR_CLASS, CHINESE_DIGIT, OTHER, WORD } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import type { Draft } from "./draft.js";
import { OPENS_FRACTION } from "./fraction.js";
import { idiomEnd } from "./idioms.js";
import { mentionOf } from "./mention.js";
import { isListed, mergeBounds, shareUnit } from "./merge.js";
import { LINE_BREAKS, MORE, SPOKEN_POINTS } from "./numeral-signs.js";
import type { FindQuantitiesOptions, QuantityMention } from "./quantity.js";
import { readNumeral } from "./read-numeral.js";
import { recognise } from "./recognise.js";
import { mayCount } from "./reject-chinese.js";
import { readWordQuantity } from "./word-quantities.js";

/**
 * Receives each quantity as it is found.
 *
 * @since 0.1.0
 */
export type QuantitySink = (mention: QuantityMention) => void;

/**
 * Finds the quantities of `text` between `start` and `end` without copying the text.
 *
 * Nothing outside the slice is read, so a figure cut by `end` is read as far as it goes.
 *
 * @param text - The whole text; offsets of the results refer to it.
 * @param start - First index, UTF-16 code units; below 0 counts as 0.
 * @param end - Index behind the last one; beyond the text counts as its length.
 * @param sink - Called once for each quantity, in order; quantities never overlap.
 * @param options - What else counts as a quantity.
 * @throws {QuantityError} `QUANTITY_TEXT_INVALID`, `QUANTITY_UNITS_INVALID`; never because of what a text says.
 * @example
 * const values: unknown[] = [];
 * scanQuantities("甲5个，乙7个", 3, 8, (mention) => values.push(mention.value));
 * values; // => [7]
 * @since 0.1.0
 */
export function scanQuantities(
  text: string,
  start: number,
  end: number,
  sink: QuantitySink,
  options: FindQuantitiesOptions = {},
): void {
  if (typeof text !== "string") throw new QuantityError("QUANTITY_TEXT_INVALID", wrongKind("text", "string", text));
  if (options.units === undefined) scan(text, start, end, sink, options);
  else withUnitTable(tableOf(options.units), () => scan(text, start, end, sink, options));
}

function scan(text: string, start: number, end: number, sink: QuantitySink, options: FindQuantitiesOptions): void {
  const stop = Math.min(text.length, end);
  /** The figures of the list that may still go on: most stand alone, and need no array that grows. */
  let list: QuantityMention[] | undefined;
  let i = Math.max(0, start);
  let floor = i;
  while (i < stop) {
    const kind = CHAR_CLASS[text.charCodeAt(i)] ?? OTHER;
    if (kind === OTHER) {
      i++;
      continue;
    }
    const read =
      kind === WORD ? (readWordQuantity(text, floor, i, stop) ?? i + 1) : readAt(text, floor, i, stop, options);
    if (typeof read === "number") {
      i = read;
      continue;
    }
    const mention = mentionOf(text, floor, read, stop);
    const last = list?.[list.length - 1];
    const merged = last === undefined ? undefined : mergeBounds(text, last, mention);
    if (list !== undefined && merged !== undefined) list[list.length - 1] = merged;
    else if (list !== undefined && last !== undefined && isListed(text, last.end, mention.start)) list.push(mention);
    else {
      if (list !== undefined) hand(list, sink);
      list = [mention];
    }
    i = floor = isIn(OPENS_REMARK, text, mention.end, stop) ? behind(mention) : mention.end;
  }
  if (list !== undefined) hand(list, sink);
}

const OPENS_REMARK = charSet("（(");

/** Where reading goes on: behind a remark before the comparator (5%（含5%）以上), whose figure is the same again. */
const behind = ({ end, qualifier }: QuantityMention): number =>
  qualifier?.side === "after" ? Math.max(end, qualifier.start) : end;

/** Hands the figures of a list over once their common unit is known. */
function hand(list: QuantityMention[], sink: QuantitySink): void {
  if (list.length > 1) shareUnit(list);
  for (const mention of list) sink(mention);
}

/** A numeral behind an idiom (统一|零售) is read again; beyond this length it is no text, and reading again would cost too much. */
const MAX_REREAD = 16;

/** The quantity that starts at `at`, or the index to go on from when none does. */
function readAt(text: string, floor: number, at: number, end: number, options: FindQuantitiesOptions): Draft | number {
  const skip = loneIdiomEnd(text, floor, at, end);
  if (skip !== undefined) return skip;
  const numeral = readNumeral(text, at, end);
  if (numeral === undefined) return at + 1;
  const draft = recognise(text, floor, numeral, end, options);
  if (draft !== undefined) return draft;
  const reach = numeral.end - at;
  const idiom = numeral.style === "chinese" && reach <= MAX_REREAD ? idiomEnd(text, floor, at, end) : undefined;
  return idiom === undefined ? numeral.end : Math.max(idiom, at + 1);
}

/** Most lone Chinese digits stand in idioms (一系列, 统一); passing over them here saves reading them as numbers. */
function loneIdiomEnd(text: string, floor: number, at: number, end: number): number | undefined {
  if (CHAR_CLASS[text.charCodeAt(at)] !== CHINESE_DIGIT || at + 1 >= end) return undefined;
  const next = text.charCodeAt(at + 1);
  if (CHAR_CLASS[next] !== OTHER || BLANK[next] === 1 || isIn(MAY_CONTINUE, text, at + 1, end)) return undefined;
  const idiom = idiomEnd(text, floor, at, end);
  return idiom === undefined || mayCount(text, at, idiom, end) ? undefined : Math.max(idiom, at + 1);
}

/** What turns a lone digit into more: 三分之一, 三点五, 三多万; and a wrapped line. */
const MAY_CONTINUE = charSet(OPENS_FRACTION + SPOKEN_POINTS + MORE + LINE_BREAKS);
