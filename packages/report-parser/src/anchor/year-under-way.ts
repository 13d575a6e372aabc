import type { DocumentKind, Evidence, EvidenceSource } from "@liaocheng/report-model";
import { arabicYears } from "../text/numerals.js";
import type { AnchorSources } from "./sources.js";
import { monthsOfTitle } from "./title-evidence.js";

/** Title, dateline and first sentences. */
const OPENING = 800;
const DATE =
  /(?<!\d)(?<year>(?:19|20)\d{2})[年\-/.](?<month>\d{1,2})[月\-/.](?:\d{1,2}(?!\d))?(?:日(?:[电讯電訊]|消息)?)?/u;
/** Kinds that are written while the year goes on; the report of a year is not. */
const WRITTEN_ANY_TIME: ReadonlySet<DocumentKind | undefined> = new Set([
  "press-digest",
  "half-year",
  "bulletin",
  "other",
  undefined,
]);

/**
 * 2025年8月1日：上半年，…: a text that tells the first months of a year, dated behind them in the same year, reviews the year under
 * way, not the one before.
 */
export function yearUnderWay({ text, head }: AnchorSources, kind: DocumentKind | undefined): Evidence | undefined {
  if (!WRITTEN_ANY_TIME.has(kind)) return undefined;
  const opening = arabicYears(text.slice(0, OPENING));
  const told = monthsOfTitle(head.title ?? "", opening) ?? (opening.includes("今年以来") ? MIDDLE_OF_YEAR : undefined);
  if (told === undefined) return undefined;
  const found = DATE.exec(opening);
  if (found?.groups === undefined) return yearOfPart(text, opening, kind);
  const month = Number(found.groups["month"]);
  if (month < told[1] || month > 12) return undefined;
  if (month >= CONGRESS_TIME && LOOKS_AHEAD.test(text)) return undefined;
  return evidence("dateline", found[0], found.groups["year"] ?? "", found.index);
}

/** 2023年1至8月, 2025年首三季度: the year of the part that a text without a date opens with. */
const YEAR_OF_PART =
  /(?<!\d)(?<year>(?:19|20)\d{2})年(?:上半年|[前首]?[一二三1-3][至到—－-]?[二三23]?个?季度?|[前首1一][至到—－~～-]?\d{0,2}个?月)/u;
/** Such a text tells no whole year. */
const WHOLE_YEAR = /全年|一年来|各位代表|工作回顾|(?<!\d)\d{4}年，/u;

function yearOfPart(text: string, opening: string, kind: DocumentKind | undefined): Evidence | undefined {
  if (kind === "half-year" || kind === "bulletin" || LOOKS_AHEAD.test(text)) return undefined;
  const found = YEAR_OF_PART.exec(opening.slice(0, FIRST_LINES));
  if (found?.groups === undefined || WHOLE_YEAR.test(opening)) return undefined;
  return evidence("body", found[0], found.groups["year"] ?? "", found.index);
}

const FIRST_LINES = 300;

const evidence = (source: EvidenceSource, words: string, year: string, start: number): Evidence => ({
  field: "reviewYear",
  value: Number(year),
  source,
  text: words,
  start,
  end: start + words.length,
  confidence: 0.9,
});

/** In the last two months congresses hear what the year was and the next will be; the rules for reports date those. */
const CONGRESS_TIME = 11;
const LOOKS_AHEAD = /明年|来年|工作报告|施政报告|人民代表大会|人大|两会/u;

/** 今年以来, said from the middle of the year on. */
const MIDDLE_OF_YEAR = [1, 6] as const;
