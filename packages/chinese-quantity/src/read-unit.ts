import { charSet, isIn } from "./char-set.js";
import { boundBehindNoun } from "./behind-noun.js";
import { currencyBehind } from "./currency-behind.js";
import type { QuantityForm } from "./quantity.js";
import type { VagueMark } from "./numeral.js";
import { skipBlanks, skipGap } from "./soft-break.js";
import { matchUnit, type UnitMatch } from "./unit-trie.js";
import type { UnitFamily } from "./unit-row.js";
import type { UnitEntry } from "./units.js";

export interface UnitReading {
  readonly end: number;
  /** As printed, without blanks and without 余 多 几 来. */
  readonly unit: string;
  readonly code: string;
  /** Power of ten to the code. */
  readonly power: number;
  readonly form: QuantityForm;
  /** The entry of the unit before any 每 or stroke. */
  readonly entry: UnitEntry;
  readonly vague: VagueMark | undefined;
  /** A noun that is no known unit, taken for one because a comparator stands behind it. */
  readonly unknown?: true;
}

const MORE = charSet("余餘多来來几幾");
const formOf = (family: UnitFamily): QuantityForm =>
  family === "percent" || family === "multiple" ? family : "cardinal";
const PER_FAMILIES: ReadonlySet<UnitFamily> = new Set(["length", "area", "volume", "mass", "energy"]);
/** 千米每小时; 元每年 is no unit. */
const PER_TIMES: ReadonlySet<string> = new Set(["小时", "秒", "分钟"]);

/** The unit that follows a number: 万余[个], 亿[元], [微克/立方米], [套（间）]; with 余 多 几 来 before or inside it. */
export function readUnit(text: string, from: number, end: number): UnitReading | undefined {
  let at = skipGap(text, from, end);
  let vague: VagueMark | undefined;
  if (isIn(MORE, text, at, end)) {
    vague = { text: text[at] ?? "", start: at, end: at + 1 };
    at = skipGap(text, at + 1, end);
  }
  const inside = insideMonth(text, at, end);
  if (inside !== undefined) vague ??= inside;
  const points = inside === undefined ? insidePoints(text, at, end) : undefined;
  vague ??= points;
  const match =
    inside !== undefined
      ? { entry: MONTH, end: at + 3 }
      : points === undefined
        ? matchUnit(text, at, end)
        : withCounter(matchUnit(text, at + 2, end));
  return match === undefined ? undefined : withAppendix(text, match, end, vague);
}

/** 1200万|羊单位|以内: a noun between a number and its comparator stands for a unit that is not known. */
export function readUnknownUnit(text: string, from: number, end: number): UnitReading | undefined {
  const noun = boundBehindNoun(text, from, end);
  if (noun === undefined) return undefined;
  const unit = text.slice(from, noun.end);
  const entry: UnitEntry = { unit, family: "count", code: unit, power: 0, weak: false };
  return { end: noun.end, unit, code: unit, power: 0, form: "cardinal", entry, vague: undefined, unknown: true };
}

const COUNTERS = "个個";
const COUNTER = "个".charCodeAt(0);
const MOON = "月".charCodeAt(0);

/** 1个多月: 多 stands inside the unit. */
function insideMonth(text: string, at: number, end: number): VagueMark | undefined {
  if (at + 3 > end || text.charCodeAt(at + 2) !== MOON || !COUNTERS.includes(text.charAt(at))) return undefined;
  return isIn(MORE, text, at + 1, end) ? { text: text[at + 1] ?? "", start: at + 1, end: at + 2 } : undefined;
}

const POINTS = "百分点";

/** 2个多百分点: likewise. */
function insidePoints(text: string, at: number, end: number): VagueMark | undefined {
  if (at + 2 + POINTS.length > end || text.charCodeAt(at) !== COUNTER || !text.startsWith(POINTS, at + 2))
    return undefined;
  return isIn(MORE, text, at + 1, end) ? { text: text[at + 1] ?? "", start: at + 1, end: at + 2 } : undefined;
}

