export interface VagueMark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number as printed: its value is `base` × 10^`power`, `power` being that of the closing multipliers (万 of 1.2万). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly base: number;
  /** Upper end when the numeral itself is a range: 两三, 三五百. */
  readonly high: number | undefined;
  readonly power: number;
  /** Closing multipliers in simplified characters: 万, 万亿; k and M are folded into `base`. */
  readonly multiplier: string;
  readonly style: "arabic" | "chinese" | "mixed";
  /** 多 余 几 来 数 inside the number. */
  readonly vague: VagueMark | undefined;
  /** Nothing but multipliers: 万, 千亿. */
  readonly bare: boolean;
  /** Length of the digits when there is nothing else: 2022, 二〇二二. */
  readonly plainDigits: number;
  readonly decimals: number;
  /** 19·5 needs a unit to be a number. */
  readonly middleDot: boolean;
}
