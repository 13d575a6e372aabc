/** What the words for many before a unit multiply by: 3.2万人 is 3.2 × 10⁴. */
export const MULTIPLIERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
