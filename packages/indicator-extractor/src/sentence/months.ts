/** First and last month of a part of a year, 1 to 12, both included: 前三季度 is [1, 9]. */
export type Months = readonly [first: number, last: number];

/** The rest of a year behind a part of it; undefined when nothing is left. */
export const restOfYear = ([, last]: Months): Months | undefined => (last < 12 ? [last + 1, 12] : undefined);
