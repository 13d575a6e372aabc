import { chineseToNumber } from "@liaocheng/chinese-quantity";
import type { LintDocument } from "./lint-document.js";

const HAN_YEAR = /[一二三四五六七八九〇○零]{4}(?=年)/gu;

/** The year the text speaks of most; undefined when it prints none. */
export function readMainYear({ text }: LintDocument): number | undefined {
  const counts = new Map<number, number>();
  const count = (year: number): void => {
    if (year >= 1900 && year <= 2100) counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  for (const [year] of text.matchAll(/[0-9０-９]{4}(?=年)/gu)) count(Number(year.normalize("NFKC")));
  for (const [year] of text.matchAll(HAN_YEAR)) count(chineseToNumber(year) ?? 0);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}
