/** 比 较 同 与 由 从 自 按: the time behind it is a base or a start, not the time of the figure. */
export const BASE_MARKS: ReadonlySet<string> = new Set([..."比较同与由从自按"]);

/** 比历史上最好的｜1984年, 较产量最高的｜1978年: the year that is compared with, said what it was. */
const BEST_YEAR = /[比较][^，；。、\d比较]{1,10}的$/u;
const LONGEST_PRAISE = 12;

export const isPraisedBase = (text: string, start: number): boolean =>
  text.charAt(start - 1) === "的" && BEST_YEAR.test(text.slice(Math.max(0, start - LONGEST_PRAISE), start));