const withCounter = (match: UnitMatch | undefined): UnitMatch | undefined =>
  match === undefined ? undefined : { ...match, entry: { ...match.entry, unit: `个${match.entry.unit}` } };

/** Units that stand only behind a stroke (元/月) or are split by 多 (个多月). */
const MONTH = monthEntry("个月");

function monthEntry(unit: string): UnitEntry {
  return { unit, family: "time", code: "mo", power: 0, weak: false };
}

/** Adds what a unit is counted per (元/吨, 微克每立方米, 元/平方米·月) or the alternative printed in brackets (套（间）). */
function withAppendix(text: string, printed: UnitMatch, end: number, vague: VagueMark | undefined): UnitReading {
  const match = currencyBehind(text, printed.entry.unit, printed.end, end) ?? printed;
  const { entry } = match;
  let { unit, code } = entry;
  let stop = match.end;
  const sign = stop < end ? text.charCodeAt(stop) : 0;
  const per = readPer(text, stop, end);
  if (per !== undefined) {
    unit += (sign === EVERY ? "每" : "/") + per.entry.unit;
    code += `/${per.entry.code}`;
    stop = per.end;
    const next = isIn(STROKES, text, stop, end) ? readPer(text, stop, end) : undefined;
    if (next !== undefined) {
      unit += (text[stop] === "·" ? "·" : "/") + next.entry.unit;
      code += `/${next.entry.code}`;
      stop = next.end;
    }
  } else if (isIn(OPENS_OTHER, text, stop, end)) {
    const other = entry.family === "count" ? matchUnit(text, stop + 1, end) : undefined;
    if (other?.entry.family === "count" && other.end < end && "）)".includes(text[other.end] ?? "一")) {
      unit += `（${other.entry.unit}）`;
      stop = other.end + 1;
    }
  }
  return {
    end: stop,
    unit,
    code,
    power: entry.power,
    form: formOf(entry.family),
    entry,
    vague,
  };
}

/** Behind a stroke 分 is a minute: 转/分, 次/分. */
const MINUTE: UnitEntry = { unit: "分", family: "time", code: "min", power: 0, weak: false };
const STROKES = charSet("/／·");
const EVERY = "每".charCodeAt(0);
/** Brackets around another unit: 套（间）. */
const OPENS_OTHER = charSet("（(");

/** /吨, ·月, 每立方米 behind a unit. */
function readPer(text: string, at: number, end: number): UnitMatch | undefined {
  const every = text.charCodeAt(at) === EVERY;
  if (at >= end || !(every || isIn(STROKES, text, at, end))) return undefined;
  const from = skipBlanks(text, at + 1, end);
  const match = matchUnit(text, from, end);
  if (!every && match?.entry.unit === "分") return { entry: MINUTE, end: match.end };
  if (match === undefined) return every ? undefined : (perMany(text, from, end) ?? perDate(text, at, end));
  return every && !PER_FAMILIES.has(match.entry.family) && !PER_TIMES.has(match.entry.unit) ? undefined : match;
}

const MULTIPLIERS = "十百千万亿";

/** 4.5个/千人, 30件/万人. */
function perMany(text: string, from: number, end: number): UnitMatch | undefined {
  let i = from;
  while (i < end && i < from + MULTIPLIERS.length && MULTIPLIERS.includes(text[i] ?? "一")) i++;
  const match = i === from ? undefined : matchUnit(text, i, end);
  if (match === undefined) return undefined;
  const many = text.slice(from, i);
  return { entry: { ...match.entry, unit: many + match.entry.unit, code: many + match.entry.code }, end: match.end };
}

const PER_DATE: Readonly<Record<string, UnitEntry>> = {
  月: monthEntry("月"),
  日: { unit: "日", family: "time", code: "d", power: 0, weak: false },
};

function perDate(text: string, at: number, end: number): UnitMatch | undefined {
  if (at + 1 >= end || !isIn(STROKES, text, at, end)) return undefined;
  const entry = PER_DATE[text[at + 1] ?? ""];
  return entry === undefined ? undefined : { entry, end: at + 2 };
}
