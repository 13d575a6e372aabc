import { CHAR_CLASS, HALF, OTHER, skipBlanks } from "./char-class.js";
import { boundAfter, boundBefore } from "./qualifiers.js";
import type {
  FindQuantitiesOptions,
  QuantityBound,
  QuantityForm,
  QuantityMention,
  QuantityQualifier,
} from "./quantity.js";
import { shiftDecimal } from "./decimal.js";
import { readNumeral, type Numeral } from "./read-numeral.js";
import { isNotAQuantity } from "./reject.js";
import { readUnit, type UnitReading } from "./read-unit.js";

/** Receives each quantity as it is found. */
export type QuantitySink = (mention: QuantityMention) => void;

interface Draft {
  readonly start: number;
  end: number;
  value: number | [number, number];
  unit: string;
  power: number;
  code: string;
  form: QuantityForm;
  numeral: Numeral;
  inside?: Numeral["vague"];
}

/**
 * Finds the quantities of `text` between `start` and `end` without copying the text.
 *
 * Reads outside the slice never happen, so a figure cut by `end` is read as far as it goes.
 *
 * @param text - The whole text; offsets of the results refer to it.
 * @param start - First index, UTF-16 code units.
 * @param end - Index behind the last one.
 * @param sink - Called once for each quantity, in order; quantities never overlap.
 * @param options - See {@link FindQuantitiesOptions}.
 * @since 0.1.0
 */
export function scanQuantities(
  text: string,
  start: number,
  end: number,
  sink: QuantitySink,
  options: FindQuantitiesOptions = {},
): void {
  let i = Math.max(0, start);
  const stop = Math.min(text.length, end);
  let floor = i;
  while (i < stop) {
    const kind = CHAR_CLASS[text.charCodeAt(i)];
    if (kind === OTHER || kind === undefined) {
      i++;
      continue;
    }
    if (kind === HALF) {
      i++;
      continue;
    }
    const numeral = readNumeral(text, i, stop);
    if (numeral === undefined) {
      i++;
      continue;
    }
    const draft = draftQuantity(text, floor, numeral, stop, options);
    if (draft === undefined) {
      i = numeral.end;
      continue;
    }
    const mention = finish(text, floor, draft, stop);
    sink(mention);
    i = floor = mention.end;
  }
}

function draftQuantity(
  text: string,
  floor: number,
  numeral: Numeral,
  end: number,
  options: FindQuantitiesOptions,
): Draft | undefined {
  if (isNotAQuantity(text, floor, numeral, end)) return undefined;
  const fraction = readFraction(text, numeral, end);
  if (fraction !== undefined) return fraction;
  const reading = readUnit(text, numeral.end, end);
  const first = withUnit(numeral, reading);
  const range = readRange(text, first, reading, end);
  const draft = range ?? first;
  const at = draft.start;
  const before = text.charCodeAt(at - 1);
  if (before === DI && at > floor) {
    const rank = draft.unit === "位" || draft.unit === "名" || draft.unit === "";
    if (!rank && options.ordinals !== true) return undefined;
    if (draft.unit === "" && numeral.style === "chinese" && options.ordinals !== true) return undefined;
    const rankDraft: Draft = { ...draft, form: rank ? "rank" : "ordinal" };
    return { ...rankDraft, start: at - 1 };
  }
  if (
    (before === QIAN || before === HOU) &&
    at > floor &&
    (draft.unit === "位" || draft.unit === "名" || (draft.unit === "" && numeral.plainDigits > 0))
  ) {
    return { ...draft, start: at - 1, form: "rank" };
  }
  if (numeral.bare && draft.unit === numeral.multiplier) return undefined;
  if (numeral.bare && options.magnitudes !== true) return undefined;
  if (draft.unit === "" && numeral.style === "chinese") {
    if (options.bareChineseNumerals === false) return undefined;
  }
  return draft;
}

const DI = 0x7b2c;
const QIAN = 0x524d;
const HOU = 0x540e;

function withUnit(numeral: Numeral, reading: UnitReading | undefined): Draft {
  const vague = numeral.vague ?? reading?.vague;
  return {
    start: numeral.start,
    end: reading?.end ?? numeral.end,
    value: numeral.high === undefined ? numeral.base : [numeral.base, numeral.high],
    unit: numeral.multiplier + (reading?.unit ?? ""),
    power: numeral.power,
    code: reading?.code ?? "",
    form: numeral.bare ? "magnitude" : (reading?.form ?? "cardinal"),
    numeral,
    ...(vague === undefined ? {} : { inside: vague }),
  };
}

