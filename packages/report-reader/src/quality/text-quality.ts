import type { Interval } from "../account/coverage.js";
import type { ReadPlace } from "../read-place.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { cutLines } from "./cut-lines.js";
import { garbledIn, type Garbled, type GarbledKind } from "./garbled-text.js";
import { textUnits, type TextUnit } from "./text-units.js";

const MOST_UNITS_NAMED = 5;

const KINDS: Readonly<Record<GarbledKind, { readonly zh: string; readonly en: string }>> = {
  "utf-8-as-gbk": { zh: "UTF-8 文字曾被误作 GBK", en: "UTF-8 once read as GBK" },
  "as-latin-1": { zh: "中文曾被误作西文编码", en: "Chinese once read as Latin-1" },
  controls: { zh: "控制字符，字体没有文字编码", en: "control characters from a font without text codes" },
  unmapped: { zh: "字体没有对应的文字编码", en: "glyphs without text codes" },
  "no-prose": {
    zh: "读不成文，字体的文字编码可能有错",
    en: "does not read as Chinese; the font's text codes may be wrong",
  },
};

/** One gate over what was read, whatever it was read from: does it read as Chinese, is it whole? */
export function qualityWarnings(
  text: string,
  places: readonly ReadPlace[],
  unread: readonly (Interval & { readonly where: string; readonly whereEn: string })[],
  unreadCount: number,
): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  const units = new Map<GarbledKind, { count: number; units: TextUnit[] }>();
  for (const unit of textUnits(text, places)) {
    for (const { kind, count } of garbledInUnit(text.slice(unit.start, unit.end))) {
      const known = units.get(kind) ?? { count: 0, units: [] };
      known.count += count;
      if (known.units.at(-1) !== unit) known.units.push(unit);
      units.set(kind, known);
    }
  }
  for (const [kind, { count, units: where }] of units)
    warnings.push(
      readWarning("garbled-text", {
        kind,
        count,
        where: named(
          where.map(({ zh }) => zh),
          "、",
        ),
        whereEn: named(
          where.map(({ en }) => en),
          ", ",
        ),
        kindZh: KINDS[kind].zh,
        kindEn: KINDS[kind].en,
      }),
    );
  const cut = cutLines(text);
  if (cut > 0) warnings.push(readWarning("cut-lines", { count: cut }));
  if (unreadCount > 0)
    warnings.push(
      readWarning("text-unread", {
        count: unreadCount,
        where: named(Array.from(new Set(unread.map(({ where }) => where))), "、"),
        whereEn: named(Array.from(new Set(unread.map(({ whereEn }) => whereEn))), ", "),
      }),
    );
  return warnings;
}

/** A page may be sound but for a paragraph. */
function garbledInUnit(text: string): Garbled[] {
  const whole = garbledIn(text);
  if (whole !== undefined) return [whole];
  const lines = text.split("\n");
  return lines.length === 1 ? [] : lines.flatMap((line) => garbledIn(line) ?? []);
}

function named(units: readonly string[], comma: string): string {
  const first = units.slice(0, MOST_UNITS_NAMED).join(comma);
  return units.length > MOST_UNITS_NAMED ? `${first}…` : first;
}
