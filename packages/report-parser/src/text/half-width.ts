/** Characters in which a text shows how it writes its marks. */
const SHOWS = 3000;
/** A stop typed half-width, or as a full-width point: behind a word, a closing mark or a share, and never before a digit of the same number. */
const STOP = /(?<=[\p{Script=Han}”’）)》%％‰])\s{0,2}[.．](?=[\s\p{Script=Han}“《（(\d０-９]|$)/u;
const EVERY_STOP = new RegExp(STOP.source, "gu");
const EVERY_MARK = /(?<=[\p{Script=Han}”’）)》%％‰\d０-９])[,;:!?](?=[\s\p{Script=Han}“《（(])/gu;
const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };
/** 一.加快发展, 第一.: a number of a list, not the end of a sentence. */
const LIST_NUMBER = /(?:^|[\s。；;.．])[（(]?第?[一二三四五六七八九十]{1,3}[）)]?$/u;

/**
 * The text with marks typed half-width as Chinese ones, of the same length, when it ends its sentences with points; else the text.
 *
 * Points inside numbers, behind list numbers and in Latin words stay.
 */
export function foldHalfWidth(text: string): string {
  const shown = text.slice(0, SHOWS);
  if (shown.includes("。") || !STOP.test(shown)) return text;
  const stopped = text.replace(EVERY_STOP, (stop, at: number) =>
    LIST_NUMBER.test(text.slice(Math.max(0, at - 6), at)) ? stop : `${stop.slice(0, -1)}。`,
  );
  return stopped.replace(EVERY_MARK, (mark) => FULL[mark] ?? mark);
}

/** A mark typed half-width between two words. The mark comes first: a look back would be tried at every character of the text. */
const INNER_MARK = /[,;:!?](?<=[\p{Script=Han}”’）)》%％‰\d０-９].)(?=[\p{Script=Han}“《（(])/gu;

/** The text with marks between its words made full-width, of the same length: pages that keep 。 may type the others half-width. */
export const foldInnerMarks = (text: string): string => text.replace(INNER_MARK, (mark) => FULL[mark] ?? mark);