function readFraction(text: string, numeral: Numeral, end: number): Draft | undefined {
  const at = skipBlanks(text, numeral.end, end);
  if (text.charCodeAt(at) !== 0x5206) return undefined;
  const of = skipBlanks(text, at + 1, end);
  if (text.charCodeAt(of) !== 0x4e4b || of >= end) return undefined;
  const upper = readNumeral(text, skipBlanks(text, of + 1, end), end);
  if (upper === undefined) return undefined;
  const top = shiftDecimal(upper.base, upper.power);
  const percent = numeral.bare && shiftDecimal(numeral.base, numeral.power) === 100;
  const bottom = shiftDecimal(numeral.base, numeral.power);
  let draft: Draft;
  if (percent) {
    draft = {
      start: numeral.start,
      end: upper.end,
      power: 0,
      unit: "%",
      code: "%",
      form: "percent",
      numeral,
      value: upper.high === undefined ? top : [top, shiftDecimal(upper.high, upper.power)],
      ...(upper.vague === undefined ? {} : { inside: upper.vague }),
    };
    const join = RANGE_SIGN.has(text[upper.end] ?? "") ? readNumeral(text, upper.end + 1, end) : undefined;
    if (join !== undefined && upper.high === undefined) {
      const high = shiftDecimal(join.base, join.power);
      if (high > top && !join.bare) draft = { ...draft, end: join.end, value: [top, high] };
    }
    return draft;
  }
  if (bottom === 0) return undefined;
  return {
    start: numeral.start,
    end: upper.end,
    power: 0,
    unit: "",
    code: "",
    form: "fraction",
    numeral,
    value: top / bottom,
  };
}

const RANGE_SIGN: ReadonlySet<string> = new Set([..."—－-–−~～至到―─"]);

function readRange(text: string, first: Draft, reading: UnitReading | undefined, end: number): Draft | undefined {
  if (Array.isArray(first.value)) return undefined;
  let at = skipBlanks(text, first.end, end);
  const sign = text[at] ?? "";
  if (!RANGE_SIGN.has(sign) || at >= end) return undefined;
  at++;
  if (text[at] === sign) at++;
  at = skipBlanks(text, at, end);
  const second = readNumeral(text, at, end);
  if (second === undefined || second.bare || second.high !== undefined) return undefined;
  const next = readUnit(text, second.end, end);
  const unit = second.multiplier + (next?.unit ?? "");
  if (reading !== undefined && (next === undefined || next.unit !== reading.unit)) return undefined;
  const lowTotal =
    first.power === 0 && first.unit === ""
      ? shiftDecimal(first.value, second.power)
      : shiftDecimal(first.value, first.power);
  const highTotal = shiftDecimal(second.base, second.power);
  if (highTotal <= lowTotal) return undefined;
  return {
    ...withUnit(second, next),
    start: first.start,
    unit,
    value: [shiftDecimal(lowTotal, -second.power), second.base],
    numeral: first.numeral,
  };
}

function finish(text: string, floor: number, draft: Draft, end: number): QuantityMention {
  const { inside } = draft;
  const outer = boundAfter(text, draft.end, end) ?? boundBefore(text, floor, draft.start);
  let bound: QuantityBound | undefined = outer?.bound;
  let qualifier: QuantityQualifier | undefined = outer?.qualifier;
  if (bound === undefined && inside !== undefined) {
    bound = inside.text === "来" ? "approx" : "ge";
    qualifier = { ...inside, side: "inside" };
  }
  const scale = (value: number): number => shiftDecimal(value, draft.power);
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    value: draft.value,
    unit: draft.unit,
    scaled: {
      value: Array.isArray(draft.value) ? [scale(draft.value[0]), scale(draft.value[1])] : scale(draft.value),
      unit: draft.code,
    },
    ...(bound === undefined ? {} : { bound }),
    ...(qualifier === undefined ? {} : { qualifier }),
    form: draft.form,
    numeral: draft.numeral.style,
  };
}

/**
 * Finds every quantity of a Chinese text.
 *
 * Names and list numbers that hold digits (5G, PM2.5, “4+3”, 第十八届, 2.) give no result.
 *
 * @param text - Any string.
 * @returns Quantities in order, never overlapping; empty when there are none.
 * @example
 * findQuantities("粮食总产突破113亿斤").map((q) => [q.value, q.unit, q.bound]); // => [[113, "亿斤", "ge"]]
 * @since 0.1.0
 */
export function findQuantities(text: string, options: FindQuantitiesOptions = {}): QuantityMention[] {
  const found: QuantityMention[] = [];
  scanQuantities(text, 0, text.length, (mention) => found.push(mention), options);
  return found;
}
