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
const LENGTH = 60;
/** 二〇一二年八月十三日, （2017-12-12 云州日报）, 来源：云岭发布 2023-02-06: the day, with who printed it. */
const SIGNED =
  /(?:^|[\s。）)（(：])(?<date>(?<year>(?:19|20)\d{2})(?:年\s?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)?|(?<sign>[-/.])(?<number>\d{1,2})\k<sign>\d{1,2}))(?:\s\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?《?\p{Script=Han}{2,8}[报网台社]》?)?[）)]?$/u;

/** 二〇一二年八月十三日 alone at the end of a text; undefined when it ends otherwise. */
export function signatureOf(printed: string): Signature | undefined {
  const text = printed.trimEnd();
  const from = Math.max(0, text.length - LENGTH);
  const tail = text.slice(from);
  const found = SIGNED.exec(arabicYears(tail));
  if (found?.groups === undefined) return undefined;
  const { date = "", year, month = found.groups["number"] ?? "" } = found.groups;
  const start = from + found.index + found[0].indexOf(date);
  const number = /^\d/u.test(month) ? Number(month) : (parseHanNumber(month) ?? 0);
  if (number < 1 || number > LAST_MONTH) return undefined;
  return { year: Number(year), month: number, text: text.slice(start, start + date.length), start };
}

const LAST_MONTH = 12;
/** Texts of the first months plan their own year, those of the last two review it. */
const LAST_OF_SPRING = 5;
const FIRST_OF_WINTER = 11;

/** A day of November or December on the first lines of a text that speaks of 明年. */
const DAY = /(?<!\d)(?<date>(?<year>(?:19|20)\d{2})[年\-/.]1[12][月\-/.]\d{1,2}(?!\d))/u;
const WHERE_PAGES_ARE_DATED = 300;

/** What a day of winter, on the first lines, says of a text that looks ahead to 明年. */
export function datedInWinter(printed: string): Evidence | undefined {
  const found = DAY.exec(arabicYears(printed.slice(0, WHERE_PAGES_ARE_DATED)));
  if (found?.groups === undefined || !/明年|来年/u.test(printed)) return undefined;
  const { date = "", year } = found.groups;
  const place = { start: found.index, end: found.index + date.length };
  return { field: "reviewYear", value: Number(year), source: "publication", text: date, ...place, confidence: 0.6 };
}

/** What a signature says of a text that tells whole years. */
export function signed(printed: string): Evidence | undefined {
  const found = signatureOf(printed);
  if (found === undefined || (found.month > LAST_OF_SPRING && found.month < FIRST_OF_WINTER)) return undefined;
  const field = found.month <= LAST_OF_SPRING ? "planYear" : "reviewYear";
  const { text, start } = found;
  return { field, value: found.year, source: "publication", text, start, end: start + text.length, confidence: 0.6 };
}
