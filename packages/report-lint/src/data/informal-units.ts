/**
 * Spoken or abolished names of units and their standard names, as printed after a figure.
 *
 * Source: GB 3100-1993, GB/T 9704-2012 chapter 9. 亩 and 斤 stay: reports use them by custom.
 */
export const INFORMAL_UNITS: readonly (readonly [informal: string, standard: string])[] = [
  ["平米", "平方米"],
  ["平方", "平方米"],
  ["立方", "立方米"],
  ["公方", "立方米"],
  ["公分", "厘米"],
  ["公尺", "米"],
  ["英哩", "英里"],
  ["公升", "升"],
  ["瓩", "千瓦"],
  ["KW", "千瓦"],
  ["kw", "千瓦"],
  ["Kw", "千瓦"],
  ["KM", "公里"],
  ["Km", "公里"],
  ["km2", "平方公里"],
  ["M2", "平方米"],
  ["m2", "平方米"],
  ["㎡", "平方米"],
  ["KG", "公斤"],
  ["Kg", "公斤"],
];
