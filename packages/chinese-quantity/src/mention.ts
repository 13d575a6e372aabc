import { boundBehindNoun } from "./behind-noun.js";
import { shiftDecimal } from "./decimal.js";
import type { Draft } from "./draft.js";
import { isUpTo, UP } from "./magnitude.js";
import { boundAfter, boundAround, boundBefore, type BoundMatch } from "./qualifiers.js";
import type { QuantityMention } from "./quantity.js";

/** Neither the near future nor the recent past is an approximation: 近3年, 近五年来. */
const YEARS: ReadonlySet<string> = new Set(["年", "个月", "天", "周"]);

function boundOf(text: string, floor: number, draft: Draft, end: number): BoundMatch | undefined {
  const outer = boundAround(text, floor, draft.start, draft.end, end) ?? boundAfter(text, draft.end, end);
  if (outer !== undefined) return outer;
  // 1000名|职工|以上: the comparator stands behind what is counted.
  const behind = countsThings(draft) ? boundBehindNoun(text, draft.end, end) : undefined;
  if (behind !== undefined) return behind.match;
  const before = boundBefore(text, floor, draft.start);
  if (before !== undefined && !(before.qualifier.text === "近" && YEARS.has(draft.unit))) return before;
  if (draft.numeral.bare && isUpTo(text, floor, draft.start)) {
    return { bound: "ge", qualifier: { text: UP, start: draft.start - 1, end: draft.start, side: "before" } };
  }
  if (draft.inside === undefined) return undefined;
  const bound = "来來".includes(draft.inside.text) ? "approx" : "ge";
  return { bound, qualifier: { ...draft.inside, side: "inside" } };
}

/** 1000名, 500个, but not 5% nor 3亿元. */
const countsThings = ({ reading, form }: Draft): boolean =>
  form === "cardinal" && (reading?.entry.family === "count" || reading?.entry.family === "rank");

/** Turns a draft into what callers see: bound looked up, multipliers folded. */
export function mentionOf(text: string, floor: number, draft: Draft, end: number): QuantityMention {
  const bound = boundOf(text, floor, draft, end);
  const shift = draft.power + (draft.reading?.power ?? 0);
  const { value } = draft;
  const printed: number | [number, number] = typeof value === "number" ? value : [value[0], value[1]];
  const scaledUnit =
    draft.reading?.code ?? (draft.form === "percent" ? "%" : draft.unit === draft.multiplier ? "" : draft.unit);
  const mention: Writable<QuantityMention> = {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    value: printed,
    unit: draft.unit,
    scaled: {
      value:
        typeof printed === "number"
          ? shiftDecimal(printed, shift)
          : [shiftDecimal(printed[0], shift), shiftDecimal(printed[1], shift)],
      unit: scaledUnit,
    },
    form: draft.form,
    numeral: draft.numeral.style,
  };
  if (draft.reading?.unknown === true) mention.unknownUnit = true;
  if (draft.parts !== undefined) mention.parts = draft.parts;
  if (bound !== undefined) {
    mention.bound = bound.bound;
    mention.qualifier = bound.qualifier;
  }
  return mention;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
