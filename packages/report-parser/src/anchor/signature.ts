import type { Evidence } from "@liaocheng/report-model";
import { arabicYears, parseHanNumber } from "../text/numerals.js";

/** The date a text is signed with, and its place. */
export interface Signature {
  readonly year: number;
  readonly month: number;
  readonly text: string;
  readonly start: number;
}

/** Characters that the date at the end takes. */
const LENGTH = 40;
const SIGNED =
  /(?:^|[\s。）)])(?<date>(?<year>(?:19|20)\d{2})年\s?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)?)[）)]?$/u;

/** 二〇一二年八月十三日 alone at the end of a text; undefined when it ends otherwise. */
export function signatureOf(printed: string): Signature | undefined {
  const text = printed.trimEnd();
  const from = Math.max(0, text.length - LENGTH);
  const tail = text.slice(from);
  const found = SIGNED.exec(arabicYears(tail));
  if (found?.groups === undefined) return undefined;
  const { date = "", year, month = "" } = found.groups;
  const start = from + found.index + found[0].indexOf(date);
  const number = /^\d/u.test(month) ? Number(month) : (parseHanNumber(month) ?? 0);
  if (number < 1 || number > LAST_MONTH) return undefined;
  return { year: Number(year), month: number, text: text.slice(start, start + date.length), start };
}

const LAST_MONTH = 12;
/** Texts of the first months plan their own year, those of the last two review it. */
const LAST_OF_SPRING = 5;
const FIRST_OF_WINTER = 11;

/** What a signature says of a text that tells whole years. */
export function signed(printed: string): Evidence | undefined {
  const found = signatureOf(printed);
  if (found === undefined || (found.month > LAST_OF_SPRING && found.month < FIRST_OF_WINTER)) return undefined;
  const field = found.month <= LAST_OF_SPRING ? "planYear" : "reviewYear";
  const { text, start } = found;
  return { field, value: found.year, source: "publication", text, start, end: start + text.length, confidence: 0.6 };
}
