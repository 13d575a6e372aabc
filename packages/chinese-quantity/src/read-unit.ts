import { skipBlanks } from "./char-class.js";
import type { QuantityForm } from "./quantity.js";
import { endsCleanly, matchUnit } from "./unit-trie.js";
import type { UnitFamily } from "./units.js";

export interface UnitReading {
  readonly end: number;
  /** As printed, without blanks and without 余 多 几 来. */
  readonly unit: string;
  readonly code: string;
  readonly form: QuantityForm;
  readonly vague?: { readonly text: string; readonly start: number; readonly end: number };
}

const MORE = "余餘多来几";
const FORMS: Partial<Record<UnitFamily, QuantityForm>> = { percent: "percent", multiple: "multiple" };

/** The unit that follows a number: 万余[个], [亿元], [微克/立方米], [套（间）]. */
export function readUnit(text: string, from: number, end: number): UnitReading | undefined {
  let at = skipBlanks(text, from, end);
  let vague: UnitReading["vague"];
  if (at < end && MORE.includes(text[at] ?? "")) {
    vague = { text: text[at] ?? "", start: at, end: at + 1 };
    at = skipBlanks(text, at + 1, end);
  }
  if (text[at] === "\n" && at + 1 < end) at = skipBlanks(text, at + 1, end);
  if (text.startsWith("个多月", at) && at + 3 <= end) {
    return {
      end: at + 3,
      unit: "个月",
      code: "mo",
      form: "cardinal",
      vague: { text: "多", start: at + 1, end: at + 2 },
    };
  }
  const match = matchUnit(text, at, end);
  if (match === undefined || !endsCleanly(text, match, end)) return undefined;
  let { unit, code = unit } = match.entry;
  if (unit === "％" || unit === "﹪") unit = "%";
  let stop = match.end;
  if ((text[stop] === "/" || text[stop] === "／") && stop + 1 < end) {
    const per = matchUnit(text, stop + 1, end);
    if (per !== undefined) {
      code = `${code}/${per.entry.code ?? per.entry.unit}`;
      unit = `${unit}/${per.entry.unit}`;
      stop = per.end;
    }
  } else if (text[stop] === "（" && stop + 2 < end) {
    const other = matchUnit(text, stop + 1, end);
    if (other !== undefined && text[other.end] === "）" && other.entry.family === "count" && other.end < end) {
      unit = `${unit}（${other.entry.unit}）`;
      stop = other.end + 1;
    }
  }
  return {
    end: stop,
    unit,
    code,
    form: FORMS[match.entry.family] ?? "cardinal",
    ...(vague === undefined ? {} : { vague }),
  };
}
