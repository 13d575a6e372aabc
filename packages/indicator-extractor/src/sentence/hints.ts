/**
 * Characters that a rule cannot do without, a bit for each rule. The signs of a sentence are gathered in the one pass that
 * looks for its numerals, so that most rules need no look at most sentences.
 */
export const WORD_SIGNS = {
  /** 年, 月, 季度: a time. */
  year: 1 << 4,
  /** 五”: a plan. */
  plan: 1 << 5,
  /** Something compared: 高于, 高出, 领先, 落后, 超过, 比, 较. */
  comparison: 1 << 6,
  /** Where a movement started: 由, 从, 比, 较. */
  start: 1 << 7,
  /** 目标. */
  target: 1 << 8,
  /** 成为. */
  becoming: 1 << 9,
  /** 提出, 决定, 明确, 确定, 建议. */
  announcing: 1 << 10,
  /** A comparator before its object: 接近, 超过, 不足, 大约, 大概, 至少, 最少. */
  aboutObject: 1 << 11,
  /** 3人制, 人论坛: names made with a number. */
  naming: 1 << 12,
  /** 分别. */
  each: 1 << 13,
} as const;

/** One of the {@link WORD_SIGNS}. */
export type WordSign = keyof typeof WORD_SIGNS;

/** The characters of each sign. A rule that gains a word with none of them must add one here, or the word is never looked for. */
export const SIGN_CHARACTERS: Readonly<Record<WordSign, string>> = {
  year: "年月季",
  plan: "五",
  comparison: "于出先落过比较",
  start: "由从比较",
  target: "标",
  becoming: "成",
  announcing: "提决确议",
  aboutObject: "近过足约概少",
  naming: "制人",
  each: "别",
};

/** Whether a sentence with these signs may hold what one of the {@link WORD_SIGNS} stands for. */
export const mayHold = (signs: number, sign: number): boolean => (signs & sign) !== 0;
