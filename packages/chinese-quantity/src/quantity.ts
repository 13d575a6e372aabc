export type QuantityBound = "ge" | "le" | "approx";

export type QuantityForm =
  | "cardinal"
  | "percent"
  | "fraction"
  | "multiple"
  | "rank"
  | "ordinal"
  /** Multipliers without a digit: 万亿元, 千亩. */
  | "magnitude";

/** Comparator word that governs a quantity. */
export interface QuantityQualifier {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly side: "before" | "after" | "inside";
}

/** A number with its unit as printed; offsets are UTF-16, half-open, into the text as given. */
export interface QuantityMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number | [number, number];
  readonly unit: string;
  readonly scaled: { readonly value: number | [number, number]; readonly unit: string };
  readonly bound?: QuantityBound;
  readonly qualifier?: QuantityQualifier;
  readonly form: QuantityForm;
  readonly numeral: "arabic" | "chinese" | "mixed";
}

export interface FindQuantitiesOptions {
  /** Chinese numerals without a unit (这是五); default true. Reports are full of idioms: switch it off there. */
  readonly bareChineseNumerals?: boolean;
  /** Multipliers without a digit (万亿元, 千亩), form `magnitude`; default false. */
  readonly magnitudes?: boolean;
  /** 第三个, 第一梯队, form `ordinal`; default false. Ranks (第2位) always come. */
  readonly ordinals?: boolean;
}
