import type { CallerUnit } from "./caller-units.js";

/**
 * Which way a comparator opens a quantity: 以上 ge, 以内 le, 左右 approx.
 *
 * @since 0.1.0
 */
export type QuantityBound = "ge" | "le" | "approx";

/**
 * How a quantity is built: a count, a percentage, a fraction, a place in a ranking.
 *
 * @since 0.1.0
 */
export type QuantityForm =
  | "cardinal"
  | "percent"
  | "fraction"
  /** 8.7∶41.2∶50.1: three parts or more, see `parts`. Of two parts (2.1:1) it is a `fraction`, unless they make 100 (60:40). */
  | "ratio"
  /** 3倍, 翻一番. */
  | "multiple"
  /** 第2位, 前3位, 居全国第一. */
  | "rank"
  /** 第三个, 第一梯队. */
  | "ordinal"
  /** Multipliers without a digit: 万亿元, 千亩. */
  | "magnitude"
  /** 一 with a counter, which mostly means “a”: 一个, 一批. */
  | "article";

/**
 * Comparator word that governs a quantity.
 *
 * @since 0.1.0
 */
export interface QuantityQualifier {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly side: "before" | "after" | "inside";
}

/**
 * A number with its unit as printed; offsets are UTF-16, half-open, into the text as given.
 *
 * @since 0.1.0
 */
export interface QuantityMention {
  readonly start: number;
  readonly end: number;
  /** The number and its unit without comparator words: 1万余个, 20 %. */
  readonly text: string;
  /**
   * The number as printed (2800 of 2800亿元), or both ends of a range. Of a ratio of two the first by the second; of one of
   * more parts, and of two that make 100, the first alone.
   */
  readonly value: number | [number, number];
  /**
   * The unit as printed with its multiplier, in simplified characters, without blanks and 余 多 几: 亿元, 万个, %; "" when none is
   * printed. A currency in front stands behind the multiplier: $12.5亿 has 亿美元, 港币500万元 has 万港币.
   */
  readonly unit: string;
  /** Multipliers folded in, and the unit as UCUM or ISO 4217 code where it has one. */
  readonly scaled: { readonly value: number | [number, number]; readonly unit: string };
  readonly bound?: QuantityBound;
  readonly qualifier?: QuantityQualifier;
  readonly form: QuantityForm;
  /** How the digits are printed. */
  readonly numeral: "arabic" | "chinese" | "mixed";
  /** All parts of a ratio, in order: 3 for 8.7∶41.2∶50.1, 2 for 2：1. */
  readonly parts?: readonly number[];
  /** The unit stands only behind the last figure of the list: 10.6万、3.8万、3.3万平方公里. */
  readonly unitFromList?: true;
  /** The unit is a noun that is not known as one, read because a comparator stands behind it: 1200万羊单位以内. */
  readonly unknownUnit?: true;
}

/**
 * What else counts as a quantity besides numbers with a unit.
 *
 * @since 0.1.0
 */
export interface FindQuantitiesOptions {
  /**
   * Chinese numerals without a unit (这是五) and with counters that mostly make words (一步, 三角); default true. Reports are full
   * of idioms: switch it off there.
   */
  readonly bareChineseNumerals?: boolean;
  /** Multipliers without a digit (万亿元, 千亩), form `magnitude`; default false. */
  readonly magnitudes?: boolean;
  /** 第三个, 第一梯队, form `ordinal`; default false. Ranks (第2位, 居第一) always come. */
  readonly ordinals?: boolean;
  /**
   * Units of the caller, read before those known: 羊单位. Hand over the same list each time: it is made ready once. A list that cannot be
   * meant throws `QUANTITY_UNITS_INVALID`.
   */
  readonly units?: readonly CallerUnit[] | undefined;
}
