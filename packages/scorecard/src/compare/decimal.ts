const DIGITS = 12;

/** Sums and products of decimals without the dust of binary fractions: 5.6 − 5.5 is 0.1. */
export const decimal = (value: number): number => Number(value.toPrecision(DIGITS));
